// SPDX-License-Identifier: Apache-2.0

/// What the word lists of `FurnitureWords` say of a word or sign.
struct WordTraits: OptionSet {
  let rawValue: UInt64

  /// Joins the parts of a name.
  static let linking = WordTraits(rawValue: 1 << 0)
  /// Begins a name though it is in lower case.
  static let article = WordTraits(rawValue: 1 << 1)
  /// Is no part of a person's name.
  static let noName = WordTraits(rawValue: 1 << 2)
  /// Stands between two names.
  static let joining = WordTraits(rawValue: 1 << 3)
  /// Is a news agency.
  static let agency = WordTraits(rawValue: 1 << 4)
  /// Is a job at a newspaper.
  static let role = WordTraits(rawValue: 1 << 5)
  /// Is a social network.
  static let network = WordTraits(rawValue: 1 << 6)
  /// Stands after a label.
  static let colon = WordTraits(rawValue: 1 << 7)
  /// Ends a sentence or a part of one.
  static let stop = WordTraits(rawValue: 1 << 8)
  /// Stands in lower case in credits.
  static let creditSmall = WordTraits(rawValue: 1 << 9)
  /// Names a picture or a credit.
  static let credit = WordTraits(rawValue: 1 << 10)
  /// Leads from `Photo` to the credit.
  static let creditLink = WordTraits(rawValue: 1 << 11)
  /// Is the source of a statement as well as of a picture.
  static let source = WordTraits(rawValue: 1 << 12)
  /// Stands in menus.
  static let menu = WordTraits(rawValue: 1 << 13)
  /// Begins menus.
  static let home = WordTraits(rawValue: 1 << 14)
  /// Parts the entries of a menu.
  static let rowSign = WordTraits(rawValue: 1 << 15)
  /// Stands before a credit.
  static let photoSign = WordTraits(rawValue: 1 << 16)
  /// Opens a bracket.
  static let opening = WordTraits(rawValue: 1 << 17)
  /// Closes a bracket.
  static let closing = WordTraits(rawValue: 1 << 18)
  /// Means nothing at the end of a line.
  static let trailing = WordTraits(rawValue: 1 << 19)
  /// Means nothing at the start of a line.
  static let leading = WordTraits(rawValue: 1 << 20)
  /// Is a comma.
  static let comma = WordTraits(rawValue: 1 << 21)
  /// Is a full stop.
  static let dot = WordTraits(rawValue: 1 << 22)
  /// Is a slash.
  static let slash = WordTraits(rawValue: 1 << 23)
  /// Is `#`.
  static let hash = WordTraits(rawValue: 1 << 24)
  /// Is `us`.
  static let us = WordTraits(rawValue: 1 << 25)

  /// Makes a network together with `networkTail`.
  static let networkHead = WordTraits(rawValue: 1 << 26)
  /// Is the second word of a network.
  static let networkTail = WordTraits(rawValue: 1 << 27)

  /// Parts words as a colon does.
  static let separator = WordTraits(rawValue: 1 << 28)

  /// Is a subject that a section of a newspaper has.
  static let subject = WordTraits(rawValue: 1 << 29)
  /// Is a kind of article.
  static let genre = WordTraits(rawValue: 1 << 30)
  /// Begins the names of places.
  static let place = WordTraits(rawValue: 1 << 31)
  /// Says where somebody was.
  static let locating = WordTraits(rawValue: 1 << 32)
  /// Says that an article was changed.
  static let revised = WordTraits(rawValue: 1 << 33)
  /// Says that an article came out.
  static let published = WordTraits(rawValue: 1 << 34)
  /// Stands before the name of an author.
  static let by = WordTraits(rawValue: 1 << 35)
  /// What somebody who writes for a newspaper is.
  static let job = WordTraits(rawValue: 1 << 36)

  /// Stands in lower case between a name and a date.
  static let inByline: WordTraits = [.linking, .locating, .revised, .published]

