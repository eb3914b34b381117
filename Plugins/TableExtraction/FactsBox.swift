// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// Facts about one thing, the name of each on a line and what it is on the next: the box that
/// encyclopaedias and profiles have beside an article, without a header.
enum FactsBox {
  /// The boxes among `lines`, top to bottom.
  ///
  /// A box has four facts at least whose names are known, two if the text above it speaks of facts;
  /// others may stand between them, and below them to the end of the lines.
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func tables(
    in lines: [TableLine], introduction: (Int) -> Text?
  ) -> [StackedTable] {
    var found: [StackedTable] = []
    var start = 0
    while start + 2 * leastHeaded <= lines.count {
      guard let box = box(in: lines, at: start, introduction) else {
        start += 1
        continue
      }
      found.append(box)
      start = box.alignment.range.upperBound
    }
    return found
  }

  /// Whether a table has the name of a fact for that of a column, or what heads facts and one below it.
  static func isBox(_ table: StackedTable, in lines: [TableLine]) -> Bool {
    let start = table.alignment.range.lowerBound
    return table.alignment.width == 2
      && (isName(lines[start]) || headsFacts(lines[start].text) && isName(lines[start + 1]))
  }

  private static func box(
    in lines: [TableLine], at start: Int, _ introduction: (Int) -> Text?
  ) -> StackedTable? {
    guard isName(lines[start]) else { return nil }
    var (next, last, names) = (start, start, 0)
    while next + 1 < lines.count, next - start < mostLines, mayBeName(lines[next]),
      !isName(lines[next + 1]),
      mayBeValue(lines[next + 1]), next == start || lines[next].gap <= lines[start + 2].gap
    {
      if isName(lines[next]) {
        names += 1
        last = next + 2
      }
      next += 2
    }
    let isHeaded = introduction(start).map(headsFacts) ?? false
    func isBox(upTo end: Int) -> Bool {
      names >= (isHeaded ? leastHeaded : leastFacts) && end - start >= 2 * (leastHeaded + 1)
        && names * (isHeaded ? linesANameHeaded : linesAName) >= end - start
    }
    if isHeaded || next == lines.count, isBox(upTo: next) { last = next }
    guard isBox(upTo: last) else { return nil }
    let places = (0..<last - start).map { CellPlace(row: $0 / 2, column: $0 % 2) }
    return StackedTable(
      alignment: RowAlignment(from: start, places, hasHeader: false, width: 2), spacing: nil,
      confidence: confidence)
  }

  private static let (leastFacts, leastHeaded) = (4, 2)

  /// The lines of a box at most for each known name, below a heading and elsewhere.
  ///
  /// One fact in three must be known, or two; found by trial on articles.
  private static let (linesANameHeaded, linesAName) = (6, 3)

  /// A box has so many lines at most, so that the search stays linear.
  private static let mostLines = 200

  /// Whether a line above a box says that facts stand below.
  private static func headsFacts(_ text: Text) -> Bool {
    guard text.count <= longestHeading else { return false }
    let bytes = text.bytes
    let words = foldedWords(of: bytes.span)
    return heads.contains { head in
      words.suffix(head.count).elementsEqual(head)
        && (words.count == head.count || words[words.count - head.count - 1] == 0x20)
    }
  }

  private static let heads = [
    "at a glance", "facts", "profile", "specifications", "specification", "technical data",
    "key data",
    "fact file", "fact sheet", "basic data", "characteristics", "in figures", "in numbers",
    "technische daten", "steckbrief", "daten und fakten", "datos básicos", "datos principales",
    "en bref", "fiche technique", "ficha técnica", "scheda tecnica",
  ].map { foldedWords(of: Array($0.utf8).span) }

  /// How sure a box is: a guess, there being too few to count.
  private static let confidence = 0.8

  /// The longest line that heads facts, in bytes: a line of a page, as headings are.
  private static let longestHeading = 80

  /// The longest name of a fact, in bytes.
  private static let longestName = 32

  /// The longest value of a fact, in bytes.
  private static let longestValue = 120

