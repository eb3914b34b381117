// SPDX-License-Identifier: Apache-2.0

/// Finds after how many lines the kinds of lines come back, when gaps do not tell rows.
struct PeriodSearch {
  private let lines: ArraySlice<CellLook>

  /// The lines that count, as indices.
  private var places: [Int] = []
  private var shapes: [Int] = []

  /// Bits that it says of a line that it is of a kind.
  private var bits = [Float](repeating: 0, count: CellShape.count)
  private let usualGap: Int

  /// At most so many lines are looked at.
  private static let longestLook = 400

  /// The widest table that is looked for.
  private static let widest = 20

  /// - Parameters:
  ///   - lines: The lines to look at.
  ///   - passesReferences: Whether numbers in brackets are taken as belonging to the cell before.
  private init(_ lines: ArraySlice<CellLook>, passesReferences: Bool) {
    self.lines = lines
    var gaps = [Int](repeating: 0, count: TableLine.largestGap + 1)
    for line in lines.dropFirst() { gaps[line.gap] += 1 }
    let usual = gaps.indices.max { (gaps[$0], $1) < (gaps[$1], $0) } ?? 1
    usualGap = gaps[usual] * 10 >= lines.count * 6 ? usual : 0
    for (place, line) in lines.prefix(Self.longestLook).enumerated()
    where !passesReferences || line.shape != .reference || place == 0 {
      places.append(place)
      shapes.append(Int(line.shape.rawValue))
    }
    var counts = bits
    for shape in shapes { counts[shape] += 1 }
    for shape in counts.indices {
      bits[shape] = log2(Float(shapes.count + 1) / (counts[shape] + 0.5))
    }
  }

  /// The likeliest layouts of `lines`, of four widths at most.
  static func layouts(_ lines: ArraySlice<CellLook>) -> [RowLayout] {
    let references = lines.count { $0.shape == .reference }
    let search = PeriodSearch(lines, passesReferences: true)
    let layouts = search.layouts + search.wholeLayouts
    return references * 12 < lines.count
      ? layouts : layouts + PeriodSearch(lines, passesReferences: false).layouts
  }

  /// At most so many lines are laid out in every way that edges suggest.
  private static let mostWhole = 120

  /// The widest of such layouts.
  private static let widestWhole = 10

  /// Layouts in whole rows from a line where a table may begin to one where it may end.
  private var wholeLayouts: [RowLayout] {
    guard usualGap > 0, lines.count <= Self.mostWhole else { return [] }
    var found: [(width: Int, start: Int, end: Int, gain: Float)] = []
    // What a header is worth does not depend on the columns.
    let unknown = ColumnModels(width: 1, isTelling: false)
    let shapesByWidth = (0...Self.widestWhole).map { $0 < 2 ? [] : lines.shapes(width: $0) }
    let endings = SharedEndings(lines)
    for (start, end) in edges {
      for width in 2...max(2, min(Self.widestWhole, (end - start) / 2)) {
        let rows = (end - start) / width
        guard rows >= 2 else { continue }
        let whole = start + rows * width
        let shapes = shapesByWidth[width]
        var columns = [Int](repeating: -1, count: lines.count)
        for index in start + width..<whole { columns[index] = (index - start) % width }
        var gain =
          ColumnCells(shapes, columns: columns, width: width).bits
          + max(0, lines.bitsOfNumbers(columns: columns, width: width))
          + endings.bits(columns: columns, width: width) - 1.5 * Float(end - whole)
        for index in start..<start + width {
          gain += unknown.headerWorth(shapes[index], lines[lines.startIndex + index])
        }
        found.append((width, start, whole, gain))
      }
    }
    let order = found.indices.sorted { (found[$0].gain, $1) > (found[$1].gain, $0) }
    return order.prefix(6).map { index in
      let (width, start, end, _) = found[index]
      var columns = [Int](repeating: -1, count: lines.count)
      for line in start + width..<end { columns[line] = (line - start) % width }
      return RowLayout(gaps: RowGaps(usual: usualGap), width: width, sample: columns)
    }
  }

