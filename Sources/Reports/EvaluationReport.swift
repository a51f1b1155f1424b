import Findings
import Verdicts

/// What is known of a script beforehand, and what was measured.
package struct ScriptOutcome: Sendable {
  /// One thing that is known: what it should be and what it came to. Nil is not known, or not measured.
  package struct Comparison: Sendable {
    package let check: String
    package let expected: JSONValue
    package let measured: JSONValue
    package init(_ check: String, expected: JSONValue, measured: JSONValue) {
      self.check = check
      self.expected = expected
      self.measured = measured
    }

    /// What was not measured claims nothing: it agrees where nothing is expected.
    package var agrees: Bool {
      expected == .null || expected == measured || measured == .null && expected == .bool(false)
    }
  }

  package let name: String
  /// The verdict, or the error that kept one from being made.
  package let verdict: String
  package let comparisons: [Comparison]

  package init(name: String, verdict: String, comparisons: [Comparison]) {
    self.name = name
    self.verdict = verdict
    self.comparisons = comparisons
  }

  package var agrees: Bool { comparisons.allSatisfy(\.agrees) }
}

/// How often a check was right over many scripts whose answers are known.
package struct EvaluationReport: Sendable {
  private struct Score {
    var truePositives = 0
    var falsePositives = 0
    var falseNegatives = 0
    var trueNegatives = 0

    /// Of what was said, the share that is so; nil where nothing was said.
    var precision: Double? {
      let said = truePositives + falsePositives
      return said == 0 ? nil : Double(truePositives) / Double(said)
    }

    /// Of what is so, the share that was said; nil where nothing is.
    var recall: Double? {
      let there = truePositives + falseNegatives
      return there == 0 ? nil : Double(truePositives) / Double(there)
    }
  }

  private let outcomes: [ScriptOutcome]

  package init(_ outcomes: [ScriptOutcome]) { self.outcomes = outcomes }

  package var disagreeing: [ScriptOutcome] { outcomes.filter { !$0.agrees } }

  /// Checks that are true or false, in the order in which they first come.
  private var scores: [(check: String, score: Score)] {
    var order: [String] = []
    var scores: [String: Score] = [:]
    for comparison in outcomes.flatMap(\.comparisons) {
      guard case .bool(let expected) = comparison.expected else { continue }
      if scores[comparison.check] == nil { order.append(comparison.check) }
      var score = scores[comparison.check] ?? Score()
      // Not measured is not found.
      switch (expected, comparison.measured == .bool(true)) {
      case (true, true): score.truePositives += 1
      case (true, false): score.falseNegatives += 1
      case (false, true): score.falsePositives += 1
      case (false, false): score.trueNegatives += 1
      }
      scores[comparison.check] = score
    }
    return order.map { ($0, scores[$0] ?? Score()) }
  }

  /// Everything else: how many are what they should be, of how many.
  private var equalities: [(check: String, right: Int, of: Int)] {
    var order: [String] = []
    var counts: [String: (right: Int, of: Int)] = [:]
    for comparison in outcomes.flatMap(\.comparisons) {
      if case .bool = comparison.expected { continue }
      if comparison.expected == .null { continue }
      if counts[comparison.check] == nil { order.append(comparison.check) }
      let count = counts[comparison.check] ?? (0, 0)
      counts[comparison.check] = (count.right + (comparison.agrees ? 1 : 0), count.of + 1)
    }
    return order.map { ($0, counts[$0]?.right ?? 0, counts[$0]?.of ?? 0) }
  }

  package func text(colour: Bool) -> String {
    let ink = Ink(isOn: colour)
    var lines = disagreeing.flatMap { outcome -> [String] in
      [ink(plainText(outcome.name), .bold) + "  \(plainText(outcome.verdict))"]
        + outcome.comparisons.filter { !$0.agrees }.map {
          "  \($0.check): should be \(shown($0.expected)), is \(shown($0.measured))"
        }
    }
    if !lines.isEmpty { lines.append("") }
    let head = [
      "check", "found", "missed", "false alarms", "rightly silent", "precision", "recall",
    ]
    lines += aligned(
      [head]
        + scores.map { check, score in
          [
            check, "\(score.truePositives)", "\(score.falseNegatives)", "\(score.falsePositives)",
            "\(score.trueNegatives)", percent(score.precision), percent(score.recall),
          ]
        }, indent: 0, rightFrom: 1)
    lines +=
      [""]
      + aligned(
        equalities.map { [$0.check, "\($0.right) of \($0.of) right"] }, indent: 0)
    lines += [
      "", "\(outcomes.count - disagreeing.count) of \(counted(outcomes.count, "case")) as known",
    ]
    return lines.joined(separator: "\n")
  }

  private func percent(_ share: Double?) -> String {
    share.map { "\(Double(Int($0 * 1000)) / 10)%" } ?? "-"
  }

  private func shown(_ value: JSONValue) -> String {
    value == .null ? "not measured" : value.text(pretty: false)
  }

  package var json: JSONValue {
    [
      "cases": JSONValue(outcomes) { outcome in
        [
          "name": .string(outcome.name), "verdict": .string(outcome.verdict),
          "agrees": .bool(outcome.agrees),
          "checks": JSONValue(outcome.comparisons) {
            [
              "check": .string($0.check), "expected": $0.expected, "measured": $0.measured,
              "agrees": .bool($0.agrees),
            ]
          },
        ]
      },
      "scores": JSONValue(scores) { check, score in
        [
          "check": .string(check), "truePositives": .integer(score.truePositives),
          "falsePositives": .integer(score.falsePositives),
          "falseNegatives": .integer(score.falseNegatives),
          "trueNegatives": .integer(score.trueNegatives),
          "precision": score.precision.map { .number($0) } ?? .null,
          "recall": score.recall.map { .number($0) } ?? .null,
        ]
      },
      "equal": JSONValue(equalities) {
        ["check": .string($0.check), "right": .integer($0.right), "of": .integer($0.of)]
      },
      "total": .integer(outcomes.count), "agreeing": .integer(outcomes.count - disagreeing.count),
    ]
  }
}
