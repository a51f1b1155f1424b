import EngineInterface
import Profiles
import SQLiteConnections
import SQLiteSyntax
import Schemas

extension SQLiteSource {
  package func sketches(of columns: [Name: [Name]]) async throws -> [Name: TableSketch] {
    let schema = schema
    return try await SQLiteConnection(path: path, mode: .readOnly).use { database in
      var found: [Name: TableSketch] = [:]
      for (name, wanted) in columns.sorted(by: { $0.key < $1.key }) {
        guard let table = schema.table(name), !wanted.isEmpty else { continue }
        found[name] = TableSketch(
          columns: try columnSketches(of: wanted, in: table, database),
          sample: try firstRows(of: wanted, in: table, database))
      }
      return found
    }
  }
}

private func columnSketches(of wanted: [Name], in table: Table, _ database: Database) throws
  -> [Name: ColumnSketch]
{
  let statement = try database.prepare(
    "SELECT \(wanted.map { quoted($0) }.joined(separator: ", ")) FROM \(quoted(table.name))")
  var sketches = wanted.map { _ in ColumnSketch() }
  while try statement.step() {
    for index in sketches.indices { sketches[index].add(statement.rawValue(index)) }
  }
  return Dictionary(zip(wanted, sketches), uniquingKeysWith: { a, _ in a })
}

/// Rows enough to try on what a column was made of.
private let sampledRows = 300

private func firstRows(of wanted: [Name], in table: Table, _ database: Database) throws
  -> [[String]: [Name: String]]
{
  guard let key = table.primaryKey?.columns, !key.isEmpty else { return [:] }
  let all = (key + wanted).map { "CAST(\(quoted($0)) AS TEXT)" }.joined(separator: ", ")
  let order = key.map { quoted($0) }.joined(separator: ", ")
  let rows = try database.rows(
    "SELECT \(all) FROM \(quoted(table.name)) ORDER BY \(order) LIMIT \(sampledRows)")
  func text(_ value: Value) -> String? { if case .text(let text) = value { text } else { nil } }
  return Dictionary(
    rows.map { row in
      (
        row.prefix(key.count).map { text($0) ?? "" },
        Dictionary(
          zip(wanted, row.dropFirst(key.count)).compactMap { name, value in
            text(value).map { (name, $0) }
          }, uniquingKeysWith: { a, _ in a })
      )
    }, uniquingKeysWith: { a, _ in a })
}
