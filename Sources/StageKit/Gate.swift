// SPDX-License-Identifier: Apache-2.0

public import Diagnostics
public import Expressions

/// A condition that has to hold at the end of a run.
public struct Gate: Sendable {
  /// What it is called: its name, or the condition as written.
  public let name: String

  /// The condition, over `RunFacts`.
  public let condition: Expression

  /// Where it stands in the pipeline file.
  public let place: SourceSpan?

  /// A gate; without a name it is called by its condition.
  public init(name: String? = nil, condition: Expression, place: SourceSpan? = nil) {
    self.name = name ?? condition.text
    self.condition = condition
    self.place = place
  }
}
