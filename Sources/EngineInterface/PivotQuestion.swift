import Schemas

/// Whether rows that hold a name and a value became columns of that name, in the rows of another table.
package struct PivotQuestion: Sendable {
  /// A table of the source.
  package let table: Name
  package let label: Name
  package let value: Name
  /// Of the target, with the columns that may have taken values.
  package let anchor: Name
  package let columns: [Name]
  package let alignment: Alignment

  package init(
    table: Name, label: Name, value: Name, anchor: Name, columns: [Name], alignment: Alignment
  ) {
    (self.table, self.label, self.value) = (table, label, value)
    (self.anchor, self.columns, self.alignment) = (anchor, columns, alignment)
  }
}

/// The rows that have one label.
package struct PivotTally: Sendable {
  package let label: Value
  package let rows: Int
  /// Rows for which there is no row of the anchor.
  package let unmatched: Int
  /// For each column, rows whose value stands there.
  package let held: [Int]

  package init(label: Value, rows: Int, unmatched: Int, held: [Int]) {
    (self.label, self.rows, self.unmatched, self.held) = (label, rows, unmatched, held)
  }
}
