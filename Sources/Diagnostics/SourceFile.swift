// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// A text file that diagnostics can point into: its path as the user knows it and its bytes.
///
/// The table of lines is made at the first question for a location, so a file that
/// gives no diagnostic costs nothing. Lines end at LF, CRLF or a lone CR.
public final class SourceFile: Sendable {
  /// The path as the user wrote it, shown in messages; `-` or `<stdin>` for standard input.
  public let path: String
  /// The bytes as read, byte order mark included; they need not be UTF-8.
  public let bytes: [UInt8]
  private let lineTable = Mutex<[Int]?>(nil)

  /// Creates a file from bytes that are already in memory.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The line and column of a byte offset, from 0 to the byte count inclusive.
  ///
  /// An offset inside a byte order mark counts as the first column.
  ///
  /// - Complexity: O(log *lines* + *length of the line*); the first call scans the file.
  public func location(at offset: Int) -> SourceLocation {
    precondition(
      (0...bytes.count).contains(offset), "offset \(offset) outside 0...\(bytes.count) of \(path)")
    let starts = lineStarts()
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = bytes[min(starts[low], offset)..<offset]
    let column = before.reduce(1) { isContinuationByte($1) ? $0 : $0 + 1 }
    return SourceLocation(line: low + 1, column: column)
  }

  /// The byte range of a line without its line end, for a line number from 1 to `lineCount`.
  public func line(_ number: Int) -> Range<Int> {
    let starts = lineStarts()
    precondition(
      (1...starts.count).contains(number), "line \(number) outside 1...\(starts.count) of \(path)")
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : bytes.count
    if end > start, number < starts.count, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > start, number < starts.count, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The number of lines, at least 1; a line end at the end of the file opens an empty last line.
  public var lineCount: Int { lineStarts().count }

  private func lineStarts() -> [Int] {
    lineTable.withLock { table in
      if let table { return table }
      let starts = scanLineStarts()
      table = starts
      return starts
    }
  }

  private func scanLineStarts() -> [Int] {
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (offset, byte) in bytes.enumerated() where byte <= UInt8(ascii: "\r") {
      let isCRLF =
        byte == UInt8(ascii: "\r") && offset + 1 < bytes.count
        && bytes[offset + 1] == UInt8(ascii: "\n")
      if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && !isCRLF) {
        starts.append(offset + 1)
      }
    }
    return starts
  }
}

extension SourceFile: Hashable {
  /// Files are equal when they have the same path and the same bytes.
  public static func == (left: SourceFile, right: SourceFile) -> Bool {
    left === right || (left.path == right.path && left.bytes == right.bytes)
  }

  /// Hashes the path and the byte count, not the bytes: a span is hashed often, a file is large.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(bytes.count)
  }
}

/// Whether a byte is the second or a later one of a UTF-8 sequence.
func isContinuationByte(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
