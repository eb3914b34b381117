// SPDX-License-Identifier: Apache-2.0

// The standard library composes by itself, without Foundation, but 25 MB a second is too slow for
// whole texts. So the tables here find the few runs that are not in NFC, and only those go there.
// Its entry point is public under `_Unicode`, by which the standard library's own tests use it.
@_spi(_Unicode) import Swift

/// Whether a text has a run that `nextRunNeedingNFC` would find.
///
/// - Parameter bytes: Valid UTF-8.
/// - Returns: False if the text is in NFC for certain; true may also be said of a text in NFC that
///   has a mark which could not be composed, as `x̂`.
/// - Complexity: O(*n*); ASCII, Latin, Cyrillic and CJK letters cost one table access a byte.
public func needsNFC(_ bytes: Span<UInt8>) -> Bool {
  nextRunNeedingNFC(in: bytes, from: 0) != nil
}

/// The first run at or after an offset that may not be in NFC.
///
/// A run begins and ends at a boundary of composition, so replacing it with its `nfc` makes the
/// text around it neither more nor less composed.
///
/// - Parameters:
///   - bytes: Valid UTF-8.
///   - start: An offset at which the text begins, or at which the previous run ended.
/// - Returns: Offsets of a run of one scalar or more, nil if the rest is in NFC for certain.
/// - Complexity: O(*n*), counted from `start` to the end of the run.
/// - Source: Unicode Standard Annex #15, section 9, "Detecting Normalization Forms".
public func nextRunNeedingNFC(in bytes: Span<UInt8>, from start: Int) -> Range<Int>? {
  let leads = NFCTables.leadBytes
  let plane = NFCTables.basicPlane
  var offset = start
  var boundary = start
  var previousClass: UInt8 = 0
  while offset < bytes.count {
    guard leads[Int(bytes[offset])] else {
      // A byte inside a scalar never starts a run; a lead byte or ASCII is a boundary.
      if bytes[offset] & 0xC0 != 0x80 { (boundary, previousClass) = (offset, 0) }
      offset += 1
      continue
    }
    let (value, length) = bytes.scalar(at: offset)
    let scalarClass = NFCTables.compositionClass(of: value, in: plane)
    if scalarClass == NFCTables.quickCheckFails || (scalarClass != 0 && scalarClass < previousClass)
    {
      // A scalar that another replaces whole does not compose with what stands before it, but
      // to tell it apart is not worth a second table.
      return boundary..<endOfRun(in: bytes, from: offset + length)
    }
    if scalarClass == 0 { boundary = offset }
    previousClass = scalarClass
    offset += length
  }
  return nil
}

/// The offset of the first scalar at or after `start` that composes with nothing before it.
private func endOfRun(in bytes: Span<UInt8>, from start: Int) -> Int {
  let plane = NFCTables.basicPlane
  var offset = start
  while offset < bytes.count {
    let (value, length) = bytes.scalar(at: offset)
    if NFCTables.compositionClass(of: value, in: plane) == 0 { break }
    offset += length
  }
  return offset
}

/// A text in Unicode normalization form C.
///
/// - Parameter bytes: UTF-8; a fault in it becomes U+FFFD.
/// - Returns: UTF-8, at most three times as long.
/// - Complexity: O(*n*), slow: meant for the runs that `nextRunNeedingNFC` finds.
public func nfc(_ bytes: some Collection<UInt8>) -> [UInt8] {
  var composed: [UInt8] = []
  composed.reserveCapacity(bytes.count)
  for scalar in String(decoding: bytes, as: UTF8.self)._nfc {
    composed.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
  return composed
}

/// A scalar with its case folded, by the simple foldings: one scalar becomes one scalar.
///
/// `ß` stays, `ẞ` becomes `ß`, `ς` becomes `σ`; `İ` and `ı` stay, as their foldings are Turkic.
///
/// - Returns: The folded scalar; the same one if it has no case or is past 0x10FFFF.
/// - Source: CaseFolding.txt of the Unicode Character Database, statuses C and S.
@inlinable
public func foldCase(_ scalar: UInt32) -> UInt32 {
  if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
  return foldCaseBeyondASCII(scalar)
}

@usableFromInline
func foldCaseBeyondASCII(_ scalar: UInt32) -> UInt32 {
  scalar < 0x1_0000
    ? UInt32(CaseFolding.basicPlane[Int(scalar)]) : CaseFolding.foldSupplementary(scalar)
}

/// Tables that tell which scalars matter to composition.
private enum NFCTables {
  /// The composition class of a scalar that is not in NFC, or not behind every other scalar.
  static let quickCheckFails: UInt8 = 255

  /// Composition classes of the basic plane: 0, a combining class, or `quickCheckFails`.
  static let basicPlane: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 0x1_0000)
    compositionClassRanges.fill(&table) { UInt8(truncatingIfNeeded: $0) }
    return table
  }()

  /// For each byte whether it begins a scalar with a composition class other than 0.
  static let leadBytes: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for (scalar, value) in basicPlane.enumerated() where value != 0 {
      let lead = scalar < 0x800 ? 0xC0 | scalar >> 6 : 0xE0 | scalar >> 12
      table[lead] = true
    }
    for lead in 0xF0...0xF4 { table[lead] = true }
    return table
  }()

  static func compositionClass(of scalar: UInt32, in basicPlane: [UInt8]) -> UInt8 {
    if scalar < 0x1_0000 { return basicPlane[Int(scalar)] }
    return UInt8(truncatingIfNeeded: compositionClassRanges.rangeValue(at: scalar))
  }
}

/// Simple case folding of scalars past ASCII.
private enum CaseFolding {
  /// Each scalar of the basic plane, folded; every folding stays in its plane.
  static let basicPlane: [UInt16] = {
    var table = [UInt16](0...0xFFFF)
    for row in stride(from: 0, to: caseFoldingRanges.count, by: 3) {
      let (first, count, step, distance) = run(at: row)
      guard first < 0x1_0000 else { break }
      for scalar in stride(from: first, to: first + count * step, by: Int(step)) {
        table[Int(scalar)] = UInt16(truncatingIfNeeded: scalar &+ distance)
      }
    }
    return table
  }()

  /// Folds a scalar past the basic plane, where no run of pairs reaches into another.
  static func foldSupplementary(_ scalar: UInt32) -> UInt32 {
    guard let row = caseFoldingRanges.lastRow(of: 3, atOrBefore: scalar) else { return scalar }
    let (first, count, step, distance) = run(at: row)
    let position = scalar - first
    return position < count * step && position % step == 0 ? scalar &+ distance : scalar
  }

  private static func run(at row: Int) -> (UInt32, count: UInt32, step: UInt32, distance: UInt32) {
    let packed = caseFoldingRanges[row + 1]
    return (caseFoldingRanges[row], packed >> 8, packed & 0xFF, caseFoldingRanges[row + 2])
  }
}
