// SPDX-License-Identifier: Apache-2.0

public import Expressions

/// A pipeline that was checked: what the runner runs.
public struct PipelinePlan: Sendable {
  /// A stage in its place.
  public struct Step<Instance: Sendable>: Sendable {
    /// The stage's name.
    public let name: String
    /// The stage, made from its settings.
    public let stage: Instance

    /// The condition on documents that it runs on; `nil` for all.
    public let condition: DocumentCondition?

    /// A stage in its place.
    public init(name: String, stage: Instance, condition: DocumentCondition? = nil) {
      self.name = name
      self.stage = stage
      self.condition = condition
    }
  }

  /// A stage after the reader.
  public enum Operation: Sendable {
    /// It changes documents.
    case map(any MapStage)
    /// It writes documents.
    case output(any OutputStage)
  }

  /// A path that the run writes to.
  public struct Destination: Hashable, Sendable {
    /// The path as written, with variables replaced.
    public let path: String
    /// Whether it is a folder that receives files.
    public let isDirectory: Bool

    /// A path that the run writes to.
    public init(path: String, isDirectory: Bool) {
      self.path = path
      self.isDirectory = isDirectory
    }
  }

  /// What the pipeline is called.
  public let name: String

  /// Where documents come from.
  public let reader: Step<any Reader>

  /// What happens to them, in order.
  public let steps: [Step<Operation>]

  /// Every path that the output stages write to, in order.
  public let destinations: [Destination]

  /// The JSON Lines file for documents that failed, or `nil` to report them only.
  public let deadLetters: String?

  /// The JSON Lines file for documents that were dropped, or `nil` to count them only.
  public let dropped: String?

  /// What has to hold at the end of a run.
  public let gates: [Gate]

  /// A plan.
  public init(
    name: String, reader: Step<any Reader>, steps: [Step<Operation>],
    destinations: [Destination], deadLetters: String? = nil,
    dropped: String? = nil, gates: [Gate] = []
  ) {
    self.name = name
    self.reader = reader
    self.steps = steps
    self.destinations = destinations
    self.deadLetters = deadLetters
    self.dropped = dropped
    self.gates = gates
  }
}
