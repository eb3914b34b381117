// SPDX-License-Identifier: Apache-2.0

public import DocumentModel
public import Expressions

/// What a stage gives to later stages, or takes from earlier ones.
public enum Provision: String, Hashable, Sendable, CaseIterable {
  /// Documents with blocks.
  case documents
  /// Tables, recovered from the text.
  case tables
  /// Entities, tagged in the text.
  case entities
}

/// Which documents a stage lets go on.
public enum Selection: Hashable, Sendable {
  /// Those that its condition holds for.
  case keepsMatching
  /// Those that its condition does not hold for.
  case dropsMatching
}

/// All that is said of a stage: the only copy of what help, schema and reference pages show.
public struct StageDescriptor: Sendable {
  /// The name in pipeline files: the type's name in kebab-case.
  public let name: String

  /// Names that it had before, which pipelines may still use, with a warning.
  public let formerNames: [String]

  /// What it does, in one sentence of at most 72 characters.
  public let summary: String

  /// What there is to know besides, in Markdown paragraphs; may be empty.
  public let discussion: String

  /// A `with:` mapping in YAML that shows the stage in use; empty where no setting is needed.
  public let example: String

  /// The settings, in the order of the help page.
  public let settings: [SettingDeclaration]

  /// The condition that examples of stages show.
  public static let exampleCondition = "words >= 50"

  /// What `if:` decides, for a stage that acts on the condition itself; `nil` for any other, which
  /// runs only on the documents that its `if:` holds for.
  public let condition: SettingDeclaration?

  /// Which documents go on by the condition; `nil` where that cannot be said.
  public let selection: Selection?

  /// The rules under which it removes or edits text.
  public let rules: [Rule]

  /// What an earlier stage must have provided.
  public let needs: Set<Provision>

  /// What it provides to later stages.
  public let provides: Set<Provision>

  /// Whether running it twice in a row is the same as running it once.
  public let isIdempotent: Bool

  /// A description; what is left out is empty.
  public init(
    name: String, formerNames: [String] = [], summary: String, discussion: String = "",
    example: String = "", settings: [any AnySetting] = [],
    condition: Setting<DocumentCondition>? = nil, selection: Selection? = nil, rules: [Rule] = [],
    needs: Set<Provision> = [],
    provides: Set<Provision> = [], isIdempotent: Bool = true
  ) {
    self.name = name
    self.formerNames = formerNames
    self.summary = summary
    self.discussion = discussion
    self.example = example
    self.settings = settings.map(\.declaration)
    self.condition = condition?.declaration
    self.selection = selection
    self.rules = rules
    self.needs = needs
    self.provides = provides
    self.isIdempotent = isIdempotent
  }
}
