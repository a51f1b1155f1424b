import Testing

@testable import Matching

struct AssignmentTests {
  /// Every way to pair the rows with columns, each at most once.
  private func best(_ scores: [[Double?]], _ row: Int = 0, _ used: Set<Int> = []) -> Double {
    guard row < scores.count else { return 0 }
    var most = best(scores, row + 1, used)
    for (column, score) in scores[row].enumerated() where !used.contains(column) {
      if let score { most = max(most, score + best(scores, row + 1, used.union([column]))) }
    }
    return most
  }

  @Test(arguments: 0..<60) func `no other pairs are worth more`(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func random(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    let (rows, columns) = (1 + random(5), 1 + random(5))
    let scores = (0..<rows).map { _ in
      (0..<columns).map { _ in random(5) == 0 ? nil : Double(random(1000)) / 1000 }
    }
    let found = Assignment.best(scores)
    #expect(Set(found.map(\.row)).count == found.count)
    #expect(Set(found.map(\.column)).count == found.count)
    let sum = found.reduce(0) { $0 + (scores[$1.row][$1.column] ?? 0) }
    #expect(abs(sum - best(scores)) < 1e-9)
  }

  @Test func `many are paired, too`() {
    let scores = (0..<100).map { row in (0..<90).map { row == $0 ? 1.0 : Double?.some(0.1) } }
    #expect(Assignment.best(scores).count == 90)
    #expect(Assignment.best([]).isEmpty)
  }
}
