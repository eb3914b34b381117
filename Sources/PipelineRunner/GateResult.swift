// SPDX-License-Identifier: Apache-2.0

public import Diagnostics
public import Expressions
public import StageKit

/// What became of a gate at the end of a run.
public struct GateResult: Sendable {
  /// How a gate came out.
  public enum Verdict: String, Hashable, Sendable {
    /// The condition holds.
    case holds
    /// It does not.
    case fails
    /// It looks into an earlier run, and none was given.
    case skipped
  }

  /// The gate.
  public let gate: Gate

  /// How it came out.
  public let verdict: Verdict

  /// The facts that it asks for, with the values found; those of the earlier run as `baseline(…)`.
  public let findings: [Finding]

  init(_ gate: Gate, over facts: RunFacts, baseline: RunFacts?) {
    self.gate = gate
    var facts = facts
    var findings = gate.condition.findings(over: &facts)
    if gate.condition.needsBaseline, var earlier = baseline {
      findings += gate.condition.findings(over: &earlier).map {
        Finding(fact: "baseline(\($0.fact))", value: $0.value)
      }
    }
    self.findings = findings
    if gate.condition.needsBaseline, baseline == nil {
      verdict = .skipped
    } else {
      verdict = gate.condition.value(over: &facts, baseline: baseline).isTrue ? .holds : .fails
    }
  }

  /// What people are told of a gate that does not hold.
  public var diagnostic: Diagnostic {
    .error(
      "gate", "gate '\(gate.name)' does not hold", at: gate.place,
      notes: ["found: " + findings.map { "\($0.fact) = \($0.value)" }.joined(separator: ", ")])
  }

  /// Writes the gate as an object.
  func write(to json: inout JSONText) {
    json.object { json in
      json.member("name", gate.name)
      json.member("condition", gate.condition.text)
      json.member("verdict", verdict.rawValue)
      json.member("facts", findings)
    }
  }
}
