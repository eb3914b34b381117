// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FoundationEssentials
public import StageKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The command-line tool, for the stages that are passed in.
///
/// Whoever has stages of their own makes a tool of their own: an executable whose only statement
/// calls `main` with a registry.
public struct SluiceTool: Sendable {
  /// The version that `--version` prints.
  public static let version = "0.1.0"

  private let context: CommandContext

  init(_ context: CommandContext) { self.context = context }

  /// Runs the command that the arguments of this process name, and exits with its code.
  public static func main(registry: StageRegistry) async -> Never {
    // A reader that goes away shows as an error of the write, which is dealt with there.
    signal(SIGPIPE, SIG_IGN)
    let variables = ProcessInfo.processInfo.environment
    let tool = SluiceTool(
      CommandContext(
        registry: registry, variables: variables, terminal: .standard(variables),
        obeysSignals: true))
    exit(await tool.run(Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs the command that `arguments` name.
  ///
  /// - Returns: The exit code.
  func run(_ arguments: [String]) async -> Int32 {
    await CommandContext.taskLocal.withValue(context) {
      do {
        var command = try self.command(for: arguments)
        if var asynchronous = command as? any AsyncParsableCommand {
          try await asynchronous.run()
        } else {
          try command.run()
        }
        return 0
      } catch {
        let (code, message) = Self.outcome(of: error)
        if !message.isEmpty {
          let stream = code == 0 ? context.terminal.output : context.terminal.errors
          stream.write(message + "\n")
        }
        return code
      }
    }
  }

  /// The command that `arguments` are; throws what the parser has to say where they are none.
  func command(for arguments: [String]) throws -> any ParsableCommand {
    try SluiceCommand.parseAsRoot(withStageHelp(arguments))
  }

  /// The exit code for what a command or the parser throws, and what is to be said; 0 for help.
  static func outcome(of error: any Error) -> (exitCode: Int32, message: String) {
    (
      SluiceCommand.exitCode(for: error).rawValue,
      SluiceCommand.fullMessage(for: error, columns: 80)
    )
  }

  /// Reads `help NAME` as `stages NAME` where that is no subcommand, so that one word helps with all.
  private func withStageHelp(_ arguments: [String]) -> [String] {
    guard arguments.count == 2, arguments[0] == "help", !arguments[1].hasPrefix("-") else {
      return arguments
    }
    let commands = SluiceCommand.configuration.subcommands.map { $0._commandName }
    return (commands + ["help"]).contains(arguments[1])
      ? arguments : [StagesCommand._commandName, arguments[1]]
  }
}

/// What commands know of the world: their stages, the environment and the terminal.
struct CommandContext: Sendable {
  let registry: StageRegistry
  let variables: [String: String]
  let terminal: Terminal
  /// Whether an interrupt ends a run in good order; not so where the process is somebody else's.
  let obeysSignals: Bool

  // The argument parser makes the commands, so this is how they learn whose they are.
  static let taskLocal = TaskLocal<CommandContext?>(wrappedValue: nil)

  /// The context of the command at work.
  static var current: CommandContext {
    guard let context = taskLocal.get() else {
      preconditionFailure("a command runs outside 'SluiceTool.run'")
    }
    return context
  }
}

/// The exit codes, as `--help` lists them.
enum ExitStatus {
  static let failures: Int32 = 1
  static let wrongPipeline: Int32 = 2
  static let usage: Int32 = 64
}

/// The tool without a subcommand: its help and version.
struct SluiceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sluice",
    abstract: "Clean documents, recover their structure and tag what they name.",
    discussion: """
      A pipeline is a YAML file that names a reader, stages and outputs; 'sluice stages' lists \
      those that there are, and 'sluice help NAME' shows one. 'sluice init' makes a first pipeline.

      Results go to standard output; progress, summary and messages to standard error.

      EXIT CODES
        0    done
        1    an input, a document, an output or a test failed, or a gate does not hold
        2    the pipeline file is wrong
        64   the command line is wrong
        70   a bug of sluice
        130  interrupted; no output that documents share was replaced
      """,
    version: "sluice \(SluiceTool.version)",
    subcommands: [
      RunCommand.self, CheckCommand.self, TestCommand.self, TryCommand.self, TraceCommand.self,
      ExplainCommand.self, StagesCommand.self, SchemaCommand.self, InitCommand.self,
      NewCommand.self,
    ])
}
