// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
internal import DocumentModel
internal import Expressions
internal import StageKit

/// Compares what became of a document with what a test expects.
struct Comparison {
  let walk: StageWalk
  /// The number of the first stage that ran behind the reader.
  let firstStage: Int
  let plan: PipelinePlan

  /// What is not as expected, in the order of the expectations.
  func mismatches(of test: PipelineTest) -> [Mismatch] {
    let endings = ending(of: test)
    if !endings.isEmpty || walk.failure != nil { return endings + faults(of: test) }
    return faults(of: test) + test.expectations.flatMap { mismatches(of: $0.value, at: $0.place) }
  }

  /// Whether the document failed or was dropped as expected.
  private func ending(of test: PipelineTest) -> [Mismatch] {
    var expectedFailure: Placed<String>?
    var expectedDrop: Placed<Bool>?
    for item in test.expectations {
      if case .failure(let words) = item.value { expectedFailure = Placed(words, at: item.place) }
      if case .dropped(let isDropped) = item.value {
        expectedDrop = Placed(isDropped, at: item.place)
      }
    }
    switch (walk.failure, expectedFailure) {
    case (let failure?, let expected?):
      let messages = failure.error.diagnostics.map(\.message)
      if messages.contains(where: { $0.contains(expected.value) }) { return [] }
      return [
        Mismatch(
          "failure", "the document fails for another reason", at: expected.place,
          lines: comparedLines([expected.value], messages.map { "\(failure.stage): \($0)" }))
      ]
    case (let failure?, nil):
      return [
        Mismatch(
          "failure", "stage '\(failure.stage)' fails the document", at: test.place,
          lines: failure.error.diagnostics.map { ComparedLine(.new, $0.message) })
      ]
    case (nil, let expected?):
      return [Mismatch("failure", "the document does not fail", at: expected.place)]
    case (nil, nil): break
    }
    switch (walk.drop, expectedDrop?.value ?? false) {
    case (let drop?, false):
      let facts = drop.drop.findings.map { "\($0.fact) = \($0.value)" }.joined(separator: ", ")
      return [
        Mismatch(
          "dropped", "stage '\(drop.stage)' drops the document",
          at: expectedDrop?.place ?? test.place,
          lines: [ComparedLine(.new, "\(drop.drop.condition)\(facts.isEmpty ? "" : ": " + facts)")])
      ]
    case (nil, true):
      return [
        Mismatch("dropped", "no stage drops the document", at: expectedDrop?.place ?? test.place)
      ]
    default: return []
    }
  }

  /// A test fails whatever it expects when a stage loses a byte.
  private func faults(of test: PipelineTest) -> [Mismatch] {
    guard let stop = walk.stops.first(where: { !$0.faults.isEmpty }) else { return [] }
    return [
      Mismatch(
        "conservation", "stage '\(stop.name)' does not account for every byte of the document",
        at: test.place, lines: stop.faults.prefix(10).map { ComparedLine(.new, $0.description) })
    ]
  }

  private func mismatches(of expectation: Expectation, at place: SourceSpan) -> [Mismatch] {
    guard let document = walk.document else { return [] }
    func compare(_ id: String, _ message: String, _ old: [String], _ new: [String]) -> [Mismatch] {
      let lines = comparedLines(old, new)
      return lines.isEmpty ? [] : [Mismatch(id, message, at: place, lines: lines)]
    }
    switch expectation {
    case .headings(let texts):
      return compare("headings", "the headings differ", texts, document.headingTexts)
    case .text(let lines):
      let found = document.shownLines.flatMap { contentLines($0.text) }
      return compare("text", "the text differs", lines, found)
    case .unchanged:
      guard let before = walk.stops.first(where: { $0.number == firstStage - 1 })?.document else {
        return []
      }
      return compare("unchanged", "the text is changed", before.passageTexts, document.passageTexts)
    case .tables(let tables): return tableMismatches(tables, document.tables, at: place)
    case .entities(let entities, let isExact):
      return entityMismatches(entities, isExact: isExact, in: document, at: place)
    case .metadata(let pairs):
      return compare(
        "metadata", "the metadata differs",
        pairs.map { pair in
          pair.value.map { "\(pair.key): \($0)" } ?? "\(pair.key) is not there"
        },
        pairs.map { pair in
          document.metadata[pair.key].map { "\(pair.key): \($0.shown)" }
            ?? "\(pair.key) is not there"
        })
    case .removals(let removals): return removalMismatches(removals, in: document, at: place)
    case .condition(let condition):
      if condition.holds(for: document) { return [] }
      let facts = condition.findings(in: document).map {
        ComparedLine(.new, "\($0.fact) = \($0.value)")
      }
      return [
        Mismatch(
          "where", "the condition '\(condition.text)' does not hold", at: place, lines: facts)
      ]
    case .output(let stage, let file): return outputMismatches(of: stage, file, at: place)
    case .failure, .dropped: return []
    }
  }
}

