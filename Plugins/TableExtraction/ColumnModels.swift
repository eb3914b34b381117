// SPDX-License-Identifier: Apache-2.0

import TextScanning

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

  /// Columns that have long texts, as bits.
  private var prose: UInt64 = 0

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
    self.isTelling = isTelling
    worths = Self.firstWorths
    for _ in 1..<width { worths += Self.laterWorths }
    prose = .max
    lostBefore = (0...width).map { (isTelling ? 2 : 5) * Float($0) }
  }

  /// Models learnt from the cells of some lines.
  ///
  /// - Parameters:
  ///   - cells: The cells of each column.
  ///   - shapes: The shapes that will be asked for, those of the cells among them.
  ///   - isTelling: Whether gaps tell rows.
  init(_ cells: ColumnCells, for shapes: ShapeSet, isTelling: Bool) {
    self.isTelling = isTelling
    worths = Array(repeating: 0, count: cells.columns.count * CellShape.count)
    lostBefore = [0]
    lostBefore.reserveCapacity(cells.columns.count + 1)
    var shapes = shapes
    shapes.insert(.sentence)
    shapes.insert(.longPhrase)
    let rowCount = cells.rowCount
    for column in cells.columns.indices {
      let odds = KindOdds(of: cells, in: column)
      bits += odds.bits
      let first = column * CellShape.count
      var all = worths.mutableSpan
      if Self.learn(&all, at: first, from: cells.columns[column], odds, for: shapes) {
        prose |= 1 << column
      }
      addLost(rowCount - cells.columns[column].total, of: rowCount)
    }
  }

  /// Sets the worths of a column with such cells, which stand from `first` on: what one cell more
  /// would be, were it not among them.
  ///
  /// - Returns: Whether the column has long texts.
  private static func learn(
    _ worths: inout MutableSpan<Float>, at first: Int, from cells: ColumnCells.Column,
    _ odds: KindOdds, for shapes: ShapeSet
  ) -> Bool {
    let kinds = TablePriors.kinds
    let outside = outside
    let weight = TablePriors.weight
    let whole = weight + Float(max(0, cells.total - 1))
    let likely = odds.odds.span
    for kind in likely.indices where likely[kind] > 0 {
      let part = likely[kind] / odds.whole * weight / whole
      for shape in shapes { worths[first + shape] += part * kinds[kind * CellShape.count + shape] }
    }
    let counts = cells.counts.span
    for shape in cells.present { worths[first + shape] += Float(counts[shape] - 1) / whole }
    let long = Int(CellShape.sentence.rawValue)
    let holdsProse = worths[first + long] + worths[first + long - 1] > 0.15
    for shape in shapes { worths[first + shape] = log2(worths[first + shape]) - outside[shape] }
    return holdsProse
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
    if look.length > 120, prose & 1 << column == 0 { return worth - (look.length > 200 ? 200 : 40) }
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
struct ColumnCells {
  /// The cells of a column.
  struct Column {
    /// How many there are of each shape.
    fileprivate(set) var counts = InlineArray<23, Int32>(repeating: 0)

    /// The shapes that they have.
    fileprivate(set) var present = ShapeSet()

    fileprivate(set) var total = 0
  }

  private(set) var columns: [Column]

  /// No cells in `width` columns.
  init(width: Int) { columns = Array(repeating: Column(), count: width) }

  /// Lines whose columns are known; those of column -1 count for none.
  init(_ shapes: [CellShape], columns: [Int], width: Int) {
    self.init(width: width)
    for (shape, column) in zip(shapes, columns) where column >= 0 { add(shape, to: column) }
  }

  /// Adds a cell.
  mutating func add(_ shape: CellShape, to column: Int) {
    columns[column].counts[Int(shape.rawValue)] += 1
    columns[column].present.insert(shape)
    columns[column].total += 1
  }

  /// The cells of the column that has the most.
  var rowCount: Int { columns.reduce(0) { max($0, $1.total) } }

  /// Bits by which the cells are likelier as columns than as lines outside of tables.
  var bits: Float { columns.indices.reduce(0) { $0 + KindOdds(of: self, in: $1).bits } }
}

/// How likely a column with such cells is of each kind.
private struct KindOdds {
  typealias Kinds = InlineArray<19, Float>

  /// Odds of the kinds; those of kinds that are out of the question are 0.
  private(set) var odds: Kinds

  /// Their sum.
  let whole: Float

  /// Bits by which the cells are likelier as a column than as lines outside of tables.
  let bits: Float

  /// Bits of how often a first column and a later one are of each kind.
  private static let first = Kinds { log2(TablePriors.first[$0]) }
  private static let later = Kinds { log2(TablePriors.later[$0]) }

  init(of cells: ColumnCells, in column: Int) {
    odds = column == 0 ? Self.first : Self.later
    let cells = cells.columns[column]
    let counts = cells.counts.span
    var odds = odds.mutableSpan
    // How likely the cells are for each kind, one after the other (Pólya's urn).
    let urns = Urns.standard
    for shape in cells.present { urns.add(Int(counts[shape]), of: shape, to: &odds) }
    var best = odds[0]
    for kind in odds.indices { best = max(best, odds[kind]) }
    var whole: Float = 0
    for kind in odds.indices {
      odds[kind] = odds[kind] - best < -12 ? 0 : exp2(odds[kind] - best)
      whole += odds[kind]
    }
    var bits = best + log2(whole) - logRising(TablePriors.weight, cells.total)
    // A column of which no cell is there is none.
    if cells.total == 0 { bits -= 40 }
    let outside = ColumnModels.outside
    for shape in cells.present { bits -= Float(counts[shape]) * outside[shape] }
    self.whole = whole
    self.bits = bits
  }
}

/// How likely it is for each kind of column to have a shape so many times.
private struct Urns {
  static let standard = Urns()

  /// Counts that are looked up; larger ones are computed.
  private static let highest = 32

  /// Bits, by shape, then count, then kind.
  private var bits: [Float]

  private init() {
    let kindCount = TablePriors.kindCount
    let counts = Self.highest + 1
    bits = Array(repeating: 0, count: CellShape.count * counts * kindCount)
    for shape in 0..<CellShape.count {
      for kind in 0..<kindCount {
        var rising = Rising(from: Self.start(of: shape, in: kind))
        for count in 0..<counts {
          bits[(shape * counts + count) * kindCount + kind] = rising.logarithm
          rising.goOn()
        }
      }
    }
  }

  private static func start(of shape: Int, in kind: Int) -> Float {
    TablePriors.weight * TablePriors.kinds[kind * CellShape.count + shape]
  }

  /// Adds the bits of each kind for `count` cells of `shape`.
  func add(_ count: Int, of shape: Int, to odds: inout MutableSpan<Float>) {
    if count > Self.highest {
      for kind in odds.indices { odds[kind] += logRising(Self.start(of: shape, in: kind), count) }
      return
    }
    let first = (shape * (Self.highest + 1) + count) * odds.count
    let more = bits.span.extracting(first..<first + odds.count)
    for kind in odds.indices { odds[kind] += more[kind] }
  }
}

/// The logarithm to base 2 of `start` (`start` + 1) … (`start` + `count` - 1).
private func logRising(_ start: Float, _ count: Int) -> Float {
  var rising = Rising(from: start)
  for _ in 0..<count { rising.goOn() }
  return rising.logarithm
}

/// A number times the number that is one more, times the next one, and so on.
private struct Rising {
  private let start: Float
  private var count = 0
  private var product: Float = 1

  /// The logarithm to base 2 of what is not in `product`, which cannot grow without bounds.
  private var sum: Float = 0

  init(from start: Float) { self.start = start }

  /// The logarithm to base 2; 0 for no numbers.
  var logarithm: Float { sum + log2(product) }

  /// Takes in one number more.
  mutating func goOn() {
    product *= start + Float(count)
    count += 1
    if product > 1e30 || product < 1e-30 {
      sum += log2(product)
      product = 1
    }
  }
}

/// 2 to the power of `value`, for values from -126 to 0, near enough for odds.
private func exp2(_ value: Float) -> Float {
  var whole = Int(value)
  if Float(whole) > value { whole -= 1 }
  let part = value - Float(whole)
  let power = Float(bitPattern: UInt32(whole + 127) << 23)
  return power * (1 + part * (0.6565 + part * 0.3435))
}
