import Plans
import Schemas

/// How the same past migrations fare when people, rules or a model write them, by one verifier.
package struct Backtest: Sendable {
  package enum Proposer: String, Hashable, Sendable, CaseIterable {
    case human = "first push"
    case rules
    case model
  }

  /// One script as the verifier saw it.
  package struct Score: Hashable, Sendable {
    package let verdict: String
    /// Whether the target's schema was reached; nil where that was not measured.
    package let reaches: Bool?
    package let rowsLost: Int?
    package let cellsLost: Int?
    package init(verdict: String, reaches: Bool?, rowsLost: Int?, cellsLost: Int?) {
      (self.verdict, self.reaches) = (verdict, reaches)
      (self.rowsLost, self.cellsLost) = (rowsLost, cellsLost)
    }

    /// Whether it reaches the target and nothing stops it.
    package var isGood: Bool { verdict != "rejected" && reaches != false }
  }

  package struct Case: Sendable {
    package let migration: String
    /// What kind of change it is.
    package let kind: String
    package let scores: [Proposer: Score]
    package init(migration: String, kind: String, scores: [Proposer: Score]) {
      (self.migration, self.kind, self.scores) = (migration, kind, scores)
    }
  }

  /// Two proposers on the cases that both have.
  package struct Pair: Sendable {
    package let one: Proposer
    package let other: Proposer
    package let both: Int
    package let onlyOne: Int
    package let onlyOther: Int
    package let neither: Int
    /// McNemar's exact test.
    package var p: Double { mcNemar(onlyOne, onlyOther) }
    package var count: Int { both + onlyOne + onlyOther + neither }
  }

  package let cases: [Case]
  /// Migrations that could not be replayed, by why.
  package let skipped: [String: Int]

  package init(cases: [Case], skipped: [String: Int]) {
    (self.cases, self.skipped) = (cases, skipped)
  }

  package func good(_ proposer: Proposer, kind: String? = nil) -> Proportion {
    let scores = cases.filter { kind == nil || $0.kind == kind }.compactMap { $0.scores[proposer] }
    return Proportion(scores.count(where: \.isGood), of: scores.count)
  }

  package var kinds: [String] { Set(cases.map(\.kind)).sorted() }

  package func pair(_ one: Proposer, _ other: Proposer, kind: String? = nil) -> Pair {
    var counts = [0, 0, 0, 0]
    for item in cases where kind == nil || item.kind == kind {
      guard let a = item.scores[one], let b = item.scores[other] else { continue }
      counts[(a.isGood ? 0 : 2) + (b.isGood ? 0 : 1)] += 1
    }
    return Pair(
      one: one, other: other, both: counts[0], onlyOne: counts[1], onlyOther: counts[2],
      neither: counts[3])
  }

  /// What may be said of two proposers, in a sentence.
  package func sentence(_ pair: Pair) -> String {
    let (a, b) = (pair.one.rawValue, pair.other.rawValue)
    let counts =
      "\(pair.onlyOne) right by \(a) alone, \(pair.onlyOther) by \(b) alone, of \(pair.count)"
    guard pair.count >= 30 else { return "\(counts): too few to compare." }
    guard pair.p < 0.05 else {
      return "\(counts): no evidence either way (p = \(rounded(pair.p)))."
    }
    let better = pair.onlyOne > pair.onlyOther ? a : b
    return "\(counts): \(better) does better (p = \(rounded(pair.p)))."
  }

  private func rounded(_ p: Double) -> String { "\((p * 1000).rounded() / 1000)" }
}

extension MinedMigration {
  /// What kind of change it is, by what it did to the schema: the most far-reaching of them.
  package var changeKind: String {
    var kinds: Set<String> = []
    for (object, change) in changes {
      switch (object.kind, change) {
      case (.table, .dropped), (.column, .dropped): kinds.insert("drop")
      case (_, .renamed): kinds.insert("rename")
      case (.column, .altered): kinds.insert("alter column")
      case (.column, .added) where changes[SchemaObject(.table, object.table ?? "")] == nil:
        kinds.insert("add column")
      case (.table, .added): kinds.insert("new table")
      case (.constraint, _): kinds.insert("constraint")
      default: kinds.insert("other")
      }
    }
    return ["drop", "rename", "alter column", "constraint", "add column", "new table", "other"]
      .first { kinds.contains($0) } ?? "data only"
  }
}
