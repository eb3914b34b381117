// SPDX-License-Identifier: Apache-2.0

/// The stages that pipelines may use, by name.
public struct StageRegistry: Sendable {
  /// The stages, by name.
  public let stages: [any Stage.Type]

  /// The formats that readers find documents in.
  public let formats: [any DocumentFormat]

  /// A registry of `stages`, whose readers may use `formats`.
  ///
  /// - Precondition: No two stages have the same name.
  public init(_ stages: [any Stage.Type], formats: [any DocumentFormat] = []) {
    self.formats = formats
    self.stages = stages.sorted { $0.descriptor.name < $1.descriptor.name }
    for (left, right) in zip(self.stages, self.stages.dropFirst()) {
      precondition(
        left.descriptor.name != right.descriptor.name,
        "two stages are called '\(left.descriptor.name)'")
    }
  }

  /// The names of all stages, in alphabetical order.
  public var names: [String] { stages.map { $0.descriptor.name } }

  /// The stage called `name`.
  public subscript(name: String) -> (any Stage.Type)? {
    stages.first { $0.descriptor.name == name }
  }
}
