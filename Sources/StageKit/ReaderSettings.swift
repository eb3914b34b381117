// SPDX-License-Identifier: Apache-2.0

/// Settings that readers of files share.
public enum ReaderSettings {
  /// How far gzip and zstd input may expand.
  ///
  /// - Note: Text compresses 3 to 20 times, the densest logs some 100 times; gzip ends at 1,032.
  public static let maximumExpansion = Setting(
    "max-expansion", default: 250, in: 1...1_000_000,
    "How many times its size compressed input beyond 16 MB may grow to; more is refused.")
}

extension Reader {
  /// The default of `max-expansion`.
  public var maximumExpansion: Int { 250 }

  /// Every record holds a document.
  public func reasonToSkip(_ record: InputRecord) -> String? { nil }
}
