// SPDX-License-Identifier: Apache-2.0

public import Diagnostics
public import PipelineDefinition
internal import PipelineRunner
public import StageKit

/// Runs the tests of several files, many at once.
public struct TestRun: Sendable {
  /// Makes the plan of a test's pipeline, with the values that the test gives to its variables.
  public typealias PlanLoader =
    @Sendable (_ path: String, _ variables: [String: String]) throws(PipelineError) -> PipelinePlan

  /// The results in the order of files and tests.
  public private(set) var results: [TestResult] = []
  /// What is wrong with the files, each pipeline told of once.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Runs tests.
  ///
  /// - Parameters:
  ///   - files: The files with the tests.
  ///   - filter: What the name of a test must contain to run, in any case; `nil` for all.
  ///   - formats: The formats that documents may be in.
  ///   - width: How many tests run at a time, 1 or more.
  ///   - load: Makes plans; called once for each pipeline with the same variables.
  public init(
    _ files: [TestFile], filter: String? = nil, formats: [any DocumentFormat], width: Int,
    load: PlanLoader
  ) async {
    var trials: [Trial] = []
    var plans: [PlanKey: PipelinePlan?] = [:]
    let wanted = filter?.lowercased()
    for file in files {
      for test in file.tests where wanted.map({ test.name.lowercased().contains($0) }) ?? true {
        let key = PlanKey(path: file.pipelinePath, variables: test.variables)
        let plan = plans[key] ?? plan(of: key, for: file, load)
        plans[key] = .some(plan)
        if let plan, let trial = trial(of: test, plan, formats) { trials.append(trial) }
      }
    }
    results = await Self.results(of: trials, width: max(1, width))
  }

  private struct PlanKey: Hashable {
    let path: String
    let variables: [String: String]
  }

  private mutating func plan(of key: PlanKey, for file: TestFile, _ load: PlanLoader)
    -> PipelinePlan?
  {
    do throws(PipelineError) {
      return try load(key.path, key.variables)
    } catch {
      for var diagnostic in error.diagnostics where diagnostic.severity == .error {
        if diagnostic.span == nil { diagnostic.span = file.pipelinePlace }
        if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
      }
      return nil
    }
  }

  // MARK: Trials

  /// A test that is ready to run.
  private struct Trial: Sendable {
    let test: PipelineTest
    let plan: PipelinePlan
    let input: WalkInput
    let first: Int
    let last: Int

    func result() -> TestResult {
      let walk = StageWalk(input, through: plan, from: first, to: last)
      let comparison = Comparison(walk: walk, firstStage: first, plan: plan)
      return TestResult(test: test, mismatches: comparison.mismatches(of: test))
    }
  }

  private mutating func trial(
    of test: PipelineTest, _ plan: PipelinePlan, _ formats: [any DocumentFormat]
  ) -> Trial? {
    let count = plan.steps.count + 1
    guard let from = number(of: test.from, in: plan, else: 2),
      let to = number(of: test.to, in: plan, else: count),
      let input = input(of: test.document, plan, formats)
    else { return nil }
    guard from <= max(2, to) else {
      diagnostics.append(
        .error(
          "empty-span",
          "stage '\(test.from?.value.text ?? "")' comes after the last that is to run",
          at: test.from?.place, labels: test.to.map { [.init($0.place, "the last")] } ?? []))
      return nil
    }
    return Trial(test: test, plan: plan, input: input, first: max(2, from), last: to)
  }

  private mutating func number(
    of stage: Placed<StageReference>?, in plan: PipelinePlan, else fallback: Int
  ) -> Int? {
    guard let stage else { return fallback }
    do throws(StageReferenceError) {
      return try stage.value.number(in: plan)
    } catch {
      diagnostics.append(
        .error("unknown-stage", error.message, at: stage.place, help: error.help))
      return nil
    }
  }

  private mutating func input(
    of document: TestDocument, _ plan: PipelinePlan, _ formats: [any DocumentFormat]
  ) -> WalkInput? {
    let bytes: [UInt8]
    do throws(StageError) {
      bytes = try expanded(document.bytes, for: plan.reader.stage)
    } catch {
      diagnostics.append(.error(error.id, error.message, at: document.place))
      return nil
    }
    guard let mediaType = document.mediaType else {
      do throws(StageError) {
        var input = try WalkInput(
          file: bytes, uri: document.uri, name: document.name, for: plan.reader.stage)
        input.metadata = document.metadata
        return input
      } catch {
        diagnostics.append(
          .error(
            error.id, error.message, at: document.place,
            help: "'media_type: text/plain' reads the document as text"))
        return nil
      }
    }
    guard let format = formats.first(where: { $0.mediaType == mediaType.value }) else {
      let names = formats.map(\.mediaType).sorted()
      diagnostics.append(
        .error(
          "unknown-value", "there is no format of media type '\(mediaType.value)'",
          at: mediaType.place, notes: ["media types: " + names.joined(separator: ", ")],
          help: didYouMean(mediaType.value, among: names)))
      return nil
    }
    var input = WalkInput(
      InputRecord(uri: document.uri, name: document.name, bytes: bytes))
    input.metadata = document.metadata
    input.format = format
    return input
  }

  private static func results(of trials: [Trial], width: Int) async -> [TestResult] {
    await withTaskGroup(of: (Int, TestResult).self) { group in
      var results = [TestResult?](repeating: nil, count: trials.count)
      var next = 0
      while next < min(width, trials.count) {
        let index = next
        group.addTask { (index, trials[index].result()) }
        next += 1
      }
      while let (index, result) = await group.next() {
        results[index] = result
        if next < trials.count {
          let index = next
          group.addTask { (index, trials[index].result()) }
          next += 1
        }
      }
      return results.compactMap(\.self)
    }
  }
}

extension TestRun {
  /// The files that `--update` rewrites, with their new content.
  ///
  /// A mismatch in anything else is not the business of an update.
  public var updates: [(path: String, bytes: [UInt8])] {
    results.flatMap(\.mismatches).compactMap(\.update)
  }

  /// The run as it is once the files of `updates` are written.
  public var updated: TestRun {
    var run = self
    run.results = results.map { result in
      TestResult(test: result.test, mismatches: result.mismatches.filter { $0.update == nil })
    }
    return run
  }
}
