// SPDX-License-Identifier: Apache-2.0

public import DocumentModel

extension Document {
  /// The blocks as an indented tree, one block or item a line: what tests compare.
  ///
  ///     heading 2: Words
  ///     paragraph: Words
  ///     list
  ///       - Words
  ///     table flattened
  ///       = Year | Milestone
  ///       - 2020 | Words
  ///     lines
  ///       - Words
  public var dump: String {
    var out: [String] = []
    func row(_ cells: [Passage]) -> String { cells.map(\.text.string).joined(separator: " | ") }
    for block in blocks {
      switch block {
      case .heading(let heading):
        out.append("heading \(heading.level): \(heading.passage.text.string)")
      case .paragraph(let passage): out.append("paragraph: \(passage.text.string)")
      case .caption(let passage): out.append("caption: \(passage.text.string)")
      case .code(let passage): out.append("code: \(passage.text.string)")
      case .quote(let passage): out.append("quote: \(passage.text.string)")
      case .list(let list):
        out.append(list.isOrdered ? "list ordered" : "list")
        out += list.items.map { "  - \($0.text.string)" }
      case .lines(let group):
        out.append("lines")
        out += group.lines.map { "  - \($0.text.string)" }
      case .table(let table):
        out.append("table \(table.shape.rawValue)")
        if let caption = table.caption { out.append("  caption: \(caption.text.string)") }
        if !table.header.isEmpty { out.append("  = \(row(table.header))") }
        out += table.rows.map { "  - \(row($0))" }
      }
    }
    return out.joined(separator: "\n")
  }
}
