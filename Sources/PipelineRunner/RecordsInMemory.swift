// SPDX-License-Identifier: Apache-2.0

internal import Decompression
public import StageKit

/// The records that a file in memory is cut into.
///
/// They are those of a run over a file with these bytes; what is no record is passed over, and so
/// is what the reader has no use for.
/// - Parameters:
///   - bytes: The file, decompressed.
///   - uri: What it is called.
///   - name: What to call a document that does not say.
///   - reader: Says how files are cut.
/// - Returns: At least one record.
/// - Throws: `StageError` when there is none: with the first fault, or with the id `no-record`.
/// - Complexity: O(*bytes*).
public func records(
  of bytes: [UInt8], uri: String, name: String, for reader: any Reader
) throws(StageError) -> [InputRecord] {
  var cutter = MemoryCutter(bytes: bytes, uri: uri, name: name)
  let maximum = reader.maximumRecordSize.byteCount
  switch reader.framing {
  case .wholeFile: return [InputRecord(uri: uri, name: name, bytes: bytes)]
  case .lines: cutter.cutLines()
  case .rows(let dialect): cutter.cut(by: RowBoundary(dialect), maximum: maximum)
  case .webArchive: cutter.cut(by: ArchiveBoundary(), maximum: maximum)
  }
  let records = cutter.records.filter { reader.reasonToSkip($0) == nil }
  if !records.isEmpty { return records }
  throw cutter.fault
    ?? StageError(
      "no-record", "'\(type(of: reader).descriptor.name)' finds no document in '\(uri)'")
}

/// The bytes of a file in memory as a run reads them: decompressed where they are compressed.
///
/// - Throws: `StageError` with the id `damaged-input`, or `expansion-limit` where they are more than
///   the reader admits.
public func expanded(
  _ bytes: [UInt8], for reader: any Reader
) throws(StageError) -> [UInt8] {
  guard let form = CompressionForm(ofBytes: bytes) else { return bytes }
  let (limit, isHuge) = bytes.count.multipliedReportingOverflow(by: reader.maximumExpansion)
  let maximum = isHuge ? Int.max - 1 : max(InputStream.freeExpansion, limit)
  do throws(DecompressionError) {
    if let whole = try decompressed(bytes[...], as: form, maximum: maximum) { return whole }
  } catch {
    throw StageError("damaged-input", error.message, help: "fetch the file anew")
  }
  throw StageError(
    "expansion-limit",
    "\(bytes.count) compressed bytes expand to more than \(maximum), "
      + "the limit of 'max-expansion' is \(reader.maximumExpansion) times",
    help: "raise 'max-expansion' if such input is wanted")
}

/// Cuts a file that is all there.
private struct MemoryCutter {
  let bytes: [UInt8]
  let uri: String
  let name: String
  private(set) var records: [InputRecord] = []
  /// The first fault that was met.
  private(set) var fault: StageError?
  private var preamble: [UInt8] = []
  private var lineNumber = 1

  init(bytes: [UInt8], uri: String, name: String) {
    (self.bytes, self.uri, self.name) = (bytes, uri, name)
  }

  mutating func cutLines() {
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let content = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if content.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) {
        add(content.startIndex..<content.endIndex)
      }
      lineNumber += 1
    }
  }

  mutating func cut(by boundary: some RecordBoundary, maximum: Int) {
    var boundary = boundary
    var start = 0
    while start < bytes.count {
      let next: Int
      switch boundary.cut(at: start, of: bytes, isAtEnd: true, maximum: maximum) {
      case .record(let range, let end):
        add(range)
        next = end
      case .preamble(let range, let end):
        preamble = Array(bytes[range])
        next = end
      case .nothing(let end): next = end
      case .fault(let error, let end):
        fault = fault ?? error
        next = end
      case .oversized(let byteCount):
        fault =
          fault
          ?? StageError(
            "record-too-large", "the record has \(byteCount) bytes, the limit is \(maximum)")
        next = byteCount > bytes.count - start ? bytes.count : start + byteCount
      case .unusable(let error):
        fault = fault ?? error
        return
      case .incomplete: return
      }
      for index in start..<next where bytes[index] == UInt8(ascii: "\n") { lineNumber += 1 }
      start = next
    }
  }

  private mutating func add(_ range: Range<Int>) {
    records.append(
      InputRecord(
        uri: uri, name: name, offset: range.lowerBound, lineNumber: lineNumber,
        bytes: Array(bytes[range]), preamble: preamble))
  }
}
