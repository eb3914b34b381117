// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// Builds nodes from events with a stack of its own, within the limits.
struct TreeBuilder {
  /// A list or mapping that is still open; keys and values of a mapping alternate in `children`.
  struct Frame {
    var isSequence: Bool
    var isFlow: Bool
    var anchor: String?
    var tag: String?
    var start: Int
    var children: [YAMLNode] = []
  }

  /// What an anchor names so far.
  enum Anchored {
    case open
    case closed(YAMLNode)
  }

  /// Faults of meaning collected before parsing stops: more would not be read.
  static let mostDiagnostics = 100

  /// Anchors among which a near miss is looked for; more are a generated or hostile file.
  static let mostAnchorsCompared = 200

  let file: SourceFile
  let limits: YAMLLimits
  private let base: Int
  private let offsets: MarkOffsets
  private(set) var documents: [YAMLNode] = []
  private(set) var markers: [SourceSpan] = []
  private var frames: [Frame] = []
  /// Keyed by bytes, since equality of strings does not see composition.
  private var anchors: [[UInt8]: Anchored] = [:]
  private var nodeCount = 0
  private var lastEnd = 0
  /// Whether the file was read to its end.
  private(set) var isComplete = true
  var diagnostics: [Diagnostic] = []

  /// Prepares a file that `checkText` has accepted.
  init(file: SourceFile, limits: YAMLLimits) {
    self.file = file
    self.limits = limits
    base = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    offsets = MarkOffsets(bytes: file.bytes, base: base)
  }

  /// Reads all documents of the file, as far as its syntax and the limits allow.
  mutating func parse() {
    // libyaml aborts the process when it is given a null pointer, as an empty array may have.
    guard file.bytes.count > base else { return }
    do throws(SyntaxFault) {
      try unsafe file.bytes.withUnsafeBufferPointer { (bytes) throws(SyntaxFault) in
        var parser = unsafe EventParser(input: UnsafeBufferPointer(rebasing: bytes[base...]))
        while take(try parser.next()) {}
      }
    } catch {
      isComplete = false
      let explainer = SyntaxExplainer(
        file: file, offsets: offsets, base: base,
        openBracket: frames.last { $0.isFlow }?.start)
      diagnostics.append(explainer.diagnostic(for: error))
    }
  }

  /// Adds an event to the tree; false when nothing more is to be read.
  private mutating func take(_ event: ParserEvent) -> Bool {
    let range =
      offsets.offset(
        ofScalar: event.marks.lowerBound)..<offsets.offset(
        ofScalar: event.marks.upperBound)
    switch event.kind {
    case .streamStart, .documentEnd: break
    case .streamEnd: return false
    case .documentStart:
      anchors = [:]
      markers.append(SourceSpan(file: file, range: range))
    case .alias(let name): return takeAlias(name, at: range)
    case .scalar(let text, let style): return takeScalar(text, style, event, at: range)
    case .sequenceStart(let isFlow), .mappingStart(let isFlow):
      guard frames.count < limits.depth else { return stopAtDepth(range) }
      if let anchor = event.anchor { anchors[Array(anchor.utf8)] = .open }
      var isSequence = false
      if case .sequenceStart = event.kind { isSequence = true }
      frames.append(
        Frame(
          isSequence: isSequence, isFlow: isFlow, anchor: event.anchor, tag: event.tag,
          start: valueStart(of: event, in: range)))
    case .collectionEnd: return takeCollectionEnd(at: range)
    }
    return true
  }

  private mutating func takeScalar(
    _ text: String, _ style: YAMLScalar.Style, _ event: ParserEvent, at range: Range<Int>
  ) -> Bool {
    let start = valueStart(of: event, in: range)
    var end = range.upperBound
    if style == .literal || style == .folded { end = textEnd(before: end, from: start) }
    let span = SourceSpan(file: file, range: start..<end)
    let value = CoreSchema.value(of: text, style: style, tag: event.tag)
    if value == nil, let tag = event.tag {
      let shown = "'\(abridged(text))'"
      diagnostics.append(
        .error(
          "yaml-tag", "\(shown) does not fit the tag '\(CoreSchema.shortForm(of: tag))'",
          at: span))
    }
    lastEnd = end
    let scalar = YAMLScalar(text: text, style: style, value: value ?? .string)
    return add(
      YAMLNode(content: .scalar(scalar), span: span, tag: event.tag, anchor: event.anchor))
  }

