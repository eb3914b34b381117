// SPDX-License-Identifier: Apache-2.0

import DocumentModel

/// The longest last part of a path, in bytes; `DocumentOutputs` cuts what is longer.
private let longestName = 200

/// The path of the file for the document `id`: the id with `ending` after it.
///
/// An id whose last part is too long for a file name is cut, and the digest of the whole id put after
/// it, so that the ending stays and two long ids do not meet in one file.
func fileName(of id: String, ending: String) -> String {
  let lastPart = id.utf8.suffix(while: { $0 != UInt8(ascii: "/") })
  guard lastPart.count + ending.utf8.count > longestName else { return id + ending }
  let digest = XXH64.digest(of: Array(id.utf8)).replacing(":", with: "-")
  var kept = Array(id.utf8.dropLast(lastPart.count))
  let room = longestName - ending.utf8.count - digest.utf8.count - 1
  kept += lastPart.prefix(room)
  while let last = kept.last, last & 0xC0 == 0x80 { kept.removeLast() }
  if let last = kept.last, last >= 0xC0 { kept.removeLast() }
  return String(decoding: kept, as: UTF8.self) + "-" + digest + ending
}

extension String.UTF8View {
  /// The longest suffix whose bytes all satisfy `isPart`.
  fileprivate func suffix(while isPart: (UInt8) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, isPart(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
