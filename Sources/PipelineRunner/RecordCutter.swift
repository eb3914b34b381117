// SPDX-License-Identifier: Apache-2.0

import StageKit

/// What stands next in a file that is cut into records.
enum RecordCut {
  /// A record; the next begins at `next`.
  case record(Range<Int>, next: Int)
  /// The part of the file that goes with each of its records.
  case preamble(Range<Int>, next: Int)
  /// Nothing up to `next`.
  case nothing(next: Int)
  /// What stands up to `next` is no record.
  case fault(StageError, next: Int)
  /// A record that is too large to be held, of this length.
  case oversized(byteCount: Int)
  /// The file cannot be cut at all.
  case unusable(StageError)
  /// More bytes are needed.
  case incomplete
}

/// Tells where records end, for framings that need more than line ends.
protocol RecordBoundary {
  /// Tells what stands at `start` of `bytes`.
  ///
  /// - Parameters:
  ///   - start: Where the record before ended.
  ///   - bytes: A part of the file.
  ///   - isAtEnd: Whether the file ends with them.
  ///   - maximum: The largest record that is held; at the end of the file or with more bytes than
  ///     that, the answer is never `incomplete`.
  /// - Returns: What it is and where the next begins.
  mutating func cut(
    at start: Int, of bytes: [UInt8], isAtEnd: Bool, maximum: Int
  ) -> RecordCut
}

/// Reads a file in pieces and cuts them where a boundary says so, carrying the rest over.
///
/// It holds the longest record allowed and one piece at most.
struct RecordCutter {
  private let file: InputFile
  private let maximum: Int
  private let maximumExpansion: Int
  private var boundary: any RecordBoundary
  private var stream: InputStream?
  private var isEnded = false
  private var carried: ArraySlice<UInt8> = []
  private var offset = 0
  private var lineNumber = 1
  private var toSkip = 0
  private var preamble: [UInt8] = []

  init(_ file: InputFile, _ boundary: any RecordBoundary, maximum: Int, maximumExpansion: Int) {
    self.file = file
    self.boundary = boundary
    self.maximum = maximum
    self.maximumExpansion = maximumExpansion
  }

  /// The next records, or `nil` at the end of the file.
  mutating func next() -> RecordBatch? {
    if isEnded { return nil }
    var batch = RecordBatch()
    do {
      let stream = try stream ?? InputStream(file, maximumExpansion: maximumExpansion)
      self.stream = stream
      while !isEnded {
        let piece = max(RecordSource.batchSize, min(carried.count, maximum - carried.count))
        let (bytes, isAtEnd) = try stream.read(after: carried, upTo: piece)
        carried = []
        batch.offset = offset
        let end = cut(bytes, isAtEnd: isAtEnd, into: &batch)
        offset += end
        carried = bytes[end...]
        batch.preamble = preamble
        batch.bytes = bytes
        if isAtEnd { close() }
        if !batch.items.isEmpty { return batch }
      }
      return nil
    } catch {
      close()
      guard let fault = readingFault(error) else { return nil }
      batch.items = [.unreadable(file, offset: offset + carried.count, fault)]
      return batch
    }
  }

  private mutating func close() {
    stream?.close()
    stream = nil
    isEnded = true
  }

