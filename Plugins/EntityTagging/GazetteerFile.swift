// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import DocumentModel
import StageKit
import TextScanning

/// Reads gazetteer files line by line and collects every mistake in them.
///
/// A `.tsv` file has a term a line: term, label, and optionally id and aliases, parted by tabs,
/// aliases by `|`. A `.jsonl` file has an object a line with `term`, `label`, and optionally `id` and
/// an array `aliases`; other members are passed over. Blank lines, and lines of a `.tsv` file that
/// begin with `#`, are passed over too.
struct GazetteerFile {
  /// How many mistakes of one file are reported.
  static let maximumMistakeCount = 100

  private let file: SourceFile
  private let rank: Int
  /// Where the file begins in the bytes of the gazetteer.
  private var base = 0
  /// The fields of the line at hand.
  private var fields: [Range<Int>] = []
  private var mistakes: [Diagnostic] = []
  private var mistakeCount = 0

  private init(_ file: SourceFile, rank: Int) {
    self.file = file
    self.rank = rank
  }

  /// Adds the terms of `file` to `builder`.
  ///
  /// - Parameters:
  ///   - file: The file as read.
  ///   - rank: Among occurrences that match equally well the lowest rank wins.
  ///   - builder: Receives the terms of the lines that are in order.
  /// - Throws: `StageError` with every mistake, up to 100: `gazetteer-format` for a file that is
  ///   neither `.tsv` nor `.jsonl`, `gazetteer-encoding`, `gazetteer-fields`, `gazetteer-json`,
  ///   `gazetteer-term`, `gazetteer-label`.
  /// - Complexity: O(*n*) in the bytes of the file.
  static func add(
    _ file: SourceFile, rank: Int, to builder: inout Gazetteer.Builder
  ) throws(StageError) {
    let isTSV = file.path.hasSuffix(".tsv")
    guard isTSV || file.path.hasSuffix(".jsonl") else {
      throw StageError(
        "gazetteer-format", "a gazetteer must end in '.tsv' or '.jsonl', '\(file.path)' does not")
    }
    var reading = GazetteerFile(file, rank: rank)
    // A line has some 32 bytes; a wrong guess costs time only.
    builder.reserve(file.bytes.count / 32)
    reading.readLines(isTSV: isTSV, into: &builder)
    if !reading.mistakes.isEmpty { throw StageError(reading.mistakesWithCount()) }
  }

  private mutating func readLines(isTSV: Bool, into builder: inout Gazetteer.Builder) {
    let bytes = file.bytes
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var invalid = firstInvalidUTF8(in: bytes.span)
    if isTSV {
      let range = builder.append(bytes)
      base = range.lowerBound
      if invalid == nil { builder.scanWords(in: range) }
    }
    while start < bytes.count {
      let newline = firstIndex(
        of: UInt8(ascii: "\n"), in: start..<bytes.count, of: bytes.span)
      let next = newline.map { $0 + 1 } ?? bytes.count
      var end = newline ?? bytes.count
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      if let offset = invalid, offset < next {
        report(
          "gazetteer-encoding", "a gazetteer must be UTF-8, this byte is not",
          at: offset..<offset + 1)
        invalid = firstInvalidUTF8(in: bytes.span, from: next)
      } else if !isBlankText(bytes.span, in: start..<end) {
        if !isTSV {
          readObject(start..<end, into: &builder)
        } else if bytes[start] != UInt8(ascii: "#") {
          readFields(start..<end, into: &builder)
        }
      }
      start = next
    }
  }

