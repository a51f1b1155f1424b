import Plans
import Schemas

/// One of the ways in which a cell can be settled. See "Values" in Documentation/verdict.md.
package enum CellTest: Hashable, Sendable {
  /// A mapped value leads to a row that came of another one than the value led to. As lost where the source
  /// declares the reference, as unexplained where it does not.
  case strayed
  /// A mapped value is the same typed value.
  case identical
  /// The value is a text that writes the number which stands in its place, with signs between thousands or
  /// zeros behind the decimals.
  ///
  /// - Parameters:
  ///   - isAsked: whether numbers were asked for: then several texts may write one.
  ///   - ignoresZeros: whether zeros before them say nothing.
  case sameNumber(isAsked: Bool, ignoresZeros: Bool)
  /// The value and the mapped one are written so, and say the same; or something else.
  ///
  /// - Parameter isOneForOne: whether as many values have to be said as are written.
  case sameValue(Writing, isOneForOne: Bool)
  case otherValue(Writing)
  /// The value is a JSON object all of whose members stand in the object in its first place, or in the place that
  /// bears their name; besides, that one has members of these names alone.
  ///
  /// - Parameters:
  ///   - places: names of the places, in their order.
  ///   - isOverruled: whether members of the names that may be added need not be what they were.
  case members(places: [Name], added: [Name], isOverruled: Bool)
  /// The value is a path through the rows of its own table, of their keys or with the row's own name at its end, and
  /// the mapped one leads to the row before it.
  ///
  /// - Parameter names: columns of the table that may be the row's own name.
  case ancestry(key: Name, names: [Name])
  /// A copy kept aside is the same typed value, all mapped values are NULL, and none of their types
  /// could have held it.
  case movedAside
  /// A copy kept aside is the same typed value.
  case keptAside
  /// Cast back to the type it had, a mapped value is the same.
  case castsBack
  /// All mapped values are NULL or empty.
  case emptied
  /// The rollback gave it back.
  case rolledBack
  /// The rollback leaves what the value became, or writes the same in another way.
  case leftByRollback(Writing?)
  case inverse(Inverse)
  /// The value leads to another row of the same source table, alike in columns that are a key now.
  case repointed(MergedRows)
  /// The row that a mapped value leads to bears the name of another of the column's values, where rows
  /// bear the names of all of them.
  case mislabelled(place: Int, table: Name, key: Name, label: Name)
  /// The row that a mapped value leads to bears the value's own name, written in a way that was asked for.
  case labelledAlike(place: Int, table: Name, key: Name, label: Name, [Normalisation])
  /// The row of another source table that bears the same key holds what stands in its place.
  case overtaken(Rival)
  /// The same where it is another column of the row itself, and no row has several images.
  case outdone(by: Rival)
  /// The mapped value is this one, written in a way that was asked for.
  case normalised([Normalisation])
  /// The value is one that others became, or stayed, but for ways of writing that make no difference, and it became
  /// another.
  case misread([Normalisation])
  /// An expression over the mapped values gives this one back but for blanks at its ends, and several in a row.
  case returnedTrimmed(Inverse)
  /// One of these constraints refuses the row as the source has it.
  ///
  /// - Parameter isEmptied: whether it takes cells only that became NULL.
  case refused([NewConstraint], isEmptied: Bool)
  /// It became NULL, and this condition holds for the row as the source has it.
  case emptiedWhere(RowCondition)
  /// One of these texts stands before or behind the value.
  case extended(by: [String])
  /// One of these values, over the row as the source has it, became its own where the condition of that holds.
  case set([AskedSetting])
  /// In this text of words between blanks what it became follows what it was, or a part of the row's key.
  ///
  /// - Parameter inAnyCase: whether capitals make no difference.
  case told(String, inAnyCase: Bool)
  /// A number below this one, or above it, became this one.
  case clamped(to: Double, isFromBelow: Bool)
  /// The value and the mapped one are those of one of these cells.
  case among([MappedCell])
  /// The value and the mapped one are both among these constants, as SQL.
  case listed([String])
  /// The value is a JSON object, and each of its members is in the place of its name; nothing else is there.
  case spread(over: [Name])
  /// The value is 1 for rows whose key stands in this column of the target, and 0 for all others.
  case flagged(by: ColumnName)
  /// A number whose multiple became a whole number that is neither it nor the nearest one.
  case misrounded(times: Double)
  /// A number whose multiple became another whole number, less than one away, or its whole part's multiple; where all
  /// numbers became such.
  ///
  /// - Parameter toNearest: whether that is no more than a half away.
  case rounded(times: Double, toNearest: Bool)
  /// A number that became its product with a factor, or its quotient, rounded or not; where most became such a one.
  case converted(Conversion)
  /// Another row of the source has this cell's mapped values and another value here.
  case shared
  /// The mapped value is the number that this text of digits writes, without the zeros before it.
  case unpadded
  /// A text that writes no number.
  case noNumber
  /// A mapped value is this value rounded, or a strict part of it.
  case narrowed
  /// The mapped value has some of this one's letters and digits and no others, and so it is nearly
  /// everywhere: what an expression cuts off by mistake is not one format or the other.
  case cut
  /// Both.
  indirect case both(CellTest, CellTest)
  /// Whatever is left.
  case any
}

