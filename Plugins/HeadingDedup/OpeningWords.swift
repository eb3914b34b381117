// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import TextScanning

/// The words of a heading at the start of the paragraph below it, and whether they repeat it.
///
/// "Costs The board met" repeats the heading "Costs"; "Costs rose" goes on with a sentence that
/// begins with the same word. What comes next tells: a new sentence begins with a capital.
struct OpeningWords {
  /// How sure it is that the words are a repetition.
  enum Evidence: Comparable {
    /// A capital comes next, which may go on with a name: "Harbour Board | Members said".
    case weak
    /// Prose would not read like this.
    case strong
  }

  /// Where the paragraph's own text starts, in bytes.
  let end: Int

  let evidence: Evidence

  /// Looks for the words of `heading` at the start of `paragraph`; `nil` where they do not stand there
  /// or the sentence goes on behind them.
  init?(_ heading: Text, in paragraph: Text) {
    let heading = heading.bytes.span
    let paragraph = paragraph.bytes.span
    let number = numberLength(of: heading)
    var matched = matchedLength(heading, from: 0, paragraph)
    if matched == nil, number > 0 { matched = matchedLength(heading, from: number, paragraph) }
    guard let matched else { return nil }
    let rest = Rest(of: paragraph, after: matched)
    guard let rest, rest.beginsSentence else { return nil }
    end = rest.start
    evidence = Self.evidence(heading, paragraph, matched, rest)
  }

  private static func evidence(
    _ heading: Span<UInt8>, _ paragraph: Span<UInt8>, _ matched: Int, _ rest: Rest
  ) -> Evidence {
    let shape = HeadingShape(heading)
    // A sentence may begin with a name of several words, but hardly with a phrase that has a stop.
    if rest.separator == .stop { return shape.wordCount >= 2 ? .strong : .weak }
    if rest.separator == .dash { return shape.wordCount >= 3 ? .strong : .weak }
    if rest.opensWithSentenceWord {
      // "Star Wars The Force Awakens": a name may hold such a word when it is all capitals.
      return shape.wordCount >= 3 || shape.hasSmallWord || !rest.secondWordIsCapitalised
        ? .strong : .weak
    }
    if rest.separator == .none, shape.wordCount >= 2 { return .strong }
    if shape.hasSmallWord { return shape.wordCount >= 3 ? .strong : .weak }
    return shape.wordCount >= 6 ? .strong : .weak
  }
}

/// How many bytes at the start of `text` have the words of `heading` from `start` on; `nil` if they differ.
///
/// Case, punctuation and blanks are passed over; the words must end with a word of the text, or be
/// glued to a capital.
private func matchedLength(
  _ heading: Span<UInt8>, from start: Int, _ text: Span<UInt8>
) -> Int? {
  var left = start
  var right = 0
  var end = 0
  while let expected = nextLetter(heading, &left) {
    guard let found = nextLetter(text, &right), found == expected else { return nil }
    end = right
  }
  guard end > 0 else { return nil }
  var after = end
  if let next = scalarClass(text, at: &after), !next.isDisjoint(with: [.letter, .number, .mark]) {
    let last = text[end - 1]
    // "COSTSThe": behind capitals a word shows by its second letter.
    let isClear =
      !(0x41...0x5A).contains(last) || scalarClass(text, at: &after) == [.letter, .lower]
    if !next.contains(.upper) || last.isASCIIDigit || !isClear { return nil }
  }
  return end
}

/// The next letter or digit of `text`, folded; `offset` moves behind it.
private func nextLetter(_ text: Span<UInt8>, _ offset: inout Int) -> UInt32? {
  while offset < text.count {
    let byte = text[offset]
    if byte < 0x80 {
      offset += 1
      if byte.isASCIILetter { return UInt32(byte | 0x20) }
      if byte.isASCIIDigit { return UInt32(byte) }
      continue
    }
    let (scalar, length) = text.scalar(at: offset)
    offset += length
    if !ScalarClass.of(scalar).isDisjoint(with: [.letter, .number]) { return foldCase(scalar) }
  }
  return nil
}

private func scalarClass(_ text: Span<UInt8>, at offset: inout Int) -> ScalarClass? {
  guard offset < text.count else { return nil }
  let (scalar, length) = text.scalar(at: offset)
  offset += length
  return ScalarClass.of(scalar)
}

/// What a heading looks like to a judge of the sentence behind it.
private struct HeadingShape {
  var wordCount = 0
  /// Whether a word of four letters or more begins with a small letter.
  var hasSmallWord = false

