internal import CTablePages

/// A table of a database file that nobody writes to, as it lies in its pages.
/// https://www.sqlite.org/fileformat2.html#b_tree_pages
package struct TablePages: Sendable {
  /// Of the file.
  package let path: String
  /// The number of its first page, `sqlite_schema.rootpage`.
  package let root: Int

  package init(path: String, root: Int) {
    self.path = path
    self.root = root
  }

  /// Where a column's values are.
  package struct Place: Sendable {
    /// From 0, among the columns that are stored.
    package let index: Int
    /// Whether integers in it stand for reals, as they do in a column of REAL affinity.
    package let isReal: Bool
    package init(index: Int, isReal: Bool) {
      self.index = index
      self.isReal = isReal
    }
  }

  package struct Difference: Sendable {
    /// Rows of both tables.
    package var (before, after) = (0, 0)
    /// Rowids that both have.
    package var matched = 0
    /// For each pair of columns the rows in which they differ by value or type, and those of them in
    /// which the first is NULL.
    package var cells: [(differing: Int, filled: Int)] = []
  }

  /// Compares the rows of the same rowid with those of another table, value by value and type by type,
  /// texts byte by byte.
  ///
  /// - Returns: nil where the files do not show it: pages are damaged or wait in a log, or rows do not
  ///   reach to a column that was added after them.
  package func compared(with other: TablePages, pairs: [(before: Place, after: Place)])
    -> Difference?
  {
    guard let root = UInt32(exactly: root), let otherRoot = UInt32(exactly: other.root) else {
      return nil
    }
    var cells = pairs.map { pair in
      drydock_pair(
        before: Int32(clamping: pair.before.index), after: Int32(clamping: pair.after.index),
        before_is_real: pair.before.isReal ? 1 : 0, after_is_real: pair.after.isReal ? 1 : 0,
        differing: 0, filled: 0)
    }
    var rows = drydock_rows()
    let count = Int32(clamping: cells.count)
    guard
      drydock_compare_tables(path, root, other.path, otherRoot, &cells, count, &rows) == 0
    else { return nil }
    return Difference(
      before: Int(rows.before), after: Int(rows.after), matched: Int(rows.matched),
      cells: cells.map { (Int($0.differing), Int($0.filled)) })
  }

  /// Counts texts of one column that are what whole numbers of another come to when they are divided by
  /// a power of ten and printed.
  ///
  /// - Parameter decimals: digits after the point, 1 to 14.
  /// - Returns: values that have a row there; texts that are the number so printed, and those that are it
  ///   undivided. nil as for `compared`.
  package func countingDecimals(
    _ decimals: Int, in column: Place, of other: TablePages, _ otherColumn: Place
  ) -> (values: Int, decimals: Int, whole: Int)? {
    guard let root = UInt32(exactly: root), let otherRoot = UInt32(exactly: other.root) else {
      return nil
    }
    var counts = drydock_decimals()
    guard
      drydock_count_decimals(
        path, root, Int32(clamping: column.index), other.path, otherRoot,
        Int32(clamping: otherColumn.index), Int32(clamping: decimals), &counts) == 0
    else { return nil }
    return (Int(counts.values), Int(counts.decimals), Int(counts.whole))
  }
}
