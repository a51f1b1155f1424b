import Plans
import SQLiteSyntax
import Schemas

/// Puts a plan's statements in order, there and back: what depends on a table that is rebuilt goes
/// before and comes again after; renames first, then new tables, rows, dropped tables, and the rest.
/// https://www.sqlite.org/lang_altertable.html#making_other_kinds_of_table_schema_changes
struct MigrationScript {
  let goal: Goal
  let diff: SchemaDiff
  let moves: [TableMove]

  private var created: [Table] { diff.createdTables }
  private var dropped: [Table] {
    diff.changes.compactMap { change in
      // What an earlier migration kept is for its own way back.
      if case .dropTable(let table) = change, !table.name.isKeptAside { table } else { nil }
    }
  }
  private var newVirtual: [VirtualTable] {
    diff.changes.compactMap { if case .createVirtualTable(let table) = $0 { table } else { nil } }
  }
  private var oldVirtual: [VirtualTable] {
    diff.changes.compactMap { if case .dropVirtualTable(let table) = $0 { table } else { nil } }
  }

  private func aside(_ name: Name) -> Name { goal.keptName(of: name) }

  /// Statements that finally remove what is kept aside.
  var removals: [String] {
    guard goal.keepsDropped else { return [] }
    let tables =
      moves.filter { !$0.kept.isEmpty }.map(\.keptTable)
      + dropped.map { aside($0.name) } + oldVirtual.filter { !$0.isDerived }.map { aside($0.name) }
    return tables.map { "DROP TABLE \(spelled($0));" }
  }

  // MARK: There

  var forward: String {
    guard !diff.isEmpty else { return "-- The source has the target's schema already.\n" }
    let hand =
      goal.answers.forward.isEmpty && goal.answers.back.isEmpty
      ? "Drafted by rules, without a model."
      : "Drafted by rules; a model wrote expressions in it."
    var writer = ScriptWriter("Leads from the source's schema to the target's. \(hand)")
    let dependents = Dependents(
      now: goal.source, then: goal.target,
      disturbed: Set(
        moves.filter { !$0.isInPlaceThere }.flatMap { [$0.before.name, $0.after.name] }
      )
      .union(dropped.map(\.name)).union(oldVirtual.map(\.name))
      .union(goal.renames.tables.keys))
    writer.begin()
    writer.drop(dependents)
    for change in diff.changes {
      if case .dropIndex(let index) = change {
        writer.add("DROP INDEX \(spelled(index.name))")
      }
    }
    writer.rename(goal.renames, of: goal.source)
    for table in created { writer.add(table.createSQL(), about: "\(table.name) is new") }
    for move in moves { forward(move, &writer) }
    for table in dropped { dropTable(table.name, &writer) }
    for table in oldVirtual {
      // What it holds is another table's, and made again from there.
      if table.isDerived {
        writer.add("DROP TABLE \(spelled(table.name))")
      } else {
        dropTable(table.name, &writer)
      }
    }
    for table in newVirtual { createVirtual(table, from: goal.source, &writer) }
    let rebuilt = Set(moves.filter { !$0.isInPlaceThere }.map(\.after.name))
    let indexes = diff.changes.compactMap { change -> Index? in
      if case .createIndex(let index) = change { index } else { nil }
    }
    for index in goal.target.indexes where rebuilt.contains(index.table) || indexes.contains(index)
    {
      writer.add(index.createSQL)
    }
    writer.create(dependents)
    writer.end(
      checked: checked(
        goal.target, made: created.map(\.name) + moves.map(\.after.name),
        remade: moves.filter { !$0.isInPlaceThere }.map(\.after.name) + dropped.map(\.name)),
      removals: removals)
    return writer.text
  }

  /// Tables of a schema that refer to something and whose rows, or those referred to, were written.
  private func checked(_ schema: Schema, made: [Name], remade: [Name]) -> [Name] {
    schema.tables.filter { table in
      table.foreignKeys.contains { made.contains(table.name) || remade.contains($0.parent) }
    }.map(\.name).sorted()
  }

