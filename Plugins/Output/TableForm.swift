// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import StageKit

/// How an output writes tables that were recovered from text.
enum TableForm: String, SettingChoice {
  /// As a table.
  case render
  /// As the lines that it was made from.
  case restore

  static let setting = Setting(
    "tables", default: TableForm.render,
    "`render` writes a table as one, `restore` the lines that `extract-tables` made it from.")

  /// The lines to be written in the place of `table`, or `nil` if it is written as a table.
  ///
  /// A table that the source marks as one never was lines, so that it stays a table.
  func lines(of table: Table, in document: borrowing Document) -> [UInt8]? {
    if self == .render || table.shape == .marked { return nil }
    return table.restoredText(from: document.source)
  }
}
