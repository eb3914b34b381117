// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import YAMLTree

/// What all scopes of a pipeline know of its variables.
final class VariableTable {
  /// What became of a text or a variable.
  struct Outcome {
    /// The value; nil for none, or when it could not be had.
    var text: String?
    /// Whether it could not be had, for a reason that `diagnostics` or another variable tells.
    var isFailed = false
    /// What is wrong with it, to be told when the value is asked for.
    var diagnostics: [Diagnostic] = []
    /// What the text was put together from.
    var pieces: [ResolvedScalar.Piece] = []
    /// The variables of the file that were read for it.
    var reads: [String] = []
    /// All that was read for it, in the order met.
    var uses: [VariableUse] = []
  }

  let environment: [String: String]
  let overrides: [String: String]
  var declarations: [String: YAMLEntry] = [:]
  /// The names of the declarations, in the order of the file.
  var names: [String] = []
  /// What became of the variables of the file.
  var outcomes: [String: Outcome] = [:]
  /// The parsed texts; a scalar is met again through its aliases and in each use of a template.
  var templates: [NodePlace: Template] = [:]
  var expandedBytes = 0
  var missingCount = 0

  init(environment: [String: String], overrides: [String: String]) {
    (self.environment, self.overrides) = (environment, overrides)
  }

  /// What a variable of the file has its value from.
  func use(of name: String) -> VariableUse? {
    guard let value = declarations[name]?.value else { return nil }
    if overrides[name] != nil {
      return VariableUse(
        name: name, source: .option, overridden: [value.usageSpan] + value.overridden)
    }
    return VariableUse(name: name, source: .file(value.span), overridden: value.overridden)
  }
}
