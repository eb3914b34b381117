// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// Says in plain words what libyaml objects to, and where the cause lies.
///
/// libyaml has about sixty texts, which speak of its own steps; what a person did to get one is
/// read off the text and the bytes around the two places that it names.
struct SyntaxExplainer {
  private let source: SourceText
  private let offsets: MarkOffsets
  private let base: Int
  private let openBracket: Int?

  /// Prepares explanations for a file whose bytes libyaml was given from `base` on.
  ///
  /// `openBracket` is the offset of the bracket that was still open when parsing stopped.
  init(file: SourceFile, offsets: MarkOffsets, base: Int, openBracket: Int?) {
    self.openBracket = openBracket
    source = SourceText(file: file)
    self.offsets = offsets
    self.base = base
  }

  /// The diagnostic for a fault, with id `yaml-…`.
  func diagnostic(for fault: SyntaxFault) -> Diagnostic {
    if let readerOffset = fault.readerOffset {
      return .error(
        "yaml-character", fault.problem, at: source.token(at: base + readerOffset),
        help: "remove it, or write it as an escape in double quotes")
    }
    let problem = offsets.offset(ofScalar: fault.problemMark)
    let context = fault.context == nil ? nil : offsets.offset(ofScalar: fault.contextMark)
    let fact = Fact(
      problem: fault.problem, step: fault.context ?? "", offset: problem,
      context: context ?? problem)
    return explainTab(fact) ?? explainQuoted(fact) ?? explainFlow(fact) ?? explainBlock(fact)
      ?? explainProperty(fact) ?? explainDirective(fact) ?? unexplained(fact, context)
  }

  /// A fault with its places in bytes.
  private struct Fact {
    var problem: String
    var step: String
    var offset: Int
    var context: Int
  }

  private func unexplained(_ fact: Fact, _ context: Int?) -> Diagnostic {
    let labels = context.map { [Diagnostic.Label(source.token(at: $0), fact.step)] } ?? []
    return .error("yaml-syntax", fact.problem, at: source.token(at: fact.offset), labels: labels)
  }

  // MARK: Tabs and characters

  private func explainTab(_ fact: Fact) -> Diagnostic? {
    guard source.byte(at: fact.offset) == UInt8(ascii: "\t") else { return nil }
    switch fact.problem {
    case "found character that cannot start any token",
      "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      break
    default: return nil
    }
    let tabs = source.run(at: fact.offset) { $0 == UInt8(ascii: "\t") }
    let isIndentation = source.isFirstInLine(fact.offset)
    let message =
      isIndentation
      ? "indentation uses a tab; YAML allows spaces only"
      : "a tab stands where YAML allows spaces only"
    return .error(
      "yaml-tab", message, at: tabs, help: "replace it by spaces",
      replacement: .init(tabs, with: String(repeating: "  ", count: tabs.range.count)))
  }

  // MARK: Quotes

