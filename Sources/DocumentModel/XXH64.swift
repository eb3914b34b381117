// SPDX-License-Identifier: Apache-2.0

/// The XXH64 hash, seed 0: fast and well spread, not for adversaries.
///
/// - Source: the xxHash specification, version 0.1.1, by Yann Collet.
public enum XXH64 {
  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  /// The hash of `bytes` as `xxh64:` and sixteen lower-case hexadecimal digits.
  public static func digest(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let value = hash(bytes)
    var text = Array("xxh64:".utf8)
    for shift in stride(from: 60, through: 0, by: -4) {
      text.append(digits[Int(truncatingIfNeeded: value >> UInt64(shift)) & 15])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The hash of `bytes`.
  ///
  /// - Complexity: O(*n*), 32 bytes a step.
  public static func hash(_ bytes: [UInt8]) -> UInt64 {
    // `unsafe`: words are read from unaligned offsets that the loop conditions keep inside.
    unsafe bytes.withUnsafeBytes { buffer in
      func word(_ offset: Int) -> UInt64 {
        unsafe UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      }
      let count = buffer.count
      var offset = 0
      var hash: UInt64
      if count >= 32 {
        var lanes = (prime1 &+ prime2, prime2, 0 as UInt64, 0 &- prime1)
        while offset + 32 <= count {
          lanes.0 = round(lanes.0, word(offset))
          lanes.1 = round(lanes.1, word(offset + 8))
          lanes.2 = round(lanes.2, word(offset + 16))
          lanes.3 = round(lanes.3, word(offset + 24))
          offset += 32
        }
        hash =
          rotate(lanes.0, 1) &+ rotate(lanes.1, 7) &+ rotate(lanes.2, 12) &+ rotate(lanes.3, 18)
        hash = merge(merge(merge(merge(hash, lanes.0), lanes.1), lanes.2), lanes.3)
      } else {
        hash = prime5
      }
      hash &+= UInt64(count)
      while offset + 8 <= count {
        hash = rotate(hash ^ round(0, word(offset)), 27) &* prime1 &+ prime4
        offset += 8
      }
      if offset + 4 <= count {
        let half = unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
        hash = rotate(hash ^ (UInt64(UInt32(littleEndian: half)) &* prime1), 23)
        hash = hash &* prime2 &+ prime3
        offset += 4
      }
      while offset < count {
        hash = unsafe rotate(hash ^ (UInt64(buffer[offset]) &* prime5), 11) &* prime1
        offset += 1
      }
      hash = (hash ^ (hash >> 33)) &* prime2
      hash = (hash ^ (hash >> 29)) &* prime3
      return hash ^ (hash >> 32)
    }
  }

  private static func rotate(_ value: UInt64, _ count: UInt64) -> UInt64 {
    (value << count) | (value >> (64 - count))
  }

  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotate(lane &+ word &* prime2, 31) &* prime1
  }

  private static func merge(_ hash: UInt64, _ lane: UInt64) -> UInt64 {
    (hash ^ round(0, lane)) &* prime1 &+ prime4
  }
}
