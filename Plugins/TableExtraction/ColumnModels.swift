// SPDX-License-Identifier: Apache-2.0

/// What the columns of a table hold, as odds against lines outside of tables.
///
/// The cells of a column are of one of the kinds of `TablePriors`, each a Dirichlet distribution
/// over shapes; which one, the cells at hand say.
struct ColumnModels {
  /// Bits for each shape in each column.
  private var worths: [Float]

  /// Bits that it costs to leave out the cells before each column.
  private var lostBefore: [Float]

  /// Bits by which the cells are likelier as columns than as lines outside of tables, those that
  /// tell what the columns are taken off.
  private(set) var bits: Float = 0

  /// Whether each column has long texts.
  private var holdsProse: [Bool] = []

  private let width: Int
  private let isTelling: Bool

  /// Bits of each shape outside of tables.
  fileprivate static let outside: [Float] = TablePriors.outside.map { log2($0) }

  /// Bits by which each shape is likelier in a header than outside of tables.
  private static let header: [Float] = TablePriors.header.indices.map {
    log2(TablePriors.header[$0]) - outside[$0]
  }

  private static let firstWorths = worths(weights: TablePriors.first)
  private static let laterWorths = worths(weights: TablePriors.later)

  private static func worths(weights: [Float]) -> [Float] {
    var shares = [Float](repeating: 0, count: CellShape.count)
    for kind in 0..<TablePriors.kindCount {
      for shape in shares.indices {
        shares[shape] += weights[kind] * TablePriors.kinds[kind * shares.count + shape]
      }
    }
    return shares.indices.map { log2(shares[$0]) - outside[$0] }
  }

  /// Models of columns of which no cell is known.
  init(width: Int, isTelling: Bool) {
    self.width = width
    self.isTelling = isTelling
    worths = Self.firstWorths
    for _ in 1..<width { worths += Self.laterWorths }
    holdsProse = Array(repeating: true, count: width)
    lostBefore = (0...width).map { (isTelling ? 2 : 5) * Float($0) }
  }

  /// Models learnt from lines whose columns are known; those of column -1 count for no column.
  init(
    _ shapes: [CellShape], columns: [Int], width: Int, isTelling: Bool
  ) {
    self.width = width
    self.isTelling = isTelling
    let counts = ColumnCounts(shapes, columns: columns, width: width)
    worths = []
    worths.reserveCapacity(width * CellShape.count)
    lostBefore = [0]
    let rowCount = counts.rowCount
    for column in 0..<width {
      let cells = KindOdds(of: counts, in: column)
      bits += cells.bits
      add(cells)
      addLost(rowCount - cells.total, of: rowCount)
    }
  }

  /// The `bits` of the models that would be learnt, which by themselves cost less.
  static func bits(_ shapes: [CellShape], columns: [Int], width: Int) -> Float {
    let counts = ColumnCounts(shapes, columns: columns, width: width)
    return (0..<width).reduce(0) { $0 + KindOdds(of: counts, in: $1).bits }
  }

  /// Adds the worths of a column with such cells: what one cell more would be, were it not among them.
  private mutating func add(_ cells: KindOdds) {
    let kinds = TablePriors.kinds
    let weight = TablePriors.weight
    let shapeCount = CellShape.count
    let others = Float(max(0, cells.total - 1))
    var shares = [Float](repeating: 0, count: shapeCount)
    for kind in cells.odds.indices where cells.odds[kind] > 0 {
      let part = cells.odds[kind] / cells.whole * weight / (weight + others)
      for shape in 0..<shapeCount { shares[shape] += part * kinds[kind * shapeCount + shape] }
    }
    for (shape, count) in cells.present { shares[shape] += Float(count - 1) / (weight + others) }
    let outside = Self.outside
    for shape in 0..<shapeCount { worths.append(log2(shares[shape]) - outside[shape]) }
    let long = Int(CellShape.sentence.rawValue)
    holdsProse.append(shares[long] + shares[long - 1] > 0.15)
  }

  private mutating func addLost(_ lost: Int, of rows: Int) {
    let (odd, usual): (Float, Float) = isTelling ? (0.4, 4) : (0.1, 4)
    lostBefore.append(
      lostBefore[lostBefore.count - 1] - log2((Float(lost) + odd) / (Float(rows) + odd + usual)))
  }

  /// Bits by which a line is likelier in `column` than outside.
  func worth(_ shape: CellShape, _ look: CellLook, in column: Int) -> Float {
    let worth = worths[column * CellShape.count + Int(shape.rawValue)] + penalty(of: look)
    // What parts two tables is in neither.
    if look.length > 120, !holdsProse[column] { return worth - (look.length > 200 ? 200 : 40) }
    return worth
  }

  /// Bits by which a line is likelier a header cell than anything else.
  func headerWorth(_ shape: CellShape, _ look: CellLook) -> Float {
    if look.endsInColon { return -3 }
    return Self.headerWorth(shape) + penalty(of: look)
      + (look.namesColumn ? ColumnNames.worth : ColumnNames.worthOfOthers)
  }

