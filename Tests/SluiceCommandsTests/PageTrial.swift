// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import PipelineDefinition
import StageKit
import StandardStages

@testable import SluiceCommands

/// Holds the examples of one page, in order, in a folder that has the repository's `Examples` and
/// `Pipelines`.
///
/// A `yaml` block whose first line is `# NAME.yaml` is put into the folder under that name, so that
/// later blocks extend it or run it. One that begins with `# NAME.yaml, with mistakes` is not
/// checked: a `console` block of the page has to show what is said of it.
///
/// In what a `console` block shows, `...` stands for any text, and a number of `s` or `MB/s` for
/// any number of them.
final class PageTrial {
  private let page: DocumentationPage
  private let folder: TrialFolder
  private var mistaken: [String] = []
  private var replacements: [(range: Range<Int>, lines: [String])] = []
  private(set) var heldCount = 0

  init(of page: DocumentationPage) throws {
    self.page = page
    folder = try TrialFolder()
    for name in ["Examples", "Pipelines"] {
      try FileManager.default.copyItem(
        at: DocumentationPage.root.appending(path: name), to: URL(filePath: folder[name]))
    }
  }

  /// The files announced as wrong that no `console` block has shown yet.
  var mistakesNotShown: [String] { mistaken }

  /// What is wrong with a block.
  func faults(of block: DocumentationPage.Block) throws -> [String] {
    heldCount += 1
    switch block.language {
    case "yaml": return try yamlFaults(of: block)
    case "console": return try consoleFaults(of: block)
    case "sh": return shellFaults(of: block)
    case "json":
      let object = try? JSONSerialization.jsonObject(with: Data(block.text.utf8))
      return object == nil ? ["this is not JSON"] : []
    case "python":
      let script = "import ast, sys; ast.parse(sys.stdin.read())"
      let result = run("python3 -c '\(script)'", input: block.text)
      return result.exitCode == 0 || result.exitCode == 127 ? [] : [result.output]
    case "swift": return isQuoted(block) ? [] : ["no file of Swift in the repository has this text"]
    case "text":
      let isMessage = block.lines.contains {
        $0.hasPrefix("$ ") || $0.hasPrefix("sluice ") || $0.contains("error[")
      }
      return isMessage ? ["commands and messages stand in a 'console' block"] : []
    default:
      return ["no test holds a block whose language is '\(block.language)'"]
    }
  }

  // MARK: Pipelines

  private func yamlFaults(of block: DocumentationPage.Block) throws -> [String] {
    let first = block.lines.first ?? ""
    let mark = ", with mistakes"
    let isMistaken = first.hasSuffix(mark)
    let title = first.dropFirst(2).dropLast(isMistaken ? mark.count : 0)
    let name = first.hasPrefix("# ") && title.hasSuffix(".yaml") ? String(title) : nil
    if let name {
      try folder.write(block.text, to: name)
      if isMistaken {
        mistaken.append(name)
        return []
      }
      if name.hasSuffix(".test.yaml") { return faults(ofTests: name) }
    }
    let fragment = PipelineFragment(block.lines)
    if fragment.keys == ["tests"] { return ["a file of tests must start with '# NAME.yaml'"] }
    let text = fragment.completed
    let folder = folder
    let loader = PipelineLoader(registry: .standard) { path throws(StageError) in
      guard let text = folder.text(of: path) else {
        throw StageError("missing-resource", "there is no file '\(path)'")
      }
      return Array(text.utf8)
    }
    let findings = loader.check(SourceFile(path: name ?? "example.yaml", bytes: Array(text.utf8)))
    if findings.isEmpty { return [] }
    return [DiagnosticRenderer.text(color: false).render(findings)]
  }

  private func faults(ofTests name: String) -> [String] {
    let result = run("sluice test \(name)")
    return result.exitCode == 0 ? [] : [result.output]
  }

  // MARK: Commands

  private func consoleFaults(of block: DocumentationPage.Block) throws -> [String] {
    guard block.lines.first?.hasPrefix("$ ") == true else {
      return ["a 'console' block must start with '$ ' and a command"]
    }
    var faults: [String] = []
    let starts = block.lines.indices.filter { block.lines[$0].hasPrefix("$ ") }
    for (start, end) in zip(starts, starts.dropFirst() + [block.lines.count]) {
      let command = String(block.lines[start].dropFirst(2))
      faults += commandFaults(in: command)
      let written = run(command).output
      if ["error[", "warning[", "failed "].contains(where: written.contains) {
        mistaken.removeAll { command.contains($0) }
      }
      let shown = block.lines[(start + 1)..<end].map { $0 + "\n" }.joined()
      if Transcript(shown).matches(written) { continue }
      if !shown.contains("..."), Self.isRecording {
        let lines = written.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        replacements.append(
          (block.start + start + 1..<block.start + end, lines.map(String.init)))
      } else {
        faults.append("$ \(command)\n" + Transcript(shown).difference(from: written))
      }
    }
    return faults
  }

  private func shellFaults(of block: DocumentationPage.Block) -> [String] {
    let text = block.text.replacing("\\\n", with: " ")
    var faults: [String] = []
    for line in text.split(separator: "\n") { faults += commandFaults(in: String(line)) }
    return faults
  }

