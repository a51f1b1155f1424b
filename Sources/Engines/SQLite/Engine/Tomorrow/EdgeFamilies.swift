import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Rows that come together: a child with its parent, siblings, rows of a table that refers to itself.
extension EdgeRowMaker {
  func families(_ base: [Name: String], number: Int) throws -> [EdgeRow] {
    var made: [EdgeRow] = []
    func add(_ what: String, _ rows: [NewRow], asOne: Bool = false) {
      made.append(
        EdgeRow(
          table: table.name, column: nil, what: what, rows: rows,
          sql: asOne ? [insert(rows)] : rows.map(insert)))
    }
    func own(_ changes: [Name: String] = [:]) throws -> NewRow {
      try row(of: table, like: base, changes, number: number + made.count * 8)
    }
    let others = try (1...2).map { try otherValues(base, of: table, step: $0) }
    add("another row with other values", [try own(others[0])])
    let alike = EdgeRowMaker(
      table: table, schema: schema, literals: literals, database: database)
    let twins = try (0..<2).map {
      try alike.row(of: table, like: base, [:], number: number + 900 + $0)
    }
    add("two rows alike", twins)
    for (what, row) in try kin(base, number: number + 940) { add(what, [row]) }
    let new = hints.distinct.filter { $0.table == table.name }.map(\.column)
    if !new.isEmpty {
      // Alike in what a new key wants to differ, and in nothing else.
      let changes = others[0].filter { !new.contains($0.key) }
      add(
        "a row like another in \(new.sorted().map(\.text).joined(separator: ", ")) alone",
        [try alike.row(of: table, like: base, changes, number: number + 990)])
    }
    for (what, changes) in spelledOtherwise(base) {
      add(what, [try row(of: table, like: base, changes, number: number + 980 + made.count)])
    }
    for (what, rows) in try ties(number: number + 960) + glued(base, number: number + 970) {
      add(what, rows)
    }
    for child in try children(number: number + 920) {
      add("two rows alike, with a row of \(child.table)", twins + [child])
    }
    add(
      "two rows with other values",
      try (0..<2).map { try row(of: table, like: base, others[$0], number: number + 910 + $0) })
    for limit in literals.limits[table.name] ?? [] { made += try many(limit, base) }
    for key in table.foreignKeys where key.columns.count == 1 {
      guard let parent = schema.table(key.parent),
        let column = schema.parentColumns(of: key).first
      else { continue }
      if parent.name == table.name {
        try addKin(key.columns[0], column, base, number: number + 1000, add)
        continue
      }
      for (what, changes) in try parents(parent) {
        let mother = try row(
          of: parent, like: try usualRow(of: parent), changes, number: number + made.count * 8)
        add(
          "a row with a new row of \(parent.name)\(what)",
          [mother, try own([key.columns[0]: last(column, of: parent)])])
      }
      for (what, text) in try otherKeys(column, of: parent) {
        let mother = try row(
          of: parent, like: try usualRow(of: parent), [column: text], number: number)
        add(
          "a row with a new row of \(parent.name) \(what)",
          [mother, try own([key.columns[0]: text])])
      }
      let mother = try row(
        of: parent, like: try usualRow(of: parent), [:], number: number + made.count * 8)
      let children = try (0..<3).map { index in
        try row(
          of: table, like: base,
          (try otherValues(base, of: table, step: index)).merging(
            [key.columns[0]: last(column, of: parent)], uniquingKeysWith: { $1 }),
          number: number + 950 + index)
      }
      add("three rows of one new row of \(parent.name)", [mother] + children)
    }
    return made
  }

  /// Values of texts that differ in all rows, as another row has them, in other letters or with a blank behind.
  private func spelledOtherwise(_ base: [Name: String]) -> [(what: String, changes: [Name: String])]
  {
    let keys =
      table.keys.map(\.columns)
      + schema.indexes(of: table.name).filter(\.unique).map {
        $0.terms.map { Name($0.expression.canonical) }
      }
    let columns = Set(keys.filter { $0.count == 1 }.map { $0[0] }).sorted()
    return columns.flatMap { column -> [(what: String, changes: [Name: String])] in
      guard let value = base[column], value.hasPrefix("'"), !isReference(column) else { return [] }
      let text = unquoted(value)
      return [("in other letters", text.inOtherLetters), ("with a blank behind it", text + " ")]
        .filter { $0.1 != text }
        .map { ("a row whose \(column) is another's \($0.0)", [column: literal($0.1)]) }
    }
  }

