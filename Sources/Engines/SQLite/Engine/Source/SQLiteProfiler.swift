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

extension SQLiteSource {
  package func frequentTexts(of columns: [ColumnName], most: Int, least: Int) async throws
    -> [ColumnName: [String]]
  {
    try await SQLiteConnection(path: path, mode: .readOnly).use { database in
      var found: [ColumnName: [String]] = [:]
      for column in columns {
        let value = quoted(column.column)
        let rows = try database.rows(
          """
          SELECT v, n FROM (SELECT \(value) COLLATE BINARY AS v, count(*) AS n
            FROM \(quoted(column.table)) WHERE \(value) IS NOT NULL GROUP BY 1 LIMIT \(most + 1))
          ORDER BY v
          """)
        let texts = rows.compactMap { row -> String? in
          guard case .text(let text) = row[0], case .integer(let count) = row[1], count >= least,
            text.utf8.count <= 40
          else { return nil }
          return text
        }
        if !texts.isEmpty, texts.count == rows.count, texts.count <= most { found[column] = texts }
      }
      return found
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
  let every = limit >= rows ? 1 : (rows - 1) / max(1, limit) + 1
  let query = "SELECT \(list) FROM \(quoted(table.name))"
  // By a hash: numbers that were given out in steps have one remainder.
  let hash = "((\(table.rowidName) & 2147483647) * 2654435761 >> 16)"
  let sampled =
    every == 1 ? "" : table.withoutRowid ? " LIMIT \(limit)" : " WHERE \(hash) % \(every) = 0"
  let statement = try database.prepare(query + sampled)
  var accumulators = columns.map { column in
    ColumnAccumulator(
      isKey: column.name == table.rowidAlias
        || column.collation == nil && schema.isKey([column.name], of: table))
  }
  var seen = 0
  try accumulators.withUnsafeMutableBufferPointer { accumulators in
    while try statement.step() {
      seen += 1
      for index in accumulators.indices { accumulators[index].add(statement.rawValue(index)) }
    }
  }
  let foreign = try table.foreignKeys.compactMap { key -> TableProfile.Orphans? in
    if every == 1, key.columns.count == 1,
      let index = columns.firstIndex(where: { $0.name == key.columns[0] }),
      try leadsSomewhere(key, &accumulators[index], in: schema, database)
    {
      return nil
    }
    return try orphans(key, of: table.name, schema, database).map {
      TableProfile.Orphans(
        columns: key.columns.map(\.text), parent: key.parent.text, rows: $0.rows)
    }
  }
  return TableProfile(
    table: table.name.text, rows: rows, sampled: seen,
    columns: columns.indices.map { index in
      accumulators[index].profile(
        named: columns[index].name.text, type: columns[index].type, masked: masked,
        smallest: smallestCell)
    },
    orphans: foreign)
}

/// Whether no reference leads nowhere, as far as that can be seen without a join: where integers
/// refer to the parent's row numbers.
private func leadsSomewhere(
  _ key: ForeignKey, _ child: inout ColumnAccumulator, in schema: Schema, _ database: Database
) throws -> Bool {
  guard let parent = schema.table(key.parent), let alias = parent.rowidAlias,
    schema.parentColumns(of: key) == [alias]
  else { return false }
  let keys = try database.prepare("SELECT \(quoted(alias)) FROM \(quoted(parent.name))")
  return try child.isWithin {
    guard try keys.step(), case .integer(let number) = keys.rawValue(0) else { return nil }
    return number
  } ?? false
}
