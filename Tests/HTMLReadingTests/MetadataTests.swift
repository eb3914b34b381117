// SPDX-License-Identifier: Apache-2.0

import DocumentModel
import Testing

@testable import HTMLReading

struct MetadataTests {
  private let page = """
    <html lang="en-GB"><head><title>Quay reopens | Port News</title>
    <meta name="author" content="A. Writer"><meta property="og:title" content="Quay reopens">
    <meta property="og:site_name" content="Port News"><link rel="canonical" href="https://example.com/quay">
    <meta name="description" content="The quay &amp; its cranes."></head>
    <body><article><h1>Quay reopens</h1><time datetime="2024-03-02">2 March</time>
    <p>The quay reopened on Saturday after two years of work, the port office said in a statement.</p>
    </article></body></html>
    """

  static let values = [
    ("title", "Quay reopens", "Quay reopens"), ("author", "A. Writer", "A. Writer"),
    ("published", "2024-03-02", "2024-03-02"), ("publisher", "Port News", "Port News"),
    ("source_url", "https://example.com/quay", "https://example.com/quay"),
    ("description", "The quay & its cranes.", "The quay &amp; its cranes."),
    ("language", "en-GB", "en-GB"),
  ]

  @Test(arguments: values)
  func `a value has the bytes of the page as its origin`(
    key: String, value: String, bytes: String
  ) throws {
    let document = try read(page)
    #expect(document.value(key) == value)
    let entry = try #require(document.metadata.entries.first { $0.key == key })
    let origin = entry.origin.map { String(decoding: document.source.bytes[$0], as: UTF8.self) }
    #expect(origin == [bytes])
    #expect(document.conservationFaults().isEmpty)
  }

  @Test func `the window title goes to the ledger where the page names another`() throws {
    #expect(try read(page).removed.contains("page-title: Quay reopens | Port News"))
  }

  @Test func `the window title is the title of a page without another`() throws {
    let document = try read("<title>Only &amp; title</title><p>Words of the page.")
    #expect(document.value("title") == "Only & title")
    #expect(document.conservationFaults().isEmpty)
  }

  @Test func `JSON-LD counts before meta elements`() throws {
    let document = try read(
      """
      <meta name="author" content="Site"><script type="application/ld+json">{"@graph":[
      {"@type":"WebSite","name":"Port News"},{"@type":"NewsArticle","headline":"Quay \\u0026 crane",
      "author":[{"name":"Jo Doe"},{"name":"Al Roe"}],"datePublished":"2024-03-02T10:00:00Z",
      "publisher":{"@type":"Organization","name":"Port News"}}]}</script><p>Words of the page.
      """)
    #expect(document.value("title") == "Quay & crane")
    #expect(document.value("author") == "Jo Doe, Al Roe")
    #expect(document.value("published") == "2024-03-02T10:00:00Z")
    #expect(document.value("publisher") == "Port News")
    #expect(document.conservationFaults().isEmpty)
  }

  static let broken = ["{", "[]", "{\"@type\":1}", "", "{\"@type\":\"Article\",\"author\":{}}"]

  @Test(arguments: broken)
  func `broken JSON-LD is markup`(json: String) throws {
    let document = try read("<script type=application/ld+json>\(json)</script><p>Words.")
    #expect(document.value("author") == nil)
    #expect(document.conservationFaults().isEmpty)
  }
}
