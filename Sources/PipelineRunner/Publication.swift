// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import DocumentModel
import StageKit
package import SystemPackage

/// Why an output cannot be written, one entry a fault; never empty.
struct OutputError: Error {
  let diagnostics: [Diagnostic]
}

/// The files that a run writes, each of them there in full or not at all.
///
/// A file that all documents share is written beside its place and put there by `publish`; what was
/// not published is removed with the value. Devices, pipes and standard output are written to as
/// the run goes on, since they cannot be replaced.
struct Publication: ~Copyable {
  private var streams: [OutputStream] = []
  private var directories: Set<String> = []
  // Hashes in place of paths keep a million of them at 16 MB. That two paths out of a million have
  // the same hash, and a document fails for it, happens once in 37 million such runs.
  private var taken: Set<UInt64> = []

  /// Opens every file and makes every folder, so that what cannot be written is known at once.
  ///
  /// - Throws: `OutputError` with every fault, ids `unwritable-output` and `duplicate-output`.
  init(_ destinations: [PipelinePlan.Destination]) throws(OutputError) {
    var faults: [Diagnostic] = []
    for destination in destinations {
      let path = destination.path
      do throws(Errno) {
        if destination.isDirectory {
          try checkWritable(FilePath(path))
        } else if claim(FilePath(path)) {
          streams.append(try OutputStream(path))
        } else {
          faults.append(.error("duplicate-output", "two outputs write to '\(path)'", at: nil))
        }
      } catch {
        let message = "cannot write to '\(path)': \(error.reason)"
        faults.append(.error("unwritable-output", message, at: nil))
      }
    }
    if faults.isEmpty { return }
    for stream in streams { stream.discard() }
    streams = []
    throw OutputError(diagnostics: faults)
  }

  deinit { for stream in streams { stream.discard() } }

  /// Whether nobody reads any more what the run writes.
  var isAbandoned: Bool {
    !streams.isEmpty && streams.allSatisfy(\.isAbandoned) && directories.isEmpty
  }

  /// The outputs whose readers went away.
  var abandoned: [String] { streams.filter(\.isAbandoned).map(\.path) }

  /// Appends to the file that all documents share.
  ///
  /// - Throws: `OutputError` with id `output-failed`.
  mutating func append(_ bytes: [UInt8], to path: String) throws(OutputError) {
    guard let index = streams.firstIndex(where: { $0.path == path }) else {
      preconditionFailure("output '\(path)' is not among the plan's destinations")
    }
    do throws(Errno) { try streams[index].append(bytes) } catch { throw outputFailed(path, error) }
  }

  /// Takes the places of a document's own files.
  ///
  /// - Returns: The first file whose place is taken, by an earlier document or by this one.
  mutating func claim(_ files: [DocumentOutputs.File]) -> Int? {
    for index in files.indices where !claim(path(of: files[index])) { return index }
    return nil
  }

  /// Puts a document's own file in its place.
  ///
  /// - Returns: Why no file can have that name, or `nil` when it was written.
  /// - Throws: `OutputError` with id `output-failed` when none can be written at all.
  mutating func write(_ file: DocumentOutputs.File) throws(OutputError) -> String? {
    let target = path(of: file)
    do throws(Errno) {
      let folder = target.removingLastComponent()
      if directories.insert(folder.string).inserted { try makeDirectories(at: folder) }
      try writeFile(file.bytes, at: target)
      return nil
    } catch {
      switch error {
      case .isDirectory, .notDirectory, .fileNameTooLong, .fileExists:
        return "cannot write '\(target)': \(error.reason)"
      default: throw outputFailed(target.string, error)
      }
    }
  }

  /// Puts every shared file in its place.
  ///
  /// - Throws: `OutputError` with id `output-failed`; files before that one stay published.
  mutating func publish() throws(OutputError) {
    for index in streams.indices {
      do throws(Errno) { try streams[index].publish() } catch {
        throw outputFailed(streams[index].path, error)
      }
    }
  }

  /// Publishes one of the shared files and none of the others.
  mutating func publish(only path: String) throws(OutputError) {
    guard let index = streams.firstIndex(where: { $0.path == path }) else { return }
    do throws(Errno) { try streams[index].publish() } catch { throw outputFailed(path, error) }
  }

  private mutating func claim(_ path: FilePath) -> Bool {
    taken.insert(XXH64.hash(Array(path.lexicallyNormalized().string.utf8))).inserted
  }

  private func path(of file: DocumentOutputs.File) -> FilePath {
    FilePath(file.directory + "/" + file.name)
  }

