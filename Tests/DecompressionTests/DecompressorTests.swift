// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Decompression

/// "sluice " eight times, as gzip, zlib and zstd make it smaller.
private let words = String(repeating: "sluice ", count: 8)
private let samples: [String: [UInt8]] = [
  "gzip": [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x2B, 0xCE, 0x29, 0xCD, 0x4C, 0x4E,
    0x55, 0x28, 0x26, 0x95, 0x02, 0x00, 0x77, 0x10, 0xCF, 0x72, 0x38, 0x00, 0x00, 0x00,
  ],
  "zlib": [
    0x78, 0x9C, 0x2B, 0xCE, 0x29, 0xCD, 0x4C, 0x4E, 0x55, 0x28, 0x26, 0x95, 0x02, 0x00, 0x64, 0x12,
    0x15, 0x29,
  ],
  "zstd": [
    0x28, 0xB5, 0x2F, 0xFD, 0x04, 0x58, 0x6D, 0x00, 0x00, 0x38, 0x73, 0x6C, 0x75, 0x69, 0x63, 0x65,
    0x20, 0x01, 0x00, 0x2A, 0x2A, 0x46, 0xE0, 0x63, 0x55, 0x90,
  ],
]

struct DecompressorTests {
  private func whole(
    _ bytes: [UInt8], _ form: CompressionForm, step: Int = 1, room: Int = 3
  ) throws -> String {
    var decompressor = Decompressor(form)
    var output: [UInt8] = []
    var rest = bytes[...]
    while true {
      let before = output.count
      let piece = rest.prefix(step)
      let consumed = try decompressor.decompress(piece, into: &output, upTo: room)
      rest = rest.dropFirst(consumed)
      if consumed == 0, output.count == before, piece.isEmpty || output.count == before { break }
    }
    #expect(decompressor.isBetweenMembers && rest.isEmpty)
    return String(decoding: output, as: UTF8.self)
  }

  @Test(arguments: CompressionForm.allCases, [(1, 1), (3, 7), (1_000, 1_000)])
  func `bytes come out whatever the pieces are`(form: CompressionForm, sizes: (Int, Int)) throws {
    let bytes = samples[form.rawValue] ?? []
    #expect(try whole(bytes, form, step: sizes.0, room: sizes.1) == words)
    #expect(CompressionForm(ofBytes: bytes) == (form == .zlib ? nil : form))
  }

  @Test(arguments: [CompressionForm.gzip, .zstd])
  func `members follow each other`(form: CompressionForm) throws {
    let bytes = samples[form.rawValue] ?? []
    #expect(try whole(bytes + bytes, form, step: 5) == words + words)
    let all = try decompressed((bytes + bytes)[...], as: form, maximum: 1_000)
    #expect(all.map { String(decoding: $0, as: UTF8.self) } == words + words)
  }

  @Test func `padding after a gzip member is no fault`() throws {
    #expect(try whole((samples["gzip"] ?? []) + [0, 0, 0], .gzip) == words)
  }

  @Test(arguments: CompressionForm.allCases)
  func `what is cut off is told, wherever it is cut`(form: CompressionForm) throws {
    let bytes = samples[form.rawValue] ?? []
    for end in 1..<bytes.count {
      #expect(throws: DecompressionError.self, "\(end)") {
        try decompressed(bytes[..<end], as: form, maximum: 1_000)
      }
    }
  }

  @Test(arguments: CompressionForm.allCases)
  func `a changed byte never traps`(form: CompressionForm) throws {
    let bytes = samples[form.rawValue] ?? []
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 0x55
      _ = try? decompressed(damaged[...], as: form, maximum: 1_000)
    }
    #expect(throws: DecompressionError.self) {
      try decompressed(bytes[...] + [0x41, 0x42], as: form, maximum: 1_000)
    }
  }

  @Test func `more than is wanted is not made`() throws {
    #expect(try decompressed((samples["gzip"] ?? [])[...], as: .gzip, maximum: 20) == nil)
  }
}
