import Plans
import Schemas

/// Which rows of a source table are meant. Each engine says it in its own language.
package indirect enum RowCondition: Hashable, Sendable {
  case all
  /// As a script or a person wrote it, over the table's columns.
  case written(String)
  /// A comparison of a script, as a request means it.
  case meant(PlainComparison, of: Table)
  case every([RowCondition])
  /// One of them at least holds; of none, none does.
  case any([RowCondition])
  case not(RowCondition)
  case isMissing(Name)
  /// A text of blanks, or of nothing.
  case isBlank(Name)
  case isZero(Name)
  /// One of these texts, whatever the column's type.
  case isOneOf(Name, [String])
  case isNegative(Name)
  /// The column leads to one of these rows of a source table, by their column.
  case refers(Name, to: ColumnName, where: RowCondition)
  /// No row of a source table leads to it by that column.
  case isUnreferred(Name, by: ColumnName)
  /// Not the one that stays of the rows which are alike in some columns.
  case isRepeat(Repeats)
  /// The value of one of the columns stands in words, as a word or as words.
  case isNamed([Name], in: String)
  /// Words hold what a row has in one of its columns of few values: the same for all rows.
  case isSaid(SaidValues)
  /// An expression of a script, over the table's columns, gives what another one does; nil: NULL.
  case gives(String, String?)
  /// It has such a row in the target; not where cells are looked at.
  case hasImage(Image)

  /// As a script's condition says it, which is one list of comparisons or another; all rows where there is none.
  package init(_ alternatives: [[PlainComparison]]) {
    self =
      alternatives.isEmpty
      ? .all : .any(alternatives.map { .every($0.map { .written($0.sql) }) })
  }

  package struct Repeats: Hashable, Sendable {
    package let table: Name
    package let key: Name
    package let alike: [Name]
    /// Whether the one with the greatest key stays, not the least.
    package let greatestStays: Bool
    package init(of table: Name, key: Name, alike: [Name], greatestStays: Bool) {
      (self.table, self.key, self.alike) = (table, key, alike)
      self.greatestStays = greatestStays
    }
  }

  package struct SaidValues: Hashable, Sendable {
    package let table: Name
    /// Of texts.
    package let columns: [Name]
    package let words: String
    /// Values that may be said all the same.
    package let known: [String]
    /// Whether it has to be what not all rows hold.
    package let isOfSome: Bool
    /// Whether the column has to hold most of its values more than once, as what sorts rows does.
    package let isOfKinds: Bool
    package init(
      in words: String, of table: Name, columns: [Name], known: [String], isOfSome: Bool,
      isOfKinds: Bool
    ) {
      (self.words, self.table, self.columns, self.known) = (words, table, columns, known)
      (self.isOfSome, self.isOfKinds) = (isOfSome, isOfKinds)
    }
  }

  /// A row of the target that is found by a key, and what has to be the same in it, or another.
  package struct Image: Hashable, Sendable {
    package let anchor: Name
    package let key: [ColumnPair]
    package let same: [ColumnPair]
    package let changed: [ColumnPair]
    package init(
      in anchor: Name, by key: [ColumnPair], same: [ColumnPair] = [], changed: [ColumnPair] = []
    ) {
      (self.anchor, self.key, self.same, self.changed) = (anchor, key, same, changed)
    }
  }
}
