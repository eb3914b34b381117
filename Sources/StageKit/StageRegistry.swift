// SPDX-License-Identifier: Apache-2.0

/// The stages that pipelines may use, by name.
public struct StageRegistry: Sendable {
  /// The stages, by name.
  public let stages: [any Stage.Type]

  /// The formats that readers find documents in.
  public let formats: [any DocumentFormat]

  /// A registry of `stages`, whose readers may use `formats`.
  ///
  /// - Precondition: No two stages have the same name, former names included.
  public init(_ stages: [any Stage.Type], formats: [any DocumentFormat] = []) {
    self.formats = formats
    self.stages = stages.sorted { $0.descriptor.name < $1.descriptor.name }
    var taken: Set<String> = []
    for descriptor in self.stages.map({ $0.descriptor }) {
      for name in [descriptor.name] + descriptor.formerNames {
        precondition(taken.insert(name).inserted, "two stages are called '\(name)'")
      }
    }
  }

  /// The names of all stages, in alphabetical order.
  public var names: [String] { stages.map { $0.descriptor.name } }

  /// The stage called `name`.
  public subscript(name: String) -> (any Stage.Type)? {
    stages.first { $0.descriptor.name == name }
  }
}
