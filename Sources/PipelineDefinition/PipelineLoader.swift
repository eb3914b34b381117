// SPDX-License-Identifier: Apache-2.0

public import Diagnostics
public import StageKit
internal import YAMLTree

/// Why a pipeline file cannot be run; has at least one error, and the warnings of the file too.
public struct PipelineError: Error, Hashable, Sendable {
  /// All that was found, in the order of the file.
  public let diagnostics: [Diagnostic]

  /// An error from a list that is not empty.
  public init(_ diagnostics: [Diagnostic]) {
    precondition(!diagnostics.isEmpty, "an error without a diagnostic says nothing")
    self.diagnostics = diagnostics.sorted()
  }
}

/// Turns pipeline files into plans, checking all that can be known before a document is read.
///
/// A file is checked to its end whatever is found, so that its author sees every mistake at once.
public struct PipelineLoader: Sendable {
  let catalogue: StageCatalogue
  let environment: [String: String]
  let readFile: @Sendable (String) throws(StageError) -> [UInt8]
  let inputExists: @Sendable (String) -> Bool

  /// A loader for pipelines of the stages in `registry`.
  ///
  /// - Parameters:
  ///   - registry: The stages that pipelines may use.
  ///   - environment: What `${env.NAME}` reads.
  ///   - readFile: Reads a file that a stage needs, such as a gazetteer, by the path as written.
  ///   - inputExists: Whether there is anything to read at a path, a glob or a folder.
  public init(
    registry: StageRegistry, environment: [String: String] = [:],
    readFile: @escaping @Sendable (String) throws(StageError) -> [UInt8],
    inputExists: @escaping @Sendable (String) -> Bool = { _ in true }
  ) {
    catalogue = StageCatalogue(registry)
    self.environment = environment
    self.readFile = readFile
    self.inputExists = inputExists
  }

  /// The plan of a pipeline file.
  ///
  /// - Parameters:
  ///   - file: The file; its path is shown in messages only.
  ///   - overrides: Values that replace those under `vars`, by name; taken as they are.
  ///   - inputs: Paths that replace those that the file gives to its reader; none to keep them.
  /// - Returns: The plan, with every stage made and the files that they need read.
  /// - Throws: `PipelineError` with every mistake of the file, of the files that its stages need,
  ///   and of `overrides` and `inputs`.
  /// - Complexity: O(*bytes* + *nodes*) and the cost of making the stages.
  public func load(
    _ file: SourceFile, overrides: [String: String] = [:], inputs: [String] = []
  ) throws(PipelineError) -> PipelinePlan {
    let (plan, diagnostics) = examine(file, overrides: overrides, inputs: inputs)
    guard let plan else { throw PipelineError(diagnostics) }
    return plan
  }

  /// The errors and warnings of a pipeline file, in its order; see `load` for the parameters.
  public func check(
    _ file: SourceFile, overrides: [String: String] = [:], inputs: [String] = []
  ) -> [Diagnostic] {
    examine(file, overrides: overrides, inputs: inputs).diagnostics
  }

  private func examine(
    _ file: SourceFile, overrides: [String: String], inputs: [String]
  ) -> (plan: PipelinePlan?, diagnostics: [Diagnostic]) {
    let sink = DiagnosticSink()
    guard let root = YAMLStream(reading: file, into: sink).single(into: sink) else {
      return (nil, distinct(sink.diagnostics))
    }
    let variables = Variables(
      of: root, environment: environment, overrides: overrides, into: sink)
    let reader = PipelineReader(loader: self, variables: variables, inputs: inputs, sink: sink)
    let plan = reader.plan(from: root)
    return (sink.hasErrors ? nil : plan, distinct(sink.diagnostics))
  }
}

/// The diagnostics in order; what an alias brings to several places is told once.
private func distinct(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
  diagnostics.sorted().reduce(into: []) { result, diagnostic in
    if result.last != diagnostic { result.append(diagnostic) }
  }
}
