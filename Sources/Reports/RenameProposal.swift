import Matching
import Schemas

/// A likely rename that a person has to confirm or deny.
package struct RenameProposal: Hashable, Sendable {
  /// `table` or `table.column`.
  package let from: String
  package let to: String
  package let tier: Tier
  package let evidence: [Evidence]

  package init(from: String, to: String, tier: Tier, evidence: [Evidence]) {
    (self.from, self.to, self.tier, self.evidence) = (from, to, tier, evidence)
  }

  package var id: String { "\(from)>\(to)" }
  /// Whether a person who is asked most likely says yes.
  package var isLikely: Bool { tier == .high }
  /// Whether a plan waits for an answer: where names or values speak for it, too. A column that only
  /// stands where another stood is dropped in the draft, and asked about there.
  package var isPressing: Bool {
    isLikely
      || evidence.contains { [.name, .values, .columns].contains($0.kind) && $0.score >= 0.4 }
  }
  package var text: String { "Is \(to) what \(from) was?" }
  /// As `--rename` takes it.
  package var option: String {
    let new = to.split(separator: ".", maxSplits: 1).last.map(String.init) ?? to
    return "\(from)=\(new)"
  }

  package var json: JSONValue {
    [
      "id": .string(id), "text": .string(text), "from": .string(from), "to": .string(to),
      "tier": .string(tier.rawValue), "answers": ["rename", "drop"],
      "evidence": JSONValue(evidence, \.json), "option": .string("--rename \(option)"),
    ]
  }
}

/// Questions that end a run which nobody watches.
package struct QuestionsReport: Sendable {
  private let questions: [RenameProposal]
  package init(_ questions: [RenameProposal]) { self.questions = questions }
  package var json: JSONValue { ["questions": JSONValue(questions, \.json)] }
}

extension Match {
  /// Renames that are likely enough to ask about: of tables, and of columns in one table, one for
  /// each. A column that seems to have been divided or put together is none.
  package var proposals: [RenameProposal] {
    let parts = Set(compositions.filter { $0.tier > .low }.flatMap { $0.from + $0.to })
    let words = Set(lookups.map(\.column))
    return tables.filter { $0.tier > .low }.map {
      RenameProposal(from: $0.from.text, to: $0.to.text, tier: $0.tier, evidence: $0.evidence)
    }
      + columns.filter { match in
        match.tier > .low && !match.isMoved && !parts.contains(match.from)
          && !parts.contains(match.to) && !words.contains(match.from)
      }.map {
        RenameProposal(
          from: "\($0.from)", to: "\($0.to)", tier: $0.tier, evidence: $0.evidence)
      }
  }
}

extension Evidence {
  package var json: JSONValue {
    ["kind": .string(kind.rawValue), "score": .number(score), "words": .string(words)]
  }
}
