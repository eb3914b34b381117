// SPDX-License-Identifier: Apache-2.0

/// The written form of a setting's value, after the scalar rules of YAML, before its type is known.
public enum RawSetting: Hashable, Sendable {
  /// `true` or `false`.
  case boolean(Bool)
  /// A whole number.
  case integer(Int)
  /// A number with a fraction or exponent.
  case number(Double)
  /// Text, or a scalar that the setting's type wants as text.
  case string(String)
  /// Values in order.
  case list([RawSetting])
}

/// What a setting accepts: all that help, schema and checking need to know of its type.
public indirect enum SettingType: Hashable, Sendable {
  /// `true` or `false`.
  case boolean
  /// A whole number inside the range.
  case integer(ClosedRange<Int>)
  /// A number inside the range.
  case number(ClosedRange<Double>)
  /// Any text.
  case string
  /// One of these words.
  case choice([String])
  /// A size in bytes inside the range, written with its unit, such as `10MB`.
  case byteSize(ClosedRange<Int>)
  /// A path, for what it is used.
  case path(PathRole)
  /// A condition on documents, such as `words < 50`.
  case condition
  /// Values of one type.
  case list(of: SettingType)
}

/// What a path in a setting is used for.
public enum PathRole: Hashable, Sendable, CaseIterable {
  /// A file, folder, glob or `-` that documents are read from.
  case input
  /// A file that the stage needs to do its work.
  case resource
  /// A file that all documents are written to, one after the other, or `-`.
  case outputFile
  /// A folder that receives files.
  case outputDirectory
}

/// A Swift type that a setting can have.
public protocol SettingValue: Sendable {
  /// What it accepts when its declaration does not narrow it.
  static var settingType: SettingType { get }

  /// The value written as `raw`, or `nil` if it is of another type.
  init?(raw: RawSetting)

  /// How the value is written.
  var raw: RawSetting { get }
}

/// A setting of a stage: its name, type, default, range and help, declared once.
///
/// Declare it as a `static let` of the stage, list it in the descriptor, and read it with
/// `settings[Self.name]`.
public struct Setting<Value: SettingValue>: Sendable {
  /// What help, schema and checking use.
  public private(set) var declaration: SettingDeclaration

  /// The value when none is written; `nil` for a required setting.
  let defaultValue: Value?

  /// A setting that may be left out.
  public init(_ name: String, default value: Value, _ summary: String) {
    self.init(name, value, Value.settingType, summary)
  }

  /// A setting that must be written.
  public init(required name: String, _ summary: String) {
    self.init(name, nil, Value.settingType, summary)
  }

  /// The setting, which had other names before.
  ///
  /// A pipeline that uses one gets a warning that says the new name; the stage sees no difference.
  public func formerly(_ names: String...) -> Setting {
    var setting = self
    setting.declaration.formerNames += names
    return setting
  }

  private init(_ name: String, _ value: Value?, _ type: SettingType, _ summary: String) {
    defaultValue = value
    declaration = SettingDeclaration(
      name: name, type: type, defaultValue: value?.raw, summary: summary)
  }
}

extension Setting where Value == Int {
  /// A whole number inside `range`, ends included.
  public init(
    _ name: String, default value: Int, in range: ClosedRange<Int>, _ summary: String
  ) {
    self.init(name, value, .integer(range), summary)
  }
}

extension Setting where Value == Double {
  /// A number inside `range`, ends included.
  public init(
    _ name: String, default value: Double, in range: ClosedRange<Double>, _ summary: String
  ) {
    self.init(name, value, .number(range), summary)
  }
}

extension Setting where Value == ByteSize {
  /// A size inside `range`, ends included.
  public init(
    _ name: String, default value: ByteSize, in range: ClosedRange<ByteSize>, _ summary: String
  ) {
    let bytes = range.lowerBound.byteCount...range.upperBound.byteCount
    self.init(name, value, .byteSize(bytes), summary)
  }
}

/// A setting without its Swift type: what help, schema and checking are made from.
public struct SettingDeclaration: Hashable, Sendable {
  /// The name in kebab-case.
  public let name: String

  /// What it accepts.
  public let type: SettingType

  /// The value when none is written; `nil` with `isRequired` or for a setting that may be absent.
  public let defaultValue: RawSetting?

  /// Whether the setting must be written.
  public var isRequired: Bool { defaultValue == nil }

  /// What it does, in one sentence.
  public let summary: String

  /// Names that it had before, which pipelines may still use, with a warning.
  public internal(set) var formerNames: [String] = []
}

/// A setting of any Swift type, for lists of settings.
public protocol AnySetting: Sendable {
  /// What help, schema and checking use.
  var declaration: SettingDeclaration { get }
}

extension Setting: AnySetting {}
