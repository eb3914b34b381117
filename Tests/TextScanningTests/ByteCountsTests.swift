// SPDX-License-Identifier: Apache-2.0

import Testing
import TextScanning

struct ByteCountsTests {
  /// Texts of every length up to 40 with each kind of byte, so that whole steps and rests occur.
  private static let texts: [[UInt8]] = (0...40).flatMap { length in
    (0..<6).map { shift in
      (0..<length).map { UInt8(truncatingIfNeeded: ($0 + shift) * ($0 + 7 * shift) * 11) }
    }
  }

  @Test(arguments: [0x30...0x39, 0...0x20, 0x7C...0x7C, 0...0xFF, 0x80...0xFF])
  func `bytes of a range are counted`(_ range: ClosedRange<UInt8>) {
    for text in Self.texts {
      #expect(countBytes(range, in: text.span) == text.count { range.contains($0) }, "\(text)")
    }
  }

  @Test func `a word ends at the first blank or control byte`() {
    for text in Self.texts {
      for start in 0...text.count {
        let end = (start..<text.count).first { text[$0] <= 0x20 } ?? text.count
        #expect(endOfWord(in: text.span, from: start) == end, "\(text) from \(start)")
      }
    }
  }
}
