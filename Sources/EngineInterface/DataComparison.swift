import Schemas

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
  ) async throws -> [[NamedValue]]

  /// Source rows without an image that are meant; all of them that are where there is no target.
  ///
  /// - Throws: `LocationError` where what a person wrote cannot be read.
  func lostRows(_ source: Name, _ target: Name?, by alignment: Alignment?, matching: RowCondition)
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

  /// Kinds of rows, as a unique key of the target tells them, of which a lost row ranks before every surviving one;
  /// nil where the column holds anything but numbers, or days that are all written alike.
  func outranked(
    _ source: Name, _ target: Name, by alignment: Alignment, uniqueOn terms: [Index.Term],
    columns: [ColumnPair], rank: RowRank
  ) async throws -> Int?

  /// Lost rows that collide with a surviving row under a unique key of the target.
  ///
  /// - Parameters:
  ///   - predicate: rows for which it does not hold are kept out by nothing.
  ///   - columns: of the source and of the target, that the terms and the predicate are made of.
  func refusedAsDuplicates(
    _ source: Name, _ target: Name, by alignment: Alignment, uniqueOn terms: [Index.Term],
    where predicate: Expression?, columns: [ColumnPair]
  ) async throws -> Int

  /// Lost rows of which one of the constraints, of the target, refuses what the source has there.
  func lostRows(
    _ source: Name, _ target: Name, by alignment: Alignment, refusedBy constraints: [NewConstraint]
  ) async throws -> Int

  /// Whether a target table holds one row for all rows of the source with the same key, and nothing else, with what
  /// each column is to hold of theirs.
  ///
  /// - Parameter merged: columns of the key that lead to the rows which stay.
  func isAddedUp(
    _ source: Name, _ target: Name, by key: [ColumnPair], merged: [Name: MergedRows],
    columns: [GroupColumn]
  ) async throws -> Bool

  /// How a number counts the rows of each group from 0 or from 1; nil where it does not, in each.
  ///
  /// - Parameter isReversed: whether the old numbers are to be counted from the highest.
  func numbering(
    _ source: Name, _ target: Name, by alignment: Alignment, of pair: ColumnPair,
    within group: [Name], isReversed: Bool
  ) async throws -> Numbering?

  /// Whether the rows of each group are the same, one after the other, or in the opposite order, and bear the
  /// numbers that the group bore; nil where they are not.
  func isRenumbered(
    _ source: Name, _ target: Name, of pair: ColumnPair, within group: [ColumnPair],
    others: [ColumnPair], isReversed: Bool
  ) async throws -> Bool?

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

  /// What stands in a column of the target, as a literal, beside more than half of the source's rows that hold a
  /// value in all pairs, and beside more of them than anything else; nil where nothing does.
  func label(
    _ source: Name, _ target: Name, by key: [ColumnPair], alike: [ColumnPair], in teller: Name
  ) async throws -> String?

  /// For each pair the others, by their places, whose target column holds its source column's values in most of some
  /// aligned rows in which it differs: where two columns may have changed places.
  func crossings(
    _ source: Name, _ target: Name, by alignment: Alignment, pairs: [ColumnPair]
  ) async throws -> [[Int]]

  /// Of the aligned rows in which the pair `besides` differs: in how many the target column of `pair`
  /// holds its source column's value, and how many there are.
  func agreements(
    _ source: Name, _ target: Name, by alignment: Alignment, pairs: [ColumnPair],
    besides own: ColumnPair
  ) async throws -> (agreeing: [Int], changed: Int)

  /// Floats of a column that are others in the target, of the same name, by no more than their last bits.
  func roundedCells(_ column: ColumnName, by alignment: Alignment) async throws -> Int

  /// Cells of a column that held a value, an SQL literal, and are NULL in the target, in the column of the same name.
  func emptiedCells(_ column: ColumnName, of value: String, by alignment: Alignment) async throws
    -> Int

  /// Texts of a column that are cut to one length in the target, of the same name, beside shorter ones that are
  /// what they were; 0 where all are cut, or to several lengths.
  func cutCells(_ column: ColumnName, by alignment: Alignment) async throws -> Int

  /// Rows of the target in which a column is neither NULL nor its declared default.
  func filled(_ column: ColumnName) async throws -> Int

  /// Rows of the target in which a column is NULL and others of its table are not.
  func empty(_ column: ColumnName, beside others: [Name]) async throws -> Int

  /// Cells that are NULL in the source and exactly the target column's default in the target.
  func filledWithDefault(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair
  ) async throws -> Int

  /// NULLs of a source column that are something in a target column, over aligned rows.
  ///
  /// - Parameters:
  ///   - lookup: where the target column leads to: what is NULL there is still nothing.
  ///   - others: of the target, any of which may be the one that holds nothing.
  func filledNulls(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair, lookup: Inverse?,
    orIn others: [Name]
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
  ) async throws -> (count: Int, examples: [CellExample])

  /// NULLs of a source column that took another source column's value, over aligned rows.
  ///
  /// - Parameter isHadBack: whether every value of `giver` can be had back from what stands there: then it
  ///   may stand there in other words.
  func nullsTaken(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair, from giver: Name,
    isHadBack: Bool
  ) async throws -> Int

  /// Whether each row of a source table, as these columns hold it, stands in the target once at least.
  func isEachThere(_ source: Name, _ target: Name, pairs: [ColumnPair]) async throws -> Bool

  /// NULLs of a source column in whose place stands what one of these settings says of the row.
  func nullsSet(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair,
    _ settings: [AskedSetting]
  ) async throws -> Int

  /// NULLs of a source column in whose place stands what the row holds that a reference leads to, or, where that is
  /// nothing, one of some constants.
  func nullsLed(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair, reference: Name,
    to parent: (table: Name, key: Name, value: Name), orElse constants: [Value]
  ) async throws -> Int

  /// NULLs of a source column in whose place stands the value of the nearest row before (`isForward`) or after them
  /// that has one, in the order of a column, among the rows that are the same in others.
  func nullsCarried(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair, order: Name,
    within group: [Name], isForward: Bool
  ) async throws -> Int

  /// NULLs of a source column that are NULL in a target column, over aligned rows.
  func nullsAlike(_ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair)
    async throws -> Int

  /// NULLs of a source column in whose place a row of another source table, of the same key, put its value.
  func nullsOvertaken(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair, rival: Rival
  ) async throws -> Int

  /// Looks for one expression that explains a whole column, in one pass that writes nothing.
  ///
  /// - Parameter fitting: the expressions that come into question, after some of the cells.
  /// - Returns: nil where none does, or values went to other tables.
  func explanation(
    _ question: CellQuestion, fitting: ([MappedCell]) -> [Inverse]
  ) async throws -> CellExplanation?

  func audit(_ question: CellQuestion) async throws -> Audit

  /// Looks for the entries of lists, one by one, in the rows of another table; nil where half of them are
  /// not there, or the column holds anything but texts. Texts of lists are JSON arrays, or have one of the usual signs between their entries.
  func listed(_ question: ListQuestion, limit: Int) async throws -> ListAccount?

  /// Rows of a source table that do not stand in the target under the number which the engine gave them, with
  /// the same values in all pairs; all of them where the target gives none.
  func rowsUnderOtherNumbers(_ source: Name, _ target: Name, pairs: [ColumnPair]) async throws
    -> Int

  /// Whether a column of the source holds numbers of a source table's rows, in two rows or more, and nothing
  /// else.
  func holdsRowNumbers(_ column: ColumnName, of table: Name) async throws -> Bool

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

  /// Whether every text of a column of the source names a day, written with its year last or first.
  func areDays(_ column: ColumnName) async throws -> Bool

  /// The rows of each label; nil where there are more than `labels`. Values are compared as texts.
  func pivot(_ question: PivotQuestion, labels: Int) async throws -> [PivotTally]?

  /// Looks for rows, one by one, among the entries of texts; nil where half of them are not there, or no
  /// text is such a list. Texts are written as for `listed`, or are JSON arrays of objects.
  func gathered(_ question: GatheredQuestion, limit: Int) async throws -> GatheredAccount?
}

extension DataComparison {
  package func filledNulls(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair, lookup: Inverse?
  ) async throws -> Int {
    try await filledNulls(source, target, by: alignment, pair: pair, lookup: lookup, orIn: [])
  }

  package func multisets(_ source: Name, _ target: Name, pairs: [ColumnPair]) async throws
    -> RowTally
  {
    try await multisets(source, target, pairs: pairs, led: nil)
  }
}
