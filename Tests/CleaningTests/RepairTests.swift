// SPDX-License-Identifier: Apache-2.0

import Cleaning
import DocumentModel
import StageKit
import StageTesting
import Testing

/// A text before and after.
struct RepairCase: Sendable, CustomTestStringConvertible {
  var before: String
  var after: String

  init(_ before: String, _ after: String) {
    self.before = before
    self.after = after
  }

  /// A text that is right as it is.
  init(right text: String) { self.init(text, text) }

  var testDescription: String { before }
}

/// What becomes of `text` as a paragraph when only the settings in `on` are on; all if it is empty.
func cleaned(_ text: String, only on: String...) throws -> String {
  var values: [String: RawSetting] = ["boilerplate": .boolean(false), "metadata": .boolean(false)]
  let repairs = ["unicode", "mojibake", "html-entities", "white-space", "missing-blanks"]
  for name in repairs where !on.isEmpty && !on.contains(name) { values[name] = .boolean(false) }
  let document = Document.trial(text) { source in
    [.paragraph(Passage(source.text(at: 0..<source.text.count)))]
  }
  let result = try Clean.configured(values).applied(to: document)
  #expect(result.conservationFaults() == [])
  guard case .paragraph(let passage)? = result.blocks.first else { return "" }
  #expect(passage.text.bytes.elementsEqual(text.utf8) == passage.text.isVerbatim)
  return passage.text.string
}

struct MojibakeTests {
  @Test(arguments: [
    RepairCase("the commissionâ€™s chair", "the commission’s chair"),
    RepairCase("â€œdull partsâ€\u{9D} matter", "“dull parts” matter"),
    RepairCase("â€œdull partsâ€ matter", "“dull parts” matter"),
    RepairCase("Ilona SzÃ¡ntÃ³ of KomÃ¡rom", "Ilona Szántó of Komárom"),
    RepairCase("cafÃ©", "café"),
    RepairCase("Ã‰lodie Ã€ bientÃ´t", "Élodie À bientôt"),
    RepairCase("Ã©tÃ©", "été"),
    RepairCase("LeÃ¯la and SÃ¸ren MÃ¼ller", "Leïla and Søren Müller"),
    RepairCase("YÄ±lmaz and Åžahin in Ä°zmir", "Yılmaz and Şahin in İzmir"),
    RepairCase("NÃºÃ±ez", "Núñez"),
    RepairCase("TomÃ¡Å¡", "Tomáš"),
    RepairCase("â‚¬18.5 million", "€18.5 million"),
    RepairCase("Sluiceâ„¢", "Sluice™"),
    RepairCase("1991â€“1995 â€” later", "1991–1995 — later"),
    RepairCase("waitâ€¦", "wait…"),
    RepairCase("20Â°C and 5Â km", "20°C and 5 km"),
    RepairCase("10Â\u{A0}km", "10 km"),
    RepairCase("Â© 1999", "© 1999"),
    RepairCase("Â£30", "£30"),
    RepairCase("Ã\u{A0} la carte", "à la carte"),
    RepairCase("ÐœÐ¾Ñ\u{81}ÐºÐ²Ð°", "Москва"),
    RepairCase("Î‘Î¸Î®Î½Î±", "Αθήνα"),
    RepairCase("ä¸­æ–‡", "中文"),
    RepairCase("ðŸ˜€ yes", "😀 yes"),
    RepairCase("ï»¿Title", "Title"),
    RepairCase("the commissionÃ¢â‚¬â„¢s", "the commission’s"),
    RepairCase("cafÃƒÂ©", "café"),
    RepairCase(
      "Only â€œthisâ€\u{9D} part; “that” is right, São Paulo too.",
      "Only “this” part; “that” is right, São Paulo too."),
    RepairCase("â†’ next", "→ next"),
    RepairCase("â—\u{8F} bullet", "● bullet"),
  ])
  func `what was read in a wrong encoding is read again`(_ example: RepairCase) throws {
    #expect(
      try cleaned(example.before, only: "mojibake", "white-space", "unicode") == example.after)
  }

  @Test(arguments: [
    "São Paulo", "the letter Ã", "the letter “Ã” is", "‘Â’ and ‘Ã’", "naïve café", "à la carte",
    "“café”—he said", "café”, he", "Fußgängerübergänge", "MAÇÃ» is", "PÂ»", "IRMÃ…",
    "voilâ”—", "für „Müller“", "„Ä“ ist", "HÄ’", "Ångström Å” long", "Übergröße", "Größe „Ä“",
    "Ελλάδα", "Москва", "中文", "Đà Nẵng", "İstanbul’da", "Çağrı", "«à»", "‹é›", "É é", "¿Qué?",
    "façade—", "Zoë’s", "Zoë…", "Zoë”", "20 °C", "© 1999", "£30", "½", "crème brûlée", "résumé’s",
    "Â", "Ã", "â", "Î", "Ä…", "señor”", "A–B", "• item", "Æ’s",
  ])
  func `right text is not damaged`(_ text: String) throws {
    #expect(try cleaned(text) == text)
  }
}

