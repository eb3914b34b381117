// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// A table whose rows all have as many cells as the header.
public struct Table: Sendable {
  /// What the table looked like in the source.
  public enum Shape: String, Sendable, CaseIterable {
    /// Rows with `|` between the cells.
    case pipe
    /// One cell a line.
    case flattened
    /// Rows with tabs between the cells.
    case tabs
    /// Columns of cells that begin at the same place, with blanks between them.
    case aligned
    /// Cells in boxes drawn of `+`, `-` and `|`.
    case grid
    /// Rows with commas or semicolons between the cells.
    case delimited
    /// A name and a value a line.
    case pairs
    /// Rows and cells that the source marks as such: HTML, Markdown, a CSV file.
    case marked
  }

  /// What the cells of a column hold.
  public enum ColumnType: String, Sendable, CaseIterable {
    case text, number, percentage, money, date
  }

  /// A cell that goes over several rows or columns.
  public struct Span: Hashable, Sendable {
    /// Its first row, an index into `rows`; `nil` for the header.
    public var row: Int?

    /// Its first column.
    public var column: Int

    /// Over how many rows it goes, 1 or more; a span from the header on counts the header as one.
    public var rowCount: Int

    /// Over how many columns it goes, 1 or more.
    public var columnCount: Int

    /// A cell at `row` and `column` of the size given.
    public init(row: Int?, column: Int, rowCount: Int = 1, columnCount: Int = 1) {
      self.row = row
      self.column = column
      self.rowCount = rowCount
      self.columnCount = columnCount
    }
  }

  /// The header cells; empty when there is none.
  public var header: [Passage]

  /// The rows, top to bottom.
  public var rows: [[Passage]]

  /// What the table is about, when its source says so.
  public var caption: Passage?

  /// Whether the caption is a copy of words that stand in another block, such as the sentence before.
  ///
  /// Such a caption has no part in the extent of the table, is not edited or tagged with it, and
  /// is not written a second time beside it.
  public var isCaptionLinked = false

  /// What it looked like in the source.
  public var shape: Shape

  /// How likely it is that this is a table with just these cells, 0 to 1.
  public var confidence: Double

  /// How many rows at the top name the columns: `header`, and from the second on those of `rows`.
  public var headerRowCount: Int

  /// How many columns at the left name the rows.
  public var headerColumnCount = 0

  /// What each column holds; empty when nobody has looked.
  public var columnTypes: [ColumnType] = []

  /// The merged cells, in reading order.
  ///
  /// The text of one stands at its first row and column. At the other places that it goes over
  /// stand empty cells, or copies of it: what made the table says which.
  public var spans: [Span] = []

  /// The source text of the whole table, its separators included: what its origin is.
  public var extent: [Text]

  /// A table made from the source text `extent`.
  public init(
    header: [Passage], rows: [[Passage]], caption: Passage? = nil, shape: Shape,
    confidence: Double, extent: [Text]
  ) {
    self.header = header
    self.rows = rows
    self.caption = caption
    self.shape = shape
    self.confidence = confidence
    self.extent = extent
    headerRowCount = header.isEmpty ? 0 : 1
  }

  /// How many columns it has.
  public var columnCount: Int { max(header.count, rows.first?.count ?? 0) }

  /// The caption, unless it is a copy of words that stand elsewhere.
  public var ownCaption: Passage? { isCaptionLinked ? nil : caption }

  /// The header row, if there is one, and the rows.
  public var allRows: [[Passage]] { header.isEmpty ? rows : [header] + rows }

  /// The lines that the table was made from, with the blank lines between them as in `source`.
  ///
  /// - Returns: UTF-8 without a line end at its end: what stages before made of the lines.
  /// - Complexity: O(*n*) in the bytes of the lines and the blanks between them.
  public func restoredText(from source: Source) -> [UInt8] {
    var bytes: [UInt8] = []
    var end: Int?
    for text in extent where !text.isEmpty {
      let range = text.envelope
      if let end {
        let gap = end..<max(end, range.lowerBound)
        if !gap.isEmpty, isBlankText(source.text.span, in: gap) {
          bytes.append(contentsOf: source.text[gap])
        } else {
          bytes.append(UInt8(ascii: "\n"))
        }
      }
      bytes.append(contentsOf: text.bytes)
      end = range.upperBound
    }
    return bytes
  }
}
