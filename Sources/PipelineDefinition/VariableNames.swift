// SPDX-License-Identifier: Apache-2.0

public import Diagnostics
internal import YAMLTree

/// The names under `vars` of a pipeline file, in its order; none when it cannot be read.
///
/// It is for completion on the command line: what the file extends is not looked at.
public func variableNames(in file: SourceFile) -> [String] {
  let root = try? YAMLStream(parsing: file).single()
  return root?["vars"]?.entries?.compactMap { $0.key.scalar?.text } ?? []
}