  /// Each list of words with its trait.
  fileprivate static let lists: [(WordTraits, StaticString)] = [
    (
      .linking,
      "of the and for de la le les del di da do dos van von der den du des el y e et und &"
    ),
    (.linking, "a an"),
    (.article, "the la le les el der die das il"),
    (.noName, FurnitureWords.noNames),
    (.joining, "and & et und y e with"),
    (.agency, FurnitureWords.agencies),
    (.role, FurnitureWords.roles),
    (.network, FurnitureWords.networks),
    (.colon, ": - – —"),
    (.separator, ": - – — | » › > → ·"),
    (.stop, ". ? ! ; …"),
    (.creditSmall, FurnitureWords.creditWords),
    (.credit, FurnitureWords.pictures),
    (.creditLink, "source credit credits by courtesy of via"),
    (.source, "source via"),
    (.menu, FurnitureWords.menus),
    (.home, FurnitureWords.homes),
    (.rowSign, "| > » › ❯ • ·"),
    (.photoSign, ": / ©"),
    (.opening, "( ["),
    (.closing, ") ]"),
    (.trailing, ". ! : + … » › > → ► ▶ ▸ | - – — • · ) ] \" ” * ✕ × ↑ ↓ « ⇩ 👇 ➡"),
    (.leading, "( [ + ¿ ¡ \" “ » › > → ► ▶ ▸ | - – — • · * ➡ 👉 📷 « ✉ 🔔 ← ↑"),
    (.comma, ","), (.dot, "."), (.slash, "/"), (.hash, "#"), (.us, "us"),
    (.subject, FurnitureWords.subjects), (.genre, FurnitureWords.genres),
    (
      .place,
      """
      new north south east west san los las el buenos saint st port cape hong abu addis kuala rio são
      santa tel
      """
    ),
    (.by, "by par von por di door"),
    (.job, FurnitureWords.jobs),
    (.locating, "at in on from à in aus en da am le"),
    (.revised, "updated modified revised aktualisiert actualizado aggiornato"),
    (.published, "published posted last publié le am veröffentlicht publicado pubblicato"),
    (.networkHead, "google apple truth"), (.networkTail, "news social"),
  ]
}

/// The words that patterns have, numbered from 1; case and the form of apostrophes do not matter.
struct FurnitureVocabulary {
  // Words are told apart by a 64-bit hash alone: among two thousand words, the chance that a word
  // from outside is taken for one of them is 1 in 10^16.
  private var hashes = [UInt64](repeating: 0, count: capacity)
  private var numbers = [UInt16](repeating: 0, count: capacity)
  private var traits: [WordTraits] = [[]]

  /// Slots of the hash table, several times as many as there are words.
  private static let capacity = 1 << 13

  /// A vocabulary of the word lists.
  init() {
    for (trait, words) in WordTraits.lists {
      words.forEachWord { bytes, word in traits[Int(insert(bytes, word))].insert(trait) }
    }
  }

  /// The number of the word at `range`, new or not.
  mutating func insert(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt16 {
    let hash = Self.hash(bytes, range)
    let slot = slot(of: hash)
    if hashes[slot] == 0 {
      precondition(traits.count < Self.capacity / 2, "\(traits.count) words are too many")
      hashes[slot] = hash
      numbers[slot] = UInt16(traits.count)
      traits.append([])
    }
    return numbers[slot]
  }

  /// The number of the word at `range` and what is said of it; 0 and nothing if it is unknown.
  func entry(of line: Span<UInt8>, in range: Range<Int>) -> (UInt16, WordTraits) {
    entry(of: Self.hash(line, range))
  }

  /// The number of the word with `hash` and what is said of it; 0 and nothing if it is unknown.
  func entry(of hash: UInt64) -> (UInt16, WordTraits) {
    let number = numbers[slot(of: hash)]
    return (number, traits[Int(number)])
  }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (Self.capacity - 1)
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (Self.capacity - 1) }
    return slot
  }

  /// The hash of the word at `range`.
  private static func hash(_ line: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = Hash()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = line[offset]
      if byte < 0x80 {
        hash.add(UInt32(byte.isASCIILetter ? byte | 0x20 : byte))
        offset += 1
      } else {
        let (scalar, length) = line.scalar(at: offset)
        hash.add(scalar == 0x2019 ? 0x27 : foldCase(scalar))
        offset += length
      }
    }
    return hash.value
  }

  /// FNV-1a of the scalars of a word, case folded.
  struct Hash {
    private var state = FNV1a()

    mutating func add(_ scalar: UInt32) { state.add(scalar) }

    /// Mixed so that its low bits depend on all scalars; never 0.
    var value: UInt64 { (state.value ^ (state.value >> 32)) | 1 }
  }
}
