import Schemas

/// A value of a source column, and the values that it was mapped to.
package struct MappedCell: Hashable, Sendable {
  package let before: Value
  /// In the order of the places.
  package let after: [Value]
  /// Of a sample: more are held in memory by no one.
  package static let mostBytes = 16 << 20

  package init(before: Value, after: [Value]) { (self.before, self.after) = (before, after) }
  package init(_ example: CellExample) { self.init(before: example.before, after: example.after) }
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
  /// Distinct combinations of mapped values, and rows in combinations of two rows or more: where many rows have few
  /// combinations, no fewer than that.
  func support() async throws -> (rows: Int, combinations: Int, rowsInGroups: Int)
  /// The conditional entropy of the source column, given all mapped values, times the aligned rows: base
  /// 2, NULL a value like others. nil beyond `limit` rows.
  func bits(limit: Int) async throws -> Double?
  /// Unsettled cells with their mapped values, in the order of rows.
  func sample(limit: Int) async throws -> [MappedCell]
  /// Cells that were settled as `outcome`.
  func examples(_ outcome: CellOutcome, limit: Int) async throws -> [CellExample]
}

package enum CellOutcome: Hashable, Sendable {
  case kept
  /// It can be had back, and nothing explains what stands in its place.
  case unexplained
  case lost, unproven
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
