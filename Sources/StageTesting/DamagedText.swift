// SPDX-License-Identifier: Apache-2.0

/// Texts with the kinds of damage that scrapers leave, made at random for property tests.
public enum DamagedText {
  private static let words = [
    "harbour", "Zürich", "board", "the", "U.S.", "T-72B3", "3.5", "vote", "Uzbekistan’s", "of",
    "NATO",
    "CSTO", "€1.5", "million", "12%", "silt,which", "ended.A", "e.g.", "example.com", "naïve",
    "Ã©tÃ©",
    "â€™", "&amp;", "&#8217;", "ﬁne", "日本", "\u{200B}", "\u{A0}", "x\u{301}", "“quoted”", "and",
    "a",
  ]

  private static let furniture = [
    "Share this:", "Advertisement", "Author : Jo Doe", "Publish date : 2025-02-14 00:46:25",
    "The post Harbour first appeared on Port News.", "Source link : https://example.com/a",
    "Follow us on Facebook", "Copyright © 2024 Port Times. All rights reserved.", "—-",
    "The quay in spring (Picture source: Port Office)", "Breaking news",
  ]

  /// A text of `length` pieces, the same for the same generator.
  public static func make(
    pieces length: Int, using random: inout some RandomNumberGenerator
  ) -> String {
    var text = ""
    for _ in 0..<length {
      switch Int.random(in: 0..<16, using: &random) {
      case 0: text += sentence(4, &random).capitalizedFirst
      case 1:
        let heading = sentence(3, &random).capitalizedFirst
        text += Bool.random(using: &random) ? "\(heading)\n\n\(heading)" : heading
      case 2: text += furniture.randomElement(using: &random) ?? ""
      case 3: for _ in 0..<3 { text += "- \(sentence(5, &random))\n" }
      case 4: for _ in 0..<3 { text += "\(sentence(2, &random)): \(sentence(6, &random)).\n" }
      case 5:
        text += "A | B |\n---|---|\n"
        for _ in 0..<3 { text += "\(sentence(2, &random)) | \(sentence(2, &random)) |\n" }
      case 6:
        text += "Year\nDepth\n"
        for _ in 0..<3 {
          text += "\n\(Int.random(in: 1990...2030, using: &random))\n\(sentence(3, &random))\n"
        }
      case 7: text += "1. \(sentence(3, &random))\n2. \(sentence(3, &random))"
      case 8: text += rows(cell: { $0 }, between: "\t", &random)
      case 9:
        text += rows(
          cell: { $0 + String(repeating: " ", count: max(2, 24 - $0.count)) }, between: "", &random)
      case 10:
        let rule = "+-----+-----+\n"
        text += rule + rows(cell: { "| \($0) " }, between: "", end: "|\n" + rule, &random)
      case 11: text += rows(cell: { $0 + " |" }, between: "\n", &random)
      case 12: text += rows(cell: { $0 }, between: " ...... ", &random)
      default: text += sentence(40, &random).capitalizedFirst + "."
      }
      text += ["\n", "\n\n", "\r\n", "\n \n"].randomElement(using: &random) ?? ""
    }
    return text
  }

  /// Four rows of two cells.
  private static func rows(
    cell: (String) -> String, between separator: String, end: String = "\n",
    _ random: inout some RandomNumberGenerator
  ) -> String {
    (0..<4).map { _ in
      cell(sentence(2, &random)) + separator + cell(sentence(1, &random)) + end
    }.joined()
  }

  private static func sentence(_ count: Int, _ random: inout some RandomNumberGenerator) -> String {
    (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
