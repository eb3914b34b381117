// SPDX-License-Identifier: Apache-2.0

import DocumentModel

/// Which texts of a page are its content, and why the others are not.
///
/// In four steps, each a pass over the nodes. Elements that claim to be boilerplate go, unless they
/// hold much of the prose of the page. The main container is the element that claims to be the
/// content and holds most of the prose, or without claims the smallest that holds nearly all of it.
/// Text outside it goes, but for the title and a lead. Inside, groups of links, stray words and
/// headings without text go. When little prose is left, the page is taken as a whole.
///
/// - Source: the features (link density, length, tag and class hints, position) are those of
///   Readability, jusText (Pomikálek, 2011) and trafilatura (Barbaresi, 2021); thresholds by trial
///   on pages of our own and documentation pages of Debian packages.
struct ContentFinder {
  let page: ParsedPage
  let measures: PageMeasures
  private let hints: [ElementHints?]

  /// For each node the drop that it is part of, or -1 when it is content.
  private(set) var dropOf: [Int32]

  /// The rules of the drops.
  private(set) var drops: [Rule] = []

  /// For each node how many elements around it claim to be the content.
  private let contentDepth: [Int32]

  /// Running sums of the prose in the units that are still content.
  private var proseSums: [Int] = []
  private var pageProse = 0

  /// Looks at `page`; nothing is dropped yet.
  init(_ page: ParsedPage) {
    self.page = page
    measures = PageMeasures(page)
    let tree = page.tree
    let hints = tree.nodes.indices.map { tree.nodes[$0].isText ? nil : ElementHints(tree, at: $0) }
    self.hints = hints
    var depth: [Int32] = []
    depth.reserveCapacity(hints.count)
    for (index, node) in tree.nodes.enumerated() {
      let parent = node.parent < 0 ? 0 : depth[Int(node.parent)]
      depth.append(parent + ((hints[index]?.contentStrength ?? 0) >= 2 ? 1 : 0))
    }
    contentDepth = depth
    dropOf = Array(repeating: -1, count: tree.nodes.count)
    sumProse()
    pageProse = proseSums.last ?? 0
  }

  /// Drops what is not shown, and where `isMainOnly` all that is not the main content.
  mutating func find(isMainOnly: Bool) {
    dropUnshown()
    sumProse()
    pageProse = proseSums.last ?? 0
    guard isMainOnly else { return }
    let (shownDrops, shownDropOf) = (drops, dropOf)
    dropBoilerplate(isCautious: false)
    sumProse()
    let container = mainContainer()
    dropOutside(container)
    judgeUnits(in: container)
    sumProse()
    let kept = proseSums.last ?? 0
    if kept > 0, container.strength >= 2 || kept * 4 >= pageProse { return }
    (drops, dropOf) = (shownDrops, shownDropOf)
    dropBoilerplate(isCautious: true)
    sumProse()
    judgeUnits(in: Container(index: 0, end: page.tree.nodes.count, strength: 1))
  }

  /// The hints of the element at `index`.
  func hint(_ index: Int) -> ElementHints? { hints[index] }

  // MARK: Drops

  /// Drops the nodes from `index` to `end` that are not dropped yet.
  mutating func drop(_ index: Int, to end: Int, by rule: Rule) {
    let id = Int32(drops.count)
    drops.append(rule)
    for node in index..<end where dropOf[node] < 0 { dropOf[node] = id }
  }

  mutating func dropUnit(_ unit: TextUnit, by rule: Rule) {
    let id = Int32(drops.count)
    drops.append(rule)
    for node in unit.first...unit.last where dropOf[node] < 0 && page.tree.nodes[node].isText {
      dropOf[node] = id
    }
  }

  func isDropped(_ unit: TextUnit) -> Bool { dropOf[unit.first] >= 0 && dropOf[unit.last] >= 0 }

  mutating func sumProse() {
    proseSums = [0]
    proseSums.reserveCapacity(measures.units.count + 1)
    var sum = 0
    for unit in measures.units {
      if unit.isProse, !isDropped(unit) { sum += unit.length - unit.linkLength }
      proseSums.append(sum)
    }
  }

  /// The prose inside the node at `index` that is still content, in bytes.
  func prose(of index: Int) -> Int {
    let units = measures.units(from: index, to: page.tree.end(of: index))
    return proseSums[units.upperBound] - proseSums[units.lowerBound]
  }

