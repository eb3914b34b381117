// SPDX-License-Identifier: Apache-2.0

// Tables are found by several means, which may each claim the same lines.

extension StackedTable {
  /// Whether a table begins before another one.
  static func stand(_ one: StackedTable, above other: StackedTable) -> Bool {
    one.alignment.range.lowerBound < other.alignment.range.lowerBound
  }

  /// Puts tables that line feeds tell in the place of those among `found` that they share lines with,
  /// if they are better readings than each of these.
  static func prefer(
    _ unsure: [StackedTable], among found: inout [StackedTable], by search: inout SpacedSearch,
    _ looks: [CellLook]
  ) {
    var unsure = unsure
    // What one takes the place of may have stood in the way of another.
    var lastCount = unsure.count + 1
    while unsure.count < lastCount {
      lastCount = unsure.count
      unsure.removeAll { table in
        let range = table.alignment.range
        let others = found.indices.filter { found[$0].alignment.range.overlaps(range) }
        guard others.allSatisfy({ !found[$0].goesOn(after: table, looks) }),
          others.allSatisfy({ search.prefers(table, to: found[$0]) })
        else { return false }
        for index in others.reversed() { found.remove(at: index) }
        found.append(table)
        return true
      }
    }
  }
}

extension StackedTable {
  /// Whether it has the same cells as `other`, and two rows or more below them, as far off as its rows.
  private func goesOn(after other: StackedTable, _ looks: [CellLook]) -> Bool {
    let end = other.alignment.range.upperBound
    let last = other.alignment.range.lowerBound + (other.alignment.rowStarts.last ?? 0)
    return end < looks.count && looks[end].gap == looks[last].gap
      && alignment.width == other.alignment.width
      && alignment.range.lowerBound == other.alignment.range.lowerBound
      && alignment.rowCount >= other.alignment.rowCount + 2
      && alignment.places.starts(with: other.alignment.places)
  }
}

extension [StackedTable] {
  /// The tables, and those of `others` that share no line with one, top to bottom.
  ///
  /// A table gives way to another one if it has the names of facts for its header, or was told by less
  /// and not by line feeds.
  ///
  /// - Precondition: Both stand top to bottom, and none shares a line with the next one.
  /// - Complexity: O(*n*) in the tables of both.
  func merged(with others: [StackedTable], in lines: [TableLine]) -> [StackedTable] {
    if others.isEmpty { return self }
    let kept = zip(self, sharing(others)).filter { table, others in
      !others.contains { other in
        FactsBox.isBox(table, in: lines)
          || table.spacing == nil && other.confidence > table.confidence
      }
    }.map(\.0)
    let added = zip(others, others.sharing(kept)).filter { $1.isEmpty }.map(\.0)
    return (kept + added).sorted(by: StackedTable.stand(_:above:))
  }

  /// For each of them those of `others` that it shares lines with.
  private func sharing(_ others: [StackedTable]) -> [ArraySlice<StackedTable>] {
    var start = 0
    return map { table in
      let range = table.alignment.range
      while start < others.count, others[start].alignment.range.upperBound <= range.lowerBound {
        start += 1
      }
      return others[start...].prefix { $0.alignment.range.lowerBound < range.upperBound }
    }
  }
}
