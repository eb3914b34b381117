// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// What the search for tables asks of a line, found once for each.
struct CellLook {
  /// Line feeds before it, as in `TableLine`.
  let gap: Int

  /// What it looks like, its place in a table aside.
  var shape: CellShape

  /// Its length in bytes.
  let length: Int

  /// Bits less for a line that reads like the beginning of a cell than like the rest of one.
  let pieceCost: Float

  /// Its value, if it is a number of at most four digits, with a point after it or without; or -1.
  let number: Int32

  /// Whether it reads as running text.
  let isProse: Bool

  /// Whether it is an amount of something, or a sign alone.
  let isAmount: Bool

  /// Whether it reads like the name of a column.
  let namesColumn: Bool

  /// Whether it reads like the name of a row that sums up those above.
  let sumsUp: Bool

  /// Whether it says where a table is from, or what to know of it.
  let isNote: Bool

  /// Whether it is a number, or begins with one, or ends with one or a share: `up to 5 %`.
  let hasNumber: Bool

  /// A hash of its last word, if that begins with a letter and has two bytes or more, all of them
  /// letters of ASCII or past it; otherwise 0.
  let ending: UInt32

  /// A hash of its first bytes, the same for lines that differ in the case of ASCII letters alone.
  let digest: UInt32

  /// Whether it ends in a colon.
  let endsInColon: Bool

  /// Whether it ends as a sentence does.
  let endsInStop: Bool

  /// Whether it begins or ends in the middle of a sentence.
  let isClause: Bool

  /// Whether it has signs of a programming or markup language.
  let isCode: Bool

  private init(_ line: TableLine, _ words: inout [Word]) {
    let text = line.text
    let bytes = text.bytes.span
    let last = bytes[bytes.count - 1]
    gap = line.gap
    shape = line.shape
    length = bytes.count
    isProse = line.isProse
    words.removeAll(keepingCapacity: true)
    if bytes.count <= Self.longestName { appendWords(of: bytes, to: &words) }
    namesColumn = ColumnNames.mayBeOne(words)
    sumsUp = RowNames.sumsUp(words)
    isNote = RowNames.isNote(bytes, words)
    endsInColon = last == UInt8(ascii: ":")
    endsInStop = CellShape.isStop(last)
    isClause =
      endsInColon || endsInStop && bytes[0].isASCIISmallLetter
      || last == UInt8(ascii: ",") || last == UInt8(ascii: ";")
    isCode = Self.isCode(bytes)
    pieceCost = Self.pieceCost(of: line)
    hasNumber =
      shape.isNumeric || bytes[0].isASCIIDigit
      || !isProse && (last.isASCIIDigit || last == UInt8(ascii: "%"))
    ending = isProse ? 0 : Self.ending(of: bytes)
    digest = Self.digest(of: bytes)
    switch shape {
    case .money, .percentage, .decimal, .largeNumber, .mark, .reference: isAmount = true
    default: isAmount = false
    }
    switch shape {
    case .smallNumber, .year, .ordinal, .largeNumber: number = Self.number(in: text)
    default: number = -1
    }
  }

  /// The longest line that may be the name of a column or row, in bytes.
  private static let longestName = 64

  /// Whether it reads as the sentence before a table: short, or with a colon at its end.
  var isIntroduction: Bool { length <= 120 && (shape == .sentence || endsInColon) }

  private static func ending(of bytes: Span<UInt8>) -> UInt32 {
    var hash = FNV1a()
    var start = bytes.count
    while start > 0, bytes[start - 1].isASCIILetter || bytes[start - 1] >= 0x80 {
      start -= 1
      hash.add(lowercased: bytes[start])
    }
    guard bytes.count - start >= 2, isLetter(bytes, at: start) else { return 0 }
    return UInt32(truncatingIfNeeded: hash.value) | 1
  }

  private static func digest(of bytes: Span<UInt8>) -> UInt32 {
    var hash = FNV1a()
    for offset in 0..<min(bytes.count, CellShape.longestLook) {
      hash.add(lowercased: bytes[offset])
    }
    return UInt32(truncatingIfNeeded: hash.value)
  }

