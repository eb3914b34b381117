// SPDX-License-Identifier: Apache-2.0

internal import CLibYAML

// The only file that calls C. libyaml keeps a pointer to the parser inside the parser, and one to
// the input, so the parser lives on the heap and the caller keeps the input in place for as long
// as the parser lives. Marks count Unicode scalars from 0.

/// What libyaml reads next, with its place in scalars.
struct ParserEvent {
  /// The kinds of events that matter to a tree.
  enum Kind {
    case documentStart
    case documentEnd
    case streamEnd
    case alias(String)
    case scalar(String, YAMLScalar.Style)
    case sequenceStart(isFlow: Bool)
    case mappingStart(isFlow: Bool)
    case collectionEnd
    /// The start of the stream, which says nothing.
    case streamStart
  }

  var kind: Kind
  var anchor: String?
  var tag: String?
  var marks: Range<Int>
}

/// A fault of syntax in the words of libyaml, with its places in scalars.
struct SyntaxFault: Error {
  var problem: String
  var problemMark: Int
  var context: String?
  var contextMark: Int
  /// The byte offset of a fault that the reader found below the level of marks.
  var readerOffset: Int?
}

/// Owns a parser of libyaml over bytes that stay in place.
@safe struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Starts at the first of at least one byte of UTF-8 without byte order mark.
  ///
  /// The bytes must outlive the parser.
  @unsafe init(input: UnsafeBufferPointer<UInt8>) {
    unsafe parser = UnsafeMutablePointer.allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      preconditionFailure("no memory for a YAML parser")
    }
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// The next event; after `streamEnd` the parser must not be asked again.
  mutating func next() throws(SyntaxFault) -> ParserEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw unsafe fault() }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe translate(event)
  }

  @unsafe private func fault() -> SyntaxFault {
    let state = unsafe parser.pointee
    let isReaderFault = unsafe state.error == YAML_READER_ERROR
    return unsafe SyntaxFault(
      problem: string(state.problem) ?? "out of memory", problemMark: state.problem_mark.index,
      context: string(state.context), contextMark: state.context_mark.index,
      readerOffset: isReaderFault ? state.problem_offset : nil)
  }

  @unsafe private func translate(_ event: yaml_event_t) -> ParserEvent {
    let start = unsafe event.start_mark.index
    var result = unsafe ParserEvent(
      kind: .streamStart, marks: start..<max(start, event.end_mark.index))
    switch unsafe event.type {
    case YAML_STREAM_END_EVENT: result.kind = .streamEnd
    case YAML_DOCUMENT_START_EVENT: result.kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: result.kind = .documentEnd
    case YAML_ALIAS_EVENT: result.kind = unsafe .alias(string(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let text = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      result.kind = unsafe .scalar(String(decoding: text, as: UTF8.self), style(scalar.style))
      result.anchor = unsafe string(scalar.anchor)
      result.tag = unsafe string(scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      let sequence = unsafe event.data.sequence_start
      result.kind = unsafe .sequenceStart(isFlow: sequence.style == YAML_FLOW_SEQUENCE_STYLE)
      result.anchor = unsafe string(sequence.anchor)
      result.tag = unsafe string(sequence.tag)
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe event.data.mapping_start
      result.kind = unsafe .mappingStart(isFlow: mapping.style == YAML_FLOW_MAPPING_STYLE)
      result.anchor = unsafe string(mapping.anchor)
      result.tag = unsafe string(mapping.tag)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: result.kind = .collectionEnd
    default: result.kind = .streamStart
    }
    return result
  }
}

private func style(_ style: yaml_scalar_style_t) -> YAMLScalar.Style {
  switch style {
  case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
  case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
  case YAML_LITERAL_SCALAR_STYLE: .literal
  case YAML_FOLDED_SCALAR_STYLE: .folded
  default: .plain
  }
}

@unsafe private func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
  unsafe text.map { unsafe String(cString: $0) }
}

@unsafe private func string(_ text: UnsafePointer<CChar>?) -> String? {
  unsafe text.map { unsafe String(cString: $0) }
}
