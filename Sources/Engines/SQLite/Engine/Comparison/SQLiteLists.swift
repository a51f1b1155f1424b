import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

extension SQLiteComparison {
  package func listed(_ question: ListQuestion, limit: Int) async throws -> ListAccount? {
    let join = Join(question.source.table, question.anchor, question.alignment, types)
    return try await connection.use { database in
      try Listing(question: question, join: join, database: database).account(limit: limit)
    }
  }
}

/// The lists in `temp.lists`: the key of their row `k0`, …, the text `s`, what entries refer to its row by, `k`,
/// and `state`. The rows of the new table in `temp.entries`: `k`, values and the columns of order `o0`, ….
struct Listing {
  let question: ListQuestion
  let join: Join
  let database: Database

  /// How texts are read, and what stands in the new table for what is read.
  struct Reading {
    let form: ListForm
    let columns: [Name]
    /// SQL of the entries of `s`, as `j`.
    let listed: String
    /// SQL of entry `j`, and of the row `e` that it became; what is empty is no entry.
    let entry: String
    let own: String
    let mayBeEmpty: Bool
    /// SQL of whether something in `s` has no column.
    var isUnread = "0"
  }

  /// What became of a cell.
  private enum State: Int {
    case kept = 1
    case unclear = 2
    case lost = 3
    case disordered = 4
  }

  func account(limit: Int) throws -> ListAccount? {
    // What is no text is no list, and nothing below would count it.
    let other =
      "SELECT 1 FROM \(join.left) WHERE typeof(\(value)) NOT IN ('null', 'text') LIMIT 1"
    guard try !database.prepare(other).step() else { return nil }
    // A few show whether they are lists at all, and how they are written; fewer where they are long.
    try gatherLists(limit: 1000)
    let length = try database.integer("SELECT coalesce(max(length(s)), 0) FROM temp.lists")
    if length > 2000 { try gatherLists(limit: max(20, 2_000_000 / length)) }
    let reading: Reading?
    switch question.content {
    case .values(let column, let entries):
      try gatherEntries(of: column, in: entries)
      reading = try readingOfValues(column)
    case .members(let columns): reading = try readingOfMembers(columns)
    }
    guard let reading else { return nil }
    try gatherLists(limit: -1)
    try settle(reading)
    let (order, exact) = try bestOrder(reading)
    let counts = try database.integers(
      "SELECT count(*), "
        + [State.kept, .unclear, .disordered].map { "coalesce(sum(state = \($0.rawValue)), 0)" }
        .joined(separator: ", ") + " FROM temp.lists")
    return ListAccount(
      form: reading.form, columns: reading.columns, order: try order.flatMap(counted),
      total: counts[0],
      exact: exact, kept: counts[1], unclear: counts[2], disordered: counts[3],
      strays: try database.integer(
        "SELECT count(*) FROM temp.entries WHERE k NOT IN (SELECT k FROM temp.lists)"),
      lostExamples: try lostExamples(limit))
  }

  private var value: String { "a.\(quoted(question.source.column))" }

  /// The lists, in a table of their own, with what entries refer to them by.
  private func gatherLists(limit: Int) throws {
    try database.run("DROP TABLE IF EXISTS temp.lists")
    let keys = join.keyNames.indices.map { "k\($0)" }
    try database.run(
      "CREATE TEMP TABLE lists (\(keys.joined(separator: ", ")), s, k, state DEFAULT 0)")
    try database.run(
      """
      INSERT INTO temp.lists SELECT \(join.keyColumns("a")), \(value),
        b.\(quoted(question.reference.target)), 0
      FROM \(join.both) WHERE typeof(\(value)) = 'text' LIMIT \(limit)
      """)
  }

  /// Rows of the new table with what they refer to, some of their values, and the columns of order.
  ///
  /// - Parameter sought: SQL over the values by which rows of one list are looked for: it may be long.
  func gatherEntries(
    _ values: [(name: String, sql: String)], from: String, sought: [String]
  ) throws {
    try database.run("DROP TABLE IF EXISTS temp.entries")
    let orders = question.orders.enumerated().map {
      (name: "o\($0)", sql: "t.\(quoted($1))")
    }
    let columns =
      [(name: "k", sql: "t.\(quoted(question.reference.source))")] + values + orders
    try database.run(
      "CREATE TEMP TABLE entries (\(columns.map(\.name).joined(separator: ", ")))")
    try database.run(
      "INSERT INTO temp.entries SELECT \(columns.map(\.sql).joined(separator: ", ")) FROM \(from)")
    for (index, sought) in sought.enumerated() {
      try database.run("CREATE INDEX temp.entries_\(index) ON entries (k, \(sought))")
    }
  }

