import EngineInterface
import Foundation
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Compares a source (`src`), a migrated shadow (`dst`) and a rolled-back one (`rbk`), all attached
/// read-only to one connection of ours. Values are compared with their types and byte by byte,
/// whatever collation a column has.
package final class SQLiteComparison: DataComparison {
  let connection: SQLiteConnection
  let types: ColumnTypes
  /// Of the source and of the migrated database.
  private let paths: (before: String, after: String)
  package let hasRollback: Bool

  /// Copies that stand for databases which cannot be attached as they are.
  private let stripped: [AttachableDatabase]

  /// - Parameter encoding: of all of them: SQLite attaches none of another.
  init(before: String, after: String, rolledBack: String?, encoding: String) async throws {
    hasRollback = rolledBack != nil
    let source = try await AttachableDatabase(before)
    let target = try await AttachableDatabase(after)
    let third: AttachableDatabase? =
      if let rolledBack { try await AttachableDatabase(rolledBack) } else { nil }
    stripped = [source, target] + [third].compactMap(\.self)
    let (before, after, rolledBack) = (source.path, target.path, third?.path)
    paths = (before, after)
    let connection = try SQLiteConnection(path: ":memory:", mode: .memory)
    self.connection = connection
    types = try await connection.use { database in
      database.refuseDoubleQuotedStrings()
      try database.run("PRAGMA encoding = \(literal(encoding))")
      var names = [("src", before), ("dst", after)]
      if let rolledBack { names.append(("rbk", rolledBack)) }
      for (name, path) in names {
        try database.run("ATTACH \(literal(path)) AS \(name)")
        try mapIntoMemory(path, of: database, as: name)
        try database.run("PRAGMA \(name).query_only = ON")
      }
      try database.run("PRAGMA query_only = OFF")
      // Sorters take as much: what does not fit into the processor's caches is sorted more slowly.
      try database.run("PRAGMA cache_size = -4096")
      return try ColumnTypes(
        database, sides: [.source, .target] + (rolledBack == nil ? [] : [.rolledBack]))
    }
  }

  package func rowsInSource(_ table: Name) async throws -> Int {
    try await connection.use { try $0.integer("SELECT count(*) FROM src.\(quoted(table))") }
  }

  package func rowsInTarget(_ table: Name) async throws -> Int {
    try await connection.use { try $0.integer("SELECT count(*) FROM dst.\(quoted(table))") }
  }

  package func nonNullInSource(_ column: ColumnName) async throws -> Int {
    try await connection.use {
      try $0.integer("SELECT count(\(quoted(column.column))) FROM src.\(quoted(column.table))")
    }
  }

  package func tally(
    _ source: Name, _ target: Name, by alignment: Alignment, pairs: [ColumnPair]
  ) async throws -> (rows: RowTally, cells: [CellTally]) {
    if let tally = try await tallyOfPages(source, target, by: alignment, pairs: pairs) {
      return tally
    }
    let join = Join(source, target, alignment, types)
    return try await connection.use { database in
      var rows = RowTally()
      rows.source = try database.integer("SELECT count(*) FROM \(join.left)")
      rows.target = try database.integer("SELECT count(*) FROM \(join.right)")
      // A result has a limited number of columns.
      let parts = stride(from: 0, to: max(1, pairs.count), by: 500).map {
        Array(pairs[min($0, pairs.count)..<min($0 + 500, pairs.count)])
      }
      var cells: [CellTally] = []
      var met = 0
      for part in parts {
        let sums = part.map { "sum(\(differs($0, source, target)))" }
        let columns = (["count(*)"] + sums).joined(separator: ", ")
        let counts = try database.integers("SELECT \(columns) FROM \(join.both)")
        met = counts[0]
        for (pair, differing) in zip(part, counts.dropFirst()) {
          cells.append(try tally(differing, pair, join, database))
        }
      }
      rows.matched =
        join.isUnique
        ? met
        : try database.integer(join.countMatched)
      rows.duplicated = met - rows.matched
      rows.added = rows.target - met
      return (rows, cells)
    }
  }

  private func tallyOfPages(
    _ source: Name, _ target: Name, by alignment: Alignment, pairs: [ColumnPair]
  ) async throws -> (rows: RowTally, cells: [CellTally])? {
    var places: [(before: TablePages.Place, after: TablePages.Place)] = []
    for pair in pairs {
      guard let before = types.place(ColumnName(source, pair.source), .source),
        let after = types.place(ColumnName(target, pair.target), .target)
      else { return nil }
      places.append((before, after))
    }
    let compared = places
    return try await connection.use { database in
      guard let (before, after) = try pages(source, target, by: alignment, database),
        let found = before.compared(with: after, pairs: compared)
      else { return nil }
      var rows = RowTally()
      (rows.source, rows.target, rows.matched) = (found.before, found.after, found.matched)
      rows.added = found.after - found.matched
      return (
        rows, found.cells.map { CellTally(changed: $0.differing - $0.filled, filled: $0.filled) }
      )
    }
  }

  /// Tables that are aligned by rowid, which is the order of their pages; nil of others.
  func pages(
    _ source: Name, _ target: Name, by alignment: Alignment, _ database: Database
  ) throws -> (before: TablePages, after: TablePages)? {
    switch alignment {
    case .rowid: break
    case .key(let keys):
      guard keys.count == 1, types.isAlias(ColumnName(source, keys[0].source), .source),
        types.isAlias(ColumnName(target, keys[0].target), .target)
      else { return nil }
    case .labelled, .spread, .through, .shifted: return nil
    }
    func pages(_ table: Name, _ side: ColumnTypes.Side, _ path: String) throws -> TablePages {
      let root = try database.integer(
        "SELECT coalesce(max(rootpage), 0) FROM \(side.rawValue).sqlite_schema "
          + "WHERE type = 'table' AND name = \(literal(table.text)) COLLATE NOCASE")
      return TablePages(path: path, root: root)
    }
    return (
      try pages(source, .source, paths.before), try pages(target, .target, paths.after)
    )
  }

  private func differs(_ pair: ColumnPair, _ source: Name, _ target: Name) -> String {
    types.differ(
      "a.\(quoted(pair.source))", ColumnName(source, pair.source), "b.\(quoted(pair.target))",
      ColumnName(target, pair.target))
  }

  private func tally(_ differing: Int, _ pair: ColumnPair, _ join: Join, _ database: Database)
    throws
    -> CellTally
  {
    guard differing > 0 else { return CellTally(changed: 0, filled: 0) }
    let filled = try filledNulls(pair, join, database)
    return CellTally(changed: differing - filled, filled: filled)
  }

  package func label(
    _ source: Name, _ target: Name, by key: [ColumnPair], alike: [ColumnPair], in teller: Name
  ) async throws -> String? {
    let own = "src.\(quoted(source)) AS a"
    let held = alike.map { "a.\(quoted($0.source)) IS NOT NULL" }.joined(separator: " OR ")
    let equal = (key + alike).map { same("a.\(quoted($0.source))", "b.\(quoted($0.target))") }
    // An index serves only what has no sign before it.
    let found = key.map { "b.\(quoted($0.target)) IS a.\(quoted($0.source))" }
    let sql = """
      SELECT quote(b.\(quoted(teller))), count(*) FROM \(own) JOIN dst.\(quoted(target)) AS b
      ON \((found + equal).joined(separator: " AND ")) WHERE \(held) GROUP BY 1 ORDER BY 2 DESC LIMIT 2
      """
    return try await connection.use { database in
      let rows = try database.rows(sql)
      guard case .text(let label)? = rows.first?[0], case .integer(let hits)? = rows.first?[1],
        label != "NULL"
      else { return nil }
      if rows.count > 1, case .integer(hits) = rows[1][1] { return nil }
      let all = try database.integer("SELECT count(*) FROM \(own) WHERE \(held)")
      return 2 * Int(hits) > all ? label : nil
    }
  }

  package func shift(
    _ source: Name, _ target: Name, of pair: ColumnPair, alike: [ColumnPair]
  ) async throws -> Int64? {
    let (own, other) = ("src.\(quoted(source))", "dst.\(quoted(target))")
    let by = "b.\(quoted(pair.target)) - a.\(quoted(pair.source))"
    let equal = alike.map { same("a.\(quoted($0.source))", "b.\(quoted($0.target))") }
    let sample = """
      SELECT \(by) FROM (SELECT * FROM \(own) LIMIT 100) AS a JOIN \(other) AS b
      ON \(equal.joined(separator: " AND ")) GROUP BY 1 ORDER BY count(*) DESC LIMIT 1
      """
    let last = """
      SELECT (SELECT max(\(quoted(pair.target))) FROM \(other))
        - (SELECT max(\(quoted(pair.source))) FROM \(own))
      """
    return try await connection.use { database in
      let rows = try database.integers(
        "SELECT (SELECT count(*) FROM \(own)), (SELECT count(*) FROM \(other))")
      // A row of the sample is compared with all.
      let guesses = rows[1] <= 100_000 ? [last, sample] : [last]
      for guess in guesses {
        guard case .integer(let by)? = try database.rows(guess).first?.first, rows[0] > 0 else {
          continue
        }
        let join = Join(source, target, .shifted(pair, by: by), types)
        let there = try database.integer(
          "SELECT count(*) FROM \(([join.both] + equal).joined(separator: " AND "))")
        if there * 10 >= rows[0] * 9 { return by }
      }
      return nil
    }
  }

  package func multisets(_ source: Name, _ target: Name, pairs: [ColumnPair], led: LedPair?)
    async throws -> RowTally
  {
    func typed(_ column: Name, _ pair: ColumnPair) -> [String] {
      let value = "t.\(quoted(column))"
      let isSure = types.areSure(ColumnName(source, pair.source), ColumnName(target, pair.target))
      return [exact(value)] + (isSure ? [] : ["typeof(\(value))"])
    }
    var left = pairs.flatMap { typed($0.source, $0) }
    var right = pairs.flatMap { typed($0.target, $0) }
    var join = ""
    if let led {
      let (own, there) = ("t.\(quoted(led.source))", "l.\(quoted(led.value))")
      left += [exact(own), "typeof(\(own))"]
      right += [exact(there), "typeof(\(there))"]
      join =
        " LEFT JOIN dst.\(quoted(led.table)) AS l ON l.\(quoted(led.key)) = t.\(quoted(led.reference))"
    }
    let names = left.indices.map { "c\($0)" }
    func side(_ columns: [String], _ table: String, _ sign: String) -> String {
      let list = zip(columns, names).map { "\($0) AS \($1)" }.joined(separator: ", ")
      return "SELECT \(list), \(sign)1 AS n FROM \(table) AS t"
    }
    let query = """
      SELECT sum(max(d, 0)), sum(iif(here, max(-d, 0), 0)), sum(iif(here, 0, max(-d, 0)))
      FROM (SELECT sum(n) AS d, max(n) > 0 AS here FROM (
        \(side(left, "src.\(quoted(source))", "+")) UNION ALL
        \(side(right, "dst.\(quoted(target))", "-"))\(join)
      ) GROUP BY \(names.joined(separator: ", ")))
      """
    return try await connection.use { database in
      var tally = RowTally()
      tally.source = try database.integer("SELECT count(*) FROM src.\(quoted(source))")
      tally.target = try database.integer("SELECT count(*) FROM dst.\(quoted(target))")
      let sums = try database.integers(query)
      guard sums.count == 3 else { return tally }
      (tally.matched, tally.duplicated, tally.added) = (tally.source - sums[0], sums[1], sums[2])
      return tally
    }
  }

  package func telling(_ source: Name, _ target: Name, among pairs: [ColumnPair]) async throws
    -> [ColumnPair]?
  {
    let table = "src.\(quoted(source))"
    let whole = try await connection.use { database -> [ColumnPair] in
      let counts = try database.integers(
        "SELECT count(*), \(pairs.map { "count(\(quoted($0.source)))" }.joined(separator: ", ")) "
          + "FROM \(table)")
      let full = zip(pairs, counts.dropFirst()).filter { $0.1 == counts[0] }.map(\.0)
      guard !full.isEmpty, counts[0] > 0 else { return [] }
      // Values that are equal and of several types are too few to matter, and make it fail.
      let columns = full.map { exact(quoted($0.source)) }.joined(separator: ", ")
      let distinct = try database.integer(
        "SELECT count(*) FROM (SELECT DISTINCT \(columns) FROM \(table))")
      return distinct == counts[0] ? full : []
    }
    guard !whole.isEmpty else { return nil }
    let rows = try await multisets(source, target, pairs: whole)
    return rows.lost == 0 && rows.added == 0 && rows.duplicated == 0 ? whole : nil
  }

  package func crossings(
    _ source: Name, _ target: Name, by alignment: Alignment, pairs: [ColumnPair]
  ) async throws -> [[Int]] {
    let join = Join(source, target, alignment, types)
    // A condition has a limited depth. https://www.sqlite.org/limits.html
    let shown = pairs.prefix(400)
    let differs = shown.map { pair in
      types.differ(
        "a.\(quoted(pair.source))", ColumnName(source, pair.source), "b.\(quoted(pair.target))",
        ColumnName(target, pair.target))
    }
    let values = shown.map { "a.\(quoted($0.source))" } + shown.map { "b.\(quoted($0.target))" }
    let rows = try await connection.use { database in
      try database.rows(
        "SELECT \(values.joined(separator: ", ")) FROM \(join.both) WHERE \(differs.joined(separator: " OR ")) "
          + "LIMIT 40")
    }
    return pairs.indices.map { own in
      guard own < shown.count else { return Array(pairs.indices) }
      let changed = rows.filter { $0[own] != $0[shown.count + own] }
      return pairs.indices.filter { other in
        guard other != own, other < shown.count else { return other != own }
        let alike = changed.count { $0[own] == $0[shown.count + other] }
        return alike * 2 > changed.count
      }
    }
  }

  package func agreements(
    _ source: Name, _ target: Name, by alignment: Alignment, pairs: [ColumnPair],
    besides own: ColumnPair
  ) async throws -> (agreeing: [Int], changed: Int) {
    let join = Join(source, target, alignment, types)
    let differs = types.differ(
      "a.\(quoted(own.source))", ColumnName(source, own.source), "b.\(quoted(own.target))",
      ColumnName(target, own.target))
    let agree = pairs.map { same("a.\(quoted($0.source))", "b.\(quoted($0.target))") }
    return try await connection.use { database in
      var (agreeing, changed) = ([Int](), 0)
      // A result has a limited number of columns.
      for start in stride(from: 0, to: agree.count, by: 500) {
        let sums = agree[start..<min(start + 500, agree.count)].map { "coalesce(sum(\($0)), 0)" }
        let counts = try database.integers(
          "SELECT count(*), \(sums.joined(separator: ", ")) FROM \(join.both) WHERE \(differs)")
        changed = counts[0]
        agreeing += counts.dropFirst()
      }
      return (agreeing, changed)
    }
  }

  package func roundedCells(_ column: ColumnName, by alignment: Alignment) async throws -> Int {
    let join = Join(column.table, column.table, alignment, types)
    let (value, now) = ("a.\(quoted(column.column))", "b.\(quoted(column.column))")
    return try await connection.use {
      try $0.integer(
        """
        SELECT count(*) FROM \(join.both) WHERE typeof(\(value)) = 'real' AND typeof(\(now)) = 'real'
          AND \(value) <> \(now) AND abs(\(value) - \(now) + 0.0) <= abs(\(value) + 0.0) * 1e-12
        """)
    }
  }

  package func emptiedCells(_ column: ColumnName, of value: String, by alignment: Alignment)
    async throws -> Int
  {
    let join = Join(column.table, column.table, alignment, types)
    let (was, now) = ("a.\(quoted(column.column))", "b.\(quoted(column.column))")
    return try await connection.use {
      try $0.integer(
        "SELECT count(*) FROM \(join.both) WHERE \(was) IS (\(value)) AND \(now) IS NULL")
    }
  }

  package func cutCells(_ column: ColumnName, by alignment: Alignment) async throws -> Int {
    let join = Join(column.table, column.table, alignment, types)
    let (value, now) = ("a.\(quoted(column.column))", "b.\(quoted(column.column))")
    let lengths = try await connection.use {
      try $0.rows(
        """
        SELECT length(\(now)), sum(\(value) <> \(now)), sum(instr(\(value), \(now)) = 1), count(*)
        FROM \(join.both) WHERE typeof(\(value)) = 'text' AND \(now) <> '' GROUP BY 1
        """)
    }.compactMap { row -> (length: Int64, changed: Int64, beginning: Int64, count: Int64)? in
      guard
        case (
          .integer(let n), .integer(let changed), .integer(let beginning), .integer(let count)
        ) =
          (row[0], row[1], row[2], row[3])
      else { return nil }
      return (n, changed, beginning, count)
    }
    let cut = lengths.filter { $0.changed > 0 }
    guard let only = cut.first, cut.count == 1, only.beginning == only.count,
      lengths.contains(where: { $0.length < only.length })
    else { return 0 }
    return Int(only.changed)
  }

  package func lostRows(
    _ source: Name, _ target: Name?, by alignment: Alignment?, matching rows: RowCondition
  ) async throws -> Int {
    let name = quoted(source)
    let predicate = rows.sql(row: name)
    let rowid = types.rowidName(source, .source)
    let missing = target.flatMap { target in
      alignment.map { Join(source, target, $0, types) }
    }
    return try await connection.use { database in
      // Alone first: what ends the parenthesis early is no expression.
      do {
        _ = try database.prepare("SELECT (\(predicate)) FROM src.\(name)")
      } catch let error as SQLiteError {
        throw LocationError(
          .unreadable, "the predicate on rows of \(source) cannot be read: \(error.message)",
          remedy: "write an expression over its columns")
      }
      guard let missing else {
        return try database.integer("SELECT count(*) FROM src.\(name) WHERE (\(predicate))")
      }
      let keys =
        missing.keyNames == ["rowid"] ? rowid : missing.keyNames.map(quoted).joined(separator: ", ")
      return try database.integer(
        """
        SELECT count(*) FROM src.\(name) WHERE (\(predicate))
          AND (\(keys)) IN (SELECT \(missing.keyColumns("a")) FROM \(missing.missing))
        """)
    }
  }

  package func held(
    _ column: ColumnName, _ target: Name, by alignment: Alignment, everyRow: Bool, limit: Int
  ) async throws -> (count: Int, examples: [CellExample]) {
    let join = Join(column.table, target, alignment, types)
    let value = "a.\(quoted(column.column))"
    return try await connection.use { database in
      let all = try database.integer("SELECT count(\(value)) FROM \(join.left)")
      guard all > 0 else { return (0, []) }
      let gone =
        everyRow
        ? 0
        : try database.integer("SELECT count(\(value)) FROM \(join.missing)")
      let rows = try database.rows(
        """
        SELECT \(value), \(join.keyColumns("a")) FROM \(join.both)
        WHERE \(value) IS NOT NULL LIMIT \(limit)
        """)
      let examples = rows.map {
        CellExample(key: .init(join.keyNames, $0.dropFirst()), before: $0[0], after: [])
      }
      return (all - gone, examples)
    }
  }

  package func audit(_ question: CellQuestion) async throws -> SQLiteCellAudit {
    try await SQLiteCellAudit(question, on: connection, types: types)
  }
}

/// Lets SQLite read a database through memory that the system can take back. Of a large one that would
/// look like memory that is used.
func mapIntoMemory(_ path: String, of database: Database, as name: String = "main") throws {
  let size = try fileSize(path)
  if size <= 160 << 20 { try database.run("PRAGMA \(name).mmap_size = \(size + (1 << 20))") }
}
