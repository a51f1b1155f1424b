import EngineInterface
import Findings
import Plans
import SQLiteSyntax
import Schemas

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

  /// Columns that hold what a person said they are made of, over one row of this table.
  private func fillAsDeclared(_ result: inout Result) -> Set<Name> {
    var filled: Set<Name> = []
    let move = result.move
    for entry in goal.declared {
      guard let expression = entry.expression, let target = entry.target.first,
        target.table == move.after.name, move.after.column(target.column)?.generated == nil,
        entry.source.allSatisfy({ $0.table == move.before.name })
      else { continue }
      let value = "(\(renamingColumns(in: expression, by: move.renamed)))"
      result.move.forward.append(TableMove.Fill(column: target.column) { _ in value })
      filled.insert(target.column)
      let was = move.oldName(target.column)
      guard let column = move.before.column(was), column.generated == nil, move.canKeep else {
        continue
      }
      // Made of itself: what it was is kept for the way back.
      result.move.restored.append(
        TableMove.Restored(
          column: was, isKept: goal.keepsDropped, otherwise: { row in row + spelled(was) },
          madeInto: made(of: [was], as: entry, move)))
    }
    if goal.keepsDropped, move.canKeep { restoreDeclared(&result) }
    return filled
  }

  /// Dropped columns of which a person said what is made: what is kept goes back where that still stands.
  private func restoreDeclared(_ result: inout Result) {
    let move = result.move
    let dropped = Set(move.dropped)
    for column in move.dropped.compactMap(move.before.column) where column.generated == nil {
      let entries = goal.declared.filter { entry in
        entry.source.contains(ColumnName(move.before.name, column.name))
          && entry.target.first?.table == move.after.name
          && entry.source.allSatisfy { dropped.contains($0.column) }
      }
      let made = entries.flatMap { self.made(of: $0.source.map(\.column), as: $0, move) }
      guard !made.isEmpty else { continue }
      let otherwise = column.valueWhereNoneWas
      result.move.restored.append(
        TableMove.Restored(
          column: column.name, isKept: true,
          otherwise: PersonNames.wayBack(of: column.name, in: move) ?? { _ in otherwise },
          madeInto: made))
    }
  }

  /// What a declared expression makes of kept columns alone; nothing where it reads others, or another table.
  private func made(of kept: [Name], as entry: MappingEntry, _ move: TableMove) -> [TableMove.Fill]
  {
    let others = Set(move.before.columns.map(\.name)).subtracting(kept).union(["select"])
    guard let expression = entry.expression, let target = entry.target.first,
      namesMentioned(in: expression).isDisjoint(with: others)
    else { return [] }
    return [
      TableMove.Fill(column: target.column) { row in
        putting(
          move.before.columns.map { ($0.name, row + spelled($0.name)) }, into: expression,
          over: move.before.name)
      }
    ]
  }

  /// Columns that hold what was answered to a hole. What they are made of is kept for the way back, and
  /// taken there as long as they hold what was made of it.
  private func fillAsAnswered(_ result: inout Result) -> Set<Name> {
    let move = result.move
    let answered = goal.answers.forward.filter { target, _ in
      target.table == move.after.name && move.after.column(target.column)?.generated == nil
    }.sorted { $0.key < $1.key }
    for (target, expression) in answered {
      result.move.forward.append(
        TableMove.Fill(column: target.column) { row in
          putting(
            move.before.columns.map { ($0.name, row + spelled(move.newName($0.name))) },
            into: expression, over: move.before.name)
        })
    }
    let back = goal.answers.back.filter { column, _ in
      column.table == move.before.name && move.before.column(column.column) != nil
    }.sorted { $0.key < $1.key }
    let changed = answered.map { move.oldName($0.key.column) }.filter { was in
      move.before.column(was).map { $0.generated == nil } ?? false
    }
    let kept = Set(back.map(\.key.column) + changed)
    // From what is kept alone, without another table: elsewhere nothing shows what was made of it.
    let made = answered.filter { _, expression in
      namesMentioned(in: expression).isDisjoint(
        with: Set(move.before.columns.map(\.name)).subtracting(kept).union(["select"]))
    }.map { target, expression in
      TableMove.Fill(column: target.column) { row in
        putting(
          move.before.columns.map { ($0.name, row + spelled($0.name)) }, into: expression,
          over: move.before.name)
      }
    }
    let isKept = goal.keepsDropped && move.canKeep
    for (column, expression) in back {
      result.move.restored.append(
        TableMove.Restored(
          column: column.column, isKept: isKept,
          otherwise: { row in
            putting(
              move.after.columns.map { ($0.name, row + spelled(move.oldName($0.name))) },
              into: expression, over: move.after.name)
          }, madeInto: made))
    }
    for was in changed where isKept && !back.contains(where: { $0.key.column == was }) {
      result.move.restored.append(
        TableMove.Restored(
          column: was, isKept: true, otherwise: { row in row + spelled(was) },
          madeInto: made.filter { move.oldName($0.column) == was }))
    }
    return Set(answered.map(\.key.column))
  }

  /// Columns that get what a person said another table's column held.
  private func fillFromOthers(_ result: inout Result) -> Set<Name> {
    let mine = goal.crossing.filter { $0.to.table == result.move.after.name }
    for column in mine { result.move.forward.append(column.fill(in: goal)) }
    return Set(mine.map(\.to.column))
  }

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
          + "\(rows) rows of today get? They get \(value).",
        filledWith: [value],
        blank: result.blank([ColumnName(result.move.after.name, column.name)], from: [])))
  }

  private func askWhatIsNamed(_ column: Column, _ rows: Int, _ result: inout Result) {
    let before = result.move.before.storedColumns.map(\.name)
    guard goal.words.asksToFill(column.name, from: before) else { return }
    let place = ColumnName(result.move.after.name, column.name)
    let value = column.defaultValue?.defaultSQL ?? "NULL"
    result.holes.append(
      Hole(
        kind: .fill, columns: [place],
        question:
          "\(place) is new, and the request names it: what do the \(rows) rows of today get? "
          + "They get \(value).",
        filledWith: [value], blank: result.blank([place], from: [])))
  }

  /// A column that is defined otherwise: its values go as they are, where the new definition takes
  /// them; what it would refuse is read by a known form, or becomes NULL, or stays and is found.
  private func convert(_ old: Column, _ new: Column, _ rows: Int, _ result: inout Result)
    async throws
  {
    if old.generated != nil || new.generated != nil {
      return try await carryComputed(old, new, rows, &result)
    }
    guard rows > 0 else { return }
    let was = result.move.oldName(new.name)
    let source = ColumnName(result.move.before.name, was)
    let target = ColumnName(result.move.after.name, new.name)
    let isStrict = result.move.after.strict
    let conversion = try await probe.conversion(of: source, from: old.type, to: new.type)
    var value = ConvertedValue(new, was: was)
    let misfit = Misfit(of: new, was: old, in: result.move.after, strictly: isStrict)
    let refused = try await probe.count(misfit.condition, in: source, as: new.name)
    // One question for all that is open about a column.
    var open: (kind: Hole.Kind, words: [String])?
    if refused > 0 {
      if let form = try await probe.form(for: new, where: misfit.condition, in: source) {
        value.read(as: form, where: misfit)
        open = (.cast, ["\(refused) values of \(source): \(form.words)."])
      } else if new.notNull == nil {
        value.refuse(misfit)
        open = (
          .cast, ["\(refused) values of \(source) do not fit \(misfit.what): they become NULL."]
        )
      } else {
        open = (
          .cast,
          [
            "\(refused) values of \(source) do not fit \(misfit.what), and the column may not be NULL: the "
              + "draft keeps them, and stops there."
          ]
        )
      }
    } else if conversion.refused > 0, old.type != new.type {
      open = (
        .cast,
        [
          "\(conversion.refused) values of \(source) are not of the type \(new.type): they stay as they are."
        ]
      )
    }
    if new.notNull != nil, old.notNull == nil, try await probe.nulls(in: source) > 0 {
      let filler = new.defaultValue?.defaultSQL ?? new.emptiest
      value.fill(filler)
      if new.defaultValue == nil {
        open = (
          open?.kind ?? .fill,
          (open?.words ?? []) + [
            "\(target) may no longer be NULL: what stands for it? It gets \(filler)."
          ]
        )
      }
    }
    if let open { result.ask(open.kind, target, open.words.joined(separator: " "), value) }
    if !value.isPlain {
      result.move.forward.append(TableMove.Fill(column: new.name, value: value.fromMigrated))
    }
    guard conversion.changed > 0 || !value.isPlain else { return }
    result.move.restored.append(
      TableMove.Restored(
        column: was, isKept: goal.keepsDropped && result.move.canKeep,
        otherwise: { row in row + spelled(was) },
        madeInto: [TableMove.Fill(column: new.name, value: value.fromKept)]))
  }

  /// A column that was computed and is not any more keeps what it said; one that is computed from now on
  /// says the same on the way back, but for values that were none of its expression's.
  private func carryComputed(_ old: Column, _ new: Column, _ rows: Int, _ result: inout Result)
    async throws
  {
    let was = result.move.oldName(new.name)
    if old.generated != nil, new.generated == nil {
      let said = spelled(new.name)
      result.move.forward.append(TableMove.Fill(column: new.name) { row in row + said })
    } else if old.generated == nil, let generated = new.generated {
      let others =
        result.move.renamed.isEmpty
        ? try await probe.rows(
          in: result.move.before.name, where: was, isNot: generated.expression) : rows
      result.move.restored.append(
        TableMove.Restored(
          column: was, isKept: others > 0 && goal.keepsDropped && result.move.canKeep,
          otherwise: { row in row + spelled(was) }))
    }
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

/// An expression over a row of `table`, in parentheses, with other SQL in place of columns.
private func putting(_ names: [(Name, String)], into expression: String, over table: Name)
  -> String
{
  let values = Dictionary(names, uniquingKeysWith: { a, _ in a })
  let bare = unqualified(expression, over: table)
  return "(" + Expression(sql: bare, canonical: "").sql(putting: values) + ")"
}