  private func forward(_ move: TableMove, _ writer: inout ScriptWriter) {
    if !move.kept.isEmpty { keepAside(move, &writer) }
    for table in created {
      guard let outgoing = OutgoingColumns(of: move, to: table, in: goal) else { continue }
      let names = outgoing.columns.map(\.from.text).joined(separator: ", ")
      writer.add(
        outgoing.statement(from: move.after.name),
        about: "\(move.before.name): \(names) move to \(table.name)")
    }
    for lookup in NewLookup.all(of: move, in: goal)
    where goal.answers.forward[ColumnName(move.after.name, lookup.reference)] == nil {
      writer.add(
        lookup.statement(from: move.after.name),
        about: "\(move.before.name): what \(lookup.word) says becomes rows of \(lookup.table)")
    }
    if move.isInPlaceThere {
      for statement in move.statementsInPlace { writer.add(statement) }
      return
    }
    writer.rebuild(
      move.after, as: goal.newName(of: move.after.name), rowid: move.carriesRowid,
      fills: move.fillsThere, row: "",
      from: spelled(move.after.name), mark: move.keepsMark ? .carried : nil)
  }

  private func keepAside(_ move: TableMove, _ writer: inout ScriptWriter) {
    let columns = move.kept.filter { !move.key.contains($0) }
    let rowidKey = move.key.isEmpty || move.key == [move.before.rowidAlias]
    let key =
      rowidKey
      ? ["\(move.keptKey[0]) INTEGER PRIMARY KEY"]
      : move.key.compactMap { move.before.column($0)?.storageSQL }
    let definition =
      key + columns.compactMap { move.before.column($0)?.storageSQL }
      + (rowidKey ? [] : ["PRIMARY KEY (\(move.keptKey.joined(separator: ", ")))"])
    let values =
      (move.key.isEmpty ? ["rowid"] : move.key.map { spelled(move.newName($0)) })
      + columns.map { spelled(move.newName($0)) }
    writer.add(
      "CREATE TABLE \(spelled(move.keptTable)) (\(definition.joined(separator: ", ")))",
      about: "\(move.before.name): \(columns.map(\.text).joined(separator: ", ")) kept as it was, "
        + "for the way back")
    writer.add(
      "INSERT INTO \(spelled(move.keptTable)) (\((move.keptKey + columns.map(spelled)).joined(separator: ", ")))\n"
        + "SELECT \(values.joined(separator: ", ")) FROM \(spelled(move.after.name))")
  }

  private func dropTable(_ name: Name, _ writer: inout ScriptWriter) {
    for index in goal.source.indexes(of: name) where isNameWanted(of: index) {
      writer.add("DROP INDEX \(spelled(index.name))")
    }
    if let table = goal.source.table(name), isCopied(table) {
      keepCopy(of: table, &writer)
    } else if goal.keepsDropped {
      writer.add(
        "ALTER TABLE \(spelled(goal.renames.newName(of: name))) RENAME TO \(spelled(aside(name)))",
        about: "\(name) is not in the target: kept aside, for the way back")
    } else {
      writer.add("DROP TABLE \(spelled(goal.renames.newName(of: name)))")
    }
  }

  /// Whether the target calls another index by the name of one that would be kept aside with its table.
  private func isNameWanted(of index: Index) -> Bool {
    goal.keepsDropped && goal.target.indexes.contains { $0.name == index.name }
  }

  /// Whether a plain copy is kept of a table: under another name it would go on holding its references, and
  /// what they refer to could not be deleted. A mark of AUTOINCREMENT would be lost with the table.
  private func isCopied(_ table: Table) -> Bool {
    goal.keepsDropped && !table.foreignKeys.isEmpty && table.primaryKey?.autoincrement != true
  }

  private func keepCopy(of table: Table, _ writer: inout ScriptWriter) {
    let (kept, now) = (aside(table.name), goal.renames.newName(of: table.name))
    let definition = table.storedColumns.map { column in
      column.name == table.rowidAlias
        ? "\(spelled(column.name)) INTEGER PRIMARY KEY" : column.storageSQL
    }
    let key = table.primaryKey.map { key in
      table.rowidAlias == nil
        ? ["PRIMARY KEY (\(key.columns.map(spelled).joined(separator: ", ")))"] : []
    }
    writer.add(
      "CREATE TABLE \(spelled(kept)) (\((definition + (key ?? [])).joined(separator: ", ")))"
        + (table.withoutRowid ? " WITHOUT ROWID" : ""),
      about: "\(table.name) is not in the target: its rows are kept aside, for the way back")
    copyRows(of: table, from: now, to: kept, &writer)
    writer.add("DROP TABLE \(spelled(now))")
  }

