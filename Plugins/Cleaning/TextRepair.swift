// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// The repairs of `clean` inside a text, each of which can be switched off.
struct TextRepair: Sendable {
  /// What each kind of repair was done how often.
  struct Counts {
    var mojibake = 0
    var entities = 0
    var invisibles = 0
    var forms = 0
    var whiteSpace = 0
    var missingBlanks = 0
  }

  var unicode = true
  var mojibake = true
  var entities = true
  var whiteSpace = true
  var missingBlanks = true

  /// Repairs a text.
  ///
  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - isProse: Whether blanks that were lost may be put back; not in cells and open lines.
  ///   - counts: Grows by what was done.
  /// - Returns: `nil` if nothing was wrong.
  /// - Complexity: O(*n*) in the bytes; clean text costs one pass of `nextSuspect`.
  func repaired(_ text: Text, isProse: Bool, counts: inout Counts) -> Text? {
    var suspect = firstSuspect(in: text)
    if suspect == text.count { return nil }
    var result: Text?
    // What was hidden by one kind of damage is seen in the next round; three in a row are rare.
    for _ in 0..<4 {
      var pass = RepairPass(self, result ?? text, isProse: isProse)
      pass.run(from: suspect)
      suspect = 0
      pass.addCounts(to: &counts)
      let isComposed = !(unicode && pass.mayBeDecomposed)
      let mayShowMore = pass.mayShowMore
      if let edited = pass.finish() { result = edited }
      if !isComposed, let composed = composed(result ?? text, counts: &counts) {
        result = composed
      } else if !mayShowMore {
        break
      }
    }
    return result
  }

  /// Where something may be wrong first; the count where nothing is, as in most lines.
  private func firstSuspect(in text: Text) -> Int {
    let slice = text.bytes
    let bytes = slice.span
    guard let last = slice.last else { return 0 }
    if bytes[0] == 0x20 { return 0 }
    var suspect = nextSuspect(in: bytes, from: 0)
    // Most of the suspects in clean prose are quotation marks with nothing to repair beside them.
    while MissingBlank.isQuietQuote(bytes, at: suspect) {
      suspect = nextSuspect(in: bytes, from: suspect + 3)
    }
    return suspect == bytes.count && last == 0x20 ? suspect - 1 : suspect
  }

  private func composed(_ text: Text, counts: inout Counts) -> Text? {
    var editor = TextEditor(text)
    var offset = 0
    let bytes = text.bytes.span
    while let run = nextRunNeedingNFC(in: bytes, from: offset) {
      let start = text.bytes.startIndex
      let composed = nfc(text.bytes[start + run.lowerBound..<start + run.upperBound])
      if !composed.elementsEqual(text.bytes[start + run.lowerBound..<start + run.upperBound]) {
        editor.replace(run, with: composed)
      }
      offset = run.upperBound
    }
    if editor.editCount == 0 { return nil }
    counts.forms += editor.editCount
    return editor.finish()
  }
}

/// One pass over one text.
private struct RepairPass: ~Copyable {
  private let settings: TextRepair
  private let isProse: Bool
  private var editor: TextEditor
  private var counts = TextRepair.Counts()

  /// Everything before this offset is done.
  private var done = 0

  /// Whether a scalar was seen that may not be in composed form.
  private(set) var mayBeDecomposed = false

  /// Whether an edit may have brought to light what only another pass sees.
  private(set) var mayShowMore = false

  init(_ settings: TextRepair, _ text: Text, isProse: Bool) {
    self.settings = settings
    self.isProse = isProse
    editor = TextEditor(text)
  }

  consuming func finish() -> Text? { editor.editCount == 0 ? nil : editor.finish() }

  borrowing func addCounts(to total: inout TextRepair.Counts) {
    total.mojibake += counts.mojibake
    total.entities += counts.entities
    total.invisibles += counts.invisibles
    total.forms += counts.forms
    total.whiteSpace += counts.whiteSpace
    total.missingBlanks += counts.missingBlanks
  }

