// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Testing

@testable import EntityTagging

struct BuiltInGazetteersTests {
  struct Row {
    var term: String
    var label: String
    var id: String
    var aliases: [String]

    var surfaces: [String] { [term] + aliases }

    init?(_ line: Substring) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 4 else { return nil }
      (term, label, id) = (fields[0], fields[1], fields[2])
      aliases = fields[3].split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      if fields[3].isEmpty { aliases = [] }
    }
  }

  static let names = [
    "cities", "countries", "nationalities", "organisations", "regions", "religions",
  ]
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Plugins/EntityTagging/Gazetteers").standardized

  static func lines(of name: String) throws -> [Substring] {
    let list = try #require(BuiltInGazetteers.all.first { $0.name == name })
    return list.lines.description.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func `every list of the folder is built in`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.filter { $0.hasSuffix(".tsv") }.sorted() == Self.names.map { $0 + ".tsv" })
    #expect(BuiltInGazetteers.all.map(\.name) == Self.names)
  }

  @Test(arguments: names)
  func `the Swift file holds what the list holds`(name: String) throws {
    let file = try Data(contentsOf: Self.folder.appending(path: name + ".tsv"))
    let source = String(decoding: file, as: UTF8.self)
    #expect(source.hasSuffix("\n"))
    let rows = source.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      rows.dropFirst() == (try Self.lines(of: name))[...],
      "run Scripts/generate-gazetteers.py")
  }

  @Test(arguments: names)
  func `a list names its source, version and licence, in its first line and in LICENSES`(
    name: String
  ) throws {
    let file = try Data(contentsOf: Self.folder.appending(path: name + ".tsv"))
    let first = try #require(String(decoding: file, as: UTF8.self).split(separator: "\n").first)
    let parts = first.split(separator: "; ")
    #expect(first.hasPrefix("# source: ") && parts.count == 3)
    #expect(parts[1].hasPrefix("version ") && parts[2].hasPrefix("licence "))
    let licences = try Data(contentsOf: Self.folder.appending(path: "LICENSES.md"))
    let row = String(decoding: licences, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("| `\(name).tsv`") }
    let version = parts[1].dropFirst("version ".count)
    let licence = parts[2].dropFirst("licence ".count)
    #expect(row?.hasSuffix("| \(version) | \(licence) |") == true)
  }

  @Test(arguments: [
    ("cities", "GPE", ["geonames:"]), ("countries", "GPE", ["iso3166:", "place:"]),
    ("nationalities", "NORP", ["people:"]), ("organisations", "ORG", ["org:"]),
    ("regions", "LOC", ["region:"]), ("religions", "NORP", ["religion:"]),
  ])
  func `every line is well formed`(name: String, label: String, prefixes: [String]) throws {
    var ids: Set<String> = []
    for line in try Self.lines(of: name) {
      let row = try #require(Row(line), "\(line)")
      #expect(row.label == label, "\(line)")
      #expect(prefixes.contains { row.id.hasPrefix($0) && row.id != $0 }, "\(line)")
      #expect(ids.insert(row.id).inserted, "\(line)")
      for surface in row.surfaces {
        #expect(surface.utf8.count > 1 && !surface.contains("  "), "\(line)")
        #expect(surface.first?.isWhitespace == false && surface.last?.isWhitespace == false)
      }
    }
  }

  @Test(arguments: names)
  func `terms are in order of their bytes, each once`(name: String) throws {
    let terms = try Self.lines(of: name).map { $0.prefix { $0 != "\t" } }
    for (earlier, later) in zip(terms, terms.dropFirst()) {
      #expect(earlier.utf8.lexicographicallyPrecedes(later.utf8), "\(earlier), \(later)")
    }
  }

  @Test func `a surface means one thing in all lists`() throws {
    var owners: [[UInt8]: String] = [:]
    for name in Self.names {
      for row in try Self.lines(of: name).compactMap(Row.init) {
        for surface in row.surfaces {
          // Byte for byte: two normal forms of a name are two surfaces.
          let owner = owners.updateValue(row.id, forKey: Array(surface.utf8))
          #expect(owner == nil, "\(surface): \(owner ?? "") and \(row.id)")
        }
      }
    }
  }

  @Test(arguments: [
    ("U.S.", "iso3166:US"), ("US", "iso3166:US"), ("USA", "iso3166:US"), ("UK", "iso3166:GB"),
    ("U.A.E.", "iso3166:AE"), ("Kyrgyz Republic", "iso3166:KG"), ("Burma", "iso3166:MM"),
    ("Uzbeks", "people:UZ"), ("British", "people:GB"), ("Sahel", "region:sahel"),
    ("Eastern Europe", "region:eastern-europe"), ("NATO", "org:nato"), ("CSTO", "org:csto"),
    ("World Health Organisation", "org:who"), ("Sikhs", "religion:sikh"),
    ("Tashkent", "geonames:1512569"), ("Kiev", "geonames:703448"),
  ])
  func `a well-known name is there`(surface: String, id: String) throws {
    let rows = try Self.names.flatMap { try Self.lines(of: $0).compactMap(Row.init) }
    #expect(rows.first { $0.surfaces.contains(surface) }?.id == id)
  }

  @Test(arguments: ["Nice", "Reading", "Mobile", "Of", "Male", "Victoria", "Mary", "Van", "Sale"])
  func `a word or first name is not taken for a city`(surface: String) throws {
    let rows = try Self.names.flatMap { try Self.lines(of: $0).compactMap(Row.init) }
    #expect(!rows.contains { $0.surfaces.contains(surface) })
  }
}
