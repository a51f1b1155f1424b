import Foundation
import Ledger
import Testing

@testable import Metrics

/// Years whose truth is known: what the report says of them has to be right as often as it says, and
/// what one would read off naively has to be wrong.
struct SimulatedYearTests {
  /// A team: so likely does a migration of each risk cause work again within 30 days.
  struct Team {
    var rates = ["low": 0.04, "medium": 0.15, "high": 0.4]
    /// Added to every rate where drydock drafted.
    var effect = 0.0
    var mixBefore: [(String, Double)] = [("low", 0.4), ("medium", 0.4), ("high", 0.2)]
    var mixAfter: [(String, Double)] = [("low", 0.4), ("medium", 0.4), ("high", 0.2)]
    var before = 160
    var after = 90
    var authors = 8

    /// What a fair comparison would find, with the mix of before.
    var truth: Double { effect }
    func rate(_ mix: [(String, Double)]) -> Double {
      mix.reduce(0) { $0 + $1.1 * (rates[$1.0] ?? 0) }
    }
  }

  static let start = 1_735_689_600  // 2025-01-01
  static let asOf = Moment(seconds: start + 365 * Moment.day)

  static func year(_ team: Team, seed: UInt64) -> [Cycle] {
    var numbers = SeededNumbers(seed: seed)
    var builder = CycleBuilder()
    func add(
      _ kind: LedgerEvent.Kind, _ id: String, _ at: Int, _ facts: [String: String] = [:],
      by: Int = 0
    ) {
      builder.take(
        LedgerEvent(
          id: "\(id)-\(kind.rawValue)", migration: id, at: Moment(seconds: at), actor: "p-\(by)",
          tool: "test", kind: kind, facts: facts))
    }
    func draw(_ mix: [(String, Double)]) -> String {
      var point = Double.random(in: 0..<1, using: &numbers)
      for (risk, share) in mix {
        point -= share
        if point < 0 { return risk }
      }
      return mix[0].0
    }
    for number in 0..<(team.before + team.after) {
      let isAfter = number >= team.before
      let risk = draw(isAfter ? team.mixAfter : team.mixBefore)
      let (from, to) = isAfter ? (200, 364) : (0, 199)
      let at = start + Int.random(in: (from * 86_400)..<(to * 86_400), using: &numbers)
      let id = "m-\(number)"
      let author = Int.random(in: 0..<team.authors, using: &numbers)
      add(.requested, id, at, ["risk": risk], by: author)
      if isAfter { add(.draftReady, id, at + 600, ["author": "template"]) }
      let live = at + Int(-log(Double.random(in: 0.001..<1, using: &numbers)) * 86_400)
      add(.applied, id, live)
      let rate = (team.rates[risk] ?? 0) + (isAfter ? team.effect : 0)
      guard Double.random(in: 0..<1, using: &numbers) < rate else { continue }
      // Late in the window: what has been live for a few days looks better than it is.
      let days = 5 + 25 * Double.random(in: 0..<1, using: &numbers).squareRoot()
      let again = live + Int(days * 86_400)
      // What has not happened yet is not known yet.
      guard again <= asOf.seconds else { continue }
      add(.rework, id, again, ["type": "R2", "status": "confirmed", "confidence": "high"])
    }
    return builder.finish()
  }

  static func report(_ cycles: [Cycle]) -> TeamReport {
    TeamReport(
      cycles, processMap: nil, head: LedgerHead(hash: "", events: 0), asOf: asOf)
  }

  /// How often out of so many years.
  private func share(of years: Int, _ isSo: (UInt64) -> Bool?) -> Proportion {
    let outcomes = (0..<years).compactMap { isSo(UInt64($0) &* 7919 &+ 17) }
    return Proportion(outcomes.count { $0 }, of: outcomes.count)
  }

  @Test func `the interval of the difference holds the truth as often as it says`() {
    var team = Team()
    team.effect = -0.03
    let covered = share(of: 200) { seed in
      Self.report(Self.year(team, seed: seed)).rework.difference?.interval.contains(team.truth)
    }
    #expect(covered.of > 180)
    #expect(covered.share >= 0.92, "\(covered)")
  }