  private func gatherEntries(of column: Name, in entries: ListQuestion.Entries?) throws {
    var from = "dst.\(quoted(question.table)) AS t"
    var entry = "t.\(quoted(column))"
    if let entries {
      from +=
        " JOIN dst.\(quoted(entries.table)) AS l "
        + "ON l.\(quoted(entries.key)) = t.\(quoted(entries.reference))"
      entry = "l.\(quoted(column))"
    }
    try gatherEntries(
      [
        (name: "v", sql: "CAST(\(entry) AS TEXT)"),
        (name: "raw", sql: "iif(typeof(\(entry)) = 'blob', NULL, \(entry))"),
      ], from: from, sought: ["trim(v)"])
  }

  /// The way of writing by which the most entries are found under their rows; nil where half of them are
  /// not.
  private func readingOfValues(_ column: Name) throws -> Reading? {
    var best: (form: ListForm, found: Int)?
    for form in ListForm.plain {
      let counts = try database.integers(
        """
        SELECT count(*), coalesce(sum(EXISTS (
          SELECT 1 FROM temp.entries AS e WHERE e.k = lists.k AND trim(e.v) = trim(j.value))), 0)
        FROM temp.lists, json_each(\(form.json(of: "s"))) AS j WHERE trim(j.value) <> ''
        """)
      let isMost = question.isAsked || counts[1] * 2 >= counts[0]
      if counts[1] > best?.found ?? 0, isMost { best = (form, counts[1]) }
    }
    guard let form = best?.form else { return nil }
    return Reading(
      form: form, columns: [column],
      listed: "json_each(\(form.json(of: "s"))) AS j", entry: "trim(j.value)", own: "trim(e.v)",
      mayBeEmpty: false)
  }

  // MARK: Settling

  private func settle(_ reading: Reading) throws {
    func sorted(_ value: String, _ from: String) -> String {
      let once = question.ignoresRepeats ? "DISTINCT " : ""
      return
        "(SELECT group_concat(v, char(31)) FROM (SELECT \(once)\(value) AS v FROM \(from) ORDER BY 1))"
    }
    let (listed, there) = (reading.entriesOfText, reading.entriesOfRow)
    let (entry, own) = (reading.entry, reading.own)
    let mayBeNull = try database.prepare(
      "SELECT 1 FROM \(join.both) WHERE \(value) IS NULL LIMIT 1"
    ).step()
    try database.run(
      """
      UPDATE temp.lists SET state = CASE
        WHEN \(reading.isUnread) THEN \(State.lost.rawValue)
        WHEN \(sorted(entry, listed)) IS \(sorted(own, there)) THEN
          iif(\(mayBeNull ? 1 : 0) AND NOT EXISTS (SELECT 1 FROM temp.entries AS e WHERE e.k = lists.k),
            \(State.unclear.rawValue), \(State.kept.rawValue))
        WHEN \(sorted("lower(\(entry))", listed)) IS \(sorted("lower(\(own))", there))
          THEN \(State.unclear.rawValue)
        ELSE \(State.lost.rawValue) END
      """)
    try settleDisordered(reading)
  }

  /// Where a position is there to tell the order of entries and tells another.
  private func settleDisordered(_ reading: Reading) throws {
    guard reading.form != .object, !question.positions.isEmpty else { return }
    let ordered = question.orders.indices.filter {
      question.positions.contains(question.orders[$0])
    }.map { reading.isInOrder(of: "o\($0)") }
    try database.run(
      """
      UPDATE temp.lists SET state = \(State.disordered.rawValue)
      WHERE state = \(State.kept.rawValue) AND NOT (\(ordered.joined(separator: " OR ")))
      """)
  }

  // MARK: Order

