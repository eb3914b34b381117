// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import Output
import StageKit
import Testing

struct WriteMarkdownTests {
  private func markdown(
    marks: Bool = false, _ build: (inout Sample) -> Void
  ) throws(StageError) -> String {
    try WriteMarkdown.file(of: sample(build), ["entity-marks": .boolean(marks)])
  }

  @Test func `blocks become Markdown's own, with a blank line between them`() throws {
    let page = try markdown {
      $0.heading(1, "The title")
      $0.paragraph("Words of it.\nMore words.")
      $0.heading(2, "A section")
      $0.quote("Said by\nsomebody.")
      $0.caption("A tank, in 2024")
      $0.code("let x = 1\n\n# kept")
      $0.lines(["Country", "Russia"])
    }
    #expect(
      page == """
        # The title

        Words of it.
        More words.

        ## A section

        > Said by
        > somebody.

        *A tank, in 2024*

        ```
        let x = 1

        # kept
        ```

        Country\u{20}\u{20}
        Russia

        """)
  }

  @Test func `lists have bullets or numbers, and items of several lines are indented`() throws {
    let page = try markdown {
      $0.list(["One", "Two\nlines", ""])
      $0.paragraph("Then:")
      $0.list(ordered: true, ["First", "Second\nline"])
    }
    #expect(page == "- One\n- Two\n  lines\n-\n\nThen:\n\n1. First\n2. Second\n   line\n")
  }

  @Test func `lists that follow each other have different markers`() throws {
    let bullets = try markdown {
      $0.list(["a"])
      $0.list(["b"])
      $0.list(["c"])
    }
    #expect(bullets == "- a\n\n* b\n\n- c\n")
    let numbers = try markdown {
      $0.list(ordered: true, ["a"])
      $0.list(ordered: true, ["b"])
      $0.list(["c"])
    }
    #expect(numbers == "1. a\n\n1) b\n\n- c\n")
  }

  @Test func `a table is a pipe table below its caption`() throws {
    let page = try markdown {
      $0.table(
        ["Year", "What"], [["2020", "a|b"], ["", "two\nlines"]], caption: "Milestones")
    }
    #expect(
      page == """
        *Milestones*

        | Year | What |
        |---|---|
        | 2020 | a\\|b |
        | | two<br>lines |

        """)
  }

  @Test func `a table without a header gets a row of empty header cells`() throws {
    let page = try markdown { $0.table([], [["a", "b"]]) }
    #expect(page == "| | |\n|---|---|\n| a | b |\n")
  }

  @Test func `a fence is longer than any in the code`() throws {
    #expect(try markdown { $0.code("````\ncode\n") } == "`````\n````\ncode\n`````\n")
  }

  @Test func `metadata become front matter in which every string stays a string`() throws {
    var document = sample { $0.paragraph("Words.") }
    document.metadata.add("title", .string("A \"title\": \\ \u{2028}\u{7F}"))
    document.metadata.add("published", .string("2025-02-14"))
    document.metadata.add("no", .string("no"))
    document.metadata.add("two words", .json("{\"a\": [1, \"x y\",\n true]}"))
    #expect(
      try WriteMarkdown.file(of: document) == """
        ---
        title: "A \\"title\\": \\\\ \\u2028\\u007f"
        published: "2025-02-14"
        "no": "no"
        "two words": {"a":[1,"x y",true]}
        ---

        Words.

        """)
  }

  // What a reader would take for syntax, and what it would not.
  @Test(arguments: [
    // Text that begins a block.
    ("# not a heading", "\\# not a heading"),
    ("#hashtag", "#hashtag"),
    ("####### seven", "####### seven"),
    ("- dash", "\\- dash"),
    ("-5 degrees", "-5 degrees"),
    ("+ plus", "\\+ plus"),
    ("* star", "\\* star"),
    ("-", "\\-"),
    ("---", "\\---"),
    ("- - -", "\\- - -"),
    ("***", "\\*\\*\\*"),
    ("* * *", "\\* * *"),
    ("_ _ _", "\\_ _ _"),
    ("___", "\\_\\_\\_"),
    ("> quoted", "\\> quoted"),
    ("1. May", "1\\. May"),
    ("1) May", "1\\) May"),
    ("2024.", "2024\\."),
    ("1.5 metres", "1.5 metres"),
    ("1234567890. too long for a number", "1234567890. too long for a number"),
    ("a title\n===", "a title\n\\==="),
    ("a title\n---", "a title\n\\---"),
    ("a | b\n--|--", "a | b\n\\--|--"),
    ("a | b\n|:-:|", "a | b\n\\|:-:|"),
    ("words\n# in the second line", "words\n\\# in the second line"),
    ("```\ncode", "\\`\\`\\`\ncode"),
    ("~~~", "\\~\\~\\~"),
    ("    indented\twords  ", "indented\twords"),
    ("a\n\n\nb\r\nc", "a\nb\nc"),
    ("[a]: b", "\\[a]: b"),
    // Marks inside a line.
    ("*bold* words", "\\*bold\\* words"),
    ("5 * 3 * 2", "5 * 3 * 2"),
    ("a footnote*", "a footnote*"),
    ("_slanted_ words", "\\_slanted\\_ words"),
    ("a_snake_name", "a_snake_name"),
    ("_one", "_one"),
    ("`code`", "\\`code\\`"),
    ("one ` tick", "one ` tick"),
    ("~~gone~~", "\\~\\~gone\\~\\~"),
    ("~5 km", "~5 km"),
    ("a [link](url)", "a \\[link](url)"),
    ("![image](url)", "!\\[image](url)"),
    ("<b>bold</b>", "\\<b>bold\\</b>"),
    ("<!-- gone -->", "\\<!-- gone -->"),
    ("a < b, <5 %", "a < b, <5 %"),
    ("&amp; &#8211; &#x2F;", "\\&amp; \\&#8211; \\&#x2F;"),
    ("AT&T & R&D;", "AT&T & R\\&D;"),
    ("C:\\Users\\*", "C:\\Users\\\\*"),
    ("\\", "\\\\"),
    ("a\\\nb", "a\\\\\nb"),
    ("a|b", "a|b"),
    ("https://example.com/a_b_c", "https://example.com/a_b_c"),
    ("https://example.com/*a*", "https\\://example.com/\\*a\\*"),
    ("www.example.com/_a_ www.b.org", "www\\.example.com/\\_a\\_ www.b.org"),
    ("a\u{0}b", "a\u{FFFD}b"),
    ("\u{200F}שלום\u{200E} é", "\u{200F}שלום\u{200E} é"),
  ])
  func `text reads back as it is, and no more is escaped than that takes`(
    text: String, expected: String
  ) throws {
    #expect(try markdown { $0.paragraph(text) } == expected + "\n")
  }

  @Test(arguments: [
    ("Words #", "# Words \\#"), ("C#", "# C#"), ("Words ## ##", "# Words ## \\##"),
    ("##", "# \\##"), ("- 1. Words", "# - 1. Words"), ("two\nlines", "# two lines"), ("", "#"),
  ])
  func `a heading is one line that keeps its number signs`(text: String, expected: String) throws {
    #expect(try markdown { $0.heading(1, text) } == expected + "\n")
  }

  @Test(arguments: [
    ("- dash", "| - dash |"), ("a\\|b", "| a\\\\\\|b |"), ("# no heading", "| # no heading |"),
    ("a\\", "| a\\\\ |"),
  ])
  func `a cell is part of a line, in which only the pipe is special`(
    text: String, expected: String
  ) throws {
    #expect(try markdown { $0.table(["h"], [[text]]) } == "| h |\n|---|\n\(expected)\n")
  }

  @Test func `asterisks in a caption do not end its italics`() throws {
    #expect(try markdown { $0.caption("five* stars\n and more ") } == "*five\\* stars and more*\n")
    #expect(try markdown { $0.caption("* a star") } == "*\\* a star*\n")
  }

  @Test func `entities are marked with their labels only where asked for`() throws {
    func build(_ sample: inout Sample) {
      sample.paragraph(
        "Oh!Uzbekistan and a_b [CSTO] met.",
        [("Uzbekistan", "GPE"), ("a_b", "WORK OF ART"), ("[CSTO]", "ORG")])
    }
    #expect(try markdown(build) == "Oh!Uzbekistan and a_b \\[CSTO] met.\n")
    #expect(
      try markdown(marks: true, build)
        == "Oh\\![Uzbekistan]{.GPE} and [a_b]{.WORK-OF-ART} [\\[CSTO\\]]{.ORG} met.\n")
  }

  @Test func `an entity across a line break is marked on both lines`() throws {
    let page = try markdown(marks: true) {
      $0.paragraph("in New\nYork now", [("New\nYork", "GPE")])
    }
    #expect(page == "in [New]{.GPE}\n[York]{.GPE} now\n")
  }

  @Test func `a backslash does not undo the mark after it`() throws {
    let page = try markdown(marks: true) { $0.paragraph("C:\\Users", [("Users", "X")]) }
    #expect(page == "C:\\\\[Users]{.X}\n")
  }

  @Test func `a table can be restored to the lines that it was made from`() throws {
    let document = sample { $0.table(["Year", "What"], [["2020", "Rain"]]) }
    #expect(
      try WriteMarkdown.files(of: document, ["tables": .string("restore")]) == [
        "a17.md": "```\nYear\n\nWhat\n\n2020\n\nRain\n```\n"
      ])
  }

  @Test func `a caption that stands in another block is not written again`() throws {
    var document = sample { $0.table(["Year"], [["2020"]], caption: "The table shows years.") }
    guard case .table(var table) = document.blocks[0] else { return }
    table.isCaptionLinked = true
    document.blocks[0] = .table(table)
    #expect(
      try WriteMarkdown.files(of: document) == ["a17.md": "| Year |\n|---|\n| 2020 |\n"])
  }
}
