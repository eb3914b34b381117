// SPDX-License-Identifier: Apache-2.0

import Decompression
import StageKit
import SystemPackage

/// The bytes of an input file, decompressed where it is compressed, as its first bytes say.
///
/// It holds one piece of compressed bytes besides what it hands out.
final class InputStream {
  /// Compressed input may grow to this size whatever its expansion: small files of much of the same
  /// are no bombs.
  static let freeExpansion = 16_000_000

  private static let pieceSize = 1 << 16

  private let file: InputFile
  private let descriptor: FileDescriptor
  private let maximumExpansion: Int
  private var hasBegun = false
  private var decompressor: DecompressorBox?
  private var raw: ArraySlice<UInt8> = []
  private var isRawAtEnd = false
  private var consumedCount = 0
  private var expandedCount = 0
  private var fault: StageError?

  /// Opens `file`; `close` closes it.
  init(_ file: InputFile, maximumExpansion: Int) throws {
    self.file = file
    self.maximumExpansion = maximumExpansion
    descriptor = try file.open()
  }

  func close() { file.close(descriptor) }

  /// New storage with `carried` and then up to `limit` bytes that follow.
  ///
  /// - Returns: The bytes; `isAtEnd` when there are no more.
  /// - Throws: `Errno`, `CancellationError`, or `StageError` with id `damaged-input` or
  ///   `expansion-limit`, once all before the fault was handed out.
  func read(after carried: ArraySlice<UInt8> = [], upTo limit: Int) throws
    -> (bytes: [UInt8], isAtEnd: Bool)
  {
    if let fault { throw fault }
    if decompressor != nil { return try decompress(after: carried, upTo: limit) }
    let (bytes, isAtEnd) = try readBytes(
      after: carried, upTo: limit, from: descriptor, mayWait: file.byteCount == nil)
    if hasBegun { return (bytes, isAtEnd) }
    hasBegun = true
    guard let form = CompressionForm(ofBytes: bytes) else { return (bytes, isAtEnd) }
    decompressor = DecompressorBox(form)
    (raw, isRawAtEnd) = (bytes[...], isAtEnd)
    return try decompress(after: [], upTo: limit)
  }

  private func decompress(
    after carried: ArraySlice<UInt8>, upTo limit: Int
  ) throws -> (bytes: [UInt8], isAtEnd: Bool) {
    guard let decompressor else { return ([], true) }
    var bytes = Array(carried)
    let target = bytes.count + limit
    bytes.reserveCapacity(target)
    do {
      while bytes.count < target {
        if raw.isEmpty, !isRawAtEnd {
          let (piece, isAtEnd) = try readBytes(
            upTo: Self.pieceSize, from: descriptor, mayWait: file.byteCount == nil)
          (raw, isRawAtEnd) = (piece[...], isAtEnd)
        }
        let before = bytes.count
        let consumed = try decompressor.decompress(
          raw, into: &bytes, upTo: min(target - before, RecordSource.batchSize))
        raw = raw.dropFirst(consumed)
        consumedCount += consumed
        expandedCount += bytes.count - before
        try checkExpansion()
        if consumed == 0, bytes.count == before, raw.isEmpty == false || isRawAtEnd {
          guard decompressor.isBetweenMembers, raw.isEmpty else {
            throw DecompressionError(
              "the \(decompressor.form.rawValue) data ends too early: the file is cut off")
          }
          return (bytes, true)
        }
      }
    } catch let error as DecompressionError {
      try hold(damage(error), unlessAny: bytes.count > carried.count)
    } catch let error as StageError {
      try hold(error, unlessAny: bytes.count > carried.count)
    }
    return (bytes, false)
  }

  /// Keeps the fault for the next call where there is something to hand out before it.
  private func hold(_ error: StageError, unlessAny hasBytes: Bool) throws {
    fault = error
    if !hasBytes { throw error }
  }

  private func damage(_ error: DecompressionError) -> StageError {
    StageError(
      "damaged-input",
      "\(error.message), after \(consumedCount) bytes that held \(expandedCount)",
      help: "fetch the file anew; what stands before the damage was read")
  }

  private func checkExpansion() throws(StageError) {
    if expandedCount > Self.freeExpansion, expandedCount / maximumExpansion > consumedCount {
      throw StageError(
        "expansion-limit",
        "\(consumedCount) compressed bytes expand to \(expandedCount), "
          + "the limit of 'max-expansion' is \(maximumExpansion) times",
        help: "raise 'max-expansion' if such input is wanted")
    }
  }
}

/// A decompressor behind a reference, so that a stream can hold one or none.
private final class DecompressorBox {
  private var decompressor: Decompressor

  init(_ form: CompressionForm) { decompressor = Decompressor(form) }

  var form: CompressionForm { decompressor.form }
  var isBetweenMembers: Bool { decompressor.isBetweenMembers }

  func decompress(
    _ input: ArraySlice<UInt8>, into output: inout [UInt8], upTo limit: Int
  ) throws(DecompressionError) -> Int {
    try decompressor.decompress(input, into: &output, upTo: limit)
  }
}

/// What is told of an error while reading; `nil` for a run that was cancelled.
func readingFault(_ error: any Error) -> StageError? {
  switch error {
  case is CancellationError: nil
  case let error as StageError: error
  default:
    StageError(
      "unreadable-input", "cannot be read: \((error as? Errno)?.reason ?? "\(error)")")
  }
}
