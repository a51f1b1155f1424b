import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Rows that a script cannot tell from others by what it looks at.
extension EdgeRowMaker {
  /// Columns and pairs of columns that are looked at.
  private static let mostLooked = 4

  /// Rows like the one with the greatest or the least value of a column that the script ranks rows by.
  func ties(number: Int) throws -> [(what: String, rows: [NewRow])] {
    let columns = table.storedColumns.map(\.name)
    // Where a new key wants others to differ, they are alike all the same.
    let alike = EdgeRowMaker(table: table, schema: schema, literals: literals, database: database)
    let ranked = columns.filter {
      literals.ranked.contains($0) && $0 != table.rowidAlias && !alike.isLastOfKey($0, in: table)
    }
    return try ranked.prefix(Self.mostLooked).enumerated().flatMap { index, column in
      try [("greatest", "DESC"), ("least", "ASC")].enumerated().compactMap { turn, end in
        let name = quoted(column)
        guard
          let like = try database.literals(
            of: columns,
            "FROM \(quoted(table.name)) WHERE \(name) IS NOT NULL ORDER BY \(name) \(end.1)")
        else { return nil }
        return (
          "a row like that with the \(end.0) \(column)",
          [try alike.row(of: table, like: like, [:], number: number + 2 * index + turn)]
        )
      }
    }
  }

  /// Two rows whose values are others and make the same text once the script puts them together.
  func glued(_ base: [Name: String], number: Int) throws -> [(what: String, rows: [NewRow])] {
    let texts = Set(table.storedColumns.filter { TypeFamily($0.type) == .text }.map(\.name))
    let pairs = literals.glued.filter { texts.contains($0.first) && texts.contains($0.second) }
    return try pairs.prefix(Self.mostLooked).enumerated().map { index, pair in
      let (a, b) = ("left", "right")
      let values: [[Name: String]] = [
        [pair.first: literal(a + pair.sign + "mid"), pair.second: literal(b)],
        [pair.first: literal(a), pair.second: literal("mid" + pair.sign + b)],
      ]
      let rows = try values.enumerated().flatMap { turn, values in
        try mothers(of: values, number: number + 4 * index + turn)
          + [row(of: table, like: base, values, number: number + 4 * index + turn + 2)]
      }
      return ("two rows that are one once \(pair.first) and \(pair.second) are put together", rows)
    }
  }

  /// Rows of other tables that a reference of several columns needs for these values.
  private func mothers(of values: [Name: String], number: Int) throws -> [NewRow] {
    try table.foreignKeys.compactMap { key -> NewRow? in
      guard key.columns.count > 1, key.columns.contains(where: { values[$0] != nil }),
        let parent = schema.table(key.parent), parent.name != table.name
      else { return nil }
      let theirs = schema.parentColumns(of: key)
      let pairs = zip(key.columns, theirs).compactMap { mine, other in
        values[mine].map { (other, $0) }
      }
      guard pairs.count == theirs.count else { return nil }
      let maker = EdgeRowMaker(
        table: parent, schema: schema, literals: literals, database: database)
      return try maker.row(
        of: parent, like: maker.usualRow(of: parent),
        Dictionary(pairs, uniquingKeysWith: { a, _ in a }), number: number)
    }
  }
}