  private func explainQuoted(_ fact: Fact) -> Diagnostic? {
    let quote = source.span(fact.context..<min(fact.context + 1, source.count))
    switch fact.problem {
    case "found unexpected end of stream", "found unexpected document indicator":
      let isEnd = fact.problem.hasSuffix("stream")
      let other = Diagnostic.Label(source.token(at: fact.offset), "the document ends here")
      return .error(
        "yaml-unclosed-quote", "quoted text is never closed", at: quote, label: "opened here",
        labels: isEnd ? [] : [other],
        help: quote.text == "'"
          ? "add the closing '; a ' inside the text is written ''"
          : #"add the closing "; a " inside the text is written \""#)
    case "found unknown escape character":
      let escape = source.span(fact.offset..<source.scalarEnd(fact.offset + 1))
      return .error(
        "yaml-escape", "'\(escape.text)' is no escape of double-quoted text", at: escape,
        help: #"write '\\' for a backslash, or put the text in single quotes"#)
    case "did not find expected hexdecimal number":
      return .error(
        "yaml-escape", "an escape needs hexadecimal digits, 2 after \\x, 4 after \\u, 8 after \\U",
        at: source.token(at: fact.offset))
    case "found invalid Unicode character escape code":
      return .error(
        "yaml-escape", "the escape names no Unicode character", at: source.token(at: fact.offset),
        help: "write the character itself")
    default: return nil
    }
  }

  // MARK: Lists and mappings in brackets

  private func explainFlow(_ fact: Fact) -> Diagnostic? {
    let opening: Int
    switch fact.problem {
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      opening = fact.context
    case "did not find expected node content":
      guard let openBracket, source.isBlank(from: fact.offset) else {
        return .error(
          "yaml-flow", "expected a value, found \(source.quotedToken(at: fact.offset))",
          at: source.token(at: fact.offset),
          help: "put a value that starts with a bracket or a comma in quotes")
      }
      opening = openBracket
    default: return nil
    }
    let bracket = source.span(opening..<min(opening + 1, source.count))
    let closing = UInt8(ascii: bracket.text == "[" ? "]" : "}")
    let expected = "',' or '\(Unicode.Scalar(closing))'"
    let found = source.byte(at: fact.offset)
    let isOtherBracket =
      found != closing && (found == UInt8(ascii: "]") || found == UInt8(ascii: "}"))
    if !isOtherBracket, !source.isClosed(bracketAt: opening) {
      let isEnd = source.isBlank(from: fact.offset)
      let label = Diagnostic.Label(
        source.token(at: fact.offset), "expected \(expected) before this")
      return .error(
        "yaml-unclosed-bracket", "'\(bracket.text)' is never closed", at: bracket,
        label: "opened here", labels: isEnd ? [] : [label],
        help: "add the closing '\(Unicode.Scalar(closing))'")
    }
    return .error(
      "yaml-flow", "expected \(expected), found \(source.quotedToken(at: fact.offset))",
      at: source.token(at: fact.offset), labels: [.init(bracket, "opened here")],
      help: "separate items with ',' and put text with brackets in quotes")
  }

  // MARK: Lists and mappings by indentation

  private func explainBlock(_ fact: Fact) -> Diagnostic? {
    switch fact.problem {
    case "found unexpected ':'":
      return .error(
        "yaml-colon", "':' is followed by no space", at: source.token(at: fact.offset),
        help: "write ': ' behind a key, or put the value in quotes")
    case "mapping values are not allowed in this context": return explainColon(fact)
    case "did not find expected key": return explainMissingKey(fact)
    case "could not find expected ':'":
      let line = source.restOfLine(from: fact.context)
      if line.range.count > 1024 {
        return .error(
          "yaml-key", "key is longer than 1024 characters, or has no ':'",
          at: source.token(at: fact.context))
      }
      return .error(
        "yaml-key", "expected 'key: value', found \(source.quoted(line))", at: line,
        label: "no ':' follows",
        help: "add ': ' and a value, or indent the line to go on with "
          + "the value above")
    case "did not find expected '-' indicator":
      return .error(
        "yaml-indentation", "expected '- ' for the next item of the list",
        at: source.token(at: fact.offset),
        labels: [.init(source.token(at: fact.context), "the list starts here")],
        help: "align the line with the items, or indent it under one")
    case "block sequence entries are not allowed in this context":
      return .error(
        "yaml-indentation", "a list cannot start in the middle of a line",
        at: source.token(at: fact.offset),
        help: "start the list on a line of its own, or put the value in quotes")
    case "mapping keys are not allowed in this context":
      return .error(
        "yaml-key", "'? ' starts a key, which cannot stand here", at: source.token(at: fact.offset),
        help: "put the value in quotes")
    case "did not find expected <document start>":
      return .error(
        "yaml-document",
        "expected the end of the document, found "
          + source.quotedToken(at: fact.offset), at: source.token(at: fact.offset),
        help: "indent the line under the value above, or start another document with '---'")
    default: return nil
    }
  }

  private func explainColon(_ fact: Fact) -> Diagnostic {
    let colon = source.span(fact.offset..<min(fact.offset + 1, source.count))
    let start = source.contentStart(ofLineAt: fact.offset)
    let before = source.span(start..<max(start, fact.offset))
    if source.hasColon(in: before.range) {
      return .error(
        "yaml-colon", "a value without quotes cannot hold ': '", at: colon,
        label: "reads as a second key", help: "put the value in quotes")
    }
    guard let above = source.lineAbove(fact.offset) else {
      return .error("yaml-colon", "a key cannot stand here", at: before)
    }
    let isDeeper =
      source.indentation(at: fact.offset) > source.indentation(at: above.range.lowerBound)
    let label = Diagnostic.Label(above, isDeeper ? "already has its value" : "has no ': '")
    if isDeeper {
      return .error(
        "yaml-indentation",
        "key \(source.quoted(before)) is indented under a line that has a value",
        at: before, labels: [label], help: "align it with the line above, or remove that value")
    }
    return .error(
      "yaml-key", "key \(source.quoted(before)) follows a line that is no 'key: value'", at: before,
      labels: [label], help: "put a space after the ':' of the line above, or add one")
  }

  private func explainMissingKey(_ fact: Fact) -> Diagnostic {
    let token = source.token(at: fact.offset)
    let mapping = Diagnostic.Label(source.token(at: fact.context), "the mapping starts here")
    guard source.isFirstInLine(fact.offset) else {
      return .error(
        "yaml-value", "\(source.quotedToken(at: fact.offset)) follows a value that has ended",
        at: token, help: "put quotes round the whole value")
    }
    switch source.byte(at: fact.offset) {
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      return .error("yaml-flow", "'\(token.text.prefix(1))' closes nothing", at: token)
    case UInt8(ascii: ":"):
      return .error("yaml-key", "a key is missing before ':'", at: token)
    case UInt8(ascii: "-"):
      return .error(
        "yaml-indentation", "a list item stands among the keys of a mapping", at: token,
        labels: [mapping], help: "indent it under the key that it belongs to")
    default:
      let column = mapping.span.start.column
      return .error(
        "yaml-indentation", "the line is indented like no line above that it could belong to",
        at: token, labels: [mapping], help: "keys of that mapping start at column \(column)")
    }
  }

  // MARK: Anchors, tags, block scalars, directives

  private func explainProperty(_ fact: Fact) -> Diagnostic? {
    switch (fact.problem, fact.step) {
    case ("found character that cannot start any token", _):
      let first = source.span(fact.offset..<source.scalarEnd(fact.offset))
      return .error(
        "yaml-plain", "a value without quotes cannot start with '\(first.text)'",
        at: source.token(at: fact.offset), help: "put the value in quotes")
    case ("did not find expected alphabetic or numeric character", "while scanning an alias"):
      return .error(
        "yaml-plain", "'*' starts an alias, which needs a name of letters, digits, '-' and '_'",
        at: source.token(at: fact.context), help: "put a value that starts with '*' in quotes")
    case ("did not find expected alphabetic or numeric character", _):
      return .error(
        "yaml-plain", "'&' starts an anchor, which needs a name of letters, digits, '-' and '_'",
        at: source.token(at: fact.context), help: "put a value that starts with '&' in quotes")
    case ("found undefined tag handle", _):
      return .error(
        "yaml-tag",
        "the tag \(source.quotedToken(at: fact.offset)) has a prefix that is not declared",
        at: source.token(at: fact.offset), help: "put a value that starts with '!' in quotes")
    case (_, "while scanning a tag"), (_, "while parsing a tag"):
      return .error(
        "yaml-tag", "\(source.quotedToken(at: fact.context)) is no tag",
        at: source.token(at: fact.context), help: "put a value that starts with '!' in quotes")
    case ("found an indentation indicator equal to 0", _):
      return .error(
        "yaml-block-text", "the indentation after '|' or '>' must be 1 to 9, not 0",
        at: source.token(at: fact.context))
    case ("did not find expected comment or line break", "while scanning a block scalar"):
      return .error(
        "yaml-block-text", "text cannot follow '|' or '>' in the same line",
        at: source.restOfLine(from: fact.offset),
        help: "start the text in the next line, or put the value in quotes")
    default: return nil
    }
  }

  private func explainDirective(_ fact: Fact) -> Diagnostic? {
    let line = source.restOfLine(from: source.contentStart(ofLineAt: fact.context))
    switch fact.problem {
    case "found incompatible YAML document":
      return .error(
        "yaml-directive", "the version of YAML must be 1.1 or 1.2", at: line,
        help: "remove the line")
    case "found duplicate %YAML directive", "found duplicate %TAG directive":
      return .error("yaml-directive", "the directive is given twice", at: line)
    default:
      guard fact.step.hasSuffix("directive") else { return nil }
      return .error(
        "yaml-directive", "\(source.quoted(line)) is no directive of YAML", at: line,
        help: "a line may not start with '%' unless it is '%YAML 1.2' or '%TAG'")
    }
  }
}
