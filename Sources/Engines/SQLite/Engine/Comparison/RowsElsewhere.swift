import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// What became of rows of a source table that are not, or not only, where they are looked for.
extension SQLiteComparison {
  package func elsewhere(
    _ source: Name, _ target: Name, by alignment: Alignment, in other: OtherHome
  ) async throws -> (moved: Int, doubled: Int) {
    let join = Join(source, target, alignment, types)
    let held = "JOIN \(held(source, in: other))"
    return try await connection.use { database in
      let counts = try database.integers(
        """
        SELECT count(*), count(\(join.otherKey)) FROM \(join.left) \(held)
        LEFT JOIN \(join.right) ON \(join.condition)
        """)
      return (counts[0] - counts[1], counts[1])
    }
  }

  package func movedByContent(
    _ source: Name, _ target: Name, by alignment: Alignment, to other: Name, pairs: [ColumnPair]
  ) async throws -> Int {
    let join = Join(source, target, alignment, types)
    @Sendable func values(_ prefix: String, _ columns: [Name]) -> String {
      columns.enumerated().map { index, column in
        let value = "\(prefix)\(quoted(column))"
        return "\(exact(value)) AS c\(index), typeof(\(value)) AS t\(index)"
      }.joined(separator: ", ")
    }
    let (ours, theirs) = (pairs.map(\.source), pairs.map(\.target))
    let group = pairs.indices.map { "c\($0), t\($0)" }.joined(separator: ", ")
    return try await connection.use { database in
      let before =
        types.has(theirs, of: other, .source)
        ? " UNION ALL SELECT \(values("", theirs)), 0, -1 FROM src.\(quoted(other))" : ""
      return try database.integer(
        """
        SELECT coalesce(sum(min(l, max(r, 0))), 0) FROM (SELECT sum(l) AS l, sum(r) AS r FROM (
          SELECT \(values("a.", ours)), 1 AS l, 0 AS r FROM \(join.missing)
          UNION ALL SELECT \(values("", theirs)), 0, 1 FROM dst.\(quoted(other))\(before)
        ) GROUP BY \(group))
        """)
    }
  }

  package func leftBehind(
    _ columns: [Name], _ source: Name, _ target: Name, by alignment: Alignment,
    in other: OtherHome
  ) async throws -> [(cells: Int, isOfTable: Bool)] {
    let join = Join(source, target, alignment, types)
    let moved = """
      \(join.left) JOIN \(held(source, in: other))
      LEFT JOIN \(join.right) ON \(join.condition) WHERE \(join.otherKey) IS NULL
      """
    return try await connection.use { database in
      try columns.map { column in
        let value = "a.\(quoted(column))"
        let counts = try database.integers(
          """
          SELECT count(\(value)), count(*), coalesce(min(\(exact(value))) IS max(\(exact(value)))
            AND min(typeof(\(value))) IS max(typeof(\(value))), 0) FROM \(moved)
          """)
        guard counts[0] > 0, counts[0] == counts[1], counts[2] == 1 else {
          return (counts[0], false)
        }
        let one = "(SELECT \(value) FROM \(moved) LIMIT 1)"
        let here = try database.integer(
          "SELECT EXISTS (SELECT 1 FROM \(join.both) WHERE \(exact(value)) IS \(one))")
        return (counts[0], here == 0)
      }
    }
  }

  package func lostRows(
    _ source: Name, _ target: Name, by alignment: Alignment, besides others: [OtherHome],
    limit: Int
  ) async throws -> [[NamedValue]] {
    let join = Join(source, target, alignment, types)
    let nowhere = others.enumerated().map { index, other in
      let alias = "o\(index)"
      return
        " AND NOT EXISTS (SELECT 1 FROM \(held(source, in: other, as: alias, joinedBy: "WHERE")))"
    }.joined()
    return try await connection.use { database in
      try database.rows(
        "SELECT \(join.keyColumns("a")) FROM \(join.missing)\(nowhere) LIMIT \(limit)"
      ).map { .init(join.keyNames, $0) }
    }
  }

  /// The rows of another table that hold a source row's values.
  private func held(
    _ source: Name, in other: OtherHome, as alias: String = "o", joinedBy word: String = "ON"
  ) -> String {
    let there = Join(source, other.table, other.alignment, types, as: alias)
    let equal = other.pairs.map {
      same("a.\(quoted($0.source))", "\(alias).\(quoted($0.target))")
    }
    return "\(there.right) \(word) \(there.condition) AND \(equal.joined(separator: " AND "))"
  }

