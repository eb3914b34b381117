// SPDX-License-Identifier: Apache-2.0

/// How the rows of a file of separated values are written.
///
/// A field may stand in quotes, and then hold delimiters, line ends, and quotes that are doubled. A
/// quote inside a field that does not begin with one is a byte like any other.
/// - Source: RFC 4180.
public struct RowDialect: Hashable, Sendable {
  /// The byte between fields; nil for the most frequent of `,`, `;` and tab in the first row.
  public let delimiter: UInt8?

  /// The byte around fields that need it.
  public let quote: UInt8

  /// Whether the first row names the fields.
  public let hasHeader: Bool

  /// A dialect.
  public init(delimiter: UInt8?, quote: UInt8, hasHeader: Bool) {
    self.delimiter = delimiter
    self.quote = quote
    self.hasHeader = hasHeader
  }

  /// The bytes that may part fields where the dialect does not say.
  public static let delimiters: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"),
  ]

  /// Where a row ends.
  public enum RowEnd: Hashable, Sendable {
    /// The row's bytes end at `content`, the next begins at `next`.
    case found(content: Int, next: Int)
    /// The bytes end before the row does, inside or outside quotes.
    case missing(isInQuotes: Bool)
  }

  /// Where the row that begins at `start` ends; the end of `bytes` is no end of a row.
  ///
  /// - Complexity: O(*n*) in the bytes of the row.
  public func rowEnd(in bytes: Span<UInt8>, from start: Int) -> RowEnd {
    var offset = start
    var isAtFieldStart = true
    while offset < bytes.count {
      let byte = bytes[offset]
      if isAtFieldStart, byte == quote {
        guard let close = quoteEnd(in: bytes, from: offset + 1) else {
          return .missing(isInQuotes: true)
        }
        offset = close
        isAtFieldStart = false
        continue
      }
      if byte == 0x0A {
        let isPair = offset > start && bytes[offset - 1] == 0x0D
        return .found(content: isPair ? offset - 1 : offset, next: offset + 1)
      }
      isAtFieldStart = isDelimiter(byte)
      offset += 1
    }
    return .missing(isInQuotes: false)
  }

  /// The dialect with the delimiter that the row `bytes` shows, where it has none.
  public func resolved(by bytes: Span<UInt8>) -> RowDialect {
    if delimiter != nil { return self }
    var counts = Self.delimiters.map { _ in 0 }
    var offset = 0
    var isAtFieldStart = true
    while offset < bytes.count {
      if isAtFieldStart, bytes[offset] == quote {
        offset = quoteEnd(in: bytes, from: offset + 1) ?? bytes.count
        isAtFieldStart = false
        continue
      }
      let index = Self.delimiters.firstIndex(of: bytes[offset])
      if let index { counts[index] += 1 }
      isAtFieldStart = index != nil
      offset += 1
    }
    var best = 0
    for index in counts.indices where counts[index] > counts[best] { best = index }
    return RowDialect(delimiter: Self.delimiters[best], quote: quote, hasHeader: hasHeader)
  }

  /// The offset after the quote that closes the field; a doubled one closes nothing.
  private func quoteEnd(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var offset = start
    while offset < bytes.count {
      if bytes[offset] == quote {
        guard offset + 1 < bytes.count, bytes[offset + 1] == quote else { return offset + 1 }
        offset += 1
      }
      offset += 1
    }
    return nil
  }

  private func isDelimiter(_ byte: UInt8) -> Bool {
    if let delimiter { return byte == delimiter }
    return Self.delimiters.contains(byte)
  }
}
