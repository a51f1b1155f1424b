import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

extension SQLiteComparison {
  package func gathered(_ question: GatheredQuestion, limit: Int) async throws -> GatheredAccount? {
    let gathering = Gathering(question: question, types: types)
    return try await connection.use { try gathering.account(on: $0, limit: limit) }
  }
}

/// The rows of a table in `temp.gathered`: `p`, the number of the row that takes it, `m`, its text, the
/// key `k0`, …, and the members' values `c0`, …. The entries of the texts in `temp.entries`: `p`, and
/// `e0`, … for the members that are looked for.
private struct Gathering {
  let question: GatheredQuestion
  let types: ColumnTypes

  /// How the entries of a text are told apart, and the members of each.
  struct Reading {
    let form: ListForm
    /// Members by their position in the question, with where they stand in an entry.
    let members: [(index: Int, part: Part)]
  }

  /// What of an entry holds a value.
  enum Part {
    case all
    case member(String)
    /// What the entry is called in its object.
    case name

    var label: String? { if case .member(let label) = self { label } else { nil } }
  }

  func account(on database: Database, limit: Int) throws -> GatheredAccount? {
    try gatherRows(database)
    let texts = try database.integers(
      "SELECT count(*), coalesce(sum(typeof(m) = 'text'), 0) FROM temp.gathered")
    guard texts[1] * 2 >= texts[0], texts[1] > 0, let reading = try reading(database) else {
      return nil
    }
    try gatherEntries(reading, database)
    try match(reading, database)
    let columns = try reading.members.indices.map {
      try column($0, of: reading, database, limit: limit)
    }
    let isKnown = equal(reading, of: "f", and: "e", numbered: false)
    let others = try database.integers(
      """
      SELECT count(*), coalesce(sum(EXISTS (SELECT 1 FROM temp.found AS f WHERE f.p = e.p AND \(isKnown))), 0)
      FROM temp.entries AS e WHERE NOT EXISTS (
        SELECT 1 FROM temp.found AS f WHERE f.p = e.p AND \(equal(reading, of: "f", and: "e")))
      """)
    // Between signs that stand in the entries, most of what is found is nobody's.
    let entries = try database.integers("SELECT count(*), count(DISTINCT p) FROM temp.entries")
    guard (others[0] - others[1]) * 2 <= entries[0] else { return nil }
    // One entry in each text is no list between signs, but the value of one of the rows.
    let isSingle = reading.form.separator != nil && entries[0] == entries[1]
    let standing = try database.integer("SELECT coalesce(sum(stands), 0) FROM temp.found")
    if isSingle, standing * 3 < texts[0] * 2 { return nil }
    return GatheredAccount(
      columns: columns, order: try order(reading, database), form: reading.form,
      rowsWithout: isSingle ? texts[0] - standing : nil,
      repeated: others[1], strays: others[0] - others[1] + (try textsOfNobody(database)))
  }

  private var join: Join {
    Join(question.table, question.place.table, question.alignment, types)
  }

  private func gatherRows(_ database: Database) throws {
    try database.run("DROP TABLE IF EXISTS temp.gathered")
    let join = join
    var from = join.both
    var values: [String] = []
    for (index, member) in question.members.enumerated() {
      var value = "a.\(quoted(member.column))"
      if let named = member.named {
        from +=
          " LEFT JOIN src.\(quoted(named.table)) AS n\(index) "
          + "ON n\(index).\(quoted(named.key)) = \(value)"
        value = "n\(index).\(quoted(named.value))"
      }
      values.append("\(exact(value)) AS c\(index)")
    }
    let keys =
      join.keyNames.enumerated().map { "a.\(quoted($1)) AS k\($0)" }
      + [question.position.map { "a.\(quoted($0)) AS o" } ?? "NULL AS o"]
    let takers = join.keyNames.map { exact("a.\(quoted($0))") }.joined(separator: ", ")
    try database.run(
      """
      CREATE TEMP TABLE gathered AS SELECT dense_rank() OVER (ORDER BY \(takers)) AS p,
        b.\(quoted(question.place.column)) AS m, \((keys + values).joined(separator: ", "))
      FROM \(from)
      """)
  }

  // MARK: Reading

  /// The reading by which half of the rows that have a value are found, and the most of them.
  private func reading(_ database: Database) throws -> Reading? {
    if let objects = try readingOfObjects(database) { return objects }
    if let object = try readingOfObject(database) { return object }
    var best: (reading: Reading, found: Int)?
    for form in ListForm.plain + ListForm.spaced {
      for index in question.members.indices {
        let (found, total) = try found(index, .all, form, database)
        if found * 2 >= total, found > best?.found ?? 0 {
          best = (Reading(form: form, members: [(index, .all)]), found)
        }
      }
    }
    return best?.reading
  }