  /// Parses the commands of `sluice` in a line, and looks for what else it calls.
  private func commandFaults(in line: String) -> [String] {
    var faults: [String] = []
    for words in ShellLine(line).commands {
      let program = words[0]
      if program == "sluice" || program.hasSuffix("/sluice") {
        faults += [parseFault(of: Array(words.dropFirst()))].compactMap(\.self).map {
          "\(line): \($0)"
        }
      } else if program.contains("/") {
        let path = DocumentationPage.root.appending(path: program).path
        if !FileManager.default.isExecutableFile(atPath: path) {
          faults.append("there is no program '\(program)' in the repository")
        }
      } else if program == "make" {
        faults += targetFaults(of: words)
      } else if !["cat", "cd", "check-jsonschema", "cp", "grep", "sed", "swift"].contains(program) {
        faults.append("no test knows the program '\(program)'")
      }
    }
    return faults
  }

  private func parseFault(of arguments: [String]) -> String? {
    let silent = Terminal.Stream(isTerminal: false, hasColor: false) { _ in }
    let context = CommandContext(
      registry: .standard, variables: [:], terminal: Terminal(output: silent, errors: silent),
      obeysSignals: false)
    return CommandContext.taskLocal.withValue(context) {
      do {
        _ = try SluiceTool(context).command(for: arguments)
        return nil
      } catch {
        let (exitCode, message) = SluiceTool.outcome(of: error)
        return exitCode == 0 ? nil : message
      }
    }
  }

  private func targetFaults(of words: [String]) -> [String] {
    let makefile = try? String(
      contentsOf: DocumentationPage.root.appending(path: "Makefile"), encoding: .utf8)
    let lines = (makefile ?? "").components(separatedBy: "\n")
    return words.dropFirst().filter { word in
      !word.contains("=") && !lines.contains { $0.hasPrefix("\(word):") }
    }.map { "make has no target '\($0)'" }
  }

  /// Runs a line of the shell in the folder of the page; both its streams as they come.
  private func run(_ line: String, input: String = "") -> (output: String, exitCode: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "{ \(line)\n} 2>&1"]
    process.currentDirectoryURL = URL(filePath: folder.path)
    let binaries = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = "\(binaries):\(environment["PATH"] ?? "/usr/bin:/bin")"
    process.environment = environment
    let (standardInput, output) = (Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    do {
      try process.run()
      try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try standardInput.fileHandleForWriting.close()
    } catch {
      return ("'\(line)' cannot be run: \(error)", -1)
    }
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (text, process.terminationStatus)
  }

  // MARK: Swift

  /// Whether the lines of a block, however far they are set in, follow each other in a file.
  private func isQuoted(_ block: DocumentationPage.Block) -> Bool {
    func flat(_ lines: [String]) -> String {
      lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n")
    }
    let wanted = flat(block.lines)
    for folder in ["Sources", "Plugins", "Tests", "Examples"] {
      let base = DocumentationPage.root.appending(path: folder)
      let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String }
      for path in paths ?? [] where path.hasSuffix(".swift") && !path.contains(".build/") {
        guard let text = try? String(contentsOf: base.appending(path: path), encoding: .utf8) else {
          continue
        }
        if flat(text.components(separatedBy: "\n")).contains(wanted) { return true }
      }
    }
    return false
  }

  // MARK: Recording

  private static let isRecording =
    ProcessInfo.processInfo.environment["RECORD_REFERENCE"] != nil

  /// With `RECORD_REFERENCE` set, writes the page anew with what its commands write now.
  ///
  /// - Returns: Whether there was something to write.
  func record() throws -> Bool {
    guard !replacements.isEmpty else { return false }
    var lines = page.lines
    for (range, new) in replacements.reversed() { lines.replaceSubrange(range, with: new) }
    let url = DocumentationPage.root.appending(path: page.path)
    try Data(lines.joined(separator: "\n").utf8).write(to: url)
    return true
  }
}

/// What a page shows of a command's output.
struct Transcript {
  /// The stretches of text between one `...` and the next.
  private let parts: [String]
  private let shown: String

  init(_ shown: String) {
    self.shown = shown
    parts = Self.withoutFigures(shown).components(separatedBy: "...")
  }

  /// Whether it is this output, with any text for each `...`.
  func matches(_ written: String) -> Bool {
    let text = Self.withoutFigures(written)
    guard parts.count > 1, let first = parts.first, let last = parts.last else {
      return parts == [text]
    }
    guard text.hasPrefix(first) else { return false }
    var rest = text.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    // The line end behind the last `...` may be that of the last line that it stands for.
    return rest.hasSuffix(last) || last == "\n" && rest.isEmpty
  }

  /// The lines that are shown and not written, and the other way round.
  func difference(from written: String) -> String {
    let old = shown.components(separatedBy: "\n")
    let new = written.components(separatedBy: "\n")
    return new.difference(from: old).map { change in
      switch change {
      case .remove(_, let line, _): "- \(line)"
      case .insert(_, let line, _): "+ \(line)"
      }
    }.joined(separator: "\n")
  }

  /// Seconds and throughput differ from machine to machine.
  private static func withoutFigures(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      for index in words.indices.dropFirst()
      where ["s", "s,", "MB/s"].contains(words[index])
        && words[index - 1].allSatisfy({ $0.isNumber || $0 == "." || $0 == "," })
      {
        words[index - 1] = "_"
      }
      return words.joined(separator: " ")
    }.joined(separator: "\n")
  }
}
