import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

extension SQLiteShadow {
  package func row(of table: Name, where key: [(column: Name, value: Value)]) async throws
    -> [Name: Value]?
  {
    guard let columns = try await schema().table(table)?.storedColumns.map(\.name),
      Set(columns).isSuperset(of: key.map(\.column))
    else { return nil }
    let list = columns.map(quoted).joined(separator: ", ")
    let condition = key.map { "\(quoted($0.column)) IS ?" }.joined(separator: " AND ")
    let values = key.map(\.value)
    return try await SQLiteConnection(path: path, mode: .readOnly).use { database in
      try database.rows(
        "SELECT \(list) FROM \(quoted(table)) WHERE \(condition) LIMIT 1", values
      ).first.map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
    }
  }

  package func writeLate(to table: Name, key: [Name], _ kinds: LateKinds) async throws
    -> [LateWrite]
  {
    let schema = try await schema()
    guard let table = schema.table(table) else { return [] }
    return try await asApplication { database in
      try LateWriter(table: table, key: key, schema: schema, database: database)
        .write(kinds)
    }
  }

  package func writeLate(
    to name: Name, key: [Name], meeting conditions: [String], of script: AdmittedScript
  ) async throws -> [LateWrite] {
    let schema = try await schema()
    guard let table = schema.table(name) else { return [] }
    let literals = try await ScriptLiterals(of: [script], on: schema, besides: conditions)
    @Sendable func maker(_ database: Database) -> EdgeRowMaker {
      EdgeRowMaker(table: table, schema: schema, literals: literals, database: database)
    }
    guard let search = try await asApplication({ try maker($0).search() }) else { return [] }
    let found = try await ConfinedRunner.evaluate(search.evaluation)
    return try await asApplication { database in
      let rows = try maker(database).rows(search, found: found)
      return try rows.compactMap { made -> LateWrite? in
        let cells = made.rows[0].cells
        let literals = key.map { column in
          cells.first { $0.column == column }?.literal ?? "NULL"
        }
        let values = try database.rows("SELECT " + literals.joined(separator: ", "))[0]
        // A key that holds NULL tells no row from another.
        guard !values.contains(.null), (try? database.run(made.sql[0])) != nil else { return nil }
        let what = made.what.replacing("another row, ", with: "")
        return LateWrite(
          kind: .insertedFor(what), key: zip(key, values).map { ($0, $1) }, like: [])
      }
    }
  }

  package func writeLate(to name: Name, key: [Name], rewriting columns: [Name]) async throws
    -> [LateWrite]
  {
    let schema = try await schema()
    guard let table = schema.table(name) else { return [] }
    return try await asApplication { database in
      try LateWriter(table: table, key: key, schema: schema, database: database).rewrite(columns)
    }
  }

  package func writeLate(to name: Name, marking mark: Name, free: [Name]) async throws
    -> [LateWrite]
  {
    let schema = try await schema()
    guard let table = schema.table(name) else { return [] }
    return try await asApplication { database in
      try LateWriter(table: table, key: [mark], schema: schema, database: database)
        .writeMarked(free: free)
    }
  }

  /// With foreign keys enforced, under the limits of scripts: triggers of the script run here.
  ///
  /// - Throws: `OutOfTime`. What the schema refuses is no loss; what there was no time for could be one.
  func asApplication<T: Sendable>(_ body: @Sendable (Database) throws -> T) async throws -> T {
    let deadline = ContinuousClock.now + min(source.limits.script, .seconds(20))
    return try await SQLiteConnection(path: path, mode: .readWrite).use { database in
      let guardian = Guard()
      applyLimits(to: database)
      try database.run("PRAGMA foreign_keys = ON")
      database.setAuthorizer { guardian.allows($0) }
      database.setDeadline(deadline)
      defer {
        database.removeAuthorizer()
        database.setDeadline(nil)
      }
      let result = try body(database)
      if ContinuousClock.now > deadline { throw OutOfTime() }
      return result
    }
  }
}

/// Writes to a table as an application would.
private struct LateWriter {
  let table: Table
  let key: [Name]
  let schema: Schema
  let database: Database

  private var maker: EdgeRowMaker {
    EdgeRowMaker(
      table: table, schema: schema, literals: ScriptLiterals(), database: database)
  }

