// SPDX-License-Identifier: Apache-2.0

/// One thing to tell the user about a file: what is wrong, where, and what to do.
///
/// Messages are lowercase clauses without a full stop, with quotes round what the user wrote.
public struct Diagnostic: Hashable, Sendable {
  /// How much a diagnostic weighs; only an error makes a file unusable.
  public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
    /// Worth knowing, nothing to do.
    case note
    /// Probably not what the author wants.
    case warning
    /// The file cannot be used as it is.
    case error

    /// Orders by weight: note, warning, error.
    public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

    private var weight: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// A short text under a place in a file, shown in the excerpt.
  public struct Label: Hashable, Sendable {
    /// The place.
    public var span: SourceSpan
    /// A few words about it; may be empty.
    public var text: String

    /// Creates a label for a place.
    public init(_ span: SourceSpan, _ text: String) {
      self.span = span
      self.text = text
    }
  }

  /// An edit that would repair the fault.
  public struct Replacement: Hashable, Sendable {
    /// What to replace; an empty span inserts.
    public var span: SourceSpan
    /// What to put in its place.
    public var text: String

    /// Creates an edit.
    public init(_ span: SourceSpan, with text: String) {
      self.span = span
      self.text = text
    }
  }

  /// The stable name of this kind of diagnostic, kebab-case.
  public var id: String
  /// How much it weighs.
  public var severity: Severity
  /// What is wrong, one clause.
  public var message: String
  /// The primary place; nil when the fault has none, as a missing file.
  public var span: SourceSpan?
  /// Texts for places; one whose span equals `span` is the text beside the primary carets.
  public var labels: [Label]
  /// Further facts, one clause each.
  public var notes: [String]
  /// What to do, one clause.
  public var help: String?
  /// The edit that `help` describes, for editors.
  public var replacement: Replacement?

  /// Creates a diagnostic.
  public init(
    id: String, severity: Severity, message: String, span: SourceSpan? = nil, labels: [Label] = [],
    notes: [String] = [], help: String? = nil, replacement: Replacement? = nil
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.span = span
    self.labels = labels
    self.notes = notes
    self.help = help
    self.replacement = replacement
  }

  /// An error, with an optional text beside the carets.
  public static func error(
    _ id: String, _ message: String, at span: SourceSpan?, label: String? = nil,
    labels: [Label] = [], notes: [String] = [], help: String? = nil,
    replacement: Replacement? = nil
  ) -> Diagnostic {
    Diagnostic(
      id: id, severity: .error, message: message, span: span,
      labels: primaryLabel(label, at: span) + labels, notes: notes, help: help,
      replacement: replacement)
  }

  /// A warning, with an optional text beside the carets.
  public static func warning(
    _ id: String, _ message: String, at span: SourceSpan?, label: String? = nil,
    labels: [Label] = [], notes: [String] = [], help: String? = nil,
    replacement: Replacement? = nil
  ) -> Diagnostic {
    Diagnostic(
      id: id, severity: .warning, message: message, span: span,
      labels: primaryLabel(label, at: span) + labels, notes: notes, help: help,
      replacement: replacement)
  }

  private static func primaryLabel(_ text: String?, at span: SourceSpan?) -> [Label] {
    guard let text, let span else { return [] }
    return [Label(span, text)]
  }
}

extension Diagnostic: Comparable {
  /// Orders by file, offset, severity (errors first) and id; one without a place comes first.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    left.sortKey < right.sortKey
  }

  private var sortKey: (String, Int, Int, String, String) {
    let weight = Severity.allCases.firstIndex(of: severity) ?? 0
    return (span?.file.path ?? "", span?.range.lowerBound ?? -1, -weight, id, message)
  }
}
