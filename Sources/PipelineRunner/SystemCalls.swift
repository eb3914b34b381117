// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// `unsafe` stands in this file only, because these system calls take pointers: to the buffer that
// `read` fills, to path names, and to the structures of `poll` and `getrusage`. None of the
// pointers outlives its call.

extension InputFile {
  /// Opens the file for reading; `close` closes it.
  func open() throws -> FileDescriptor {
    if isStandardInput { return .standardInput }
    return try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
  }

  /// Closes what `open` opened; standard input stays open.
  func close(_ descriptor: FileDescriptor) {
    if !isStandardInput { try? descriptor.close() }
  }
}

/// Fills new storage with `carried` and then with up to `limit` bytes of `descriptor`.
///
/// - Returns: The bytes; `isAtEnd` when the file has no more.
/// - Throws: `Errno`, or `CancellationError` while waiting for a terminal or pipe.
func readBytes(
  after carried: ArraySlice<UInt8> = [], upTo limit: Int, from descriptor: FileDescriptor,
  mayWait: Bool
) throws -> (bytes: [UInt8], isAtEnd: Bool) {
  var isAtEnd = false
  let bytes = try unsafe [UInt8](unsafeUninitializedCapacity: carried.count + limit) {
    buffer, count in
    _ = unsafe buffer.update(fromContentsOf: carried)
    count = carried.count
    while count < buffer.count {
      if mayWait { try waitUntilReadable(descriptor) }
      let free = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count...])
      let read = try unsafe descriptor.read(into: UnsafeMutableRawBufferPointer(free))
      if read == 0 {
        isAtEnd = true
        break
      }
      count += read
    }
  }
  return (bytes, isAtEnd)
}

/// Waits for bytes in steps of a tenth of a second, so that a cancelled task does not hang.
private func waitUntilReadable(_ descriptor: FileDescriptor) throws {
  while true {
    try Task.checkCancellation()
    var request = pollfd(fd: descriptor.rawValue, events: Int16(POLLIN), revents: 0)
    if unsafe poll(&request, 1, 100) != 0 { return }
  }
}

/// Puts the file at `source` in the place of `target` in one step.
func replaceFile(at target: FilePath, with source: FilePath) throws(Errno) {
  guard unsafe rename(source.string, target.string) == 0 else { throw Errno(rawValue: errno) }
}

/// Removes the file at `path`; one that is not there is no fault.
func removeFile(at path: FilePath) { _ = unsafe unlink(path.string) }

/// Makes the folder at `path` and those above it, as far as they are missing.
func makeDirectories(at path: FilePath) throws(Errno) {
  if path.isEmpty { return }
  if let status = try? Stat(path) {
    if status.type == .directory { return }
    throw Errno.notDirectory
  }
  try makeDirectories(at: path.removingLastComponent())
  guard unsafe mkdir(path.string, 0o777) == 0 || errno == EEXIST else {
    throw Errno(rawValue: errno)
  }
}

/// The bytes of the file at `path`.
package func contents(ofFile path: String) throws(Errno) -> [UInt8] {
  do {
    let descriptor = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
    defer { try? descriptor.close() }
    var bytes: [UInt8] = []
    var isAtEnd = false
    while !isAtEnd {
      (bytes, isAtEnd) = try readBytes(
        after: bytes[...], upTo: max(bytes.count, 1 << 16), from: descriptor, mayWait: false)
    }
    return bytes
  } catch {
    throw error as? Errno ?? .ioError
  }
}

/// The names in the folder at `path`, sorted by their bytes.
package func directoryNames(at path: String) throws -> [String] {
  let names = try FileManager.default.contentsOfDirectory(atPath: path)
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// What this process has cost so far.
struct ProcessCost {
  /// Processor time of all threads, user and system, in nanoseconds.
  let processorNanoseconds: Int

  /// The most memory held at one time, in bytes.
  let peakMemoryBytes: Int

  init() {
    var usage = rusage()
    #if canImport(Glibc)
      _ = unsafe getrusage(RUSAGE_SELF.rawValue, &usage)
    #else
      _ = unsafe getrusage(RUSAGE_SELF, &usage)
    #endif
    func nanoseconds(_ time: timeval) -> Int {
      Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_usec) * 1_000
    }
    processorNanoseconds = nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime)
    #if os(Linux)
      peakMemoryBytes = Int(usage.ru_maxrss) * 1_024
    #else
      peakMemoryBytes = Int(usage.ru_maxrss)
    #endif
  }
}

/// How many documents are worked on at a time unless the user says otherwise.
public var availableProcessorCount: Int { ProcessInfo.processInfo.activeProcessorCount }

extension Errno {
  /// The system's words for the error, in lower case as messages have it.
  package var reason: String {
    let text = description
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}

/// The number of this process, for names that no other process takes.
var processIdentifier: Int32 { ProcessInfo.processInfo.processIdentifier }

/// What the symbolic link at `path` says.
func symbolicLinkTarget(of path: FilePath) -> FilePath? {
  (try? FileManager.default.destinationOfSymbolicLink(atPath: path.string)).map { FilePath($0) }
}
