// SPDX-License-Identifier: Apache-2.0

import DocumentModel

/// A value that a page gives for a metadata key, before it is known which value counts.
struct MetadataCandidate {
  var key: String
  var value: String

  /// Where it stands in the text of the page; empty for a value that is also text of the page.
  var source: [Range<Int>]

  /// Lower counts first: 0 JSON-LD, 1 Open Graph, 2 named `meta`, 3 Dublin Core and the like,
  /// 4 elements of the page, 5 the title of the window.
  var rank: Int
}

/// Finds what a page says of itself.
struct PageMetadata {
  private let page: ParsedPage
  private(set) var candidates: [MetadataCandidate] = []

  /// The text nodes of the window title, whether it counts or not.
  private(set) var windowTitle: Range<Int> = 0..<0

  /// Looks through head and body.
  ///
  /// - Complexity: O(*n*) in the nodes and in the bytes of JSON-LD.
  init(_ page: ParsedPage) {
    self.page = page
    let nodes = page.tree.nodes
    for index in nodes.indices where !nodes[index].isText {
      switch nodes[index].tag {
      case .meta: readMeta(index)
      case .link:
        if page.tree.value(.rel, of: index)?.lowercased() == "canonical" {
          add("source_url", attribute: page.tree.attribute(.href, of: index), rank: 2)
        }
      case .html: add("language", attribute: page.tree.attribute(.lang, of: index), rank: 1)
      case .script: readJSONLD(index)
      case .time: readTime(index)
      case .title where windowTitle.isEmpty: windowTitle = index..<page.tree.end(of: index)
      case .a where page.tree.value(.rel, of: index)?.lowercased() == "author":
        let name = text(index)
        if name.utf8.count < 80 { add("author", name, [], rank: 4) }
      default: break
      }
    }
  }

  /// The candidate that counts for each key, keys in a fixed order.
  func chosen() -> [MetadataCandidate] {
    Self.keys.compactMap { key in
      var best: MetadataCandidate?
      for candidate in candidates where candidate.key == key {
        if candidate.rank < best?.rank ?? .max { best = candidate }
      }
      return best
    }
  }

  /// The keys in the order of the document.
  static let keys = [
    "title", "author", "published", "updated", "source_url", "publisher", "section", "tags",
    "description", "language",
  ]

  private mutating func add(_ key: String, _ value: String, _ source: [Range<Int>], rank: Int) {
    let value = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if value.isEmpty || value.utf8.count > 2_000 { return }
    candidates.append(MetadataCandidate(key: key, value: value, source: source, rank: rank))
  }

  private mutating func add(_ key: String, attribute: HTMLAttribute?, rank: Int) {
    guard let attribute else { return }
    add(key, page.tree.string(attribute), [attribute.source.offsets], rank: rank)
  }

  private func text(_ index: Int) -> String {
    let nodes = page.tree.nodes[index..<page.tree.end(of: index)]
    return nodes.filter(\.isText).map { String(decoding: page.bytes(of: $0), as: UTF8.self) }
      .joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: Elements

  private mutating func readMeta(_ index: Int) {
    let tree = page.tree
    guard let content = tree.attribute(.content, of: index) else { return }
    let name =
      tree.value(.property, of: index) ?? tree.value(.name, of: index)
      ?? tree.value(.itemprop, of: index) ?? tree.value(.httpEquiv, of: index)
    guard let name = name?.lowercased(), let known = Self.names[name] else { return }
    let value = tree.string(content)
    if known.key == "author", value.hasPrefix("http") || value.hasPrefix("@") { return }
    add(known.key, value, [content.source.offsets], rank: known.rank)
  }

  private mutating func readTime(_ index: Int) {
    guard let attribute = page.tree.attribute(.datetime, of: index) else { return }
    let isUpdate =
      page.tree.value(.itemprop, of: index) == "dateModified"
      || page.tree.value(.class, of: index)?.contains("updated") == true
        && page.tree.value(.class, of: index)?.contains("published") == false
    add(isUpdate ? "updated" : "published", attribute: attribute, rank: 4)
  }

  /// The names of `meta` elements, a key and a rank each.
  private static let names: [String: (key: String, rank: Int)] = {
    var names: [String: (key: String, rank: Int)] = [:]
    for line in "\(table)".split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for name in words.dropFirst(2) { names[name] = (words[0], Int(words[1]) ?? 3) }
    }
    return names
  }()

