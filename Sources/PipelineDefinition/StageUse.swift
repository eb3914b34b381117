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
  /// What it is; nil for an unknown stage.
  var type: (any Stage.Type)?
  /// The stage; nil when it or its settings are at fault.
  var stage: (any Stage)?
  /// The paths in its settings, those of defaults included.
  var paths: [UsedPath] = []
}
