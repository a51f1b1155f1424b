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
      let gone = (bench.source.table(table.table)?.storedColumns ?? []).map {
        ColumnName(table.table, $0.name)
      }.filter {
        !known.contains($0) && !bench.isAccepted($0.description) && !isDeclaredGone($0, bench)
          && isGone($0.column, of: table, bench)
      }
      let pairs = gone.map { ($0, heir: heir(of: $0, among: empty, bench)) }
      let paired = pairs.compactMap { column, heir in
        heir.map { question([column], about: "\($0)", columns: [$0]) }
      }
      let alone = pairs.filter { $0.heir == nil }.map(\.0)
      return paired + askOfHome(alone.filter { isKeptAside($0, table, bench) }, empty, bench)
    }
  }

  /// Nothing else is said of values that a table kept aside holds: the new columns of their own table, or
  /// else a new table that refers to it, may have been to hold them.
  private func askOfHome<E: Engine>(
    _ columns: [ColumnName], _ empty: [ColumnName], _ bench: Bench<E>
  ) -> [Question] {
    guard let table = columns.first?.table else { return [] }
    let home = bench.options.renames.newName(of: table)
    let beside = empty.filter { $0.table == home }
    guard beside.isEmpty else {
      return [
        question(columns, about: beside.map(\.description).joined(separator: ", "), columns: beside)
      ]
    }
    let referring = Set(empty.map(\.table)).filter { name in
      bench.target?.table(name)?.foreignKeys.contains { $0.parent == home } == true
    }.sorted()
    guard !referring.isEmpty else { return [] }
    let names = referring.map { $0.text }.joined(separator: ", ")
    return [question(columns, about: "\(names), which refers to \(home),", columns: [])]
  }

  private func question(
    _ columns: [ColumnName], about heirs: String, columns places: [ColumnName]
  )
    -> Question
  {
    let names = columns.map(\.description).joined(separator: ", ")
    let many = places.count > 1
    return Question(
      "\(names) held values that are nowhere in the target, and \(heirs) \(many ? "are" : "is") new "
        + "and \(many ? "hold" : "holds") nothing: "
        + "\(many ? "were they" : "was it") to hold them?",
      columns: (columns + places).map(\.description), isUndone: true)
  }

  /// New columns in which no row has anything.
  func emptyColumns<E: Engine>(_ bench: Bench<E>, _ run: ModeRun<E>) -> [ColumnName] {
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
  private func isGone<E: Engine>(_ column: Name, of table: TableAccount, _ bench: Bench<E>)
    -> Bool
  {
    guard let anchor = table.anchor else { return true }
    if bench.source.table(table.table)?.primaryKey?.columns.contains(column) == true {
      return false
    }
    let account = table.columns.first { $0.source.column == column }
    if bench.kept.contains(anchor) { return true }
    guard let account else { return false }
    return account.into.isEmpty
      ? account.cellsLost > 0 : account.into.allSatisfy { bench.kept.contains($0.table) }
  }

  private func isKeptAside<E: Engine>(
    _ column: ColumnName, _ table: TableAccount, _ bench: Bench<E>
  ) -> Bool {
    let into = table.columns.first { $0.source == column }?.into ?? []
    return !into.isEmpty && into.allSatisfy { bench.kept.contains($0.table) }
  }

  private func isDeclaredGone<E: Engine>(_ column: ColumnName, _ bench: Bench<E>) -> Bool {
    bench.draft.mapping.contains { $0.source == [column] && $0.target.isEmpty }
  }

  /// Of the new columns the one that bears its name, in its own table or another; else, in the table that
  /// took its rows, one of a like name or one that refers to the same table.
  private func heir<E: Engine>(of column: ColumnName, among empty: [ColumnName], _ bench: Bench<E>)
    -> ColumnName?
  {
    let home = bench.options.renames.newName(of: column.table)
    return empty.first { $0.column == column.column && !isCommon($0.column) }
      ?? empty.first { $0.table == home && resemble($0.column, column.column) }
      ?? empty.first { $0.table == home && referToOne(column, $0, bench) }
  }

  /// Whether both columns refer to one table, before and after.
  private func referToOne<E: Engine>(_ old: ColumnName, _ new: ColumnName, _ bench: Bench<E>)
    -> Bool
  {
    let before = parents(of: old, in: bench.source).map { bench.options.renames.newName(of: $0) }
    return !Set(before).isDisjoint(with: bench.target.map { parents(of: new, in: $0) } ?? [])
  }

  private func parents(of column: ColumnName, in schema: Schema) -> [Name] {
    schema.table(column.table)?.foreignKeys.filter { $0.columns == [column.column] }.map(\.parent)
      ?? []
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
