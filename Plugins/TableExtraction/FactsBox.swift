// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// Facts about one thing, the name of each on a line and what it is on the next: the box that
/// encyclopaedias and profiles have beside an article, without a header.
enum FactsBox {
  /// The boxes among `lines`, outside of the tables at `others`.
  ///
  /// A box has four facts at least whose names are known; others may stand between them.
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func tables(in lines: [TableLine], outside others: [Range<Int>]) -> [StackedTable] {
    var found: [StackedTable] = []
    var start = 0
    for end in others + [lines.count..<lines.count] {
      while start + 2 * leastFacts <= end.lowerBound {
        guard let box = box(in: lines, at: start, before: end.lowerBound) else {
          start += 1
          continue
        }
        found.append(box)
        start = box.alignment.range.upperBound
      }
      start = max(start, end.upperBound)
    }
    return found
  }

  private static func box(in lines: [TableLine], at start: Int, before end: Int) -> StackedTable? {
    guard isName(lines[start]) else { return nil }
    var (next, last, names) = (start, start, 0)
    while next + 1 < end, mayBeName(lines[next]), !isName(lines[next + 1]) {
      if isName(lines[next]) {
        names += 1
        last = next + 2
      }
      next += 2
    }
    guard names >= leastFacts, names * 3 >= last - start else { return nil }
    let places = (0..<last - start).map { CellPlace(row: $0 / 2, column: $0 % 2) }
    return StackedTable(
      alignment: RowAlignment(from: start, places, hasHeader: false, width: 2), spacing: nil,
      confidence: confidence)
  }

  private static let leastFacts = 4

  /// How sure a box is: a guess, there being too few to count.
  private static let confidence = 0.8

  /// The longest name of a fact, in bytes.
  private static let longestName = 32

  private static func mayBeName(_ line: TableLine) -> Bool {
    line.text.count <= longestName && line.shape.isWords
  }

  private static func isName(_ line: TableLine) -> Bool {
    guard mayBeName(line) else { return false }
    let bytes = line.text.bytes
    return names.contains(foldedWords(of: bytes.span))
  }

  /// What facts about organisations, countries, treaties, people, ships and weapons are called.
  private static let names: Set<[UInt8]> = Set(
    """
    founded|established|formation|formed|founder|founders|headquarters|seat|location|region
    region served|membership|members|member states|observers|official language
    official languages|language|languages|working language|working languages
    secretary general|secretary-general|president|vice president|chair|chairman|chairperson
    director|deputy director|director general|director-general|executive director
    executive secretary|leader|leaders|head|website|type|purpose|motto|budget|annual budget|staff
    employees|predecessor|successor|parent organisation|parent organization|affiliations|affiliation
    abbreviation|official name|full name|also known as|legal status|status|area|population|capital
    largest city|currency|gdp|government|time zone|calling code|national day|religion|ethnic groups
    head of state|head of government|prime minister|signed|date signed|effective|entry into force
    ratified|signatories|parties|depositary|depository|date|country|country of origin
    place of origin|manufacturer|builder|designer|designed|produced|in service|entered service
    introduced|used by|operators|operator|users|number built|no built|unit cost|crew|length
    length overall|width|height|beam|draught|draft|displacement|weight|mass|combat weight|speed
    maximum speed|top speed|range|operational range|endurance|propulsion|engine|engines|power
    armament|main armament|armour|armor|calibre|caliber|rate of fire|effective firing range
    muzzle velocity|capacity|payload|wingspan|ceiling|born|died|nationality|occupation|party
    political party|office|education|alma mater|industry|revenue|ceo|parent|subsidiaries|products
    launched|commissioned|laid down|home port|class|name|owner|cost|duration|casualties|result
    """.split { $0 == "|" || $0 == "\n" }
      .map { foldedWords(of: Array($0.utf8).span) })
}
