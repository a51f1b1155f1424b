import Findings
import Plans
import Schemas

extension Finding {
  /// With what in the statement's own text does that: nothing that the data has not shown.
  func explained(by statements: [StatementFacts]) -> Finding {
    guard let place, place.script == .up, statements.indices.contains(place.statement - 1),
      let kinds = Self.reasons[rule]
    else { return self }
    let columns = Set(objects.compactMap { $0.split(separator: ".").last.map { Name(String($0)) } })
    let reasons = statements[place.statement - 1].hazards.filter {
      kinds.contains($0.rule) && ($0.columns.isEmpty || !$0.columns.isDisjoint(with: columns))
    }
    guard let first = reasons.first else { return self }
    var explained = self
    var seen: Set<String> = []
    let words = reasons.filter { seen.insert($0.message).inserted }.prefix(3).map {
      "\($0.message) (\($0.rule.text))"
    }
    explained.evidence = ([evidence].compactMap { $0 } + words).joined(separator: "; ")
    explained.place?.focus = first.range
    return explained
  }

  private static let reasons: [RuleID: Set<RuleID>] = [
    "loss.rows": [
      "loss.filter", "loss.inner-join", "loss.distinct", "loss.group-by", "loss.limit",
      "loss.compound", "loss.or-ignore", "loss.or-replace", "loss.on-conflict", "loss.every-row",
    ],
    "loss.cells": [
      "loss.case-without-else", "loss.update-without-match", "loss.cast", "loss.cut",
      "loss.not-repeatable",
    ],
    "loss.duplicated": ["loss.inner-join", "loss.outer-join"],
    "loss.misassigned": ["loss.star-copy"],
  ]
}
