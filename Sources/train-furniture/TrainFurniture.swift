// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Cleaning
import FoundationEssentials

/// Learns the weights of `FurnitureModel` from the gold of the checkout.
@main
struct TrainFurniture: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-furniture",
    abstract: "Learn the weights by which 'clean' tells page furniture, from Tests/Gold.",
    discussion: "Run it in the folder of the checkout, in release mode.")

  @Flag(help: "Fail if the committed weights differ from those learnt now; write nothing.")
  var check = false

  @Flag(help: "Learn from all sets but one, judge that one, for each set; write nothing.")
  var heldOut = false

  private static let output = "Plugins/Cleaning/FurnitureModel+Generated.swift"

  func validate() throws {
    guard FileManager.default.fileExists(atPath: "Tests/Gold") else {
      throw ValidationError("There is no folder 'Tests/Gold' here; run this in the checkout.")
    }
  }

  func run() throws {
    let examples = try Self.pages().flatMap(\.examples)
    if heldOut {
      judge(examples)
      return
    }
    let text = Self.source(of: LinearModel(examples))
    if check {
      guard try String(contentsOfFile: Self.output, encoding: .utf8) == text else {
        throw ValidationError(
          "\(Self.output) is not what the gold gives; run `swift run -c release train-furniture`.")
      }
      print("the weights of the furniture model are up to date")
    } else {
      try text.write(toFile: Self.output, atomically: true, encoding: .utf8)
    }
  }

  private static func pages() throws -> [Page] {
    let gold = "Tests/Gold"
    return try Page.pages(
      gold: "\(gold)/examples", articles: "Examples/articles", set: "examples")
      + Page.pages(
        gold: "\(gold)/development/gold", articles: "\(gold)/development/articles",
        set: "development")
      + Page.pages(gold: "\(gold)/pages/gold", articles: "\(gold)/pages/articles")
  }

  /// Prints how many lines of each set a model that has not seen it takes for furniture.
  private func judge(_ examples: [Example]) {
    print("set          lines  furniture  found  wrong")
    var total = [0, 0, 0, 0]
    for set in Set(examples.map(\.set)).sorted() {
      let model = LinearModel(examples.filter { $0.set != set })
      var counts = [0, 0, 0, 0]
      for example in examples where example.set == set {
        let isFound = model.sum(of: example) >= FurnitureModel.leastMargin
        counts[0] += 1
        if example.isFurniture { counts[1] += 1 }
        if isFound { counts[example.isFurniture ? 2 : 3] += 1 }
      }
      Self.printRow(set, counts)
      for index in counts.indices { total[index] += counts[index] }
    }
    Self.printRow("all", total)
  }

  private static func printRow(_ name: String, _ counts: [Int]) {
    let columns = zip(counts, [7, 11, 7, 7]).map { count, width in
      String(repeating: " ", count: max(1, width - "\(count)".count)) + "\(count)"
    }
    print(name + String(repeating: " ", count: max(0, 11 - name.count)) + columns.joined())
  }

  /// The Swift source of a model with small whole weights.
  private static func source(of model: LinearModel) -> String {
    let largest = model.weights.map(\.magnitude).max() ?? 1
    let scale = Double(FurnitureModel.largestWeight) / largest
    let characters = model.weights.map { weight in
      UInt8(Int(FurnitureModel.zero) + Int((weight * scale).rounded()))
    }
    let lines = stride(from: 0, to: characters.count, by: 96).map { start in
      String(decoding: characters[start..<min(start + 96, characters.count)], as: UTF8.self)
    }
    return """
      // SPDX-License-Identifier: Apache-2.0
      // swift-format-ignore-file

      // Do not edit. Made by train-furniture of the gold in Tests/Gold.

      /// What is added to the sum of weights.
      let furnitureConstant = \(Int((model.constant * scale).rounded()))

      /// How much of a sum is a margin of 1.
      let furnitureUnit: Double = \(Int(scale.rounded()))

      /// The weight of each feature as a character.
      let furnitureWeights: StaticString = #\"""
      \(lines.map { "  " + $0 }.joined(separator: "\\#\n"))
        \"""#

      """
  }
}
