// SPDX-License-Identifier: Apache-2.0

import Testing
import TextScanning

struct SuspectBytesTests {
  /// What `nextSuspect` promises, byte by byte.
  private func isSuspect(_ bytes: [UInt8], _ offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte < 0x20 || byte >= 0x7F || byte == 0x26 { return true }
    guard offset + 1 < bytes.count else { return false }
    let next = bytes[offset + 1]
    if byte == 0x20 { return next == 0x20 }
    return "!\",.:;?".utf8.contains(byte) && (next | 0x20) &- 0x61 < 26
  }

  @Test func `every suspect is found, and nothing before it`() {
    let pieces: [[UInt8]] = [
      [0x41], [0x61], [0x20], [0x2E], [0x2C], [0x39], [0x7F], [0x0A], [0xC3, 0xA9], [0x26], [0x7A],
      [0x2D], [0x22], [0x3F], [0x5A], [0xE2, 0x80, 0x99],
    ]
    var state: UInt64 = 1
    for length in 0..<40 {
      for _ in 0..<200 {
        var bytes: [UInt8] = []
        while bytes.count < length {
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          // Plain letters for the most part, so that runs of words without a suspect occur.
          let choice = Int(state >> 33) % 40
          bytes += choice < pieces.count ? pieces[choice] : [0x65]
        }
        for start in 0...bytes.count {
          let expected = (start..<bytes.count).first { isSuspect(bytes, $0) } ?? bytes.count
          let found = nextSuspect(in: bytes.span, from: start)
          if found != expected {
            Issue.record("\(bytes) from \(start): \(found), not \(expected)")
            return
          }
        }
      }
    }
  }
}
