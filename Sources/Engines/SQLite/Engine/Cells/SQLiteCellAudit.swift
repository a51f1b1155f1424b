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
      for table in ["cells", "grouped", "few_grouped", "sample"] {
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

  private func condition(_ test: CellTest, _ database: Database) throws -> String? {
    switch test {
    case .strayed, .identical, .castsBack: return nil
    case .keptAside: return conditions.copiedAside
    case .movedAside: return conditions.movedAside
    case .emptied: return conditions.emptied
    case .rolledBack: return same("s", "r")
    case .leftByRollback:
      guard places.count == 1 else { return nil }
      return "CAST(r AS TEXT) = CAST(\(places[0]) AS TEXT) AND NOT (\(same("s", "r")))"
    case .inverse(let inverse): return conditions.returned(by: inverse)
    case .returnedTrimmed(let inverse): return conditions.returnedTrimmed(by: inverse)
    case .mislabelled(let place, let table, let key, let label):
      let rows = "dst.\(quoted(table)) AS l"
      let name = "l.\(quoted(label))"
      let nameless = try database.integer(
        "SELECT EXISTS (SELECT DISTINCT s FROM temp.cells EXCEPT SELECT \(name) FROM \(rows))")
      guard nameless == 0 else { return nil }
      let there = "\(rows) WHERE l.\(quoted(key)) = \(places[place])"
      return "EXISTS (SELECT 1 FROM \(there) AND \(name) IN (SELECT s FROM temp.cells)) "
        + "AND NOT EXISTS (SELECT 1 FROM \(there) AND \(same("s", name)))"
    case .labelledAlike(let place, let table, let key, let label, let forms):
      func spelled(_ value: String) -> String {
        forms.reduce(value) { $1 == .trimmed ? "trim(\($0))" : "lower(\($0))" }
      }
      return """
        EXISTS (SELECT 1 FROM dst.\(quoted(table)) AS l WHERE l.\(quoted(key)) = \(places[place])
          AND typeof(s) = 'text' AND \(spelled("l.\(quoted(label))")) = \(spelled("s")))
        """
    case .overtaken(let rival): return overtaken(by: rival)
    case .outdone(let sibling):
      let keys = sibling.key.indices.map { "k\($0)" }.joined(separator: ", ")
      let areSeveral = try database.integer(
        "SELECT EXISTS (SELECT 1 FROM temp.cells GROUP BY \(keys) HAVING count(*) > 1)")
      return areSeveral == 1 ? nil : overtaken(by: sibling)
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
    case .normalised(let forms): return conditions.normalised(forms)
    case .refused(let constraints, let isEmptied):
      let refused = keyed(
        by: constraints.refusing("a", of: question.source.table, in: question.anchor))
      return isEmptied ? "\(conditions.emptied) AND \(refused)" : refused
    case .emptiedWhere(let predicate):
      return "\(conditions.emptied) AND \(keyed(by: "(\(predicate))"))"
    case .extended(let texts):
      guard places.count == 1, !texts.isEmpty else { return nil }
      let longer = texts.map { text in
        let text = literal(text)
        return "\(places[0]) IS s || \(text) OR \(places[0]) IS \(text) || s"
      }
      return "typeof(s) = 'text' AND (\(longer.joined(separator: " OR ")))"
    case .set(let settings):
      guard places.count == 1 else { return nil }
      return settings.map { keyed(by: $0.predicate, giving: $0.value) }.joined(separator: " OR ")
    case .told(let words, let inAnyCase):
      guard places.count == 1 else { return nil }
      let said = inAnyCase ? words.lowercased() : words
      let olds =
        [inAnyCase ? "lower(s)" : "s"]
        + question.alignment.keyNames.indices.map { "k\($0)" }
      return "length(\(places[0])) > 1 AND ("
        + olds.map { told($0, becomes: places[0], in: said) }.joined(separator: " OR ") + ")"
    case .clamped(let bound, let isFromBelow):
      guard places.count == 1 else { return nil }
      let numbers = ["s", places[0]].map { "typeof(\($0)) IN ('integer', 'real')" }
      return (numbers + ["\(places[0]) = \(bound)", "s \(isFromBelow ? "<" : ">") \(bound)"])
        .joined(separator: " AND ")
    case .misrounded(let factor):
      guard places.count == 1 else { return nil }
      // A whole number times a whole one needs no rounding.
      let types = factor == factor.rounded() ? "'real'" : "'real', 'integer'"
      let isPair = "typeof(s) IN (\(types)) AND typeof(\(places[0])) = 'integer'"
      // All are its multiples but for less than one, and most of them more than that.
      let counts = try database.integers(
        """
        SELECT count(*), coalesce(sum(abs(s * \(factor) - m0) < 1), 0), coalesce(sum(abs(m0 + 0.0) >= 10), 0)
        FROM temp.cells WHERE \(isPair)
        """)
      guard counts[0] > 1, counts[0] == counts[1], counts[2] * 2 > counts[0] else { return nil }
      return "\(isPair) AND abs(s * \(factor) - \(places[0])) > 0.5"
    case .rounded(let factor):
      guard places.count == 1 else { return nil }
      let isPair = "typeof(s) IN ('real', 'integer') AND typeof(\(places[0])) = 'integer'"
      let off = "abs(s * \(factor) - \(places[0]))"
      let tolerance = "1e-6 * max(1, abs(s * \(factor)))"
      let counts = try database.integers(
        """
        SELECT count(*), coalesce(sum(\(off) < 1), 0),
          coalesce(sum(\(places[0]) % \(Int(factor)) = 0 AND \(off) < \(factor)), 0),
          coalesce(sum(\(off) <= \(tolerance)), 0), coalesce(sum(abs(\(places[0]) + 0.0) >= 10), 0)
        FROM temp.cells WHERE \(isPair)
        """)
      // Parts that are cut off before are told by those that had none.
      let isRounding = counts[0] == counts[1]
      let isCutting = counts[0] == counts[2] && counts[3] * 2 >= counts[0]
      guard counts[0] > 1, isRounding || isCutting, counts[4] * 2 > counts[0] else { return nil }
      return "\(isPair) AND \(off) > \(tolerance)"
    case .among(let cells):
      guard places.count == 1, !cells.isEmpty else { return nil }
      return cells.map { cell in
        "\(same("s", literal(cell.before))) AND \(same(places[0], literal(cell.after[0])))"
      }.map { "(\($0))" }.joined(separator: " OR ")
    case .both(let one, let other):
      guard let one = try condition(one, database), let other = try condition(other, database)
      else { return nil }
      return "(\(one)) AND (\(other))"
    case .flagged(let link):
      guard question.alignment.keyNames.count == 1 else { return nil }
      let leading =
        "SELECT \(quoted(link.column)) FROM dst.\(quoted(link.table)) "
        + "WHERE \(quoted(link.column)) IS NOT NULL"
      return "typeof(s) = 'integer' AND s IS (k0 IN (\(leading)))"
    case .listed(let constants):
      guard places.count == 1, !constants.isEmpty else { return nil }
      let list = "(\(constants.joined(separator: ", ")))"
      return "+s COLLATE BINARY IN \(list) AND +\(places[0]) COLLATE BINARY IN \(list)"
    case .members(let names, let added, let isOverruled):
      // Few columns hold objects.
      guard try isAmongFirst("s GLOB '{*'", database) else { return nil }
      return conditions.members(among: names, added: added, isOverruled: isOverruled)
    case .spread(let names):
      guard try isAmongFirst("s GLOB '{*'", database) else { return nil }
      return conditions.spread(over: names)
    case .ancestry(let key, let names): return ancestry(key, names)
    case .sameNumber(let isAsked):
      guard let same = conditions.sameNumber(isAsked: isAsked) else { return nil }
      // Versions and sections are written so, too: there 1.10 is not 1.1.
      let counts = try database.integers(
        "SELECT count(DISTINCT s), count(DISTINCT m0) FROM temp.cells "
          + "WHERE typeof(s) = 'text' AND typeof(m0) IN ('integer', 'real')")
      // Nor was it asked what becomes of blanks.
      return isAsked ? same : counts[0] == counts[1] ? "s = trim(s) AND \(same)" : nil
    case .sameValue(let writing, let isOneForOne):
      guard let condition = try condition(for: writing, database) else { return nil }
      if isOneForOne {
        let counts = try database.integers(
          "SELECT count(DISTINCT s), count(DISTINCT m0) FROM temp.cells WHERE \(condition.isWritten)"
        )
        guard counts[0] == counts[1] else { return nil }
      }
      let blanks = isOneForOne ? " AND s = trim(s)" : ""
      return "\(condition.isWritten) AND \(condition.isSame)\(blanks)"
    case .otherValue(let writing):
      guard let condition = try condition(for: writing, database) else { return nil }
      return "\(condition.isWritten) AND NOT (\(condition.isSame)) AND s = trim(s)"
    case .unpadded: return conditions.unpadded
    case .noNumber: return conditions.noNumber
    case .narrowed: return conditions.narrowed
    case .cut:
      guard let cut = conditions.cut else { return nil }
      // It costs much of each cell: few are looked at before all are.
      for limit in [1000, -1] {
        let counts = try database.integers(
          "SELECT coalesce(sum(\(cut)), 0), count(*) FROM (SELECT s, m0 FROM temp.cells "
            + "WHERE state = \(CellState.open) LIMIT \(limit))")
        guard counts[0] >= 10, counts[0] * 10 >= counts[1] * 9 else { return nil }
      }
      return cut
    case .any: return "1"
    }
  }

  private func overtaken(by rival: Rival) -> String? {
    guard places.count == 1 else { return nil }
    let keys = rival.key.enumerated().map { "o.\(quoted($1)) = k\($0)" }
    return "EXISTS (SELECT 1 FROM src.\(quoted(rival.table)) AS o "
      + "WHERE \(keys.joined(separator: " AND ")) AND \(same("o.\(quoted(rival.column))", places[0])))"
  }

  /// Whether a condition holds for one of a thousand cells.
  private func isAmongFirst(_ condition: String, _ database: Database) throws -> Bool {
    let some = "SELECT s, \(places.isEmpty ? "NULL" : "m0") AS m0 FROM temp.cells LIMIT 1000"
    return try database.integer("SELECT EXISTS (SELECT 1 FROM (\(some)) WHERE \(condition))") == 1
  }

  /// A path ends where its parent's goes on: one after the other, all of them can be put together again.
  private func ancestry(_ key: Name, _ names: [Name]) -> String? {
    guard places.count == 1, question.alignment.keyNames == [key] else { return nil }
    let table = "src.\(quoted(question.source.table))"
    let path = quoted(question.source.column)
    let parent = "(SELECT p.\(path) FROM \(table) AS p WHERE p.\(quoted(key)) = \(places[0]))"
    let own = ([key] + names).map { "CAST(o.\(quoted($0)) AS TEXT)" }.joined(separator: ", ")
    func isOwn(_ rest: String) -> String {
      "EXISTS (SELECT 1 FROM \(table) AS o WHERE o.\(quoted(key)) = k0 AND \(rest) IN (\(own)))"
    }
    return ["'/'", "'.'", "','", "'>'", "'-'"].flatMap { sign -> [String] in
      let bare = "trim(s, \(sign))"
      let before = "trim(\(parent), \(sign))"
      return [
        // Of keys, up to the parent's.
        "\(places[0]) IS NOT NULL AND \(bare) = iif(coalesce(\(before), '') = '', '', \(before) || \(sign)) || \(places[0])",
        // With the row's own name.
        "\(places[0]) IS NOT NULL AND substr(\(bare), 1, length(\(before)) + 1) = \(before) || \(sign) "
          + "AND \(isOwn("substr(\(bare), length(\(before)) + 2)"))",
        "\(places[0]) IS NULL AND instr(\(bare), \(sign)) = 0 AND \(isOwn(bare))",
      ]
    }.map { "(typeof(s) = 'text' AND \($0))" }.joined(separator: " OR ")
  }

  private func condition(for writing: Writing, _ database: Database) throws
    -> WritingConditions.Condition?
  {
    guard places.count == 1 else { return nil }
    return try WritingConditions(old: "s", new: places[0]).condition(for: writing) { condition in
      try database.integer(
        "SELECT count(*) FROM (SELECT s, m0 FROM temp.cells LIMIT 1000) WHERE \(condition)")
    }
  }

  /// Whether words say one value right after another, or with a word for what becomes of it between them.
  private func told(_ old: String, becomes new: String, in words: String) -> String {
    let between = [
      "", "to ", "into ", "becomes ", "become ", "is ", "is now ", "now ", "as ", "with ", "by ",
      "should be ", "must be ", "should read ", "means ", "is called ", "is now called ",
      "is a typo of ", "is a typo for ", "is a misspelling of ",
    ]
    let told =
      between.map { "' ' || trim(\(old)) || ' \($0)' || trim(\(new)) || ' '" }
      + ["' ' || trim(\(new)) || ' instead of ' || trim(\(old)) || ' '"]
    return "(length(\(old)) > 1 AND ("
      + told.map { "instr(\(literal(words)), \($0)) > 0" }.joined(separator: " OR ") + "))"
  }

  /// Whether a condition holds for a cell's row as the source has it.
  private func keyed(by condition: String) -> String {
    let join = Join(question.source.table, question.anchor, question.alignment, types)
    let keys = question.alignment.keyNames.indices.map { "k\($0)" }.joined(separator: ", ")
    return "((\(keys)) IN (SELECT \(join.keyColumns("a")) FROM \(join.left) WHERE \(condition)))"
  }

  /// Whether a condition holds for a cell's row as the source has it, and what stands in its place is a value over that.
  private func keyed(by condition: String, giving value: String) -> String {
    let join = Join(question.source.table, question.anchor, question.alignment, types)
    let keys = question.alignment.keyNames.indices.map { "k\($0)" }.joined(separator: ", ")
    return "((\(keys), \(places[0]) IS NULL, coalesce(\(places[0]), 0)) IN "
      + "(SELECT \(join.keyColumns("a")), (\(value)) IS NULL, coalesce(\(value), 0) "
      + "FROM \(join.left) WHERE \(condition)))"
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
  var combination: String {
    places.map { "\($0), typeof(\($0))" }.joined(separator: ", ")
  }

  /// Rows of the same mapped values: how many, and whether their source values differ.
  ///
  /// - Parameter ofOpen: whether the mapped values of open cells are enough.
  /// - Returns: a table of them.
  func groups(_ database: Database, ofOpen: Bool = false) throws -> String {
    let columns = places.indices.map { "m\($0) AS c\($0), typeof(m\($0)) AS t\($0)" }
    // Where a good part of them is open, all of them will be asked for next.
    let open = settled[.open] ?? 0
    let few = ofOpen && places.count == 1 && open < total / 8
    let name = few ? "few_grouped" : "grouped"
    guard !(try database.hasTemporary(name)) else { return name }
    try database.run(
      """
      CREATE TEMP TABLE \(name) AS SELECT \(columns.joined(separator: ", ")), count(*) AS n,
        min(s) IS NOT max(s) OR min(typeof(s)) <> max(typeof(s)) AS mixed
      FROM temp.cells\(few ? " WHERE m0 IN (SELECT m0 FROM temp.cells WHERE state = \(CellState.open))" : "")
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
