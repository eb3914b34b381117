// SPDX-License-Identifier: Apache-2.0

public import Diagnostics
internal import DocumentModel
internal import Expressions
internal import StageKit

/// What each stage did to one document, for people or scripts.
public struct Preview: Sendable {
  private let walk: StageWalk
  private let file: SourceFile
  private let chosen: Int?

  /// A preview.
  ///
  /// - Parameters:
  ///   - walk: The document's way.
  ///   - file: The file that it was read from.
  ///   - stage: The number of the only stage to show; `nil` for all.
  public init(_ walk: StageWalk, of file: SourceFile, stage: Int? = nil) {
    self.walk = walk
    self.file = file
    chosen = stage
  }

  /// The stops that are shown, each with the document before it.
  private var stops: [(stop: StageWalk.Stop, before: Document?)] {
    walk.stops.enumerated().compactMap { index, stop in
      if let chosen, stop.number != chosen { return nil }
      return (stop, index > 0 ? walk.stops[index - 1].document : nil)
    }
  }

  // MARK: Text

  /// For people: a paragraph a stage, each change with its place in the file.
  ///
  /// - Parameter color: Whether to use ANSI colours.
  /// - Returns: Text that ends in a line end.
  public func text(color: Bool) -> String {
    let paint = Paint(isOn: color)
    if let chosen, stops.isEmpty {
      let last = walk.stops.last?.name ?? ""
      return "the document does not come to stage \(chosen): its way ends at '\(last)'\n"
    }
    return "\(file.path)\n\n"
      + stops.map { paragraph($0.stop, $0.before, paint) }.joined(separator: "\n")
  }

  private func paragraph(_ stop: StageWalk.Stop, _ before: Document?, _ paint: Paint) -> String {
    let changes = changes(at: stop, before)
    var text = paint.bold("\(stop.number). \(stop.name)") + "  "
    text += summary(of: stop, before, changes) + "\n"
    for warning in stop.warnings { text += paint.yellow("  ! " + visible(warning)) + "\n" }
    for fault in stop.faults.prefix(10) {
      text += paint.red("  ! bytes unaccounted for: " + fault.description) + "\n"
    }
    for change in changes { text += lines(for: change, paint) }
    return text
  }

  private func changes(at stop: StageWalk.Stop, _ before: Document?) -> [StageChange] {
    switch stop.outcome {
    case .ran, .dropped: stop.document.map { StageChange.changes(from: before, to: $0) } ?? []
    case .wrote, .skipped, .leftOut, .failed: []
    }
  }

  private func summary(
    of stop: StageWalk.Stop, _ before: Document?, _ changes: [StageChange]
  ) -> String {
    func facts(_ findings: [Finding]) -> String {
      findings.map { "\($0.fact) = \($0.value)" }.joined(separator: ", ")
    }
    switch stop.outcome {
    case .ran:
      let parts = counts(of: changes) + edits(at: stop, before)
      return parts.isEmpty ? "changes nothing" : parts.joined(separator: ", ")
    case .wrote(let outputs):
      return outputs.isEmpty
        ? "writes nothing"
        : "writes " + outputs.map { "\($0.name) (\($0.bytes.count) bytes)" }.joined(separator: ", ")
    case .skipped(let condition, let findings):
      return "passed over: \(condition) does not hold, \(facts(findings))"
    case .leftOut: return "left out"
    case .dropped(let drop):
      return "drops the document: \(drop.condition), \(facts(drop.findings))"
    case .failed(let error):
      return "fails the document: " + error.diagnostics.map(\.message).joined(separator: "; ")
    }
  }