  private static func mayBeName(_ line: TableLine) -> Bool {
    line.text.count <= longestName && line.shape.isWords
  }

  private static func mayBeValue(_ line: TableLine) -> Bool {
    !line.isProse && line.text.count <= longestValue
      && line.text[line.text.count - 1] != UInt8(ascii: ":")
  }

  /// Whether a line is the name of a fact, whatever signs are in it or behind it.
  static func isName(_ line: TableLine) -> Bool {
    // Most lines differ from all names in their first letter and the count of their letters.
    guard mayBeName(line), case let first = line.text[0] | 0x20, first.isASCIISmallLetter,
      letterCounts[Int(first) - 0x61] >> letterCount(line.text.bytes) & 1 == 1
    else { return false }
    let bytes = line.text.bytes
    return names.contains(foldedWords(of: bytes.span))
  }

  /// The letters of a name, which folding keeps while it drops signs and joins blanks.
  private static func letterCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count(where: \.isASCIILetter)
  }

  /// For each first letter the numbers of letters that names which begin with it have, a bit each.
  private static let letterCounts: [UInt64] = names.reduce(into: Array(repeating: 0, count: 26)) {
    counts, name in
    counts[Int(name[0]) - 0x61] |= 1 << letterCount(name[...])
  }

  /// What facts about organisations, countries, people, ships, places, cases, books and the like are
  /// called; each begins with a letter of ASCII.
  static let names: Set<[UInt8]> = Set(
    """
    founded|established|formation|formed|founder|founders|headquarters|seat|location|region
    region served|membership|members|member states|observers|official language
    official languages|language|languages|working language|working languages
    secretariat|secretary general|secretary-general|president|vice president|chair|chairman|chairperson
    director|deputy director|director general|director-general|executive director
    executive secretary|leader|leaders|head|website|type|purpose|motto|budget|annual budget|staff
    employees|predecessor|successor|parent organisation|parent organization|affiliations|affiliation
    abbreviation|official name|full name|also known as|legal status|status|area|population|capital
    largest city|currency|gdp|government|time zone|calling code|national day|religion|ethnic groups
    head of state|head of government|prime minister|signed|date signed|adopted|effective|entry into force
    ratified|signatories|parties|depositary|depository|date|country|country of origin
    place of origin|manufacturer|builder|designer|designed|produced|in service|entered service
    introduced|used by|operators|operator|users|number built|no built|unit cost|crew|length
    length overall|width|height|beam|draught|draft|displacement|weight|mass|combat weight|speed
    maximum speed|maximum road speed|road speed|top speed|range|operational range|endurance|propulsion|engine|engines|power
    armament|main armament|armour|armor|calibre|caliber|rate of fire|effective firing range
    muzzle velocity|capacity|payload|wingspan|ceiling|born|died|nationality|occupation|party
    political party|office|education|alma mater|industry|revenue|ceo|parent|subsidiaries|products
    launched|commissioned|laid down|home port|class|name|owner|cost|duration|casualties|result
    coordinates|surface area|max depth|maximum depth|average depth|elevation|highest point|settlements
    basin countries|primary inflows|primary outflows|inflows|outflows|islands|volume|climate|mouth|source
    case number|court|referring court|chamber|judge|judges|subject|judgment|judgement|decided|applicant
    respondent|claimant|defendant|citation|genre|genres|running time|release date|starring|written by
    directed by|author|publisher|pages|isbn|series|architect|completed|opened|floors|style
    prep time|cook time|total time|servings|yield|difficulty|deadline|venue|organiser|organizer
    kingdom|family|genus|species|order|conservation status|lifespan|habitat|diet
    gründung|gegründet|sitz|einwohner|fläche|hauptstadt|höhe|bürgermeister|rechtsform|leitung
    fondation|siège|effectifs|superficie|capitale|directeur|durée|fundación|sede|superficie|población
    plazo|plazo de solicitud|presupuesto|plazo de resolución|idioma|moneda
    """.split { $0 == "|" || $0 == "\n" }
      .map { foldedWords(of: Array($0.utf8).span) })
}
