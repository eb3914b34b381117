// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import FoundationEssentials
import StageKit
import Testing

@testable import HTMLReading

struct MainContentTests {
  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    .joined(separator: "/") + "/Pages"

  /// The pages of `Tests/Pages`, without extension.
  static func pages() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".html") }
      .map { String($0.dropLast(5)) }.sorted()
  }

  private static func bytes(_ name: String) throws -> [UInt8] {
    let contents = FileManager.default.contents(atPath: "\(folder)/\(name)")
    return Array(try #require(contents, "there is no \(name)"))
  }

  @Test(arguments: try pages())
  func `the main content of a page is found`(page: String) throws {
    let truth = String(decoding: try Self.bytes("\(page).txt"), as: UTF8.self)
    let document = try read(try Self.bytes("\(page).html"))
    let score = TokenScore(found: document.shownText, truth: truth)
    #expect(score.f1 >= 0.98, "precision \(score.precision), recall \(score.recall)")
    #expect(document.conservationFaults().isEmpty)
  }

  @Test(arguments: try pages())
  func `all text of a page is kept where the setting says so`(page: String) throws {
    let document = try read(try Self.bytes("\(page).html"), ["content": .string("all")])
    let rules = Set(document.ledger.removals.map(\.rule))
    #expect(rules.isSubset(of: ["not-shown", "controls", "page-title", "reference-mark"]))
    #expect(document.conservationFaults().isEmpty)
  }

  static let boilerplate: [(html: String, rule: String)] = [
    ("<nav><a href=/>Home</a></nav>", "navigation"),
    ("<ul class=\"breadcrumb\"><li>Home</ul>", "navigation"),
    ("<div id=comments><p>I do not like this at all, it is the same every year.</div>", "comments"),
    ("<div class=cookie-notice>We use cookies.</div>", "cookie-banner"),
    ("<div class=\"social-share\"><a href=#>Tweet</a></div>", "share-bar"),
    ("<div class=relatedPosts><a href=/x>Another story</a></div>", "related-links"),
    ("<div class=\"c-newsletter\">Get our letter</div>", "promotion"),
    ("<footer>© 2024 Port News</footer>", "footer"),
    ("<aside>Beside</aside>", "sidebar"),
    ("<span class=byline>By Jo Doe</span>", "byline"),
    ("<form><label>Search</label><button>Go</button></form>", "controls"),
    ("<p style=\"display: none\">Not seen</p>", "not-shown"),
    ("<p hidden>Not seen</p>", "not-shown"),
    ("<h3>Related articles</h3><p><a href=/x>Another story</a></p>", "related-links"),
  ]

  @Test(arguments: boilerplate)
  func `boilerplate goes to the ledger under a rule of its own`(
    html: String, rule: String
  ) throws {
    let prose = "<p>The quay reopened on Saturday after two years of work, the office said.</p>"
    let text = String(repeating: prose, count: 6)
    let document = try read("<main><h1>Quay</h1>\(text)\(html)</main>")
    #expect(document.ledger.removals.map(\.rule).contains(rule), "\(document.removed)")
    #expect(document.blocks.count == 7)
    #expect(document.conservationFaults().isEmpty)
  }

  static let content = [
    "<body class=has-sidebar>", "<div class=\"comments-open post\">", "<div class=no-comments>",
    "<form id=aspnetForm>", "<div class=sidebar>", "<div class=promotion-article>",
    "<table><tr><td>",
  ]

  @Test(arguments: content)
  func `an element that holds the page is content whatever it is called`(open: String) throws {
    let prose = "<p>The quay reopened on Saturday after two years of work, the office said.</p>"
    let document = try read(open + String(repeating: prose, count: 6))
    #expect(document.blocks.count == 6)
  }

  @Test func `a page of links is an index`() throws {
    let items = (1...20).map { "<li><a href=/\($0)>Chapter number \($0)</a>" }.joined()
    let document = try read("<main><h1>Contents</h1><ul>\(items)</ul></main>")
    #expect(document.blocks.count == 2)
  }
}

/// How well one text has the words of another.
struct TokenScore {
  let precision: Double
  let recall: Double

  var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  init(found: String, truth: String) {
    let (found, truth) = (Self.counts(found), Self.counts(truth))
    let common = found.reduce(0) { $0 + min($1.value, truth[$1.key] ?? 0) }
    precision = Double(common) / Double(max(1, found.values.reduce(0, +)))
    recall = Double(common) / Double(max(1, truth.values.reduce(0, +)))
  }

  private static func counts(_ text: String) -> [Substring: Int] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return Dictionary(words.map { (Substring(String($0)), 1) }, uniquingKeysWith: +)
  }
}

extension Document {
  /// The text of all blocks, with a line a passage.
  fileprivate var shownText: String {
    var lines: [String] = []
    var copy = self
    copy.forEachPassage { lines.append($0.text.string) }
    return lines.joined(separator: "\n")
  }
}
