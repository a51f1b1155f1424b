import Ledger
import Metrics

/// The report of a team for programs. What was not measured is null.
package struct MetricsJSON {
  private let report: TeamReport
  private let showsRows: Bool

  package init(_ report: TeamReport, showsRows: Bool) {
    (self.report, self.showsRows) = (report, showsRows)
  }

  package var value: JSONValue {
    var value: [String: JSONValue] = [
      "as_of": .string(report.asOf.description), "period": .string(report.period.rawValue),
      "definitions": [
        "hash": .string(report.definitions.hash),
        "words": JSONValue(report.definitions.words) { .string($0) },
      ],
      "ledger": [
        "head": .string(report.head.hash), "events": .integer(report.head.events),
      ],
      "before": group(report.before), "after": group(report.after), "beside": group(report.beside),
      "comparisons": .object(comparisons), "boschloo_p": JSONValue(report.reworkTest),
      "data_lost": JSONValue(report.dataLost) { .string($0.migration) },
      "limits": JSONValue(report.limits) { .string($0) },
    ]
    if showsRows {
      value["rows"] = .array(
        [("before", report.before), ("after", report.after), ("beside", report.beside)].flatMap {
          name, group in group.cycles.map { row($0, name) }
        })
    }
    return .object(value)
  }

  private var comparisons: [String: JSONValue] {
    var all = [
      "rework": comparison(report.rework), "cycle_time": comparison(report.cycleTime),
      "touch_time": comparison(report.touchTime),
    ]
    if let causal = report.causal {
      all["rework_randomised"] = comparison(causal.rework)
      all["cycle_time_randomised"] = comparison(causal.cycleTime)
    }
    return all
  }

  private func comparison(_ comparison: Comparison) -> JSONValue {
    [
      "answer": .string(comparison.answer.rawValue),
      "difference": JSONValue(comparison.difference?.value),
      "interval": comparison.difference.map { interval($0.interval) } ?? .null,
      "reason": .string(comparison.reason), "next": JSONValue(comparison.next),
    ]
  }

  private func interval(_ interval: Interval) -> JSONValue {
    [JSONValue(interval.low), JSONValue(interval.high)]
  }

  private func group(_ group: Group) -> JSONValue {
    [
      "requested": .integer(group.requested), "in_flight": .integer(group.inFlight),
      "abandoned": .integer(group.abandoned), "live": .integer(group.live),
      "matured": .integer(group.rework.confirmed.of), "mined": .bool(group.isMined),
      "failed": proportion(group.failed), "rework_30": rework(group.rework),
      "rework_90": rework(group.rework90), "cycle_hours": time(group.cycleTime),
      "touch_hours": time(group.touchTime),
      "stages": .object(
        Dictionary(
          uniqueKeysWithValues: group.stages.stages.map { ($0.stage.rawValue, sample($0.hours)) })),
      "drafts": .object(
        Dictionary(
          uniqueKeysWithValues: group.drafts.map { measure in
            (
              measure.author.rawValue,
              [
                "stopped": proportion(measure.stopped),
                "rows_lost": measure.stopped.of > 0 ? .integer(measure.rowsLost) : .null,
                "cells_lost": measure.stopped.of > 0 ? .integer(measure.cellsLost) : .null,
                "unmeasured": .integer(measure.unmeasured),
                "first_pass": proportion(measure.firstPass),
              ]
            )
          })),
      "satisfaction": .object(
        Dictionary(
          uniqueKeysWithValues: group.satisfaction.map { answers in
            (
              answers.role,
              [
                "counts": JSONValue(answers.counts) { .integer($0) },
                "asked": .integer(answers.asked), "answered": .integer(answers.answered),
                "mean": JSONValue(answers.mean),
              ]
            )
          })),
    ]
  }

  /// The rate and its interval are null where too few are matured to say them.
  private func proportion(_ proportion: Proportion) -> JSONValue {
    let isSaid = proportion.of >= report.definitions.fewest
    return [
      "k": .integer(proportion.count), "n": .integer(proportion.of),
      "rate": isSaid ? JSONValue(proportion.share) : .null,
      "interval": isSaid ? proportion.wilson().map(interval) ?? .null : .null,
    ]
  }

  private func rework(_ measure: ReworkMeasure) -> JSONValue {
    [
      "window_days": .integer(measure.window), "confirmed": proportion(measure.confirmed),
      "confirmed_and_high": proportion(measure.probable), "all": proportion(measure.all),
      "immature": .integer(measure.immature), "candidates": .integer(measure.candidates),
      "unreviewed": .integer(measure.unreviewed),
      "early": measure.early.map {
        ["value": JSONValue($0.value), "interval": interval($0.interval)]
      } ?? .null,
      "strata": .object(measure.strata.mapValues(proportion)),
    ]
  }

  private func time(_ measure: TimeMeasure) -> JSONValue {
    guard case .object(var value) = sample(measure.hours) else { return .null }
    value["under_way"] = .integer(measure.running)
    value["median_with_under_way"] = JSONValue(measure.medianWithRunning)
    return .object(value)
  }

  private func sample(_ sample: Sample) -> JSONValue {
    let isSaid = sample.count >= report.definitions.fewestTimes
    return [
      "n": .integer(sample.count), "median": isSaid ? JSONValue(sample.median) : .null,
      "p75": isSaid ? JSONValue(sample.quantile(0.75)) : .null,
      "interval": sample.medianInterval().map { interval($0.interval) } ?? .null,
      "values": isSaid ? .null : JSONValue(sample.values) { JSONValue($0) },
    ]
  }

  private func row(_ cycle: Cycle, _ group: String) -> JSONValue {
    [
      "migration": .string(cycle.migration), "name": .string(cycle.name), "group": .string(group),
      "risk": .string(cycle.risk), "arm": JSONValue(cycle.arm),
      "requested": JSONValue(cycle.requested?.description),
      "live": JSONValue(cycle.live?.description),
      "abandoned": JSONValue(cycle.abandoned?.description), "hours": JSONValue(cycle.hours),
      "touch_minutes": JSONValue(cycle.touchMinutes), "rounds": .integer(cycle.rounds),
      "edits": .integer(cycle.edits),
      "drafts": JSONValue(cycle.visibleDrafts) {
        ["author": .string($0.author.rawValue), "verdict": .string($0.verdict)]
      },
      "reworks": JSONValue(cycle.reworks) {
        [
          "id": .string($0.event), "type": .string($0.sign.rawValue),
          "at": .string($0.at.description), "status": .string($0.status.rawValue),
          "why": .string($0.why), "by": .string($0.by), "evidence": .string($0.evidence),
        ]
      },
    ]
  }
}
