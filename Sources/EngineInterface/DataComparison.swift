import Schemas

/// A column of the source and the column of another table that carries its value.
package struct ColumnPair: Hashable, Sendable {
  package let source: Name
  package let target: Name
  package init(_ source: Name, _ target: Name) {
    self.source = source
    self.target = target
  }
}

/// Through what the rows of a source table and of a target table find each other.
package enum Alignment: Hashable, Sendable {
  case key([ColumnPair])
  /// A key that several rows of the target bear, told apart by constants that the script gave them:
  /// columns of the target, and what stands in them as literals.
  case labelled([ColumnPair], [Name: String])
  /// A whole number that was raised by a constant, to stand beside the rows of another table.
  case shifted(ColumnPair, by: Int64)
  /// A key that several rows of the target bear, any of which stands for all.
  case spread([ColumnPair])
  /// Only in a table altered in place.
  case rowid
  /// Through the rows of another source table that refer to a row: its key and their reference, then
  /// their key and the target's. Of several that refer to one, any stands for all.
  case through(Name, reference: [ColumnPair], key: [ColumnPair])
}

/// Another table that took rows of a source table: how they are found there, and the values it should hold.
package struct OtherHome: Hashable, Sendable {
  package let table: Name
  package let alignment: Alignment
  package let pairs: [ColumnPair]
  package init(table: Name, alignment: Alignment, pairs: [ColumnPair]) {
    (self.table, self.alignment, self.pairs) = (table, alignment, pairs)
  }
}

/// How many rows found each other.
package struct RowTally: Hashable, Sendable {
  package var source = 0
  package var target = 0
  /// Source rows with an image.
  package var matched = 0
  /// Images beyond the first of a source row.
  package var duplicated = 0
  /// Target rows without origin.
  package var added = 0
  package init() {}
  package var lost: Int { source - matched }
}

/// What differs between a source column and a target column over aligned rows.
package struct CellTally: Hashable, Sendable {
  /// Source cells of aligned rows that are not NULL and whose typed value differs.
  package var changed: Int
  /// NULLs of the source that are something in the target.
  package var filled: Int
  package init(changed: Int, filled: Int) {
    self.changed = changed
    self.filled = filled
  }
}

/// One source column and everywhere its values may have gone.
package struct CellQuestion: Hashable, Sendable {
  package struct Place: Hashable, Sendable {
    package let column: ColumnName
    /// Source columns and the columns of `column.table` that equal them.
    package let alignment: Alignment
    package init(column: ColumnName, alignment: Alignment) {
      self.column = column
      self.alignment = alignment
    }
  }

  /// That a value refers to a row of the source, and what stands in a place refers to where such rows went.
  package struct Lead: Hashable, Sendable {
    package let place: Int
    package let reference: Inverse.Reference
    /// Whether the source says so; else names do, or the target does.
    package let isDeclared: Bool
    /// Whether the target says so: then what stayed and leads nowhere was to lead somewhere.
    package let isStillDeclared: Bool
    package init(
      place: Int, reference: Inverse.Reference, isDeclared: Bool, isStillDeclared: Bool
    ) {
      (self.place, self.reference) = (place, reference)
      (self.isDeclared, self.isStillDeclared) = (isDeclared, isStillDeclared)
    }
  }

  package let source: ColumnName
  /// The table that takes the row, and how. Rows it lost are not asked about.
  package let anchor: Name
  package let alignment: Alignment
  package let places: [Place]
  /// Where the forward script kept copies, beside the target.
  package let aside: [Place]
  /// Places that refer to rows which hold the values: that a number is the same there is chance.
  package var referring: Set<Int> = []
  /// What the column refers to, and what its places refer to.
  package var leads: [Lead] = []
  /// The key of a row where the alignment is none: several rows may lead to one of the anchor.
  package var own: Alignment?
  /// Whether a NULL of the column may have become something.
  package var mayFillNulls = true

  package init(
    source: ColumnName, anchor: Name, alignment: Alignment, places: [Place], aside: [Place] = []
  ) {
    self.source = source
    self.anchor = anchor
    self.alignment = alignment
    self.places = places
    self.aside = aside
  }
}