  private static func isCode(_ bytes: Span<UInt8>) -> Bool {
    switch bytes[0] {
    case UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: ">"), UInt8(ascii: "/"),
      UInt8(ascii: "\\"), UInt8(ascii: "<"):
      return true
    default: break
    }
    switch bytes[bytes.count - 1] {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"): return true
    default: break
    }
    var isCall = false
    for offset in 0..<bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "="): return true
      case UInt8(ascii: ">"): if bytes[offset - 1] == UInt8(ascii: "-") { return true }
      case UInt8(ascii: "("):
        if offset > 0, isWordByte(bytes[offset - 1]) { isCall = true }
      case UInt8(ascii: ")"): if isCall { return true }
      default: break
      }
    }
    return false
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private static func isLetter(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    bytes[offset] < 0x80 || ScalarClass.of(bytes.scalar(at: offset).0).contains(.letter)
  }

  private static func pieceCost(of line: TableLine) -> Float {
    if line.shape == .reference { return -6 }
    if line.text.count > 100 { return line.text.count > 150 ? 40 : 10 }
    switch line.text[0] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: ")"): return -2
    default: return line.shape == .lowerWords ? -1 : line.shape == .sentence ? 3 : 0
    }
  }

  private static func number(in text: Text) -> Int32 {
    var value: Int32 = 0
    for offset in 0..<min(5, text.count) {
      let byte = text[offset]
      if byte &- 0x30 < 10, offset < 4 {
        value = value * 10 + Int32(byte - 0x30)
      } else {
        return offset > 0 && offset == text.count - 1 && byte == UInt8(ascii: ".") ? value : -1
      }
    }
    return text.count <= 4 ? value : -1
  }

  /// The looks of `lines`; those with the same words as two others are `recurring`.
  ///
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func looks(of lines: [TableLine]) -> [CellLook] {
    var words: [Word] = []
    var looks: [CellLook] = []
    looks.reserveCapacity(lines.count)
    // Lines alike have a digest in common, as few others do.
    var counts = InlineArray<256, Int32>(repeating: 0)
    let lines = lines.span
    for index in lines.indices {
      let look = CellLook(lines[index], &words)
      looks.append(look)
      if look.mayRecur { counts[Int(look.digest & 0xFF)] += 1 }
    }
    var groups: [ArraySlice<UInt8>: [Int]] = [:]
    for index in lines.indices where looks[index].mayRecur {
      if counts[Int(looks[index].digest & 0xFF)] >= 3 {
        groups[lines[index].text.bytes, default: []].append(index)
      }
    }
    for group in groups.values where group.count >= 3 {
      for index in group { looks[index].shape = .recurring }
    }
    return looks
  }

  private var mayRecur: Bool {
    switch shape {
    case .mark, .lowerWords, .word, .fewWords, .phrase, .mixed, .initials, .code: true
    default: false
    }
  }
}

extension ArraySlice<CellLook> {
  /// The shapes of the lines as cells of a table of `width` columns: numbers that count on from the
  /// row before, or that the row after counts on from, are `successor`.
  func shapes(width: Int) -> [CellShape] {
    var shapes = map(\.shape)
    for index in shapes.indices {
      let number = self[startIndex + index].number
      guard number >= 0 else { continue }
      let isAfter = index >= width && self[startIndex + index - width].number == number - 1
      let isBefore =
        index + width < shapes.count && self[startIndex + index + width].number == number + 1
      if isAfter || isBefore { shapes[index] = .successor }
    }
    return shapes
  }
}

extension ArraySlice<CellLook> {
  /// Bits by which it is likelier that numbers stand where they do if each column has its own share
  /// of them than if all lines have the same, less what it takes to say the shares.
  ///
  /// The mutual information of columns and numbers, as of Wilks' likelihood-ratio test (1938).
  ///
  /// - Parameters:
  ///   - columns: The column of each line; lines of column -1 count for none.
  ///   - width: How many columns there are.
  /// - Returns: The bits; less than 0 if the columns tell nothing.
  func bitsOfNumbers(columns: [Int], width: Int) -> Float {
    var totals = [Int](repeating: 0, count: width)
    var numbers = totals
    for (look, column) in zip(self, columns) where column >= 0 {
      totals[column] += 1
      if look.hasNumber { numbers[column] += 1 }
    }
    func entropy(_ part: Int, of whole: Int) -> Float {
      guard part > 0, part < whole else { return 0 }
      let (part, rest, whole) = (Float(part), Float(whole - part), Float(whole))
      return whole * log2(whole) - part * log2(part) - rest * log2(rest)
    }
    let (whole, part) = (totals.reduce(0, +), numbers.reduce(0, +))
    let apart = (0..<width).reduce(Float(0)) { $0 + entropy(numbers[$1], of: totals[$1]) }
    let cost = Float(width - 1) * 0.5 * log2(Float(Swift.max(1, whole)))
    return entropy(part, of: whole) - apart - cost
  }
}
