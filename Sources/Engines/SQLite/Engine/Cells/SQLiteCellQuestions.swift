import EngineInterface
import Foundation
import SQLiteConnections
import SQLiteSyntax
import Schemas

extension SQLiteCellAudit {
  package func promising(_ inverses: [Inverse]) async throws -> [Inverse] {
    let conditions = conditions
    let tests = inverses.map { (inverse: $0, condition: conditions.returned(by: $0)) }
    return try await connection.use { database in
      try prepareSample(database)
      var found: [(inverse: Inverse, hits: Int)] = []
      for (inverse, condition) in tests where try conditions.mayTry(inverse, on: database) {
        let tried = try database.integers("SELECT sum(\(condition)), count(*) FROM temp.sample")
        if tried[0] * 8 >= tried[1] * 7 { found.append((inverse, tried[0])) }
      }
      let order = found.indices.sorted { (-found[$0].hits, $0) < (-found[$1].hits, $1) }
      return order.map { found[$0].inverse }
    }
  }

  package func hits(_ inverse: Inverse) async throws -> (unsettled: Int, identical: Int)? {
    let condition = conditions.returned(by: inverse)
    return try await connection.use { database in
      func count(_ states: [CellState], of all: Int) throws -> (hits: Int, of: Int) {
        guard all > 0 else { return (0, 0) }
        let counts = try database.integers(
          "SELECT sum(\(condition)), count(*) FROM temp.cells WHERE state IN (\(states.listed))")
        return (counts[0], counts[1])
      }
      let open = try count([.open], of: settled[.open] ?? 0)
      let identical = try count(CellState.unchanged, of: total - (settled[.open] ?? 0))
      guard open.hits > 0, (open.hits + identical.hits) * 10 >= (open.of + identical.of) * 9 else {
        return nil
      }
      return (open.hits, identical.hits)
    }
  }

  /// About a thousand of the rows that an expression has to hold for.
  private func prepareSample(_ database: Database) throws {
    guard !(try database.hasTemporary("sample")) else { return }
    // By their numbers: to look at each of millions takes longer than what is asked of the sample.
    let step = max(1, total / 1000)
    try database.run(
      """
      CREATE TEMP TABLE sample AS
      WITH RECURSIVE every (n) AS (SELECT \(step) UNION ALL SELECT n + \(step) FROM every
        WHERE n + \(step) <= \(total))
      SELECT c.* FROM every JOIN temp.cells AS c ON c.rowid = n
      WHERE state IN (\(CellState.open), \(CellState.identical), \(CellState.alike))
      """)
  }

  package func distinctValues(limit: Int) async throws -> Int {
    try await connection.use {
      try $0.integer(
        "SELECT count(*) FROM (SELECT DISTINCT +s COLLATE BINARY FROM temp.cells LIMIT \(limit))")
    }
  }

  package func toldByAbsence() async throws -> Int {
    let (empty, question, types) = (conditions.emptied, question, types)
    return try await connection.use { database in
      // Nobody else could read it from that.
      guard Self.isRestored(question, types) else { return 0 }
      let counts = try database.integers(
        """
        SELECT coalesce(sum(\(empty)), 0), count(*), coalesce(sum(s IS (
          SELECT s FROM temp.cells WHERE \(empty) LIMIT 1)), 0) FROM temp.cells
        """)
      guard counts[0] > 0, counts[0] < counts[1], counts[0] == counts[2] else { return 0 }
      let value = "a.\(quoted(question.source.column))"
      let nulls = try database.prepare(
        "SELECT 1 FROM \(Join(question.source.table, question.anchor, question.alignment, types).both) "
          + "WHERE \(value) IS NULL LIMIT 1")
      return try nulls.step() ? 0 : counts[0]
    }
  }

  package func isToldByTable() async throws -> Bool {
    let (empty, question, types) = (conditions.emptied, question, types)
    let value = "a.\(quoted(question.source.column))"
    let table = question.source.table
    let own = Join(table, question.anchor, question.alignment, types).both
    guard let place = question.places.first else {
      return try await isOfAnchor(value, own)
    }
    guard place.column.table != question.anchor else { return false }
    let other = Join(table, place.column.table, place.alignment, types).both
    return try await connection.use { database in
      let one = "(SELECT s FROM temp.cells LIMIT 1)"
      let counts = try database.integers(
        """
        SELECT count(*), coalesce(sum(\(empty)), 0), coalesce(sum(\(same("s", one))), 0),
          EXISTS (SELECT 1 FROM \(own) WHERE \(value) IS NULL),
          EXISTS (SELECT 1 FROM \(other) WHERE \(exact(value)) IS \(one)),
          EXISTS (SELECT 1 FROM \(other)) FROM temp.cells
        """)
      return counts[0] > 0 && counts[0] == counts[1] && counts[0] == counts[2]
        && counts[3] + counts[4] == 0 && counts[5] == 1
    }
  }

