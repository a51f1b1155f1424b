import EngineInterface
import Plans
import Schemas
import Verdicts
import Wishes

/// Columns that a script changes by ranges of keys, beside one that it changes wherever it is.
extension LatentSearch {
  /// A column of which a row kept the value, though another one of that row was changed, where today both always are:
  /// the ranges end before its key.
  func leftOut(_ run: ModeRun<E>) async throws -> ColumnName? {
    for (table, kept, changed) in batched {
      guard let key = verifier.source.schema.table(table)?.primaryKey?.columns,
        let anchor = run.schema?.table(table), key.allSatisfy({ anchor.column($0) != nil }),
        anchor.column(kept) != nil, anchor.column(changed) != nil
      else { continue }
      func image(same: [Name] = []) -> RowCondition {
        .hasImage(
          .init(
            in: table, by: key.map { ColumnPair($0, $0) }, same: same.map { ColumnPair($0, $0) },
            changed: [ColumnPair(changed, changed)]))
      }
      // Nothing times a factor is nothing.
      let left = RowCondition.every([.not(.isZero(kept)), image(same: [kept])])
      guard try await count(left, of: table, in: base) == 0,
        try await count(image(), of: table, in: base) > 2,
        try await count(left, of: table, in: run) > 0
      else { continue }
      return ColumnName(table, kept)
    }
    return nil
  }

  /// A column whose updates go through ranges of keys that hold every row of today, and not one that comes.
  func outOfRanges(_ run: ModeRun<E>) async throws -> ColumnName? {
    for (table, column, ranges) in ranged(run) {
      let outside = RowCondition.not(.any(ranges.map { .written($0) }))
      guard try await count(outside, of: table, in: base) == 0,
        try await count(outside, of: table, in: run) > 0
      else { continue }
      return ColumnName(table, column)
    }
    return nil
  }

  /// Columns that several updates write, all of them by ranges of the key.
  private func ranged(_ run: ModeRun<E>) -> [(table: Name, column: Name, ranges: [String])] {
    let updates = rehearsal.up.statements.filter {
      $0.rowChange == .updates && $0.writes.count == 1
    }
    return verifier.source.schema.tables.flatMap { table -> [(Name, Name, [String])] in
      let own = updates.filter { $0.writes == [table.name] }
      guard own.count > 1, let key = table.primaryKey?.columns, key.count == 1 else { return [] }
      let columns = Set(own.flatMap { $0.columnsWritten.map(\.column) })
      return columns.sorted().compactMap { column in
        let writing = own.filter { $0.columnsWritten.contains { $0.column == column } }
        let ranges = writing.compactMap { $0.condition?.rangeOfKeys(key[0]) }
        guard writing.count > 1, ranges.count == writing.count,
          let old = before(column, of: table, run)
        else { return nil }
        return (table.name, old, ranges)
      }
    }
  }

  /// What a column was called that a script writes to; nil where it was none.
  private func before(_ column: Name, of table: Table, _ run: ModeRun<E>) -> Name? {
    if table.column(column) != nil { return column }
    let place = ColumnName(table.name, column)
    let renamed = run.loss?.account.columns.first {
      $0.kind == .renamed && $0.into == [place] && $0.source.table == table.name
    }
    return renamed?.source.column
  }

  private func count(_ rows: RowCondition, of table: Name, in run: ModeRun<E>) async throws -> Int {
    try await run.shadow.comparison(rolledBack: nil).lostRows(
      table, nil, by: nil, matching: rows)
  }

  /// Columns that updates write for some keys alone, and those that others write for all.
  private var batched: [(table: Name, kept: Name, changed: Name)] {
    let updates = rehearsal.up.statements.filter {
      $0.rowChange == .updates && $0.writes.count == 1 && $0.condition != nil
    }
    return verifier.source.schema.tables.flatMap { table -> [(Name, Name, Name)] in
      let own = updates.filter { $0.writes == [table.name] }
      guard let key = table.primaryKey?.columns, own.count > 2 else { return [] }
      func isByKey(_ statement: StatementFacts) -> Bool {
        let words = statement.condition?.wordsOfNames ?? []
        return key.contains { words.contains($0.folded) }
      }
      func written(_ statements: [StatementFacts]) -> Set<Name> {
        Set(statements.flatMap { $0.columnsWritten.map(\.column) })
      }
      let (some, all) = (written(own.filter(isByKey)), written(own.filter { !isByKey($0) }))
      return some.subtracting(all).sorted().flatMap { kept in
        all.subtracting(some).sorted().map { (table.name, kept, $0) }
      }
    }
  }
}

extension String {
  /// A condition that is a range of keys and nothing else; nil of another one.
  fileprivate func rangeOfKeys(_ key: Name) -> String? {
    let words = wordsOfNames
    let plain = words.allSatisfy {
      Name($0) == key || ["between", "and"].contains($0) || Int($0) != nil
    }
    return plain && words.contains { Name($0) == key } && contains(/[<>]|(?i)\bbetween\b/)
      ? self : nil
  }
}
