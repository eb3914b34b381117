// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics
public import StageKit

/// A stage of a pipeline as people name it: `clean`, `clean#2` for the second one, or a number.
///
/// Numbers count from 1, the reader, as `sluice explain` shows them.
public struct StageReference: Hashable, Sendable {
  /// The words.
  public let text: String

  /// A reference as written.
  public init(_ text: String) { self.text = text }

  /// The number of the stage in a plan.
  ///
  /// - Throws: `StageReferenceError` when there is no such stage, or more than one.
  public func number(in plan: PipelinePlan) throws(StageReferenceError) -> Int {
    let names = [plan.reader.name] + plan.steps.map(\.name)
    if let number = Int(text) {
      if names.indices.contains(number - 1) { return number }
      throw StageReferenceError(
        message: "there is no stage \(number); the pipeline has 1 to \(names.count)", help: nil)
    }
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    let places = names.indices.filter { names[$0] == name }
    if parts.count == 2 {
      if let count = Int(parts[1]), places.indices.contains(count - 1) {
        return places[count - 1] + 1
      }
      if !places.isEmpty {
        throw StageReferenceError(
          message: "there is no stage '\(text)'; '\(name)' stands there \(places.count) times",
          help: nil)
      }
    }
    guard let place = places.first else {
      throw StageReferenceError(
        message: "the pipeline has no stage '\(name)'",
        help: didYouMean(name, among: names) ?? "its stages are " + names.joined(separator: ", "))
    }
    guard places.count == 1 || parts.count == 2 else {
      throw StageReferenceError(
        message: "the pipeline has '\(name)' \(places.count) times",
        help: "write '\(name)#1' to '\(name)#\(places.count)'")
    }
    return place + 1
  }
}

/// Why a reference leads to no stage.
public struct StageReferenceError: Error, Hashable, Sendable {
  /// What is wrong, one clause.
  public let message: String
  /// What to write, one clause.
  public let help: String?
}
