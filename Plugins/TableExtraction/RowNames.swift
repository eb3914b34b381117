// SPDX-License-Identifier: Apache-2.0

import TextScanning

/// First words of rows that sum up the rows above, and of notes that stand below tables, in a few
/// languages.
enum RowNames {
  /// Whether a line may name a row that sums up those above: `Total`, `Average of all years`.
  ///
  /// - Parameter words: The words of the line.
  /// - Returns: Whether it may.
  static func sumsUp(_ words: [Word]) -> Bool {
    guard let first = words.first, words.count <= mostWords else { return false }
    return sums.contains(first.hash)
      || words.count > 1 && quantifiers.contains(first.hash) && sums.contains(words[1].hash)
  }

  /// Whether a line says where a table is from or what to know of it: `Source: own survey`.
  ///
  /// - Parameters:
  ///   - bytes: The line.
  ///   - words: The words of the line.
  /// - Returns: Whether it does.
  static func isNote(_ bytes: Span<UInt8>, _ words: [Word]) -> Bool {
    guard words.count > 1, let first = words.first, first.range.lowerBound == 0 else {
      return false
    }
    var end = first.range.upperBound
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    return end < bytes.count && bytes[end] == UInt8(ascii: ":") && notes.contains(first.hash)
  }

  private static let mostWords = 5

  private static let sums = hashes(
    """
    total totals sum average mean median overall altogether combined gesamt summe insgesamt zusammen
    durchschnitt mittel mittelwert ensemble somme moyenne suma totales promedio media totale somma
    totaal gemiddelde soma média razem suma średnia итого всего
    """)

  private static let quantifiers = hashes("grand annual weighted world eu national im")

  private static let notes = hashes(
    """
    source sources note notes quelle quellen anmerkung anmerkungen fuente fuentes nota notas fonte
    fonti bron bronnen źródło uwaga
    """)

  private static func hashes(_ list: String) -> Set<UInt64> {
    var words: [Word] = []
    appendWords(of: Array(list.utf8).span, to: &words)
    return Set(words.map(\.hash))
  }
}
