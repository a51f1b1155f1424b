import EngineInterface
import Foundation
import Plans
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// The cells of one source column in a table of their own: value `s`, mapped values `m0`, `m1`, …,
/// the value after the rollback `r`, and a state. Every test settles the open ones it holds for.
package struct SQLiteCellAudit: CellAudit {
  package let total: Int
  /// Cells that are settled from the start, by their state.
  let settled: [CellState: Int]
  let connection: SQLiteConnection
  let question: CellQuestion
  let conditions: CellConditions
  let types: ColumnTypes

  init(_ question: CellQuestion, on connection: SQLiteConnection, types: ColumnTypes) async throws {
    self.connection = connection
    self.question = question
    self.types = types
    let conditions = CellConditions(question, types)
    self.conditions = conditions
    settled = try await connection.use { database in
      for table in ["cells", "pairs", "grouped", "few_grouped", "sample"] {
        try database.run("DROP TABLE IF EXISTS temp.\(table)")
      }
      let mapped =
        question.places.indices.map { "m\($0)" } + question.aside.indices.map { "x\($0)" }
      let keys = question.alignment.keyNames.count
      let columns = (0..<keys).map { "k\($0)" } + ["s"] + mapped + ["r", "state"]
      try database.run("CREATE TEMP TABLE cells (\(columns.joined(separator: ", ")))")
      let rows = try Self.select(
        question, database, types, state: conditions.firstState(_:_:asides:))
      try database.run("INSERT INTO temp.cells \(rows)")
      // Sums: to group would sort all cells.
      let counts = try database.integers(
        "SELECT count(*), sum(state = \(CellState.identical)), sum(state = \(CellState.alike)), "
          + "sum(state = \(CellState.lost)), sum(state = \(CellState.unexplained)) FROM temp.cells")
      return [
        .open: counts[0] - counts[1...].reduce(0, +), .identical: counts[1],
        .alike: counts[2], .lost: counts[3], .unexplained: counts[4],
      ]
    }
    total = settled.values.reduce(0, +)
  }

  /// One row for every aligned source row whose value is not NULL. A row that another table takes
  /// is joined to it; where it took none, its value there is NULL.
  static func select(
    _ question: CellQuestion, _ database: Database, _ types: ColumnTypes, withNull: Bool = false,
    state: (_ value: String, _ places: [String], _ asides: [String]) -> String = { _, _, _ in "0" }
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
    if isRestored(question, types) {
      let own = question.own ?? question.alignment.ownKey
      let join = Join(table, table, own, types, in: .rolledBack, as: "r")
      from += " LEFT JOIN \(join.right) ON \(join.condition)"
      restored = "r.\(quoted(question.source.column))"
    }
    let value = "a.\(quoted(question.source.column))"
    let count = question.places.count
    let first = state(value, Array(mapped.prefix(count)), Array(mapped.dropFirst(count)))
    let columns = [anchor.keyColumns("a"), value] + mapped + [restored, first]
    let all = "SELECT \(columns.joined(separator: ", ")) FROM \(from)"
    return withNull ? all : all + " WHERE \(value) IS NOT NULL"
  }

  /// Whether the rolled-back database has the column and its key.
  static func isRestored(_ question: CellQuestion, _ types: ColumnTypes) -> Bool {
    let key = question.own ?? question.alignment.ownKey
    return types.has(
      key.sourceColumns + [question.source.column], of: question.source.table, .rolledBack)
  }

  // MARK: Settling

  package func settle(_ test: CellTest, as outcome: CellOutcome) async throws -> Int {
    switch test {
    case .identical: return settled[.identical] ?? 0
    case .castsBack: return settled[.alike] ?? 0
    case .strayed: return settled[outcome == .lost ? .lost : .unexplained] ?? 0
    default: break
    }
    let state = CellState(outcome)
    return try await connection.use { database in
      guard let condition = try condition(test, database) else { return 0 }
      try database.run(
        "UPDATE temp.cells SET state = \(state) WHERE state = \(CellState.open) AND (\(condition))")
      return database.changes
    }
  }

  var places: [String] { conditions.places }

  /// What holds for the cells that a test takes, over their table; nil where it can take none.
  private func condition(_ test: CellTest, _ database: Database) throws -> String? {
    switch test {
    case .strayed, .identical, .castsBack: return nil
    case .any: return "1"
    case .both(let one, let other): return try both(one, other, database)
    // Where it stands.
    case .keptAside: return conditions.copiedAside
    case .movedAside: return conditions.movedAside
    case .emptied: return conditions.emptied
    case .rolledBack: return same("s", "r")
    case .leftByRollback(let writing): return try leftByRollback(writing, database)
    case .inverse(let inverse): return conditions.returned(by: inverse)
    case .returnedTrimmed(let inverse): return conditions.returnedTrimmed(by: inverse)
    case .shared: return try shared(database)
    case .listed(let constants): return listed(constants)
    case .among(let cells): return among(cells)
    // Of other rows.
    case .mislabelled(let place, let table, let key, let label):
      return try mislabelled(places[place], in: table, key, label, database)
    case .labelledAlike(let place, let table, let key, let label, let forms):
      return labelledAlike(places[place], in: table, key, label, forms)
    case .overtaken(let rival): return overtaken(by: rival)
    case .outdone(let sibling): return try outdone(by: sibling, database)
    case .repointed(let merged): return conditions.repointed(merged)
    case .flagged(let link): return flagged(by: link)
    case .ancestry(let key, let names): return ancestry(key, names)
    // As the request asks.
    case .refused(let constraints, let isEmptied): return refused(constraints, isEmptied: isEmptied)
    case .emptiedWhere(let rows):
      return "\(conditions.emptied) AND \(keyed(by: rows.sql()))"
    case .set(let settings): return set(settings)
    case .told(let words, let inAnyCase): return told(in: words, inAnyCase: inAnyCase)
    case .clamped(let bound, let isFromBelow): return clamped(to: bound, isFromBelow: isFromBelow)
    case .normalised(let forms): return conditions.normalised(forms)
    case .noNumber: return conditions.noNumber
    // As it is written.
    case .sameNumber(let isAsked, let ignoresZeros):
      return try sameNumber(isAsked: isAsked, ignoresZeros: ignoresZeros, database)
    case .sameValue(let writing, let isOneForOne):
      return try sameValue(writing, isOneForOne: isOneForOne, database)
    case .otherValue(let writing): return try otherValue(writing, database)
    case .extended(let texts): return extended(by: texts)
    case .members(let names, let added, let isOverruled):
      // Few columns hold objects.
      return try isAmongFirst("s GLOB '{*'", database)
        ? conditions.members(among: names, added: added, isOverruled: isOverruled) : nil
    case .spread(let names):
      return try isAmongFirst("s GLOB '{*'", database) ? conditions.spread(over: names) : nil
    // What is left of it.
    case .misread(let forms): return misread(forms)
    case .misrounded(let factor): return try misrounded(times: factor, database)
    case .converted(let conversion): return try converted(conversion, database)
    case .rounded(let factor, let toNearest):
      return try rounded(times: factor, toNearest: toNearest, database)
    case .unpadded: return conditions.unpadded
    case .narrowed: return conditions.narrowed
    case .cut: return try cut(database)
    }
  }

  private func both(_ one: CellTest, _ other: CellTest, _ database: Database) throws -> String? {
    guard let one = try condition(one, database), let other = try condition(other, database)
    else { return nil }
    return "(\(one)) AND (\(other))"
  }

  /// Whether a condition holds for one of a thousand cells.
  private func isAmongFirst(_ condition: String, _ database: Database) throws -> Bool {
    let some = "SELECT s, \(places.isEmpty ? "NULL" : "m0") AS m0 FROM temp.cells LIMIT 1000"
    return try database.integer("SELECT EXISTS (SELECT 1 FROM (\(some)) WHERE \(condition))") == 1
  }

  /// Whether a condition holds for a cell's row as the source has it.
  func keyed(by condition: String) -> String {
    let join = Join(question.source.table, question.anchor, question.alignment, types)
    let keys = question.alignment.keyNames.indices.map { "k\($0)" }.joined(separator: ", ")
    return "((\(keys)) IN (SELECT \(join.keyColumns("a")) FROM \(join.left) WHERE \(condition)))"
  }

  /// Whether a condition holds for a cell's row as the source has it, and what stands in its place is a value over that.
  func keyed(by condition: String, giving value: String) -> String {
    let join = Join(question.source.table, question.anchor, question.alignment, types)
    let keys = question.alignment.keyNames.indices.map { "k\($0)" }.joined(separator: ", ")
    return "((\(keys), \(places[0]) IS NULL, coalesce(\(places[0]), 0)) IN "
      + "(SELECT \(join.keyColumns("a")), (\(value)) IS NULL, coalesce(\(value), 0) "
      + "FROM \(join.left) WHERE \(condition)))"
  }

  /// Where rows of several are gathered into one: whether a text holds the cell as often as there are rows
  /// with it, as it is or as JSON writes it. nil where they are not.
  func gathered(_ database: Database) throws -> String? {
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
  var combination: String {
    places.map { "\($0), typeof(\($0))" }.joined(separator: ", ")
  }

  /// Makes a table of the values of many cells, each once with what stands in its place, where those are few: to sort
  /// them all takes far longer, and tells no more.
  ///
  /// - Returns: how many there are; nil where they are many, or the cells few.
  func pairs(_ database: Database) throws -> Int? {
    guard total >= 20 * Self.mostPairs, !places.isEmpty else { return nil }
    if !(try database.hasTemporary("pairs")) {
      try database.run(
        """
        CREATE TEMP TABLE pairs AS SELECT DISTINCT s, typeof(s) AS t, \(places.joined(separator: ", ")),
          \(places.map { "typeof(\($0))" }.joined(separator: ", ")) FROM temp.cells
        LIMIT \(Self.mostPairs + 1)
        """)
    }
    let count = try database.integer("SELECT count(*) FROM temp.pairs")
    return count <= Self.mostPairs ? count : nil
  }

  private static var mostPairs: Int { 1000 }

  /// Rows of the same mapped values: how many (of distinct ones, where `pairs` are few), and whether their source
  /// values differ.
  ///
  /// - Parameter ofOpen: whether the mapped values of open cells are enough.
  /// - Returns: a table of them.
  func groups(_ database: Database, ofOpen: Bool = false) throws -> String {
    let columns = places.indices.map { "m\($0) AS c\($0), typeof(m\($0)) AS t\($0)" }
    let cells = try pairs(database) == nil ? "cells" : "pairs"
    // Where a good part of them is open, all of them will be asked for next.
    let open = settled[.open] ?? 0
    let few = ofOpen && places.count == 1 && open < total / 8 && cells == "cells"
    let name = few ? "few_grouped" : "grouped"
    guard !(try database.hasTemporary(name)) else { return name }
    try database.run(
      """
      CREATE TEMP TABLE \(name) AS SELECT \(columns.joined(separator: ", ")), count(*) AS n,
        min(s) IS NOT max(s) OR min(typeof(s)) <> max(typeof(s)) AS mixed
      FROM temp.\(cells)\(few ? " WHERE m0 IN (SELECT m0 FROM temp.cells WHERE state = \(CellState.open))" : "")
      GROUP BY \(combination)
      """)
    try database.run("CREATE INDEX temp.\(name)_c ON \(name) (c0) WHERE mixed")
    return name
  }

  /// What stands where there was nothing.
  ///
  /// - Returns: whether anything does.
  func gatherOfNull(_ database: Database) throws -> Bool {
    let all = try Self.select(question, database, types, withNull: true)
    let keys = question.alignment.keyNames.count
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
}

extension Database {
  func hasTemporary(_ table: String) throws -> Bool {
    try integer("SELECT count(*) FROM temp.sqlite_schema WHERE name = \(literal(table))") > 0
  }
}
