import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Texts that are arrays of JSON objects, a row for each, or one object, a row for each of its members.
extension Listing {
  /// nil where most texts are neither, or their members are not in the rows.
  func readingOfMembers(_ columns: [Name]) throws -> Reading? {
    let counts = try database.integers(
      """
      SELECT count(*), coalesce(sum(\(Self.type) = 'array' AND NOT EXISTS (
          SELECT 1 FROM \(Self.array) WHERE j.type <> 'object')), 0),
        coalesce(sum(\(Self.type) = 'object'), 0)
      FROM temp.lists
      """)
    guard counts[0] > 0, max(counts[1], counts[2]) * 2 > counts[0] else { return nil }
    try gatherEntries(
      columns.enumerated().map { (name: "c\($0)", sql: plain("t.\(quoted($1))")) },
      from: "dst.\(quoted(question.table)) AS t",
      sought: columns.indices.prefix(Self.mostSought).map { "c\($0)" })
    return counts[1] > counts[2]
      ? try readingOfObjects(columns) : try readingOfObject(columns)
  }

  /// A value as a text: a column may have made a number of a text, or a text of a number.
  private func plain(_ value: String) -> String {
    "CASE WHEN typeof(\(value)) = 'real' THEN CAST(CAST(\(value) AS NUMERIC) AS TEXT) ELSE CAST(\(value) AS TEXT) END"
  }

  private static let mostLabels = 40
  private static let mostSought = 8

  /// SQL of what JSON `s` is, and of its entries as `j`.
  private static let type = "iif(json_valid(s), json_type(s), '')"
  private static let array = "json_each(\(ListForm.objects.json(of: "s"))) AS j"
  private static let object = "json_each(\(ListForm.object.json(of: "s"))) AS j"

  private func readingOfObjects(_ columns: [Name]) throws -> Reading? {
    let listed = Self.array
    let members = "json_each(iif(j.type = 'object', j.value, '{}')) AS o"
    let labels = try database.rows(
      """
      SELECT o.key, count(*) FROM temp.lists, \(listed), \(members)
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT \(Self.mostLabels)
      """
    ).compactMap { if case .text(let label) = $0[0] { label } else { nil } }
    func member(_ label: String) -> String {
      plain("(SELECT o.value FROM \(members) WHERE o.key = \(literal(label)))")
    }
    var found: [(label: String, column: Int)] = []
    func column(for label: String) throws -> Int? {
      let free = columns.indices.filter { index in !found.contains { $0.column == index } }
      if let own = free.first(where: { columns[$0].isWritten(as: label) }) { return own }
      return try best(of: free, for: member(label), in: listed)
    }
    // What bears a member's name is not another's that happens to hold the same.
    for label in labels.sorted(by: { a, b in
      columns.contains { $0.isWritten(as: a) } && !columns.contains { $0.isWritten(as: b) }
    }) {
      if let column = try column(for: label) { found.append((label, column)) }
    }
    guard !found.isEmpty else { return nil }
    let known = found.map { literal($0.label) }.joined(separator: ", ")
    var reading = Reading(
      form: .objects, columns: found.map { columns[$0.column] },
      listed: listed,
      entry: "json_array(\(found.map { member($0.label) }.joined(separator: ", ")))",
      own: "json_array(\(found.map { "e.c\($0.column)" }.joined(separator: ", ")))",
      mayBeEmpty: true)
    reading.isUnread = """
      \(Self.type) <> 'array' OR EXISTS (
        SELECT 1 FROM \(listed) WHERE j.type <> 'object') OR EXISTS (
        SELECT 1 FROM \(listed), \(members)
        WHERE o.key NOT IN (\(known)) AND o.value IS NOT NULL)
      """
    return reading
  }

  private func readingOfObject(_ columns: [Name]) throws -> Reading? {
    let listed = Self.object
    guard let name = try best(of: Array(columns.indices), for: "j.key", in: listed),
      let value = try best(
        of: columns.indices.filter { $0 != name }, for: plain("j.value"), in: listed)
    else { return nil }
    var reading = Reading(
      form: .object, columns: [columns[name], columns[value]],
      listed: listed,
      entry: "json_array(j.key, \(plain("j.value")))", own: "json_array(e.c\(name), e.c\(value))",
      mayBeEmpty: true)
    reading.isUnread = "\(Self.type) <> 'object'"
    return reading
  }

  /// The column under whose rows the most of what stands in the entries is found; nil where half is not.
  private func best(of columns: [Int], for member: String, in listed: String) throws -> Int? {
    var best: (column: Int, found: Int)?
    for column in columns {
      let counts = try database.integers(
        """
        SELECT count(*), coalesce(sum(EXISTS (
          SELECT 1 FROM temp.entries AS e WHERE e.k = lists.k AND e.c\(column) = \(member))), 0)
        FROM temp.lists, \(listed) WHERE \(member) IS NOT NULL
        """)
      if counts[1] > best?.found ?? 0, counts[1] * 2 >= counts[0] { best = (column, counts[1]) }
    }
    return best?.column
  }
}

extension Name {
  /// Whether a member of JSON is called as the column is, but for the way in which words are put together.
  fileprivate func isWritten(as label: String) -> Bool {
    func letters(_ text: String) -> String { text.lowercased().filter { $0 != "_" && $0 != "-" } }
    return letters(text) == letters(label)
  }
}
