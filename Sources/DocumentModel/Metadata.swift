// SPDX-License-Identifier: Apache-2.0

/// What is known about a document besides its text: keys in order, each with a value and its place.
public struct Metadata: Sendable {
  /// A value.
  public enum Value: Hashable, Sendable {
    /// Text.
    case string(String)
    /// A number, truth value, null, list or object, as the JSON text that it had.
    case json(String)
  }

  /// A key with its value and where that stood.
  public struct Entry: Sendable {
    /// The key.
    public let key: String
    /// The value.
    public var value: Value
    /// Where the value stood, in bytes of the source as read; empty if it was derived.
    public var origin: [Range<Int>]
  }

  /// The entries in the order in which they came.
  public private(set) var entries: [Entry] = []

  /// Metadata without entries.
  public init() {}

  /// The value of `key`, or `nil`.
  ///
  /// - Complexity: O(*n*) in the number of entries, which are few.
  public subscript(key: String) -> Value? { entries.first { $0.key == key }?.value }

  /// Adds an entry unless the key is taken.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - value: Its value.
  ///   - origin: Where the value stood, in bytes of the source as read.
  /// - Returns: Whether it was added. Where not, the caller accounts for the value's bytes.
  @discardableResult
  public mutating func add(_ key: String, _ value: Value, origin: [Range<Int>] = []) -> Bool {
    if entries.contains(where: { $0.key == key }) { return false }
    entries.append(Entry(key: key, value: value, origin: origin.filter { !$0.isEmpty }))
    return true
  }
}
