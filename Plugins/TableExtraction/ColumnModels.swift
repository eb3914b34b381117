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
  private static let outside: [Float] = TablePriors.outside.map { log2($0) }

  /// Bits by which each shape is likelier in a header than outside of tables.
  private static let header: [Float] = TablePriors.header.indices.map {
    log2(TablePriors.header[$0]) - outside[$0]
  }

  /// Bits of how often a first column and a later one are of each kind.
  private static let firstKinds = TablePriors.first.map { log2($0) }
  private static let laterKinds = TablePriors.later.map { log2($0) }

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
    let shapeCount = CellShape.count
    var counts = [Int](repeating: 0, count: width * shapeCount)
    var totals = [Int](repeating: 0, count: width)
    for (shape, column) in zip(shapes, columns) where column >= 0 {
      counts[column * shapeCount + Int(shape.rawValue)] += 1
      totals[column] += 1
    }
    let rows = totals.max() ?? 0
    worths = []
    worths.reserveCapacity(width * shapeCount)
    lostBefore = [0]
    for column in 0..<width {
      add(
        counts[column * shapeCount..<(column + 1) * shapeCount], totals[column],
        isFirst: column == 0)
      addLost(rows - totals[column], of: rows)
    }
  }

  private mutating func add(_ counts: ArraySlice<Int>, _ total: Int, isFirst: Bool) {
    let kinds = TablePriors.kinds
    var odds = isFirst ? Self.firstKinds : Self.laterKinds
    let outside = Self.outside
    let urns = Urns.standard
    let weight = TablePriors.weight
    let shapeCount = counts.count
    let present = counts.indices.filter { counts[$0] > 0 }.map {
      ($0 - counts.startIndex, counts[$0])
    }
    // How likely the cells are for each kind, one after the other (Pólya's urn).
    for (shape, count) in present { urns.add(count, of: shape, to: &odds) }
    let best = odds.max() ?? 0
    var whole: Float = 0
    for kind in odds.indices {
      odds[kind] = odds[kind] - best < -12 ? 0 : exp2(odds[kind] - best)
      whole += odds[kind]
    }
    bits += best + log2(whole) - logRising(weight, total)
    for (shape, count) in present { bits -= Float(count) * outside[shape] }

    // What one cell more would be, were it not among those counted.
    let others = Float(max(0, total - 1))
    var shares = [Float](repeating: 0, count: shapeCount)
    for kind in odds.indices where odds[kind] > 0 {
      let part = odds[kind] / whole * weight / (weight + others)
      for shape in 0..<shapeCount { shares[shape] += part * kinds[kind * shapeCount + shape] }
    }
    for (shape, count) in present { shares[shape] += Float(count - 1) / (weight + others) }
    for shape in 0..<shapeCount { worths.append(log2(shares[shape]) - outside[shape]) }
    let long = Int(CellShape.sentence.rawValue)
    holdsProse.append(shares[long] + shares[long - 1] > 0.15)
  }

  private mutating func addLost(_ lost: Int, of rows: Int) {
    // A column of which no cell is there is none.
    if lost == rows { bits -= 40 }
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
    return Self.header[Int(shape.rawValue)] + penalty(of: look)
  }

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
