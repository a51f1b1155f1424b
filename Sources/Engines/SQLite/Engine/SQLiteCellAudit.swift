import EngineInterface
import Foundation
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// The cells of one source column in a table of their own: value `s`, mapped values `m0`, `m1`, …,
/// the value after the rollback `r`, and a state. Every test settles the open ones it holds for.
package struct SQLiteCellAudit: CellAudit {
  package let total: Int
  /// Cells that are settled from the start, by their state.
  private let settled: [Int: Int]
  private let connection: SQLiteConnection
  private let question: CellQuestion
  private let conditions: CellConditions
  private let types: ColumnTypes

  enum State {
    static let open = 0
    static let identical = 1
    /// The same once it is cast back to the source's type.
    static let alike = 6
    /// What did not change, whatever type it has.
    static let unchanged = "(1, 6)"
    static let kept = 2
    static let lost = 3
    static let unproven = 4
    static let unexplained = 5
  }

  init(_ question: CellQuestion, on connection: SQLiteConnection, types: ColumnTypes) async throws {
    self.connection = connection
    self.question = question
    self.types = types
    let conditions = CellConditions(question, types)
    self.conditions = conditions
    settled = try await connection.use { database in
      for table in ["cells", "grouped", "few_grouped", "sample"] {
        try database.run("DROP TABLE IF EXISTS temp.\(table)")
      }
      let mapped =
        question.places.indices.map { "m\($0)" } + question.aside.indices.map { "x\($0)" }
      let keys = question.alignment.keyCount
      let columns = (0..<keys).map { "k\($0)" } + ["s"] + mapped + ["r", "state"]
      try database.run("CREATE TEMP TABLE cells (\(columns.joined(separator: ", ")))")
      let rows = try Self.select(question, database, types, state: conditions.firstState)
      try database.run("INSERT INTO temp.cells \(rows)")
      // Sums: to group would sort all cells.
      let counts = try database.integers(
        "SELECT count(*), sum(state = \(State.identical)), sum(state = \(State.alike)), "
          + "sum(state = \(State.lost)), sum(state = \(State.unexplained)) FROM temp.cells")
      return [
        State.open: counts[0] - counts[1...].reduce(0, +), State.identical: counts[1],
        State.alike: counts[2], State.lost: counts[3], State.unexplained: counts[4],
      ]
    }
    total = settled.values.reduce(0, +)
  }

  /// One row for every aligned source row whose value is not NULL. A row that another table takes
  /// is joined to it; where it took none, its value there is NULL.
  private static func select(
    _ question: CellQuestion, _ database: Database, _ types: ColumnTypes, withNull: Bool = false,
    state: (_ value: String, _ places: [String]) -> String = { _, _ in "0" }
  ) throws -> String {
    let table = question.source.table
    let anchor = Join(table, question.anchor, question.alignment, types)
    var from = anchor.both
    var mapped: [String] = []
    for (index, place) in (question.places + question.aside).enumerated() {
      if place.column.table == question.anchor, place.alignment == question.alignment {
        mapped.append("b.\(quoted(place.column.column))")
      } else {
        let join = Join(table, place.column.table, place.alignment, types, as: "p\(index)")
        from += " LEFT JOIN \(join.right) ON \(join.condition)"
        mapped.append("p\(index).\(quoted(place.column.column))")
      }
    }
    var restored = "NULL"
    if try holds(question, in: "rbk", database) {
      let own = question.own ?? question.alignment.ownKey
      let join = Join(table, table, own, types, in: .rolledBack, as: "r")
      from += " LEFT JOIN \(join.right) ON \(join.condition)"
      restored = "r.\(quoted(question.source.column))"
    }
    let value = "a.\(quoted(question.source.column))"
    let first = state(value, Array(mapped.prefix(question.places.count)))
    let columns = [anchor.keyColumns("a"), value] + mapped + [restored, first]
    let all = "SELECT \(columns.joined(separator: ", ")) FROM \(from)"
    return withNull ? all : all + " WHERE \(value) IS NOT NULL"
  }

  /// Whether the rolled-back database has the column and its key.
  private static func holds(_ question: CellQuestion, in schema: String, _ database: Database)
    throws -> Bool
  {
    let attached = try database.rows(
      "SELECT 1 FROM pragma_database_list WHERE name = ?", [.text(schema)])
    guard !attached.isEmpty else { return false }
    let columns = Set(
      try database.rows(
        "SELECT name FROM pragma_table_xinfo(?, ?)",
        [.text(question.source.table.text), .text(schema)]
      ).compactMap { if case .text(let name) = $0[0] { Name(name) } else { nil } })
    guard columns.contains(question.source.column) else { return false }
    return (question.own ?? question.alignment.ownKey).keyColumns.allSatisfy(columns.contains)
  }

  // MARK: Settling

  package func settle(_ test: CellTest, as outcome: CellOutcome) async throws -> Int {
    switch test {
    case .identical: return settled[State.identical] ?? 0
    case .castsBack: return settled[State.alike] ?? 0
    case .strayed: return settled[outcome == .lost ? State.lost : State.unexplained] ?? 0
    default: break
    }
    let state =
      switch outcome {
      case .kept: State.kept
      case .unexplained: State.unexplained
      case .lost: State.lost
      case .unproven: State.unproven
      }
    return try await connection.use { database in
      guard let condition = try condition(test, database) else { return 0 }
      try database.run(
        "UPDATE temp.cells SET state = \(state) WHERE state = \(State.open) AND (\(condition))")
      return database.changes
    }
  }

  private var places: [String] { conditions.places }

  private func condition(_ test: CellTest, _ database: Database) throws -> String? {
    switch test {
    case .strayed, .identical, .castsBack: return nil
    case .keptAside: return conditions.copiedAside
    case .movedAside: return conditions.movedAside
    case .emptied: return conditions.emptied
    case .rolledBack: return same("s", "r")
    case .inverse(let inverse): return conditions.returned(by: inverse)
    case .mislabelled(let place, let table, let key, let label):
      let rows = "dst.\(quoted(table)) AS l"
      let name = "l.\(quoted(label))"
      let nameless = try database.integer(
        "SELECT EXISTS (SELECT DISTINCT s FROM temp.cells EXCEPT SELECT \(name) FROM \(rows))")
      guard nameless == 0 else { return nil }
      let there = "\(rows) WHERE l.\(quoted(key)) = \(places[place])"
      return "EXISTS (SELECT 1 FROM \(there) AND \(name) IN (SELECT s FROM temp.cells)) "
        + "AND NOT EXISTS (SELECT 1 FROM \(there) AND \(same("s", name)))"
    case .overtaken(let rival):
      guard places.count == 1 else { return nil }
      let keys = rival.key.enumerated().map { "o.\(quoted($1)) = k\($0)" }.joined(
        separator: " AND ")
      return "EXISTS (SELECT 1 FROM src.\(quoted(rival.table)) AS o WHERE \(keys) "
        + "AND \(same("o.\(quoted(rival.column))", places[0])))"
    case .repointed(let merged): return conditions.repointed(merged)
    case .shared:
      guard !places.isEmpty else { return nil }
      let equal = places.indices.map { "c\($0) IS m\($0) AND t\($0) = typeof(m\($0))" }
      let groups = try groups(database, ofOpen: true)
      var shared =
        "EXISTS (SELECT 1 FROM temp.\(groups) WHERE mixed AND \(equal.joined(separator: " AND ")))"
      if let gathered = try gathered(database) { shared += " AND NOT \(gathered)" }
      // What a NULL became, too, tells nobody what was there. Of another type it may be one of few.
      guard question.mayFillNulls, places.count == 1, !conditions.retyped[0],
        try gatherOfNull(database)
      else { return shared }
      // An empty text is next to nothing.
      return "\(shared) OR (s IS NOT '' AND m0 IN (SELECT m FROM temp.of_null))"
    case .unpadded: return conditions.unpadded
    case .narrowed: return conditions.narrowed
    case .cut:
      guard let cut = conditions.cut else { return nil }
      // It costs much of each cell: few are looked at before all are.
      for limit in [1000, -1] {
        let counts = try database.integers(
          "SELECT coalesce(sum(\(cut)), 0), count(*) FROM (SELECT s, m0 FROM temp.cells "
            + "WHERE state = \(State.open) LIMIT \(limit))")
        guard counts[0] >= 10, counts[0] * 10 >= counts[1] * 9 else { return nil }
      }
      return cut
    case .any: return "1"
    }
  }

  /// Where rows of several are gathered into one: whether a text holds the cell as often as there are rows
  /// with it, as it is or as JSON writes it. nil where they are not.
  private func gathered(_ database: Database) throws -> String? {
    guard question.own != nil, places.count == 1 else { return nil }
    try database.run("DROP TABLE IF EXISTS temp.gathered")
    try database.run(
      """
      CREATE TEMP TABLE gathered AS SELECT m0 AS m, s AS v, count(*) AS n FROM temp.cells
      WHERE typeof(m0) = 'text' AND typeof(s) = 'text' AND s <> '' GROUP BY 1, 2
      """)
    try database.run("CREATE INDEX temp.gathered_of ON gathered (m, v)")
    func holds(_ text: String) -> String {
      "(length(m) - length(replace(m, \(text), ''))) >= n * length(\(text))"
    }
    let written = "substr(json_quote(v), 2, length(json_quote(v)) - 2)"
    return """
      EXISTS (SELECT 1 FROM temp.gathered WHERE m = m0 AND v = s AND length(m) > length(v)
        AND (\(holds("v")) OR \(holds(written))))
      """
  }

  /// Mapped values and their types, by which rows of the same are grouped. The columns of `cells`
  /// have no collation and no affinity of their own.
  private var combination: String {
    places.map { "\($0), typeof(\($0))" }.joined(separator: ", ")
  }

  /// Rows of the same mapped values: how many, and whether their source values differ.
  ///
  /// - Parameter ofOpen: whether the mapped values of open cells are enough.
  /// - Returns: a table of them.
  private func groups(_ database: Database, ofOpen: Bool = false) throws -> String {
    let columns = places.indices.map { "m\($0) AS c\($0), typeof(m\($0)) AS t\($0)" }
    // Where a good part of them is open, all of them will be asked for next.
    let open = settled[State.open] ?? 0
    let few = ofOpen && places.count == 1 && open < total / 8
    let name = few ? "few_grouped" : "grouped"
    guard !(try database.hasTemporary(name)) else { return name }
    try database.run(
      """
      CREATE TEMP TABLE \(name) AS SELECT \(columns.joined(separator: ", ")), count(*) AS n,
        min(s) IS NOT max(s) OR min(typeof(s)) <> max(typeof(s)) AS mixed
      FROM temp.cells\(few ? " WHERE m0 IN (SELECT m0 FROM temp.cells WHERE state = 0)" : "")
      GROUP BY \(combination)
      """)
    try database.run("CREATE INDEX temp.\(name)_c ON \(name) (c0) WHERE mixed")
    return name
  }

  /// What stands where there was nothing.
  ///
  /// - Returns: whether anything does.
  private func gatherOfNull(_ database: Database) throws -> Bool {
    let all = try Self.select(question, database, types, withNull: true)
    let keys = question.alignment.keyCount
    let names =
      (0..<keys).map { "k\($0)" } + ["s", "m0"] + question.aside.indices.map { "x\($0)" }
      + ["r", "state"]
    try database.run("DROP TABLE IF EXISTS temp.of_null")
    try database.run(
      """
      CREATE TEMP TABLE of_null AS WITH c (\(names.joined(separator: ", "))) AS (\(all))
      SELECT DISTINCT m0 AS m FROM c WHERE s IS NULL AND m0 IS NOT NULL
      """)
    return try database.integer("SELECT count(*) FROM temp.of_null") > 0
  }

  // MARK: Questions

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
      func count(_ states: String, of all: Int) throws -> (hits: Int, of: Int) {
        guard all > 0 else { return (0, 0) }
        let counts = try database.integers(
          "SELECT sum(\(condition)), count(*) FROM temp.cells WHERE state IN \(states)")
        return (counts[0], counts[1])
      }
      let open = try count("(\(State.open))", of: settled[State.open] ?? 0)
      let identical = try count(State.unchanged, of: total - (settled[State.open] ?? 0))
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
      WHERE state IN (\(State.open), 1, 6)
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
      guard try Self.holds(question, in: "rbk", database) else { return 0 }
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
    guard let place = question.places.first, place.column.table != question.anchor else {
      return false
    }
    let (empty, question, types) = (conditions.emptied, question, types)
    let value = "a.\(quoted(question.source.column))"
    let table = question.source.table
    let own = Join(table, question.anchor, question.alignment, types).both
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

  package func isPermutation() async throws -> Bool {
    guard places.count == 1 else { return false }
    return try await connection.use { database in
      // What a permutation leaves as it was, and what is cheap to see.
      let alike = try database.integer(
        """
        SELECT count(m0) = count(*) AND min(s) IS min(m0) AND max(s) IS max(m0)
          AND sum(length(s)) IS sum(length(m0)) FROM temp.cells
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

  package func sample(limit: Int) async throws -> [(before: Value, after: [Value])] {
    let columns = (["s"] + places).joined(separator: ", ")
    return try await connection.use { database in
      try database.rows(
        "SELECT \(columns) FROM temp.cells WHERE state = \(State.open) ORDER BY rowid LIMIT \(limit)"
      ).map { (before: $0[0], after: Array($0.dropFirst())) }
    }
  }

  package func examples(_ outcome: CellOutcome, limit: Int) async throws
    -> [(key: [(Name, Value)], before: Value, after: [Value])]
  {
    let states =
      switch outcome {
      case .kept: "\(State.identical), \(State.alike), \(State.kept)"
      case .unexplained: "\(State.unexplained)"
      case .lost: "\(State.lost)"
      case .unproven: "\(State.unproven)"
      }
    let names = question.alignment.keyNames
    let keys = names.indices.map { "k\($0)" }
    let columns = (keys + ["s"] + places).joined(separator: ", ")
    return try await connection.use { database in
      try database.rows(
        "SELECT \(columns) FROM temp.cells WHERE state IN (\(states)) ORDER BY rowid LIMIT \(limit)"
      ).map { row in
        (
          key: Array(zip(names, row)), before: row[names.count],
          after: Array(row.dropFirst(names.count + 1))
        )
      }
    }
  }
}

extension Database {
  fileprivate func hasTemporary(_ table: String) throws -> Bool {
    try integer("SELECT count(*) FROM temp.sqlite_schema WHERE name = \(literal(table))") > 0
  }
}

extension Alignment {
  /// The key's columns in the source, aligned with themselves.
  fileprivate var ownKey: Alignment {
    switch self {
    case .rowid: .rowid
    case .shifted(let pair, _): .key([ColumnPair(pair.source, pair.source)])
    case .key(let pairs), .labelled(let pairs, _), .spread(let pairs), .through(_, let pairs, _):
      .key(pairs.map { ColumnPair($0.source, $0.source) })
    }
  }

  /// None for the rowid.
  fileprivate var keyColumns: [Name] { self == .rowid ? [] : keyNames }

  var keyNames: [Name] {
    switch self {
    case .rowid: ["rowid"]
    case .shifted(let pair, _): [pair.source]
    case .key(let pairs), .labelled(let pairs, _), .spread(let pairs), .through(_, let pairs, _):
      pairs.map(\.source)
    }
  }
  var keyCount: Int { keyNames.count }
}
