import EngineInterface
import Profiles
import SQLiteConnections
import SQLiteSyntax
import Schemas

extension SQLiteSource {
  package func profile(
    of tables: Set<Name>?, limit: Int, masked: @escaping @Sendable (String) -> String
  ) async throws -> [TableProfile] {
    let schema = schema
    let wanted = schema.tables.filter { tables?.contains($0.name) ?? true }
    return try await SQLiteConnection(path: path, mode: .readOnly).use { database in
      try database.run("PRAGMA mmap_size = 1073741824")
      return try wanted.map { table in
        try tableProfile(table, in: schema, database, limit: limit, masked: masked)
      }
    }
  }
}

/// Fewer rows than this are nobody's to look at: a mask that only three rows share may say who.
private let smallestCell = 5

private func tableProfile(
  _ table: Table, in schema: Schema, _ database: Database, limit: Int,
  masked: (String) -> String
) throws -> TableProfile {
  let rows = try database.integer("SELECT count(*) FROM \(quoted(table.name))")
  let columns = table.storedColumns
  let list = columns.map { quoted($0.name) }.joined(separator: ", ")
  let every = max(1, (rows + limit - 1) / max(1, limit))
  let query = "SELECT \(list) FROM \(quoted(table.name))"
  let sampled =
    every == 1
    ? "" : table.withoutRowid ? " LIMIT \(limit)" : " WHERE \(table.rowidName) % \(every) = 0"
  let statement = try database.prepare(query + sampled)
  var accumulators = columns.map { column in
    ColumnAccumulator(
      isKey: column.name == table.rowidAlias
        || column.collation == nil && schema.isKey([column.name], of: table))
  }
  var seen = 0
  while try statement.step() {
    seen += 1
    for index in accumulators.indices { accumulators[index].add(statement.rawValue(index)) }
  }
  return TableProfile(
    table: table.name.text, rows: rows, sampled: seen,
    columns: zip(columns, accumulators).map { column, accumulator in
      accumulator.profile(
        named: column.name.text, type: column.type, masked: masked, smallest: smallestCell)
    },
    orphans: try table.foreignKeys.compactMap { key in
      try orphans(key, of: table.name, schema, database).map {
        TableProfile.Orphans(
          columns: key.columns.map(\.text), parent: key.parent.text, rows: $0.rows)
      }
    })
}

extension Table {
  fileprivate var rowidName: String {
    ["rowid", "_rowid_", "oid"].first { column(Name($0)) == nil } ?? "rowid"
  }
}
