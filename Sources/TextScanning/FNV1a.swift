// SPDX-License-Identifier: Apache-2.0

/// The hash FNV-1a in 64 bits, a byte or a scalar a step (Fowler, Noll and Vo 1991).
public struct FNV1a: Sendable {
  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of what was added.
  public private(set) var value = Self.basis

  /// The hash of nothing.
  public init() {}

  /// Whether nothing was added.
  public var isEmpty: Bool { value == Self.basis }

  /// Adds a byte or a scalar.
  public mutating func add(_ scalar: UInt32) {
    value = (value ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
  }

  /// Adds a byte; letters of ASCII, and what else differs by that bit alone, in lower case.
  public mutating func add(lowercased byte: UInt8) { add(UInt32(byte | 0x20)) }
}