// MARK: Tables, entities, removals, outputs

extension Comparison {
  private func tableMismatches(
    _ expected: [ExpectedTable], _ found: [Table], at place: SourceSpan
  ) -> [Mismatch] {
    var mismatches: [Mismatch] = []
    if expected.count != found.count {
      mismatches.append(
        Mismatch(
          "tables", "the document has \(found.count) tables, not \(expected.count)", at: place,
          lines: found.dropFirst(expected.count).flatMap { table in
            grid(table.allRows.map { $0.map(\.text.string) }).map { ComparedLine(.new, $0) }
          }))
    }
    for (index, (expected, found)) in zip(expected, found).enumerated() {
      let name = "table \(index + 1)"
      if let caption = expected.caption, caption != found.caption?.text.string ?? "" {
        mismatches.append(
          Mismatch(
            "tables", "the caption of \(name) differs", at: place,
            lines: comparedLines([caption], found.caption.map { [$0.text.string] } ?? [])))
      }
      let (old, new) = grids(expected, found)
      let lines = comparedLines(old, new, context: old.count + new.count)
      if !lines.isEmpty {
        mismatches.append(Mismatch("tables", "\(name) differs", at: place, lines: lines))
      }
    }
    return mismatches
  }

  /// The rows of both tables with columns of one width; the header apart where that is expected.
  private func grids(_ expected: ExpectedTable, _ found: Table) -> ([String], [String]) {
    func cells(_ rows: [[Passage]]) -> [[String]] { rows.map { $0.map(\.text.string) } }
    let hasHeader = expected.header != nil
    let old = (expected.header.map { [$0] } ?? []) + expected.rows
    let new =
      hasHeader ? [found.header.map(\.text.string)] + cells(found.rows) : cells(found.allRows)
    let lines = grid(old + new)
    func marked(_ lines: ArraySlice<String>) -> [String] {
      lines.enumerated().map { hasHeader && $0 == 0 ? "= " + $1 : hasHeader ? "  " + $1 : $1 }
    }
    return (marked(lines[..<old.count]), marked(lines[old.count...]))
  }

  private func entityMismatches(
    _ expected: [ExpectedEntity], isExact: Bool, in document: Document, at place: SourceSpan
  ) -> [Mismatch] {
    let found = Set(document.shownEntities.map { ExpectedEntity(label: $0.label, text: $0.text) })
    let missing = Set(expected).subtracting(found)
    let surplus = isExact ? found.subtracting(expected) : []
    if missing.isEmpty, surplus.isEmpty { return [] }
    func lines(_ entities: Set<ExpectedEntity>, _ side: ComparedLine.Side) -> [ComparedLine] {
      entities.map { ComparedLine(side, "\($0.label): \($0.text)") }.sorted { $0.text < $1.text }
    }
    // What stands there under another label, or is part of a longer name, is what one looks for.
    let near = found.subtracting(expected).subtracting(surplus).filter { entity in
      missing.contains { $0.text.contains(entity.text) || entity.text.contains($0.text) }
    }
    return [
      Mismatch(
        isExact ? "only-entities" : "entities", "the entities differ", at: place,
        lines: lines(missing, .old) + lines(surplus.union(near), .new))
    ]
  }