  /// Whether the anchor took the rows with one value, all of them and no other.
  private func isOfAnchor(_ value: String, _ own: String) async throws -> Bool {
    let all = "src.\(quoted(question.source.table)) AS a"
    return try await connection.use { database in
      let one = "(SELECT s FROM temp.cells LIMIT 1)"
      let counts = try database.integers(
        """
        SELECT count(*), coalesce(sum(\(same("s", one))), 0),
          (SELECT count(*) FROM \(all) WHERE \(exact(value)) IS \(one)),
          EXISTS (SELECT 1 FROM \(own) WHERE \(value) IS NULL) FROM temp.cells
        """)
      return counts[0] > 0 && counts[1] == counts[0] && counts[2] == counts[0] && counts[3] == 0
    }
  }

  package func isPermutation() async throws -> Bool {
    guard places.count == 1 else { return false }
    return try await connection.use { database in
      // What a permutation leaves as it was, and what is cheap to see.
      let isOfFew = try pairs(database) != nil
      let alike = try database.integer(
        """
        SELECT count(m0) = count(*) AND min(s) IS min(m0) AND max(s) IS max(m0)
          \(isOfFew ? "" : "AND sum(length(s)) IS sum(length(m0))")
        FROM temp.\(isOfFew ? "pairs" : "cells")
        """)
      guard alike == 1 else { return false }
      return try database.integer(
        """
        SELECT count(*) FROM (SELECT 1 FROM (
          SELECT +s COLLATE BINARY AS v, typeof(s) AS t, 1 AS n FROM temp.cells UNION ALL
          SELECT +m0, typeof(m0), -1 FROM temp.cells
        ) GROUP BY v, t HAVING sum(n) <> 0 LIMIT 1)
        """) == 0
    }
  }

  package func hasCombinations(moreThan few: Int) async throws -> Bool {
    let combination = combination
    return try await connection.use { database in
      try database.integer(
        "SELECT count(*) FROM (SELECT DISTINCT \(combination) FROM temp.cells LIMIT \(few + 1))")
        > few
    }
  }

  package func support() async throws -> (rows: Int, combinations: Int, rowsInGroups: Int) {
    try await connection.use { database in
      let groups = try groups(database)
      if try pairs(database) != nil {
        let combinations = try database.integer("SELECT count(*) FROM temp.\(groups)")
        return (total, combinations, total - combinations)
      }
      let counts = try database.integers(
        "SELECT sum(n), count(*), sum(iif(n > 1, n, 0)) FROM temp.\(groups)")
      return (counts[0], counts[1], counts[2])
    }
  }

  package func bits(limit: Int) async throws -> Double? {
    guard total <= limit, !places.isEmpty else { return nil }
    let names =
      question.alignment.keyNames.indices.map { "k\($0)" } + ["s"] + places
      + question.aside.indices.map { "x\($0)" } + ["r", "state"]
    let (question, types, combination) = (question, types, combination)
    return try await connection.use { database in
      let rows = try Self.select(question, database, types, withNull: true)
      // Sum of n log n over the groups: what it is to know the mapped values, and the value, too.
      func weight(_ columns: String) throws -> Double {
        try database.rows(
          """
          WITH c (\(names.joined(separator: ", "))) AS (\(rows))
          SELECT n, count(*) FROM (SELECT count(*) AS n FROM c GROUP BY \(columns)) GROUP BY n
          """
        ).reduce(0) { sum, row in
          guard case .integer(let size) = row[0], case .integer(let groups) = row[1] else {
            return sum
          }
          return sum + Double(groups) * Double(size) * log2(Double(size))
        }
      }
      let bits = try weight(combination) - weight(combination + ", +s COLLATE BINARY, typeof(s)")
      return (max(0, bits) * 10).rounded() / 10
    }
  }

  package func sample(limit: Int) async throws -> [MappedCell] {
    let columns = (["s"] + places).joined(separator: ", ")
    return try await connection.use { database in
      try database.rows(
        "SELECT \(columns) FROM temp.cells WHERE state = \(CellState.open) ORDER BY rowid LIMIT \(limit)",
        upTo: MappedCell.mostBytes
      ).map { MappedCell(before: $0[0], after: Array($0.dropFirst())) }
    }
  }

  package func examples(_ outcome: CellOutcome, limit: Int) async throws -> [CellExample] {
    let states: [CellState] =
      outcome == .kept ? [.identical, .alike, .kept] : [CellState(outcome)]
    let names = question.alignment.keyNames
    let keys = names.indices.map { "k\($0)" }
    let columns = (keys + ["s"] + places).joined(separator: ", ")
    return try await connection.use { database in
      try database.rows(
        "SELECT \(columns) FROM temp.cells WHERE state IN (\(states.listed)) ORDER BY rowid LIMIT \(limit)"
      ).map { row in
        CellExample(
          key: .init(names, row), before: row[names.count],
          after: Array(row.dropFirst(names.count + 1)))
      }
    }
  }
}
