package struct TypeCounts: Hashable, Sendable {
  package var integer = 0
  package var real = 0
  package var text = 0
  package var blob = 0
}

/// How large numbers are, in digits before the point: enough to see whether a type holds them.
package struct Magnitude: Hashable, Sendable {
  /// Digits of the number nearest to zero, and of the farthest.
  package let digits: ClosedRange<Int>
  package let negatives: Int

  init?(integers: ClosedRange<Int64>?, reals: ClosedRange<Double>?, negatives: Int) {
    var ends: [Double] = []
    if let integers { ends += [Double(integers.lowerBound), Double(integers.upperBound)] }
    if let reals { ends += [reals.lowerBound, reals.upperBound] }
    let sizes = ends.map { end -> Int in
      var (size, value) = (1, end.magnitude)
      while value >= 10 {
        value /= 10
        size += 1
      }
      return size
    }
    guard let most = sizes.max() else { return nil }
    let crosses = ends.contains { $0 <= 0 } && ends.contains { $0 >= 0 }
    digits = (crosses ? 1 : sizes.min() ?? 1)...most
    self.negatives = negatives
  }
}

/// What the data of one column is like. It holds no value of it.
package struct ColumnProfile: Hashable, Sendable {
  package struct MaskShare: Hashable, Sendable {
    package let mask: FormatMask
    package let count: Int
    /// A text of this shape, masked.
    package let example: String
  }

  package struct CandidateShare: Hashable, Sendable {
    package let candidate: Candidate
    package let count: Int
  }

  /// A text that says nothing about anybody, in so many rows.
  package struct Word: Hashable, Sendable {
    package let text: String
    package let count: Int
  }

  package let name: String
  /// As declared.
  package let type: String
  /// Rows looked at.
  package let rows: Int
  package let nulls: Int
  package let types: TypeCounts
  package let empty: Int
  /// Texts of nothing but blanks.
  package let blank: Int
  package let distinct: Int
  package let isDistinctExact: Bool
  /// Distinct texts without regard to case and outer blanks; nil where there is no text.
  package let foldedDistinct: Int?
  /// Of texts and blobs, in bytes.
  package let lengths: ClosedRange<Int>?
  package let magnitude: Magnitude?
  /// Reals without a fraction.
  package let wholeReals: Int
  /// Texts that begin with a zero and another digit.
  package let leadingZeros: Int
  /// Texts with blanks at an end.
  package let padded: Int
  /// Texts that hold a NUL.
  package let malformed: Int
  package let candidates: [CandidateShare]
  package let sentinels: [Word]
  /// Words for yes and no, as they are written. https://www.sqlite.org/datatype3.html#boolean_datatype
  package let booleans: [Word]
  /// Names in the objects of JSON, the most frequent first.
  package var jsonKeys: [Word]
  /// Names besides those, which may be data: they are not told.
  package var otherJSONKeys = 0
  /// The most frequent first.
  package let masks: [MaskShare]
  /// Texts of shapes that are rarer or too many to be named.
  package let otherMasks: Int

  package var values: Int { rows - nulls }
  package var isUnique: Bool { values > 0 && isDistinctExact && distinct == values }
}

package struct TableProfile: Hashable, Sendable {
  package let table: String
  package let rows: Int
  /// Rows that were looked at: fewer than `rows` where a limit was reached.
  package let sampled: Int
  package let columns: [ColumnProfile]
  /// References with rows that lead nowhere.
  package let orphans: [Orphans]

  package struct Orphans: Hashable, Sendable {
    package let columns: [String]
    package let parent: String
    package let rows: Int
    package init(columns: [String], parent: String, rows: Int) {
      self.columns = columns
      self.parent = parent
      self.rows = rows
    }
  }

  package init(
    table: String, rows: Int, sampled: Int, columns: [ColumnProfile], orphans: [Orphans]
  ) {
    self.table = table
    self.rows = rows
    self.sampled = sampled
    self.columns = columns
    self.orphans = orphans
  }
}
