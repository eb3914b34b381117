// SPDX-License-Identifier: Apache-2.0

import Testing
import TextScanning

/// The lines of a page's top: `= ` marks the title, `- ` furniture, `@ ` the author, `  ` anything else.
private func marks(_ text: String) -> String {
  let lines = text.split(separator: "\n").map { String($0.dropFirst(2)) }
  guard let top = PageTop(count: lines.count, line: { Array(lines[$0].utf8)[...] }) else {
    return "no title"
  }
  return lines.indices.map { index in
    let mark =
      switch top.furniture(at: index) {
      case .metadata(let fields) where fields.first?.key == "author": "@ "
      case .some: "- "
      case nil: index == top.title ? "= " : "  "
      }
    return mark + lines[index]
  }.joined(separator: "\n")
}

struct PageTopTests {
  @Test(arguments: [
    """
    - Philippines
    = Coast guard gets two more patrol vessels
    @ By Ana Reyes
    """,
    """
    - Menu
    - Sign in
    - Energy & climate
    = What the port of Velm plans to build
      The board decides in June whether the quay is raised.
    @ Von Lena Brandt
    - 12 March 2024
    """,
    """
    = What the port of Velm plans to build
    @ Lena Brandt in Velm
    - Thu 8 Jun 2023 06.00 BST
    """,
    // The title stands twice: with the name of the site, and below a menu.
    """
    - What the port of Velm plans to build - Velm News
    - Harbour
    - Fixtures & Results
    = What the port of Velm plans to build
    - 12 March 2024
    """,
    """
    = What the port of Velm plans to build
    - Advice line
      What the port of Velm plans to build
    - 12 March 2024
    """,
    """
    - VLM 20 2,014.6 +0.4% VLM/USD 129.25 -0.1% Oil $66.10
    - Markets
    = What the port of Velm plans to build
    @ By Ana Reyes
    - 12 March 2024
    """,
    """
    = What the port of Velm plans to build
    @ Lena Brandt at the Old Quay
    - 12 March 2024
    """,
    // Entries of a menu show themselves where two are known.
    """
    - ABOUT
    - PROGRAMME
    - FAQ
    - SPONSORS
    = Living Water 2025: the seventh meeting of harbour towns
      The Old Quay, Velm
    """,
    """
    - ABOUT
    - FAQ
    - SPONSORS
    - Velmark
    = What the port of Velm plans to build
      Velmark has nine ports, and one of the oldest of them is to be built anew. The council decided on Monday that the quay is too small for the ships that come now, and that the roads are too narrow.
    """,
    // Pages of encyclopaedias are named after what they are about.
    """
    - Create account
    - Log in
    - View history
    = Velm Harbour
      From Velmpedia, the encyclopaedia of ports
      Place
      Upper Velmark
      Velm Harbour is a port in Upper Velmark, and one of the oldest of the coast. It was built in the years after the great flood, when the council decided that the quay was too small.
    """,
  ])
  func `a byline or a date shows the title, and what stands about it`(_ page: String) {
    #expect(marks(page) == page)
  }

  @Test(arguments: [
    // What the site is about stands above its menu, the title below.
    """
    - Velm Courier
    - Notes on rivers, fences and the people between
    - World
    - Quays & Rivers
    - Archive 2024
    = What the port of Velm plans to build
    - 12 March 2024
    """,
    """
    - HARBOUR WIRE
    - Ports · Shipping · Trade and Travel
    - >
    = What the port of Velm plans to build
    - 12 March 2024
    """,
    // A label and what it says stand on lines of their own, a job below the name.
    """
    = What the port of Velm plans to build
    - By
    @ Lena Brandt
    - Posted on
    - 12 March 2024
    """,
    """
    - https://velm.example/river
    - Issue 41 - Winter 2025
    = What the port of Velm plans to build
    @ Lena Brandt
    - Special correspondent
      The board decides in June whether the quay is raised.
    """,
  ])
  func `menus and labels are told from the title`(_ page: String) {
    #expect(marks(page) == page)
  }

  @Test(arguments: [
    "- Naval News\n  Coast guard gets two more patrol vessels",
    "- Sport\n  Rovers\n  A late goal wins the derby",
  ])
  func `without a byline the names of sections above a title are known`(_ page: String) {
    #expect(marks(page) == page)
  }

  @Test(arguments: [
    "  Sport\n  Rovers\n  Fixtures\n  A late goal wins the derby",
    "  The Harbour\n  Coast guard gets two more patrol vessels",
    // No date or byline, or one too far below.
    "  Philippines\n  Coast guard gets two more patrol vessels\n  The first came on Monday.",
    "  The port of Velm plans to build\n  One.\n  Two.\n  Three.\n  By Ana Reyes",
    // Few words alone, or a paragraph.
    "  Port News\n  By Ana Reyes", "",
    "  What the port of Velm plans\n  By\n  The river rises\n  North Quay\n  12 m",
    "  2019\n  What the port of Velm plans\n  By Ana Reyes",
    "  \(String(repeating: "The quay is raised again. ", count: 7))\n  12 March 2024",
  ])
  func `elsewhere nothing is said of the top`(_ page: String) {
    #expect(marks(page) == "no title")
  }

  @Test func `words that name no person are not the author`() {
    let page = """
      = What the port of Velm plans to build
        Where the money comes from
      - 12 March 2024
      """
    #expect(marks(page) == page)
  }

  @Test(arguments: [
    "  Port\n  Depth\n  Owner\n  What the port of Velm plans to build",
    "  About\n  Velm\n  Rona\n  What the port of Velm plans to build",
  ])
  func `lines of a word or two are no menu unless two are known`(_ page: String) {
    #expect(marks(page) == "no title")
  }
}