  package func rowsRepointed(
    _ source: Name, _ target: Name, by alignment: Alignment, pairs: [ColumnPair],
    merged: [Name: MergedRows]
  ) async throws -> (lost: Int, added: Int) {
    let join = Join(source, target, alignment, types)
    // By joins, for keys to find rows: what a reference leads to, the rows alike, the row that leads there.
    var alike = ""
    var held: [String] = []
    for (index, pair) in pairs.enumerated() {
      let (own, there) = ("a.\(quoted(pair.source))", "c.\(quoted(pair.target))")
      guard let rows = merged[pair.source] else {
        held.append("\(there) IS \(own) AND \(same(own, there))")
        continue
      }
      let (from, to) = ("f\(index)", "g\(index)")
      alike += " JOIN \(rows.pairs(of: own, as: from, to))"
      held.append("\(there) = \(to).\(quoted(rows.key))")
    }
    let found = """
      FROM \(join.left) LEFT JOIN \(join.right) ON \(join.condition)\(alike)
      JOIN dst.\(quoted(target)) AS c ON \(held.joined(separator: " AND "))
      """
    let lost = "SELECT DISTINCT \(join.keyColumns("a")) \(found) WHERE \(join.otherKey) IS NULL"
    guard case .key(let keys) = alignment else {
      let rows = try await connection.use { try $0.integer("SELECT count(*) FROM (\(lost))") }
      return (rows, rows)
    }
    let theirs = keys.map { "c.\(quoted($0.target))" }.joined(separator: ", ")
    let old = keys.map { "o.\(quoted($0.source)) IS c.\(quoted($0.target))" }
    let added = """
      SELECT DISTINCT \(theirs) \(found) WHERE \(join.otherKey) IS NULL AND NOT EXISTS (
        SELECT 1 FROM src.\(quoted(source)) AS o WHERE \(old.joined(separator: " AND ")))
      """
    return try await connection.use { database in
      let counts = try database.integers(
        "SELECT (SELECT count(*) FROM (\(lost))), (SELECT count(*) FROM (\(added)))")
      return (counts[0], counts[1])
    }
  }

  package func rowsRestored(_ table: Name, columns: [Name]) async throws -> Int {
    guard hasRollback, types.has(columns, of: table, .rolledBack) else { return 0 }
    let columns = columns.map(quoted)
    let names = columns + columns.map { "typeof(\($0))" }
    let same =
      columns.indices.map { "+\(columns[$0]) COLLATE BINARY" }
      + columns.map { "typeof(\($0))" }
    let name = quoted(table)
    return try await connection.use { database in
      let list = zip(same, names.indices).map { "\($0) AS c\($1)" }.joined(separator: ", ")
      return try database.integer(
        """
        SELECT coalesce(sum(min(a, b)), 0) FROM (SELECT sum(n > 0) AS a, sum(n < 0) AS b FROM (
          SELECT \(list), 1 AS n FROM src.\(name) UNION ALL SELECT \(list), -1 FROM rbk.\(name)
        ) GROUP BY \(names.indices.map { "c\($0)" }.joined(separator: ", ")))
        """)
    }
  }

  package func refusedAsDuplicates(
    _ source: Name, _ target: Name, by alignment: Alignment, uniqueOn terms: [Index.Term],
    where predicate: Expression?, columns: [ColumnPair]
  ) async throws -> Int {
    let join = Join(source, target, alignment, types)
    let ours = Dictionary(
      columns.map { ($0.target, "a.\(quoted($0.source))") }, uniquingKeysWith: { a, _ in a })
    let theirs = Dictionary(
      columns.map { ($0.target, "c.\(quoted($0.target))") }, uniquingKeysWith: { a, _ in a })
    let same = terms.map { term in
      "(\(term.expression.sql(putting: theirs))) = (\(term.expression.sql(putting: ours)))"
        + (term.collation.map { " COLLATE \(spelled($0))" } ?? "")
    }
    let both = predicate.map { held in [ours, theirs].map { "(\(held.sql(putting: $0)))" } } ?? []
    return try await connection.use { database in
      try database.integer(
        """
        SELECT count(*) FROM \(join.missing)
          AND EXISTS (SELECT 1 FROM dst.\(quoted(target)) AS c
            WHERE \((same + both).joined(separator: " AND ")))
        """)
    }
  }

