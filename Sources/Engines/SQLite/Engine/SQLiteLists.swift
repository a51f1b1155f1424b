import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

extension SQLiteComparison {
  package func listed(_ question: ListQuestion, limit: Int) async throws -> ListAccount? {
    let join = Join(question.source.table, question.anchor, question.alignment, types)
    let value = "a.\(quoted(question.source.column))"
    return try await connection.use { database in
      // What is no text is no list, and nothing below would count it.
      let other =
        "SELECT 1 FROM \(join.left) WHERE typeof(\(value)) NOT IN ('null', 'text') LIMIT 1"
      guard try !database.prepare(other).step() else { return nil }
      try gatherEntries(question, database)
      // A few show whether they are lists at all, and how they are written.
      try gatherLists(question, join, database, limit: 1000)
      guard let format = try bestFormat(database) else { return nil }
      try gatherLists(question, join, database, limit: -1)
      return try account(question, join, format, database, limit: limit)
    }
  }

  /// The lists, in a table of their own, with what entries refer to them by.
  private func gatherLists(
    _ question: ListQuestion, _ join: Join, _ database: Database, limit: Int
  ) throws {
    try database.run("DROP TABLE IF EXISTS temp.lists")
    let value = "a.\(quoted(question.source.column))"
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

  /// The entries that stand under each row.
  private func gatherEntries(_ question: ListQuestion, _ database: Database) throws {
    try database.run("DROP TABLE IF EXISTS temp.entries")
    var from = "dst.\(quoted(question.table)) AS t"
    var entry = "t.\(quoted(question.value))"
    if let entries = question.entries {
      from +=
        " JOIN dst.\(quoted(entries.table)) AS l "
        + "ON l.\(quoted(entries.key)) = t.\(quoted(entries.reference))"
      entry = "l.\(quoted(question.value))"
    }
    let orders = question.orders.indices.map { "o\($0)" }
    try database.run(
      "CREATE TEMP TABLE entries (\((["k", "v", "raw"] + orders).joined(separator: ", ")))")
    let columns =
      ["t.\(quoted(question.reference.source))", "CAST(\(entry) AS TEXT)", entry]
      + question.orders.map { "t.\(quoted($0))" }
    try database.run(
      "INSERT INTO temp.entries SELECT \(columns.joined(separator: ", ")) FROM \(from)")
    try database.run("CREATE INDEX temp.entries_k ON entries (k)")
  }

  /// The way of writing by which the most entries are found under their rows; nil where half of them are
  /// not.
  private func bestFormat(_ database: Database) throws -> ListFormat? {
    var best: (format: ListFormat, found: Int)?
    for format in ListFormat.all {
      let counts = try database.integers(
        """
        SELECT count(*), coalesce(sum(EXISTS (
          SELECT 1 FROM temp.entries AS e WHERE e.k = lists.k AND trim(e.v) = trim(j.value))), 0)
        FROM temp.lists, json_each(\(format.array(of: "s"))) AS j WHERE trim(j.value) <> ''
        """)
      if counts[1] > best?.found ?? 0, counts[1] * 2 >= counts[0] { best = (format, counts[1]) }
    }
    return best?.format
  }

  private func account(
    _ question: ListQuestion, _ join: Join, _ format: ListFormat, _ database: Database, limit: Int
  ) throws -> ListAccount {
    func sorted(_ value: String, _ from: String) -> String {
      "(SELECT group_concat(v, char(31)) FROM (SELECT \(value) AS v FROM \(from) ORDER BY 1))"
    }
    let listed = "json_each(\(format.array(of: "s"))) AS j WHERE trim(j.value) <> ''"
    let there = "temp.entries AS e WHERE e.k = lists.k AND trim(e.v) <> ''"
    let mayBeNull = try database.prepare(
      "SELECT 1 FROM \(join.both) WHERE a.\(quoted(question.source.column)) IS NULL LIMIT 1"
    ).step()
    try database.run(
      """
      UPDATE temp.lists SET state = CASE
        WHEN \(sorted("trim(j.value)", listed)) IS \(sorted("trim(e.v)", there)) THEN
          iif(\(mayBeNull ? 1 : 0) AND NOT EXISTS (SELECT 1 FROM temp.entries AS e WHERE e.k = lists.k), 2, 1)
        WHEN \(sorted("lower(trim(j.value))", listed)) IS \(sorted("lower(trim(e.v))", there)) THEN 2
        ELSE 3 END
      """)
    let counts = try database.integers(
      "SELECT count(*), sum(state = 1), sum(state = 2) FROM temp.lists")
    let exact = try exactOnes(question, format, database)
    let strays = try database.integer(
      "SELECT count(*) FROM temp.entries WHERE k NOT IN (SELECT k FROM temp.lists)")
    let keys = join.keyNames.indices.map { "k\($0)" }
    let lost = try database.rows(
      """
      SELECT s, \(keys.joined(separator: ", ")) FROM temp.lists WHERE state = 3
      ORDER BY rowid LIMIT \(limit)
      """)
    return ListAccount(
      total: counts[0], exact: exact, kept: counts[1], unclear: counts[2],
      strays: strays,
      separator: format.separator.map { "'\($0)'" } ?? "JSON",
      lostExamples: lost.map {
        CellExample(key: .init(join.keyNames, $0.dropFirst()), before: $0[0], after: [])
      })
  }

  /// How many lists come back as they were written, in the order that a column tells, or their own.
  private func exactOnes(_ question: ListQuestion, _ format: ListFormat, _ database: Database)
    throws
    -> Int
  {
    var orders = ["v"]
    for index in question.orders.indices {
      // What is the same in two rows of a list says nothing of their order.
      let ties = try database.integer(
        """
        SELECT EXISTS (SELECT 1 FROM temp.entries WHERE k IS NOT NULL GROUP BY k, o\(index)
          HAVING count(*) > 1)
        """)
      if ties == 0 { orders.append("o\(index)") }
    }
    var most = 0
    for order in orders {
      // That entries stood in the order of letters may be chance.
      let tells =
        order == "v"
        ? "(SELECT count(*) FROM temp.entries AS e WHERE e.k = lists.k) < 2" : "1"
      for spaced in format.separator == nil ? [false] : [false, true] {
        let exact = try database.integer(
          """
          SELECT coalesce(sum(\(format.whole(by: order, spaced: spaced)) AND \(tells)
            OR s = '' AND NOT EXISTS (SELECT 1 FROM temp.entries AS e WHERE e.k = lists.k)), 0)
          FROM temp.lists WHERE state = 1
          """)
        most = max(most, exact)
      }
    }
    return most
  }
}

extension ListFormat {
  /// SQL of whether the entries of `lists`, in the order of `column`, make the text again.
  fileprivate func whole(by column: String, spaced: Bool) -> String {
    let ordered = "(SELECT v, raw FROM temp.entries AS e WHERE e.k = lists.k ORDER BY \(column))"
    guard let separator else {
      return "iif(json_valid(s), json(s), s) IS (SELECT json_group_array(raw) FROM \(ordered))"
    }
    let between = literal(separator + (spaced ? " " : ""))
    return "s IS (SELECT group_concat(v, \(between)) FROM \(ordered))"
  }
}
