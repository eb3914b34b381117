// SPDX-License-Identifier: Apache-2.0

internal import StageKit

/// The stages of a registry as a pipeline sees them: readers, and all others.
struct StageCatalogue: Sendable {
  /// Where in a pipeline a stage stands.
  enum Position {
    /// Under `read`.
    case reader
    /// Under `stages`.
    case step
  }

  /// The formats that readers may ask for.
  let formats: [any DocumentFormat]
  private let stages: [String: any Stage.Type]
  private let formerStages: [String: any Stage.Type]
  /// The names of the readers, in alphabetical order.
  private let readerNames: [String]
  /// The names of all other stages, in alphabetical order.
  private let stepNames: [String]
  private let providers: [Provision: [String]]

  init(_ registry: StageRegistry) {
    formats = registry.formats
    stages = Dictionary(uniqueKeysWithValues: zip(registry.names, registry.stages))
    let former = registry.stages.flatMap { stage in
      stage.descriptor.formerNames.map { ($0, stage) }
    }
    formerStages = Dictionary(uniqueKeysWithValues: former)
    readerNames = registry.stages.filter { $0 is any Reader.Type }.map { $0.descriptor.name }
    stepNames = registry.stages.filter { !($0 is any Reader.Type) }.map { $0.descriptor.name }
    providers = Provision.allCases.reduce(into: [:]) { result, provision in
      // A pipeline has its one reader: what is missing is to come from a stage after it.
      result[provision] = registry.stages.filter { stage in
        stage.descriptor.provides.contains(provision) && !(stage is any Reader.Type)
      }.map { $0.descriptor.name }
    }
  }

  /// The stage called `name`, wherever it may stand.
  subscript(name: String) -> (any Stage.Type)? { stages[name] }

  /// The stage that was called `name` before.
  func formerly(_ name: String) -> (any Stage.Type)? { formerStages[name] }

  /// The names of the stages that may stand somewhere.
  func names(for position: Position) -> [String] {
    switch position {
    case .reader: readerNames
    case .step: stepNames
    }
  }

  /// The names of the stages that provide something.
  func providers(of provision: Provision) -> [String] { providers[provision] ?? [] }
}