  func write(_ kinds: LateKinds) throws -> [LateWrite] {
    guard let like = try keys(at: 0) else { return [] }
    var base = try values(where: like)
    for column in kinds.bare.compactMap(table.column) {
      if let value = column.defaultValue {
        base[column.name] = value.canonical
      } else if column.notNull == nil {
        base[column.name] = "NULL"
      }
    }
    var writes: [LateWrite] = []
    func insert(_ kind: LateWrite.Kind, _ changes: [Name: String]) throws {
      let row = try maker.row(of: table, like: base, changes, number: writes.count + 1)
      let literals = key.map { column in
        row.cells.first { $0.column == column }?.literal ?? "NULL"
      }
      let values = try database.rows("SELECT " + literals.joined(separator: ", "))[0]
      guard (try? database.run(maker.insert(row))) != nil else { return }
      writes.append(
        LateWrite(kind: kind, key: zip(key, values).map { ($0, $1) }, like: like))
    }
    // Which rows these are is settled before any is written, and a number that a deletion sets free is
    // not given to a new row.
    let others = try (1..<6).compactMap { try keys(at: $0) }
    let kept = try ofKept(besides: [like] + others)
    if kinds.areUsual {
      try insert(.inserted, [:])
      let others = try maker.otherValues(base, of: table, step: 1)
      let changes = Dictionary(
        uniqueKeysWithValues: table.storedColumns.filter { kinds.free.contains($0.name) }.map {
          ($0.name, others[$0.name] ?? maker.made(for: $0, of: table))
        })
      if !changes.isEmpty { try insert(.insertedOtherwise, changes) }
    }
    for column in kinds.empty { try insert(.insertedWithout(column), [column: "NULL"]) }
    for column in kinds.wider.compactMap(table.column) {
      for value in strangers(for: column) {
        try writeParent(of: column.name, value)
        try insert(.insertedWith(column.name), [column.name: value])
      }
    }
    for column in kinds.repeating {
      guard let value = base[column], value != "NULL" else { continue }
      // What else belongs to the key now tells them apart.
      let beside = Set(table.keys.filter { $0.columns.contains(column) }.flatMap(\.columns))
      let others = try maker.otherValues(base, of: table, step: 1)
      var changes = others.filter { beside.contains($0.key) }
      changes[column] = value
      try insert(.insertedRepeating(column), changes)
    }
    for column in kinds.finer {
      guard let value = base[column], value != "NULL" else { continue }
      try insert(.insertedWith(column), [column: "(\(value) + 1)"])
    }
    guard let second = others.first else { return writes }
    if try update(second, from: base) {
      writes.append(LateWrite(kind: .updated, key: second, like: like))
    }
    for row in kept where try update(row, from: base) {
      writes.append(LateWrite(kind: .updated, key: row, like: like))
    }
    for other in others.dropFirst() {
      let sql = "DELETE FROM \(quoted(table.name)) WHERE \(condition(other))"
      if (try? database.run(sql)) != nil {
        writes.append(LateWrite(kind: .deleted, key: other, like: []))
        break
      }
    }
    return writes
  }

  /// The row that a reference has to lead to, where its table has none of that key.
  private func writeParent(of column: Name, _ value: String) throws {
    guard let key = table.foreignKeys.first(where: { $0.columns == [column] }),
      key.parent != table.name, let parent = schema.table(key.parent),
      let target = schema.parentColumns(of: key).first
    else { return }
    let maker = EdgeRowMaker(
      table: parent, schema: schema, literals: ScriptLiterals(), database: database)
    let row = try maker.row(
      of: parent, like: maker.usualRow(of: parent), [target: value], number: 1)
    _ = try? database.run(maker.insert(row))
  }

  /// For each table that is kept aside with this one's keys, a row of which it holds something and one of
  /// which it holds nothing, which nothing else is written to: a rollback may tell rows apart by that.
  private func ofKept(besides used: [[(column: Name, value: Value)]]) throws
    -> [[(column: Name, value: Value)]]
  {
    let list = key.map(quoted).joined(separator: ", ")
    let last = key.map { "\(quoted($0)) DESC" }.joined(separator: ", ")
    let kept = schema.tables.filter { other in
      other.name.folded.hasPrefix("_drydock_") && key.allSatisfy { other.column($0) != nil }
    }
    var rows: [[Value]] = []
    for other in kept {
      for word in ["IN", "NOT IN"] {
        let found = try database.rows(
          """
          SELECT \(list) FROM \(quoted(table.name))
          WHERE (\(list)) \(word) (SELECT \(list) FROM \(quoted(other.name)))
          ORDER BY \(last) LIMIT 1
          """)
        rows += found.filter { !rows.contains($0) }
      }
    }
    let others = used.map { $0.map(\.value) }
    return rows.filter { !others.contains($0) }.map { zip(key, $0).map { ($0, $1) } }
  }

  /// Gives rows that nothing else is written to a new value in one column each.
  func rewrite(_ columns: [Name]) throws -> [LateWrite] {
    let rows = try columns.indices.map { try keys(at: Self.firstRewritten + $0) }
    return try zip(columns, rows).compactMap { column, row in
      guard let row, let own = try values(where: row)[column], own != "NULL",
        let value = try LateWriter(table: table, key: [column], schema: schema, database: database)
          .newMark(like: own),
        (try? database.run(
          "UPDATE \(quoted(table.name)) SET \(quoted(column)) = \(literal(value)) "
            + "WHERE \(condition(row))")) != nil
      else { return nil }
      return LateWrite(kind: .rewritten(column), key: row, like: row)
    }
  }

  /// The rows before are those that others are like, are changed or deleted.
  private static var firstRewritten: Int { 6 }

