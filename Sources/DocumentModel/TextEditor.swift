// SPDX-License-Identifier: Apache-2.0

/// Rewrites a text in one forward pass: unchanged stretches are copied, edits are noted.
///
/// Nothing is allocated until the first edit, and `finish` then returns the text itself.
///
/// - Complexity: O(*n*) in the bytes of the text and its edits altogether.
public struct TextEditor {
  /// The text as it was; offsets of edits count its bytes from 0.
  public let original: Text

  @usableFromInline var bytes: [UInt8] = []
  private var runs: [TextRun] = []
  private var copied = 0

  // Edits go forward, so the runs of an edited original are read once: these are the next of them
  // and the text offset where it starts.
  private var nextRun = 0
  private var nextRunStart = 0

  /// How many edits were made.
  public private(set) var editCount = 0

  /// Starts a pass over `text`.
  public init(_ text: Text) { original = text }

  /// Puts `replacement` in the place of `range`.
  ///
  /// - Parameters:
  ///   - range: Byte offsets into `original`, on scalar boundaries, at or after the end of the edit
  ///     before; empty to insert.
  ///   - replacement: Valid UTF-8; empty to delete. The replaced bytes stay in the origin.
  @inlinable
  public mutating func replace(_ range: Range<Int>, with replacement: some Collection<UInt8>) {
    beginEdit(of: range, insertedCount: replacement.count)
    bytes.append(contentsOf: replacement)
  }

  /// Copies what stands before `range` and notes that `insertedCount` bytes come in its place.
  @usableFromInline
  mutating func beginEdit(of range: Range<Int>, insertedCount: Int) {
    precondition(range.lowerBound >= copied, "edits must go forward")
    if editCount == 0 {
      bytes.reserveCapacity(original.count + 16)
      runs.reserveCapacity(8)
    }
    copy(upTo: range.lowerBound)
    editCount += 1
    copied = range.upperBound
    if original.isVerbatim {
      let source = original.base + range.lowerBound..<original.base + range.upperBound
      runs.append(TextRun(count: insertedCount, source: source))
      return
    }
    let sources = takeSources(of: range)
    let anchor = runs.last?.source.upperBound ?? original.envelope.lowerBound
    runs.append(TextRun(count: insertedCount, source: sources.first ?? anchor..<anchor))
    for source in sources.dropFirst() { runs.append(TextRun(count: 0, source: source)) }
  }

  /// Deletes `range`; its source stays in the origin of the text.
  public mutating func delete(_ range: Range<Int>) {
    replace(range, with: EmptyCollection())
  }

  /// The text with all edits made; the original itself when there were none.
  public consuming func finish() -> Text {
    if editCount == 0 { return original }
    copy(upTo: original.count)
    // Deletions at the very end have no text after them with which they would be copied.
    runs.append(contentsOf: takeRuns(of: original.count..<original.count))
    return Text(bytes: bytes, runs: runs, base: original.base)
  }

  private mutating func copy(upTo end: Int) {
    guard end > copied else { return }
    let start = original.bytes.startIndex
    bytes.append(contentsOf: original.bytes[start + copied..<start + end])
    if original.isVerbatim {
      let source = original.base + copied
      runs.append(TextRun(count: end - copied, source: source..<source + (end - copied)))
    } else {
      runs.append(contentsOf: takeRuns(of: copied..<end))
    }
    copied = end
  }

  /// The source of `range`, which edits replace; none if the range is empty.
  private mutating func takeSources(of range: Range<Int>) -> [Range<Int>] {
    if range.isEmpty { return [] }
    var sources: [Range<Int>] = []
    for run in takeRuns(of: range) { sources.appendMerging(run.source) }
    return sources
  }

  /// The runs of `range` of an edited original; all before it were taken already.
  private mutating func takeRuns(of range: Range<Int>) -> [TextRun] {
    var part: [TextRun] = []
    let isEnd = range.upperBound == original.count
    while nextRun < original.runs.count {
      let run = original.runs[nextRun]
      let end = nextRunStart + run.count
      if nextRunStart >= range.upperBound, !(run.count == 0 && isEnd) { break }
      part.append(run.part(range, startingAt: nextRunStart))
      if end > range.upperBound { break }
      nextRunStart = end
      nextRun += 1
    }
    return part
  }
}
