/// One value of a row, as SQL. It may be a value of the data: reports mask it.
package struct LiteralCell: Hashable, Sendable {
  package let column: Name
  package let literal: String

  package init(column: Name, literal: String) {
    self.column = column
    self.literal = literal
  }
}
