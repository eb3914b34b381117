// SPDX-License-Identifier: Apache-2.0

import Cleaning
import DocumentModel
import StageKit
import StageTesting
import Testing

/// A document with one block a line of `text`: `# ` marks a heading, blank lines are left out.
func page(_ text: String, levelConfidence: Double = 1) -> Document {
  var marks: [Range<Int>] = []
  var document = Document.trial(text) { source in
    var blocks: [Block] = []
    var start = 0
    let bytes = source.text
    for offset in 0...bytes.count where offset == bytes.count || bytes[offset] == 0x0A {
      defer { start = offset + 1 }
      if start == offset { continue }
      if bytes[start...].starts(with: "# ".utf8) {
        marks.append(start..<start + 2)
        blocks.append(
          .heading(
            Heading(
              level: 2, levelConfidence: levelConfidence, source.text(at: start + 2..<offset))))
      } else {
        blocks.append(.paragraph(Passage(source.text(at: start..<offset))))
      }
    }
    return blocks
  }
  for mark in marks { document.ledger.noteMarkup(mark) }
  return document
}

/// A document with one group of open lines.
private func openLines(_ lines: [String]) -> Document {
  .trial(lines.joined(separator: "\n")) { source in
    var start = 0
    let passages = lines.map { line in
      defer { start += line.utf8.count + 1 }
      return Passage(source.text(at: start..<start + line.utf8.count))
    }
    return [.lines(Lines(passages, followsBlank: true))]
  }
}

extension Document {
  /// The rules of the removals, in order.
  var removedBy: [String] { ledger.removals.map(\.rule) }

  /// The metadata as `key: value`.
  var facts: [String] {
    metadata.entries.map { entry in
      switch entry.value {
      case .string(let text), .json(let text): "\(entry.key): \(text)"
      }
    }
  }
}

struct FurnitureRemovalTests {
  private var long: String { "\(prose) \(prose) \(prose)" }

  private let prose = "The river rose by two metres in a night, and the bridge at Velm was closed."

