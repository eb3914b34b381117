// SPDX-License-Identifier: Apache-2.0

public import Expressions

extension Bool: SettingValue {
  /// `true` or `false`.
  public static var settingType: SettingType { .boolean }

  /// The truth value, if that is what is written.
  public init?(raw: RawSetting) {
    guard case .boolean(let value) = raw else { return nil }
    self = value
  }

  /// The value as written.
  public var raw: RawSetting { .boolean(self) }
}

extension Int: SettingValue {
  /// Any whole number.
  public static var settingType: SettingType { .integer(.min ... .max) }

  /// The whole number, if that is what is written.
  public init?(raw: RawSetting) {
    guard case .integer(let value) = raw else { return nil }
    self = value
  }

  /// The value as written.
  public var raw: RawSetting { .integer(self) }
}

extension Double: SettingValue {
  /// Any finite number.
  public static var settingType: SettingType {
    .number(-greatestFiniteMagnitude...greatestFiniteMagnitude)
  }

  /// The number, whole or not.
  public init?(raw: RawSetting) {
    switch raw {
    case .number(let value): self = value
    case .integer(let value): self = Double(value)
    default: return nil
    }
  }

  /// The value as written.
  public var raw: RawSetting { .number(self) }
}

extension String: SettingValue {
  /// Any text.
  public static var settingType: SettingType { .string }

  /// The text, if that is what is written.
  public init?(raw: RawSetting) {
    guard case .string(let value) = raw else { return nil }
    self = value
  }

  /// The value as written.
  public var raw: RawSetting { .string(self) }
}

extension DocumentCondition: SettingValue {
  /// A condition on documents.
  public static var settingType: SettingType { .condition }

  /// The condition that is written, if it is one.
  public init?(raw: RawSetting) {
    guard case .string(let text) = raw, let condition = try? DocumentCondition(text) else {
      return nil
    }
    self = condition
  }

  /// The condition as written.
  public var raw: RawSetting { .string(text) }
}

extension Array: SettingValue where Element: SettingValue {
  /// Values of the element's type.
  public static var settingType: SettingType { .list(of: Element.settingType) }

  /// The values, if each is of the element's type.
  public init?(raw: RawSetting) {
    guard case .list(let values) = raw else { return nil }
    self = []
    for value in values {
      guard let element = Element(raw: value) else { return nil }
      append(element)
    }
  }

  /// The values as written.
  public var raw: RawSetting { .list(map(\.raw)) }
}

/// A setting that takes one of a few words: conform an enumeration with string raw values.
public protocol SettingChoice: SettingValue, RawRepresentable, CaseIterable
where RawValue == String {}

extension SettingChoice {
  /// One of the cases.
  public static var settingType: SettingType { .choice(allCases.map(\.rawValue)) }

  /// The case that is written.
  public init?(raw: RawSetting) {
    guard case .string(let word) = raw else { return nil }
    self.init(rawValue: word)
  }

  /// The case as written.
  public var raw: RawSetting { .string(rawValue) }
}

/// A size in bytes, written with its unit: `B`, `kB`, `MB`, `GB` (powers of 1,000).
public struct ByteSize: Hashable, Sendable, Comparable, SettingValue {
  /// The size in bytes, 0 or more.
  public let byteCount: Int

  /// A size of `byteCount` bytes.
  public init(_ byteCount: Int) { self.byteCount = byteCount }

  /// A size of `count` megabytes of 1,000,000 bytes.
  public static func megabytes(_ count: Int) -> ByteSize { ByteSize(count * 1_000_000) }

  /// Smaller sizes come first.
  public static func < (left: ByteSize, right: ByteSize) -> Bool {
    left.byteCount < right.byteCount
  }

  /// Any size.
  public static var settingType: SettingType { .byteSize(0 ... .max) }

  /// The units, largest first.
  static let units = [("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000), ("B", 1)]

  /// The size that is written, if it has a unit and fits.
  public init?(raw: RawSetting) {
    guard case .string(let text) = raw else { return nil }
    for (unit, scale) in Self.units where text.hasSuffix(unit) {
      guard let count = Int(text.dropLast(unit.count)), count >= 0 else { return nil }
      let (bytes, overflow) = count.multipliedReportingOverflow(by: scale)
      if overflow { return nil }
      byteCount = bytes
      return
    }
    return nil
  }

  /// The size in the largest unit that shows it exactly.
  public var raw: RawSetting {
    for (unit, scale) in Self.units where byteCount.isMultiple(of: scale) && byteCount > 0 {
      return .string("\(byteCount / scale)\(unit)")
    }
    return .string("0B")
  }
}

/// A path in a setting; what it is used for is its type.
public protocol SettingPath: SettingValue, Hashable {
  /// What the path is used for.
  static var role: PathRole { get }

  /// The path as written, with variables replaced.
  var path: String { get }

  /// The path `path`.
  init(_ path: String)
}

extension SettingPath {
  /// A path of this role.
  public static var settingType: SettingType { .path(role) }

  /// The path that is written.
  public init?(raw: RawSetting) {
    guard case .string(let path) = raw else { return nil }
    self.init(path)
  }

  /// The path as written.
  public var raw: RawSetting { .string(path) }
}

/// A file, folder, glob or `-` that documents are read from.
public struct InputPath: SettingPath {
  /// Documents are read from it.
  public static let role = PathRole.input
  /// The path as written.
  public let path: String
  /// The path `path`.
  public init(_ path: String) { self.path = path }
}

/// A file that a stage needs, such as a gazetteer.
public struct ResourcePath: SettingPath {
  /// A stage needs it.
  public static let role = PathRole.resource
  /// The path as written.
  public let path: String
  /// The path `path`.
  public init(_ path: String) { self.path = path }
}

/// A file that all documents are written to, one after the other, or `-` for standard output.
public struct OutputFile: SettingPath {
  /// All documents are written to it.
  public static let role = PathRole.outputFile
  /// The path as written.
  public let path: String
  /// The path `path`.
  public init(_ path: String) { self.path = path }
}

/// A folder that receives files.
public struct OutputDirectory: SettingPath {
  /// Files are written into it.
  public static let role = PathRole.outputDirectory
  /// The path as written.
  public let path: String
  /// The path `path`.
  public init(_ path: String) { self.path = path }
}
