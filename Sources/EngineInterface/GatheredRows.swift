import Schemas

/// A table that is gone, whose rows may stand, many to one, as the entries of a text in the rows that they
/// referred to.
package struct GatheredQuestion: Hashable, Sendable {
  /// A column whose values may be there, or the reference to them.
  package struct Member: Hashable, Sendable {
    package let column: Name
    /// Where the column names its value by a reference: the source table that holds it.
    package let named: Named?
    package init(column: Name, named: Named?) { (self.column, self.named) = (column, named) }
  }

  package struct Named: Hashable, Sendable {
    package let table: Name
    package let key: Name
    package let value: Name
    package init(table: Name, key: Name, value: Name) {
      (self.table, self.key, self.value) = (table, key, value)
    }
  }

  package let table: Name
  package let members: [Member]
  /// The column of the texts.
  package let place: ColumnName
  /// Which row of it takes a row of the table.
  package let alignment: Alignment
  /// The column that numbers the rows of each text.
  package let position: Name?

  package init(
    table: Name, members: [Member], place: ColumnName, alignment: Alignment, position: Name?
  ) {
    (self.table, self.members, self.place) = (table, members, place)
    (self.alignment, self.position) = (alignment, position)
  }
}

/// What became of rows that were gathered in texts.
package struct GatheredAccount: Sendable {
  /// One of the columns whose values are looked for among the entries, all of them row by row.
  package struct Column: Sendable {
    package let name: Name
    /// What it is called in entries that have names; nil where they are the values themselves.
    package let label: String?
    /// Whether that is what another of them is called.
    package let isCrossed: Bool
    /// Values other than NULL; those that are in no entry; those that may be in one with others.
    package let total: Int
    package let lost: Int
    package let unclear: Int
    package let lostExamples: [CellExample]
    package init(
      name: Name, label: String?, isCrossed: Bool, total: Int, lost: Int, unclear: Int,
      lostExamples: [CellExample]
    ) {
      (self.name, self.label, self.isCrossed) = (name, label, isCrossed)
      (self.total, self.lost) = (total, lost)
      (self.unclear, self.lostExamples) = (unclear, lostExamples)
    }
  }

  /// What became of the position.
  package struct Order: Sendable {
    /// Rows, and those in texts whose entries stand in another order.
    package let total: Int
    package let lost: Int
    package init(total: Int, lost: Int) { (self.total, self.lost) = (total, lost) }
  }

  package let columns: [Column]
  /// nil where there is no position, or it says more than an order: it does not count from 0 or from 1.
  package let order: Order?
  package let form: ListForm
  /// Where each text is the value of one row only: the rows that have none. nil where texts are lists.
  package let rowsWithout: Int?
  /// Entries that repeat a row's values more often than there are such rows.
  package let repeated: Int
  /// Entries with values that no row has.
  package let strays: Int

  package init(
    columns: [Column], order: Order?, form: ListForm, rowsWithout: Int?, repeated: Int, strays: Int
  ) {
    (self.columns, self.order, self.form) = (columns, order, form)
    self.rowsWithout = rowsWithout
    (self.repeated, self.strays) = (repeated, strays)
  }
}
