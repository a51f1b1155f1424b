import EngineInterface
import Plans
import Schemas
import Verdicts

extension Fills {
  /// Columns that the target has no place for, while one of a like name is new and holds nothing: the
  /// script may have been to fill it.
  ///
  /// - Parameter known: target columns that somebody has spoken of.
  func leftBehind<E: Engine>(
    _ bench: Bench<E>, _ run: ModeRun<E>, besides known: Set<ColumnName>
  ) -> [Question] {
    guard let account = run.loss?.account else { return [] }
    let empty = emptyColumns(bench, run).filter { !known.contains($0) }
    guard !empty.isEmpty else { return [] }
    return account.tables.flatMap { table -> [Question] in
      guard table.rows > 0, !bench.isAccepted(table.table.text) else { return [] }
      return (bench.source.table(table.table)?.storedColumns ?? []).compactMap { column in
        let name = ColumnName(table.table, column.name)
        guard !known.contains(name), !bench.isAccepted(name.description),
          !isDeclaredGone(name, bench),
          isGone(column, of: table, bench),
          let heir = heir(of: name, among: empty, bench)
        else { return nil }
        return Question(
          "\(name) held values that are nowhere in the target, and \(heir) is new and holds nothing: "
            + "was it to hold them?", columns: [name.description, heir.description])
      }
    }
  }

  /// New columns in which no row has anything.
  private func emptyColumns<E: Engine>(_ bench: Bench<E>, _ run: ModeRun<E>) -> [ColumnName] {
    let filled = Set(run.loss?.computed.map(\.column) ?? [])
    let taken = Set(run.loss?.account.columns.flatMap(\.into) ?? [])
    return (run.schema?.tables ?? []).filter { !bench.kept.contains($0.name) }.flatMap { table in
      let old = bench.source.table(bench.options.renames.oldName(of: table.name))
      return table.storedColumns.map { ColumnName(table.name, $0.name) }.filter { place in
        !isOld(place, of: old, bench)
          && !filled.contains(place) && !taken.contains(place)
          && run.lineage?.isFilled(place) != true
      }
    }
  }

  private func isOld<E: Engine>(_ place: ColumnName, of table: Table?, _ bench: Bench<E>) -> Bool {
    guard let table else { return false }
    let renamed = bench.options.renames.columns[table.name] ?? [:]
    return table.columns.contains { (renamed[$0.name] ?? $0.name) == place.column }
  }

  /// Whether nothing but a table kept aside holds a column's values.
  private func isGone<E: Engine>(_ column: Column, of table: TableAccount, _ bench: Bench<E>)
    -> Bool
  {
    guard let anchor = table.anchor else { return true }
    if bench.source.table(table.table)?.primaryKey?.columns.contains(column.name) == true {
      return false
    }
    let account = table.columns.first { $0.source.column == column.name }
    if bench.kept.contains(anchor) { return true }
    guard let account else { return false }
    return account.into.isEmpty
      ? account.cellsLost > 0 : account.into.allSatisfy { bench.kept.contains($0.table) }
  }

  private func isDeclaredGone<E: Engine>(_ column: ColumnName, _ bench: Bench<E>) -> Bool {
    bench.draft.mapping.contains { $0.source == [column] && $0.target.isEmpty }
  }

  /// Of the new columns the one that bears its name, in its own table or another; else one of a like
  /// name in the table that took its rows.
  private func heir<E: Engine>(of column: ColumnName, among empty: [ColumnName], _ bench: Bench<E>)
    -> ColumnName?
  {
    let home = bench.options.renames.newName(of: column.table)
    return empty.first { $0.column == column.column && !isCommon($0.column) }
      ?? empty.first { $0.table == home && resemble($0.column, column.column) }
  }

  /// Names that many tables have, and that say nothing of each other.
  private func isCommon(_ name: Name) -> Bool {
    ["id", "created_at", "updated_at", "deleted_at", "version"].contains(name.folded)
  }
}

extension Bench {
  /// Whether a person gave up a table or a column.
  fileprivate func isAccepted(_ object: String) -> Bool {
    options.accepted.contains { acceptance in
      guard case .loss(let what) = acceptance.subject else { return false }
      return Name(what) == Name(object)
    }
  }
}
