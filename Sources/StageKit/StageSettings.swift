// SPDX-License-Identifier: Apache-2.0

public import Diagnostics

/// The settings of one use of a stage: checked against its descriptor, defaults filled in on reading.
public struct StageSettings: Sendable {
  /// Reads a file that a stage needs; throws when it cannot.
  public typealias ResourceReader = @Sendable (_ path: String) throws(StageError) -> [UInt8]

  private let values: [String: RawSetting]
  private let formats: [any DocumentFormat]
  private let readResource: ResourceReader

  /// Settings as checked.
  ///
  /// - Parameters:
  ///   - values: Those that were written, by name.
  ///   - formats: The formats that readers may ask for.
  ///   - readResource: Reads a file that the stage needs.
  public init(
    _ values: [String: RawSetting] = [:], formats: [any DocumentFormat] = [],
    readResource: @escaping ResourceReader = { path throws(StageError) in
      throw StageError("missing-resource", "no file '\(path)' is at hand here")
    }
  ) {
    self.values = values
    self.formats = formats
    self.readResource = readResource
  }

  /// The value of `setting`: as written, else its default.
  public subscript<Value>(setting: Setting<Value>) -> Value {
    let name = setting.declaration.name
    guard let raw = values[name] else {
      guard let value = setting.defaultValue else {
        preconditionFailure("required setting '\(name)' was not checked")
      }
      return value
    }
    guard let value = Value(raw: raw) else {
      preconditionFailure("setting '\(name)' was not checked: \(raw)")
    }
    return value
  }

  /// The installed format of this name, for a reader whose records hold documents in it.
  ///
  /// - Throws: `StageError` with id `missing-format`.
  public func format(_ name: FormatName) throws(StageError) -> any DocumentFormat {
    if let format = formats.first(where: { $0.name == name }) { return format }
    let names = formats.map { "'\($0.name.rawValue)'" }.sorted().joined(separator: ", ")
    throw StageError(
      "missing-format",
      "the format '\(name.rawValue)' is not installed; there are \(names.isEmpty ? "none" : names)")
  }

  /// The file at `path`, as a stage needs it once, when it is made.
  ///
  /// - Throws: `StageError` with id `missing-resource` or `unreadable-resource`.
  public func resource(_ path: ResourcePath) throws(StageError) -> SourceFile {
    SourceFile(path: path.path, bytes: try readResource(path.path))
  }
}
