// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics
import StageKit

/// `sluice stages`: lists the stages, or shows the page of one.
struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages", abstract: "List the stages, or show the settings of one.")

  @Argument(
    help: "The stage whose page is shown; without one, all are listed.",
    completion: .custom { _, _, _ in CommandContext.current.registry.names })
  var name: String?

  /// Writes the list or the page to standard output.
  func run() throws {
    let context = CommandContext.current
    guard let name else {
      context.terminal.write(list(of: context.registry))
      return
    }
    guard let stage = context.registry[name] else {
      context.terminal.tell([
        .error(
          "unknown-stage", "there is no stage '\(name)'", at: nil,
          help: didYouMean(name, among: context.registry.names) ?? "'sluice stages' lists them all")
      ])
      throw ExitCode(ExitStatus.usage)
    }
    context.terminal.write(StagePage(stage.descriptor).text)
  }

  private func list(of registry: StageRegistry) -> String {
    let width = (registry.names.map(\.count).max() ?? 0) + 2
    return registry.stages.map { stage in
      let name = stage.descriptor.name
      return name + String(repeating: " ", count: width - name.count) + stage.descriptor.summary
        + "\n"
    }.joined()
  }
}