  /// All text inside the node at `index`, in bytes that are not blank.
  func length(of index: Int) -> Int {
    let units = measures.units(from: index, to: page.tree.end(of: index))
    return measures.lengthSums[units.upperBound] - measures.lengthSums[units.lowerBound]
  }

  private mutating func dropUnshown() {
    let nodes = page.tree.nodes
    var index = 0
    while index < nodes.count {
      guard !nodes[index].isText, let rule = unshownRule(index) else {
        index += 1
        continue
      }
      drop(index, to: Int(nodes[index].end), by: rule)
      index = Int(nodes[index].end)
    }
  }

  private func unshownRule(_ index: Int) -> Rule? {
    switch page.tree.nodes[index].tag {
    case .select, .textarea, .datalist, .button, .input: return PageRules.controls
    case .noscript where prose(of: index) * 4 <= pageProse: return PageRules.notShown
    case .canvas, .audio, .video, .object, .applet, .rp, .map: return PageRules.notShown
    case .svg: return PageRules.notShown
    default: break
    }
    guard let hint = hints[index] else { return nil }
    if hint.isReferenceMark, page.tree.nodes[index].tag == .sup { return PageRules.referenceMark }
    if hint.isHidden, index > 1, prose(of: index) * 3 <= pageProse { return PageRules.notShown }
    return nil
  }

  private mutating func dropBoilerplate(isCautious: Bool) {
    let nodes = page.tree.nodes
    var index = 0
    while index < nodes.count {
      if !nodes[index].isText, dropOf[index] < 0,
        let rule = boilerplateRule(index, isCautious: isCautious)
      {
        drop(index, to: Int(nodes[index].end), by: rule)
        index = Int(nodes[index].end)
      } else {
        index += 1
      }
    }
  }

  /// Why the element at `index` is boilerplate, if it claims to be and is small enough for it.
  private func boilerplateRule(_ index: Int, isCautious: Bool) -> Rule? {
    let tag = page.tree.nodes[index].tag
    switch tag {
    case .html, .head, .body, .main, .title: return nil
    default: break
    }
    let prose = prose(of: index)
    if let rule = tagRule(tag), prose * 5 <= pageProse * 2 {
      return tag == .aside && isBoxOfText(index) ? nil : rule
    }
    guard let hint = hints[index], let claim = hint.boilerplate, hint.contentStrength < 3,
      tag != .article
    else { return nil }
    switch claim {
    case .byline, .controls:
      let isSmall = prose * 10 <= pageProse && length(of: index) <= max(600, pageProse / 5)
      guard !isCautious, isSmall, !holdsTitle(index) else { return nil }
    case .footer, .navigation: guard prose * 5 <= pageProse * 2 else { return nil }
    case .sidebar where isBoxOfText(index): return nil
    default:
      if tag == .p, prose > 0, claim != .cookieBanner { return nil }
      guard prose * 10 <= pageProse * 3, !holdsTitle(index) || claim != .relatedLinks else {
        return nil
      }
    }
    return PageRules.rule(for: claim)
  }

  /// Whether the element stands inside an article and holds text of some length, as boxes of books
  /// and manuals do; boxes of links, of calls and of authors are shorter or denser in links.
  private func isBoxOfText(_ index: Int) -> Bool {
    let units = measures.units(from: index, to: page.tree.end(of: index))
    let length = measures.lengthSums[units.upperBound] - measures.lengthSums[units.lowerBound]
    let links = measures.linkSums[units.upperBound] - measures.linkSums[units.lowerBound]
    return prose(of: index) >= 500 && links * 5 < length && contentDepth[index] > 0
  }

  private func tagRule(_ tag: HTMLTag) -> Rule? {
    switch tag {
    case .nav: PageRules.navigation
    case .footer: PageRules.footer
    case .aside: PageRules.sidebar
    case .form, .dialog, .menu: PageRules.controls
    default: nil
    }
  }

  private func holdsTitle(_ index: Int) -> Bool {
    page.tree.nodes[index..<page.tree.end(of: index)].contains { $0.tag == .h1 }
  }
}

/// The element that holds the main content.
struct Container {
  /// Its nodes, from itself to the last inside it.
  var index: Int
  var end: Int

  /// How strongly it claims to be the content, 0 to 3.
  var strength: Int
}
