// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import FoundationEssentials
import SystemPackage

// Large files are written and read in pieces: what this program holds in memory would be counted
// as the peak of every program that it starts (see `ProgramRun.peakMemory`).

/// A file that is written from start to end.
struct FileWriter: ~Copyable {
  private let descriptor: FileDescriptor
  private var pending: [UInt8] = []

  /// Bytes written so far.
  private(set) var byteCount = 0

  init(_ path: String) throws {
    descriptor = try FileDescriptor.open(
      FilePath(path), .writeOnly, options: [.create, .truncate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
  }

  mutating func append(_ bytes: some Sequence<UInt8>) throws {
    pending.append(contentsOf: bytes)
    if pending.count >= 1 << 18 { try flush() }
  }

  consuming func close() throws -> Int {
    try flush()
    try descriptor.close()
    return byteCount
  }

  private mutating func flush() throws {
    try descriptor.writeAll(pending)
    byteCount += pending.count
    pending.removeAll(keepingCapacity: true)
  }
}

/// The XXH64 digest of the XXH64 digests of each MiB of the file at `path`.
func digest(ofFile path: String) throws -> String {
  let descriptor = try FileDescriptor.open(FilePath(path), .readOnly)
  return try descriptor.closeAfter {
    var digests: [UInt8] = []
    while true {
      // `unsafe`: the buffer is filled by `read`, which says how far.
      let piece = try unsafe [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
        while count < buffer.count {
          let free = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count...])
          let read = try unsafe descriptor.read(into: UnsafeMutableRawBufferPointer(free))
          if read == 0 { break }
          count += read
        }
      }
      if piece.isEmpty { return XXH64.digest(of: digests) }
      digests += Array(XXH64.digest(of: piece).utf8)
    }
  }
}

/// The bytes of the file at `path`, which is small.
func contents(ofFile path: String) throws -> [UInt8] {
  guard let contents = FileManager.default.contents(atPath: path) else {
    throw BenchmarkError("cannot read '\(path)': run this in the root of the repository")
  }
  return Array(contents)
}

/// The lines of the file at `path`, which is small.
func lines(ofFile path: String) throws -> [String] {
  String(decoding: try contents(ofFile: path), as: UTF8.self)
    .split(separator: "\n").map { String($0) }
}

/// The paths of the files in `folder` that end in `suffix`, in the order of their bytes.
func files(in folder: String, endingIn suffix: String) throws -> [String] {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  let chosen = names.filter { $0.hasSuffix(suffix) }.sorted()
  if chosen.isEmpty {
    throw BenchmarkError("no '*\(suffix)' in '\(folder)': run this in the root of the repository")
  }
  return chosen.map { "\(folder)/\($0)" }
}

/// Why the benchmarks cannot run.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
