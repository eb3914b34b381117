// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// Tables whose rows can be seen in a single group of lines: a row a line, or a drawing.
enum RowTables {
  /// The tables that a group is, or `nil` if it is anything else.
  ///
  /// - Complexity: O(*n*) in the bytes of the group; most groups are turned down at their first lines.
  static func tables(in group: Lines, of source: Source) -> [Table]? {
    guard group.lines.count >= 2 else { return nil }
    if PipeTable.isPiped(group) || mayBeDrawn(group) {
      if mayBeDrawn(group), let lines = RowLine.lines(of: group.lines, in: source),
        let table = GridTable.table(in: lines, of: source)
      {
        return [table]
      }
      if let table = PipedCells.table(in: group, of: source) { return [table] }
      return PipeTable.tables(in: group)
    }
    if mayHaveColumns(group, source), let lines = RowLine.lines(of: group.lines, in: source),
      let table = table(in: lines, of: source)
    {
      return [table]
    }
    return SeparatedTable.table(in: group).map { [$0] }
  }

  private static func table(in lines: [RowLine], of source: Source) -> Table? {
    SeparatedTable.table(in: lines, of: source) ?? PairsTable.table(in: lines, of: source)
      ?? AlignedTable.table(in: lines)
  }

  /// Whether one of the first two lines begins as a box does, or is drawn with a crossing.
  private static func mayBeDrawn(_ group: Lines) -> Bool {
    group.lines.prefix(2).contains { passage in
      let span = passage.text.bytes.span
      guard span.count >= 3 else { return false }
      switch span[0] {
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="):
        let isDashed = span[1] == UInt8(ascii: "-") || span[1] == UInt8(ascii: "=")
        return isDashed && firstIndex(of: UInt8(ascii: "+"), in: 0..<span.count, of: span) != nil
      default: return BoxSign.isBox(span, at: 0)
      }
    }
  }

  /// Lines of a group that are looked at for gaps.
  private static let sample = 4

  /// Whether one of the first lines has a tab, two blanks or three dots between two words.
  private static func mayHaveColumns(_ group: Lines, _ source: Source) -> Bool {
    let span = source.text.span
    return group.lines.prefix(sample).contains { passage in
      let range = passage.text.envelope
      var last: UInt8 = 0
      var beforeLast: UInt8 = 0
      for offset in range {
        let byte = span[offset]
        if byte == 0x09 || byte == 0x20 && last == 0x20 { return true }
        if byte == UInt8(ascii: "."), last == byte, beforeLast == byte { return true }
        (beforeLast, last) = (last, byte)
      }
      return false
    }
  }
}
