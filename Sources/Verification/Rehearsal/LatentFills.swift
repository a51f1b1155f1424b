import EngineInterface
import Plans
import Schemas
import Verdicts

/// New columns that a script fills for every row of today.
extension LatentSearch {
  /// A new column that holds a value in every row of today and none in a row more, and in how many.
  func unfilled(
    _ now: [(column: ColumnName, rows: Int)], _ before: [(column: ColumnName, rows: Int)],
    _ taken: [EdgeRow], _ account: LossAccount, _ run: ModeRun<E>
  ) async throws -> (column: ColumnName, missing: Int)? {
    for (column, rows) in before {
      guard !rehearsal.settled.contains(column),
        let table = account.tables.first(where: { $0.anchor == column.table }),
        rows == table.rows
      else { continue }
      let made = sources(of: column, run)
      if let missing = try await empty(column, madeOf: made, in: table.table, run), missing > 0 {
        return (column, missing)
      }
      // What is made of nothing may well be nothing.
      let added = taken.filter { row in
        row.rows.contains { $0.table == table.table } && row.replaced.isEmpty && !row.isGone
          && !row.rows.contains { new in
            new.cells.contains {
              $0.literal == "NULL"
                && (made.isEmpty || made.contains(ColumnName(new.table, $0.column)))
            }
          }
      }.reduce(0) { $0 + $1.rows.count { $0.table == table.table } }
      guard added > 0 else { continue }
      // With other rows it may be another column's, and is no longer told of as computed.
      let filled =
        if let found = now.first(where: { $0.column == column }) {
          found.rows
        } else {
          try await run.shadow.comparison(rolledBack: nil).filled(column)
        }
      if rows + added > filled { return (column, rows + added - filled) }
    }
    return nil
  }

  /// What a new column is made of, or else what is read where it is filled; empty where nobody knows.
  private func sources(of column: ColumnName, _ run: ModeRun<E>) -> Set<ColumnName> {
    if let origins = run.lineage?.origins[column], !origins.isEmpty { return Set(origins.keys) }
    let fills = StatementFacts.ColumnUse(column.table, column.column)
    guard
      let statement = rehearsal.up.statements.last(where: {
        $0.kind == .update && $0.columnsWritten.contains(fills)
      })
    else { return [] }
    let read = statement.columnsRead.flatMap { use in
      verifier.source.schema.tables.filter {
        (use.table.map { [$0] } ?? statement.reads).contains($0.name)
          && $0.column(use.column) != nil
      }.map { ColumnName($0.name, use.column) }
    }
    return Set(read)
  }

  /// Rows without a value that hold all that it is made of; nil where that is not in the same row.
  private func empty(
    _ column: ColumnName, madeOf made: Set<ColumnName>, in table: Name, _ run: ModeRun<E>
  ) async throws -> Int? {
    guard !made.isEmpty, let anchor = run.schema?.table(column.table),
      made.allSatisfy({ $0.table == table && anchor.column($0.column) != nil })
    else { return nil }
    return try await run.shadow.comparison(rolledBack: nil).empty(
      column, beside: made.map(\.column).sorted())
  }

  /// Rows that look as though they were not filled, and were: what fills them comes to the column's default,
  /// or says that it is NULL. 0 where that cannot be asked, or some rows are left out on purpose.
  func meantEmpty(_ column: ColumnName, _ account: LossAccount, _ run: ModeRun<E>)
    async throws -> Int
  {
    guard let fill = rehearsal.up.fills[column],
      let table = account.tables.first(where: { $0.anchor == column.table })?.table
    else { return 0 }
    let other = fill.replacing(#/\bTHEN\s+NULL\b/#.ignoresCase(), with: "THEN 1")
    let condition: RowCondition
    if other != fill {
      condition = .every([.gives(fill, nil), .not(.gives(other, nil))])
    } else if let given = run.schema?.table(column.table)?.column(column.column)?.defaultValue,
      !fill.uppercased().hasPrefix("CASE ")
    {
      condition = .gives(fill, given.sql)
    } else {
      return 0
    }
    let comparison = try await run.shadow.comparison(rolledBack: nil)
    return try await comparison.lostRows(table, nil, by: nil, matching: condition)
  }
}