  private func removalMismatches(
    _ expected: [ExpectedRemoval], in document: Document, at place: SourceSpan
  ) -> [Mismatch] {
    let found = document.ledger.removals
    func line(_ stage: String?, _ rule: String?, _ text: String?) -> String {
      [stage, rule, text.map { "\"\(abridged(trimmed($0)))\"" }].compactMap(\.self).joined(
        separator: " ")
    }
    let all = found.map { ComparedLine(.new, line($0.stage, $0.rule, $0.text)) }
    if expected.isEmpty {
      return found.isEmpty
        ? [] : [Mismatch("removals", "text was removed", at: place, lines: all)]
    }
    let missing = expected.filter { wanted in
      !found.contains { removal in
        (wanted.rule ?? removal.rule) == removal.rule
          && (wanted.stage ?? removal.stage) == removal.stage
          && (wanted.text ?? trimmed(removal.text)) == trimmed(removal.text)
      }
    }
    if missing.isEmpty { return [] }
    return [
      Mismatch(
        "removals", "a removal was not made", at: place,
        lines: missing.map { ComparedLine(.old, line($0.stage, $0.rule, $0.text)) } + all)
    ]
  }

  private func outputMismatches(
    of stage: Placed<StageReference>?, _ file: GoldenFile, at place: SourceSpan
  ) -> [Mismatch] {
    var written: [[WrittenOutput]] = []
    do throws(StageReferenceError) {
      let number = try stage?.value.number(in: plan)
      for stop in walk.stops where number.map({ $0 == stop.number }) ?? true {
        if case .wrote(let outputs) = stop.outcome { written.append(outputs) }
      }
    } catch {
      return [Mismatch("output", error.message, at: stage?.place ?? place)]
    }
    guard written.count == 1 else {
      let message =
        written.isEmpty
        ? stage.map { "stage '\($0.value.text)' does not write the document" }
          ?? "no stage writes the document"
        : "\(written.count) stages write the document: name one, as in 'output: { write-jsonl: … }'"
      return [Mismatch("output", message, at: stage?.place ?? place)]
    }
    let bytes = golden(written[0])
    if bytes == file.bytes { return [] }
    let new = lines(of: bytes)
    let message =
      file.bytes == nil
      ? "there is no file '\(file.path)'; '--update' writes it"
      : "what is written differs from '\(file.path)'; '--update' rewrites it"
    return [
      Mismatch(
        "output", message, at: place,
        lines: file.bytes.map { comparedLines(lines(of: $0), new) } ?? [],
        update: (file.path, bytes))
    ]
  }
}

/// What was written as one file: as it is, or each under its name where there are several.
private func golden(_ outputs: [WrittenOutput]) -> [UInt8] {
  if outputs.count == 1 { return outputs[0].bytes }
  return outputs.flatMap { Array("==> \($0.name) <==\n".utf8) + $0.bytes }
}

private func lines(of bytes: [UInt8]) -> [String] {
  bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
}

/// Rows as lines, cells padded to the width of their column in code points.
private func grid(_ rows: [[String]]) -> [String] {
  var widths: [Int] = []
  for row in rows {
    for (column, cell) in row.enumerated() {
      if column == widths.count { widths.append(0) }
      widths[column] = max(widths[column], cell.unicodeScalars.count)
    }
  }
  return rows.map { row in
    let cells = row.enumerated().map { column, cell in
      cell + String(repeating: " ", count: widths[column] - cell.unicodeScalars.count)
    }
    return "| " + cells.joined(separator: " | ") + " |"
  }
}

extension Document {
  /// The text of every passage that is not empty, in reading order.
  fileprivate var passageTexts: [String] {
    var texts: [String] = []
    var copy = self
    copy.forEachPassage { texts.append($0.text.string) }
    return texts.filter { !$0.isEmpty }
  }
}
