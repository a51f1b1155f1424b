import Schemas

/// What tells the values of one column from those of another, in a size that does not grow: nothing
/// of a value itself. A number and its text count as the same value, since a type may have changed.
package struct ColumnSketch: Hashable, Sendable {
  package private(set) var rows = 0
  package private(set) var nulls = 0
  /// Sums of two hashes of every value: equal for the same values in any order.
  private var sums: (UInt64, UInt64) = (0, 0)
  /// The smallest hashes of different values, in order.
  private var smallest: [UInt64] = []
  private var lengths = [Int](repeating: 0, count: 16)
  private var forms: [UInt64: Int] = [:]

  private static let most = 256
  private static let mostForms = 64

  package init() {}

  package static func == (a: Self, b: Self) -> Bool {
    a.rows == b.rows && a.nulls == b.nulls && a.sums == b.sums && a.smallest == b.smallest
      && a.lengths == b.lengths && a.forms == b.forms
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(rows)
    hasher.combine(sums.0)
  }

  package var values: Int { rows - nulls }
  package var nullShare: Double { rows == 0 ? 0 : Double(nulls) / Double(rows) }

  /// Different values, about: exact up to 256.
  package var distinct: Int {
    guard smallest.count == Self.most, let last = smallest.last, last > 0 else {
      return smallest.count
    }
    return Int(Double(Self.most - 1) * (Double(UInt64.max) / Double(last)))
  }

  package mutating func add(_ value: RawValue) {
    rows += 1
    switch value {
    case .null: nulls += 1
    case .integer(let number): add(text: "\(number)")
    case .real(let number):
      add(text: Int64(exactly: number).map { "\($0)" } ?? "\(number)")
    case .text(let bytes), .blob(let bytes): add(bytes)
    }
  }

  private mutating func add(text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    var first = Hash64(seed: 1)
    first.add(bytes)
    var second = Hash64(seed: 2)
    second.add(bytes)
    let hash = first.finished
    sums.0 &+= hash
    sums.1 &+= second.finished
    keep(hash)
    lengths[min(15, UInt64.bitWidth - UInt64(bytes.count).leadingZeroBitCount)] += 1
    let form = FormatMask.hash(bytes)
    if forms[form] != nil || forms.count < Self.mostForms { forms[form, default: 0] += 1 }
  }

  private mutating func keep(_ hash: UInt64) {
    if smallest.count == Self.most, let last = smallest.last, hash >= last { return }
    var (low, high) = (0, smallest.count)
    while low < high {
      let middle = (low + high) / 2
      if smallest[middle] < hash { low = middle + 1 } else { high = middle }
    }
    if low < smallest.count, smallest[low] == hash { return }
    smallest.insert(hash, at: low)
    if smallest.count > Self.most { smallest.removeLast() }
  }

  package func isSameMultiset(as other: ColumnSketch) -> Bool {
    values == other.values && sums == other.sums
  }

  /// Of the different values: the share that both have of all, and of those of the smaller set.
  package func overlap(with other: ColumnSketch) -> (jaccard: Double, containment: Double) {
    guard !smallest.isEmpty, !other.smallest.isEmpty else { return (0, 0) }
    // Below the smaller of the two ends both lists are whole.
    let ends = [self, other].compactMap { $0.smallest.count == Self.most ? $0.smallest.last : nil }
    let limit = ends.min() ?? UInt64.max
    let (a, b) = (Set(smallest.filter { $0 <= limit }), Set(other.smallest.filter { $0 <= limit }))
    let common = Double(a.intersection(b).count)
    guard !a.isEmpty, !b.isEmpty else { return (0, 0) }
    return (common / Double(a.union(b).count), common / Double(min(a.count, b.count)))
  }

  package func lengthLikeness(to other: ColumnSketch) -> Double {
    Self.likeness(
      lengths.enumerated().map { (UInt64($0), $1) },
      other.lengths.enumerated().map { (UInt64($0), $1) })
  }

  package func formLikeness(to other: ColumnSketch) -> Double {
    Self.likeness(forms.map { ($0.key, $0.value) }, other.forms.map { ($0.key, $0.value) })
  }

  /// The part that two distributions share.
  private static func likeness(_ a: [(UInt64, Int)], _ b: [(UInt64, Int)]) -> Double {
    let (total, others) = (a.reduce(0) { $0 + $1.1 }, b.reduce(0) { $0 + $1.1 })
    guard total > 0, others > 0 else { return 0 }
    let shares = Dictionary(b.map { ($0.0, Double($0.1) / Double(others)) }, uniquingKeysWith: +)
    return a.reduce(0) { $0 + min(Double($1.1) / Double(total), shares[$1.0] ?? 0) }
  }
}

/// Sketches of some columns of one table, and some of its rows to try on what they say.
package struct TableSketch: Hashable, Sendable {
  package var columns: [Name: ColumnSketch]
  /// The first rows by their primary key: its values as text, and those of the columns.
  package var sample: [[String]: [Name: String]]
  package var holdsRows: Bool { columns.values.contains { $0.rows > 0 } }

  package init(columns: [Name: ColumnSketch] = [:], sample: [[String]: [Name: String]] = [:]) {
    self.columns = columns
    self.sample = sample
  }
}