  /// Where a table may begin and end: up to two lines after running text or before it.
  private var edges: [(start: Int, end: Int)] {
    let first = lines.startIndex
    func isEdge(_ index: Int) -> Bool {
      index == 0 || lines[first + index - 1].isProse
        || lines[first + index - 1].endsInColon
    }
    var starts: [Int] = []
    for index in 0..<lines.count where isEdge(index) {
      for start in index...min(index + 2, lines.count - 1) where !lines[first + start].isProse {
        if starts.last.map({ $0 < start }) ?? true { starts.append(start) }
      }
    }
    var ends: [Int] = []
    for index in 1...lines.count
    where index == lines.count || lines[first + index].isProse && lines[first + index].length > 60 {
      for end in max(1, index - 2)...index where ends.last.map({ $0 < end }) ?? true {
        ends.append(end)
      }
    }
    var pairs: [(start: Int, end: Int)] = []
    for start in starts.prefix(9) {
      for end in ends.prefix(9) where end - start >= 4 { pairs.append((start, end)) }
    }
    return pairs
  }

  private var layouts: [RowLayout] {
    guard usualGap > 0, shapes.count >= 6 else { return [] }
    var found: [(width: Int, stretch: Range<Int>, gain: Float)] = []
    for width in 2...max(2, min(Self.widest, shapes.count / 2)) {
      if let (stretch, gain) = matching(after: width) { found.append((width, stretch, gain)) }
    }
    let order = found.indices.sorted { (found[$0].gain, $1) > (found[$1].gain, $0) }
    return order.prefix(4).flatMap { layouts(found[$0].width, found[$0].stretch) }
  }

  /// The stretch in which most lines are of the kind of the line `width` lines before.
  private func matching(after width: Int) -> (stretch: Range<Int>, gain: Float)? {
    var best: (stretch: Range<Int>, gain: Float)?
    var start = width
    var sum: Float = 0
    for index in width..<shapes.count {
      let isSame = shapes[index] == shapes[index - width]
      sum += isSame ? bits[shapes[index]] : -1.2
      if sum <= 0 {
        sum = 0
        start = index + 1
      } else if sum > best?.gain ?? 2 {
        best = (start..<index + 1, sum)
      }
    }
    return best
  }

  /// The layouts of `width` whose first rows stand best before `stretch`, three at most.
  private func layouts(_ width: Int, _ stretch: Range<Int>) -> [RowLayout] {
    var found: [(start: Int, end: Int, gain: Float)] = []
    let first = max(0, stretch.lowerBound - 2 * width - 1)
    for start in first...max(first, stretch.lowerBound - width + 1) {
      var best: (start: Int, end: Int, gain: Float)?
      for rows in [3, 5, 9, 400] {
        let end = min(start + rows * width, stretch.upperBound)
        let whole = start + (end - start) / width * width
        guard whole - start >= 2 * width else { continue }
        let gain = gain(from: start + width, to: whole, width: width) + headerWorth(start, width)
        if gain > best?.gain ?? -2 { best = (start, whole, gain) }
      }
      if let best { found.append(best) }
    }
    let order = found.indices.sorted { (found[$0].gain, $1) > (found[$1].gain, $0) }
    var phases: Set<Int> = []
    var layouts: [RowLayout] = []
    for index in order where layouts.count < 3 {
      guard phases.insert(found[index].start % width).inserted else { continue }
      layouts.append(layout(width, found[index].start, found[index].end))
    }
    return layouts
  }

  private func layout(_ width: Int, _ start: Int, _ end: Int) -> RowLayout {
    var columns = [Int](repeating: -1, count: lines.count)
    for index in start + width..<end { columns[places[index]] = (index - start) % width }
    return RowLayout(gaps: RowGaps(usual: usualGap), width: width, sample: columns)
  }

  private func headerWorth(_ start: Int, _ width: Int) -> Float {
    let models = ColumnModels(width: 1, isTelling: false)
    var sum: Float = 0
    for index in start..<start + width {
      let line = lines[lines.startIndex + places[index]]
      sum += line.isProse ? -6 : models.headerWorth(line.shape, line)
    }
    return sum
  }

  /// Bits that columns of `width` save over all lines being of one kind, less what they cost to say.
  private func gain(from start: Int, to end: Int, width: Int) -> Float {
    var counts = [Float](repeating: 0, count: CellShape.count * width)
    var saved: Float = 0
    for index in start..<end {
      counts[(index - start) % width * CellShape.count + shapes[index]] += 1
      saved += bits[shapes[index]]
    }
    let rows = Float((end - start) / width)
    for count in counts where count > 0 { saved += count * log2(count / rows) - log2(rows + 1) }
    return saved
  }
}
