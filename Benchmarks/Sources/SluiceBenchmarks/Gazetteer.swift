// SPDX-License-Identifier: Apache-2.0

/// A list of terms as large as real ones: those that ship, and invented names up to 50,000.
struct Gazetteer {
  /// A name and what it is the name of.
  struct Term {
    let text: String
    let label: String
  }

  static let termCount = 50_000

  private static let syllables = [
    "ka", "ro", "mi", "sta", "ven", "dor", "li", "zha", "tel", "u", "bre", "na", "sö", "gri",
    "pol", "ha", "wex", "ti", "mar", "e", "lo", "quin", "da", "fer", "shi", "ol", "ba", "ńe",
  ]
  private static let bodies = [
    "Council", "Institute", "Union", "Bank", "Brigade", "Shipyard", "University", "Party",
    "Ministry of Trade", "Water Board", "Rural Development Fund", "Football Club",
  ]

  let terms: [Term]

  /// Takes the names of the lists that ship and invents the rest.
  init() throws {
    var random = SeededGenerator(seed: 50_000)
    var terms: [Term] = []
    var seen: Set<String> = []
    for path in try files(in: "Plugins/EntityTagging/Gazetteers", endingIn: ".tsv") {
      for line in try lines(ofFile: path) where !line.hasPrefix("#") {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        if seen.insert(String(fields[0])).inserted {
          terms.append(Term(text: String(fields[0]), label: String(fields[1])))
        }
      }
    }
    while terms.count < Self.termCount {
      let term = Self.invented(&random)
      if seen.insert(term.text).inserted { terms.append(term) }
    }
    self.terms = terms
  }

  /// Writes the terms to `path` in the form that `tag-entities` reads.
  func write(to path: String) throws {
    var file = try FileWriter(path)
    for (number, term) in terms.enumerated() {
      try file.append("\(term.text)\t\(term.label)\tterm:\(number)\n".utf8)
    }
    _ = try file.close()
  }

  private static func invented(_ random: inout SeededGenerator) -> Term {
    let name = word(&random)
    return switch random.below(6) {
    case 0: Term(text: name, label: "GPE")
    case 1: Term(text: "\(name) \(random.element(of: bodies))", label: "ORG")
    case 2: Term(text: "\(name) \(word(&random)) \(random.element(of: bodies))", label: "ORG")
    default: Term(text: "\(name) \(word(&random))", label: "PERSON")
    }
  }

  private static func word(_ random: inout SeededGenerator) -> String {
    let word = (0...1 + random.below(3)).map { _ in random.element(of: syllables) }.joined()
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}