  /// Cuts `bytes` as far as it goes; returns where the rest begins.
  private mutating func cut(
    _ bytes: [UInt8], isAtEnd: Bool, into batch: inout RecordBatch
  ) -> Int {
    var start = 0
    while start < bytes.count {
      if toSkip > 0 {
        let skipped = min(toSkip, bytes.count - start)
        toSkip -= skipped
        start = advance(to: start + skipped, from: start, in: bytes)
        continue
      }
      switch boundary.cut(at: start, of: bytes, isAtEnd: isAtEnd, maximum: maximum) {
      case .record(let range, let next):
        if range.count > maximum {
          batch.items.append(
            .oversized(
              file, offset: offset + range.lowerBound, byteCount: range.count, number: lineNumber))
        } else {
          batch.items.append(.line(file, range, number: lineNumber))
        }
        start = advance(to: next, from: start, in: bytes)
      case .preamble(let range, let next):
        preamble = Array(bytes[range])
        start = advance(to: next, from: start, in: bytes)
      case .nothing(let next): start = advance(to: next, from: start, in: bytes)
      case .fault(let error, let next):
        batch.items.append(
          .faulty(
            file, offset: offset + start, byteCount: next - start, number: lineNumber, error))
        start = advance(to: next, from: start, in: bytes)
      case .oversized(let byteCount):
        batch.items.append(
          .oversized(file, offset: offset + start, byteCount: byteCount, number: lineNumber))
        toSkip = byteCount
      case .unusable(let error):
        batch.items.append(.unreadable(file, offset: offset + start, error))
        close()
        return bytes.count
      case .incomplete: return start
      }
    }
    return start
  }

  /// Counts the lines up to `next`.
  private mutating func advance(to next: Int, from start: Int, in bytes: [UInt8]) -> Int {
    let span = bytes.span
    for index in start..<next where span[index] == 0x0A { lineNumber += 1 }
    return next
  }
}

/// Tells where the rows of separated values end.
struct RowBoundary: RecordBoundary {
  private var dialect: RowDialect
  private var hasFirst = false
  private var isSkippingLine = false

  init(_ dialect: RowDialect) { self.dialect = dialect }

  mutating func cut(
    at start: Int, of bytes: [UInt8], isAtEnd: Bool, maximum: Int
  ) -> RecordCut {
    if isSkippingLine { return skippedLine(at: start, of: bytes, isAtEnd: isAtEnd) }
    let content: Int
    let next: Int
    switch dialect.rowEnd(in: bytes.span, from: start) {
    case .found(let end, let after): (content, next) = (end, after)
    case .missing(let isInQuotes):
      let isTooLong = bytes.count - start > maximum
      if !isAtEnd, !isTooLong { return .incomplete }
      if isInQuotes { return unclosed(at: start, of: bytes, maximum: isTooLong ? maximum : nil) }
      if !isAtEnd { return overlong(at: start, of: bytes, maximum) }
      (content, next) = (bytes.count, bytes.count)
    }
    let row = start..<content
    if row.allSatisfy({ bytes[$0] == 0x20 || bytes[$0] == 0x0D }) { return .nothing(next: next) }
    if hasFirst { return .record(row, next: next) }
    hasFirst = true
    dialect = dialect.resolved(by: bytes.span.extracting(row))
    // Without a header the first row is a record, too: it is met again.
    return .preamble(row, next: dialect.hasHeader ? next : start)
  }

  /// A row whose quotes run on to the end: only its first line is given up.
  private mutating func unclosed(
    at start: Int, of bytes: [UInt8], maximum: Int?
  ) -> RecordCut {
    let error = StageError(
      "unclosed-quote",
      maximum.map { "a quote is not closed within \($0) bytes, the limit of 'max-size'" }
        ?? "a quote is not closed before the end of the file",
      help:
        "close it, or double a quote that is part of the text; the row's first line was left out")
    guard hasFirst || !dialect.hasHeader else { return .unusable(error) }
    guard let end = bytes[start...].firstIndex(of: 0x0A) else {
      isSkippingLine = true
      return .fault(error, next: bytes.count)
    }
    return .fault(error, next: end + 1)
  }

  private mutating func overlong(at start: Int, of bytes: [UInt8], _ maximum: Int) -> RecordCut {
    isSkippingLine = true
    return .fault(
      StageError(
        "record-too-large",
        "the row has more than \(bytes.count - start) bytes, the limit of 'max-size' is \(maximum)",
        help: "raise 'max-size' if such documents are wanted"),
      next: bytes.count)
  }

  private mutating func skippedLine(
    at start: Int, of bytes: [UInt8], isAtEnd: Bool
  ) -> RecordCut {
    guard let end = bytes[start...].firstIndex(of: 0x0A) else {
      return .nothing(next: bytes.count)
    }
    isSkippingLine = false
    return .nothing(next: end + 1)
  }
}

