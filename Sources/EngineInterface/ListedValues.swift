import Schemas

/// A text column that is gone, whose entries may stand one by one in the rows of a new table.
package struct ListQuestion: Hashable, Sendable {
  /// Where a row of the new table names its entry by a reference.
  package struct Entries: Hashable, Sendable {
    package let table: Name
    package let key: Name
    package let reference: Name
    package init(table: Name, key: Name, reference: Name) {
      (self.table, self.key, self.reference) = (table, key, reference)
    }
  }

  package enum Content: Hashable, Sendable {
    /// The column of the entries, in `Entries` or else in the new table.
    case values(Name, in: Entries?)
    /// Columns of the new table, among them those that hold what JSON objects do: a member of each entry,
    /// or the names and the values of one object.
    case members([Name])
  }

  package let source: ColumnName
  /// The table that takes the row, and how.
  package let anchor: Name
  package let alignment: Alignment
  /// The new table, and which of its columns refers to which of the anchor's.
  package let table: Name
  package let reference: ColumnPair
  package let content: Content
  /// Columns of the new table that may tell the order.
  package let orders: [Name]
  /// Of them, those that number the rows under each reference: they are there to tell it.
  package let positions: Set<Name>
  /// Whether an entry that stands in a list twice counts once.
  package var ignoresRepeats = false
  /// Whether the request says that it becomes the table: then few entries are enough to say so, too.
  package var isAsked = false

  package init(
    source: ColumnName, anchor: Name, alignment: Alignment, table: Name, reference: ColumnPair,
    content: Content, orders: [Name], positions: Set<Name>
  ) {
    (self.source, self.anchor, self.alignment) = (source, anchor, alignment)
    (self.table, self.reference, self.content) = (table, reference, content)
    (self.orders, self.positions) = (orders, positions)
  }
}

/// What became of values that are lists.
package struct ListAccount: Sendable {
  package let form: ListForm
  /// The columns that hold the entries.
  package let columns: [Name]
  /// The column that counts them in their order, from 0 or from 1; nil where none does.
  package let order: Name?
  /// Non-NULL cells of aligned rows.
  package let total: Int
  /// Those that come back character for character when the entries are put together in order; of JSON, value
  /// for value.
  package let exact: Int
  /// Those of which every entry is there as often as it was, and nothing else; the exact ones included.
  package let kept: Int
  /// The same but for upper and lower case, or empty where others are NULL.
  package let unclear: Int
  /// Those of which every entry is there, and a position tells another order.
  package let disordered: Int
  /// Entries under rows that held no list.
  package let strays: Int
  package let lostExamples: [CellExample]

  package var lost: Int { total - kept - unclear }
  package var isWhole: Bool { kept == total }

  package init(
    form: ListForm, columns: [Name], order: Name?, total: Int, exact: Int, kept: Int, unclear: Int,
    disordered: Int, strays: Int, lostExamples: [CellExample]
  ) {
    (self.form, self.columns, self.order) = (form, columns, order)
    (self.total, self.exact, self.kept, self.unclear) = (total, exact, kept, unclear)
    (self.disordered, self.strays, self.lostExamples) = (disordered, strays, lostExamples)
  }
}
