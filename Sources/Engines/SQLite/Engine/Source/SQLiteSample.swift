import EngineInterface
import Findings
import SQLiteConnections
import SQLiteSyntax
import Schemas

extension SQLiteSource {
  package func sample(rows: Int) async throws -> SQLiteSource? {
    let folder = try ShadowFolder()
    let copy = folder.file("source.db")
    let whole = try await AttachableDatabase(path)
    let (path, schema) = (whole.path, schema)
    let definitions = try await definitions()
    let share = try await SQLiteConnection(path: copy, mode: .readWrite).use {
      database -> Double? in
      try database.run("ATTACH \(literal(path)) AS whole")
      guard case .text(let encoding)? = try database.rows("PRAGMA whole.encoding").first?.first
      else { return nil }
      try database.run("PRAGMA main.encoding = \(literal(encoding))")
      try database.run("PRAGMA synchronous = OFF")
      try database.run("PRAGMA foreign_keys = OFF")
      try database.run("BEGIN")
      let isTable = { (sql: String) in
        statements(of: SourceText(sql)).first?.root?.kind == .createTableStmt
      }
      for definition in definitions where isTable(definition) { try database.run(definition) }
      let sampler = Sampler(schema: schema, database: database)
      try sampler.fill(rows: rows)
      let isVirtual = { (sql: String) in
        statements(of: SourceText(sql)).first?.root?.kind == .createVirtualTableStmt
      }
      for definition in definitions where isVirtual(definition) { try database.run(definition) }
      for table in schema.virtualTables {
        guard try sampler.take(table, rows: rows) else { return nil }
      }
      for definition in definitions where !isTable(definition) && !isVirtual(definition) {
        try database.run(definition)
      }
      for setting in ["user_version", "application_id"] {
        let value = try database.integer("PRAGMA whole.\(setting)")
        try database.run("PRAGMA main.\(setting) = \(value)")
      }
      try database.run("COMMIT")
      return try sampledShare(of: schema, database)
    }
    return share.map { SQLiteSource(self, in: folder, path: copy, share: $0) }
  }
}

/// The rows of `main` among those of `whole`.
private func sampledShare(of schema: Schema, _ database: Database) throws -> Double {
  var (taken, all) = (0.0, 0.0)
  for table in schema.tables + schema.virtualTables.compactMap(\.asTable) {
    let name = quoted(table.name)
    taken += Double(try database.integer("SELECT count(*) FROM main.\(name)"))
    // As many as there are numbers: counting would read the whole table.
    let rowid = table.rowidOrAlias
    let count =
      table.withoutRowid
      ? "SELECT count(*) FROM whole.\(name)"
      // Each alone: of both at once SQLite reads the whole table, too.
      : "SELECT coalesce((SELECT max(\(rowid)) FROM whole.\(name)) "
        + "- (SELECT min(\(rowid)) FROM whole.\(name)) + 1, 0)"
    all += Double(try database.integer(count))
  }
  return all > 0 ? min(1, taken / all) : 1
}

/// Takes some rows of every table of `whole` into `main`, and all rows that those refer to.
private struct Sampler {
  let schema: Schema
  let database: Database

  func fill(rows: Int) throws {
    for table in schema.tables where table.name.folded != "sqlite_sequence" {
      try take(table, where: table.withoutRowid ? nil : try spread(of: table, rows), limit: rows)
    }
    // Each round follows references one step further; a round that adds nothing is the last.
    while try followReferences() > 0 {}
    if schema.tables.contains(where: { $0.primaryKey?.autoincrement == true }) {
      try database.run("DELETE FROM main.sqlite_sequence")
      try database.run(
        "INSERT INTO main.sqlite_sequence (name, seq) SELECT name, seq FROM whole.sqlite_sequence")
    }
  }

  /// The first half, the last quarter, and a quarter from between, by rowid: found by it, without
  /// reading the table.
  private func spread(of table: Table, _ rows: Int) throws -> String? {
    try spread(over: quoted(table.name), by: table.rowidOrAlias, rows)
  }