  private func copyRows(
    of table: Table, from: Name, to: Name, _ writer: inout ScriptWriter
  ) {
    let rowid = table.withoutRowid || table.rowidAlias != nil ? [] : ["rowid"]
    let columns = (rowid + table.storedColumns.map { spelled($0.name) }).joined(separator: ", ")
    writer.add(
      "INSERT INTO \(spelled(to)) (\(columns))\nSELECT \(columns) FROM \(spelled(from))")
  }

  /// A full-text table over another table's content is filled from it; one with content of its own
  /// gets the columns that its predecessor had.
  private func createVirtual(
    _ table: VirtualTable, from source: Schema, _ writer: inout ScriptWriter
  ) {
    writer.add(table.createSQL)
    if table.isDerived {
      writer.add(
        "INSERT INTO \(spelled(table.name)) (\(spelled(table.name))) VALUES ('rebuild')")
    } else if goal.keepsDropped,
      let old = source.virtualTables.first(where: { $0.name == table.name })
    {
      let common = table.columnNames.filter(old.columnNames.contains)
      guard !common.isEmpty else { return }
      writer.add(
        "INSERT INTO \(spelled(table.name)) (rowid, \(list(common)))\n"
          + "SELECT rowid, \(list(common)) FROM \(spelled(aside(table.name)))")
    }
  }

  // MARK: Back

  var backward: String {
    guard !diff.isEmpty else { return "-- Nothing was changed.\n" }
    var writer = ScriptWriter("Takes up.sql back.")
    let back = goal.renames.reversed
    let dependents = Dependents(
      now: goal.target, then: goal.source,
      disturbed: Set(
        moves.filter { !$0.isInPlaceBack }.flatMap { [$0.before.name, $0.after.name] }
      )
      .union(created.map(\.name)).union(newVirtual.map(\.name)).union(back.tables.keys))
    writer.begin()
    writer.drop(dependents)
    for change in diff.changes {
      if case .createIndex(let index) = change {
        writer.add("DROP INDEX \(spelled(index.name))")
      }
    }
    writer.rename(back, of: goal.target)
    for table in newVirtual.reversed() { writer.add("DROP TABLE \(spelled(table.name))") }
    let derived = oldVirtual.filter(\.isDerived)
    for table in (oldVirtual.map(\.name) + dropped.map(\.name)).reversed()
    where !derived.contains(where: { $0.name == table }) {
      bringBack(table, &writer)
    }
    for move in moves.reversed() { backward(move, &writer) }
    for table in derived { createVirtual(table, from: goal.target, &writer) }
    for table in created.reversed() { writer.add("DROP TABLE \(spelled(table.name))") }
    let rebuilt = Set(moves.filter { !$0.isInPlaceBack }.map(\.before.name))
    let lost = Set(dropped.filter { !goal.keepsDropped || isCopied($0) }.map(\.name))
    let indexes = diff.changes.compactMap { change -> Name? in
      if case .dropIndex(let index) = change { index.name } else { nil }
    }
    for index in goal.source.indexes
    where rebuilt.contains(index.table) || lost.contains(index.table)
      || indexes.contains(index.name)
      || dropped.contains(where: { $0.name == index.table }) && isNameWanted(of: index)
    {
      writer.add(index.createSQL)
    }
    writer.create(dependents)
    writer.end(
      checked: checked(
        goal.source, made: dropped.map(\.name) + moves.map(\.before.name),
        remade: moves.filter { !$0.isInPlaceBack }.map(\.before.name) + created.map(\.name)),
      removals: [])
    return writer.text
  }

