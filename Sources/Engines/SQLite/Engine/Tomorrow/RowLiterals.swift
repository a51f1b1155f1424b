import SQLiteConnections
import SQLiteSyntax
import Schemas

/// The SQL that gives the SQL of a column's value. Of one that is larger than what a statement holds, another of
/// its type.
func literal(of column: Name) -> String {
  let value = quoted(column)
  let shorter =
    "iif(typeof(\(value)) = 'blob', printf('zeroblob(%d)', length(\(value))), quote(substr(\(value), 1, 1000)))"
  return "iif(length(\(value)) > 1000000, \(shorter), quote(\(value)))"
}

extension Database {
  /// Columns of the first row that a query finds, as SQL that gives their values again; nil where it
  /// finds none.
  ///
  /// - Parameter rest: of the query, from FROM on.
  func literals(of columns: [Name], _ rest: String) throws -> [Name: String]? {
    let list = columns.map(literal).joined(separator: ", ")
    guard let row = try rows("SELECT \(list) \(rest) LIMIT 1").first else { return nil }
    return Dictionary(
      uniqueKeysWithValues: zip(columns, row).map { column, value in
        switch value {
        // quote() writes infinite numbers as words that no statement can hold.
        case .text("Inf"): (column, "9e999")
        case .text("-Inf"): (column, "-9e999")
        case .text(let literal): (column, literal)
        case .malformedText(let bytes): (column, quotedBytes(bytes))
        default: (column, "NULL")
        }
      })
  }
}

/// What quote() wrote of a text that is no UTF-8.
private func quotedBytes(_ literal: [UInt8]) -> String {
  "CAST(X'\(literal.unwrapped(from: UInt8(ascii: "'")).hexadecimal)' AS TEXT)"
}