  @Test func `easy cases for the model make the naive difference wrong, not ours`() {
    var team = Team()
    team.mixAfter = [("low", 0.75), ("medium", 0.2), ("high", 0.05)]
    let ours = share(of: 200) { seed in
      Self.report(Self.year(team, seed: seed)).rework.difference?.interval.contains(0)
    }
    let naive = share(of: 200) { seed in
      let report = Self.report(Self.year(team, seed: seed))
      return TwoProportions(report.after.rework.confirmed, report.before.rework.confirmed)
        .difference()?.interval.contains(0)
    }
    #expect(ours.share >= 0.92, "\(ours)")
    #expect(naive.share < 0.8, "\(naive)")
  }

  @Test func `the early estimate is right where the naive share of all is too low`() {
    let team = Team()
    let truth = team.rate(team.mixAfter)
    let early = share(of: 200) { seed in
      Self.report(Self.year(team, seed: seed)).after.rework.early?.interval.contains(truth)
    }
    let naive = share(of: 200) { seed in
      let live = Self.report(Self.year(team, seed: seed)).after.cycles.filter { $0.live != nil }
      let reworked = live.count { $0.isReworked(within: 30) { $0.status == .confirmed } }
      return Double(reworked) / Double(live.count) < truth
    }
    #expect(early.share >= 0.92, "\(early)")
    // A fair figure is below the truth half of the time.
    #expect(naive.share > 0.65, "\(naive)")
  }

  @Test func `no difference is called better or worse about once in twenty years`() {
    let wrong = share(of: 200) { seed in
      [.better, .worse].contains(Self.report(Self.year(Team(), seed: seed)).rework.answer)
    }
    #expect(wrong.share <= 0.08, "\(wrong)")
  }

  @Test func `a large effect is found and called by its name`() {
    var team = Team()
    (team.before, team.after, team.effect) = (500, 700, 0.2)
    let worse = share(of: 40) { Self.report(Self.year(team, seed: $0)).rework.answer == .worse }
    #expect(worse.share > 0.9, "\(worse)")
  }

  @Test func `the shift of times holds the truth as often as it says`() {
    var numbers = SeededNumbers(seed: 5)
    func times(_ count: Int, _ shift: Double) -> Sample {
      Sample(
        (0..<count).map { _ in
          shift + -30 * log(Double.random(in: 0.0001..<1, using: &numbers))
        })
    }
    for (m, n) in [(6, 9), (15, 20), (60, 80)] {
      let covered = (0..<400).count { _ in
        TwoSamples(times(m, 5), times(n, 0)).shift()?.interval?.contains(5) == true
      }
      #expect(covered >= 372, "\(m), \(n): \(covered) of 400")
    }
  }

  @Test(arguments: [6, 10, 20, 50, 100]) func `the interval of a median keeps its level`(n: Int) {
    var numbers = SeededNumbers(seed: UInt64(n))
    let covered = (0..<2000).count { _ in
      let sample = Sample((0..<n).map { _ in Double.random(in: 0..<1, using: &numbers) })
      return sample.medianInterval()?.interval.contains(0.5) == true
    }
    #expect(covered >= 1880, "\(covered) of 2000")
  }

  @Test func `clusters that differ make the interval wider`() throws {
    // Ten authors whose migrations all go the same way.
    let new = (0..<10).map { [Proportion($0 < 3 ? 10 : 0, of: 10)] }
    let old = (0..<10).map { [Proportion($0 < 5 ? 10 : 0, of: 10)] }
    let naive = try #require(
      TwoProportions(Proportion(30, of: 100), Proportion(50, of: 100)).difference())
    let wide = try #require(Bootstrap.difference(new: new, old: old, weights: [1], seed: 3))
    #expect(wide.high - wide.low > 2 * (naive.interval.high - naive.interval.low))
    #expect(wide == Bootstrap.difference(new: new, old: old, weights: [1], seed: 3))
  }

  @Test func `one class evened out is Newcombe's difference`() throws {
    let (a, b) = (Proportion(5, of: 56), Proportion(0, of: 29))
    let even = try #require(Strata([.init(new: a, old: b)]).evenedDifference())
    let newcombe = try #require(TwoProportions(a, b).difference())
    #expect(abs(even.interval.low - newcombe.interval.low) < 1e-12)
    #expect(abs(even.interval.high - newcombe.interval.high) < 1e-12)
  }
}