  private func counts(of changes: [StageChange]) -> [String] {
    let names: [(StageChange.Kind, String, String)] = [
      (.text, "change", "changes"), (.removal, "removal", "removals"),
      (.metadata, "metadata entry", "metadata entries"), (.entity, "entity", "entities"),
    ]
    return names.compactMap { kind, one, many in
      let count = changes.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
  }

  /// How often each rule edited text, at this stage.
  private func edits(at stop: StageWalk.Stop, _ before: Document?) -> [String] {
    newEdits(at: stop, before).map { "\($0.count)× \($0.rule)" }
  }

  private func newEdits(at stop: StageWalk.Stop, _ before: Document?) -> [EditCount] {
    (stop.document?.ledger.edits ?? []).compactMap { edit in
      let earlier = before?.ledger.edits.first { ($0.stage, $0.rule) == (edit.stage, edit.rule) }
      let count = edit.count - (earlier?.count ?? 0)
      return count == 0 ? nil : EditCount(stage: edit.stage, rule: edit.rule, count: count)
    }
  }

  private func lines(for change: StageChange, _ paint: Paint) -> String {
    let place = change.offset.map { paint.dim("  " + location($0)) } ?? ""
    switch change.kind {
    case .removal:
      let words = abridged(visible(change.before[0].text))
      return "  " + paint.red("- \"\(words)\"") + "  rule \(change.rule ?? "")" + place + "\n"
    case .metadata:
      let old = change.before.map {
        paint.red("  - \($0.kind): \(abridged(visible($0.text)))") + "\n"
      }
      return old.joined()
        + change.after.map {
          "  " + paint.green("+ metadata \($0.kind): \(abridged(visible($0.text)))") + place + "\n"
        }.joined()
    case .entity:
      func line(_ piece: StageChange.Piece) -> String {
        "\(piece.kind) \"\(abridged(visible(piece.text)))\""
      }
      let method = "  by \(change.rule ?? "")"
      return change.before.map { "  " + paint.red("- " + line($0)) + place + "\n" }.joined()
        + change.after.map { "  " + paint.green("+ " + line($0)) + method + place + "\n" }.joined()
    case .text:
      if change.before.count == 1, change.after.count == 1 {
        return edited(change.before[0], change.after[0], place, paint)
      }
      func line(_ piece: StageChange.Piece) -> String {
        "\(piece.kind): \(abridged(visible(piece.text)))"
      }
      var lines = change.before.map { "  " + paint.red("- " + line($0)) }
      lines += change.after.map { "  " + paint.green("+ " + line($0)) }
      lines[0] += place
      return lines.map { $0 + "\n" }.joined()
    }
  }

  /// One passage that became one other: the words that changed, with a few of those round them.
  private func edited(
    _ old: StageChange.Piece, _ new: StageChange.Piece, _ place: String, _ paint: Paint
  ) -> String {
    let kind =
      old.kind == new.kind ? new.kind : paint.red(old.kind) + " → " + paint.green(new.kind)
    if old.text == new.text { return "  ~ \(kind): \(abridged(visible(new.text)))\(place)\n" }
    let parts = comparedWords(old.text, new.text)
    let words = parts.enumerated().map { index, part in
      let text = visible(part.text)
      return switch part.side {
      case .old: paint.isOn ? paint.red(text) : "[-\(text)-]"
      case .new: paint.isOn ? paint.green(text) : "{+\(text)+}"
      case .both: shortened(text, isFirst: index == 0, isLast: index == parts.count - 1)
      }
    }
    return "  ~ \(kind): \(words.joined())\(place)\n"
  }

  private func location(_ offset: Int) -> String {
    let place = file.location(at: min(offset, file.bytes.count))
    return "\(place.line):\(place.column)"
  }
}

// MARK: JSON

extension Preview {
  /// For scripts: JSON Lines, an object a stage.
  public var json: String {
    stops.map { stop, before in
      var members: [(key: String, value: JSONValue)] = [
        ("number", .number(stop.number)), ("stage", .string(stop.name)),
      ]
      members += stop.outcomeMembers
      members += [
        ("warnings", .array(stop.warnings.map { .string($0) })),
        ("faults", .array(stop.faults.map { .string($0.description) })),
        (
          "edits",
          .object(newEdits(at: stop, before).map { ($0.rule, .number($0.count)) })
        ),
        ("changes", .array(changes(at: stop, before).map(value))),
      ]
      return JSONValue.object(members).text + "\n"
    }.joined()
  }

  private func value(of change: StageChange) -> JSONValue {
    func pieces(_ pieces: [StageChange.Piece]) -> JSONValue {
      .array(pieces.map { .object([("kind", .string($0.kind)), ("text", .string($0.text))]) })
    }
    var members: [(key: String, value: JSONValue)] = [
      ("kind", .string(change.kind.rawValue)), ("before", pieces(change.before)),
      ("after", pieces(change.after)), ("rule", change.rule.map { .string($0) } ?? .null),
    ]
    if let offset = change.offset {
      let place = file.location(at: min(offset, file.bytes.count))
      members += [
        ("offset", .number(offset)), ("line", .number(place.line)),
        ("column", .number(place.column)),
      ]
    }
    return .object(members)
  }
}

/// At most 100 code points of a text, on one line.
func abridged(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard scalars.count > 100 else { return text }
  return String(String.UnicodeScalarView(scalars.prefix(99))) + "…"
}

/// The words of a text next to a change: three on each side that has one.
private func shortened(_ text: String, isFirst: Bool, isLast: Bool) -> String {
  let words = text.split(separator: " ", omittingEmptySubsequences: false)
  let (head, tail) = (isFirst ? 0 : 4, isLast ? 0 : 4)
  if words.count <= head + tail + 2 { return text }
  return words.prefix(head).joined(separator: " ") + (head > 0 ? " …" : "…")
    + (tail > 0 ? " " : "") + words.suffix(tail).joined(separator: " ")
}
