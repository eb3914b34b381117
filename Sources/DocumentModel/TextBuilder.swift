// SPDX-License-Identifier: Apache-2.0

/// Puts a text together from pieces of a source, for readers of formats with markup.
///
/// What is left out between the pieces is no part of the text's origin. A single piece shares the
/// storage of the source.
///
/// - Complexity: O(*n*) in the bytes of the text.
public struct TextBuilder {
  private let source: Source
  private var whole: Range<Int>?
  private var bytes: [UInt8] = []
  private var runs: [TextRun] = []

  /// A text of nothing yet.
  public init(_ source: Source) { self.source = source }

  /// Whether nothing was added.
  public var isEmpty: Bool { whole == nil && bytes.isEmpty }

  /// The last byte of the text so far.
  public var last: UInt8? {
    whole.map { source.text[$0.upperBound - 1] } ?? bytes.last
  }

  /// Adds the bytes at `range` of `Source.text` as they are.
  public mutating func append(_ range: Range<Int>) {
    if range.isEmpty { return }
    if let whole, whole.upperBound == range.lowerBound {
      self.whole = whole.lowerBound..<range.upperBound
    } else if isEmpty {
      whole = range
    } else {
      loosen()
      bytes.append(contentsOf: source.text[range])
      runs.append(TextRun(count: range.count, source: range))
    }
  }

  /// Adds `replacement` for the bytes at `range` of `Source.text`, which count as its origin.
  ///
  /// - Parameters:
  ///   - replacement: Valid UTF-8, at least one byte.
  ///   - range: Where its origin is; empty for bytes that the source does not have.
  public mutating func append(_ replacement: [UInt8], for range: Range<Int>) {
    loosen()
    bytes.append(contentsOf: replacement)
    runs.append(TextRun(count: replacement.count, source: range))
  }

  /// The text.
  public consuming func finish() -> Text {
    if let whole { return Text(verbatim: whole, of: source.text) }
    return Text(bytes: bytes, runs: runs, base: runs.first?.source.lowerBound ?? 0)
  }

  /// Turns the one piece that shares storage into bytes of the text's own.
  private mutating func loosen() {
    guard let whole else { return }
    bytes.append(contentsOf: source.text[whole])
    runs.append(TextRun(count: whole.count, source: whole))
    self.whole = nil
  }
}