  private mutating func readFields(_ line: Range<Int>, into builder: inout Gazetteer.Builder) {
    splitFields(of: line)
    guard 2...4 ~= fields.count else {
      let written = fields.count == 1 ? "1 field" : "\(fields.count) fields"
      report(
        "gazetteer-fields",
        "line has \(written), a gazetteer line needs 2 to 4: term, label, id, aliases", at: line,
        help: "part the fields with tabs")
      return
    }
    let label = trimmed(fields[1])
    if label.isEmpty {
      report("gazetteer-label", "the label must not be empty", at: fields[1])
      return
    }
    let id = fields.count > 2 ? trimmed(fields[2]) : label.upperBound..<label.upperBound
    add(fields[0], label: label, id: id, into: &builder)
    guard fields.count == 4, !trimmed(fields[3]).isEmpty else { return }
    for alias in file.bytes[fields[3]].split(
      separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    {
      add(alias.startIndex..<alias.endIndex, label: label, id: id, into: &builder)
    }
  }

  private mutating func splitFields(of line: Range<Int>) {
    let bytes = file.bytes
    fields.removeAll(keepingCapacity: true)
    var start = line.lowerBound
    while let tab = firstIndex(of: UInt8(ascii: "\t"), in: start..<line.upperBound, of: bytes.span)
    {
      fields.append(start..<tab)
      start = tab + 1
    }
    fields.append(start..<line.upperBound)
  }

  private mutating func add(
    _ term: Range<Int>, label: Range<Int>, id: Range<Int>, into builder: inout Gazetteer.Builder
  ) {
    let refusal = builder.add(
      appended(term), label: appended(label), id: appended(id), rank: rank)
    if let refusal { report(refusal, at: term) }
  }

  /// Where a range of the file stands in the bytes of the gazetteer.
  private func appended(_ range: Range<Int>) -> Range<Int> {
    base + range.lowerBound..<base + range.upperBound
  }

  /// Notes why a term was refused.
  mutating func report(_ refusal: Gazetteer.Refusal, at range: Range<Int>) {
    switch refusal {
    case .noWord:
      report("gazetteer-term", "a term must have a letter or a digit", at: range)
    case .tooLong:
      report(
        "gazetteer-term",
        "a term and its id must each have at most \(Gazetteer.maximumTermLength) bytes", at: range)
    case .tooManyLabels:
      report(
        "gazetteer-label",
        "a stage must have at most \(Gazetteer.maximumLabelCount) different labels", at: range)
    }
  }

  /// Notes a mistake at a range of the file.
  mutating func report(_ id: String, _ message: String, at range: Range<Int>, help: String? = nil) {
    mistakeCount += 1
    if mistakes.count == Self.maximumMistakeCount { return }
    mistakes.append(
      .error(id, message, at: SourceSpan(file: file, range: range), help: help))
  }

  private consuming func mistakesWithCount() -> [Diagnostic] {
    let rest = mistakeCount - mistakes.count
    if rest > 0 {
      mistakes[mistakes.count - 1].notes.append("'\(file.path)' has \(rest) more mistakes")
    }
    return mistakes
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let bytes = file.bytes
    if range.isEmpty { return range }
    // Between visible ASCII there is nothing to trim.
    let ends = (bytes[range.lowerBound], bytes[range.upperBound - 1])
    if ends.0 &- 0x21 < 94, ends.1 &- 0x21 < 94 { return range }
    let start = skipBlanks(in: bytes.span, from: range.lowerBound, to: range.upperBound)
    return start..<skipBlanksBackward(in: bytes.span, from: range.upperBound, to: start)
  }
}

extension GazetteerFile {
  /// Reads a line of a `.jsonl` file.
  private mutating func readObject(_ line: Range<Int>, into builder: inout Gazetteer.Builder) {
    let record = Array(file.bytes[line])
    var fields = JSONFields()
    do throws(JSONError) {
      for member in try JSONObjectScanner(record).members() {
        try fields.take(member, of: record)
      }
    } catch {
      let offset = line.lowerBound + min(error.offset, line.count)
      report("gazetteer-json", error.message, at: offset..<min(offset + 1, line.upperBound))
      return
    }
    guard let term = fields.term, let label = fields.label, !label.isEmpty else {
      report(
        "gazetteer-fields", "a gazetteer object needs a 'term' and a 'label' that are not empty",
        at: line)
      return
    }
    let (labelRange, id) = (builder.append(label), builder.append(fields.id))
    for spelling in [term] + fields.aliases {
      let refusal = builder.add(
        builder.append(spelling), label: labelRange, id: id, rank: rank)
      if let refusal { report(refusal, at: line) }
    }
  }
}

/// The members of a gazetteer object that count, decoded.
private struct JSONFields {
  var term: [UInt8]?
  var label: [UInt8]?
  var id: [UInt8] = []
  var aliases: [[UInt8]] = []

  mutating func take(
    _ member: JSONObjectScanner.Member, of record: [UInt8]
  ) throws(JSONError) {
    switch member.key {
    case "term": term = try string(member, of: record)
    case "label": label = try string(member, of: record)
    case "id": if member.kind != .null { id = try string(member, of: record) }
    case "aliases": if member.kind != .null { aliases = try strings(member, of: record) }
    default: break
    }
  }

  private func string(
    _ member: JSONObjectScanner.Member, of record: [UInt8]
  ) throws(JSONError) -> [UInt8] {
    guard member.kind == .string else {
      throw JSONError("'\(member.key)' must be a string", at: member.valueRange.lowerBound)
    }
    return try decodeJSONString(in: record, at: member.valueRange).text
  }

  /// The strings of an array that the scanner has checked against the grammar.
  private func strings(
    _ member: JSONObjectScanner.Member, of record: [UInt8]
  ) throws(JSONError) -> [[UInt8]] {
    let isArray = member.kind == .array
    var strings: [[UInt8]] = []
    var offset = member.valueRange.lowerBound + 1
    while isArray {
      let byte = record[offset]
      if byte == UInt8(ascii: "]") { return strings }
      if byte == UInt8(ascii: "\"") {
        var end = offset + 1
        while record[end] != UInt8(ascii: "\"") {
          end += record[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        strings.append(try decodeJSONString(in: record, at: offset..<end + 1).text)
        offset = end
      } else if byte > 0x20, byte != UInt8(ascii: ",") {
        break
      }
      offset += 1
    }
    throw JSONError("'aliases' must be an array of strings", at: member.valueRange.lowerBound)
  }
}
