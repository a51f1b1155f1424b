import EngineInterface
import Findings
import Plans
import SQLiteSyntax
import Schemas
import Wishes

/// Decides how one table's rows move, from its changes and its data. What only a person can decide
/// is left as a hole, filled with what loses least.
struct MoveDrafter {
  let goal: Goal
  let probe: DataProbe

  struct Result {
    var move: TableMove
    var holes: [Hole] = []
    var mapping: [MappingEntry] = []

    mutating func ask(
      _ kind: Hole.Kind, _ column: ColumnName, _ question: String, _ value: ConvertedValue
    ) {
      holes.append(
        Hole(
          kind: kind, columns: [column], question: question, filledWith: [value.fromSource],
          blank: blank([column], from: [move.oldName(column.column)])))
    }

    func blank(_ into: [ColumnName], from: [Name], back: [Name] = []) -> Hole.Blank {
      .expressions(
        over: move.before.name, into: into, from: from,
        back: back.map { ColumnName(move.before.name, $0) })
    }
  }

  func result(_ before: Table, _ after: Table, _ changes: [TableChange]) async throws -> Result {
    var result = Result(
      move: TableMove(
        before: before, after: after, changes: changes, keptTable: goal.keptName(of: before.name)))
    result.move.renamed = goal.renames.columns[before.name] ?? [:]
    result.move.key = key(of: result.move)
    let rows = try await probe.rows(in: before.name)
    var filled = fillAsDeclared(&result).union(fillAsAnswered(&result))
      .union(fillFromOthers(&result))
    filled.formUnion(try await fillRecognised(besides: filled, rows, &result))
    for change in changes + columnsUnderNewChecks(result.move) {
      switch change {
      case .changeColumn(_, let new) where filled.contains(new.name): break
      // What a new reference refuses is NULL already.
      case .changeColumn(_, let new)
      where result.move.forward.contains { $0.column == new.name }: break
      case .addColumn(let new) where filled.contains(new.name): break
      case .changeColumn(let old, let new): try await convert(old, new, rows, &result)
      case .dropColumn(let column) where result.move.restored.contains { $0.column == column.name }:
        break
      case .dropColumn(let column): keep(column, rows, &result)
      case .addColumn(let column): fill(column, rows, &result)
      case .addForeignKey(let key): try await unorphan(key, &result)
      default: break
      }
    }
    if before.primaryKey?.autoincrement == true, after.primaryKey?.autoincrement != true {
      result.move.lostMark = try await probe.mark(of: before.name)
    }
    return result
  }

  /// Columns that stay as they are but for a CHECK of their own, as changes from themselves.
  private func columnsUnderNewChecks(_ move: TableMove) -> [TableChange] {
    let changed = move.changes.compactMap { change in
      if case .changeColumn(_, let new) = change { new.name } else { nil }
    }
    return move.carried.map(\.new).filter { name in
      !changed.contains(name) && move.checks.contains { $0.expression.mentions(name) }
    }.compactMap { name in
      move.after.column(name).map { TableChange.changeColumn(from: $0, to: $0) }
    }
  }

  /// Columns that identify a row before and after, unchanged: the primary key first. A key that only
  /// the target has will do: the rows have to hold to it.
  private func key(of move: TableMove) -> [Name] {
    let old = move.before.keys.map(\.columns)
    let new = move.after.keys.map { $0.columns.map(move.oldName) }
    let mark = move.before.rowidAlias.map { [$0] }
    let changed = Set(
      move.changes.compactMap { change -> Name? in
        guard case .changeColumn(let old, let new) = change,
          old.type != new.type || old.collation != new.collation
            || old.notNull == nil && new.notNull != nil
        else { return nil }
        return new.name
      })
    let carried = Set(move.carried.map(\.old))
    return (old + new).first { columns in
      // What is the rowid on one side only is a number of its own on the other.
      (columns != mark || move.after.rowidAlias.map(move.oldName) == columns[0])
        && columns.allSatisfy { name in
          carried.contains(name) && !changed.contains(move.newName(name))
            && (name == move.before.rowidAlias || move.before.column(name)?.notNull != nil
              || move.before.withoutRowid)
        }
    } ?? []
  }

