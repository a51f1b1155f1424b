import Ledger
import Metrics
import Testing

/// What may not be said is not said.
struct RefusalTests {
  private static let asOf = Moment(seconds: 1_767_225_600)

  /// - Parameter reworked: how many of each group.
  private func report(
    before: Int, after: Int, reworked: (Int, Int) = (0, 0), daysAgo: Int = 60,
    status: String = "confirmed",
    late: Int = 0
  ) -> TeamReport {
    var builder = CycleBuilder()
    for number in 0..<(before + after) {
      let isAfter = number >= before
      let live = Self.asOf.adding(days: -(isAfter ? daysAgo : 300))
      let id = "m-\(number)"
      func add(_ kind: LedgerEvent.Kind, _ at: Moment, _ facts: [String: String] = [:]) {
        builder.take(
          LedgerEvent(
            id: "\(id)-\(kind.rawValue)", migration: id, at: at, tool: "test",
            isLate: isAfter && number - before < late, kind: kind, facts: facts))
      }
      add(.requested, live.adding(days: -1), ["risk": "low"])
      if isAfter { add(.draftReady, live, ["author": "ai"]) }
      add(.applied, live)
      let index = isAfter ? number - before : number
      if index < (isAfter ? reworked.1 : reworked.0) {
        add(
          .rework, live.adding(days: 3), ["type": "R2", "status": status, "confidence": "medium"])
      }
    }
    return TeamReport(
      builder.finish(), processMap: nil, head: LedgerHead(hash: "", events: 0), asOf: Self.asOf)
  }

  @Test func `before anything has been live for a month there is a date and no figure`() {
    let report = report(before: 40, after: 12, daysAgo: 10)
    #expect(report.rework.answer == .unknown)
    #expect(report.rework.reason.contains("Nothing has been live for 30 days yet"))
    #expect(report.rework.reason.contains("First matured result on 2026-01-21"))
    #expect(report.rework.difference == nil)
  }

  @Test func `few are counted and not compared`() {
    let report = report(before: 40, after: 12, reworked: (5, 2))
    #expect(report.rework.answer == .unknown)
    #expect(report.rework.difference == nil)
    #expect(report.rework.reason.contains("2 of 12"))
    #expect(report.rework.next?.contains("more matured migrations") == true)
  }

  @Test func `few reworked ones are too few however many migrations there are`() {
    let report = report(before: 200, after: 200, reworked: (2, 1))
    #expect(report.rework.difference == nil)
    #expect(report.rework.answer == .unknown)
  }

  @Test func `what spans both is not enough data`() {
    let report = report(before: 347, after: 40, reworked: (37, 3))
    #expect(report.rework.answer == .unknown)
    let difference = report.rework.difference
    // The warning example of the method: 37 of 347 against 3 of 40.
    #expect(abs((difference?.value ?? 0) + 0.0316) < 0.001)
    #expect(abs((difference?.interval.low ?? 0) + 0.093) < 0.002)
    #expect(abs((difference?.interval.high ?? 0) - 0.095) < 0.002)
  }

  @Test func `candidates that nobody reviewed stop the comparison`() {
    let report = report(before: 50, after: 50, reworked: (8, 8), status: "candidate")
    #expect(report.rework.answer == .unknown)
    #expect(report.rework.next == "drydock rework review")
    #expect(report.after.rework.all.count == 8)
    #expect(report.after.rework.confirmed.count == 0)
  }

  @Test func `events written down late are too many to rely on`() {
    let report = report(before: 50, after: 50, reworked: (8, 8), late: 20)
    #expect(report.rework.answer == .incomparable)
    #expect(report.cycleTime.answer == .incomparable)
  }

  @Test func `an exact test stands in the appendix, where a difference is said`() {
    let report = report(before: 40, after: 40, reworked: (12, 4))
    // 12 of 40 against 4 of 40, as in the reference values.
    #expect(abs((report.reworkTest ?? 0) - 0.033) < 0.0005)
    #expect(self.report(before: 40, after: 12, reworked: (5, 2)).reworkTest == nil)
  }

  @Test func `clear differences are said`() {
    #expect(report(before: 100, after: 100, reworked: (40, 8)).rework.answer == .better)
    #expect(report(before: 100, after: 100, reworked: (8, 40)).rework.answer == .worse)
  }

  @Test func `a planned next phase is no rework, a dismissed candidate neither`() {
    var builder = CycleBuilder()
    func add(_ id: String, _ kind: LedgerEvent.Kind, _ day: Int, _ facts: [String: String] = [:]) {
      builder.take(
        LedgerEvent(
          id: "\(id)-\(kind.rawValue)-\(day)", migration: id, at: Self.asOf.adding(days: day),
          tool: "test", kind: kind, facts: facts))
    }
    add("a", .requested, -90, ["plan": "expand"])
    add("a", .applied, -80)
    add("b", .requested, -75, ["plan": "contract", "successor-of": "a"])
    add("a", .rework, -70, ["type": "R2", "by": "b", "status": "confirmed"])
    add("a", .rework, -69, ["type": "R1", "by": "abc", "status": "candidate"])
    add("a", .reworkDismissed, -60, ["of": "a-rework--69", "why": "format only"])
    let cycles = builder.finish()
    #expect(cycles[0].reworks.map(\.status) == [.dismissed, .dismissed])
    #expect(cycles[0].reworks.map(\.why) == ["planned successor", "format only"])
  }

  @Test func `mined times are never compared with recorded ones`() {
    var builder = CycleBuilder()
    for number in 0..<80 {
      let isAfter = number >= 40
      let live = Self.asOf.adding(days: isAfter ? -50 : -300 + number)
      func add(_ kind: LedgerEvent.Kind, _ at: Moment, _ facts: [String: String] = [:]) {
        builder.take(
          LedgerEvent(
            id: "\(number)-\(kind.rawValue)", migration: "m-\(number)", at: at,
            source: isAfter ? .app : .git, tool: "test", kind: kind, facts: facts))
      }
      add(.requested, live.adding(days: -2))
      if isAfter { add(.draftReady, live, ["author": "ai"]) }
      add(isAfter ? .applied : .merged, live)
    }
    let report = TeamReport(
      builder.finish(), processMap: nil, head: LedgerHead(hash: "", events: 0), asOf: Self.asOf)
    #expect(report.before.isMined)
    #expect(report.before.live == 40)
    #expect(report.cycleTime.answer == .incomparable)
    #expect(report.rework.answer == .unknown)
  }
}