  /// Texts that a key could hold beside the one that is there, which careless lookups take for it; none
  /// where it holds no text.
  private func otherKeys(_ key: Name, of parent: Table) throws -> [(what: String, text: String)] {
    guard let value = try usualRow(of: parent)[key], value.hasPrefix("'"),
      !parent.foreignKeys.contains(where: { $0.columns.contains(key) })
    else { return [] }
    let text = unquoted(value)
    let next = text.dropLast() + EdgeValues.novel(String(text.suffix(1)))
    return [
      ("with blanks around its key", " \(EdgeValues.novel(EdgeValues.novel(text))) "),
      ("whose key is another's with a blank behind it", text + " "),
      ("whose key is another's in other letters", text.inOtherLetters),
      ("whose key begins like another's", String(next)),
    ].filter { $0.1 != text }.map { ($0.0, literal($0.1)) }
  }

  /// Rows that differ from one that is there in one part of a key alone, and not in its last.
  private func kin(_ base: [Name: String], number: Int) throws -> [(what: String, row: NewRow)] {
    let keys =
      table.keys.map(\.columns)
      + schema.indexes(of: table.name).filter(\.unique).map { index in
        index.terms.map { Name($0.expression.canonical) }
      }
    return try keys.filter { $0.count > 1 }.flatMap { key -> [(what: String, row: NewRow)] in
      try key.dropLast().compactMap { part in
        guard key.allSatisfy({ table.column($0) != nil }), let value = base[part] else {
          return nil
        }
        // A key may name a column twice.
        var changes = Dictionary(
          key.map { ($0, base[$0] ?? "NULL") }, uniquingKeysWith: { first, _ in first })
        changes[part] = try other(value, of: part)
        return (
          "a row like another but for \(part)",
          try row(of: table, like: base, changes, number: number)
        )
      }
    }
  }

  /// Another value of a column than the one that is given.
  private func other(_ value: String, of column: Name) throws -> String {
    if let key = table.foreignKeys.first(where: { $0.columns == [column] }),
      let parent = schema.parentColumns(of: key).first
    {
      return "(SELECT \(quoted(parent)) FROM \(quoted(key.parent)) WHERE \(quoted(parent)) IS NOT "
        + "\(value) LIMIT 1)"
    }
    if value.hasPrefix("'") { return literal(EdgeValues.other(than: unquoted(value))) }
    return nextNumber(of: column, in: table)
  }

  /// Rows of other tables that refer to the newest row of this one.
  private func children(number: Int) throws -> [NewRow] {
    try schema.tables.filter { $0.name != table.name }.flatMap { child in
      try child.foreignKeys.filter { $0.parent == table.name && $0.columns.count == 1 }
        .compactMap { key -> NewRow? in
          guard let column = schema.parentColumns(of: key).first else { return nil }
          let maker = EdgeRowMaker(
            table: child, schema: schema, literals: literals, database: database)
          return try maker.row(
            of: child, like: try maker.usualRow(of: child),
            [key.columns[0]: last(column, of: table)], number: number)
        }
    }
  }

  /// As many rows as a LIMIT of the script lets through, and one more.
  private func many(_ limit: Int, _ base: [Name: String]) throws -> [EdgeRow] {
    let there = try database.integer("SELECT count(*) FROM \(quoted(table.name))")
    // Of more rows than that, as many alike: a limit may be one of each group.
    let more = there <= limit ? limit - there : min(limit, 200)
    guard let key = table.rowidAlias else { return [] }
    let columns = table.storedColumns.filter { $0.name != key }
    guard !columns.contains(where: { isLastOfKey($0.name, in: table) && isReference($0.name) })
    else { return [] }
    let values = columns.map { column in
      let value = base[column.name] ?? "NULL"
      return isLastOfKey(column.name, in: table)
        ? (value.hasPrefix("'") ? "\(value) || i" : "-i") : value
    }
    let row = NewRow(
      table: table.name,
      cells: zip(columns, values).map { LiteralCell(column: $0.name, literal: $1) })
    let names = columns.map { quoted($0.name) }.joined(separator: ", ")
    let sql =
      "INSERT INTO \(quoted(table.name)) (\(names)) WITH RECURSIVE more(i) AS (SELECT 1 UNION ALL "
      + "SELECT i + 1 FROM more WHERE i <= \(more)) "
      + "SELECT \(values.joined(separator: ", ")) FROM more"
    return [
      EdgeRow(
        table: table.name, column: nil, what: "a row beyond the first \(limit)", rows: [row],
        sql: [sql])
    ]
  }

