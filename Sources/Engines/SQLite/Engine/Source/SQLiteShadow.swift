import EngineInterface
import Findings
import Foundation
import Plans
import SQLiteConnections
import SQLiteSyntax
import Schemas
import Synchronization

/// A disposable copy of a source, in a folder of its own.
package final class SQLiteShadow: ShadowDatabase {
  let source: SQLiteSource
  let folder: ShadowFolder
  let path: String
  /// Whether nothing has been written since it was copied from the source.
  private let isUntouched: Mutex<Bool>
  /// The schema as it was read last, and the number that SQLite gives to that state of it.
  private let known: Mutex<KnownSchema?>

  private struct KnownSchema {
    let version: Int
    let schema: Schema
  }

  init(source: SQLiteSource, folder: ShadowFolder, path: String, isUntouched: Bool = false) {
    known = Mutex(nil)
    self.source = source
    self.folder = folder
    self.path = path
    self.isUntouched = Mutex(isUntouched)
  }

  package func run(_ script: AdmittedScript, under conditions: RunConditions) async throws
    -> RunRecord
  {
    let isCopy = isUntouched.withLock { isUntouched in
      defer { isUntouched = false }
      return isUntouched
    }
    return try await ConfinedRunner.run(
      ScriptRun(
        path: path, original: isCopy ? source.path : nil,
        script: Data(script.script.source.utf8), skipped: script.skipped, conditions: conditions))
  }

  package func schema() async throws -> Schema {
    let known = known.withLock { $0 }
    let found = try await SQLiteConnection(path: path, mode: .readOnly).use { database in
      // Every change of the schema raises it, and the guard refuses to write it:
      // https://www.sqlite.org/pragma.html#pragma_schema_version
      let version = try database.integer("PRAGMA schema_version")
      if let known, known.version == version { return known }
      return KnownSchema(version: version, schema: try readSchema(database))
    }
    self.known.withLock { $0 = found }
    return found.schema
  }

  package func fork() async throws -> SQLiteShadow {
    let folder = try ShadowFolder()
    let copy = folder.file("shadow.db")
    try copyFile(path, to: copy)
    return SQLiteShadow(source: source, folder: folder, path: copy)
  }

  package func isIdentical(to other: SQLiteShadow) async throws -> Bool {
    sameBytes(path, other.path)
  }

  package func marks() async throws -> [Name: Int64] {
    try await SQLiteConnection(path: path, mode: .readOnly).use(readMarks)
  }

  package func settings() async throws -> [String: Int64] {
    try await SQLiteConnection(path: path, mode: .readOnly).use { database in
      [
        "user_version": Int64(try database.integer("PRAGMA user_version")),
        "application_id": Int64(try database.integer("PRAGMA application_id")),
      ]
    }
  }

  package func violations(of tables: Set<Name>, keysOf moved: Set<Name>) async throws
    -> [Violation]
  {
    let schema = try await schema()
    let isSound = source.integrity.isSound
    let indexes = schema.virtualTables.filter { table in
      let isFullText = table.module.folded.hasPrefix("fts")
      return isFullText
        && (tables.contains(table.name) || tables.contains { table.takesContent(of: $0) })
    }
    return try await unsteady(indexes)
      + SQLiteConnection(path: path, mode: .readOnly).use { database in
        try mapIntoMemory(path, of: database)
        var found: [Violation] = []
        for table in schema.tables {
          for key in table.foreignKeys
          where moved.contains(table.name) || moved.contains(key.parent)
            || schema.table(key.parent) == nil
          {
            if let orphans = try orphans(key, of: table.name, schema, database) {
              found.append(orphans)
            }
          }
          // SQLite lets no statement break a CHECK, NOT NULL or a type, and what would turn that off
          // is refused: only what was broken before can be so now.
          if tables.contains(table.name), !isSound {
            found += try faults(of: table.name, database)
          }
        }
        return found
      }
  }

  /// Full-text tables whose index is not in step with their content.
  /// https://www.sqlite.org/fts5.html#the_integrity_check_command
  private func unsteady(_ tables: [VirtualTable]) async throws -> [Violation] {
    guard !tables.isEmpty else { return [] }
    // The command is an INSERT, and changes nothing.
    return try await SQLiteConnection(path: path, mode: .readWrite).use { database in
      try tables.compactMap { table in
        let name = quoted(table.name)
        let command =
          table.module == "fts5"
          ? "INSERT INTO \(name) (\(name), rank) VALUES ('integrity-check', 1)"
          : "INSERT INTO \(name) (\(name)) VALUES ('integrity-check')"
        try database.run("BEGIN")
        defer { _ = try? database.run("ROLLBACK") }
        do {
          try database.run(command)
          return nil
        } catch let error as SQLiteError where error.code == 1 {
          return Violation(
            kind: .integrity, table: table.name,
            description: "the content of \(table.name) is not there under the names that it has",
            offenders: ["": 1])
        } catch let error as SQLiteError where error.isCorrupt {
          return Violation(
            kind: .integrity, table: table.name,
            description: "the index of \(table.name) is not in step with its content",
            offenders: ["": 1])
        }
      }
    }
  }

  package func comparison(rolledBack: SQLiteShadow?) async throws -> SQLiteComparison {
    let encoding = try await SQLiteConnection(path: path, mode: .readOnly).use {
      try $0.rows("PRAGMA encoding")
    }
    guard case .text(let name)? = encoding.first?.first else {
      throw POSIXFailure("the shadow has no encoding", EINVAL)
    }
    return try await SQLiteComparison(
      before: source.path, after: path, rolledBack: rolledBack?.path, encoding: name)
  }
}

