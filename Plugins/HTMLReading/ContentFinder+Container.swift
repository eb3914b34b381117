// SPDX-License-Identifier: Apache-2.0

import DocumentModel

extension ContentFinder {
  /// The share of the prose that a container of each strength must hold at least, in percent.
  ///
  /// A weak claim (`class="text"`) needs more behind it than a strong one (`article-body`).
  private static let requiredShare = [98, 60, 50, 35]

  /// The element that holds the main content.
  ///
  /// - Complexity: O(*n*) in the nodes.
  func mainContainer() -> Container {
    let nodes = page.tree.nodes
    let total = proseTotal
    for strength in stride(from: 3, through: 1, by: -1) {
      var best: (index: Int, prose: Int)?
      var index = 0
      while index < nodes.count {
        if dropOf[index] >= 0 {
          index = nodes[index].isText ? index + 1 : Int(nodes[index].end)
          continue
        }
        if let hint = hint(index), hint.contentStrength >= strength, isContainer(nodes[index].tag) {
          let prose = prose(of: index)
          let isEnough = prose * 100 >= total * Self.requiredShare[strength]
          // Of equal ones the innermost is left, since it comes last.
          if isEnough, prose > 0, prose >= best?.prose ?? 0 { best = (index, prose) }
        }
        index += 1
      }
      if let best {
        return Container(
          index: best.index, end: Int(nodes[best.index].end), strength: strength)
      }
    }
    return dominantContainer(total)
  }

  private var proseTotal: Int { page.tree.nodes.isEmpty ? 0 : prose(of: 0) }

  private func isContainer(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .body, .html, .p, .li, .a, .span, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .tr, .table:
      false
    default: true
    }
  }

  /// The smallest element that holds nearly all prose, where none claims to be the content.
  private func dominantContainer(_ total: Int) -> Container {
    let nodes = page.tree.nodes
    var container = Container(index: 0, end: nodes.count, strength: 0)
    guard total > 0 else { return container }
    descent: while true {
      var child = container.index + 1
      while child < container.end {
        let node = nodes[child]
        let holdsMost = prose(of: child) * 100 >= total * Self.requiredShare[0]
        if !node.isText, holdsMost,
          isContainer(node.tag) || node.tag == .body || node.tag == .table
            || node.tag == .tr
        {
          container = Container(index: child, end: Int(node.end), strength: 0)
          continue descent
        }
        child = Int(node.end)
      }
      return container
    }
  }

  /// Drops what stands outside `container`, but for the title of the page and a lead before it.
  mutating func dropOutside(_ container: Container) {
    let nodes = page.tree.nodes
    let wrapper = self.wrapper(of: container)
    let title = titleUnit(before: container)
    for (number, unit) in measures.units.enumerated() where !isDropped(unit) {
      if unit.first >= container.index, unit.first < container.end { continue }
      if number == title { continue }
      let isInWrapper = unit.first >= wrapper.lowerBound && unit.first < wrapper.upperBound
      let tag = nodes[unit.block].tag
      let isBefore = unit.first < container.index
      if isInWrapper, unit.isProse, tag == .p || tag == .h2 || tag == .blockquote || isBefore {
        continue
      }
      dropUnit(unit, by: PageRules.outsideContent)
    }
  }

  /// The article around the container, in which a lead may stand; the container itself without one.
  private func wrapper(of container: Container) -> Range<Int> {
    let nodes = page.tree.nodes
    var parent = Int(nodes[container.index].parent)
    while parent > 0 {
      if nodes[parent].tag == .article || nodes[parent].tag == .main
        || (hint(parent)?.contentStrength ?? 0) >= 2
      {
        return parent..<Int(nodes[parent].end)
      }
      if nodes[parent].tag == .body { break }
      parent = Int(nodes[parent].parent)
    }
    return container.index..<container.end
  }

  /// The last heading of the first ranks before the container that the title of the window repeats.
  private func titleUnit(before container: Container) -> Int? {
    measures.units.indices.last { number in
      let unit = measures.units[number]
      guard unit.first < container.index, !isDropped(unit),
        let level = page.tree.nodes[unit.block].tag.headingLevel
      else { return false }
      return level <= 2 && repeatsWindowTitle(unit)
    }
  }

  /// Whether the title of the window has the words of the heading.
  func repeatsWindowTitle(_ unit: TextUnit) -> Bool {
    let nodes = page.tree.nodes
    guard let window = nodes.indices.first(where: { nodes[$0].tag == .title }) else { return false }
    let title = words(from: window, to: page.tree.end(of: window))
    let heading = words(from: unit.first, to: unit.last + 1)
    return heading.count >= 8 && contains(title, heading)
  }

  /// The text of the nodes in lower case, without blanks.
  private func words(from start: Int, to end: Int) -> [UInt8] {
    var words: [UInt8] = []
    for node in page.tree.nodes[start..<end] where node.isText {
      for byte in page.bytes(of: node) where byte > 0x20 {
        words.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
    return words
  }

  private func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard text.count >= part.count, text.count < 2_000 else { return false }
    return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
  }
}