/// A number by which others are multiplied.
package struct Conversion: Hashable, Sendable {
  package let factor: Double
  /// Whether they are divided by it.
  package let isDivided: Bool
  package let result: Result

  package enum Result: Hashable, Sendable {
    /// The product, or the quotient.
    case once
    /// The same, rounded so that the old number cannot be told from it.
    case rounded
    /// That of what it became.
    case twice
  }

  package init(_ result: Result, by factor: Double, isDivided: Bool) {
    (self.result, self.factor, self.isDivided) = (result, factor, isDivided)
  }
}

/// A value that a request sets in some rows: both over the columns of the source table.
package struct AskedSetting: Hashable, Sendable {
  package let value: Value
  package let rows: RowCondition
  package let kind: Kind

  package enum Kind: Hashable, Sendable {
    /// A value in place of what was there.
    case replacement
    /// Another column's value, which takes this one's in turn.
    case exchange
    /// A value that is asked for in rows that words cannot be held against.
    case doubtful
  }

  package enum Value: Hashable, Sendable {
    /// As a script writes it.
    case written(String)
    /// Without its sign.
    case absolute(Name)
  }

  package init(_ value: Value, in rows: RowCondition, kind: Kind) {
    (self.value, self.rows, self.kind) = (value, rows, kind)
  }
}

/// Another source table whose rows went to the same table under the same keys.
package struct Rival: Hashable, Sendable {
  package let table: Name
  /// Its key, in the order of the alignment of the table it is a rival of.
  package let key: [Name]
  /// The column that went to the same place.
  package let column: Name
  package init(table: Name, key: [Name], column: Name) {
    (self.table, self.key, self.column) = (table, key, column)
  }
}

/// A source table some of whose rows stand for others, too, from now on.
package struct MergedRows: Hashable, Sendable {
  /// Which rows are one.
  package enum Sign: Hashable, Sendable {
    /// Those that are alike in the terms of a new unique key, over these columns of the source.
    case alike([Index.Term], columns: [Name])
    /// Those that are alike in these columns, however a request lets them be written.
    case spelledAlike([AlikeColumn])
    /// Those of which a request says so: the rows that go, and the one of the others that stays.
    case said(gone: RowCondition, stays: RowCondition)
  }

  package struct AlikeColumn: Hashable, Sendable {
    package let name: Name
    package let collation: Name?
    /// In which ways of writing they make no difference.
    package let spellings: Set<Normalisation>
    package init(_ name: Name, collation: Name?, spellings: Set<Normalisation>) {
      (self.name, self.collation, self.spellings) = (name, collation, spellings)
    }
  }

  package let table: Name
  /// The column that is referred to.
  package let key: Name
  package let sign: Sign
  package init(table: Name, key: Name, sign: Sign) {
    (self.table, self.key, self.sign) = (table, key, sign)
  }

  /// Whether a request says it.
  package var isSaid: Bool { if case .said = sign { true } else { false } }
}