  private func bringBack(_ name: Name, _ writer: inout ScriptWriter) {
    if let table = goal.source.table(name), isCopied(table) {
      writer.add(table.createSQL(), about: "\(name) comes back")
      copyRows(of: table, from: aside(name), to: name, &writer)
      writer.add("DROP TABLE \(spelled(aside(name)))")
    } else if goal.keepsDropped {
      writer.add("ALTER TABLE \(spelled(aside(name))) RENAME TO \(spelled(name))")
    } else if let table = goal.source.table(name) {
      writer.add(table.createSQL(), about: "\(name) comes back empty")
    } else if let table = goal.source.virtualTables.first(where: { $0.name == name }) {
      createVirtual(table, from: goal.target, &writer)
    }
  }

  private func backward(_ move: TableMove, _ writer: inout ScriptWriter) {
    if move.isInPlaceBack {
      for statement in move.statementsInPlaceBack { writer.add(statement) }
      return
    }
    var from = spelled(move.before.name) + " AS t"
    if !move.kept.isEmpty {
      let pairs = zip(move.keptKey, move.key.isEmpty ? ["rowid"] : move.key.map(spelled))
      from +=
        "\nLEFT JOIN \(spelled(move.keptTable)) AS k ON "
        + pairs.map { "k.\($0) = t.\($1)" }.joined(separator: " AND ")
    }
    writer.rebuild(
      move.before, as: goal.newName(of: move.before.name), rowid: move.carriesRowidBack,
      fills: move.fillsBack, row: "t.", from: from,
      mark: move.keepsMark ? .carried : move.lostMark.map(ScriptWriter.Mark.atLeast))
    if !move.kept.isEmpty { writer.add("DROP TABLE \(spelled(move.keptTable))") }
  }

  // MARK: Checks

  /// Queries for a person to run afterwards: each says what it should answer.
  var checks: String {
    var lines = [
      "-- Run these after up.sql. Each says what it should answer.", "",
      "-- no rows", "PRAGMA foreign_key_check;", "", "-- ok", "PRAGMA quick_check;",
    ]
    for move in moves where !move.kept.isEmpty {
      let pairs = zip(
        move.keptKey, move.key.isEmpty ? ["rowid"] : move.key.map { spelled(move.newName($0)) })
      let on = pairs.map { "k.\($0) = t.\($1)" }.joined(separator: " AND ")
      let kept = spelled(move.keptTable)
      lines += [
        "", "-- 0: rows of \(move.before.name) that are gone",
        "SELECT count(*) FROM \(kept) AS k LEFT JOIN \(spelled(move.after.name)) AS t ON \(on)",
        "WHERE t.\(pairs.map(\.1)[0]) IS NULL;",
      ]
      for restored in move.restored where restored.isKept && !restored.madeInto.isEmpty {
        let differs = restored.madeInto.map { fill in
          "t.\(spelled(fill.column)) IS NOT \(fill.value("k."))"
        }.joined(separator: " OR ")
        lines += [
          "", "-- 0: rows in which what was made of \(restored.column) is not what it should be",
          "SELECT count(*) FROM \(kept) AS k JOIN \(spelled(move.after.name)) AS t ON \(on)",
          "WHERE \(differs);",
        ]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension TableMove {
  fileprivate var keepsMark: Bool {
    before.primaryKey?.autoincrement == true && after.primaryKey?.autoincrement == true
  }
}

extension VirtualTable {
  /// The arguments that are columns: those without `=`.
  fileprivate var columnNames: [Name] {
    arguments.sql.split(separator: ",").filter { !$0.contains("=") }.compactMap { argument in
      argument.split { $0 == " " || $0 == "\n" || $0 == "\t" }.first.map {
        Name(unquoted(String($0)))
      }
    }
  }
}

extension Goal {
  /// Where a table's values are kept for the way back.
  func keptName(of table: Name) -> Name { free(Name.keptAside, table) }

  /// What a table is called while it is built.
  func newName(of table: Name) -> Name { free("_drydock_new_", table) }

  /// An earlier migration may have left one of that name.
  private func free(_ prefix: String, _ table: Name) -> Name {
    var name = Name(prefix + table.text)
    var number = 2
    while source.holds(name) || target.holds(name) {
      name = Name("\(prefix)\(number)_\(table.text)")
      number += 1
    }
    return name
  }
}
