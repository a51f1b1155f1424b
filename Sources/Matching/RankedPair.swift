import Schemas

/// A proposal of any kind, on its place in the list of all.
package struct RankedPair: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable { case table, column, moved, part }
  /// `table` or `table.column`.
  package let from: String
  package let to: String
  package let kind: Kind
  package let score: Double
  package let tier: Tier
  package let evidence: [Evidence]
}

extension Match {
  /// All proposals, the likeliest first: of columns and tables, then what lost against those.
  package var ranked: [RankedPair] {
    let renamed = columns.map { match in
      RankedPair(
        from: "\(match.from)", to: "\(match.to)", kind: match.isMoved ? .moved : .column,
        score: match.score, tier: match.tier, evidence: match.evidence)
    }
    let moved = tables.map { match in
      RankedPair(
        from: match.from.text, to: match.to.text, kind: .table,
        // Of tables and of columns in one list: what the tier says counts in both.
        score: max(match.score, match.tier == .high ? 0.8 : match.tier == .medium ? 0.55 : 0),
        tier: match.tier, evidence: match.evidence)
    }
    let parts = compositions.flatMap { composition in
      composition.from.flatMap { from in
        composition.to.map { to in
          RankedPair(
            from: "\(from)", to: "\(to)", kind: .part,
            score: composition.tier == .high ? 0.95 : composition.tier == .medium ? 0.6 : 0.3,
            tier: composition.tier, evidence: composition.evidence)
        }
      }
    }
    let first = (renamed + moved + parts).sorted {
      ($1.tier, $1.score, $0.from, $0.to) < ($0.tier, $0.score, $1.from, $1.to)
    }
    let then = rivals.map { match in
      RankedPair(
        from: "\(match.from)", to: "\(match.to)", kind: .column, score: match.score, tier: .low,
        evidence: match.evidence)
    }.sorted { ($1.score, $0.from, $0.to) < ($0.score, $1.from, $1.to) }
    var seen: Set<String> = []
    return (first + then).filter { seen.insert("\($0.from)>\($0.to)").inserted }
  }
}
