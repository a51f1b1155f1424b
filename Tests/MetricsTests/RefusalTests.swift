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

  // MARK: What would be read off wrongly

  /// Cycles by hand: `(id, day of going live, hours, risk, whether drafted, whether mined, reworked)`.
  private struct Story {
    var builder = CycleBuilder()
    mutating func add(
      _ id: String, _ day: Int, hours: Int = 5, risk: String = "low", drafted: Bool = false,
      mined: Bool = false, reworked: Bool = false, isDone: Bool = true
    ) {
      let live = RefusalTests.asOf.adding(days: day)
      let asked = Moment(seconds: live.seconds - hours * 3600)
      put(.requested, id, asked, mined ? [:] : ["risk": risk], mined)
      if drafted { put(.draftReady, id, asked, ["author": "ai"], false) }
      if isDone { put(mined ? .merged : .applied, id, live, [:], mined) }
      if reworked {
        put(.rework, id, live.adding(days: 2), ["type": "R2", "status": "confirmed"], mined)
      }
    }
    mutating func put(
      _ kind: LedgerEvent.Kind, _ id: String, _ at: Moment, _ facts: [String: String],
      _ mined: Bool = false
    ) {
      builder.take(
        LedgerEvent(
          id: "\(id)-\(kind.rawValue)-\(at.seconds)", migration: id, at: at,
          source: mined ? .git : .app, tool: "test", kind: kind, facts: facts))
    }
    mutating func report(_ period: TeamReport.Period = .all) -> TeamReport {
      TeamReport(
        builder.finish(), processMap: nil, head: LedgerHead(hash: "", events: 0),
        asOf: RefusalTests.asOf, period: period)
    }
  }

  @Test func `what is mined from the time after is not of before`() {
    var story = Story()
    for number in 0..<30 {
      story.add("b\(number)", -300, mined: true)
      story.add("a\(number)", -100, drafted: true)
      story.add("g\(number)", -99, mined: true, reworked: true)
    }
    let report = story.report()
    #expect(report.before.rework.confirmed == Proportion(0, of: 30))
    #expect(report.beside.rework.confirmed == Proportion(30, of: 30))
  }

  @Test func `one recorded cycle does not make mined times comparable`() {
    var story = Story()
    for number in 0..<40 {
      story.add("b\(number)", -300, hours: 200, mined: true)
      story.add("a\(number)", -100, drafted: true)
    }
    story.add("app", -300, hours: 200)
    #expect(story.report().cycleTime.answer == .unknown)
  }

  @Test func `other risks are not comparable, although some are unstated`() {
    var story = Story()
    for number in 0..<34 {
      story.add(
        "b\(number)", -300, risk: number < 30 ? "high" : "unstated", reworked: number < 25)
      story.add("a\(number)", -100, drafted: true, reworked: number < 2)
    }
    #expect(story.report().rework.answer == .incomparable)
  }

  @Test func `those under way for long count against those that are done`() {
    var story = Story()
    for number in 0..<30 { story.add("b\(number)", -300, hours: 100 + number) }
    for number in 0..<15 { story.add("a\(number)", -100, hours: 1 + number, drafted: true) }
    for number in 0..<100 { story.add("r\(number)", -100, drafted: true, isDone: false) }
    let report = story.report()
    #expect(report.cycleTime.answer == .unknown)
    #expect(report.cycleTime.reason.contains("under way"))
  }

  @Test func `a loss of data stands above every period`() {
    var story = Story()
    story.add("a", -320, drafted: true)
    story.put(
      .incident, "a", Self.asOf.adding(days: -6), ["severity": "high", "data": "lost"])
    for period in TeamReport.Period.allCases { #expect(story.report(period).dataLost.count == 1) }
  }

  @Test func `a mined history is known to its end only`() {
    var story = Story()
    for number in 0..<5 { story.add("b\(number)", -200, mined: true) }
    story.put(.mined, "", Self.asOf.adding(days: -190), [:], true)
    #expect(story.report().before.rework.confirmed.of == 0)
  }

  @Test func `incidents do not thin out candidates that nobody reviewed`() {
    var story = Story()
    for number in 0..<40 {
      story.add("b\(number)", -300, reworked: number < 12)
      story.add("a\(number)", -100, drafted: true)
    }
    for number in 0..<3 {
      story.put(
        .rework, "a\(number)", Self.asOf.adding(days: -99), ["type": "R2", "status": "candidate"])
    }
    for number in 0..<20 {
      story.put(.incident, "a9", Self.asOf.adding(days: -98 + number), ["severity": "low"])
    }
    let report = story.report()
    #expect(report.rework.next == "drydock rework review")
  }

  @Test func `the same events give the same report in whatever order they come`() {
    func story(_ isReversed: Bool) -> [Cycle] {
      var events: [LedgerEvent] = []
      func add(_ kind: LedgerEvent.Kind, _ day: Int, _ facts: [String: String], _ id: String) {
        events.append(
          LedgerEvent(
            id: id, migration: "m", at: Self.asOf.adding(days: day), tool: "t", kind: kind,
            facts: facts))
      }
      add(.requested, -60, ["risk": "low", "plan": "p"], "1")
      add(.requested, -50, ["risk": "high", "plan": "q"], "2")
      add(.applied, -45, [:], "3")
      add(.rework, -40, ["type": "R1", "status": "candidate"], "4")
      add(.reworkConfirmed, -30, ["of": "4"], "5")
      add(.reworkDismissed, -20, ["of": "4", "why": "planned"], "6")
      var builder = CycleBuilder()
      for event in isReversed ? events.reversed() : events { builder.take(event) }
      return builder.finish()
    }
    for cycles in [story(false), story(true)] {
      #expect(cycles[0].risk == "low" && cycles[0].name == "p")
      #expect(cycles[0].reworks.map(\.status) == [.dismissed])
    }
  }
}
