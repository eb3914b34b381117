// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import StageKit
internal import YAMLTree

/// A pipeline file and those that it extends, put together to one tree.
///
/// The nodes of the tree keep the places where they were written, so that whatever is found in it
/// points into the right file.
struct PipelineAssembly {
  /// Files that extend each other; people stack two or three.
  static let mostFiles = 16

  /// The tree; nil when a file cannot be read to its end.
  private(set) var root: YAMLNode?
  /// The file, then what it extends, nearest first.
  private(set) var files: [SourceFile] = []
  /// Where each file but the first is named.
  private(set) var places: [ObjectIdentifier: SourceSpan] = [:]

  private let sink: DiagnosticSink

  /// Reads a file and what it extends.
  init(
    of file: SourceFile, into sink: DiagnosticSink,
    reading readFile: (String) throws(StageError) -> [UInt8]
  ) {
    self.sink = sink
    var roots: [YAMLNode] = []
    var next: SourceFile? = file
    while let current = next {
      files.append(current)
      guard let root = YAMLStream(reading: current, into: sink).single(into: sink) else { return }
      roots.append(root)
      guard let base = root["extends"] else { break }
      next = read(base, of: current, reading: readFile)
      if next == nil { return }
    }
    roots.dropFirst().forEach(checkVersion)
    guard let last = roots.popLast() else { return }
    root = roots.reversed().reduce(last) { merged($1, onto: $0) }
  }

  /// A diagnostic that says how its file came into the pipeline.
  func located(_ diagnostic: Diagnostic) -> Diagnostic {
    guard let file = diagnostic.span?.file, let place = places[ObjectIdentifier(file)] else {
      return diagnostic
    }
    var diagnostic = diagnostic
    diagnostic.labels.append(.init(place, "extended here"))
    return diagnostic
  }

  // MARK: Files

  private mutating func read(
    _ node: YAMLNode, of file: SourceFile, reading readFile: (String) throws(StageError) -> [UInt8]
  ) -> SourceFile? {
    guard let scalar = node.scalar, scalar.value == .string, !scalar.text.isEmpty else {
      sink.report(wrongType(node, name: "'extends'", expected: "the path of a pipeline file"))
      return nil
    }
    if Template.isNeeded(for: scalar.text) {
      sink.report(
        .error(
          "wrong-type", "'extends' must be a path without variables", at: node.usageSpan,
          notes: ["variables are read after the files that are extended"]))
      return nil
    }
    let path = path(scalar.text, from: file)
    if let start = files.firstIndex(where: { normalised($0.path) == normalised(path) }) {
      let circle = (files[start...].map(\.path) + [path]).map { abridged($0) }
      sink.report(
        .error(
          "extends-cycle", "a pipeline extends itself: " + circle.joined(separator: " → "),
          at: node.usageSpan, help: "remove one 'extends' of the circle"))
      return nil
    }
    guard files.count < Self.mostFiles else {
      sink.report(
        .error(
          "extends-depth", "pipelines extend each other more than \(Self.mostFiles) files deep",
          at: node.usageSpan))
      return nil
    }
    do throws(StageError) {
      let base = SourceFile(path: path, bytes: try readFile(path))
      places[ObjectIdentifier(base)] = node.usageSpan
      return base
    } catch {
      for var diagnostic in error.diagnostics {
        diagnostic.span = node.usageSpan
        diagnostic.notes.append("'extends' is relative to the folder of the file that it stands in")
        sink.report(diagnostic)
      }
      return nil
    }
  }

  /// A path as it is written in a file, from where the command runs.
  private func path(_ path: String, from file: SourceFile) -> String {
    if path.hasPrefix("/") { return path }
    let folder = file.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { file.path[...$0] } ?? ""
    return normalised(folder + path)
  }

  private func checkVersion(of root: YAMLNode) {
    guard root.entries != nil else {
      sink.report(wrongType(root, name: "the keys of the pipeline", expected: "a mapping"))
      return
    }
    if let version = root["version"], version.scalar?.value != .integer(1) {
      sink.report(
        .error("unknown-version", "'version' must be 1, not \(version)", at: version.usageSpan))
    }
  }

  // MARK: Merging

  /// A file on top of what it extends: its values win, `vars` and `templates` are merged by name,
  /// and stages and reader may be changes to those below.
  private func merged(_ child: YAMLNode, onto base: YAMLNode) -> YAMLNode {
    guard let own = child.entries, let inherited = base.entries else { return child }
    var entries: [YAMLEntry] = []
    for entry in inherited {
      guard let name = entry.key.scalar?.text, name != "extends" else { continue }
      guard let mine = own.first(where: { $0.key.scalar?.text == name }) else {
        entries.append(entry)
        continue
      }
      entries.append(YAMLEntry(mine.key, merged(mine.value, onto: entry.value, under: name)))
    }
    let names = Set(entries.compactMap { $0.key.scalar?.text })
    entries += own.filter { !names.contains($0.key.scalar?.text ?? "") }
    return child.replacing(entries: entries)
  }

  private func merged(_ mine: YAMLNode, onto base: YAMLNode, under key: String) -> YAMLNode {
    switch key {
    case "vars", "templates": mine.overlaid(on: base)
    case "read" where mine.entries != nil && mine["use"] == nil: StageEdits.changed(base, by: mine)
    case "stages" where mine.entries != nil: StageEdits(sink: sink).applied(mine, to: base)
    default: mine
    }
  }
}

extension YAMLNode {
  /// A mapping with the entries of another one that it does not have itself.
  ///
  /// The entries of `base` come first, in its order; anything but two mappings is left as it is.
  func overlaid(on base: YAMLNode) -> YAMLNode {
    guard let own = entries, let inherited = base.entries else { return self }
    func twin(of entry: YAMLEntry, in entries: [YAMLEntry]) -> YAMLEntry? {
      entries.first { $0.key.scalar?.text == entry.key.scalar?.text }
    }
    let kept = inherited.filter { twin(of: $0, in: own) == nil }
    let over = own.map { entry in
      twin(of: entry, in: inherited).map {
        YAMLEntry(entry.key, entry.value.overriding($0.value))
      } ?? entry
    }
    return replacing(entries: kept + over)
  }
}
