import Ledger

/// How long cycles took, in hours.
package struct TimeMeasure: Sendable {
  package let hours: Sample
  /// Cycles under way, whose time is not known yet.
  package let running: Int
  /// Of these, those that have run for longer than half of the others took.
  package let runningLong: Int
  /// The median with those, from Kaplan and Meier; nil where more than half are under way.
  package let medianWithRunning: Double?

  init(hours: [Double], running: [Double]) {
    self.hours = Sample(hours)
    self.running = running.count
    let median = self.hours.median ?? 0
    runningLong = running.count { $0 > median }
    medianWithRunning =
      KaplanMeier(hours.map { ($0, true) } + running.map { ($0, false) }).median
  }

  /// From the request until it was live.
  /// - Parameter isMined: whether those that git alone tells of count: their time is another one.
  package static func cycle(_ cycles: [Cycle], asOf: Moment, isMined: Bool) -> TimeMeasure {
    var (hours, running): ([Double], [Double]) = ([], [])
    for cycle in cycles where isMined || !cycle.isMined {
      if cycle.isInFlight {
        if let requested = cycle.requested, requested <= asOf {
          running.append(asOf.hours(since: requested))
        }
      } else if (cycle.live ?? asOf) <= asOf, let taken = cycle.hours {
        hours.append(taken)
      }
    }
    return TimeMeasure(hours: hours, running: running)
  }

  /// Of people's work, where it was written down.
  package static func touch(_ cycles: [Cycle]) -> TimeMeasure {
    var hours: [Double] = []
    for cycle in cycles where cycle.live != nil {
      if let minutes = cycle.touchMinutes { hours.append(Double(minutes) / 60) }
    }
    return TimeMeasure(hours: hours, running: [])
  }

  /// Whether it is another than before.
  package func compared(
    with before: TimeMeasure, definitions: Definitions, refusals: [String], what: String
  ) -> Comparison {
    if let refusal = refusals.first { return Comparison(.incomparable, nil, refusal) }
    let fewest = min(hours.count, before.hours.count)
    guard fewest >= definitions.comparableTimes, let old = before.hours.median,
      let new = hours.median
    else {
      let more = definitions.comparableTimes - fewest
      return Comparison(
        .unknown, nil,
        "\(what) is known of \(hours.count) after and \(before.hours.count) before.",
        next: "\(more) more \(hours.count <= before.hours.count ? "cycles" : "of before")")
    }
    for (name, group) in [("after", self), ("before", before)]
    where group.runningLong * 10 > group.hours.count + group.runningLong {
      return Comparison(
        .unknown, nil,
        "\(group.running) \(name) are still under way, \(group.runningLong) of them longer than half "
          + "of the others took: those that are done are the quick ones.",
        next: "the end of those under way")
    }
    let shift = TwoSamples(hours, before.hours).shift()
    guard let value = shift?.value, let interval = shift?.interval else {
      return Comparison(.unknown, nil, "There are too few values for an interval.")
    }
    let difference = Estimate(value, interval)
    let answer = Answer(difference, delta: definitions.time * old)
    return Comparison(
      answer, difference,
      "Median \(hourText(new)) after, \(hourText(old)) before (n=\(hours.count) and "
        + "\(before.hours.count)).",
      next: answer == .unknown ? "more cycles: the interval spans both better and worse" : nil)
  }
}

/// `31 h`, `2.5 h`
package func hourText(_ hours: Double) -> String {
  let tenths = Int((abs(hours) * 10).rounded())
  let sign = hours < 0 && tenths > 0 ? "−" : ""
  return abs(hours) >= 10 || tenths % 10 == 0
    ? "\(sign)\((tenths + 5) / 10) h" : "\(sign)\(tenths / 10).\(tenths % 10) h"
}

/// How long the parts of a cycle took, in hours.
package struct StageTimes: Sendable {
  package enum Stage: String, Hashable, Sendable, CaseIterable {
    case draft = "request to draft"
    case review = "draft to approval"
    case execution = "approval to production"
  }

  package let stages: [(stage: Stage, hours: Sample)]

  package init(_ cycles: [Cycle]) {
    func sample(_ span: (Cycle) -> (Moment?, Moment?)) -> Sample {
      Sample(
        cycles.compactMap { cycle in
          guard case (let start?, let end?) = span(cycle), end >= start else { return nil }
          return end.hours(since: start)
        })
    }
    stages = [
      (.draft, sample { ($0.requested, $0.drafted ?? $0.reviewStarted) }),
      (.review, sample { ($0.drafted ?? $0.reviewStarted, $0.approved) }),
      (.execution, sample { ($0.approved, $0.applied) }),
    ]
  }
}
