// SPDX-License-Identifier: Apache-2.0

/// What output stages write of one or more documents, held until the runner publishes it in order.
///
/// All that one document writes is published, or nothing of it.
public struct DocumentOutputs: ~Copyable, Sendable {
  /// A file written for one document alone.
  public struct File: Sendable {
    /// The folder, as the setting has it.
    public let directory: String
    /// The path below the folder; its parts are safe file names.
    public let name: String
    /// The content.
    public let bytes: [UInt8]
  }

  /// Room for what a batch of records usually comes to, in bytes.
  private static let streamCapacity = 1 << 21

  /// Bytes for each file that all documents share, by path.
  public private(set) var streams: [(path: String, bytes: [UInt8])] = []

  /// The files of single documents, in the order written.
  public private(set) var files: [File] = []

  /// Outputs with nothing written.
  public init() {}

  /// Lets `body` append to the file at `path` that all documents share.
  public mutating func append<Failure: Error>(
    to path: OutputFile, _ body: (inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let index = streams.firstIndex { $0.path == path.path } ?? streams.count
    if index == streams.count {
      streams.append((path.path, []))
      streams[index].bytes.reserveCapacity(Self.streamCapacity)
    }
    try body(&streams[index].bytes)
  }

  /// Writes a file of its own.
  ///
  /// - Parameters:
  ///   - bytes: The content.
  ///   - name: The path below the folder. Parts that no file can have as its name are replaced.
  ///   - directory: The folder, as the setting has it.
  public mutating func write(_ bytes: [UInt8], as name: String, in directory: OutputDirectory) {
    files.append(File(directory: directory.path, name: safeFileName(name), bytes: bytes))
  }

  /// How much was written so far; `revert` takes it.
  public struct Mark: Sendable {
    fileprivate let lengths: [Int]
    fileprivate let fileCount: Int
  }

  /// How much was written so far.
  public var mark: Mark { Mark(lengths: streams.map { $0.bytes.count }, fileCount: files.count) }

  /// Takes back all that was written since `mark`.
  public mutating func revert(to mark: Mark) {
    for index in streams.indices {
      let length = index < mark.lengths.count ? mark.lengths[index] : 0
      streams[index].bytes.removeSubrange(length...)
    }
    files.removeSubrange(mark.fileCount...)
  }
}

/// `name` with what cannot be in a relative path replaced by `_`.
///
/// Control characters, `\`, `:` and the like become `_`; so do empty parts, `.` and `..`, so that
/// the path stays below its folder. A part keeps at most 200 bytes.
func safeFileName(_ name: String) -> String {
  let parts = name.split(separator: "/", omittingEmptySubsequences: false).map { part -> String in
    var bytes = part.utf8.map { byte -> UInt8 in
      switch byte {
      case 0..<0x20, 0x7F, UInt8(ascii: "\\"), UInt8(ascii: ":"), UInt8(ascii: "*"),
        UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "|"):
        UInt8(ascii: "_")
      default: byte
      }
    }
    if bytes.count > 200 {
      var end = 200
      while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      bytes.removeSubrange(end...)
    }
    if bytes.isEmpty || part == "." || part == ".." { return "_" }
    return String(decoding: bytes, as: UTF8.self)
  }
  return parts.joined(separator: "/")
}
