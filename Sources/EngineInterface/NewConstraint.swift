import Schemas

/// A constraint on a table's image that the source does not have: it may refuse what a row holds.
package enum NewConstraint: Hashable, Sendable {
  /// - Parameter columns: of the source and of the target, that it is about.
  case check(Expression, columns: [ColumnPair])
  case notNull(Name)
  /// Every value of the source's column stands as a key in the parent, as the target holds it.
  case reference(Name, parent: Name, key: Name)
  /// No two rows agree in all terms, of those for which the predicate holds.
  case unique([Index.Term], where: Expression?, columns: [ColumnPair])
}