  private mutating func takeAlias(_ name: String, at range: Range<Int>) -> Bool {
    let span = SourceSpan(file: file, range: range)
    lastEnd = range.upperBound
    switch anchors[Array(name.utf8)] {
    case .closed(var node):
      guard frames.count + node.height <= limits.depth else { return stopAtDepth(range) }
      node.aliasSpan = span
      node.anchor = nil
      return add(node)
    case .open:
      diagnostics.append(
        .error(
          "yaml-alias-cycle", "alias '\(name)' stands inside its own anchor", at: span,
          label: "would hold itself"))
    case nil:
      let isComparable = anchors.count <= Self.mostAnchorsCompared
      let names = isComparable ? anchors.keys.map { String(decoding: $0, as: UTF8.self) } : []
      diagnostics.append(
        .error(
          "yaml-undefined-alias", "alias '\(name)' has no anchor before it", at: span,
          help: didYouMean(name, among: names)
            ?? "define '&\(name)' earlier in the document, or put the value in quotes"))
    }
    let scalar = YAMLScalar(text: "", style: .plain, value: .null)
    return add(YAMLNode(content: .scalar(scalar), span: span, isUnresolved: true))
  }

  private mutating func takeCollectionEnd(at range: Range<Int>) -> Bool {
    guard let frame = frames.popLast() else { return true }
    if frame.isFlow { lastEnd = range.upperBound }
    let end = max(frame.start, lastEnd)
    let span = SourceSpan(file: file, range: frame.start..<end)
    if !CoreSchema.allows(frame.tag, onSequence: frame.isSequence), let tag = frame.tag {
      let kind = frame.isSequence ? "a list" : "a mapping"
      diagnostics.append(
        .error(
          "yaml-tag", "\(kind) does not fit the tag '\(CoreSchema.shortForm(of: tag))'", at: span))
    }
    var content = YAMLNode.Content.sequence(frame.children)
    var size = frame.children.reduce(1) { $0 + $1.nodeCount }
    if !frame.isSequence {
      let entries = mergedEntries(of: frame.children)
      let merged = entries.reduce(0) {
        $1.mergeSpan == nil ? $0 : $0 + $1.key.nodeCount + $1.value.nodeCount
      }
      size += merged
      nodeCount += merged
      content = .mapping(entries)
    }
    let height = 1 + (frame.children.map(\.height).max() ?? 0)
    return add(
      YAMLNode(
        content: content, span: span, tag: frame.tag, anchor: frame.anchor, nodeCount: size,
        height: height),
      counting: 1)
  }

  /// Puts a finished node in its place; `counting` is what it adds to the count of nodes.
  private mutating func add(_ node: YAMLNode, counting count: Int? = nil) -> Bool {
    nodeCount += count ?? node.nodeCount
    guard nodeCount <= limits.nodeCount else { return stopAtNodeCount(node) }
    if let anchor = node.anchor { anchors[Array(anchor.utf8)] = .closed(node) }
    if frames.isEmpty {
      documents.append(node)
    } else {
      frames[frames.count - 1].children.append(node)
    }
    return diagnostics.count < Self.mostDiagnostics ? true : stop()
  }

  private mutating func stop() -> Bool {
    isComplete = false
    return false
  }

  private mutating func stopAtDepth(_ range: Range<Int>) -> Bool {
    diagnostics.append(
      .error(
        "yaml-depth", "lists and mappings nest deeper than the limit of \(limits.depth)",
        at: SourceSpan(file: file, range: range)))
    return stop()
  }

  private mutating func stopAtNodeCount(_ node: YAMLNode) -> Bool {
    let note = "an alias and a merge key count as all the nodes that they bring"
    diagnostics.append(
      .error(
        "yaml-node-count", "file has more nodes than the limit of \(limits.nodeCount)",
        at: node.usageSpan, label: "passed here", notes: [note]))
    return stop()
  }

  /// Where the value of an event starts, behind its anchor and tag.
  private func valueStart(of event: ParserEvent, in range: Range<Int>) -> Int {
    guard event.anchor != nil || event.tag != nil else { return range.lowerBound }
    let bytes = file.bytes
    var offset = range.lowerBound
    while offset < range.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "&"), UInt8(ascii: "!"):
        while offset < range.upperBound, !isWhitespace(bytes[offset]) { offset += 1 }
      case UInt8(ascii: "#"):
        while offset < range.upperBound, !isLineEnd(bytes[offset]) { offset += 1 }
      case let byte where isWhitespace(byte): offset += 1
      default: return offset
      }
    }
    return offset
  }

  /// The end of a block scalar without the blank lines behind it.
  private func textEnd(before end: Int, from start: Int) -> Int {
    var end = end
    while end > start, isWhitespace(file.bytes[end - 1]) { end -= 1 }
    return end
  }
}

func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

func isWhitespace(_ byte: UInt8) -> Bool { isBlank(byte) || isLineEnd(byte) }
