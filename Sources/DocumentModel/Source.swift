// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// What a document was read from: the bytes as read, and the text decoded from them.
public struct Source: Sendable {
  /// Where the bytes came from: a path as the user wrote it, or a URI.
  public let uri: String

  /// The media type, such as `text/plain`.
  public let mediaType: String

  /// Offset of `bytes` in the file, in bytes; not 0 for a record inside a larger file.
  public let offset: Int

  /// The bytes as read.
  public let bytes: [UInt8]

  /// The text, valid UTF-8; shares the storage of `bytes` when they are UTF-8 themselves.
  public let text: [UInt8]

  /// How offsets of `text` become offsets of `bytes`.
  let map: SourceMap

  /// The XXH64 digest of `bytes` as `xxh64:` and sixteen hexadecimal digits.
  public let digest: String

  /// A source whose bytes are UTF-8 text as they stand.
  public init(uri: String, mediaType: String, offset: Int = 0, utf8 bytes: [UInt8]) {
    self.init(
      uri: uri, mediaType: mediaType, offset: offset, bytes: bytes, text: bytes, map: .identity)
  }

  /// A source whose text was decoded from its bytes, with the map between them.
  public init(
    uri: String, mediaType: String, offset: Int = 0, bytes: [UInt8], text: [UInt8], map: SourceMap
  ) {
    self.uri = uri
    self.mediaType = mediaType
    self.offset = offset
    self.bytes = bytes
    self.text = text
    self.map = map
    digest = XXH64.digest(of: bytes)
  }

  /// The text at `range`, in bytes of `text`.
  public func text(at range: Range<Int>) -> Text { Text(verbatim: range, of: text) }

  /// The range of `bytes` that the text range `range` was decoded from.
  public func byteRange(ofText range: Range<Int>) -> Range<Int> { map.sourceRange(of: range) }

  /// The ranges of `bytes` that `text` came from, in order, adjoining ones merged.
  public func origin(of text: Text) -> [Range<Int>] { byteRanges(ofText: text.origin) }

  /// The ranges of `bytes` that text ranges were decoded from, adjoining ones merged.
  public func byteRanges(ofText ranges: [Range<Int>]) -> [Range<Int>] {
    if map.isIdentity { return ranges }
    var result: [Range<Int>] = []
    for range in ranges { result.appendMerging(map.sourceRange(of: range)) }
    return result
  }
}

extension Source {
  /// Whether `gap` in the bytes as read is blank: as text where it is text, else as ASCII.
  func isBlank(_ gap: Range<Int>) -> Bool {
    let range = gap.clamped(to: 0..<bytes.count)
    if map.isIdentity { return isBlankText(text.span, in: range) }
    let decoded = map.sourceRange
    let inside = range.clamped(to: decoded)
    let before = range.clamped(to: 0..<decoded.lowerBound)
    let after = range.clamped(to: decoded.upperBound..<max(decoded.upperBound, range.upperBound))
    return isBlankText(text.span, in: map.textRange(ofSource: inside))
      && isBlankText(bytes.span, in: before) && isBlankText(bytes.span, in: after)
  }
}

/// The map from decoded text to the bytes that it was decoded from.
///
/// A list of the segments that were decoded, in order. Between them bytes correspond one for one;
/// inside one they belong together as a whole.
public struct SourceMap: Sendable {
  private struct Segment {
    var text: Range<Int>
    var source: Range<Int>
  }

  private var segments: [Segment] = []
  private var textEnd = 0
  private var sourceStart: Int
  private var sourceEnd: Int

  /// Whether the text is the bytes themselves.
  public let isIdentity: Bool

  /// The map of text that is the bytes themselves.
  public static let identity = SourceMap(startingAt: 0, isIdentity: true)

  /// A map of no text yet, at the offset `start` of the bytes.
  public init(startingAt start: Int = 0) { self.init(startingAt: start, isIdentity: false) }

  private init(startingAt start: Int, isIdentity: Bool) {
    sourceStart = start
    sourceEnd = start
    self.isIdentity = isIdentity
  }

  /// Adds `count` bytes copied one for one.
  public mutating func copy(_ count: Int) {
    textEnd += count
    sourceEnd += count
  }

  /// Adds `textCount` bytes of text that were decoded from `sourceCount` bytes.
  public mutating func decode(_ textCount: Int, from sourceCount: Int) {
    segments.append(
      Segment(
        text: textEnd..<textEnd + textCount, source: sourceEnd..<sourceEnd + sourceCount))
    textEnd += textCount
    sourceEnd += sourceCount
  }

  /// The bytes covered by the map, from its start to the end of what was added last.
  var sourceRange: Range<Int> { sourceStart..<sourceEnd }

  /// The range of the bytes for the text range `range`; grows to whole decoded segments.
  ///
  /// - Complexity: O(log *s*) in the number of segments.
  func sourceRange(of range: Range<Int>) -> Range<Int> {
    if isIdentity { return range }
    let first = segmentCount { $0.text.lowerBound <= range.lowerBound }
    let lower = sourceOffset(of: range.lowerBound, isEnd: false, behind: first)
    if range.isEmpty { return lower..<lower }
    // An end belongs to the byte before it, so that what was decoded to nothing there is left out.
    let last = segmentCount(from: first) { $0.text.lowerBound < range.upperBound }
    return lower..<max(lower, sourceOffset(of: range.upperBound, isEnd: true, behind: last))
  }

  /// The range of the text that was decoded from bytes inside `range`.
  ///
  /// - Complexity: O(log *s*) in the number of segments.
  func textRange(ofSource range: Range<Int>) -> Range<Int> {
    if isIdentity { return range }
    let lower = textOffset(of: range.lowerBound)
    return lower..<max(lower, textOffset(of: range.upperBound))
  }

  /// The offset in the bytes of a text offset that stands behind, or in the last of, `count` segments.
  private func sourceOffset(of offset: Int, isEnd: Bool, behind count: Int) -> Int {
    guard count > 0 else { return sourceStart + offset }
    let segment = segments[count - 1]
    if (isEnd ? offset - 1 : offset) < segment.text.upperBound {
      return isEnd ? segment.source.upperBound : segment.source.lowerBound
    }
    return segment.source.upperBound + (offset - segment.text.upperBound)
  }

  private func textOffset(of offset: Int) -> Int {
    if offset >= sourceEnd { return textEnd }
    let count = segmentCount { $0.source.lowerBound <= offset }
    guard count > 0 else { return max(0, offset - sourceStart) }
    let segment = segments[count - 1]
    if offset < segment.source.upperBound { return segment.text.lowerBound }
    return segment.text.upperBound + (offset - segment.source.upperBound)
  }

  /// How many segments at the start `precedes` holds for, of which there are `first` or more.
  ///
  /// - Complexity: O(log *s*) in the number of segments, O(1) if there are `first`.
  @inline(__always)
  private func segmentCount(from first: Int = 0, where precedes: (Segment) -> Bool) -> Int {
    guard first < segments.count, precedes(segments[first]) else { return first }
    var low = first + 1
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if precedes(segments[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