  /// Bits by which such a cell is likelier in a header than outside of tables.
  static func headerWorth(_ shape: CellShape) -> Float { header[Int(shape.rawValue)] }

  /// Bits that it costs to leave out the cells of `columns`.
  func cost(ofLosing columns: Range<Int>) -> Float {
    // Cells side by side are empty together, as in the row of a total.
    if columns.isEmpty { return 0 }
    let sum = lostBefore[columns.upperBound] - lostBefore[columns.lowerBound]
    return min(sum, 7 + 0.5 * Float(columns.count))
  }

  private func penalty(of look: CellLook) -> Float {
    if look.length <= 120 { return 0 }
    if look.length > 250 { return isTelling ? -6 : -14 }
    return isTelling ? -1 : -4
  }
}

/// How many cells of each shape the columns of a table have.
private struct ColumnCounts {
  /// The shapes of column after column.
  private var counts: [Int]

  private(set) var totals: [Int]

  /// The cells of the column that has the most.
  var rowCount: Int { totals.max() ?? 0 }

  /// Counts lines whose columns are known; those of column -1 count for none.
  init(_ shapes: [CellShape], columns: [Int], width: Int) {
    counts = [Int](repeating: 0, count: width * CellShape.count)
    totals = [Int](repeating: 0, count: width)
    for (shape, column) in zip(shapes, columns) where column >= 0 {
      counts[column * CellShape.count + Int(shape.rawValue)] += 1
      totals[column] += 1
    }
  }

  /// The shapes that the column has, each with how often.
  func present(in column: Int) -> [(shape: Int, count: Int)] {
    let first = column * CellShape.count
    var present: [(shape: Int, count: Int)] = []
    for shape in 0..<CellShape.count where counts[first + shape] > 0 {
      present.append((shape, counts[first + shape]))
    }
    return present
  }
}

/// How likely a column with such cells is of each kind.
private struct KindOdds {
  let present: [(shape: Int, count: Int)]
  let total: Int

  /// Odds of the kinds; those of kinds that are out of the question are 0.
  private(set) var odds: [Float]

  /// Their sum.
  private(set) var whole: Float = 0

  /// Bits by which the cells are likelier as a column than as lines outside of tables.
  let bits: Float

  /// Bits of how often a first column and a later one are of each kind.
  private static let first = TablePriors.first.map { log2($0) }
  private static let later = TablePriors.later.map { log2($0) }

  init(of counts: ColumnCounts, in column: Int) {
    present = counts.present(in: column)
    total = counts.totals[column]
    // How likely the cells are for each kind, one after the other (Pólya's urn).
    odds = column == 0 ? Self.first : Self.later
    let urns = Urns.standard
    for (shape, count) in present { urns.add(count, of: shape, to: &odds) }
    let best = odds.max() ?? 0
    for kind in odds.indices {
      odds[kind] = odds[kind] - best < -12 ? 0 : exp2(odds[kind] - best)
      whole += odds[kind]
    }
    var bits = best + log2(whole) - logRising(TablePriors.weight, total)
    // A column of which no cell is there is none.
    if total == 0 { bits -= 40 }
    let outside = ColumnModels.outside
    for (shape, count) in present { bits -= Float(count) * outside[shape] }
    self.bits = bits
  }
}

/// How likely it is for each kind of column to have a shape so many times.
private struct Urns {
  static let standard = Urns()

  /// Counts that are looked up; larger ones are computed.
  private static let highest = 32

  /// Bits, by shape, then count, then kind.
  private let bits: [Float]

  private init() {
    var bits: [Float] = []
    for shape in 0..<CellShape.count {
      for count in 0...Self.highest {
        bits += (0..<TablePriors.kindCount).map { Self.bits(of: count, shape, in: $0) }
      }
    }
    self.bits = bits
  }

  private static func bits(of count: Int, _ shape: Int, in kind: Int) -> Float {
    logRising(TablePriors.weight * TablePriors.kinds[kind * CellShape.count + shape], count)
  }

  /// Adds the bits of each kind for `count` cells of `shape`.
  func add(_ count: Int, of shape: Int, to odds: inout [Float]) {
    if count > Self.highest {
      for kind in odds.indices { odds[kind] += Self.bits(of: count, shape, in: kind) }
      return
    }
    let start = (shape * (Self.highest + 1) + count) * odds.count
    for kind in odds.indices { odds[kind] += bits[start + kind] }
  }
}

/// The logarithm to base 2 of `start` (`start` + 1) … (`start` + `count` - 1).
private func logRising(_ start: Float, _ count: Int) -> Float {
  var sum: Float = 0
  var product: Float = 1
  for step in 0..<count {
    product *= start + Float(step)
    if product > 1e30 || product < 1e-30 {
      sum += log2(product)
      product = 1
    }
  }
  return sum + log2(product)
}

/// 2 to the power of `value`, for values from -126 to 0, near enough for odds.
private func exp2(_ value: Float) -> Float {
  let whole = value.rounded(.down)
  let part = value - whole
  let power = Float(bitPattern: UInt32(Int(whole) + 127) << 23)
  return power * (1 + part * (0.6565 + part * 0.3435))
}
