// SPDX-License-Identifier: Apache-2.0

public import Diagnostics
public import StageKit
import SystemPackage

/// A file that documents are read from.
public struct InputFile: Hashable, Sendable {
  /// The path, as the user wrote it or as found below what the user wrote; `-` is standard input.
  public let path: String

  /// What to call its document: the path below the input folder without extension.
  public internal(set) var name: String

  /// Its size, if it is a regular file.
  public let byteCount: Int?

  /// Whether it is standard input.
  var isStandardInput: Bool { path == "-" }

  /// Whether its name says that it is compressed; whether it is, its first bytes say.
  var isNamedCompressed: Bool { FilePath(path).isNamedCompressed }
}

/// The files that a list of paths, folders and globs stands for.
///
/// The order is that of the list; below one folder or glob, that of the names' bytes. A file that
/// several entries lead to is read once, at its first place. Hidden files are read only when named,
/// and what the run itself writes is never taken from a folder or glob. Symbolic links are
/// followed, but a folder is not entered again from inside itself.
public struct InputFiles: Sendable {
  /// The files, in the order in which they are read.
  public private(set) var files: [InputFile] = []

  /// One diagnostic for each entry that leads to no file or cannot be read.
  public private(set) var problems: [Diagnostic] = []

  private var seen: Set<FilePath> = []
  private let written: Set<FilePath>

  /// Looks `paths` up; folders and globs leave out `destinations`, which the run writes.
  public init(_ paths: [InputPath], excluding destinations: [PipelinePlan.Destination] = []) {
    written = Set(destinations.map { FilePath($0.path).lexicallyNormalized() })
    for path in paths { add(path.path) }
    nameApart()
  }

  private mutating func add(_ path: String) {
    if path == "-" {
      add(InputFile(path: "-", name: "stdin", byteCount: nil))
      return
    }
    do {
      let status = try Stat(FilePath(path))
      if status.type != .directory {
        addFile(path, below: FilePath(path).removingLastComponent().string, status)
        return
      }
      let before = files.count + problems.count
      walk(path, below: path, inside: [FolderIdentity(status)])
      if files.count + problems.count == before {
        report("empty-input", "folder '\(path)' has no files to read")
      }
    } catch {
      if Glob.isPattern(path) {
        expand(path)
      } else if error == .noSuchFileOrDirectory {
        report("missing-input", "there is no file or folder '\(path)'")
      } else {
        reportUnreadable(path, error)
      }
    }
  }