struct CharacterRepairTests {
  @Test(arguments: [
    RepairCase("Q&amp;A", "Q&A"), RepairCase("A &lt; B", "A < B"), RepairCase("it&#8217;s", "it’s"),
    RepairCase("it&#x2019;s", "it’s"), RepairCase("it&#146;s", "it’s"),
    RepairCase("&ldquo;yes&rdquo;", "“yes”"), RepairCase("&amp;amp;", "&"),
    RepairCase("&amp;lt;b&amp;gt;", "<b>"), RepairCase("a&nbsp;b", "a b"),
    RepairCase("caf&eacute;", "café"),
    RepairCase("&Eacute;t&eacute;", "Été"), RepairCase("&hellip;", "…"), RepairCase("&apos;", "'"),
    RepairCase("&thetasym;", "ϑ"), RepairCase("a &nbsp; b", "a b"), RepairCase("b &nbsp;", "b"),
    RepairCase(right: "AT&T"), RepairCase(right: "R&D; more"), RepairCase(right: "a & b"),
    RepairCase(right: "?a=1&copy=2"), RepairCase(right: "&unknown;"), RepairCase(right: "&#0;"),
    RepairCase(right: "&#xD800;"), RepairCase(right: "&#1114112;"), RepairCase(right: "&;"),
    RepairCase(right: "&#;"), RepairCase(right: "&#x;"), RepairCase(right: "Tom &Jerry;"),
  ])
  func `entities become what they stand for`(_ example: RepairCase) throws {
    #expect(try cleaned(example.before, only: "html-entities", "white-space") == example.after)
  }

  @Test(arguments: [
    RepairCase("so\u{AD}lution", "solution"), RepairCase("zero\u{200B}width", "zerowidth"),
    RepairCase("\u{FEFF}mark", "mark"), RepairCase("bell\u{7}", "bell"),
    RepairCase("a\u{0}b", "ab"),
    RepairCase("\u{202A}left\u{202C}", "left"), RepairCase("c1\u{85}x", "c1 x"),
    RepairCase("ﬁnd ﬂoor oﬃce", "find floor office"), RepairCase("cafe\u{301}", "café"),
    RepairCase("A\u{30A}", "Å"), RepairCase("\u{212B}", "Å"),
    RepairCase("q\u{323}\u{307}", "q\u{323}\u{307}"),
    RepairCase(right: "می‌خواهم"), RepairCase(right: "क्‍ष"), RepairCase(right: "👩‍🚀 and ❤️"),
    RepairCase(right: "🏴󠁧󠁢󠁥󠁮󠁧󠁿"), RepairCase(right: "x̂"), RepairCase(right: "Ⅳ ½ ²"),
  ])
  func `characters take one form, and those unseen go`(_ example: RepairCase) throws {
    #expect(
      try cleaned(example.before, only: "unicode", "white-space").utf8.elementsEqual(
        example.after.utf8))
  }

  @Test(arguments: [
    RepairCase("two  blanks", "two blanks"), RepairCase("tab\tand\nline", "tab and line"),
    RepairCase("no\u{A0}break", "no break"), RepairCase("thin\u{2009}space", "thin space"),
    RepairCase("ideographic\u{3000}space", "ideographic space"), RepairCase("a \u{200B}b", "a b"),
    RepairCase("  both ends  ", "both ends"), RepairCase(" one end", "one end"),
    RepairCase("other end ", "other end"), RepairCase("end\u{A0}", "end"),
    RepairCase("a \u{A0}\t b", "a b"), RepairCase("a\r\nb", "a b"), RepairCase(right: "a b c"),
  ])
  func `white space is one plain blank`(_ example: RepairCase) throws {
    #expect(try cleaned(example.before, only: "white-space", "unicode") == example.after)
  }

  @Test func `a text of nothing but blanks goes`() throws {
    #expect(try cleaned(" \u{200B}&nbsp;\u{A0} ") == "")
  }
}

