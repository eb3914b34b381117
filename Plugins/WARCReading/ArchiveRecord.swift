// SPDX-License-Identifier: Apache-2.0

import Decompression
import StageKit

/// What a record of a web archive holds.
struct ArchiveRecord {
  /// A document inside a record.
  struct Payload {
    let format: FormatName
    let charset: String?
    /// Where it begins.
    let start: Int
    /// The fields of the HTTP response that it came in.
    let response: HeaderFields?
  }

  /// A document, or why there is none.
  enum Content {
    case payload(Payload)
    case skipped(reason: String)
  }

  /// The fields of the record.
  let fields: HeaderFields

  /// What it holds.
  let content: Content

  /// Takes a record apart; nil when it is none.
  init?(_ bytes: [UInt8]) {
    guard let fields = HeaderFields(bytes, at: 0), let type = fields["warc-type"] else {
      return nil
    }
    self.fields = fields
    let kind = type.lowercased()
    guard ["response", "resource", "conversion"].contains(kind) else {
      content = .skipped(reason: kind)
      return
    }
    let mediaType = ContentType(fields["content-type"] ?? "")
    if kind == "response", mediaType.name == "application/http" {
      content = Self.response(bytes, at: fields.end)
    } else {
      content = Self.content(mediaType, at: fields.end, response: nil)
    }
  }

  private static func response(_ bytes: [UInt8], at start: Int) -> Content {
    guard let response = HeaderFields(bytes, at: start) else {
      return .skipped(reason: "no-http-header")
    }
    let status = bytes[response.start].split(separator: 0x20).dropFirst().first ?? []
    guard status.first == UInt8(ascii: "2") else {
      return .skipped(reason: "status-\(String(decoding: status, as: UTF8.self))")
    }
    return content(
      ContentType(response["content-type"] ?? ""), at: response.end, response: response)
  }

  private static func content(
    _ type: ContentType, at start: Int, response: HeaderFields?
  ) -> Content {
    let format: FormatName
    switch type.name {
    case "text/html", "application/xhtml+xml": format = .html
    case "text/plain": format = .text
    case "text/markdown": format = .markdown
    case "": return .skipped(reason: "no-media-type")
    default: return .skipped(reason: type.name)
    }
    return .payload(
      Payload(format: format, charset: type.charset, start: start, response: response))
  }
}

extension ArchiveRecord.Payload {
  /// The record with its payload as it was before it was sent; nil when it was sent as it is.
  ///
  /// - Parameters:
  ///   - bytes: The record.
  ///   - maximum: The most bytes that the payload may have.
  /// - Returns: The same bytes up to the payload, then the payload.
  /// - Throws: `StageError` with id `bad-payload` or `record-too-large`.
  func received(_ bytes: [UInt8], maximum: Int) throws(StageError) -> [UInt8]? {
    guard let response else { return nil }
    var body = bytes[start...]
    var isDecoded = false
    if response["transfer-encoding"]?.lowercased().contains("chunked") == true,
      let whole = try Self.unchunked(body)
    {
      body = whole[...]
      isDecoded = true
    }
    if let form = try Self.form(of: body, named: response["content-encoding"]) {
      do throws(DecompressionError) {
        guard let whole = try decompressed(body, as: form, maximum: maximum) else {
          throw DecompressionError("")
        }
        body = whole[...]
        isDecoded = true
      } catch {
        if error.message.isEmpty {
          throw StageError(
            "record-too-large",
            "the payload expands to more than \(maximum) bytes, the limit of 'max-size'",
            help: "raise 'max-size' if such documents are wanted")
        }
        throw StageError("bad-payload", "the payload cannot be decompressed: \(error.message)")
      }
    }
    return isDecoded ? Array(bytes[..<start]) + body : nil
  }

  /// How a payload is compressed; archives often keep the header of one that they decompressed.
  private static func form(
    of body: ArraySlice<UInt8>, named name: String?
  ) throws(StageError) -> CompressionForm? {
    switch name?.lowercased() {
    case nil, "", "identity": return nil
    case "gzip", "x-gzip", "zstd": return CompressionForm(ofBytes: body)
    case "deflate":
      // Without the two bytes of zlib in front it is not compressed, or in a way nobody agreed on.
      return body.first.map { $0 & 0x0F == 8 } == true ? .zlib : nil
    case .some(let name):
      if looksBinary(body) {
        throw StageError(
          "bad-payload", "the content encoding '\(name)' is not one of gzip, deflate and zstd")
      }
      return nil
    }
  }

  /// Whether the body looks like something other than text.
  private static func looksBinary(_ body: ArraySlice<UInt8>) -> Bool {
    body.prefix(512).contains { $0 < 0x09 }
  }

  /// A body without its chunk sizes; nil when it has none, as archives keep the header.
  ///
  /// - Throws: `StageError` with id `bad-payload` when a chunk after the first is not in order.
  private static func unchunked(_ body: ArraySlice<UInt8>) throws(StageError) -> [UInt8]? {
    var whole: [UInt8] = []
    var offset = body.startIndex
    while true {
      guard let lineEnd = body[offset...].firstIndex(of: 0x0A),
        let size = chunkSize(body[offset..<lineEnd]), size <= body.endIndex - lineEnd - 1
      else {
        if whole.isEmpty { return nil }
        throw StageError(
          "bad-payload", "the payload has no chunk size after \(whole.count) bytes of chunks")
      }
      if size == 0 { return whole }
      offset = lineEnd + 1 + size
      whole += body[lineEnd + 1..<offset]
      while offset < body.endIndex, body[offset] == 0x0D || body[offset] == 0x0A { offset += 1 }
    }
  }

  private static func chunkSize(_ line: ArraySlice<UInt8>) -> Int? {
    let digits = line.prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }
    return Int(String(decoding: digits, as: UTF8.self), radix: 16).flatMap { $0 < 0 ? nil : $0 }
  }
}
