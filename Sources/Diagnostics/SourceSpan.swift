// SPDX-License-Identifier: Apache-2.0

/// A place in a text as people count: lines and columns from 1.
public struct SourceLocation: Hashable, Sendable {
  /// The line number, from 1.
  public var line: Int
  /// The column in Unicode code points, from 1.
  public var column: Int

  /// Creates a location from a line and a column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// A stretch of one source file, as a half-open range of byte offsets; it may be empty.
public struct SourceSpan: Hashable, Sendable {
  /// The file that the offsets count in.
  public var file: SourceFile
  /// Byte offsets from 0, end excluded, within the file.
  public var range: Range<Int>

  /// Creates a span; the range lies within the bytes of the file.
  public init(file: SourceFile, range: Range<Int>) {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= file.bytes.count,
      "span \(range) outside the \(file.bytes.count) bytes of \(file.path)")
    self.file = file
    self.range = range
  }

  /// The line and column of the first byte.
  public var start: SourceLocation { file.location(at: range.lowerBound) }
  /// The line and column just behind the last byte.
  public var end: SourceLocation { file.location(at: range.upperBound) }
  /// The text under the span, with malformed UTF-8 replaced by U+FFFD.
  public var text: String { String(decoding: file.bytes[range], as: UTF8.self) }
}
