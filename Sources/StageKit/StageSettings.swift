// SPDX-License-Identifier: Apache-2.0

public import Diagnostics

/// The settings of one use of a stage: checked against its descriptor, defaults filled in on reading.
public struct StageSettings: Sendable {
  /// Reads a file that a stage needs; throws when it cannot.
  public typealias ResourceReader = @Sendable (_ path: String) throws(StageError) -> [UInt8]

  private let values: [String: RawSetting]
  private let readResource: ResourceReader

  /// Settings as checked; `values` has those that were written, by name.
  public init(
    _ values: [String: RawSetting] = [:],
    readResource: @escaping ResourceReader = { path throws(StageError) in
      throw StageError("missing-resource", "no file '\(path)' is at hand here")
    }
  ) {
    self.values = values
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

  /// The file at `path`, as a stage needs it once, when it is made.
  ///
  /// - Throws: `StageError` with id `missing-resource` or `unreadable-resource`.
  public func resource(_ path: ResourcePath) throws(StageError) -> SourceFile {
    SourceFile(path: path.path, bytes: try readResource(path.path))
  }
}