  // MARK: Columns

  private func keep(_ column: Column, _ rows: Int, _ result: inout Result) {
    guard column.generated == nil, rows > 0 else { return }
    let name = ColumnName(result.move.before.name, column.name)
    if let crossing = goal.crossing.first(where: { $0.from == name }) {
      result.move.restored.append(
        crossing.restored(in: goal, isKept: goal.keepsDropped && result.move.canKeep))
      return
    }
    let created = goal.diff.createdTables
    let move = result.move
    let restored = created.lazy.compactMap { table in
      OutgoingColumns(of: move, to: table, in: goal)?.restored(
        column, of: move, otherwise: column.valueWhereNoneWas,
        keeps: goal.keepsDropped && move.canKeep)
    }.first
    if let restored {
      result.move.restored.append(restored)
      return
    }
    guard goal.keepsDropped, column.generated == nil, rows > 0, result.move.canKeep else { return }
    let otherwise = column.valueWhereNoneWas
    result.move.restored.append(
      TableMove.Restored(column: column.name, isKept: true, otherwise: { _ in otherwise }))
  }

  /// A new column that may not be NULL and has no default needs something in it; one that the request names
  /// was to get something.
  private func fill(_ column: Column, _ rows: Int, _ result: inout Result) {
    guard column.generated == nil, rows > 0 else { return }
    guard column.notNull != nil, column.defaultValue == nil else {
      return askWhatIsNamed(column, rows, &result)
    }
    let value = column.emptiest
    result.move.forward.append(TableMove.Fill(column: column.name) { _ in value })
    result.holes.append(
      Hole(
        kind: .fill, columns: [ColumnName(result.move.after.name, column.name)],
        question:
          "\(result.move.after.name).\(column.name) is new and may not be NULL: what do the "
          + "\(counted(rows, "row")) of today get? They get \(value).",
        filledWith: [value],
        blank: result.blank([ColumnName(result.move.after.name, column.name)], from: [])))
  }

  private func askWhatIsNamed(_ column: Column, _ rows: Int, _ result: inout Result) {
    let before = result.move.before.storedColumns.map(\.name)
    guard Wish(goal.words).asksToFill(column.name, from: before) else { return }
    let place = ColumnName(result.move.after.name, column.name)
    let value = column.defaultValue?.defaultSQL ?? "NULL"
    result.holes.append(
      Hole(
        kind: .fill, columns: [place],
        question:
          "\(place) is new, and the request names it: what do the \(counted(rows, "row")) of today get? "
          + "They get \(value).",
        filledWith: [value], blank: result.blank([place], from: [])))
  }
}

extension TableMove {
  /// Whether a row kept aside finds its row again.
  var canKeep: Bool { !key.isEmpty || carriesRowid }

  /// Without a key of its own a row keeps its rowid, by which a kept one finds it. A column that is
  /// another name for it now, and that nothing fills, takes it, too.
  /// https://www.sqlite.org/lang_createtable.html#rowids_and_the_integer_primary_key
  var carriesRowid: Bool {
    let names: Set<Name> = Set((before.columns + after.columns).map(\.name))
    guard !before.withoutRowid, !after.withoutRowid, !names.contains("rowid") else { return false }
    guard let alias = after.rowidAlias else { return true }
    return before.rowidAlias == nil && !fillsThere.contains { $0.column == alias }
  }

  /// On the way back a column that is another name for it has a value of its own.
  var carriesRowidBack: Bool { carriesRowid && before.rowidAlias == nil }
}

extension Column {
  /// The least that a column which may not be NULL can hold.
  var emptiest: String {
    switch TypeFamily(type) {
    case .integer, .numeric: "0"
    case .real: "0.0"
    case .text: "''"
    case .blob: "x''"
    }
  }

  /// What a dropped column gets back in rows that came later.
  var valueWhereNoneWas: String {
    if let defaultValue { return defaultValue.defaultSQL }
    return notNull == nil ? "NULL" : emptiest
  }
}