  package func isAddedUp(
    _ source: Name, _ target: Name, by key: [ColumnPair], merged: [Name: MergedRows],
    columns grouped: [GroupColumn]
  ) async throws -> Bool {
    func pairs(_ part: GroupColumn.Part) -> [ColumnPair] {
      grouped.filter { $0.part == part }.map(\.pair)
    }
    let (sums, others, texts) = (pairs(.sum), pairs(.one), pairs(.all))
    func own(_ pair: ColumnPair) -> String {
      let value = "a.\(quoted(pair.source))"
      guard let rows = merged[pair.source] else { return value }
      let other = "SELECT m2.\(quoted(rows.key)) FROM \(rows.pairs(of: value, as: "m1", "m2"))"
      return "coalesce((\(other)), \(value))"
    }
    let ours = key.map(own)
    let columns =
      ours.enumerated().map { "\($1) AS k\($0)" }
      + sums.enumerated().map { "total(a.\(quoted($1.source))) AS s\($0)" }
    let isFound = key.indices.map { "g.k\($0) IS c.\(quoted(key[$0].target))" }
    // Sums of floats depend on their order.
    let differs = sums.enumerated().map { index, pair in
      "abs(coalesce(c.\(quoted(pair.target)), 0) - g.s\(index) + 0.0) > 1e-9 * (1 + abs(g.s\(index) + 0.0))"
    }
    let isStrange = others.map { pair in
      """
      EXISTS (SELECT \((key + [pair]).map { "d.\(quoted($0.target))" }.joined(separator: ", "))
        FROM dst.\(quoted(target)) AS d
        EXCEPT SELECT \((ours + ["a.\(quoted(pair.source))"]).joined(separator: ", "))
        FROM src.\(quoted(source)) AS a)
      """
    }
    let isAt = zip(ours, key).map { "\($0) IS d.\(quoted($1.target))" }.joined(separator: " AND ")
    let isMissing = texts.map { pair in
      """
      EXISTS (SELECT 1 FROM src.\(quoted(source)) AS a JOIN dst.\(quoted(target)) AS d ON \(isAt)
        WHERE a.\(quoted(pair.source)) IS NOT NULL
          AND NOT coalesce(instr(d.\(quoted(pair.target)), a.\(quoted(pair.source))), 0))
      """
    }
    let groups =
      "SELECT \(columns.joined(separator: ", ")) FROM src.\(quoted(source)) AS a "
      + "GROUP BY \(ours.joined(separator: ", "))"
    return try await connection.use { database in
      let counts = try database.integers(
        """
        WITH g AS MATERIALIZED (\(groups))
        SELECT (SELECT count(*) FROM g), count(*), count(g.k0),
          sum(\((differs + ["0"]).joined(separator: " OR "))),
          \((isStrange + isMissing + ["0"]).joined(separator: " OR "))
        FROM dst.\(quoted(target)) AS c LEFT JOIN g ON \(isFound.joined(separator: " AND "))
        """)
      return counts[0] > 0 && counts[0] == counts[1] && counts[1] == counts[2] && counts[3] == 0
        && counts[4] == 0
    }
  }

  package func rowsTaken(_ source: Name, uniqueOn terms: [Index.Term], columns: [ColumnPair])
    async throws -> Int
  {
    let ours = Dictionary(
      columns.map { ($0.target, "a.\(quoted($0.source))") }, uniquingKeysWith: { a, _ in a })
    let values = terms.map { "(\($0.expression.sql(putting: ours)))" }
    let compared = zip(values, terms).map { value, term in
      value + (term.collation.map { " COLLATE \(spelled($0))" } ?? "")
    }.joined(separator: ", ")
    let hasNull = values.map { "\($0) IS NULL" }.joined(separator: " OR ")
    let from = "FROM src.\(quoted(source)) AS a WHERE"
    return try await connection.use { database in
      try database.integer(
        """
        SELECT (SELECT count(*) FROM (SELECT DISTINCT \(compared) \(from) NOT (\(hasNull))))
          + (SELECT count(*) \(from) \(hasNull))
        """)
    }
  }
}