/// How a value may be had back from the values it went into. Places are indexes into
/// `CellQuestion.places`.
package enum Inverse: Hashable, Sendable {
  package enum Side: Hashable, Sendable { case before, after }
  /// Functions of one value that need no constants.
  package enum Conversion: String, Hashable, Sendable, CaseIterable {
    case cast, upper, lower, negated, not, isoDate, isoDateTime, unixTime, hex, unhexed, fromHex
  }

  case converted(Conversion, place: Int)
  /// `value * times / by`, to a number.
  case scaled(place: Int, times: Double, by: Double)
  /// `value * times + plus`
  case affine(place: Int, times: Double, plus: Double)
  /// `value / by`, printed with a fixed number of decimals.
  case printed(place: Int, by: Double, decimals: Int)
  /// `value / by` as a text of a form.
  case written(place: Int, NumberForm)
  /// `value / by` in parts of a form.
  case positional(place: Int, PositionalForm)
  /// Constants and places in turn: constants has one more element than places. Where
  /// `skipsNull`, a place that is NULL is left out together with the constant before it.
  case concatenated(constants: [String], places: [Int], skipsNull: Bool = false)
  /// Characters of the value in another order: 1-based position, or a constant character.
  case template(place: Int, [TemplatePart])
  /// The part of the value before or after the first or last separator.
  case part(place: Int, Side, separator: String)
  /// What a JSON object holds under a name.
  case member(place: Int, name: String)
  /// The value that another target table holds for it.
  case lookup(place: Int, table: Name, key: Name, value: Name)
  /// What the source's row of that key holds stands in its place: the reference was followed.
  case followed(place: Int, table: Name, key: Name, value: Name)
  /// The place leads to the image of the row that the value leads to.
  case rowReferredTo(place: Int, Reference)

  /// Whole numbers up to here are what they are as REAL, too.
  package static let mostExact = 9_007_199_254_740_992.0

  /// The highest index of a place that it needs.
  package var lastPlace: Int {
    switch self {
    case .converted(_, let place), .scaled(let place, _, _), .affine(let place, _, _),
      .printed(let place, _, _), .written(let place, _), .positional(let place, _),
      .template(let place, _), .part(let place, _, _),
      .member(let place, _),
      .lookup(let place, _, _, _), .followed(let place, _, _, _), .rowReferredTo(let place, _):
      place
    case .concatenated(_, let places, _): places.max() ?? 0
    }
  }

  /// A source table to which a column refers, and where its rows are found again.
  package struct Reference: Hashable, Sendable {
    package let parent: Name
    package let key: Name
    package let anchor: Name
    /// What takes the place of `key` in the anchor.
    package let newKey: Name
    package let found: Found
    /// How the parent's rows are found in the anchor.
    package enum Found: Hashable, Sendable {
      case byKey(Alignment)
      /// By all that they hold besides, where that tells nine in ten of them from all others.
      case byContent([ColumnPair])
    }
    package init(parent: Name, key: Name, anchor: Name, newKey: Name, found: Found) {
      (self.parent, self.key, self.anchor) = (parent, key, anchor)
      (self.newKey, self.found) = (newKey, found)
    }
  }

  package enum TemplatePart: Hashable, Sendable {
    case character(Int)
    case constant(Character)
  }
}

