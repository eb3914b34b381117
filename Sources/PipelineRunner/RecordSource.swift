// SPDX-License-Identifier: Apache-2.0

import StageKit
import TextScanning

/// Records that one worker turns into documents, in input order.
struct RecordBatch: Sendable {
  /// A record to come, or the reason why there is none.
  enum Item: Sendable {
    /// A file that the worker reads whole.
    case file(InputFile)
    /// A line or other record at these offsets of `bytes`.
    case line(InputFile, Range<Int>, number: Int)
    /// A line or other record that was too long to be held.
    case oversized(InputFile, offset: Int, byteCount: Int, number: Int)
    /// Bytes that are no record.
    case faulty(InputFile, offset: Int, byteCount: Int, number: Int, StageError)
    /// The rest of the file could not be read.
    case unreadable(InputFile, offset: Int, StageError)
  }

  /// The batch's place in the run, from 0.
  var index = 0

  /// Offset of `bytes` in the file that the lines are of.
  var offset = 0

  /// The lines.
  var bytes: [UInt8] = []

  /// What goes with each record of the file.
  var preamble: [UInt8] = []

  /// What is to be read.
  var items: [Item] = []
}

/// Cuts the input files into batches of about 512 KiB, in order, holding no more than one.
///
/// - Note: A batch is large against its cost of some microseconds, and so small that a run of a few
///   megabytes still occupies several workers.
struct RecordSource {
  static let batchSize = 1 << 19

  private let framing: Framing
  private let maximum: Int
  private let maximumExpansion: Int
  private var files: ArraySlice<InputFile>
  private var toSkip: Int
  private var remaining: Int
  private var lines: LineCutter?
  private var records: RecordCutter?
  private var batchCount = 0

  /// The records of `files` after the first `skip`, at most `limit`.
  init(_ files: [InputFile], reader: any Reader, skip: Int, limit: Int?) {
    self.files = files[...]
    framing = reader.framing
    maximum = reader.maximumRecordSize.byteCount
    maximumExpansion = reader.maximumExpansion
    toSkip = skip
    remaining = limit ?? .max
  }

  /// The next batch with anything in it, or `nil` at the end.
  mutating func next() -> RecordBatch? {
    while remaining > 0, !Task.isCancelled {
      guard var batch = nextOfFraming() else { return nil }
      batch.items.removeFirst(trim(&batch.items))
      if batch.items.isEmpty { continue }
      batch.index = batchCount
      batchCount += 1
      return batch
    }
    return nil
  }

  /// Applies `skip` and `limit`; returns how many items at the front are to go.
  private mutating func trim(_ items: inout [RecordBatch.Item]) -> Int {
    let skipped = min(toSkip, items.count)
    toSkip -= skipped
    if items.count - skipped > remaining { items.removeLast(items.count - skipped - remaining) }
    remaining -= items.count - skipped
    return skipped
  }

  private mutating func nextOfFraming() -> RecordBatch? {
    switch framing {
    case .wholeFile: nextFiles()
    case .lines: nextLines()
    case .rows(let dialect): nextRecords { RowBoundary(dialect) }
    case .webArchive: nextRecords { ArchiveBoundary() }
    }
  }

  private mutating func nextFiles() -> RecordBatch? {
    var batch = RecordBatch()
    var byteCount = 0
    while byteCount < Self.batchSize, batch.items.count < 256, let file = files.popFirst() {
      batch.items.append(.file(file))
      // What has no size, or is compressed, is a batch of its own: it may be large, or slow.
      byteCount += file.isNamedCompressed ? Self.batchSize : file.byteCount ?? Self.batchSize
    }
    return batch.items.isEmpty ? nil : batch
  }

  private mutating func nextLines() -> RecordBatch? {
    while true {
      if lines == nil {
        guard let file = files.popFirst() else { return nil }
        lines = LineCutter(file, maximum: maximum, maximumExpansion: maximumExpansion)
      }
      if let batch = lines?.next() { return batch }
      lines = nil
    }
  }

  private mutating func nextRecords(_ boundary: () -> any RecordBoundary) -> RecordBatch? {
    while true {
      if records == nil {
        guard let file = files.popFirst() else { return nil }
        records = RecordCutter(
          file, boundary(), maximum: maximum, maximumExpansion: maximumExpansion)
      }
      if let batch = records?.next() { return batch }
      records = nil
    }
  }
}

/// Reads a file in pieces and cuts them after the last line end, carrying the rest over.
///
/// It never holds more than the longest record allowed plus one piece.
private struct LineCutter {
  private let file: InputFile
  private let maximum: Int
  private let maximumExpansion: Int
  private var stream: InputStream?
  private var isEnded = false
  private var carried: ArraySlice<UInt8> = []
  private var offset = 0
  private var lineNumber = 1
  private var skipped = 0

  init(_ file: InputFile, maximum: Int, maximumExpansion: Int) {
    self.file = file
    self.maximum = maximum
    self.maximumExpansion = maximumExpansion
  }

  /// The next lines, or `nil` at the end of the file.
  mutating func next() -> RecordBatch? {
    if isEnded { return nil }
    var batch = RecordBatch()
    do {
      let stream = try stream ?? InputStream(file, maximumExpansion: maximumExpansion)
      self.stream = stream
      while true {
        // As much again as was carried over, so that a long line is copied a few times only.
        let piece = max(RecordSource.batchSize, min(carried.count, maximum - carried.count))
        let (bytes, isAtEnd) = try stream.read(after: carried, upTo: piece)
        carried = []
        if bytes.isEmpty, skipped == 0 {
          close()
          return nil
        }
        if let end = isAtEnd ? bytes.count : bytes.lastIndex(of: lineFeed).map({ $0 + 1 }) {
          cut(bytes, upTo: end, into: &batch)
          return batch
        }
        if skipped > 0 || bytes.count > maximum {
          skipped += bytes.count
        } else {
          carried = bytes[...]
        }
      }
    } catch {
      close()
      guard let fault = readingFault(error) else { return nil }
      batch.items = [.unreadable(file, offset: offset, fault)]
      return batch
    }
  }

  private mutating func close() {
    stream?.close()
    isEnded = true
  }

  private mutating func cut(_ bytes: [UInt8], upTo end: Int, into batch: inout RecordBatch) {
    batch.offset = offset + skipped
    let span = bytes.span
    var start = 0
    while start < end || skipped > 0 {
      let lineEnd = firstIndex(of: lineFeed, in: start..<end, of: span) ?? end
      let byteCount = skipped + lineEnd - start
      if byteCount > maximum {
        let lineOffset = batch.offset - skipped + start
        batch.items.append(
          .oversized(file, offset: lineOffset, byteCount: byteCount, number: lineNumber))
      } else if let content = content(of: start..<lineEnd, in: span) {
        batch.items.append(.line(file, content, number: lineNumber))
      }
      skipped = 0
      lineNumber += 1
      start = lineEnd + 1
    }
    offset = batch.offset + end
    carried = bytes[end...]
    batch.bytes = bytes
  }

  /// The line without a carriage return at its end, or `nil` if it is blank.
  private func content(of line: Range<Int>, in bytes: Span<UInt8>) -> Range<Int>? {
    var end = line.upperBound
    if end > line.lowerBound, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    for index in line.lowerBound..<end
    where bytes[index] != UInt8(ascii: " ") && bytes[index] != UInt8(ascii: "\t") {
      return line.lowerBound..<end
    }
    return nil
  }
}

private let lineFeed = UInt8(ascii: "\n")
