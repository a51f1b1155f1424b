import Ledger
import Metrics

/// The report of a team as sections of text, lists, tables and pictures: what every layout shows.
package struct MetricsDocument {
  enum Block {
    case text(String)
    /// What nobody may miss.
    case strong(String)
    case list([String])
    case table(header: [String], rows: [[String]])
    case picture(MetricsPicture)
  }

  struct Section {
    let title: String
    let blocks: [Block]
  }

  let title: String
  let subtitle: String
  let sections: [Section]

  /// - Parameter showsRows: whether every migration behind a number is listed.
  package init(_ report: TeamReport, showsRows: Bool) {
    title = Self.headline(report)
    subtitle =
      "As of \(report.asOf.date), period \(report.period.rawValue), definitions "
      + "\(report.definitions.hash), ledger head \(report.head.hash.prefix(12)) "
      + "(\(report.head.events) events)."
    var sections = [
      Self.answers(report), Self.counts(report), Self.times(report), Self.rework(report),
      Self.drafts(report), Self.reworks(report), Self.satisfaction(report), Self.limits(report),
      Section(title: "Definitions", blocks: [.list(report.definitions.words)]),
      Self.appendix(report),
    ]
    if showsRows { sections.append(Self.rows(report)) }
    self.sections = sections.filter { !$0.blocks.isEmpty }
  }

  private static func headline(_ report: TeamReport) -> String {
    guard report.after.requested > 0 else { return "Nothing was drafted with drydock yet" }
    return
      "Rework: \(report.rework.answer.rawValue). Cycle time: \(report.cycleTime.answer.rawValue)"
  }

  // MARK: Before and after

  private static func answers(_ report: TeamReport) -> Section {
    var blocks: [Block] = report.dataLost.map { cycle in
      let when = cycle.incidents.first { $0.isDataLost }?.at.date ?? ""
      return .strong("Data were lost with \(name(cycle)) (\(when)).")
    }
    var rows = [
      row("Rework", report.rework, share: true), row("Cycle time", report.cycleTime, share: false),
      row("Touch time", report.touchTime, share: false),
    ]
    if let causal = report.causal {
      rows.append(row("Rework, by coin", causal.rework, share: true))
      rows.append(row("Cycle time, by coin", causal.cycleTime, share: false))
    }
    blocks.append(
      .table(
        header: ["", "Answer", "Difference (95 %)", "Why", "What would change it"], rows: rows))
    return Section(title: "Is it better than before?", blocks: blocks)
  }

  private static func row(_ title: String, _ comparison: Comparison, share: Bool) -> [String] {
    let difference = comparison.difference.map { estimate -> String in
      let (low, high) = (estimate.interval.low, estimate.interval.high)
      return share
        ? "\(points(estimate.value)) (\(points(low)) to \(points(high)))"
        : "\(signed(estimate.value)) (\(signed(low)) to \(signed(high)))"
    }
    return [
      title, comparison.answer.rawValue, difference ?? "–", comparison.reason,
      comparison.next ?? "–",
    ]
  }

  private static func points(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    let digits = "\(abs(tenths) / 10).\(abs(tenths) % 10) points"
    return tenths > 0 ? "+\(digits)" : tenths < 0 ? "−\(digits)" : digits
  }

  private static func signed(_ hours: Double) -> String {
    (hours > 0 ? "+" : "") + hourText(hours)
  }

  private static func groups(_ report: TeamReport) -> [(String, Group)] {
    var groups = [("before", report.before), ("after", report.after)]
    if !report.beside.cycles.isEmpty { groups.append(("since, without a draft", report.beside)) }
    return groups
  }

  private static func counts(_ report: TeamReport) -> Section {
    Section(
      title: "Migrations",
      blocks: [
        .table(
          header: ["", "requested", "in flight", "abandoned", "live", "matured", "failed"],
          rows: groups(report).map { name, group in
            [
              name, "\(group.requested)", "\(group.inFlight)", "\(group.abandoned)",
              "\(group.live)", "\(group.rework.confirmed.of)", share(group.failed),
            ]
          })
      ])
  }

  /// A share as far as its number allows: of fewer than ten the counts alone.
  static func share(_ proportion: Proportion) -> String {
    guard proportion.of > 0 else { return "none yet" }
    guard proportion.of >= 10, let interval = proportion.wilson() else { return proportion.words }
    var text =
      "\(proportion.words), \(percent(proportion.share)) "
      + "(\(percent(interval.low)) to \(percent(interval.high)))"
    if proportion.count == 0 {
      text += ", less than \(percent(Proportion.upperBoundOfNone(of: proportion.of)))"
    }
    return text
  }

  // MARK: Times

  private static func times(_ report: TeamReport) -> Section {
    var rows: [[String]] = []
    for (name, group) in groups(report) where group.requested > 0 {
      rows.append(["cycle, \(name)"] + describe(group.cycleTime))
      rows.append(["touch, \(name)"] + describe(group.touchTime))
      for (stage, hours) in group.stages.stages where hours.count > 0 {
        rows.append(["\(stage.rawValue), \(name)"] + describe(hours, running: 0))
      }
    }
    guard !rows.isEmpty else { return Section(title: "Times", blocks: []) }
    return Section(
      title: "Times",
      blocks: [
        .picture(.dots(groups(report).map { ($0.0, $0.1.cycleTime.hours) })),
        .picture(.bars(groups(report).map { ($0.0, $0.1.stages) })),
        .table(
          header: ["", "n", "median (95 %)", "three quarters within", "under way"], rows: rows),
      ])
  }

  private static func describe(_ time: TimeMeasure) -> [String] {
    describe(time.hours, running: time.running)
  }

  private static func describe(_ hours: Sample, running: Int) -> [String] {
    let n = "\(hours.count)"
    guard hours.count >= 6, let median = hours.median, let upper = hours.quantile(0.75) else {
      let values = hours.values.map(hourText).joined(separator: ", ")
      return [n, values.isEmpty ? "–" : values, "–", "\(running)"]
    }
    let interval = hours.medianInterval().map {
      " (\(hourText($0.interval.low)) to \(hourText($0.interval.high)))"
    }
    return [n, hourText(median) + (interval ?? ""), hourText(upper), "\(running)"]
  }

  // MARK: Rework

  private static func rework(_ report: TeamReport) -> Section {
    let rows = groups(report).filter { $0.1.requested > 0 }.flatMap { name, group in
      [group.rework, group.rework90].map { measure -> [String] in
        [
          "\(name), \(measure.window) days", share(measure.confirmed), share(measure.probable),
          share(measure.all), "\(measure.immature)",
          measure.early.map {
            "\(percent($0.value)) (\(percent($0.interval.low)) to \(percent($0.interval.high)))"
          }
            ?? "–",
        ]
      }
    }
    guard !rows.isEmpty else { return Section(title: "Rework", blocks: []) }
    var blocks: [Block] = [
      .table(
        header: [
          "", "confirmed", "with what the rules are sure of", "with all candidates",
          "not matured", "early estimate",
        ], rows: rows)
    ]
    let mixes = groups(report).map { name, group in
      [name]
        + ["low", "medium", "high", "unstated"].map {
          group.rework.strata[$0].map(share) ?? "none"
        }
    }
    blocks.append(
      .table(header: ["rework by risk", "low", "medium", "high", "unstated"], rows: mixes))
    blocks.insert(
      .picture(.curves(groups(report).prefix(2).map { ($0.0, $0.1, report.asOf) })), at: 0)
    return Section(title: "Rework", blocks: blocks)
  }

  private static func reworks(_ report: TeamReport) -> Section {
    let rows = groups(report).flatMap { name, group in
      group.cycles.flatMap { cycle in
        cycle.reworks.map { rework in
          [
            self.name(cycle), name, "\(rework.sign.rawValue) \(rework.sign.words)",
            rework.at.date, rework.status.rawValue + (rework.why.isEmpty ? "" : ": \(rework.why)"),
            rework.by, rework.evidence,
          ]
        }
      }
    }
    let shown = rows.prefix(200)
    var blocks: [Block] = []
    if !shown.isEmpty {
      blocks.append(
        .table(
          header: ["migration", "group", "sign", "when", "review", "by", "evidence"],
          rows: Array(shown)))
    }
    if rows.count > shown.count {
      blocks.append(.text("\(rows.count - shown.count) more are in the JSON."))
    }
    return Section(title: "Every rework and what was said of it", blocks: blocks)
  }

  // MARK: Drafts and people

  private static func drafts(_ report: TeamReport) -> Section {
    let rows = groups(report).flatMap { name, group in
      group.drafts.filter { $0.stopped.of > 0 }.map { measure in
        [
          "\(measure.author.words), \(name)", share(measure.stopped),
          "\(measure.rowsLost) rows, \(measure.cellsLost) values"
            + (measure.unmeasured > 0 ? " (not measured of \(measure.unmeasured))" : ""),
          share(measure.firstPass),
        ]
      }
    }
    guard !rows.isEmpty else { return Section(title: "Drafts", blocks: []) }
    return Section(
      title: "Drafts, as the verifier saw them",
      blocks: [
        .table(
          header: ["by", "stopped", "would have lost", "first draft passed unedited"], rows: rows)
      ])
  }

  private static func satisfaction(_ report: TeamReport) -> Section {
    let rows = groups(report).flatMap { name, group in
      group.satisfaction.filter { $0.asked > 0 }.map { answers -> [String] in
        var row = ["\(answers.role), \(name)"]
        row += answers.counts.map(String.init)
        row.append("\(answers.answered) of \(answers.asked)")
        row.append(answers.mean.map { "\(($0 * 10).rounded() / 10)" } ?? "under ten answers")
        return row
      }
    }
    guard !rows.isEmpty else { return Section(title: "Satisfaction", blocks: []) }
    return Section(
      title: "Satisfaction",
      blocks: [.table(header: ["", "1", "2", "3", "4", "5", "answered", "mean"], rows: rows)])
  }

  private static func limits(_ report: TeamReport) -> Section {
    Section(title: "Limits", blocks: report.limits.isEmpty ? [] : [.list(report.limits)])
  }

  /// Figures that answer no question by themselves.
  private static func appendix(_ report: TeamReport) -> Section {
    guard let p = report.reworkTest else { return Section(title: "Appendix", blocks: []) }
    return Section(
      title: "Appendix",
      blocks: [
        .text(
          "Boschloo's exact test of the difference in rework, mixes not evened out: p = "
            + "\((p * 10_000).rounded() / 10_000).")
      ])
  }

  private static func rows(_ report: TeamReport) -> Section {
    Section(
      title: "Every migration behind a number",
      blocks: [
        .table(
          header: [
            "migration", "group", "risk", "requested", "live", "hours", "minutes", "drafts",
          ],
          rows: groups(report).flatMap { name, group in
            group.cycles.map { cycle in
              [
                self.name(cycle), name, cycle.risk, cycle.requested?.date ?? "–",
                cycle.live?.date ?? (cycle.abandoned == nil ? "in flight" : "abandoned"),
                cycle.hours.map(hourText) ?? "–", cycle.touchMinutes.map { "\($0)" } ?? "–",
                cycle.visibleDrafts.map { "\($0.author.rawValue) \($0.verdict)" }.joined(
                  separator: ", "),
              ]
            }
          })
      ])
  }

  private static func name(_ cycle: Cycle) -> String {
    cycle.name.isEmpty ? cycle.migration : cycle.name
  }
}

extension Cycle.Draft.Author {
  var words: String {
    switch self {
    case .ai: "the model"
    case .template: "the rules"
    case .human: "people"
    }
  }
}
