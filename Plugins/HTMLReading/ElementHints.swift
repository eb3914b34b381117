// SPDX-License-Identifier: Apache-2.0

/// What the attributes of an element say of its role.
struct ElementHints {
  /// The boilerplate that it claims to be.
  var boilerplate: HintWord?

  /// How strongly it claims to be the content: 0 not at all, 3 as `article-body` does.
  var contentStrength = 0

  /// Whether it is not shown.
  var isHidden = false

  /// Whether it is a mark that points to a reference or note.
  var isReferenceMark = false

  /// Whether it says that its table is there for the layout.
  var isPresentation = false

  /// Reads class, id, role, itemprop, style and the like of the node at `index`.
  init(_ tree: HTMLTree, at index: Int) {
    let node = tree.nodes[index]
    switch node.tag {
    case .main: contentStrength = 2
    case .article: contentStrength = 2
    default: break
    }
    var offset = Int(node.firstAttribute)
    let end = offset + Int(node.attributeCount)
    while offset < end {
      let attribute = tree.attributes[offset]
      offset += 1
      switch attribute.name {
      case .class: readNames(tree.pool[attribute.value.offsets], isClass: true)
      // The id of a section is a slug of its heading, which may say `feedback` or `related work`.
      case .id where node.tag != .section && node.tag.headingLevel == nil:
        readNames(tree.pool[attribute.value.offsets], isClass: false)
      case .role: readRole(tree.string(attribute).lowercased())
      case .itemprop:
        if tree.string(attribute) == "articleBody" { contentStrength = 3 }
      case .hidden: isHidden = tree.string(attribute) != "until-found"
      case .ariaHidden:
        if tree.string(attribute) == "true" { isHidden = true }
      case .style: readStyle(tree.pool[attribute.value.offsets])
      default: break
      }
    }
  }

  private mutating func readRole(_ role: String) {
    switch role {
    case "main", "article": contentStrength = max(contentStrength, 2)
    case "navigation", "menu", "menubar", "directory": boilerplate = .navigation
    case "contentinfo": boilerplate = .footer
    case "complementary": boilerplate = boilerplate ?? .sidebar
    case "presentation", "none": isPresentation = true
    case "search", "dialog", "alertdialog", "toolbar", "button", "tooltip":
      boilerplate = boilerplate ?? .controls
    default: break
    }
  }

  private mutating func readStyle(_ style: ArraySlice<UInt8>) {
    let compact = style.filter { $0 > 0x20 }.map { $0 | 0x20 }
    isHidden =
      isHidden || contains(compact, "display\u{3A}none") || contains(compact, "visibility:hidden")
  }

  private func contains(_ bytes: [UInt8], _ word: StaticString) -> Bool {
    let word = Array("\(word)".utf8)
    guard bytes.count >= word.count else { return false }
    return (0...bytes.count - word.count).contains {
      bytes[$0..<$0 + word.count].elementsEqual(word)
    }
  }

  /// Reads the words of a class or id; words are parted by blanks, their parts by anything else.
  private mutating func readNames(_ value: ArraySlice<UInt8>, isClass: Bool) {
    var start = value.startIndex
    while start < value.endIndex {
      var end = start
      while end < value.endIndex, value[end] > 0x20 { end += 1 }
      if end > start, end - start < 100 { readName(value[start..<end], isClass: isClass) }
      start = end + 1
    }
  }

  private mutating func readName(_ name: ArraySlice<UInt8>, isClass: Bool) {
    var meanings: [HintWord?] = []
    var part: [UInt8] = []
    var wasLower = false
    func meaning() -> HintWord? { HintWords.meaning(of: String(decoding: part, as: UTF8.self)) }
    for byte in name {
      let isUpper = byte &- 0x41 < 26
      let isLetter = isUpper || byte &- 0x61 < 26
      if !isLetter || (isUpper && wasLower), !part.isEmpty {
        meanings.append(meaning())
        part.removeAll(keepingCapacity: true)
      }
      if isLetter { part.append(byte | 0x20) }
      wasLower = isLetter && !isUpper
    }
    if !part.isEmpty { meanings.append(meaning()) }
    apply(meanings, name, isClass: isClass)
  }

  private mutating func apply(
    _ meanings: [HintWord?], _ name: ArraySlice<UInt8>, isClass: Bool
  ) {
    let whole = HintWords.meaning(of: String(decoding: name.map { $0 | 0x20 }, as: UTF8.self))
    if whole == .hidden || meanings.count == 1 && meanings[0] == .hidden { isHidden = true }
    if meanings.contains(.reference) { isReferenceMark = true }
    if meanings.contains(.negation) || !isClass && meanings.count > 4 { return }
    for (index, meaning) in meanings.enumerated() {
      guard let meaning else { continue }
      switch meaning {
      case .navigation, .comments, .cookieBanner, .shareBar, .relatedLinks, .promotion, .footer,
        .sidebar:
        boilerplate = meaning
        return
      case .byline, .controls: if isClass { boilerplate = boilerplate ?? meaning }
      case .content: contentStrength = max(contentStrength, 3)
      case .contentOwner, .both:
        let next = index + 1 < meanings.count ? meanings[index + 1] : nil
        if next == .contentPart || next == .both {
          contentStrength = max(contentStrength, 3)
        } else if meanings.count == 1 {
          contentStrength = max(contentStrength, 1)
        }
      case .contentPart:
        let next = index + 1 < meanings.count ? meanings[index + 1] : nil
        if next == .both || meanings.count == 1 {
          contentStrength = max(contentStrength, 2)
        }
      default: break
      }
    }
  }
}
