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

  package let source: ColumnName
  /// The table that takes the row, and how.
  package let anchor: Name
  package let alignment: Alignment
  /// The new table, and which of its columns refers to which of the anchor's.
  package let table: Name
  package let reference: ColumnPair
  /// The column of the entries, in `entries` or else in the new table.
  package let value: Name
  package let entries: Entries?
  /// Columns of the new table that may tell the order.
  package let orders: [Name]

  package init(
    source: ColumnName, anchor: Name, alignment: Alignment, table: Name, reference: ColumnPair,
    value: Name, entries: Entries?, orders: [Name]
  ) {
    (self.source, self.anchor, self.alignment) = (source, anchor, alignment)
    (self.table, self.reference, self.value) = (table, reference, value)
    (self.entries, self.orders) = (entries, orders)
  }
}

/// What became of values that are lists.
package struct ListAccount: Sendable {
  /// Non-NULL cells of aligned rows.
  package let total: Int
  /// Those that come back character for character when the entries are put together in order.
  package let exact: Int
  /// Those of which every entry is there as often as it was, and nothing else; the exact ones included.
  package let kept: Int
  /// The same but for upper and lower case, or empty where others are NULL.
  package let unclear: Int
  /// Entries under rows that held no list.
  package let strays: Int
  /// For people: what stands between the entries.
  package let separator: String
  package let lostExamples: [CellExample]

  package var lost: Int { total - kept - unclear }
  package var isWhole: Bool { kept == total }

  package init(
    total: Int, exact: Int, kept: Int, unclear: Int, strays: Int,
    separator: String,
    lostExamples: [CellExample]
  ) {
    (self.total, self.exact, self.kept, self.unclear) = (total, exact, kept, unclear)
    (self.strays, self.separator, self.lostExamples) = (strays, separator, lostExamples)
  }
}