  /// Where the texts are JSON objects: which members are what the rest are called, and what they are.
  private func readingOfObject(_ database: Database) throws -> Reading? {
    func best(_ part: Part, besides taken: Int? = nil) throws -> Int? {
      var best: (index: Int, found: Int)?
      for index in question.members.indices where index != taken {
        let (found, total) = try found(index, part, .object, database)
        if found * 2 >= total, found > best?.found ?? 0 { best = (index, found) }
      }
      return best?.index
    }
    guard let name = try best(.name), let value = try best(.all, besides: name) else { return nil }
    return Reading(form: .object, members: [(name, .name), (value, .all)])
  }

  /// Where the texts are arrays of JSON objects: which of their members holds what.
  private func readingOfObjects(_ database: Database) throws -> Reading? {
    let labels = try database.rows(
      """
      SELECT o.key, count(*) FROM (SELECT DISTINCT p, m FROM temp.gathered LIMIT 1000) AS t,
        \(entries(.objects, of: "t.m")) AS j,
        json_each(\(Self.object)) AS o
      GROUP BY 1 ORDER BY 2 DESC LIMIT 100
      """
    ).compactMap { if case .text(let label) = $0[0] { label } else { nil } }
    var taken: [Int: String] = [:]
    func best(_ index: Int, of labels: [String]) throws -> String? {
      var best: (label: String, found: Int)?
      for label in labels {
        let (found, total) = try found(index, .member(label), .objects, database)
        if found * 2 >= total, found > best?.found ?? 0 { best = (label, found) }
      }
      return best?.label
    }
    // What bears a column's name is not another's that happens to hold the same.
    for (index, member) in question.members.enumerated() {
      let names = [member.column, member.named?.value]
      taken[index] = try best(index, of: labels.filter { names.contains(Name($0)) })
    }
    for index in question.members.indices where taken[index] == nil {
      taken[index] = try best(index, of: labels.filter { !taken.values.contains($0) })
    }
    let members = taken.sorted { $0.key < $1.key }.map {
      (index: $0.key, part: Part.member($0.value))
    }
    return members.isEmpty ? nil : Reading(form: .objects, members: members)
  }

  /// SQL of entry `j` as an object. Where DISTINCT was asked for, it is one within a text.
  private static let object = """
    CASE WHEN j.type IN ('object', 'text') AND json_valid(j.value)
      THEN iif(json_type(j.value) = 'object', j.value, '{}') ELSE '{}' END
    """

  /// Values that are looked for, fewer where their texts are long: each is read for each of them, and for each
  /// form that it may have.
  private func few(_ database: Database) throws -> Int {
    let length = try database.integer(
      "SELECT coalesce(max(length(m)), 0) FROM (SELECT m FROM temp.gathered LIMIT 1000)")
    return min(1000, max(20, 2_000_000 / max(1, length)))
  }

  /// How many of so many values are in an entry of their text.
  private func found(
    _ index: Int, _ part: Part, _ form: ListForm, _ database: Database
  ) throws -> (found: Int, total: Int) {
    let value = written("t.c\(index)", form, part)
    let few = try few(database)
    let counts = try database.integers(
      """
      SELECT coalesce(sum(EXISTS (SELECT 1 FROM \(entries(form, of: "t.m")) AS j
        WHERE \(same(entry(part), value)))), 0), count(*)
      FROM (SELECT * FROM temp.gathered WHERE c\(index) IS NOT NULL LIMIT \(few)) AS t
      """)
    return (counts[0], counts[1])
  }

  private func entries(_ form: ListForm, of text: String) -> String {
    "json_each(\(form.json(of: text)))"
  }

  /// SQL of what of entry `j` holds a value.
  private func entry(_ part: Part) -> String {
    switch part {
    case .all: "j.value"
    case .name: "j.key"
    // A name that JSON paths cannot write is found one by one.
    case .member(let label):
      """
      (SELECT o.value FROM json_each(\(Self.object)) AS o
       WHERE o.key = \(literal(label)))
      """
    }
  }

  /// A value as an entry holds it: names, and what stands between signs, are texts.
  private func written(_ value: String, _ form: ListForm, _ part: Part) -> String {
    if case .name = part { return "CAST(\(value) AS TEXT)" }
    return form.separator == nil ? value : "CAST(\(value) AS TEXT)"
  }

  // MARK: Matching

  private func gatherEntries(_ reading: Reading, _ database: Database) throws {
    try database.run("DROP TABLE IF EXISTS temp.entries")
    let columns = reading.members.enumerated().map {
      "\(entry($1.part)) AS e\($0)"
    }
    try database.run(
      """
      CREATE TEMP TABLE entries AS SELECT *, row_number() OVER (PARTITION BY \(group("e", reading))) AS n
      FROM (SELECT t.p, j.key AS at, \(columns.joined(separator: ", "))
        FROM (SELECT p, max(m) AS m FROM temp.gathered GROUP BY p) AS t,
          \(entries(reading.form, of: "t.m")) AS j)
      """)
    try database.run("CREATE INDEX temp.entries_p ON entries (p, e0)")
  }