  private mutating func expand(_ pattern: String) {
    let glob = Glob(pattern)
    let (fileCount, problemCount) = (files.count, problems.count)
    match(glob.components[...], in: glob.base, below: glob.base, inside: [])
    if (files.count, problems.count) == (fileCount, problemCount) {
      report("empty-input", "no file matches '\(pattern)'")
    }
    // `**` meets the files of a folder before its folders, whatever their names are.
    files[fileCount...].sort { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
  }

  private mutating func match(
    _ components: ArraySlice<Glob.Component>, in folder: String, below base: String,
    inside folders: [FolderIdentity]
  ) {
    guard let first = components.first else { return }
    let rest = components.dropFirst()
    if case .anyDepth = first {
      let identity = (try? Stat(FilePath(folder.isEmpty ? "." : folder))).map(FolderIdentity.init)
      if let identity, folders.contains(identity) { return }
      let path = folders + (identity.map { [$0] } ?? [])
      match(rest.isEmpty ? [.anyName] : rest, in: folder, below: base, inside: path)
      for name in names(in: folder) where !name.hasPrefix(".") {
        let child = joined(folder, name)
        if let status = try? Stat(FilePath(child)), status.type == .directory, !isWritten(child) {
          match(components, in: child, below: base, inside: path)
        }
      }
      return
    }
    for name in names(in: folder) where first.matches(name) {
      let child = joined(folder, name)
      guard let status = try? Stat(FilePath(child)), !isWritten(child) else { continue }
      if status.type == .directory {
        match(rest, in: child, below: base, inside: folders)
      } else if rest.isEmpty {
        addFile(child, below: base, status)
      }
    }
  }

  private mutating func walk(_ folder: String, below base: String, inside folders: [FolderIdentity])
  {
    for name in names(in: folder) where !name.hasPrefix(".") {
      let child = joined(folder, name)
      if isWritten(child) { continue }
      do {
        let status = try Stat(FilePath(child))
        guard status.type == .directory else {
          addFile(child, below: base, status)
          continue
        }
        let identity = FolderIdentity(status)
        if !folders.contains(identity) { walk(child, below: base, inside: folders + [identity]) }
      } catch {
        reportUnreadable(child, error)
      }
    }
  }

  private mutating func names(in folder: String) -> [String] {
    do {
      return try directoryNames(at: folder.isEmpty ? "." : folder)
    } catch {
      // A glob may lead to folders that are not there; that nothing matches is said elsewhere.
      if (try? Stat(FilePath(folder))) != nil {
        report("unreadable-input", "folder '\(folder)' cannot be read")
      }
      return []
    }
  }

  private func isWritten(_ path: String) -> Bool {
    !written.isEmpty && written.contains(FilePath(path).lexicallyNormalized())
  }

  private mutating func addFile(_ path: String, below base: String, _ status: Stat) {
    var name = FilePath(path)
    if !base.isEmpty { _ = name.removePrefix(FilePath(base)) }
    name.removeExtensions()
    let byteCount = status.type == .regular ? Int(status.size) : nil
    add(InputFile(path: path, name: name.string, byteCount: byteCount))
  }

  private mutating func add(_ file: InputFile) {
    if seen.insert(FilePath(file.path).lexicallyNormalized()).inserted { files.append(file) }
  }

  /// Gives files that would be called the same the name with its extension, or else the whole path.
  private mutating func nameApart() {
    let longerNames: [(InputFile) -> String] = [
      { file in
        guard let suffix = FilePath(file.path).extension else { return file.name }
        return file.name + "." + suffix
      },
      { FilePath(root: nil, FilePath($0.path).lexicallyNormalized().components).string },
    ]
    for longerName in longerNames {
      var counts: [String: Int] = [:]
      for file in files { counts[file.name, default: 0] += 1 }
      if counts.count == files.count { return }
      for index in files.indices where counts[files[index].name] != 1 {
        files[index].name = longerName(files[index])
      }
    }
  }

  private mutating func report(_ id: String, _ message: String) {
    problems.append(.error(id, message, at: nil))
  }

  private mutating func reportUnreadable(_ path: String, _ error: Errno) {
    report("unreadable-input", "'\(path)' cannot be read: \(error.reason)")
  }
}

extension InputFile {
  /// The bytes of the path, with the separator before every other byte.
  fileprivate var sortKey: [UInt8] { path.utf8.map { $0 == UInt8(ascii: "/") ? 0 : $0 } }
}

extension FilePath {
  /// Whether the extension is one of gzip or zstd.
  fileprivate var isNamedCompressed: Bool {
    guard let suffix = self.extension else { return false }
    return ["gz", "zst"].contains(suffix.lowercased())
  }

  /// Leaves what a document is called: `a` of `a.txt` and of `a.txt.gz`.
  fileprivate mutating func removeExtensions() {
    if isNamedCompressed { self.extension = nil }
    self.extension = nil
  }
}

/// What the document of a file at `path` is called when the file is named alone.
public func documentName(ofPath path: String) -> String {
  var name = FilePath(FilePath(path).lastComponent?.string ?? path)
  name.removeExtensions()
  return name.string
}

/// What makes two folders the same one, however they are reached.
private struct FolderIdentity: Hashable {
  let device: DeviceID
  let inode: Inode

  init(_ status: Stat) { (device, inode) = (status.deviceID, status.inode) }
}

private func joined(_ folder: String, _ name: String) -> String {
  if folder.isEmpty { return name }
  return folder.hasSuffix("/") ? folder + name : folder + "/" + name
}
