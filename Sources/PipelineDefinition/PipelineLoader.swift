// SPDX-License-Identifier: Apache-2.0

public import Diagnostics
public import StageKit
internal import YAMLTree

/// Why a pipeline file cannot be run; has at least one error, and the warnings of the file too.
public struct PipelineError: Error, Hashable, Sendable {
  /// All that was found, in the order of the file.
  public let diagnostics: [Diagnostic]

  /// An error from a list that is not empty.
  public init(_ diagnostics: [Diagnostic]) {
    precondition(!diagnostics.isEmpty, "an error without a diagnostic says nothing")
    self.diagnostics = diagnostics.sorted()
  }
}

/// Turns pipeline files into plans, checking all that can be known before a document is read.
///
/// A file is checked to its end whatever is found, so that its author sees every mistake at once.
public struct PipelineLoader: Sendable {
  let catalogue: StageCatalogue
  let environment: [String: String]
  let readFile: @Sendable (String) throws(StageError) -> [UInt8]
  let inputExists: @Sendable (String) -> Bool

  /// A loader for pipelines of the stages in `registry`.
  ///
  /// - Parameters:
  ///   - registry: The stages that pipelines may use.
  ///   - environment: What `${env.NAME}` reads.
  ///   - readFile: Reads a file that a stage needs, such as a gazetteer, by the path as written.
  ///   - inputExists: Whether there is anything to read at a path, a glob or a folder.
  public init(
    registry: StageRegistry, environment: [String: String] = [:],
    readFile: @escaping @Sendable (String) throws(StageError) -> [UInt8],
    inputExists: @escaping @Sendable (String) -> Bool = { _ in true }
  ) {
    catalogue = StageCatalogue(registry)
    self.environment = environment
    self.readFile = readFile
    self.inputExists = inputExists
  }

  /// The plan of a pipeline file.
  ///
  /// - Parameters:
  ///   - file: The file. Its path is shown in messages, and what it extends is found from there.
  ///   - overrides: Values that replace those under `vars`, by name; taken as they are.
  ///   - variableFiles: Files with values that replace those under `vars`, the later over the
  ///     earlier; `overrides` win over them.
  ///   - inputs: Paths that replace those that the file gives to its reader; none to keep them.
  /// - Returns: The plan, with every stage made and the files that they need read.
  /// - Throws: `PipelineError` with every mistake of the file, of the files that it extends and that
  ///   its stages need, and of the other arguments.
  /// - Complexity: O(*bytes* + *nodes*) and the cost of making the stages.
  public func load(
    _ file: SourceFile, overrides: [String: String] = [:], variableFiles: [SourceFile] = [],
    inputs: [String] = []
  ) throws(PipelineError) -> PipelinePlan {
    let checked = examine(
      file, overrides: overrides, variableFiles: variableFiles, inputs: inputs)
    return try checked.runnable()
  }

  /// The errors and warnings of a pipeline file, in its order; see `load` for the parameters.
  public func check(
    _ file: SourceFile, overrides: [String: String] = [:], variableFiles: [SourceFile] = [],
    inputs: [String] = []
  ) -> [Diagnostic] {
    examine(file, overrides: overrides, variableFiles: variableFiles, inputs: inputs).diagnostics
  }

  /// All that is known of a pipeline file; see `load` for the parameters.
  ///
  /// A file that has only `vars` and `templates`, for others to extend, is checked as far as that
  /// goes, and has no plan.
  public func examine(
    _ file: SourceFile, overrides: [String: String] = [:], variableFiles: [SourceFile] = [],
    inputs: [String] = []
  ) -> CheckedPipeline {
    let sink = DiagnosticSink()
    let assembly = PipelineAssembly(of: file, into: sink, reading: readFile)
    let values = variableFiles.map { YAMLStream(reading: $0, into: sink).single(into: sink) }
    var result: (plan: PipelinePlan?, uses: [StageUse]) = (nil, [])
    if let root = assembly.root, !values.contains(where: { $0 == nil }) {
      result = read(
        root, of: file, values: values.compactMap(\.self), overrides: overrides, inputs: inputs,
        into: sink)
    }
    return CheckedPipeline(
      diagnostics: distinct(sink.diagnostics.map(assembly.located)), files: assembly.files,
      plan: sink.hasErrors ? nil : result.plan, stages: result.uses.compactMap(ResolvedStage.init))
  }

  private func read(
    _ root: YAMLNode, of file: SourceFile, values: [YAMLNode], overrides: [String: String],
    inputs: [String], into sink: DiagnosticSink
  ) -> (plan: PipelinePlan?, uses: [StageUse]) {
    let isPart =
      ["vars", "templates"].contains { root[$0] != nil }
      && ["pipeline", "read", "stages"].allSatisfy { root[$0] == nil }
    let variables = Variables(
      of: root, in: isPart ? nil : file, files: values, environment: environment,
      overrides: overrides, into: sink)
    let reader = PipelineReader(
      loader: self, variables: variables, templates: StageTemplates(root["templates"], into: sink),
      expansion: TemplateExpansion(), inputs: inputs, sink: sink)
    if isPart { reader.readPart(root) }
    let result = isPart ? (nil, []) : reader.plan(from: root)
    reader.checkUnused(in: file, isPipeline: !isPart)
    return result
  }
}

/// The diagnostics in order; what an alias or a template brings to several places is told once.
private func distinct(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
  diagnostics.sorted().reduce(into: []) { result, diagnostic in
    if let last = result.last, last.span == diagnostic.span,
      (last.id, last.message) == (diagnostic.id, diagnostic.message)
    {
      return
    }
    result.append(diagnostic)
  }
}
