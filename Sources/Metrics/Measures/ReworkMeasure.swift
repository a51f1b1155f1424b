import Foundation
import Ledger

/// How many of those that were live long enough caused work again.
package struct ReworkMeasure: Sendable {
  package let window: Int
  /// By people's word: the headline.
  package let confirmed: Proportion
  /// With what the rules are sure of.
  package let probable: Proportion
  /// With all candidates that nobody dismissed.
  package let all: Proportion
  /// Live, but not for the whole window.
  package let immature: Int
  /// The chance of rework within the window with those, from Kaplan and Meier.
  package let early: Estimate?
  package let unreviewed: Int
  package let candidates: Int
  /// By author and risk, for intervals that know that authors differ.
  package let clusters: [[String: Proportion]]
  package let strata: [String: Proportion]
  /// The day on which the next one is matured.
  package let nextMatured: Moment?
  /// Migrations that matured a day, from the first on.
  private let perDay: Double?

  package init(_ cycles: [Cycle], asOf: Moment, window: Int) {
    self.window = window
    var tally = Tally()
    for cycle in cycles { tally.take(cycle, asOf, window) }
    confirmed = Proportion(tally.confirmed, of: tally.matured)
    probable = Proportion(tally.probable, of: tally.matured)
    all = Proportion(tally.all, of: tally.matured)
    immature = tally.spans.count - tally.matured
    candidates = tally.candidates
    unreviewed = tally.unreviewed
    clusters = tally.clusters.sorted { $0.key < $1.key }.map(\.value)
    strata = clusters.reduce(into: [:]) { sum, cluster in
      for (risk, share) in cluster {
        sum[risk] =
          sum[risk].map { Proportion($0.count + share.count, of: $0.of + share.of) }
          ?? share
      }
    }
    nextMatured = tally.firstImmature?.adding(days: window)
    early = Self.early(tally.spans, window)
    perDay = tally.firstMatured.map { first in
      Double(tally.matured) / max(1, asOf.adding(days: -window).hours(since: first) / 24)
    }
  }

  /// What one pass over the cycles counts.
  private struct Tally {
    var (matured, confirmed, probable, all) = (0, 0, 0, 0)
    var (candidates, unreviewed) = (0, 0)
    var clusters: [String: [String: Proportion]] = [:]
    var firstMatured: Moment?
    var firstImmature: Moment?
    /// Days until confirmed rework, or until nothing more is known.
    var spans: [(time: Double, hasEnded: Bool)] = []

    mutating func take(_ cycle: Cycle, _ asOf: Moment, _ window: Int) {
      // A history that was mined is known to its own end only.
      let asOf = cycle.known(asOf)
      guard let live = cycle.live, live <= asOf else { return }
      let end = live.adding(days: window)
      var (isConfirmed, isProbable, isAny) = (false, false, false)
      var first: Moment?
      let isMatured = end <= asOf
      for rework in cycle.reworks where rework.at >= live && rework.at <= end {
        if isMatured, rework.isProposed {
          candidates += 1
          if rework.status == .candidate { unreviewed += 1 }
        }
        guard rework.status != .dismissed else { continue }
        isAny = true
        if rework.status == .confirmed {
          isConfirmed = true
          first = min(first ?? rework.at, rework.at)
        }
        if rework.status == .confirmed || rework.confidence == .high { isProbable = true }
      }
      let seen = first ?? min(asOf, end)
      spans.append((seen.hours(since: live) / 24, first != nil))
      guard isMatured else {
        firstImmature = min(firstImmature ?? live, live)
        return
      }
      firstMatured = min(firstMatured ?? live, live)
      matured += 1
      if isConfirmed { confirmed += 1 }
      if isProbable { probable += 1 }
      if isAny { all += 1 }
      let old = clusters[cycle.author]?[cycle.risk] ?? Proportion(0, of: 0)
      clusters[cycle.author, default: [:]][cycle.risk] = Proportion(
        old.count + (isConfirmed ? 1 : 0), of: old.of + 1)
    }
  }

  private static func early(_ spans: [(time: Double, hasEnded: Bool)], _ window: Int) -> Estimate? {
    // Beyond what anybody was followed, nothing is known.
    guard spans.count >= 10, spans.contains(where: { $0.time >= Double(window) }) else {
      return nil
    }
    let curve = KaplanMeier(spans)
    let survival = curve.survival(at: Double(window))
    guard let interval = curve.interval(at: Double(window)) else { return nil }
    return Estimate(1 - survival, Interval(1 - interval.high, 1 - interval.low))
  }

  package var isReviewed: Bool { candidates == 0 || unreviewed * 10 <= candidates }
}

extension ReworkMeasure {
  /// Whether rework is another than before.
  package func compared(
    with before: ReworkMeasure, definitions: Definitions, asOf: Moment, refusals: [String],
    seed: UInt64 = 1
  ) -> Comparison {
    let (new, old) = (confirmed, before.confirmed)
    if let refusal = refusals.first { return Comparison(.incomparable, nil, refusal) }
    guard new.of > 0 else {
      let day = nextMatured.map { " First matured result on \($0.date)." } ?? ""
      return Comparison(
        .unknown, nil, "Nothing has been live for \(window) days yet.\(day)",
        next: nextMatured.map { "the first result on \($0.date)" })
    }
    guard old.of > 0 else {
      return Comparison(
        .unknown, nil, "There is no migration from before to compare with.",
        next: "a history: drydock baseline mine REPO --record")
    }
    guard isReviewed, before.isReviewed else {
      let open = unreviewed + before.unreviewed
      return Comparison(
        .unknown, nil, "\(open) of \(candidates + before.candidates) candidates are not reviewed.",
        next: "drydock rework review")
    }
    let fewest = min(new.of, old.of)
    guard fewest >= definitions.comparable,
      new.count + old.count >= definitions.fewestEvents
    else {
      let why =
        fewest < definitions.comparable
        ? "\(new.words) after and \(old.words) before: too few to compare."
        : "\(new.count + old.count) reworked in all: too few to compare."
      return Comparison(.unknown, nil, why, next: needed(old, definitions, asOf))
    }
    return compared(old, before, definitions, asOf, seed)
  }

