/// One value of a row, as SQL.
package struct LiteralCell: Hashable, Sendable {
  package let column: Name
  package let literal: String
  /// Whether it is nobody's: made up, or written in a script. Any other may be a value of the data, or
  /// tell one: reports mask it.
  package let isMadeUp: Bool

  package init(column: Name, literal: String, isMadeUp: Bool = false) {
    self.column = column
    self.literal = literal
    self.isMadeUp = isMadeUp
  }
}

/// A row to insert, as SQL values. What is not named gets its default.
package struct NewRow: Hashable, Sendable {
  package let table: Name
  package let cells: [LiteralCell]
  /// SQL that finds the row whose values these replace; nil for a row more.
  package let replaced: String?

  package init(table: Name, cells: [LiteralCell], replaced: String? = nil) {
    self.table = table
    self.cells = cells
    self.replaced = replaced
  }
}