/// One of the ways in which a cell can be settled. See "Loss, defined" in the documentation.
package enum CellTest: Hashable, Sendable {
  /// A mapped value leads to a row that came of another one than the value led to. As lost where the source
  /// declares the reference, as unexplained where it does not.
  case strayed
  /// A mapped value is the same typed value.
  case identical
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
  case inverse(Inverse)
  /// The value leads to another row of the same source table, alike in columns that are a key now.
  case repointed(MergedRows)
  /// The row that a mapped value leads to bears the name of another of the column's values, where rows
  /// bear the names of all of them.
  case mislabelled(place: Int, table: Name, key: Name, label: Name)
  /// The row of another source table that bears the same key holds what stands in its place.
  case overtaken(Rival)
  /// Another row of the source has this cell's mapped values and another value here.
  case shared
  /// The mapped value is the number that this text of digits writes, without the zeros before it.
  case unpadded
  /// A mapped value is this value rounded, or a strict part of it.
  case narrowed
  /// The mapped value has some of this one's letters and digits and no others, and so it is nearly
  /// everywhere: what an expression cuts off by mistake is not one format or the other.
  case cut
  /// Whatever is left.
  case any
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

/// A source table of whose rows a new unique key lets one of each kind stay.
package struct MergedRows: Hashable, Sendable {
  package let table: Name
  /// The column that is referred to.
  package let key: Name
  /// The terms of the new key, over `columns` of the source.
  package let alike: [Index.Term]
  package let columns: [Name]
  package init(table: Name, key: Name, alike: [Index.Term], columns: [Name]) {
    (self.table, self.key, self.alike, self.columns) = (table, key, alike, columns)
  }
}

/// That one expression gives back every cell of a column that is not what it was, and none of them is
/// empty.
package struct CellExplanation: Sendable {
  package let inverse: Inverse
  /// Non-NULL cells of aligned rows.
  package let total: Int
  package let identical: Int
  /// Of those that are the same, or the same once they are cast back, the ones it gives back, too.
  package let alsoIdentical: Int
  package init(inverse: Inverse, total: Int, identical: Int, alsoIdentical: Int) {
    (self.inverse, self.total) = (inverse, total)
    (self.identical, self.alsoIdentical) = (identical, alsoIdentical)
  }
}

package enum CellOutcome: Hashable, Sendable {
  case kept
  /// It can be had back, and nothing explains what stands in its place.
  case unexplained
  case lost, unproven
}

/// The cells of one source column while they are settled, each by the first test that takes it.
package protocol CellAudit: Sendable {
  /// Non-NULL cells of aligned rows.
  var total: Int { get }
  /// Takes the unsettled cells for which `test` holds. Returns how many.
  func settle(_ test: CellTest, as outcome: CellOutcome) async throws -> Int
  /// The cells without a mapped value, where all of them held one value, no other cell did, and no aligned
  /// row held none: then that there is nothing says what was there. 0 where it does not.
  func toldByAbsence() async throws -> Int
  /// Whether no cell has a mapped value, all hold one value, no aligned row holds none, and the rows of
  /// the mapped value's table hold others: then the table that a row is in says what was there.
  func isToldByTable() async throws -> Bool
  /// Of these the ones that give back seven in eight of a sample of the cells that are unsettled or
  /// kept by identity; the best first, of equals in the order given.
  func promising(_ inverses: [Inverse]) async throws -> [Inverse]
  /// How many of the unsettled cells `inverse` gives back, and of the cells kept by identity. nil
  /// where it does not give back nine in ten of both.
  func hits(_ inverse: Inverse) async throws -> (unsettled: Int, identical: Int)?
  /// Distinct source values, capped at `limit`.
  func distinctValues(limit: Int) async throws -> Int
  /// Whether the mapped values are the source's values in other rows.
  func isPermutation() async throws -> Bool
  /// Whether there are more than so many distinct combinations of mapped values.
  func hasCombinations(moreThan few: Int) async throws -> Bool
  /// Distinct combinations of mapped values, and rows in combinations of two rows or more.
  func support() async throws -> (rows: Int, combinations: Int, rowsInGroups: Int)
  /// The conditional entropy of the source column, given all mapped values, times the aligned rows: base
  /// 2, NULL a value like others. nil beyond `limit` rows.
  func bits(limit: Int) async throws -> Double?
  /// Unsettled cells with their mapped values, in the order of rows.
  func sample(limit: Int) async throws -> [(before: Value, after: [Value])]
  /// Cells that were settled as `outcome`: key, value, mapped values.
  func examples(_ outcome: CellOutcome, limit: Int) async throws
    -> [(key: [(Name, Value)], before: Value, after: [Value])]
}

/// A column of a source table, and the reference of its target that leads to rows which hold its values.
package struct LedPair: Hashable, Sendable {
  package let source: Name
  package let reference: Name
  package let table: Name
  package let key: Name
  package let value: Name
  package init(source: Name, reference: Name, table: Name, key: Name, value: Name) {
    (self.source, self.reference) = (source, reference)
    (self.table, self.key, self.value) = (table, key, value)
  }
}

/// Answers questions about the source's data and a shadow's, row by row.
package protocol DataComparison: Sendable {
  associatedtype Audit: CellAudit

  /// Whether there is a rolled-back database to compare with.
  var hasRollback: Bool { get }

  func rowsInSource(_ table: Name) async throws -> Int
  func rowsInTarget(_ table: Name) async throws -> Int
  func nonNullInSource(_ column: ColumnName) async throws -> Int

  /// How the rows find each other and, for each pair in order, what differs where they do.
  func tally(_ source: Name, _ target: Name, by alignment: Alignment, pairs: [ColumnPair])
    async throws -> (rows: RowTally, cells: [CellTally])

  /// Keys of source rows without an image, here or in another table.
  func lostRows(
    _ source: Name, _ target: Name, by alignment: Alignment, besides others: [OtherHome],
    limit: Int
  ) async throws -> [[(Name, Value)]]

  /// Source rows without an image for which a person's SQL predicate over the source table holds; all
  /// of them for which it does where there is no target.
  func lostRows(_ source: Name, _ target: Name?, by alignment: Alignment?, matching: String)
    async throws -> Int

  /// Rows that another table holds, every value of them: those without an image, and those that have
  /// one besides.
  func elsewhere(
    _ source: Name, _ target: Name, by alignment: Alignment, in other: OtherHome
  ) async throws -> (moved: Int, doubled: Int)

  /// What the rows that another table holds, and the target does not, hold in columns that the other
  /// table lacks: cells that are not NULL, and whether all rows have one value there that no row with an
  /// image has, so that the table they are in says which.
  func leftBehind(
    _ columns: [Name], _ source: Name, _ target: Name, by alignment: Alignment,
    in other: OtherHome
  ) async throws -> [(cells: Int, isOfTable: Bool)]

  /// Lost rows that the target holds but for references, which lead to rows alike, and how many rows without
  /// origin it holds so.
  ///
  /// - Parameter merged: by the column that refers.
  func rowsRepointed(
    _ source: Name, _ target: Name, by alignment: Alignment, pairs: [ColumnPair],
    merged: [Name: MergedRows]
  ) async throws -> (lost: Int, added: Int)

  /// Rows of a source table that the rolled-back database holds, in these columns; 0 without one.
  func rowsRestored(_ table: Name, columns: [Name]) async throws -> Int

  /// Lost rows that collide with a surviving row under a unique key of the target.
  ///
  /// - Parameters:
  ///   - predicate: rows for which it does not hold are kept out by nothing.
  ///   - columns: of the source and of the target, that the terms and the predicate are made of.
  func refusedAsDuplicates(
    _ source: Name, _ target: Name, by alignment: Alignment, uniqueOn terms: [Index.Term],
    where predicate: Expression?, columns: [ColumnPair]
  ) async throws -> Int

  /// Whether a target table holds one row for all rows of the source with the same key, and nothing else:
  /// each of `sums` is the sum of theirs, each of `others` the value of one of them.
  func isAddedUp(
    _ source: Name, _ target: Name, by key: [ColumnPair], sums: [ColumnPair], others: [ColumnPair]
  ) async throws -> Bool

  /// How many rows of a source table a unique key would take: one of each kind, and all that have a
  /// NULL in it.
  ///
  /// - Parameter columns: of the source and of the target, that the terms of the key are made of.
  func rowsTaken(_ source: Name, uniqueOn terms: [Index.Term], columns: [ColumnPair]) async throws
    -> Int

  /// Compares the rows of both tables as multisets of the given columns. `lost` rows stand in the
  /// source only; of those in the target only, rows that equal a source row are `duplicated` and
  /// the others `added`.
  ///
  /// - Parameter led: a column more, whose values stand where a reference of the target leads.
  func multisets(_ source: Name, _ target: Name, pairs: [ColumnPair], led: LedPair?) async throws
    -> RowTally

  /// Those of the columns that hold no NULL, where together they tell every row of the source from all
  /// others and the target has just these rows; nil where they do not.
  func telling(_ source: Name, _ target: Name, among pairs: [ColumnPair]) async throws
    -> [ColumnPair]?

  /// By how much the whole numbers of a source column were raised, where nine in ten rows are found again so,
  /// with the values of `alike`; nil where they are not.
  func shift(_ source: Name, _ target: Name, of pair: ColumnPair, alike: [ColumnPair]) async throws
    -> Int64?

  /// Of the aligned rows in which the pair `own` differs: in how many the target column of `pair`
  /// holds its source column's value, and how many there are.
  func agreement(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair,
    besides own: ColumnPair
  ) async throws -> (agreeing: Int, changed: Int)

  /// Rows of the target in which a column is neither NULL nor its declared default.
  func filled(_ column: ColumnName) async throws -> Int

  /// Cells that are NULL in the source and exactly the target column's default in the target.
  func filledWithDefault(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair
  ) async throws -> Int

  /// NULLs of a source column that are something in a target column, over aligned rows.
  ///
  /// - Parameter lookup: where the target column leads to: what is NULL there is still nothing.
  func filledNulls(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair, lookup: Inverse?
  ) async throws -> Int

  /// What stands where a source column is NULL, over aligned rows: different values, in order.
  func fillsOfNull(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair, limit: Int
  ) async throws -> [Value]

  /// Values of a source column in rows that have an image, for a column that nothing takes.
  ///
  /// - Parameter everyRow: whether every row is known to have one.
  func held(
    _ column: ColumnName, _ target: Name, by alignment: Alignment, everyRow: Bool, limit: Int
  ) async throws
    -> (count: Int, examples: [(key: [(Name, Value)], before: Value)])

  /// NULLs of a source column that took another source column's value, over aligned rows.
  ///
  /// - Parameter isHadBack: whether every value of `giver` can be had back from what stands there: then it
  ///   may stand there in other words.
  func nullsTaken(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair, from giver: Name,
    isHadBack: Bool
  ) async throws -> Int

  /// Looks for one expression that explains a whole column, in one pass that writes nothing.
  ///
  /// - Parameter fitting: the expressions that come into question, after some of the cells.
  /// - Returns: nil where none does, or values went to other tables.
  func explanation(
    _ question: CellQuestion, fitting: ([(before: Value, after: [Value])]) -> [Inverse]
  ) async throws -> CellExplanation?

  func audit(_ question: CellQuestion) async throws -> Audit

  /// Looks for the entries of lists, one by one, in the rows of another table; nil where half of them are
  /// not there, or the column holds anything but texts. Texts of lists are JSON arrays, or have one of the usual signs between their entries.
  func listed(_ question: ListQuestion, limit: Int) async throws -> ListAccount?

  /// Rows of a source table whose key stands in no row of a column that refers to it.
  func rowsUnreferred(_ table: Name, key: Name, by reference: ColumnName) async throws -> Int

  /// Rows without an image that another target table holds all the same, as far as it holds more of them
  /// than it did in the source, if it was there.
  func movedByContent(
    _ source: Name, _ target: Name, by alignment: Alignment, to other: Name, pairs: [ColumnPair]
  ) async throws -> Int

  /// Rows of a target table beyond the first of those that hold the same in some columns.
  func rowsAlike(_ table: Name, in columns: [Name]) async throws -> Int

  /// Names of members in the JSON objects of a target column.
  func members(of column: ColumnName, limit: Int) async throws -> [String]

  /// Rows of a target table whose key stands in none of some target columns.
  func rowsUnled(_ table: Name, key: Name, by references: [ColumnName]) async throws -> Int

  /// Values of a target column that are written as days are and name none, such as one of a 13th month.
  func brokenDays(in column: ColumnName) async throws -> Int

  /// The rows of each label; nil where there are more than `labels`. Values are compared as texts.
  func pivot(_ question: PivotQuestion, labels: Int) async throws -> [PivotTally]?

  /// Looks for rows, one by one, among the entries of texts; nil where half of them are not there, or no
  /// text is such a list. Texts are written as for `listed`, or are JSON arrays of objects.
  func gathered(_ question: GatheredQuestion, limit: Int) async throws -> GatheredAccount?
}

extension DataComparison {
  package func multisets(_ source: Name, _ target: Name, pairs: [ColumnPair]) async throws
    -> RowTally
  {
    try await multisets(source, target, pairs: pairs, led: nil)
  }
}