extension VirtualTable {
  /// Whether a table is named among the arguments: `content='posts'`, `content=posts`.
  fileprivate func takesContent(of table: Name) -> Bool {
    arguments.canonicalWords.contains { Name(unquoted($0)) == table }
  }
}

func readMarks(_ database: Database) throws -> [Name: Int64] {
  guard
    try database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'sqlite_sequence'") > 0
  else { return [:] }
  var marks: [Name: Int64] = [:]
  for row in try database.rows(
    "SELECT s.name, s.seq FROM sqlite_sequence AS s JOIN sqlite_schema AS t "
      // Byte for byte, as SQLite looks a table up there.
      + "ON t.name = s.name AND t.type = 'table' ORDER BY s.rowid")
  {
    guard case .text(let name) = row[0], case .integer(let seq) = row[1] else { continue }
    // Of several rows of one name SQLite reads the first.
    if marks[Name(name)] == nil { marks[Name(name)] = seq }
  }
  return marks
}

/// Rows whose reference leads nowhere, by the values that do; nil where there are none. The parent's
/// collation and affinity decide, as SQLite has it.
/// https://www.sqlite.org/foreignkeys.html#fk_basics
func orphans(_ key: ForeignKey, of table: Name, _ schema: Schema, _ database: Database)
  throws
  -> Violation?
{
  let parents = schema.parentColumns(of: key)
  var condition = key.columns.map { "c.\(quoted($0)) IS NOT NULL" }.joined(separator: " AND ")
  var join = ""
  if let parent = schema.table(key.parent) {
    guard let first = parents.first, parents.count == key.columns.count,
      schema.isKey(parents, of: parent)
    else {
      return Violation(
        kind: .foreignKey, table: table,
        description: "refer to columns of \(key.parent) that are no key", offenders: ["": 1])
    }
    let joined = zip(key.columns, parents).map { "p.\(quoted($1)) = c.\(quoted($0))" }
    // A join, not a subquery: that opens its cursor once, and reads along an index of the child.
    join = " LEFT JOIN \(quoted(key.parent)) AS p ON " + joined.joined(separator: " AND ")
    condition += " AND p.\(quoted(first)) IS NULL"
  }
  // The first one alone, to begin with: mostly there is none, and an index is enough to see it.
  let from = "FROM \(quoted(table)) AS c\(join) WHERE \(condition)"
  guard try database.prepare("SELECT 1 \(from) LIMIT 1").step() else { return nil }
  // As bytes: a text may be malformed.
  let value = key.columns.map { "hex(CAST(quote(c.\(quoted($0))) AS BLOB))" }
    .joined(separator: " || ',' || ")
  var offenders: [String: Int] = [:]
  for row in try database.rows("SELECT \(value), count(*) \(from) GROUP BY 1") {
    guard case .text(let value) = row[0], case .integer(let count) = row[1] else { continue }
    offenders[value] = Int(count)
  }
  return Violation(
    kind: .foreignKey, table: table,
    description: "refer to rows that \(key.parent) does not have", offenders: offenders)
}

/// https://www.sqlite.org/pragma.html#pragma_quick_check
private func faults(of table: Name, _ database: Database) throws -> [Violation] {
  var counts: [String: Int] = [:]
  for row in try database.rows("PRAGMA quick_check(\(quoted(table)))") {
    guard case .text(let text) = row[0], text != "ok" else { continue }
    counts[text, default: 0] += 1
  }
  return counts.sorted { $0.key < $1.key }.map { text, rows in
    Violation(kind: .integrity, table: table, description: text, offenders: ["": rows])
  }
}
