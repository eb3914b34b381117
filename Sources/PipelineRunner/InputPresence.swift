// SPDX-License-Identifier: Apache-2.0

import SystemPackage

/// Whether there is anything to read at `path`: a file, a folder, standard input, or for a glob a
/// name that it can match.
///
/// Of a glob that goes through several folders only the one it starts from is looked at.
///
/// - Complexity: O(*names* in one folder).
public func hasInput(at path: String) -> Bool {
  if path == "-" || (try? Stat(FilePath(path))) != nil { return true }
  guard Glob.isPattern(path) else { return false }
  let glob = Glob(path)
  let folder = glob.base.isEmpty ? "." : glob.base
  guard let names = try? directoryNames(at: folder) else { return false }
  guard glob.components.count == 1, case .name? = glob.components.first else { return true }
  return names.contains { glob.components[0].matches($0) }
}