/// Tells where the records of a web archive end.
///
/// - Source: ISO 28500 (WARC 1.0 and 1.1): a version, named fields, an empty line, a block of
///   `Content-Length` bytes, two line ends.
struct ArchiveBoundary: RecordBoundary {
  /// Named fields that are longer than this are none.
  static let longestHeader = 1 << 16

  private var hasFirst = false

  mutating func cut(
    at start: Int, of bytes: [UInt8], isAtEnd: Bool, maximum: Int
  ) -> RecordCut {
    var first = start
    while first < bytes.count, bytes[first] == 0x0D || bytes[first] == 0x0A { first += 1 }
    if first > start { return .nothing(next: first) }
    if bytes.count - start < 5, !isAtEnd { return .incomplete }
    guard bytes[start...].starts(with: "WARC/".utf8) else {
      if !hasFirst {
        return .unusable(
          StageError("bad-archive", "the file is no web archive: it does not begin with 'WARC/'"))
      }
      return resynchronised(
        at: start, of: bytes, isAtEnd, "a record must begin with 'WARC/' and its version")
    }
    hasFirst = true
    guard let header = headerEnd(in: bytes, from: start) else {
      if !isAtEnd, bytes.count - start <= Self.longestHeader { return .incomplete }
      return resynchronised(
        at: start, of: bytes, isAtEnd, "a record's header must end with an empty line")
    }
    guard let length = contentLength(in: bytes[start..<header]) else {
      return resynchronised(
        at: start, of: bytes, isAtEnd, "a record's header must have a 'Content-Length'")
    }
    let (end, overflow) = header.addingReportingOverflow(length)
    if overflow || end - start > maximum { return oversized(end - start, overflow) }
    if end > bytes.count {
      if !isAtEnd { return .incomplete }
      return resynchronised(
        at: start, of: bytes, isAtEnd,
        "the record has \(bytes.count - header) bytes, its 'Content-Length' is \(length)")
    }
    return .record(start..<end, next: end)
  }

  private func oversized(_ byteCount: Int, _ overflow: Bool) -> RecordCut {
    overflow ? .oversized(byteCount: .max) : .oversized(byteCount: byteCount)
  }

  /// A fault up to the next line that begins like a record.
  private func resynchronised(
    at start: Int, of bytes: [UInt8], _ isAtEnd: Bool, _ message: String
  ) -> RecordCut {
    let mark = Array("\nWARC/1.".utf8)
    var offset = start
    while let line = bytes[offset...].firstIndex(of: 0x0A) {
      if bytes[line...].starts(with: mark) {
        return .fault(StageError("bad-archive-record", message), next: line + 1)
      }
      offset = line + 1
    }
    // A mark that the piece cuts off is met again with what follows.
    let kept = isAtEnd ? bytes.count : max(start + 1, bytes.count - mark.count)
    return .fault(StageError("bad-archive-record", message), next: kept)
  }

  private func headerEnd(in bytes: [UInt8], from start: Int) -> Int? {
    var offset = start
    while let line = bytes[offset...].firstIndex(of: 0x0A), line - start <= Self.longestHeader {
      offset = line + 1
      if offset < bytes.count, bytes[offset] == 0x0A { return offset + 1 }
      if offset + 1 < bytes.count, bytes[offset] == 0x0D, bytes[offset + 1] == 0x0A {
        return offset + 2
      }
    }
    return nil
  }

  private func contentLength(in header: ArraySlice<UInt8>) -> Int? {
    for line in header.split(separator: 0x0A) {
      let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard parts.count == 2,
        String(decoding: parts[0], as: UTF8.self).lowercased() == "content-length"
      else { continue }
      let digits = parts[1].filter { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }
      guard let length = Int(String(decoding: digits, as: UTF8.self)), length >= 0 else {
        return nil
      }
      return length
    }
    return nil
  }
}