  private func outputFailed(_ path: String, _ error: Errno) -> OutputError {
    OutputError(diagnostics: [
      .error("output-failed", "writing to '\(path)' failed: \(error.reason)", at: nil)
    ])
  }
}

/// Writes a file in one step: in full, or not at all; `-` is standard output.
///
/// - Throws: `Errno`; no file is left behind.
package func writeFile(_ bytes: [UInt8], at target: FilePath) throws(Errno) {
  var stream = try OutputStream(target.string)
  do throws(Errno) {
    try stream.append(bytes)
    try stream.publish()
  } catch {
    stream.discard()
    throw error
  }
}

/// Makes sure that files can be made in a folder, by making one.
private func checkWritable(_ folder: FilePath) throws(Errno) {
  try makeDirectories(at: folder)
  let (descriptor, path) = try openTemporary(beside: folder.appending("probe"), .ownerReadWrite)
  try? descriptor.close()
  removeFile(at: path)
}

/// A file that all documents share, on its way.
private struct OutputStream {
  /// The path as the plan has it.
  let path: String
  /// Where the bytes go until they are published; `nil` for what is written to directly.
  private var temporary: FilePath?
  private let target: FilePath
  private let descriptor: FileDescriptor
  private var isOpen = true
  /// Whether the other end of the pipe was closed.
  private(set) var isAbandoned = false

  init(_ path: String) throws(Errno) {
    self.path = path
    if path == "-" {
      (target, descriptor) = (FilePath(path), .standardOutput)
      return
    }
    let target = try followingLinks(FilePath(path))
    self.target = target
    let status = try? Stat(target)
    switch status?.type {
    case .directory: throw Errno.isDirectory
    case .regular, nil:
      try makeDirectories(at: target.removingLastComponent())
      let permissions = status?.permissions
      let opened = try openTemporary(beside: target, permissions ?? .everyoneReadWrite)
      (descriptor, temporary) = opened
    default:
      descriptor = try errno { try FileDescriptor.open(target, .writeOnly, options: .closeOnExec) }
    }
  }

  mutating func append(_ bytes: [UInt8]) throws(Errno) {
    if isAbandoned { return }
    do {
      _ = try descriptor.writeAll(bytes)
    } catch Errno.brokenPipe where temporary == nil {
      isAbandoned = true
    } catch {
      throw error as? Errno ?? .ioError
    }
  }

  mutating func publish() throws(Errno) {
    guard isOpen, path != "-" else { return }
    isOpen = false
    try errno { try descriptor.close() }
    if let temporary {
      try replaceFile(at: target, with: temporary)
      self.temporary = nil
    }
  }

  func discard() {
    if isOpen, path != "-" { try? descriptor.close() }
    if let temporary { removeFile(at: temporary) }
  }
}

extension FilePermissions {
  /// What new files get; the process's mask takes away from it.
  fileprivate static let everyoneReadWrite = FilePermissions(rawValue: 0o666)
}

/// Makes a hidden file beside `target`, under a name that no other run uses.
private func openTemporary(
  beside target: FilePath, _ permissions: FilePermissions
) throws(Errno) -> (FileDescriptor, FilePath) {
  let folder = target.removingLastComponent()
  // Long names are cut, so that the temporary one is not too long where the real one fits.
  let name = String((target.lastComponent?.string ?? "output").prefix(40))
  var attempt = 0
  while true {
    let path = folder.appending(".\(name).\(processIdentifier)-\(attempt).partial")
    do {
      let descriptor = try FileDescriptor.open(
        path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: permissions)
      return (descriptor, path)
    } catch Errno.fileExists where attempt < 1_000 {
      attempt += 1
    } catch {
      throw error as? Errno ?? .ioError
    }
  }
}

/// The path that a chain of symbolic links ends at, so that the file is replaced and not the link.
private func followingLinks(_ path: FilePath) throws(Errno) -> FilePath {
  var path = path
  // As many links as Linux follows itself.
  for _ in 0..<40 {
    guard let status = try? Stat(path, followTargetSymlink: false), status.type == .symbolicLink,
      let link = symbolicLinkTarget(of: path)
    else { return path }
    path = path.removingLastComponent().pushing(link)
  }
  throw Errno.tooManySymbolicLinkLevels
}

/// Runs `body`, whose errors are all of the system.
private func errno<Value>(_ body: () throws -> Value) throws(Errno) -> Value {
  do { return try body() } catch { throw error as? Errno ?? .ioError }
}