  /// Makes the pass; nothing is wrong before `start`.
  mutating func run(from start: Int) {
    // A copy of the slice keeps the bytes apart from `self`, which changes.
    let slice = editor.original.bytes
    let bytes = slice.span
    let classes = ScalarClass.basicPlane
    let count = bytes.count
    if start == 0, count > 0, bytes[0] == 0x20 { repairBlanks(bytes, at: 0, classes) }
    var offset = max(start, done)
    while true {
      offset = nextSuspect(in: bytes, from: offset)
      if offset >= count { break }
      let byte = bytes[offset]
      if byte >= 0x80 {
        offset = repairScalar(bytes, at: offset, classes)
      } else if byte <= 0x20 || byte == 0x7F {
        repairBlanks(bytes, at: offset, classes)
        offset = max(done, offset + 1)
      } else if byte == 0x26 {
        offset = repairEntity(bytes, at: offset, classes)
      } else {
        if settings.missingBlanks, isProse { repairMissingBlank(bytes, after: offset) }
        offset += 1
      }
    }
    // A colon or `&` is judged by the whole stretch between blanks, of which there are more now.
    if counts.missingBlanks > 0, !mayShowMore {
      mayShowMore =
        firstIndex(of: 0x3A, in: 0..<count, of: bytes) != nil
        || firstIndex(of: 0x26, in: 0..<count, of: bytes) != nil
    }
    if settings.whiteSpace, done < count, count > 1, bytes[count - 1] == 0x20 {
      delete(count - 1..<count)
      counts.whiteSpace += 1
    }
  }

  private mutating func replace(_ range: Range<Int>, with scalar: UInt32) {
    let encoded = Unicode.Scalar(scalar).flatMap { UTF8.encode($0) }
    editor.replace(range, with: encoded ?? UTF8.encodedReplacementCharacter)
    done = range.upperBound
  }

  private mutating func delete(_ range: Range<Int>) {
    editor.delete(range)
    done = range.upperBound
  }

  // MARK: Characters

  private mutating func repairEntity(
    _ bytes: Span<UInt8>, at offset: Int, _ classes: [ScalarClass]
  ) -> Int {
    guard settings.entities, let (scalar, length) = HTMLEntities.entity(in: bytes, at: offset)
    else { return offset + 1 }
    if !ScalarClass.of(scalar, in: classes).isDisjoint(with: [.space, .invisible]) {
      repairBlanks(bytes, at: offset, classes)
      return max(done, offset + 1)
    }
    replace(offset..<offset + length, with: scalar)
    counts.entities += 1
    mayShowMore = true
    return done
  }

  /// Looks at the scalar past ASCII at `offset`; returns where to go on.
  private mutating func repairScalar(
    _ bytes: Span<UInt8>, at offset: Int, _ classes: [ScalarClass]
  ) -> Int {
    let (scalar, length) = bytes.scalar(at: offset)
    let end = offset + length
    if 0x2010...0x2027 ~= scalar {
      if isProse, settings.missingBlanks { repairQuote(bytes, scalar, offset..<end) }
      return end
    }
    let scalarClass = ScalarClass.of(scalar, in: classes)
    if settings.mojibake, 0xC2...0xF4 ~= scalar, end < bytes.count,
      let repair = Mojibake.repair(bytes, at: offset)
    {
      if !ScalarClass.of(repair.scalar, in: classes).isDisjoint(with: [.space, .invisible]) {
        repairBlanks(bytes, at: offset, classes)
        return max(done, end)
      }
      replace(offset..<offset + repair.length, with: repair.scalar)
      counts.mojibake += 1
      mayShowMore = true
      return done
    }
    if !scalarClass.isDisjoint(with: [.space, .invisible]) {
      repairBlanks(bytes, at: offset, classes)
      return max(done, end)
    }
    if settings.unicode, 0xFB00...0xFB06 ~= scalar {
      editor.replace(offset..<end, with: Self.ligatures[Int(scalar) - 0xFB00])
      done = end
      counts.forms += 1
      mayShowMore = true
      return end
    }
    // Scalars of these leads are in NFC and never combine: Latin and Cyrillic letters, currencies,
    // arrows. `nextRunNeedingNFC` looks at the rest.
    let lead = bytes[offset]
    if lead > 0xC5, lead != 0xD0, lead != 0xD1,
      lead != 0xE2 || (scalar >= 0x2100 && scalar < 0x2190)
        || scalar >= 0x2200 || scalar < 0x2010
    {
      mayBeDecomposed = true
    }
    if isProse, settings.missingBlanks, offset > done, scalarClass.contains(.letter) {
      repairMissingBlank(bytes, after: offset - 1)
    }
    return end
  }

  /// The letters of U+FB00 to U+FB06.
  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map { Array($0.utf8) }

  // MARK: Blanks