  init(_ heading: Span<UInt8>) {
    var offset = 0
    while offset < heading.count {
      while offset < heading.count, heading[offset] <= 0x20 { offset += 1 }
      let start = offset
      while offset < heading.count, heading[offset] > 0x20 { offset += 1 }
      guard offset > start else { break }
      wordCount += 1
      let isSmall = (0x61...0x7A).contains(heading[start])
      if isSmall, offset - start >= 4, wordCount > 1 { hasSmallWord = true }
    }
  }
}

/// What stands in a paragraph behind the words of its heading.
private struct Rest {
  enum Separator {
    case none, blank, dash, stop
  }

  let start: Int
  let separator: Separator
  var beginsSentence = false
  var opensWithSentenceWord = false
  var secondWordIsCapitalised = false

  init?(of text: Span<UInt8>, after matched: Int) {
    var offset = matched
    var separator = Separator.none
    scan: while offset < text.count {
      switch text[offset] {
      case 0...0x20: if separator == .none { separator = .blank }
      case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"),
        UInt8(ascii: "|"):
        separator = .stop
      case UInt8(ascii: "-"): separator = .dash
      // What closes after the words belongs to them.
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""): break
      case 0x80...:
        let (scalar, length) = text.scalar(at: offset)
        if ScalarClass.of(scalar).contains(.space) {
          if separator == .none { separator = .blank }
        } else if [0x2013, 0x2014, 0x2026].contains(scalar) {
          separator = .dash
        } else if scalar != 0x201D && scalar != 0xBB {
          break scan
        }
        offset += length
        continue
      default: break scan
      }
      offset += 1
    }
    guard offset < text.count else { return nil }
    start = offset
    self.separator = separator
    look(at: text)
  }

  private mutating func look(at text: Span<UInt8>) {
    var offset = start
    // An opening quote or bracket may come first: " ' ( “ ‘ « ¿ ¡ „
    var opening = offset
    while opening < text.count, let next = scalarClass(text, at: &opening),
      next.contains(.punctuation)
    {
      if text[offset] == UInt8(ascii: ",") || text[offset] == UInt8(ascii: ";") { return }
      offset = opening
    }
    guard offset < text.count else { return }
    var next = offset
    let first = scalarClass(text, at: &next) ?? []
    guard first.contains(.upper) || first.contains(.number) && separator != .none else { return }
    var wordEnd = offset
    while wordEnd < text.count, text[wordEnd] > 0x20 { wordEnd += 1 }
    let second = min(wordEnd + 1, text.count)
    // A word alone is no sentence.
    guard second < text.count else { return }
    beginsSentence = true
    let word = foldedWords(of: text.extracting(offset..<wordEnd))
    opensWithSentenceWord = sentenceWords.contains(word)
    var place = second
    secondWordIsCapitalised = scalarClass(text, at: &place)?.contains(.upper) ?? false
  }
}

/// Words that begin sentences and seldom stand with a capital inside one, folded.
///
/// English, German, French and Spanish; German pronouns of address and words that names begin with
/// are left out.
private let sentenceWords = Set(
  """
  a about after all although among an and another any are as at because before both but by can \
  despite did do does during each even every few first for from had has have he her here his how \
  however i if in instead is it its last many meanwhile more most much my no nobody none not now of \
  on once one only other our over several she since so some still such that the their then there \
  these they this those though three to today two under unlike until we what when where whether \
  which while who why will with within without yet you your aber als am an auch auf aus bei beim bis \
  damit dann das dass dem den denn der des deshalb die dies diese dieser doch dort durch ein eine \
  einem einen einer er es für gegen hier ihr ihre im in ist ja jede jeder jetzt kein keine man mehr \
  mit nach nicht noch nun nur ob oder ohne schon sein seine seit seither sie sind so trotz über um und \
  unter viele vom von vor wann war warum was weil wenn wer wie wir wo zu zum zur zwei zwar après au \
  aujourd aucun aux avant avec c ce cela ces cet cette chaque chez comme d dans de depuis des deux \
  du elle elles en entre et il ils j je jusqu l la le les leur leurs lors lorsque mais malgré même \
  nous on ont ou où par parmi pas pendant personne plus plusieurs pour pourquoi puis quand que \
  quelques qu qui s sa sans selon ses si son sous sur tous tout toute toutes trois un une vers voici \
  voilà vous y a ahora al algunos antes aquí así aun aunque bajo cada como con contra cuando de del \
  desde después donde durante e el ella ellas ellos en entonces entre era es esa ese eso esta este \
  esto estos fue ha han hasta hay la las lo los más mientras muchos muy nadie ni no nuestra nuestro o \
  otra otro para pero poco por porque pues que quien se según ser si sin sobre son su sus también tan \
  tanto todas todo todos tras tres un una uno unos y ya
  """.split(separator: " ").map { Array($0.utf8) })