  private func spread(over name: String, by rowid: String, _ rows: Int) throws -> String? {
    let low = try database.integer("SELECT coalesce(min(\(rowid)), 0) FROM whole.\(name)")
    let high = try database.integer("SELECT coalesce(max(\(rowid)), 0) FROM whole.\(name)")
    // Keys may lie as far apart as integers can.
    let (span, isFar) = high.subtractingReportingOverflow(low)
    guard isFar || span >= rows, rows >= 4 else { return nil }
    let step = (isFar ? Int.max : span) / (rows / 4 + 1)
    let between = (1...(rows / 4)).map { low &+ step * $0 }
    let found = between.map {
      "(SELECT min(\(rowid)) FROM whole.\(name) WHERE \(rowid) >= \($0))"
    }
    return """
      \(rowid) IN (
        SELECT * FROM (SELECT \(rowid) FROM whole.\(name) ORDER BY \(rowid) LIMIT \(rows / 2))
        UNION SELECT * FROM (SELECT \(rowid) FROM whole.\(name) ORDER BY \(rowid) DESC LIMIT \(rows / 4))
        UNION SELECT * FROM (VALUES \(found.map { "(\($0))" }.joined(separator: ", "))))
      """
  }

  /// Rows of a module's table. An index over another table's rows is made anew from those that were
  /// taken of it. https://www.sqlite.org/fts5.html#external_content_tables
  ///
  /// - Returns: whether its rows can be had: one without content keeps none.
  func take(_ table: VirtualTable, rows: Int) throws -> Bool {
    let name = quoted(table.name)
    let isFullText = table.module.folded.hasPrefix("fts")
    if isFullText, table.isDerived {
      try database.run("INSERT INTO main.\(name) (\(name)) VALUES ('rebuild')")
      return true
    }
    guard !table.keepsNoContent else { return false }
    let columns = (isFullText ? ["rowid"] : []) + table.columns.map(quoted)
    let list = columns.joined(separator: ", ")
    let key = isFullText ? "rowid" : table.columns.first.map(quoted) ?? "rowid"
    let condition = try spread(over: name, by: key, rows).map { " WHERE \($0)" } ?? ""
    try database.run(
      "INSERT INTO main.\(name) (\(list)) SELECT \(list) FROM whole.\(name)\(condition)")
    return true
  }

  private func take(_ table: Table, where condition: String?, limit: Int?) throws {
    let keepsRowid = !table.withoutRowid && table.rowidAlias == nil
    let columns =
      (keepsRowid ? [table.rowidOrAlias] : []) + table.storedColumns.map { quoted($0.name) }
    let list = columns.joined(separator: ", ")
    let name = quoted(table.name)
    var sql = "INSERT OR IGNORE INTO main.\(name) (\(list)) SELECT \(list) FROM whole.\(name)"
    if let condition { sql += " WHERE \(condition)" }
    // Of those that spread over the table there may be somewhat more.
    if let limit, condition == nil { sql += " LIMIT \(limit)" }
    try database.run(sql)
  }

  private func followReferences() throws -> Int {
    var added = 0
    for table in schema.tables {
      for key in table.foreignKeys {
        guard let parent = schema.table(key.parent) else { continue }
        let columns = schema.parentColumns(of: key)
        guard columns.count == key.columns.count, !columns.isEmpty else { continue }
        let theirs = columns.map(quoted).joined(separator: ", ")
        let mine = key.columns.map(quoted).joined(separator: ", ")
        let before = try database.integer("SELECT count(*) FROM main.\(quoted(parent.name))")
        let name = quoted(table.name)
        // A chain within one table is followed to its end at once.
        let referred =
          parent.name == table.name && columns.count == 1
          ? """
          WITH RECURSIVE up (k) AS (SELECT \(mine) FROM main.\(name) WHERE \(mine) IS NOT NULL
            UNION SELECT p.\(mine) FROM whole.\(name) AS p JOIN up ON p.\(theirs) = up.k
            WHERE p.\(mine) IS NOT NULL)
          SELECT k FROM up
          """ : "SELECT \(mine) FROM main.\(name)"
        try take(parent, where: "(\(theirs)) IN (\(referred))", limit: nil)
        added += try database.integer("SELECT count(*) FROM main.\(quoted(parent.name))") - before
      }
    }
    return added
  }
}
