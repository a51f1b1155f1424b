/// A column and what stands in it.
package struct NamedValue: Hashable, Sendable {
  package let name: Name
  package let value: Value
  package init(_ name: Name, _ value: Value) { (self.name, self.value) = (name, value) }
}

extension [NamedValue] {
  /// - Parameter values: those beyond the names are left out.
  package init(_ names: [Name], _ values: some Sequence<Value>) {
    self = zip(names, values).map(NamedValue.init)
  }
}

/// A source row and what became of one of its cells.
package struct CellExample: Hashable, Sendable {
  /// The columns that align the row, in the order of the key.
  package let key: [NamedValue]
  /// NULL where the row itself is gone.
  package let before: Value
  /// What stands in the mapped columns; empty where there are none, or the row itself is gone.
  package let after: [Value]

  package init(key: [NamedValue], before: Value, after: [Value]) {
    (self.key, self.before, self.after) = (key, before, after)
  }
}