  /// Makes the blanks and invisible scalars round `offset` one blank, or nothing.
  private mutating func repairBlanks(
    _ bytes: Span<UInt8>, at offset: Int, _ classes: [ScalarClass]
  ) {
    var start = offset
    while settings.whiteSpace, start > done, bytes[start - 1] == 0x20 { start -= 1 }
    var end = offset
    var hasSpace = start < offset
    var hasInvisible = false
    var found = TextRepair.Counts()
    var isKept = false
    while end < bytes.count {
      let unit = unit(bytes, at: end, &found)
      let unitClass = ScalarClass.of(unit.scalar, in: classes)
      if unitClass.contains(.space) {
        if !settings.whiteSpace, unit.length == bytes.scalar(at: end).length {
          isKept = end == offset
          break
        }
        hasSpace = true
      } else if unitClass.contains(.invisible) {
        let joins = isJoiner(unit.scalar, bytes, end, end + unit.length, classes)
        if !settings.unicode || joins {
          isKept = end == offset
          break
        }
        hasInvisible = true
      } else {
        break
      }
      end += unit.length
    }
    if end == start || isKept {
      done = max(done, end)
      return
    }
    let isAtEnd = start == 0 || end == bytes.count
    let isWanted = hasSpace && !(isAtEnd && settings.whiteSpace)
    if isWanted, end - start == 1, bytes[start] == 0x20 {
      done = end
      return
    }
    if isWanted { replace(start..<end, with: 0x20) } else { delete(start..<end) }
    counts.mojibake += found.mojibake
    counts.entities += found.entities
    // Blanks past ASCII do not part words for the other repairs, and `Â` before one may go.
    let isPlain = !hasInvisible && (start..<end).allSatisfy { bytes[$0] == 0x20 }
    if !isPlain || (start > 0 && bytes[start - 1] >= 0x80) { mayShowMore = true }
    if hasInvisible {
      counts.invisibles += 1
    } else if found.mojibake + found.entities == 0 {
      counts.whiteSpace += 1
    }
  }

  /// The scalar at `offset`, with what is wrong with it undone.
  private func unit(
    _ bytes: Span<UInt8>, at offset: Int, _ found: inout TextRepair.Counts
  ) -> (scalar: UInt32, length: Int) {
    let byte = bytes[offset]
    if byte == 0x26, settings.entities, let entity = HTMLEntities.entity(in: bytes, at: offset) {
      found.entities += 1
      return entity
    }
    if byte == 0xC3 || byte == 0xC2, settings.mojibake,
      0xC2...0xF4 ~= bytes.scalar(at: offset).value,
      offset + 2 < bytes.count, let repair = Mojibake.repair(bytes, at: offset)
    {
      found.mojibake += 1
      return repair
    }
    let (scalar, length) = bytes.scalar(at: offset)
    return (scalar, length)
  }

  /// Whether an invisible scalar means something where it stands: joiners in the scripts that need
  /// them and in emoji, variation selectors after what they vary.
  private func isJoiner(
    _ scalar: UInt32, _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ classes: [ScalarClass]
  ) -> Bool {
    guard start > 0, end - start >= 3, scalar != 0xFEFF else { return false }
    let before = bytes.scalar(before: start).value
    switch scalar {
    case 0x200B...0x200D:
      guard end < bytes.count else { return false }
      let after = bytes.scalar(at: end).value
      return before >= 0x0600 && after >= 0x0600 && !(0x2000...0x206F ~= before)
        && !(0x2000...0x206F ~= after)
    case 0xFE00...0xFE0F: return before >= 0x2000 || before < 0x3A
    case 0x180B...0x180F: return 0x1800...0x18AF ~= before
    case 0xE0020...0xE007F: return before >= 0x1F000
    case 0xE0100...0xE01EF: return before >= 0x3000
    default: return false
    }
  }

  private mutating func repairMissingBlank(_ bytes: Span<UInt8>, after offset: Int) {
    guard MissingBlank.isMissing(bytes, after: offset), offset + 1 >= done else { return }
    insertBlank(at: offset + 1)
  }

  private mutating func repairQuote(_ bytes: Span<UInt8>, _ scalar: UInt32, _ range: Range<Int>) {
    guard range.lowerBound > done else { return }
    if scalar == 0x201C || scalar == 0x2018 {
      if MissingBlank.isMissing(bytes, beforeQuote: range) { insertBlank(at: range.lowerBound) }
    } else if scalar == 0x201D || scalar == 0x2019 {
      if MissingBlank.isMissing(bytes, afterQuote: range) { insertBlank(at: range.upperBound) }
    }
  }

  private mutating func insertBlank(at offset: Int) {
    editor.replace(offset..<offset, with: CollectionOfOne(0x20))
    done = offset
    counts.missingBlanks += 1
  }
}