  /// The rows with what is looked for of them, `e0`, …, each numbered among those that are alike, and
  /// whether its entry `stands` there.
  private func match(_ reading: Reading, _ database: Database) throws {
    try database.run("DROP TABLE IF EXISTS temp.found")
    let columns = reading.members.enumerated().map {
      "\(written("c\($1.index)", reading.form, $1.part)) AS e\($0)"
    }
    try database.run(
      """
      CREATE TEMP TABLE found AS SELECT *, 0 AS stands,
        row_number() OVER (PARTITION BY \(group("e", reading))) AS n
      FROM (SELECT *, \(columns.joined(separator: ", ")) FROM temp.gathered)
      """)
    try database.run("CREATE INDEX temp.found_p ON found (p, e0)")
    try database.run(
      """
      UPDATE temp.found AS f SET stands = EXISTS (
        SELECT 1 FROM temp.entries AS e WHERE e.p = f.p AND \(equal(reading, of: "f", and: "e")))
      """)
  }

  private func group(_ name: String, _ reading: Reading) -> String {
    (["p"] + reading.members.indices.flatMap { ["\(name)\($0)", "typeof(\(name)\($0))"] })
      .joined(separator: ", ")
  }

  private func equal(_ reading: Reading, of a: String, and b: String, numbered: Bool = true)
    -> String
  {
    let values = reading.members.indices.map { same("\(a).e\($0)", "\(b).e\($0)") }
    // An index serves only what has no sign before it, and either may be asked about the other.
    return (["\(a).e0 IS \(b).e0"] + values + (numbered ? ["\(a).n = \(b).n"] : [])).joined(
      separator: " AND ")
  }

  /// Whether the entries of each text stand in the order of the position.
  private func order(_ reading: Reading, _ database: Database) throws -> GatheredAccount.Order? {
    guard question.position != nil, reading.form != .object else { return nil }
    let whole = try database.integers(
      """
      SELECT (SELECT count(*) FROM temp.found WHERE NOT stands)
          + abs((SELECT count(*) FROM temp.found) - (SELECT count(*) FROM temp.entries)),
        count(*) - coalesce(sum(last - first = n - 1 AND first IN (0, 1)), 0), count(DISTINCT first)
      FROM (SELECT min(o) AS first, max(o) AS last, count(*) AS n FROM temp.gathered GROUP BY p)
      """)
    guard whole == [0, 0, 1] else { return nil }
    let values = reading.members.indices.map { "quote(e\($0))" }.joined(separator: " || ")
    func sequence(_ table: String, by order: String) -> String {
      "(SELECT group_concat(v, char(31)) FROM (SELECT \(values) AS v FROM temp.\(table) AS x "
        + "WHERE x.p = g.p ORDER BY x.\(order)))"
    }
    let counts = try database.integers(
      """
      SELECT coalesce(sum(n), 0),
        coalesce(sum(iif(\(sequence("entries", by: "at")) IS \(sequence("found", by: "o")), 0, n)), 0)
      FROM (SELECT p, count(*) AS n FROM temp.found GROUP BY p) AS g
      """)
    return GatheredAccount.Order(total: counts[0], lost: counts[1])
  }

  private func column(
    _ index: Int, of reading: Reading, _ database: Database, limit: Int
  ) throws -> GatheredAccount.Column {
    let member = question.members[reading.members[index].index]
    let value = "c\(reading.members[index].index)"
    // With something beside it in its entry it may be whole all the same; what is divided is not.
    let unclear =
      reading.form.separator.map {
        "e\(index) <> '' AND instr(m, e\(index)) > 0 AND instr(e\(index), \(literal($0))) = 0"
      } ?? "0"
    let counts = try database.integers(
      """
      SELECT count(*), coalesce(sum(NOT stands), 0), coalesce(sum(NOT stands AND \(unclear)), 0)
      FROM temp.found WHERE \(value) IS NOT NULL
      """)
    let names = join.keyNames
    let keys = names.indices.map { "k\($0)" }
    let lost = try database.rows(
      """
      SELECT \(value), m, \(keys.joined(separator: ", ")) FROM temp.found
      WHERE NOT stands AND \(value) IS NOT NULL AND NOT (\(unclear)) LIMIT \(limit)
      """)
    return GatheredAccount.Column(
      name: member.column, label: reading.members[index].part.label,
      isCrossed: others(than: member).contains { $0.text == reading.members[index].part.label },
      total: counts[0], lost: counts[1] - counts[2], unclear: counts[2],
      lostExamples: lost.map {
        CellExample(key: .init(names, $0.dropFirst(2)), before: $0[0], after: [$0[1]])
      })
  }

  /// Names that are other columns'.
  private func others(than member: GatheredQuestion.Member) -> [Name] {
    let own = [member.column, member.named?.value]
    return question.members.map(\.column).filter { !own.contains($0) }
  }

  /// Texts with something in them in rows that take none of the table's.
  private func textsOfNobody(_ database: Database) throws -> Int {
    let taken = try database.integer(
      "SELECT count(*) FROM (SELECT 1 FROM temp.gathered WHERE m NOT IN ('', '[]', '{}') GROUP BY p)"
    )
    let place = quoted(question.place.column)
    let all = try database.integer(
      "SELECT count(*) FROM dst.\(quoted(question.place.table)) WHERE \(place) NOT IN ('', '[]', '{}')"
    )
    return max(0, all - taken)
  }
}