struct MissingBlankTests {
  @Test(arguments: [
    RepairCase("of Central Asia.A recent meeting", "of Central Asia. A recent meeting"),
    RepairCase("global security.As geopolitical", "global security. As geopolitical"),
    RepairCase("industry cooperation.Key issues", "industry cooperation. Key issues"),
    RepairCase("political stability,reducing it", "political stability, reducing it"),
    RepairCase("these developments,below is", "these developments, below is"),
    RepairCase("Specific actions,such as", "Specific actions, such as"),
    RepairCase("within Central Asia,a region", "within Central Asia, a region"),
    RepairCase("in 2023.The next", "in 2023. The next"),
    RepairCase("in 2023,the next", "in 2023, the next"),
    RepairCase("the T-72B3.The crew", "the T-72B3. The crew"),
    RepairCase("with NATO.The talks", "with NATO. The talks"),
    RepairCase("the region.NATO said", "the region. NATO said"),
    RepairCase("(CSTO).The pact", "(CSTO). The pact"),
    RepairCase("by 40%.Prices", "by 40%. Prices"),
    RepairCase("a word;another", "a word; another"), RepairCase("Note:this is", "Note: this is"),
    RepairCase("Really?Yes.", "Really? Yes."), RepairCase("Stop!The end", "Stop! The end"),
    RepairCase("he said.”The end", "he said.” The end"),
    RepairCase("he said.“The end", "he said. “The end"), RepairCase("he said,“we", "he said, “we"),
    RepairCase("\"Go on,\" he said.\"Never.\"", "\"Go on,\" he said.\"Never.\""),
    RepairCase("He said \"go.\"The end", "He said \"go.\" The end"),
    RepairCase("au café.Élodie vint", "au café. Élodie vint"),
    RepairCase("the city,Élodie", "the city, Élodie"),
    RepairCase("Regions such as Krakow.Łódź grew", "Regions such as Krakow. Łódź grew"),
    RepairCase("the U.S. economy.Growth fell", "the U.S. economy. Growth fell"),
    RepairCase("Mr.Smith came", "Mr. Smith came"),
    RepairCase(
      "the relationship.Specific actions,such", "the relationship. Specific actions, such"),
    RepairCase("a hut near Akureyri.I went", "a hut near Akureyri. I went"),
    RepairCase("bilateral relations.the two sides", "bilateral relations. the two sides"),
    RepairCase("new developments,U.S. aid", "new developments, U.S. aid"),
    RepairCase("shared threats.U.S. aid", "shared threats. U.S. aid"),
    RepairCase("of U.S.initiatives", "of U.S. initiatives"),
    RepairCase("J.K.Rowling", "J.K. Rowling"),
    RepairCase("rose by 3.These men", "rose by 3. These men"),
    RepairCase("to press@velm.example.org.The end", "to press@velm.example.org. The end"),
    RepairCase("1.Introduction", "1. Introduction"),
    RepairCase("1,200 men,all of them", "1,200 men, all of them"),
  ])
  func `a blank lost after punctuation is put back`(_ example: RepairCase) throws {
    #expect(try cleaned(example.before) == example.after)
  }

  @Test(arguments: [
    "the U.S. and U.K.", "U.S.-Turkey ties", "3.5 per cent", "1,200 men", "see example.com today",
    "see Example.Com today", "e.g. this", "i.e. that", "T-72B3", "Mi-8MTV5-1", "Node.js runs",
    "at 9 a.m. sharp", "No.5", "J.K. Rowling", "J.R.R. Tolkien", "a Ph.D. thesis", "file.txt",
    "www.x.org/a,b", "https://x.org/a.B,c;d", "mail a.Bc@x.org now", "10.30pm", "10:30pm", "12:30",
    "e4,e5 and Nf3", "f(a,b)", "x,y", "ASP.NET is old", "System.Out.println", "array.Count()",
    "std::vector", "http://x", "doi:10.1000/x", "v2.0.1", "A.B.", "S.A.", "St. Petersburg",
    "rock ’n’ roll", "O’Neill", "the ’90s", "’tis", "it’s", "dogs’ bones", "“Yes,” he said",
    "a “b” c",
    "\"Yes,\" he said", "(see above)", "and/or", "C++,C", "@user.Name said", "#tag.One",
    "report.PDF",
    "photo.JPG here", "Booking.com", "Yahoo!news", "what?ever", "a:b", "3:A", "key_a.Key_b",
    "U.S.A", "D.C.", "Washington, D.C.", "No.A", "wait...What",
    "wait…What", "$3.5m", "€4.A", "10,000km", "2.A", "v2.Beta", "io.TextStream", "$Env:Path",
    "me.these.com", "&foo;bar",
  ])
  func `what has no blank keeps none`(_ text: String) throws {
    #expect(try cleaned(text) == text)
  }

  @Test func `cells and open lines are data`() throws {
    let text = "stability,reducing"
    let document = Document.trial(text) { source in
      [.lines(Lines([Passage(source.text(at: 0..<text.utf8.count))], followsBlank: true))]
    }
    let result = try Clean.configured().applied(to: document)
    #expect(result.dump == "lines\n  - stability,reducing")
  }
}
