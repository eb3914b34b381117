// SPDX-License-Identifier: Apache-2.0

/// A place where the account of a document's bytes does not add up.
public struct ConservationFault: Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// Non-blank bytes that nothing accounts for.
    case lost
    /// Bytes that two entries account for.
    case doubled
    /// An entry that reaches outside the source.
    case outside
  }

  /// What is wrong.
  public var kind: Kind

  /// The bytes, of the source as read.
  public var range: Range<Int>

  /// What accounts for them, or would have to.
  public var account: String

  /// One line for people.
  public var description: String {
    let place = "bytes \(range.lowerBound)..<\(range.upperBound)"
    return switch kind {
    case .lost: "\(place) are in no block, removal, metadata value or markup"
    case .doubled: "\(place) are accounted for twice, in \(account)"
    case .outside: "\(place) are outside the source, in \(account)"
    }
  }
}

extension Document {
  /// Every place where the conservation law does not hold; empty for a document in good order.
  ///
  /// Blank means white space and invisible scalars of the decoded text.
  /// - Complexity: O(*n* log *n*) in the number of ranges, plus the bytes in the gaps.
  public func conservationFaults() -> [ConservationFault] {
    var claims: [(range: Range<Int>, account: String)] = []
    for (index, block) in blocks.enumerated() {
      for text in block.extent {
        for range in source.origin(of: text) { claims.append((range, "block \(index)")) }
      }
    }
    for removal in ledger.removals {
      for range in removal.origin {
        claims.append((range, "a removal by '\(removal.stage)' (\(removal.rule))"))
      }
    }
    for entry in metadata.entries {
      for range in entry.origin { claims.append((range, "metadata '\(entry.key)'")) }
    }
    for range in ledger.markup { claims.append((range, "markup")) }
    claims.sort {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }

    var faults: [ConservationFault] = []
    var covered = 0
    var last = ""
    for claim in claims {
      if claim.range.lowerBound < 0 || claim.range.upperBound > source.bytes.count {
        faults.append(.init(kind: .outside, range: claim.range, account: claim.account))
        continue
      }
      if claim.range.lowerBound < covered {
        let end = min(covered, claim.range.upperBound)
        faults.append(
          .init(
            kind: .doubled, range: claim.range.lowerBound..<end,
            account: "\(last) and \(claim.account)"))
      } else if !source.isBlank(covered..<claim.range.lowerBound) {
        faults.append(.init(kind: .lost, range: covered..<claim.range.lowerBound, account: ""))
      }
      if claim.range.upperBound > covered {
        (covered, last) = (claim.range.upperBound, claim.account)
      }
    }
    if !source.isBlank(covered..<source.bytes.count) {
      faults.append(.init(kind: .lost, range: covered..<source.bytes.count, account: ""))
    }
    return faults
  }
}
