// SPDX-License-Identifier: Apache-2.0

import DocumentModel

extension ContentFinder {
  /// Drops groups of links, stray words and headings without text inside `container`.
  ///
  /// - Complexity: O(*n*) in the nodes.
  mutating func judgeUnits(in container: Container) {
    let range = measures.units(from: container.index, to: container.end)
    let prose = range.filter { measures.units[$0].isProse && !isDropped(measures.units[$0]) }
    dropAnnouncedSections(range)
    dropLinkGroups(in: container, prose: prose)
    if container.strength <= 1, let first = prose.first, let last = prose.last {
      dropMargins(range, first: first, last: last)
    }
    if !prose.isEmpty { dropFragments(range) }
    dropEmptySections()
  }

  /// Drops lists and tables that are all links, and paragraphs that are.
  private mutating func dropLinkGroups(in container: Container, prose: [Int]) {
    let nodes = page.tree.nodes
    var index = container.index
    let containerLength = max(1, length(of: container.index))
    var groups: [(index: Int, end: Int)] = []
    var groupLength = 0
    while index < container.end {
      let node = nodes[index]
      guard !node.isText, dropOf[index] < 0, isGroup(node.tag) else {
        index += 1
        continue
      }
      let end = Int(node.end)
      let units = measures.units(from: index, to: end)
      let length = measures.lengthSums[units.upperBound] - measures.lengthSums[units.lowerBound]
      let links = measures.linkSums[units.upperBound] - measures.linkSums[units.lowerBound]
      let isLinks = length > 0 && links * 10 >= length * 7
      let isAtEdge =
        units.lowerBound > (prose.last ?? 0) || units.lowerBound < (prose.first ?? .max)
      let average = length / max(1, units.count)
      if isLinks, length * 2 < containerLength, average < 130,
        isAtEdge ? !followsReferenceHeading(units.lowerBound) : average < 30 && units.count > 3
      {
        groups.append((index, end))
        groupLength += length
        index = end
      } else {
        index += 1
      }
    }
    // A page that is mostly links is an index, and they are what it has to say.
    if groupLength * 5 < containerLength * 3 {
      for group in groups { drop(group.index, to: group.end, by: PageRules.linkList) }
    }
    for number in measures.units(from: container.index, to: container.end) {
      let unit = measures.units[number]
      let isAtEdge = number > (prose.last ?? 0) || number < (prose.first ?? .max)
      guard unit.linkDensity > 0.66, unit.length < 100 || isAtEdge && unit.linkDensity > 0.8,
        !isDropped(unit)
      else { continue }
      switch nodes[unit.block].tag {
      case .p, .div, .section, .article, .body, .main, .center, .form, .header, .details:
        dropUnit(unit, by: PageRules.linkList)
      default: break
      }
    }
  }

  /// Drops sections whose heading says that they are no part of the text, where they hold little.
  private mutating func dropAnnouncedSections(_ range: Range<Int>) {
    let nodes = page.tree.nodes
    let prose = range.reduce(0) {
      $0 + (measures.units[$1].isProse ? measures.units[$1].length : 0)
    }
    var number = range.lowerBound
    while number < range.upperBound {
      let unit = measures.units[number]
      guard let level = nodes[unit.block].tag.headingLevel, level > 1, unit.length < 50,
        !isDropped(unit), let rule = SectionHeadings.rule(for: text(of: unit))
      else {
        number += 1
        continue
      }
      var end = number + 1
      var length = 0
      while end < range.upperBound {
        let other = measures.units[end]
        if let next = nodes[other.block].tag.headingLevel, next <= level { break }
        if other.isProse { length += other.length }
        end += 1
      }
      if length * 5 <= prose {
        for dropped in number..<end where !isDropped(measures.units[dropped]) {
          dropUnit(measures.units[dropped], by: rule)
        }
      }
      number = end
    }
  }

  /// Drops what stands before the heading of the first prose and after the last, where no element
  /// claims to be the content.
  private mutating func dropMargins(_ range: Range<Int>, first: Int, last: Int) {
    let nodes = page.tree.nodes
    var start = first
    for number in (max(range.lowerBound, first - 8)..<first).reversed() {
      let unit = measures.units[number]
      if isDropped(unit) { continue }
      if let level = nodes[unit.block].tag.headingLevel {
        let isRepeated = level > 1 || start == first || repeatsWindowTitle(unit)
        guard isRepeated else { break }
        start = number
        if level == 1 { break }
      } else if nodes[unit.block].tag == .p, number == start - 1 {
        start = number
      }
    }
    var end = last + 1
    tail: while end < range.upperBound {
      let unit = measures.units[end]
      guard unit.linkDensity < 0.3 else { break }
      switch nodes[unit.block].tag {
      case .p, .li, .td, .th, .dd, .dt, .pre, .blockquote, .figcaption, .caption: end += 1
      default: break tail
      }
    }
    for number in range where number < start || number >= end {
      let unit = measures.units[number]
      if !isDropped(unit) { dropUnit(unit, by: PageRules.outsideContent) }
    }
  }

  private func text(of unit: TextUnit) -> String {
    let text = page.tree.nodes[unit.first...unit.last].filter(\.isText)
      .flatMap { page.bytes(of: $0) }
    return String(decoding: text, as: UTF8.self).lowercased()
  }

  private func isGroup(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .ul, .ol, .table, .dl: true
    default: false
    }
  }

  /// Whether the heading before the unit announces links that are part of the content.
  private func followsReferenceHeading(_ number: Int) -> Bool {
    guard number > 0, number <= measures.units.count else { return false }
    let unit = measures.units[number - 1]
    guard page.tree.nodes[unit.block].tag.headingLevel != nil else { return unit.endsSentence }
    let words = text(of: unit)
    return ["see also", "external link", "reference", "further reading", "notes", "sources"]
      .contains { words.contains($0) }
  }

  /// Drops a few words on their own in an element that holds no prose: labels, dates, counts.
  private mutating func dropFragments(_ range: Range<Int>) {
    let nodes = page.tree.nodes
    for number in range {
      let unit = measures.units[number]
      guard unit.length < 40, !unit.endsSentence, !isDropped(unit) else { continue }
      switch nodes[unit.block].tag {
      case .div, .section, .article, .body, .main, .header, .form, .label, .legend, .center:
        if prose(of: unit.block) == 0 { dropUnit(unit, by: PageRules.fragment) }
      default: break
      }
    }
  }

  /// Drops headings after which no text is left before the next heading of their rank.
  private mutating func dropEmptySections() {
    let nodes = page.tree.nodes
    // What comes next below: the level of a kept heading, 7 for text, 0 for nothing.
    var below = 0
    for number in measures.units.indices.reversed() {
      let unit = measures.units[number]
      if isDropped(unit) { continue }
      guard let level = nodes[unit.block].tag.headingLevel else {
        below = 7
        continue
      }
      if level == 1 || below > level {
        below = level
      } else {
        dropUnit(unit, by: PageRules.emptySection)
      }
    }
  }
}
