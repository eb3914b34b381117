// SPDX-License-Identifier: Apache-2.0

public import Diagnostics

/// Where the value of a setting comes from.
public struct ValueOrigin: Hashable, Sendable {
  /// What gave the value.
  public enum Source: Hashable, Sendable {
    /// Nobody wrote one: it is the default of the setting.
    case standard
    /// A pipeline file, at this place.
    case file(SourceSpan)
    /// The arguments of the command.
    case commandLine
  }

  /// What gave the value.
  public let source: Source
  /// Where the values stand that it replaces, nearest first.
  public let overridden: [SourceSpan]
  /// The variables that were read for it, in the order met, each once.
  public let variables: [VariableUse]
}

/// A variable that was read for a value.
public struct VariableUse: Hashable, Sendable {
  /// What a variable had its value from.
  public enum Source: Hashable, Sendable {
    /// `vars` of a pipeline file or a file of variables, at this place.
    case file(SourceSpan)
    /// An option of the command line: `--set`.
    case option
    /// The environment of the process.
    case environment
    /// The stage template's parameter, given or declared at this place.
    case parameter(SourceSpan)
    /// What stands behind `:-`, since the variable has no value.
    case fallback
  }

  /// The name, with `env.` for one of the environment.
  public let name: String
  /// What it had its value from.
  public let source: Source
  /// Where the values stand that this one replaces, nearest first: in what the file extends, and the
  /// default of a parameter.
  public let overridden: [SourceSpan]
}