  private static let table: StaticString = """
    title 1 og:title
    title 3 twitter:title dc.title dcterms.title citation_title parsely-title sailthru.title
    author 1 article:author
    author 2 author
    author 3 dc.creator dcterms.creator citation_author parsely-author sailthru.author byl
    published 1 article:published_time og:published_time
    published 2 date pubdate publishdate publish-date publication_date datepublished
    published 3 dc.date dc.date.issued dcterms.created dcterms.date citation_publication_date
    published 3 parsely-pub-date sailthru.date
    updated 1 article:modified_time og:updated_time
    updated 2 last-modified datemodified
    updated 3 dcterms.modified dc.date.modified
    source_url 1 og:url
    publisher 1 og:site_name
    publisher 2 publisher application-name
    publisher 3 dc.publisher dcterms.publisher citation_journal_title
    section 1 article:section
    section 3 parsely-section
    tags 2 keywords news_keywords
    tags 3 article:tag parsely-tags dc.subject
    description 1 description
    description 2 og:description
    description 3 twitter:description dc.description dcterms.description
    language 2 language content-language
    language 3 dc.language dcterms.language og:locale
    """

  // MARK: JSON-LD

  private mutating func readJSONLD(_ index: Int) {
    guard page.tree.value(.type, of: index)?.lowercased() == "application/ld+json",
      index + 1 < page.tree.end(of: index)
    else { return }
    let node = page.tree.nodes[index + 1]
    guard node.isText, node.decoded == nil else { return }
    let bytes = Array(page.text[node.source.offsets])
    guard let root = try? JSONValue(bytes) else { return }
    var reader = JSONLDReader(offset: Int(node.source.lowerBound))
    reader.read(root)
    for found in reader.found { add(found.key, found.value, found.source, rank: 0) }
  }
}

/// Reads what schema.org objects say of the article that a page is.
private struct JSONLDReader {
  /// Where the JSON text begins in the page.
  let offset: Int

  var found: [(key: String, value: String, source: [Range<Int>])] = []

  init(offset: Int) { self.offset = offset }

  /// Looks for an article in `root`, in the list that it is, or in its `@graph`.
  mutating func read(_ root: JSONValue) {
    for value in elements(root) {
      guard let members = try? value.members() else { continue }
      if isArticle(members) {
        readArticle(members)
        return
      }
      for (key, value) in members where key == "@graph" {
        for item in elements(value) {
          guard let members = try? item.members(), isArticle(members) else { continue }
          readArticle(members)
          return
        }
      }
    }
  }

  private func elements(_ value: JSONValue) -> [JSONValue] {
    (try? value.elements()) ?? [value]
  }

  private func isArticle(_ members: [(key: String, value: JSONValue)]) -> Bool {
    guard let type = members.first(where: { $0.key == "@type" })?.value else { return false }
    return elements(type).contains { element in
      guard let name = try? element.string() else { return false }
      return name.hasSuffix("Article") || name.hasSuffix("Posting") || name == "Report"
        || name == "TechArticle" || name == "Review"
    }
  }

  private mutating func readArticle(_ members: [(key: String, value: JSONValue)]) {
    for (name, value) in members {
      guard let key = Self.keys[name] else { continue }
      var texts: [String] = []
      var source: [Range<Int>] = []
      for element in elements(value) {
        guard let text = namedText(element, depth: 0) else { continue }
        texts.append(text.value)
        source.append(text.source)
      }
      if !texts.isEmpty { found.append((key, texts.joined(separator: ", "), source)) }
    }
  }

  /// A string, or the `name` or `@id` of an object.
  private func namedText(
    _ value: JSONValue, depth: Int
  ) -> (value: String, source: Range<Int>)? {
    if let text = try? value.string() {
      let start = offset + value.range.lowerBound + 1
      return (text, start..<offset + value.range.upperBound - 1)
    }
    guard depth < 1, let members = try? value.members() else { return nil }
    for name in ["name", "@id"] {
      if let member = members.first(where: { $0.key == name }) {
        return namedText(member.value, depth: depth + 1)
      }
    }
    return nil
  }

  private static let keys = [
    "headline": "title", "author": "author", "datePublished": "published",
    "dateModified": "updated", "publisher": "publisher", "description": "description",
    "inLanguage": "language", "keywords": "tags", "articleSection": "section",
    "mainEntityOfPage": "source_url",
  ]
}
