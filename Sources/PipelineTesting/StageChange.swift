// SPDX-License-Identifier: Apache-2.0

internal import DocumentModel

/// Something that a stage did to a document.
public struct StageChange: Sendable {
  /// What was changed.
  public enum Kind: String, Hashable, Sendable {
    /// Passages: their text, or what they are part of.
    case text
    /// Text that was taken out.
    case removal
    /// A metadata entry.
    case metadata
    /// An entity.
    case entity
  }

  /// A piece of the document.
  public struct Piece: Hashable, Sendable {
    /// What it is: `heading 2`, `table row`, the key of metadata, the label of an entity.
    public let kind: String
    /// Its text.
    public let text: String
  }

  /// What was changed.
  public let kind: Kind
  /// The pieces as they were; empty for what is new.
  public let before: [Piece]
  /// The pieces as they are; empty for what is gone.
  public let after: [Piece]
  /// The rule of a removal, or what found an entity.
  public let rule: String?
  /// Where it begins, in bytes of the file; `nil` for what has no place there.
  public let offset: Int?
}

extension StageChange {
  /// What lies between a document and the same one behind a stage, in the order of the source.
  ///
  /// - Parameters:
  ///   - old: The document before the stage; `nil` before the reader.
  ///   - new: The document behind it.
  /// - Returns: The changes; what has no place in the source comes last.
  /// - Complexity: O(*n* × *changes*) in the passages; within one changed stretch, in the product of
  ///   the passages before and after.
  static func changes(from old: Document?, to new: Document) -> [StageChange] {
    let base = new.source.offset
    let removals = new.ledger.removals.dropFirst(old?.ledger.removals.count ?? 0)
    let removed = removals.flatMap(\.origin)
    var changes = removals.map { removal in
      StageChange(
        kind: .removal, before: [Piece(kind: "", text: removal.text)], after: [],
        rule: removal.rule, offset: removal.origin.first.map { $0.lowerBound + base })
    }
    for stretch in stretches(from: old?.shownLines ?? [], to: new.shownLines) {
      // What went as a whole is told as a removal.
      if stretch.after.isEmpty, stretch.before.allSatisfy({ $0.isWithin(removed) }) { continue }
      let first = (stretch.before.isEmpty ? stretch.after : stretch.before).first
      changes.append(
        StageChange(
          kind: .text, before: stretch.before.map(\.piece), after: stretch.after.map(\.piece),
          rule: nil, offset: first?.origin.first.map { $0.lowerBound + base }))
    }
    changes += metadata(from: old, to: new)
    changes += entities(from: old, to: new)
    return changes.enumerated().sorted { left, right in
      (left.element.offset ?? .max, left.offset) < (right.element.offset ?? .max, right.offset)
    }.map(\.element)
  }

  private static func metadata(from old: Document?, to new: Document) -> [StageChange] {
    new.metadata.entries.compactMap { entry in
      let before = old?.metadata[entry.key]
      if before == entry.value { return nil }
      return StageChange(
        kind: .metadata,
        before: before.map { [Piece(kind: entry.key, text: $0.shown)] } ?? [],
        after: [Piece(kind: entry.key, text: entry.value.shown)], rule: nil,
        offset: entry.origin.first.map { $0.lowerBound + new.source.offset })
    }
  }

  private static func entities(from old: Document?, to new: Document) -> [StageChange] {
    let (before, after) = (old?.shownEntities ?? [], new.shownEntities)
    let (known, kept) = (Set(before), Set(after))
    func change(_ entity: ShownEntity, isNew: Bool) -> StageChange {
      let piece = [Piece(kind: entity.label, text: entity.text)]
      return StageChange(
        kind: .entity, before: isNew ? [] : piece, after: isNew ? piece : [],
        rule: entity.method, offset: entity.offset.map { $0 + new.source.offset })
    }
    return before.filter { !kept.contains($0) }.map { change($0, isNew: false) }
      + after.filter { !known.contains($0) }.map { change($0, isNew: true) }
  }
}

/// What a line says and where it comes from.
private struct LineIdentity: Hashable {
  let piece: StageChange.Piece
  let start: Int?
}

/// Passages that became others.
private struct Stretch {
  var before: [DocumentLine] = []
  var after: [DocumentLine] = []
}

/// The passages that changed, those put together that share bytes of the source.
private func stretches(from old: [DocumentLine], to new: [DocumentLine]) -> [Stretch] {
  var result: [Stretch] = []
  var current = Stretch()
  var (oldIndex, newIndex) = (0, 0)
  for (side, _) in difference(from: old.map(\.identity), to: new.map(\.identity)) {
    switch side {
    case .both:
      result += current.parts
      current = Stretch()
      (oldIndex, newIndex) = (oldIndex + 1, newIndex + 1)
    case .old:
      current.before.append(old[oldIndex])
      oldIndex += 1
    case .new:
      current.after.append(new[newIndex])
      newIndex += 1
    }
  }
  return result + current.parts
}

extension Stretch {
  /// The stretch cut up: each part has the lines that came of the same bytes.
  fileprivate var parts: [Stretch] {
    var parts: [Stretch] = before.map { Stretch(before: [$0]) }
    for line in after {
      let sources = parts.indices.filter { index in
        parts[index].before.contains { $0.overlaps(line) }
      }
      guard let first = sources.first else {
        parts.append(Stretch(after: [line]))
        continue
      }
      parts[first].after.append(line)
      for index in sources.dropFirst() {
        parts[first].before += parts[index].before
        parts[first].after += parts[index].after
      }
      for index in sources.dropFirst().reversed() { parts.remove(at: index) }
    }
    return parts
  }
}

extension DocumentLine {
  /// What makes two lines the same one: of equal headings it matters which one went.
  fileprivate var identity: LineIdentity {
    LineIdentity(piece: piece, start: origin.first?.lowerBound)
  }

  fileprivate var piece: StageChange.Piece { StageChange.Piece(kind: kind, text: text) }

  fileprivate func overlaps(_ other: DocumentLine) -> Bool { overlaps(other.origin) }

  /// Whether any byte of the line's origin is in one of the ranges.
  func overlaps(_ ranges: [Range<Int>]) -> Bool {
    origin.contains { own in ranges.contains { own.overlaps($0) } }
  }

  /// Whether each range of the origin meets one of the ranges.
  fileprivate func isWithin(_ ranges: [Range<Int>]) -> Bool {
    !origin.isEmpty && origin.allSatisfy { own in ranges.contains { $0.overlaps(own) } }
  }
}
