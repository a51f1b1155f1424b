import EngineInterface
import Plans
import Schemas
import Verdicts
import Wishes

/// Rows that a unique key refused which the source does not have.
extension TableAccounting {
  /// Rows that only a unique key which the source does not have can have refused.
  func refused(by anchor: Table, _ alignment: Alignment, lost: Int) async throws -> Int {
    guard !wish.keepsDuplicates(of: table.name, beside: source.tables.map(\.name)) else {
      return 0
    }
    for key in newKeys(of: anchor) {
      let refused = try await comparison.refusedAsDuplicates(
        table.name, anchor.name, by: alignment, uniqueOn: key.terms, where: key.predicate,
        columns: key.columns)
      guard refused > 0 else { continue }
      return try await max(0, min(refused, lost) - outranked(in: anchor, alignment, key))
    }
    return 0
  }

  /// The same where the rows have no key before: each that is there is one of the source's, and of each
  /// kind that the new key tells one is there.
  func refusedByContent(by anchor: Table, lost: Int) async throws -> Int {
    guard !wish.keepsDuplicates(of: table.name, beside: source.tables.map(\.name)) else {
      return 0
    }
    let there = try await comparison.rowsInTarget(anchor.name)
    for key in newKeys(of: anchor) where key.predicate == nil {
      let taken = try await comparison.rowsTaken(
        table.name, uniqueOn: key.terms, columns: key.columns)
      if taken >= there, taken - there < lost { return lost - (taken - there) }
    }
    return 0
  }

  /// A unique key that the source does not have.
  struct NewKey {
    let terms: [Index.Term]
    /// Of a partial index.
    let predicate: Expression?
    /// What it is made of, and the source columns that stand there.
    let columns: [ColumnPair]
  }

  func newKeys(of anchor: Table) -> [NewKey] {
    let before = Set(source.uniqueKeys(of: table))
    let whole = final.uniqueKeys(of: anchor).filter { !before.contains($0) }.map {
      (terms: $0, predicate: Expression?.none)
    }
    let old = source.indexes(of: table.name).filter(\.unique)
    let partial = final.indexes(of: anchor.name).filter { index in
      index.unique && index.predicate != nil
        && !old.contains { $0.terms == index.terms && $0.predicate == index.predicate }
    }.map { (terms: $0.terms, predicate: $0.predicate) }
    return (whole + partial).compactMap { terms, predicate in
      let words = predicate?.canonicalWords ?? []
      let named = anchor.columns.map(\.name).filter { name in
        terms.columns(of: anchor).contains(name) || words.contains(name.folded)
      }
      let pairs = named.compactMap { name in
        plan.columns.first { plan in
          plan.places.contains { $0.column == ColumnName(anchor.name, name) }
        }.map { ColumnPair($0.column.name, name) } ?? plan.carried.first { $0.target == name }
      }
      guard !pairs.isEmpty, pairs.count == named.count else { return nil }
      return NewKey(terms: terms, predicate: predicate, columns: pairs)
    }
  }
}