  private func compared(
    _ old: Proportion, _ before: ReworkMeasure, _ definitions: Definitions, _ asOf: Moment,
    _ seed: UInt64
  ) -> Comparison {
    var notes: [String] = []
    var risks: [String]?
    switch mix(before) {
    case .unknown:
      notes.append("The risk of too many cases was not said: the mix is not evened out.")
    case .missing(let risk):
      return Comparison(
        .incomparable, nil,
        "Cases of \(risk) risk are in one group only: the mixes cannot be compared.")
    case .known(let common):
      risks = common
      if common.count > 1 { notes.append("Evened out to the mix of risks before.") }
    }
    let pairs = strata(risks, before)
    guard var difference = Strata(pairs).evenedDifference() else {
      return Comparison(.unknown, nil, "There is nothing to compare.")
    }
    let authors = min(clusters.count, before.clusters.count)
    if authors < 10 {
      notes.append("Few authors (\(authors)): the interval is optimistic.")
    } else if let wide = byAuthors(risks, before, pairs, seed),
      wide.high - wide.low > difference.interval.high - difference.interval.low
    {
      difference = Estimate(difference.value, wide)
      notes.append("The interval is by authors, who differ more than chance.")
    }
    let answer = Answer(difference, delta: definitions.share)
    return Comparison(
      answer, difference, ([Self.sentence(confirmed, old)] + notes).joined(separator: " "),
      next: answer == .unknown ? needed(old, definitions, asOf) : nil)
  }

  private static func sentence(_ new: Proportion, _ old: Proportion) -> String {
    "\(new.words) after, \(old.words) before."
  }

  private enum Mix {
    case unknown
    case missing(String)
    case known([String])
  }

  /// Whether both groups hold the same kinds of cases, and which those are.
  private func mix(_ before: ReworkMeasure) -> Mix {
    let risks = Set(strata.keys).union(before.strata.keys).sorted()
    func weight(_ risk: String, _ measure: ReworkMeasure) -> Double {
      Double(measure.strata[risk]?.of ?? 0) / Double(max(1, measure.confirmed.of))
    }
    for risk in risks where risk != "unstated" {
      let (a, b) = (weight(risk, self), weight(risk, before))
      // Unless the other's risks are mostly unknown, it has none of these.
      if a >= 0.1 && b == 0 && weight("unstated", before) < 0.5
        || b >= 0.1 && a == 0 && weight("unstated", self) < 0.5
      {
        return .missing(risk)
      }
    }
    if weight("unstated", self) >= 0.1 || weight("unstated", before) >= 0.1 { return .unknown }
    return .known(risks.filter { strata[$0] != nil && before.strata[$0] != nil })
  }

  /// By risk, or all as one class where the risks are not known.
  private func strata(_ risks: [String]?, _ before: ReworkMeasure) -> [Strata.Stratum] {
    guard let risks else { return [Strata.Stratum(new: confirmed, old: before.confirmed)] }
    let none = Proportion(0, of: 0)
    return risks.map {
      Strata.Stratum(new: strata[$0] ?? none, old: before.strata[$0] ?? none)
    }
  }

  private func byAuthors(
    _ risks: [String]?, _ before: ReworkMeasure, _ pairs: [Strata.Stratum], _ seed: UInt64
  ) -> Interval? {
    let none = Proportion(0, of: 0)
    func rows(_ clusters: [[String: Proportion]]) -> [[Proportion]] {
      clusters.map { cluster in
        guard let risks else {
          let sum = cluster.values.reduce((0, 0)) { ($0.0 + $1.count, $0.1 + $1.of) }
          return [Proportion(sum.0, of: sum.1)]
        }
        return risks.map { cluster[$0] ?? none }
      }
    }
    let total = Double(pairs.reduce(0) { $0 + $1.old.of })
    return Bootstrap.difference(
      new: rows(clusters), old: rows(before.clusters),
      weights: pairs.map { Double($0.old.of) / total }, seed: seed)
  }

  /// How many more it takes, and about when they are there.
  private func needed(_ old: Proportion, _ definitions: Definitions, _ asOf: Moment) -> String? {
    let base = old.of > 0 ? old.share : 0.1
    let seen = confirmed.of > 0 ? confirmed.share : base
    let other = abs(seen - base) >= definitions.share ? seen : max(0, base - definitions.share)
    let target = base == other ? base + definitions.share : other
    guard let size = sampleSize(base, target) else { return nil }
    let more = max(definitions.comparable, size) - confirmed.of
    guard more > 0 else { return "more migrations from before" }
    return "about \(more) more matured migrations\(pace(more, asOf))"
  }

  private func pace(_ more: Int, _ asOf: Moment) -> String {
    guard let perDay, perDay > 0 else { return "" }
    let days = Double(more) / perDay
    guard days < 36_500 else { return ", many years at the present rate" }
    return ", about \(asOf.adding(days: Int(days.rounded(.up))).date) at the present rate"
  }

}

extension Proportion {
  /// `2 of 7`
  package var words: String { "\(count) of \(of)" }
}