  /// - Returns: rows that are found by a text or a number that is theirs alone.
  func writeMarked(free: [Name]) throws -> [LateWrite] {
    let base = try maker.usualRow(of: table)
    guard let own = base[key[0]], own != "NULL", try keys(at: 0) != nil else { return [] }
    let others = try maker.otherValues(base, of: table, step: 1)
    let changed = free.compactMap(table.column).map {
      ($0.name, others[$0.name] ?? maker.made(for: $0, of: table))
    }
    var writes: [LateWrite] = []
    for changes in [[:], Dictionary(uniqueKeysWithValues: changed)] {
      guard writes.isEmpty || !changes.isEmpty, let mark = try newMark(like: own) else { continue }
      let row = try maker.row(
        of: table, like: base, changes.merging([key[0]: literal(mark)]) { $1 }, number: 1)
      guard (try? database.run(maker.insert(row))) != nil else { continue }
      writes.append(LateWrite(kind: .insertedMarked, key: [(key[0], mark)], like: []))
    }
    return writes
  }

  private func newMark(like own: String) throws -> Value? {
    let name = quoted(key[0])
    guard own.hasPrefix("'") else {
      return try database.rows("SELECT max(\(name)) + 1 FROM \(quoted(table.name))").first?.first
    }
    var text = unquoted(own)
    for _ in 0..<8 {
      text = EdgeValues.novel(text)
      let there = try database.rows(
        "SELECT 1 FROM \(quoted(table.name)) WHERE \(name) = ? LIMIT 1", [.text(text)])
      if there.isEmpty { return .text(text) }
    }
    return nil
  }

  /// What the constants of its checks name, and values of other kinds and sizes than most columns have.
  private func strangers(for column: Column) -> [String] {
    let named = table.checks.map(\.expression.canonicalWords)
      .filter { $0.contains(column.name.folded) }.joined()
      .filter { $0.hasPrefix("'") || $0.first?.isNumber == true }
    let usual =
      switch TypeFamily(column.type) {
      case .integer: ["-1", "0", "1000000007"]
      case .real, .numeric: ["-1.5", "0", "1000000007.5"]
      case .text, .blob:
        otherSpellings(of: column.name) + [
          "'A7'", "'\(String(repeating: "long ", count: 60))text'",
        ]
      }
    return Array(Set(named).sorted().prefix(8)) + usual
  }

  /// A text that is there, in other letters or with a blank more: a collation may take them for the same.
  private func otherSpellings(of column: Name) -> [String] {
    guard schema.isUnique(column, in: table) else { return [] }
    let (name, from) = (quoted(column), "FROM \(quoted(table.name))")
    let text = "WHERE typeof(\(quoted(column))) = 'text' LIMIT 1)"
    return [
      "(SELECT iif(upper(\(name)) <> \(name), upper(\(name)), lower(\(name))) \(from) \(text)",
      "(SELECT \(name) || ' ' \(from) \(text)",
    ]
  }

  /// Gives a row the values of another, where no two rows have to differ.
  private func update(_ row: [(column: Name, value: Value)], from base: [Name: String]) throws
    -> Bool
  {
    let columns = table.storedColumns.filter {
      !key.contains($0.name) && $0.name != table.rowidAlias && !schema.isUnique($0.name, in: table)
    }
    guard !columns.isEmpty else { return false }
    let list = columns.map { "\(quoted($0.name)) = \(base[$0.name] ?? "NULL")" }
    return
      (try? database.run(
        "UPDATE \(quoted(table.name)) SET \(list.joined(separator: ", ")) WHERE \(condition(row))"))
      != nil
  }

  /// The key of a row: those with fewest NULLs come first, of equals those with the least key.
  private func keys(at position: Int) throws -> [(column: Name, value: Value)]? {
    let filled = table.storedColumns.map { "(\(quoted($0.name)) IS NOT NULL)" }
    let list = key.map(quoted).joined(separator: ", ")
    let row = try database.rows(
      """
      SELECT \(list) FROM \(quoted(table.name)) ORDER BY \(sum(filled)) DESC, \(list)
      LIMIT 1 OFFSET \(position)
      """
    ).first
    return row.map { zip(key, $0).map { ($0, $1) } }
  }

  private func values(where row: [(column: Name, value: Value)]) throws -> [Name: String] {
    try database.literals(
      of: table.storedColumns.map(\.name), "FROM \(quoted(table.name)) WHERE \(condition(row))")
      ?? [:]
  }

  private func condition(_ row: [(column: Name, value: Value)]) -> String {
    row.map { "\(quoted($0.column)) IS \(literal($0.value))" }.joined(separator: " AND ")
  }
}

extension Schema {
  /// Whether a column is part of a key of its table.
  func isUnique(_ column: Name, in table: Table) -> Bool {
    table.keys.contains {
      $0.columns.contains(column)
    }
      || indexes(of: table.name).contains { index in
        index.unique
          && index.terms.contains { $0.expression.canonicalWords.contains(column.folded) }
      }
  }
}
