// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import Expressions
internal import StageKit

/// A stage in its place in a pipeline file, as far as it could be made out.
struct StageUse {
  /// The name under `use`; nil when there is none to be had.
  var name: String?
  /// Where it is named.
  var place: SourceSpan
  /// The condition on documents that it runs on; nil for all.
  var condition: DocumentCondition?
  /// What stands under `if`, variables replaced; nil when nothing does.
  var conditionText: ResolvedStage.Condition?
  /// Whether its condition lets no document go on.
  var stopsAll = false
  /// What it is; nil for an unknown stage.
  var type: (any Stage.Type)?
  /// The stage; nil when it or its settings are at fault.
  var stage: (any Stage)?
  /// The paths in its settings, those of defaults included.
  var paths: [UsedPath] = []
  /// The settings as they take effect; some are missing when they are at fault.
  var settings: [ResolvedSetting] = []
  /// The templates that brought it here, outermost first.
  var templates: [ResolvedStage.TemplateUse] = []

  /// Notes the value of a setting that no file gives.
  mutating func note(
    _ declaration: SettingDeclaration, _ value: RawSetting?, from source: ValueOrigin.Source
  ) {
    guard let value else { return }
    settings.append(
      ResolvedSetting(
        name: declaration.name, value: value,
        origin: ValueOrigin(source: source, overridden: [], variables: [])))
  }
}

extension ResolvedStage {
  /// A stage as it was made out; nil for an unknown one.
  init?(_ use: StageUse) {
    guard let type = use.type else { return nil }
    self.init(
      descriptor: type.descriptor, isReader: type is any Reader.Type,
      isOutput: type is any OutputStage.Type, place: use.place, templates: use.templates,
      condition: use.conditionText,
      settings: use.settings)
  }
}