  /// The column by whose order the most lists come back as they were written, and how many do; nil where that
  /// is the entries' own order.
  private func bestOrder(_ reading: Reading) throws -> (order: Name?, exact: Int) {
    var best: (order: Name?, exact: Int) = (nil, 0)
    for (order, column) in try orders() {
      // That entries stood in the order of letters may be chance.
      let tells =
        order == nil && reading.form != .object
        ? "(SELECT count(*) FROM temp.entries AS e WHERE e.k = lists.k) < 2" : "1"
      for whole in reading.isWhole(by: column) {
        let exact = try database.integer(
          """
          SELECT coalesce(sum((\(whole)) AND \(tells)
            OR s = '' AND NOT EXISTS (SELECT 1 FROM temp.entries AS e WHERE e.k = lists.k)), 0)
          FROM temp.lists WHERE state = \(State.kept.rawValue)
          """)
        if exact > best.exact { best = (order, exact) }
      }
    }
    return best
  }

  /// Their own order, and columns that are another in each row of a list: what is the same says nothing.
  private func orders() throws -> [(name: Name?, column: String)] {
    let own = if case .values = question.content { "v" } else { "c0" }
    var orders: [(name: Name?, column: String)] = [(nil, own)]
    for (index, name) in question.orders.enumerated() {
      let ties = try database.integer(
        """
        SELECT EXISTS (SELECT 1 FROM temp.entries WHERE k IS NOT NULL GROUP BY k, o\(index)
          HAVING count(*) > 1)
        """)
      if ties == 0 { orders.append((name, "o\(index)")) }
    }
    return orders
  }

  /// A column of order where it counts the rows of every list alike, from 0 or from 1.
  private func counted(_ order: Name) throws -> Name? {
    guard let index = question.orders.firstIndex(of: order) else { return nil }
    let counts = try database.integers(
      """
      SELECT count(*), coalesce(sum(last - first = n - 1 AND first IN (0, 1)), 0), count(DISTINCT first)
      FROM (SELECT min(o\(index)) AS first, max(o\(index)) AS last, count(*) AS n FROM temp.entries
        WHERE k IS NOT NULL GROUP BY k)
      """)
    return counts[0] == counts[1] && counts[2] == 1 ? order : nil
  }

  private func lostExamples(_ limit: Int) throws -> [CellExample] {
    let keys = join.keyNames.indices.map { "k\($0)" }
    return try database.rows(
      """
      SELECT s, \(keys.joined(separator: ", ")) FROM temp.lists
      WHERE state IN (\(State.lost.rawValue), \(State.disordered.rawValue)) ORDER BY rowid LIMIT \(limit)
      """
    ).map { CellExample(key: .init(join.keyNames, $0.dropFirst()), before: $0[0], after: []) }
  }
}

extension Listing.Reading {
  /// SQL of what stands behind FROM for the entries of a text, and for those of its row.
  var entriesOfText: String { listed + (mayBeEmpty ? "" : " WHERE \(entry) <> ''") }
  var entriesOfRow: String {
    "temp.entries AS e WHERE e.k = lists.k" + (mayBeEmpty ? "" : " AND \(own) <> ''")
  }

  /// SQL of whether the rows in the order of a column of `temp.entries` are the entries as they stand.
  func isInOrder(of column: String) -> String {
    """
    (SELECT group_concat(v, char(31)) FROM (SELECT \(entry) AS v FROM \(entriesOfText) ORDER BY j.key))
      IS (SELECT group_concat(v, char(31)) FROM (
        SELECT \(own) AS v FROM \(entriesOfRow) ORDER BY e.\(column)))
    """
  }

  /// SQL of whether the rows in that order make the text again: each way to write it.
  func isWhole(by column: String) -> [String] {
    let ordered = "(SELECT v, raw FROM temp.entries AS e WHERE e.k = lists.k ORDER BY \(column))"
    switch form {
    case .object: return ["1"]
    case .objects: return [isInOrder(of: column)]
    case .array:
      return [
        "iif(json_valid(s), json(s), s) IS (SELECT json_group_array(raw) FROM \(ordered))"
      ]
    case .separated(let separator):
      return ["", " "].map {
        "s IS (SELECT group_concat(v, \(literal(separator + $0))) FROM \(ordered))"
      }
    }
  }
}