  @Test func `furniture goes to the ledger under its kind`() throws {
    let result = try Clean.configured().applied(
      to: page(
        """
        Skip to content
        Breaking news
        # The river
        \(prose)
        Advertisement
        \(prose)
        Photo: Jane Doe / Velm Archive
        Read more: Why the bridge fell
        Share this:
        Facebook
        The post The river first appeared on Velm News.
        —-
        Copyright © 2024 Velm News. All rights reserved.
        We use cookies to improve your experience.
        """))
    #expect(result.dump == "heading 2: The river\nparagraph: \(prose)\nparagraph: \(prose)")
    #expect(
      result.removedBy == [
        "navigation", "kicker", "advertisement", "credit", "related", "call-to-action",
        "call-to-action", "syndication", "separator", "copyright", "notice",
      ])
    #expect(result.ledger.removals.allSatisfy { $0.stage == "clean" })
  }

  @Test func `what stands about a title that a date shows goes`() throws {
    let result = try Clean.configured().applied(
      to: page(
        "Menu\nHarbour & quays\n# What the port of Velm plans to build\nLena Brandt\n9 June 2024\n\(prose)\n3 May 2023"
      ))
    #expect(
      result.dump
        == "heading 2: What the port of Velm plans to build\nparagraph: \(prose)\nparagraph: 3 May 2023"
    )
    #expect(result.facts == ["author: Lena Brandt", "published: 2024-06-09"])
  }

  @Test func `headings with nothing below long text are links to other articles`() throws {
    let text = Array(repeating: prose, count: 4).joined(separator: " ")
    let links = "# Why the bridge fell\n# Six months of roadworks\nCopyright © 2024 Velm News"
    func cleaned(_ text: String, levelConfidence: Double = 0.6) throws -> Document {
      try Clean.configured().applied(to: page(text, levelConfidence: levelConfidence))
    }
    let article = "# The river\n\(text)\n\(links)"
    let result = try cleaned(article)
    #expect(result.dump == "heading 2: The river\nparagraph: \(text)")
    #expect(result.removedBy == ["copyright", "link-list", "link-list"])
    #expect(try cleaned(article, levelConfidence: 1).removedBy == ["copyright"])
    let whole = "# The river\n\(text)\n# Why the bridge fell\n\(prose)"
    #expect(try cleaned(whole).ledger.removals.isEmpty)
    #expect(try cleaned("# The river\n# A").ledger.removals.isEmpty)
  }

  @Test(arguments: [
    (["1 Costs", "2 Delays", "3 What is next", "References"], true),
    (["Contents", "[hide]", "1 Costs", "2 Delays", "3 What is next", "4 Notes"], true),
    (["Costs", "Delays", "The bridge", "The quay"], false), (["Costs", "Delays"], false),
  ])
  func `a list of the headings below it is the contents of the page`(
    _ items: [String], _ areContents: Bool
  ) throws {
    var document = page("# Costs\n\(prose)\n# Delays\n\(prose)\n# What is next\n\(prose)")
    document.blocks.insert(openLines(items).blocks[0], at: 0)
    let result = try Clean.configured().applied(to: document)
    #expect(result.dump.hasPrefix("lines") != areContents)
  }

  @Test func `what a line says goes to the metadata, its label to the ledger`() throws {
    let source = """
      Source link : https://velm.example/river
      # The river
      By Jane Doe, Staff Writer
      Published: 12 March 2024
      Updated: 03/04/2024
      \(prose)
      Author : Velm-News
      Tags: rivers, bridges
      """
    let document = page(source)
    let result = try Clean.configured().applied(to: document)
    #expect(
      result.facts == [
        "source_url: https://velm.example/river", "author: Jane Doe", "published: 2024-03-12",
        "updated: 03/04/2024", "tags: rivers, bridges",
      ])
    #expect(
      result.ledger.removals.map(\.text) == [
        "Source link : ", "By ", ", Staff Writer", "Published: ", "Updated: ", "Author : Velm-News",
        "Tags: ",
      ])
    #expect(result.conservationFaults() == [])
    let origin = result.metadata.entries[2].origin.map { Array(source.utf8)[$0] }
    #expect(origin.map { String(decoding: $0, as: UTF8.self) } == ["12 March 2024"])
  }

  @Test func `a date alone near the title is when it was published`() throws {
    let result = try Clean.configured().applied(to: page("# The river\n12 March 2024\n\(prose)"))
    #expect(result.facts == ["published: 2024-03-12"])
    #expect(result.removedBy == ["metadata-line"])
  }

  @Test func `dates of a chronicle stay`() throws {
    let chronicle = "# 12 March 2024\n\(prose)\n# 13 March 2024\n\(prose)"
    let result = try Clean.configured().applied(to: page(chronicle))
    #expect(result.blocks.count == 4)
    #expect(result.facts == [])
  }

  @Test func `a list of links at the end goes with its heading`() throws {
    let result = try Clean.configured().applied(
      to: page("\(prose)\nYou might also like\nA weekend in Yerevan\nArmenia by rail"))
    #expect(result.dump == "paragraph: \(prose)")
    #expect(result.removedBy == ["link-list", "link-list", "link-list"])
  }

  @Test func `a date alone at the end is when it was published, if nothing else says so`() throws {
    let result = try Clean.configured().applied(to: page("\(prose)\n\(prose)\n26 March 2025"))
    #expect(result.facts == ["published: 2025-03-26"])
    let known = try Clean.configured().applied(
      to: page("Published: 1 March 2025\n\(prose)\n\(prose)\n26 March 2025"))
    #expect(known.facts == ["published: 2025-03-01"])
  }

  @Test func `a word that may head links is content above anything else`() throws {
    let result = try Clean.configured().applied(to: page("\(prose)\nTopics\n\(prose)"))
    #expect(result.blocks.count == 3)
    let links = try Clean.configured().applied(to: page("\(prose)\nTopics\nVelm\nRivers"))
    #expect(links.dump == "paragraph: \(prose)")
  }

  @Test func `short lines below what ends an article are links`() throws {
    let article = "\(long)\n\(long)\nShare this article\n"
    let links = "A weekend in Yerevan\nInsurers rewrite the small print\nAbout us"
    let result = try Clean.configured().applied(to: page(article + links))
    #expect(result.dump == "paragraph: \(long)\nparagraph: \(long)")
    #expect(result.removedBy == ["call-to-action", "link-list", "link-list", "link-list"])
    let known = try Clean.configured().applied(to: page("\(article)About us\nAuthor: Ann Reed"))
    #expect(known.facts == ["author: Ann Reed"])
    // Not where sentences follow, nor before the article.
    for rest in [
      "The bridge\n\(prose)\n\(prose)", "The bridge\n\(long)", "# The bridge\nIt stands",
    ] {
      #expect(try Clean.configured().applied(to: page(article + rest)).ledger.removals.count == 1)
    }
    let start = try Clean.configured().applied(to: page("\(long)\nShare this article\n\(links)"))
    #expect(start.ledger.removals.count == 1)
  }

  @Test func `a list of what things are is no list of links`() throws {
    let facts = "About the quay\nDepth: 9 m\nLength: 300 m\nOwner: Velm"
    var document = page("\(long)\n\(long)\nShare this article\n\(facts)")
    let items = document.blocks.suffix(3).compactMap { $0.text.map { Passage($0) } }
    document.blocks.removeLast(3)
    document.blocks.append(.list(List(isOrdered: false, items: items)))
    #expect(try Clean.configured().applied(to: document).removedBy == ["call-to-action"])
  }

  @Test func `a group of links in the middle goes with its heading`() throws {
    let links = ["RELATED", "Why the bridge at Velm fell", "Six months of roadworks and no end"]
    var document = openLines(links)
    #expect(try Clean.configured().applied(to: document).blocks.isEmpty)
    document = openLines(links + ["The quay was raised in the spring."])
    #expect(try Clean.configured().applied(to: document).dump.contains("Why the bridge at Velm"))
    document = openLines(["RELATED", "Ann Reed", "Tom Ek"])
    #expect(try Clean.configured().applied(to: document).dump.contains("Ann Reed"))
  }

  @Test func `kinds of links with pipes go below a heading of links, and are rows elsewhere`()
    throws
  {
    let lines = openLines(["Podcast | The lock", "Report | Icebreakers", "Event | Harbour day"])
    for (head, count) in [("Related content", 1), ("What there is", 3)] {
      var document = page("\(prose)\n\(head)")
      document.blocks += lines.blocks
      #expect(try Clean.configured().applied(to: document).blocks.count == count)
    }
  }

  @Test func `titles straight below a heading of links go with it`() throws {
    let links = "RELATED NEWS\nInsurers rewrite the small print again\nThe last of the lighthouses"
    let result = try Clean.configured().applied(to: page("\(long)\n\(links)\n\(long)\nA quay"))
    #expect(result.dump == "paragraph: \(long)\nparagraph: \(long)\nparagraph: A quay")
    let heading = try Clean.configured().applied(
      to: page("\(long)\nRELATED NEWS\n# Insurers rewrite the small print again\n\(long)"))
    #expect(heading.removedBy == ["link-list"])
  }

  @Test func `a link to edit a heading is cut off`() throws {
    let result = try Clean.configured().applied(to: page("# History[edit]\n\(prose)\n# A [sic]"))
    #expect(result.dump == "heading 2: History\nparagraph: \(prose)\nheading 2: A [sic]")
    #expect(result.ledger.edits.map(\.rule) == ["edit-link"])
    #expect(result.conservationFaults() == [])
  }

  @Test func `a heading with a link to edit it is no furniture, whatever it says`() throws {
    let result = try Clean.configured().applied(
      to: page("\(prose)\n# See also[edit]\nLocks of Velmark"))
    #expect(result.dump.hasSuffix("heading 2: See also\nparagraph: Locks of Velmark"))
  }

  @Test func `comments below an article go, each below the name of who wrote it`() throws {
    let comments =
      "Ann R. says:\n18 September 2025 at 13:44\nIt was nine.\nTom says:\nNo, ten.\n\(long)"
    let headed = "\(long)\n\(long)\n2 thoughts on “The lock”\nAnn says:\nIt was nine.\n\(long)"
    for article in ["\(long)\n\(long)\n\(comments)", headed] {
      let result = try Clean.configured().applied(to: page(article))
      #expect(result.dump == "paragraph: \(long)\nparagraph: \(long)")
      #expect(result.conservationFaults() == [])
    }
  }

  @Test func `somebody who says something in an article does not comment on it`() throws {
    for article in [
      "\(long)\n\(long)\nThe keeper of the lock says:\n\(prose)",
      "\(comment)\n\(long)\n\(long)",
    ] {
      #expect(try Clean.configured().applied(to: page(article)).removedBy.isEmpty)
    }
    let parted = "\(long)\n\(long)\nAdvertisement\nThe keeper says:\n\(long)"
    #expect(try Clean.configured().applied(to: page(parted)).removedBy == ["advertisement"])
  }

  private let comment = "Ann says:\nIt was nine."

  @Test(arguments: [
    ("About the author\nAnn Reed once swam to Rona.", ["notice", "notice"]),
    ("About the author\nAnn Reed once swam to Rona.\n…", []),
    ("About the harbour\nAnn Reed once swam to Rona.", []),
    ("Tags: ice, ports\nAnn Reed covers ports for this paper.", ["metadata-line", "notice"]),
    ("The end.\nAnn Reed covers ports for this paper.", []),
    ("Tags: ice, ports\nThe port covers nine acres.", ["metadata-line"]),
    ("Why trust us\nAnn has tested nine boats.", ["notice", "notice"]),
    ("Why trust us\nTom has tested nine boats.", ["notice"]),
    ("Tags: ice, ports\nThe Act covers ports and piers.", ["metadata-line"]),
    ("Why trust us\nAnn, tested at sea, is nine metres long.", ["notice"]),
  ])
  func `who the author is shows by what stands above`(_ end: String, _ removed: [String]) throws {
    var document = page("\(long)\n\(long)\n\(end.replacing("…", with: long))")
    if end.contains("tested") { document.metadata.add("author", .string("Ann Reed")) }
    #expect(try Clean.configured().applied(to: document).removedBy == removed)
  }

  @Test(arguments: [
    (["Was this page helpful?", "Yes", "No", "Locks of Velmark", "Quays"], true),
    (["Locks of Velmark", "Yes", "No", "Was this page helpful?", "Quays"], false),
    (["Was this page helpful?", "Locks of Velmark", "Quays", "Cranes"], false),
  ])
  func `lines at the end are the foot of a page if the first of them is furniture and others are`(
    _ lines: [String], _ areFoot: Bool
  ) throws {
    var document = page("\(long)\n\(long)")
    document.blocks += openLines(lines).blocks
    let result = try Clean.configured().applied(to: document)
    #expect(result.blocks.count == (areFoot ? 2 : 3))
  }

  @Test func `what is said of the author below an article goes`() throws {
    let page = page(
      "# The lock\nBy Ann Reed\n\(long)\n\(long)\nAnn Reed is a pilot at Velm.\nTom Reed is a pilot, too."
    )
    let result = try Clean.configured().applied(to: page)
    #expect(result.dump.hasSuffix("paragraph: \(long)\nparagraph: Tom Reed is a pilot, too."))
    #expect(result.removedBy == ["metadata-line", "notice"])
  }

  @Test func `what is said of the author is no notice in a title, a quote or a text of its own`()
    throws
  {
    let line = "Ann Reed is the new keeper of the lock"
    func removed(_ text: String, quoting quote: Int? = nil) throws -> [String] {
      var document = page(text)
      document.metadata.add("author", .string("Ann Reed"))
      if let quote, let words = document.blocks[quote].text {
        document.blocks[quote] = .quote(Passage(words))
      }
      return try Clean.configured().applied(to: document).removedBy
    }
    #expect(try removed("# \(line)\n\(long)\n\(long)").isEmpty)
    #expect(try removed("\(line)\n\(long)\n\(long)").isEmpty)
    #expect(try removed("\(long)\n\(long)\n# \(line)\n\(long)").isEmpty)
    #expect(try removed("\(long)\n\(long)\n\(line)\n\(long)", quoting: 2).isEmpty)
    #expect(try removed("\(long)\n\(long)\n\(line)\n\(long)") == ["notice"])
  }

  @Test(arguments: [(7, true), (8, false)])
  func `what is said of the author stands among the last eight blocks`(
    _ countBelow: Int, _ isRemoved: Bool
  ) throws {
    let below = Array(repeating: prose, count: countBelow).joined(separator: "\n")
    var document = page("\(long)\n\(long)\nAnn Reed is a pilot at Velm.\n\(below)")
    document.metadata.add("author", .string("Ann Reed"))
    let removed = try Clean.configured().applied(to: document).removedBy
    #expect(removed == (isRemoved ? ["notice"] : []))
  }

  @Test func `prose after a heading of links stays`() throws {
    let result = try Clean.configured().applied(
      to: page("\(prose)\nYou might also like\nA weekend in Yerevan\n\(prose)"))
    #expect(result.blocks.count == 3)
  }

  @Test func `a sentence of syndication at the end of a paragraph is cut off`() throws {
    let result = try Clean.configured().applied(
      to: page("\(prose) The post The river first appeared on Velm News."))
    #expect(result.dump == "paragraph: \(prose)")
    #expect(result.removedBy == ["syndication"])
    #expect(result.conservationFaults() == [])
  }

  @Test func `damaged furniture is known once it is repaired`() throws {
    let result = try Clean.configured().applied(
      to: page("\(prose)\nDonâ€™t miss a story\nCopyright Â© 2024 Velm&nbsp;News\nLoadingâ€¦"))
    #expect(result.removedBy == ["call-to-action", "copyright", "navigation"])
  }

  @Test(arguments: [
    "Share prices fell", "Follow the money", "Source of the river: a spring",
    "Comments on the Draft",
    "By 2030 the country will have built four dams.", "Related Work", "Opinion polls",
  ])
  func `prose that begins like furniture stays`(_ line: String) throws {
    let result = try Clean.configured().applied(to: page("# Title\n\(line)\n\(prose)"))
    #expect(result.blocks.count == 3)
    #expect(result.ledger.removals.isEmpty)
  }

  @Test func `what is switched off stays`() throws {
    let document = page("Share this:\nBy Jane Doe\n\(prose)")
    let kept = try Clean.configured(["boilerplate": .boolean(false)]).applied(to: document)
    #expect(kept.dump == "paragraph: Share this:\nparagraph: \(prose)")
    let named = try Clean.configured(["metadata": .boolean(false)]).applied(to: document)
    #expect(named.dump == "paragraph: By Jane Doe\nparagraph: \(prose)")
  }

  @Test func `phrases of the settings remove lines that begin with them`() throws {
    let stage = try Clean.configured(["extra-boilerplate": .list([.string("Our reporter in")])])
    let document = try stage.applied(
      to: page("OUR REPORTER IN VELM\nOur reporters wrote.\n\(prose)"))
    #expect(document.removedBy == ["extra-boilerplate"])
    #expect(document.blocks.count == 2)
  }

  @Test func `a caption stays`() throws {
    let line = "The bridge at Velm in March (Photo by Jane Doe)"
    let result = try Clean.configured().applied(to: page("\(prose)\n\(line)"))
    #expect(result.blocks.count == 2)
  }

  @Test func `open lines lose only what is furniture for certain`() throws {
    let text = "Share\nEmail\nShare this:\nAdvertisement"
    let document = Document.trial(text) { source in
      let ranges = [0..<5, 6..<11, 12..<23, 24..<37]
      return [.lines(Lines(ranges.map { Passage(source.text(at: $0)) }, followsBlank: true))]
    }
    let result = try Clean.configured().applied(to: document)
    #expect(result.dump == "lines\n  - Share\n  - Email")
  }

  @Test func `an open line of nothing but blanks goes, whatever stands beside it`() throws {
    let lines = ["2021", "2022", "&nbsp;", "a coat for the quay", "boots that fit", "2023"]
    let result = try Clean.configured().applied(to: openLines(lines))
    #expect(
      result.dump == "lines\n  - " + lines.filter { $0 != "&nbsp;" }.joined(separator: "\n  - "))
  }

  @Test func `among cells a word of furniture stays, and a phrase of the settings goes`() throws {
    let document = openLines(["Fund", "Share", "Our reporter in Velm", "Price", "Velm"])
    let stage = try Clean.configured(["extra-boilerplate": .list([.string("Our reporter in")])])
    let dump = try stage.applied(to: document).dump
    #expect(dump == "lines\n  - Fund\n  - Share\n  - Price\n  - Velm")
  }
}
