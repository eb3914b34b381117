// SPDX-License-Identifier: Apache-2.0

/// Settings that readers of files share.
public enum ReaderSettings {
  /// Where the input is.
  public static let paths = Setting<[InputPath]>(
    required: "paths", "Files, folders, globs, or `-` for standard input.")

  /// How the bytes of a file become text.
  public static let encoding = Setting(
    "encoding", default: TextEncoding.auto,
    "How bytes become text; `auto` goes by byte order mark, then UTF-8, then Windows-1252.")

  /// The largest file that is read whole.
  public static let maximumFileSize = Setting(
    "max-size", default: ByteSize.megabytes(256), in: ByteSize(1)...ByteSize.megabytes(1_000),
    "The largest file that is read; a larger one fails alone.")

  /// What a field of a record is written in.
  public static let format = Setting(
    "format", default: FormatName.text,
    "The format of the text, with its reader's default settings.")

  /// How far gzip and zstd input may expand.
  ///
  /// - Note: Text compresses 3 to 20 times, the densest logs some 100 times; gzip ends at 1,032.
  public static let maximumExpansion = Setting(
    "max-expansion", default: 250, in: 1...1_000_000,
    "How many times its size compressed input beyond 16 MB may grow to; more is refused.")

  /// Makes sure that text and id come from two fields of a record.
  ///
  /// - Throws: `StageError` with id `same-field`.
  public static func requireTwoFields(text: String, id: String) throws(StageError) {
    if text != id { return }
    throw StageError(
      "same-field", "'text-field' and 'id-field' are both '\(text)'",
      help: "name another field for the id")
  }
}

extension Reader {
  /// The default of `max-expansion`.
  public var maximumExpansion: Int { 250 }

  /// Every record holds a document.
  public func reasonToSkip(_ record: InputRecord) -> String? { nil }
}
