import EngineInterface
import Findings
import Plans
import SQLiteConnections
import SQLiteSyntax
import Schemas

extension SQLiteSource {
  package func adding(_ rows: [EdgeRow]) async throws -> (source: SQLiteSource, taken: [EdgeRow])? {
    let folder = try ShadowFolder()
    let copy = folder.file("source.db")
    try copyFile(path, to: copy)
    let deadline = ContinuousClock.now + min(limits.script, .seconds(20))
    let taken = try await SQLiteConnection(path: copy, mode: .readWrite).use {
      database throws -> [EdgeRow] in
      database.setDeadline(deadline)
      defer { database.setDeadline(nil) }
      try database.run("PRAGMA foreign_keys = ON")
      try database.run("PRAGMA synchronous = OFF")
      try database.run("PRAGMA journal_mode = MEMORY")
      let taken = try add(rows, to: database, until: deadline)
      do {
        try database.run("COMMIT")
      } catch {
        guard ContinuousClock.now < deadline else { throw OutOfTime() }
        return []
      }
      return taken
    }
    guard !taken.isEmpty else { return nil }
    return (SQLiteSource(self, in: folder, path: copy), taken)
  }

  package func edgeRows(
    of tables: Set<Name>, for scripts: [AdmittedScript], knowing hints: EdgeHints, inPlace: Bool
  ) async throws -> [EdgeRow] {
    let wanted = (schema.tables + schema.virtualTables.compactMap(\.asTable)).filter {
      tables.contains($0.name) && $0.name.folded != "sqlite_sequence"
    }
    let schema = schema
    let literals = try await ScriptLiterals(of: scripts, on: schema)
    let givesMarks = scripts.first?.script.source.hasWord("autoincrement") == true
    let connection = try SQLiteConnection(path: path, mode: .readOnly)
    var made: [EdgeRow] = []
    for table in wanted {
      @Sendable func maker(_ database: Database) -> EdgeRowMaker {
        EdgeRowMaker(
          table: table, schema: schema, literals: literals, hints: hints,
          givesMarks: givesMarks, database: database)
      }
      if inPlace {
        made += try await connection.use { try maker($0).changes() }
        continue
      }
      made += try await connection.use { try maker($0).rows() }
      let search = try await connection.use { try maker($0).search() }
      guard let search else { continue }
      let found = try await ConfinedRunner.evaluate(search.evaluation)
      made += try await connection.use { try maker($0).rows(search, found: found) }
    }
    return made
  }
}

/// Begins a transaction and inserts what the schema takes.
///
/// - Returns: those that it took.
private func add(_ rows: [EdgeRow], to database: Database, until deadline: ContinuousClock.Instant)
  throws -> [EdgeRow]
{
  var taken: [EdgeRow] = []
  try database.run("BEGIN")
  for row in rows {
    try database.run("SAVEPOINT edge")
    // A deferred reference that leads nowhere would undo all of them at the end.
    let isTaken =
      row.sql.allSatisfy { (try? database.run($0)) != nil } && !database.hasOpenReferences
    if isTaken {
      taken.append(row)
    } else if !database.isAutocommit {
      try database.run("ROLLBACK TO edge")
    } else {
      // All is gone with the row: RAISE(ROLLBACK), or ON CONFLICT ROLLBACK, or the time is up.
      guard ContinuousClock.now < deadline else { throw OutOfTime() }
      try database.run("BEGIN")
      for sql in taken.flatMap(\.sql) { try database.run(sql) }
      continue
    }
    try database.run("RELEASE edge")
  }
  return taken
}

/// Terms added up, as a tree that is as low as can be: SQLite limits the height of expressions.
/// https://www.sqlite.org/limits.html#max_expr_depth
func sum(_ terms: some RandomAccessCollection<String>) -> String {
  guard terms.count > 2 else { return terms.isEmpty ? "0" : terms.joined(separator: " + ") }
  let half = terms.count / 2
  return "(\(sum(terms.prefix(half)))) + (\(sum(terms.dropFirst(half))))"
}

extension VirtualTable {
  /// One that rows of texts are inserted into like into any other; nil for one whose rows are not its
  /// own, or no texts.
  var asTable: Table? {
    guard module.folded.hasPrefix("fts"), !isDerived, !keepsNoContent else { return nil }
    return Table(
      name: name,
      columns: [Column(name: "rowid", type: "INTEGER")]
        + columns.map { Column(name: $0, type: "TEXT") },
      primaryKey: Key(constraint: nil, parts: [Key.Part(column: "rowid")]))
  }
}

extension SourceText {
  fileprivate func hasWord(_ word: String) -> Bool {
    tokens(of: self).contains { $0.kind == .word && foldingASCII(self[$0.range]) == word }
  }
}
