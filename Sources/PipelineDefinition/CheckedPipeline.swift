// SPDX-License-Identifier: Apache-2.0

public import Diagnostics
public import StageKit

/// All that is known of a pipeline file: what is wrong with it, and what it comes to.
public struct CheckedPipeline: Sendable {
  /// Errors and warnings in the order of the files, each once.
  public let diagnostics: [Diagnostic]
  /// The pipeline file, then the files that it extends, nearest first.
  public let files: [SourceFile]
  /// What the runner runs; nil when there is an error.
  public let plan: PipelinePlan?
  /// The reader and the stages in the order in which they run, those of templates in their places.
  ///
  /// With errors there are as many as could be made out.
  public let stages: [ResolvedStage]

  /// The plan.
  ///
  /// - Throws: `PipelineError` with all diagnostics, or with the id `no-pipeline` for a file that has
  ///   parts for others only.
  public func runnable() throws(PipelineError) -> PipelinePlan {
    if let plan { return plan }
    guard !hasErrors, let file = files.first else { throw PipelineError(diagnostics) }
    throw PipelineError([
      .error(
        "no-pipeline", "'\(file.path)' has no pipeline, but parts for others",
        at: SourceSpan(file: file, range: 0..<0),
        help: "name it under 'extends' of a pipeline, or add 'pipeline', 'read' and 'stages'")
    ])
  }

  /// Whether an error was found.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// A stage in its place in a pipeline, with its settings as they take effect.
public struct ResolvedStage: Sendable {
  /// A template that brought a stage into the pipeline.
  public struct TemplateUse: Hashable, Sendable {
    /// The name of the template.
    public let name: String
    /// Where it is used.
    public let place: SourceSpan
  }

  /// What stands under `if`.
  public struct Condition: Hashable, Sendable {
    /// The condition, with variables replaced.
    public let text: String
    /// Where it stands.
    public let place: SourceSpan
  }

  /// What it says of itself.
  public let descriptor: StageDescriptor
  /// Whether it is the reader.
  public let isReader: Bool
  /// Whether it writes documents.
  public let isOutput: Bool
  /// Where it is named.
  public let place: SourceSpan
  /// The templates that brought it here, outermost first.
  public let templates: [TemplateUse]
  /// The condition on documents that it acts on; nil for all.
  public let condition: Condition?
  /// Every setting, in the order of the descriptor.
  public let settings: [ResolvedSetting]
}

/// A setting as it takes effect, and where its value comes from.
public struct ResolvedSetting: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The value, with variables replaced.
  public let value: RawSetting
  /// Where it comes from.
  public let origin: ValueOrigin
}
