// SPDX-License-Identifier: Apache-2.0

import TextScanning

// Contents of a page are its headings, one a line, near the top. Short lines that all stand again
// further down, in the same order and with text between them, are such a list, and the first
// heading that may stand straight below it is none of its entries.

extension StructureFinder {
  /// Makes the contents of the page a list.
  mutating func assignContents() {
    let last = min(lines.count / 2, Self.lastOfContents)
    guard let first = (0..<last).first(where: mayBeginContents) else { return }
    let places = placesBelow(from: first)
    var index = first
    while index < last {
      let end = endOfContents(from: index, places)
      // Cells that recur are a word or two.
      let words = lines[index..<end].reduce(0) { $0 + $1.wordCount }
      if end - index >= 3, words >= 2 * (end - index) {
        assignEntries(index..<end)
        return
      }
      index = max(index + 1, end)
    }
  }

  /// Makes lines the items of one list, ordered if their numbers count on; other numbers are words of
  /// theirs.
  private mutating func assignEntries(_ entries: Range<Int>) {
    let isCounted = entries.dropFirst().allSatisfy { entry in
      lines[entry - 1].marker.map { lines[entry].marker?.follows($0) ?? false } ?? false
    }
    if !isCounted { for entry in entries { lines[entry].marker = nil } }
    let isOrdered = lines[entries.lowerBound].marker?.isOrdered ?? false
    for entry in entries {
      roles[entry] = .item(isOrdered: isOrdered, startsList: entry == entries.lowerBound)
    }
  }

  /// Contents begin among so many lines at the top.
  private static let lastOfContents = 40

  /// Whether three lines in a row may be entries.
  private func mayBeginContents(_ index: Int) -> Bool {
    index + 3 <= lines.count
      && (index..<index + 3).allSatisfy { roles[$0] == .unknown && mayBeEntry($0) }
  }

  /// For each line from `first` on the next one below it with the same words, if both are short.
  private func placesBelow(from first: Int) -> [Int?] {
    var last: [UInt64: Int] = [:]
    last.reserveCapacity(lines.count - first)
    var places = [Int?](repeating: nil, count: lines.count)
    for index in (first..<lines.count).reversed() where mayBeEntry(index) {
      places[index] = last.updateValue(index, forKey: key(of: index))
    }
    return places
  }

  private func mayBeEntry(_ index: Int) -> Bool {
    lines[index].byteCount <= 120
      && (lines[index].ending == .open || lines[index].ending == .question)
      && lines[index].pipeCount == 0 && lines[index].wordCount >= 1 && !lines[index].isRule
  }

  /// Where entries end that begin at `start`: each stands again below the one before and its text.
  private func endOfContents(from start: Int, _ places: [Int?]) -> Int {
    var end = start
    var last: Int?
    while end < lines.count, roles[end] == .unknown, let place = places[end],
      last.map({ place > $0 + 1 }) ?? true, place - end >= 3
    {
      if let first = places[start], end >= first { break }
      last = place
      end += 1
    }
    return end
  }

  /// A number for the words of a line, whatever their case, its own number and a link to edit it aside.
  private func key(of index: Int) -> UInt64 {
    let range = lines[index].range
    let words = unnumberedHeading(
      content[(lines[index].marker?.textStart ?? range.lowerBound)..<range.upperBound])
    return foldedWordsHash(of: words.span)
  }
}
