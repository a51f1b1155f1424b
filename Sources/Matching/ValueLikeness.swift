import Profiles
import Schemas

/// What the values of two columns say of whether one became the other.
struct ValueLikeness: Sendable {
  /// 0 to 1.
  let score: Double
  /// Whether it would be strange if they were two things.
  let isTelling: Bool
  let words: String

  private init(_ score: Double, isTelling: Bool, _ words: String) {
    (self.score, self.isTelling, self.words) = (score, isTelling, words)
  }

  /// Row by row where both sides have the same rows, else by what the columns hold altogether.
  ///
  /// - Returns: nil where there are too few values to say anything.
  static func between(
    _ old: Name, _ before: TableSketch?, _ new: Name, _ after: TableSketch?
  ) -> ValueLikeness? {
    guard let before, let after, let a = before.columns[old], let b = after.columns[new] else {
      return nil
    }
    let whole = ValueLikeness(a, b)
    guard whole?.isTelling != true,
      let rows = byRows(old, before.sample, new, after.sample)
    else { return whole }
    return rows
  }

  /// What rows of the same key hold on both sides.
  private static func byRows(
    _ old: Name, _ before: [[String]: [Name: String]], _ new: Name,
    _ after: [[String]: [Name: String]]
  ) -> ValueLikeness? {
    let pairs = before.compactMap { key, row in
      after[key].map { (row[old], $0[new]) }
    }
    // Few keys in common are keys of other rows.
    guard 2 * pairs.count > max(before.count, after.count) else { return nil }
    let both = pairs.compactMap { a, b in a.flatMap { a in b.map { (a, $0) } } }
    guard both.count >= 5 else { return nil }
    let emptyAlike = pairs.filter { ($0 == nil) == ($1 == nil) }.count
    let share = Double(emptyAlike) / Double(pairs.count)
    let kinds = Set(both.map(\.0)).count
    let equal = Double(both.filter { $0 == $1 }.count) / Double(both.count)
    if equal >= 0.8, kinds >= 3 {
      return ValueLikeness(
        0.5 + 0.5 * equal * share, isTelling: share >= 0.8, "the same values in the same rows")
    }
    if kinds >= 3, let factor = factor(both) {
      return ValueLikeness(0.8, isTelling: share >= 0.8, "each value times \(factor)")
    }
    let images = Set(both.map { [$0.0, $0.1] })
    let others = Set(both.map(\.1)).count
    if images.count == kinds, images.count == others, kinds >= 3, 2 * kinds <= both.count {
      return ValueLikeness(
        0.85 * share, isTelling: false, "each of \(kinds) values became another one")
    }
    if equal >= 0.3, kinds >= 2 { return ValueLikeness(0.6, isTelling: false, "partly the same") }
    return ValueLikeness(0.15 + 0.1 * equal, isTelling: false, "other values in the same rows")
  }

  /// The number by which all numbers of one side give those of the other.
  private static func factor(_ pairs: [(String, String)]) -> Double? {
    var found: Double?
    for (a, b) in pairs {
      guard let x = Double(a), let y = Double(b) else { return nil }
      if x == 0, y == 0 { continue }
      guard x != 0, y != 0 else { return nil }
      let quotient = y / x
      guard let known = found else {
        found = quotient
        continue
      }
      if abs(quotient - known) > 0.02 * abs(known) { return nil }
    }
    return found
  }

  /// - Returns: nil where there are too few values to say anything.
  private init?(_ a: ColumnSketch, _ b: ColumnSketch) {
    guard a.rows > 0, b.rows > 0, a.values >= 3, b.values >= 3 else { return nil }
    let varied = min(a.distinct, b.distinct) >= 3
    if a.isSameMultiset(as: b) {
      score = varied ? 1 : 0.7
      isTelling = varied
      words = "the same \(a.values) values"
      return
    }
    let overlap = a.overlap(with: b)
    let nulls = 1 - abs(a.nullShare - b.nullShare)
    let lengths = a.lengthLikeness(to: b)
    let forms = a.formLikeness(to: b)
    let shape = 0.25 * nulls + 0.35 * lengths + 0.4 * forms
    if overlap.jaccard >= 0.5, varied {
      score = 0.6 + 0.4 * overlap.jaccard
      isTelling = overlap.jaccard >= 0.8
      words = "\(Int((100 * overlap.jaccard).rounded())) of 100 different values in both"
    } else if overlap.containment >= 0.9, varied {
      score = 0.75
      isTelling = false
      words = "nearly all values of one are in the other"
    } else if overlap.jaccard == 0, varied {
      score = 0.35 * shape
      isTelling = false
      words = "no value in common"
    } else {
      score = min(0.6, 0.2 + 0.4 * shape)
      isTelling = false
      words = "values of a like form"
    }
  }
}