  /// What the parent of a new row may be like.
  private func parents(_ parent: Table) throws -> [(what: String, changes: [Name: String])] {
    let maker = EdgeRowMaker(
      table: parent, schema: schema, literals: literals, hints: hints, database: database)
    let free = parent.storedColumns.filter { column in
      !maker.isReference(column.name) && !maker.isLastOfKey(column.name, in: parent)
        && column.name != parent.rowidAlias
    }
    let empty = parent.storedColumns.filter {
      $0.notNull == nil && parent.primaryKey?.columns.contains($0.name) != true
    }
    let numbers = free.filter { TypeFamily($0.type).isNumber }
    var found: [(String, [Name: String])] = [("", [:])]
    if !empty.isEmpty {
      found.append(
        (" without values", Dictionary(uniqueKeysWithValues: empty.map { ($0.name, "NULL") })))
    }
    if !numbers.isEmpty {
      found.append(
        (" with zeros", Dictionary(uniqueKeysWithValues: numbers.map { ($0.name, "0") })))
    }
    let values = try maker.otherValues(try maker.usualRow(of: parent), of: parent, step: 1)
    if !values.isEmpty { found.append((" with other values", values)) }
    return found
  }

  /// Every column that is no key and no reference with another value of its kind: numbers that are
  /// equal in the row are not in this one.
  func otherValues(_ base: [Name: String], of table: Table, step: Int) throws -> [Name: String] {
    var values: [Name: String] = [:]
    var seen: [String: Int] = [:]
    for column in table.storedColumns
    where !isReference(column.name) && !isLastOfKey(column.name, in: table)
      && column.name != table.rowidAlias
    {
      let value = base[column.name] ?? "NULL"
      seen[value, default: 0] += 1
      let more = step * (seen[value] ?? 1)
      if value.hasPrefix("'") {
        values[column.name] = literal(
          (0..<step).reduce(unquoted(value)) { text, _ in EdgeValues.other(than: text) })
      } else if let number = Int64(value) {
        values[column.name] = "\(number &+ Int64(more))"
      } else if let number = Double(value), number.isFinite {
        values[column.name] = "\(number + Double(more))"
      }
    }
    return values
  }

  /// Columns that are empty in the usual row, with a value that another row has there.
  func filled(_ base: [Name: String]) throws -> [Name: String] {
    var changes: [Name: String] = [:]
    for column in table.storedColumns where (base[column.name] ?? "NULL") == "NULL" {
      let name = quoted(column.name)
      let there = try database.rows(
        "SELECT \(literal(of: column.name)) FROM \(quoted(table.name)) WHERE \(name) IS NOT NULL LIMIT 1"
      ).first?.first
      if case .text(let value)? = there {
        changes[column.name] = value
      } else {
        changes[column.name] = made(for: column, of: table)
      }
    }
    return changes
  }

  func last(_ column: Name, of parent: Table) -> String {
    let order = parent.withoutRowid ? quoted(column) : parent.rowidOrAlias
    return "(SELECT \(quoted(column)) FROM \(quoted(parent.name)) ORDER BY \(order) DESC LIMIT 1)"
  }

  /// Rows of a table that refers to itself: alone, in a ring, in a chain below the last one.
  private func addKin(
    _ reference: Name, _ key: Name, _ base: [Name: String], number: Int,
    _ add: (String, [NewRow], Bool) -> Void
  ) throws {
    guard key == table.rowidAlias else { return }
    // Beyond the numbers that rows tried beside these get.
    let top =
      try database.integer("SELECT coalesce(max(\(quoted(key))), 0) FROM \(quoted(table.name))")
      &+ 5000
    func kin(_ index: Int, of parent: Int?, else other: String = "NULL") throws -> NewRow {
      try row(
        of: table, like: base,
        [key: "\(top &+ index)", reference: parent.map { "\(top &+ $0)" } ?? other],
        number: number + index)
    }
    add("a row that refers to itself", [try kin(0, of: 0)], false)
    add("two rows that refer to each other", [try kin(10, of: 11), try kin(11, of: 10)], true)
    let chain = try (20..<27).map { try kin($0, of: $0 == 20 ? nil : $0 - 1) }
    add("a chain of rows", chain, false)
    let root =
      "(SELECT \(quoted(key)) FROM \(quoted(table.name)) WHERE \(quoted(reference)) IS NULL LIMIT 1)"
    let below = try (30..<36).map { try kin($0, of: $0 == 30 ? nil : $0 - 1, else: root) }
    add("a chain of rows below one that is there", below, false)
  }

  /// Rows that are inserted at once: they may refer to each other.
  private func insert(_ rows: [NewRow]) -> String {
    let first = insert(rows[0])
    let more = rows.dropFirst().map { row in
      "(" + row.cells.map(\.literal).joined(separator: ", ") + ")"
    }
    return ([first] + more).joined(separator: ", ")
  }
}

extension String {
  /// Capitals for small letters, and small ones for capitals, of those alone that lower() and upper() know.
  /// https://www.sqlite.org/lang_corefunc.html#lower
  fileprivate var inOtherLetters: String {
    map { $0.isASCII ? $0.isUppercase ? $0.lowercased() : $0.uppercased() : String($0) }.joined()
  }
}
