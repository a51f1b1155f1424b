import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Rows for which a condition of the script holds, and rows for which it does not.
extension EdgeRowMaker {
  /// What is looked for among values that columns could hold.
  struct Search: Sendable {
    /// A query for each goal, in their order.
    let evaluation: Evaluation
    let goals: [(condition: ScriptConditions.Condition, holds: Bool)]
  }

  /// Values of one column that are combined with those of others.
  private static let mostValues = 30
  /// Whole numbers that are tried of a column alone.
  private static let mostNumbers = 20_000

  /// - Returns: nil where no condition is about this table alone.
  func search() throws -> Search? {
    let conditions = literals.conditions.all.filter { condition in
      condition.columns.allSatisfy { table.column($0) != nil }
    }
    guard !conditions.isEmpty else { return nil }
    let base = try usualRow(of: table)
    var candidates: [Name: [String]] = [:]
    for column in table.storedColumns
    where conditions.contains(where: { $0.columns.contains(column.name) }) {
      candidates[column.name] = try self.candidates(for: column, like: base)
    }
    let possible = conditions.filter { condition in
      condition.columns.allSatisfy { candidates[$0]?.isEmpty == false }
    }
    guard !possible.isEmpty else { return nil }
    return Search(
      evaluation: evaluation(of: possible, among: candidates),
      goals: possible.flatMap { [($0, true), ($0, false)] })
  }

  /// One table for each column, of its type and collation: they decide what is equal to what.
  private func evaluation(
    of conditions: [ScriptConditions.Condition], among candidates: [Name: [String]]
  ) -> Evaluation {
    let places = candidates.filter { !$0.value.isEmpty }.keys.sorted()
    var setup: [String] = []
    for (index, name) in places.enumerated() {
      let type = table.column(name)?.type ?? ""
      let collation = table.column(name)?.collation.map { " COLLATE \(quoted($0))" } ?? ""
      let values = (candidates[name] ?? []).map { "(\($0))" }.joined(separator: ", ")
      setup.append("CREATE TABLE c\(index) (\(quoted(name)) \(type)\(collation))")
      setup.append("INSERT INTO c\(index) VALUES \(values)")
    }
    setup.append(
      "CREATE TABLE numbers AS WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n "
        + "WHERE i < \(Self.mostNumbers)) SELECT CAST(i AS INTEGER) AS i FROM n")
    var queries: [String] = []
    for condition in conditions {
      let list = condition.columns.map { "quote(\(quoted($0)))" }.joined(separator: ", ")
      let tables = condition.columns.compactMap { places.firstIndex(of: $0) }
      var from = tables.map { "c\($0)" }.joined(separator: ", ")
      // Of whole numbers many, where a condition is about them alone: it may compute with them.
      if tables.count == 1, TypeFamily(table.column(condition.columns[0])?.type ?? "") == .integer {
        from = "(SELECT * FROM \(from) UNION ALL SELECT i FROM numbers)"
      }
      for test in ["(\(condition.sql))", "(\(condition.sql)) IS NOT TRUE"] {
        queries.append("SELECT \(list) FROM \(from) WHERE \(test) LIMIT 1")
      }
    }
    return Evaluation(setup: setup, queries: queries)
  }

  /// - Parameter found: by goal, the values of its condition's columns as SQL; nil where there are none.
  func rows(_ search: Search, found: [[Value]?]) throws -> [EdgeRow] {
    let base = try usualRow(of: table)
    var made: [EdgeRow] = []
    for (goal, values) in zip(search.goals, found) {
      guard let values else { continue }
      var changes: [Name: String] = [:]
      for (column, value) in zip(goal.condition.columns, values) {
        if case .text(let sql) = value { changes[column] = sql }
      }
      let row = try row(
        of: table, like: base, changes, number: 2000 + made.count, isMadeUp: true)
      made.append(
        EdgeRow(
          table: table.name, column: goal.condition.columns[0],
          what:
            "another row, for which \(goal.condition.sql) \(goal.holds ? "holds" : "does not hold")",
          rows: [row], sql: [insert(row)]))
    }
    return made
  }

  /// As SQL, what is most telling first, and NULL last: it makes most conditions fail.
  private func candidates(for column: Column, like base: [Name: String]) throws -> [String] {
    if column.name == table.rowidAlias {
      let near = (literals.numbers[column.name] ?? []).flatMap { [$0, $0 &+ 1] }
      return (near + [98_765_432, 98_765_433]).filter { $0 > 0 }.map { "\($0)" }
    }
    let own = base[column.name] ?? "NULL"
    if isReference(column.name) {
      let parents = try parents(of: column.name)
      return parents.isEmpty ? [own] : parents
    }
    let isText = TypeFamily(column.type) == .text
    let edges = EdgeValues(
      column: column, table: table, base: own, texts: literals.texts[column.name] ?? [],
      numbers: literals.numbers[column.name] ?? []
    ).edges.filter(\.isPlausible).map(\.sql)
    let constants =
      isText
      ? ["'05'", "'{\"a\": 1}'", "'42'"]
        + (literals.texts[column.name] ?? []).flatMap { [$0] + pieces(of: $0) }.map { literal($0) }
      : (literals.numbers[column.name] ?? []).map { "\($0)" }
    // What other columns hold: two may be compared.
    let others = base.values.filter { $0.hasPrefix("'") == isText && $0 != "NULL" }.sorted()
    var seen: Set<String> = ["NULL"]
    let all = (isText ? [own] : [own, "0", "1"]) + constants + others.prefix(6) + edges
    return all.filter { seen.insert($0).inserted }.prefix(Self.mostValues)
      + (column.notNull == nil ? ["NULL"] : [])
  }

  /// What a text may be put together from.
  private func pieces(of text: String) -> [String] {
    let pieces = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return pieces.count > 1 ? Array(pieces.prefix(4)) : []
  }

  private func parents(of column: Name) throws -> [String] {
    guard let key = table.foreignKeys.first(where: { $0.columns == [column] }),
      let parent = schema.parentColumns(of: key).first, schema.table(key.parent) != nil
    else { return [] }
    return try database.rows(
      "SELECT quote(\(quoted(parent))) FROM \(quoted(key.parent)) LIMIT 8"
    ).compactMap { if case .text(let sql)? = $0.first { sql } else { nil } }
  }
}
