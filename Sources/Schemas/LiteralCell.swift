/// One value of a row, as SQL. It may be a value of the data: reports mask it.
package struct LiteralCell: Hashable, Sendable {
  package let column: Name
  package let literal: String

  package init(column: Name, literal: String) {
    self.column = column
    self.literal = literal
  }
}

/// A row to insert, as SQL values. What is not named gets its default.
package struct NewRow: Hashable, Sendable {
  package let table: Name
  package let cells: [LiteralCell]

  package init(table: Name, cells: [LiteralCell]) {
    self.table = table
    self.cells = cells
  }
}
