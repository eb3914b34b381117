// SPDX-License-Identifier: Apache-2.0

/// A piece of UTF-8 text that knows which bytes of its document's source it came from.
///
/// Most text is *verbatim*: a slice of the source's text that shares its storage. After an edit it
/// owns its bytes, and a list of runs maps them back. Positions in the source are offsets into
/// `Source.text`, in bytes; `Source` turns them into offsets of the file as read.
///
/// Text is changed only by slicing, joining and `TextEditor`, which keep the map right.
public struct Text: Sendable {
  /// The bytes, valid UTF-8.
  ///
  /// Index from `bytes.startIndex`; every offset elsewhere counts from 0.
  public let bytes: ArraySlice<UInt8>

  /// Where the first byte of verbatim text stands in the source; the anchor of empty text otherwise.
  let base: Int

  /// The map of edited text, in order and without gaps in the text; empty when verbatim.
  let runs: [TextRun]

  /// The text that stands at `range` of `source`, both in bytes of `Source.text`.
  init(verbatim range: Range<Int>, of source: [UInt8]) {
    bytes = source[range]
    base = range.lowerBound
    runs = []
  }

  init(bytes: [UInt8], runs: [TextRun], base: Int) {
    self.bytes = bytes[...]
    self.runs = runs
    self.base = base
  }

  private init(bytes: ArraySlice<UInt8>, runs: [TextRun], base: Int) {
    self.bytes = bytes
    self.runs = runs
    self.base = base
  }

  /// Length in bytes.
  public var count: Int { bytes.count }

  /// Whether there are no bytes; such text may still have an origin.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Whether the bytes stand in the source just like this.
  public var isVerbatim: Bool { runs.isEmpty }

  /// The text as a string, decoded anew at each call.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The byte at `offset`, counted from the start of this text.
  @inlinable public subscript(offset: Int) -> UInt8 { bytes[bytes.startIndex + offset] }

  /// The part at `range`, in bytes from the start of this text, with its share of the origin.
  ///
  /// Parts that adjoin share no source byte and leave none out between them.
  /// - Complexity: O(1) for verbatim text, O(runs) otherwise.
  public subscript(range: Range<Int>) -> Text {
    let slice = bytes[bytes.startIndex + range.lowerBound..<bytes.startIndex + range.upperBound]
    guard !runs.isEmpty else { return Text(bytes: slice, runs: [], base: base + range.lowerBound) }
    let part = runs.slice(range, isEnd: range.upperBound == count)
    return Text(bytes: slice, runs: part, base: part.first?.source.lowerBound ?? base)
  }

  /// The source ranges this text came from: in text order, non-empty, adjoining ones merged.
  public var origin: [Range<Int>] {
    guard !runs.isEmpty else { return isEmpty ? [] : [base..<base + count] }
    var ranges: [Range<Int>] = []
    for run in runs { ranges.appendMerging(run.source) }
    return ranges
  }

  /// The smallest source range that holds the whole origin; empty for text that was inserted.
  public var envelope: Range<Int> {
    guard let first = runs.first else { return base..<base + count }
    var lower = first.source.lowerBound
    var upper = first.source.upperBound
    for run in runs {
      lower = min(lower, run.source.lowerBound)
      upper = max(upper, run.source.upperBound)
    }
    return lower..<upper
  }

  /// The offset of the first byte that came from `position` of the source or from behind it.
  ///
  /// Of an edited stretch, which is one thing, it is the start.
  ///
  /// - Returns: An offset from 0 to `count`.
  /// - Complexity: O(1) for verbatim text, O(runs) otherwise.
  public func offset(ofSource position: Int) -> Int {
    if runs.isEmpty { return min(count, max(0, position - base)) }
    var start = 0
    for run in runs {
      if run.source.upperBound > position {
        let isInside = run.isCopied && run.source.lowerBound < position
        return isInside ? start + position - run.source.lowerBound : start
      }
      start += run.count
    }
    return count
  }

  /// The texts in order with `separator` between them; the separator has no origin.
  public static func joined(_ texts: [Text], separator: UInt8? = 0x20) -> Text {
    guard let first = texts.first, texts.count > 1 else {
      return texts.first ?? Text(bytes: [], runs: [], base: 0)
    }
    var bytes: [UInt8] = []
    var runs: [TextRun] = []
    for (index, text) in texts.enumerated() {
      if index > 0, let separator {
        bytes.append(separator)
        runs.append(TextRun(count: 1, source: text.envelope.lowerBound..<text.envelope.lowerBound))
      }
      bytes.append(contentsOf: text.bytes)
      runs.append(contentsOf: text.runsOrWhole)
    }
    return Text(bytes: bytes, runs: runs, base: first.base)
  }

  /// The runs; verbatim text is one run.
  var runsOrWhole: [TextRun] {
    runs.isEmpty ? [TextRun(count: count, source: base..<base + count)] : runs
  }
}

/// A stretch of edited text and the source range that it came from.
///
/// Equal lengths mean bytes copied one for one. No source means inserted text, no text a deletion
/// whose source stays accounted for here.
struct TextRun: Hashable, Sendable {
  private var textCount: Int32
  private var sourceStart: Int32
  private var sourceCount: Int32

  init(count: Int, source: Range<Int>) {
    textCount = Int32(count)
    sourceStart = Int32(source.lowerBound)
    sourceCount = Int32(source.count)
  }

  var count: Int { Int(textCount) }
  var source: Range<Int> { Int(sourceStart)..<Int(sourceStart) + Int(sourceCount) }

  /// Whether text and source bytes correspond one for one.
  var isCopied: Bool { textCount == sourceCount }

  /// What of this run, whose text begins at `start`, falls into the text range `range`.
  func part(_ range: Range<Int>, startingAt start: Int) -> TextRun {
    let lower = max(start, range.lowerBound)
    let upper = min(start + count, range.upperBound)
    if lower == start, upper == start + count { return self }
    if isCopied {
      let first = source.lowerBound + (lower - start)
      return TextRun(count: upper - lower, source: first..<first + (upper - lower))
    }
    // An edited run is one thing: its whole source goes to the part that holds its start.
    let whole = lower == start ? source : source.upperBound..<source.upperBound
    return TextRun(count: upper - lower, source: whole)
  }
}

extension [TextRun] {
  /// The runs of the text range `range`; a run with no text goes to the part that starts at it.
  ///
  /// - Parameters:
  ///   - range: Bytes of the text.
  ///   - isEnd: Whether the range ends the text, so that trailing deletions belong to it.
  /// - Returns: Runs that add up to the range.
  func slice(_ range: Range<Int>, isEnd: Bool) -> [TextRun] {
    var part: [TextRun] = []
    var start = 0
    for run in self {
      let end = start + run.count
      defer { start = end }
      if run.count == 0 {
        let inside = start >= range.lowerBound && start < range.upperBound
        if inside || (isEnd && start == range.upperBound && start >= range.lowerBound) {
          part.append(run)
        }
        continue
      }
      if Swift.max(start, range.lowerBound) < Swift.min(end, range.upperBound) {
        part.append(run.part(range, startingAt: start))
      }
    }
    return part
  }
}

extension [Range<Int>] {
  /// Adds `range` at the end, grown into the last range when they adjoin; an empty one is dropped.
  mutating func appendMerging(_ range: Range<Int>) {
    if range.isEmpty { return }
    if let last, last.upperBound == range.lowerBound {
      self[count - 1] = last.lowerBound..<range.upperBound
    } else {
      append(range)
    }
  }
}
