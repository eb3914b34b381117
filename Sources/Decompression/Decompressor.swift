// SPDX-License-Identifier: Apache-2.0

internal import CZlib
internal import CZstd

// The only file that calls zlib and zstd. Both take pointers into the input and the output, which
// they do not keep after a call; the state of each is owned by its decompressor.

/// A form of compression, told by the first bytes of what is compressed.
public enum CompressionForm: String, Sendable, CaseIterable {
  /// RFC 1952, one member after the other.
  case gzip
  /// RFC 8878, one frame after the other.
  case zstd
  /// RFC 1950: what HTTP calls `deflate`. It is not told by its first bytes.
  case zlib

  /// The form that `bytes` begin with, if they are compressed; four bytes are enough.
  public init?(ofBytes bytes: some Collection<UInt8>) {
    let first = Array(bytes.prefix(4))
    if first.starts(with: [0x1F, 0x8B, 0x08]) {
      self = .gzip
    } else if first == [0x28, 0xB5, 0x2F, 0xFD]
      || (first.count == 4 && first[0] & 0xF0 == 0x50
        && first.dropFirst().elementsEqual([0x2A, 0x4D, 0x18]))
    {
      // A frame may be one to be skipped; what has none but those is empty.
      self = .zstd
    } else {
      return nil
    }
  }
}

/// Why bytes cannot be decompressed: words for a message, lower case without a full stop.
public struct DecompressionError: Error, Hashable, Sendable {
  /// What is wrong.
  public let message: String

  /// A fault in these words.
  public init(_ message: String) { self.message = message }
}

/// Decompresses bytes as they come, member after member.
@safe public struct Decompressor: ~Copyable {
  /// The form of compression.
  public let form: CompressionForm

  /// Whether the input may end here: a member has ended, and no other has begun.
  public private(set) var isBetweenMembers = true

  /// What stopped the call before, after it had handed out what came first.
  private var fault: DecompressionError?

  private let inflating: UnsafeMutablePointer<z_stream>?
  private let unpacking: OpaquePointer?

  /// Starts before the first byte.
  public init(_ form: CompressionForm) {
    self.form = form
    switch form {
    case .zstd:
      unsafe inflating = nil
      unsafe unpacking = ZSTD_createDStream()
      precondition(unsafe unpacking != nil, "no memory to decompress")
    case .gzip, .zlib:
      unsafe unpacking = nil
      let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
      unsafe stream.initialize(to: z_stream())
      let windowBits: Int32 = form == .gzip ? 15 + 16 : 15
      let status = unsafe inflateInit2_(
        stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
      precondition(status == Z_OK, "no memory to decompress")
      unsafe inflating = stream
    }
  }

  deinit {
    if let stream = unsafe inflating {
      unsafe inflateEnd(stream)
      unsafe stream.deallocate()
    }
    if let stream = unsafe unpacking { unsafe ZSTD_freeDStream(stream) }
  }

  /// Decompresses the front of `input` onto the end of `output`.
  ///
  /// - Parameters:
  ///   - input: Compressed bytes that follow those consumed so far; may be empty, to get what is
  ///     still held back.
  ///   - output: Takes the bytes.
  ///   - limit: How many bytes it takes at most, 1 or more.
  /// - Returns: How many bytes of `input` were consumed.
  /// - Throws: `DecompressionError` when the bytes are not of the form; `output` has what came before.
  public mutating func decompress(
    _ input: ArraySlice<UInt8>, into output: inout [UInt8], upTo limit: Int
  ) throws(DecompressionError) -> Int {
    if let fault { throw fault }
    var consumed = 0
    var written = 0
    var fault: DecompressionError?
    let start = output.count
    output.append(contentsOf: repeatElement(0, count: limit))
    unsafe output.withUnsafeMutableBufferPointer { out in
      unsafe input.withUnsafeBufferPointer { bytes in
        do throws(DecompressionError) {
          while consumed < bytes.count || written == 0 {
            let rest = unsafe UnsafeBufferPointer(rebasing: bytes[consumed...])
            let free = unsafe UnsafeMutableBufferPointer(rebasing: out[(start + written)...])
            let step = unsafe try step(rest, free)
            consumed += step.consumed
            written += step.written
            if written == limit || (step.consumed == 0 && step.written == 0) { break }
          }
        } catch {
          fault = error
        }
      }
    }
    output.removeLast(limit - written)
    self.fault = fault
    if let fault, written == 0 { throw fault }
    return consumed
  }

  @unsafe private mutating func step(
    _ input: UnsafeBufferPointer<UInt8>, _ output: UnsafeMutableBufferPointer<UInt8>
  ) throws(DecompressionError) -> (consumed: Int, written: Int) {
    if let stream = unsafe unpacking { return unsafe try unpack(stream, input, output) }
    guard let stream = unsafe inflating else { return (0, 0) }
    return unsafe try inflate(stream, input, output)
  }

  @unsafe private mutating func unpack(
    _ stream: OpaquePointer, _ input: UnsafeBufferPointer<UInt8>,
    _ output: UnsafeMutableBufferPointer<UInt8>
  ) throws(DecompressionError) -> (consumed: Int, written: Int) {
    var source = unsafe ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
    var target = unsafe ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
    let status = unsafe ZSTD_decompressStream(stream, &target, &source)
    if ZSTD_isError(status) != 0 {
      throw unsafe DecompressionError(
        "the zstd data is damaged: \(String(cString: ZSTD_getErrorName(status)).lowercased())")
    }
    let moved = unsafe source.pos + target.pos
    if moved > 0 { isBetweenMembers = status == 0 }
    return unsafe (source.pos, target.pos)
  }

  @unsafe private mutating func inflate(
    _ stream: UnsafeMutablePointer<z_stream>, _ input: UnsafeBufferPointer<UInt8>,
    _ output: UnsafeMutableBufferPointer<UInt8>
  ) throws(DecompressionError) -> (consumed: Int, written: Int) {
    if isBetweenMembers, unsafe input.first == 0 {
      // Archives are padded with zeros.
      let padding = unsafe input.prefix { $0 == 0 }.count
      return (padding, 0)
    }
    if isBetweenMembers, input.isEmpty { return (0, 0) }
    let available = UInt32(clamping: input.count)
    let free = UInt32(clamping: output.count)
    unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    unsafe stream.pointee.avail_in = available
    unsafe stream.pointee.next_out = output.baseAddress
    unsafe stream.pointee.avail_out = free
    let status = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
    let consumed = unsafe Int(available - stream.pointee.avail_in)
    let written = unsafe Int(free - stream.pointee.avail_out)
    switch status {
    case Z_OK, Z_BUF_ERROR: isBetweenMembers = isBetweenMembers && consumed == 0
    case Z_STREAM_END:
      isBetweenMembers = true
      unsafe inflateReset(stream)
    default:
      let words = unsafe stream.pointee.msg.map { unsafe String(cString: $0) } ?? "status \(status)"
      throw DecompressionError("the \(form.rawValue) data is damaged: \(words)")
    }
    return (consumed, written)
  }
}
