import Metrics

/// People, rules and a model on the same past migrations, for people and for programs.
package struct BacktestReport {
  private let backtest: Backtest
  private let proposers: [Backtest.Proposer]

  package init(_ backtest: Backtest) {
    self.backtest = backtest
    proposers = Backtest.Proposer.allCases.filter { backtest.good($0).of > 0 }
  }

  private var pairs: [Backtest.Pair] {
    let wanted: [(Backtest.Proposer, Backtest.Proposer)] = [
      (.model, .rules), (.model, .human), (.rules, .human),
    ]
    return wanted.filter { proposers.contains($0.0) && proposers.contains($0.1) }.map {
      backtest.pair($0.0, $0.1)
    }
  }

  package var text: String {
    var lines = [
      "\(backtest.cases.count) past migrations, each judged on rows made up for its schema.", "",
    ]
    for proposer in proposers {
      lines.append("\(proposer.rawValue): right \(MetricsDocument.share(backtest.good(proposer)))")
      for kind in backtest.kinds {
        let good = backtest.good(proposer, kind: kind)
        if good.of > 0 { lines.append("  \(kind): \(good.words)") }
      }
    }
    if !pairs.isEmpty { lines.append("") }
    for pair in pairs {
      lines.append(
        "\(pair.one.rawValue) against \(pair.other.rawValue): \(backtest.sentence(pair))")
      for kind in backtest.kinds {
        let own = backtest.pair(pair.one, pair.other, kind: kind)
        if own.count > 0, own.onlyOne <= own.onlyOther, pair.one == .model, pair.other == .rules {
          lines.append(
            "  \(kind): the model adds nothing to the rules (\(own.onlyOne) to \(own.onlyOther) of \(own.count))"
          )
        }
      }
    }
    for (why, count) in backtest.skipped.sorted(by: { $0.key < $1.key }) {
      lines.append("not replayed: \(count), \(why)")
    }
    lines.append("")
    lines.append(
      proposers.contains(.model)
        ? "A model may have seen these migrations when it was trained: that is not ruled out."
        : "No model was asked: name one with --model.")
    return lines.map { plainText($0) }.joined(separator: "\n")
  }

  package var json: JSONValue {
    [
      "cases": JSONValue(backtest.cases) { item in
        [
          "migration": .string(item.migration), "kind": .string(item.kind),
          "scores": .object(
            Dictionary(
              uniqueKeysWithValues: item.scores.map { ($0.key.rawValue, score($0.value)) })),
        ]
      },
      "good": .object(
        Dictionary(
          uniqueKeysWithValues: proposers.map {
            let good = backtest.good($0)
            return ($0.rawValue, ["k": .integer(good.count), "n": .integer(good.of)])
          })),
      "pairs": JSONValue(pairs) {
        [
          "one": .string($0.one.rawValue), "other": .string($0.other.rawValue),
          "both": .integer($0.both), "only_one": .integer($0.onlyOne),
          "only_other": .integer($0.onlyOther), "neither": .integer($0.neither),
          "p": JSONValue($0.p), "sentence": .string(backtest.sentence($0)),
        ]
      },
      "skipped": .object(backtest.skipped.mapValues { .integer($0) }),
    ]
  }

  private func score(_ score: Backtest.Score) -> JSONValue {
    [
      "verdict": .string(score.verdict), "reaches": JSONValue(score.reaches),
      "rows_lost": JSONValue(score.rowsLost), "cells_lost": JSONValue(score.cellsLost),
      "good": .bool(score.isGood),
    ]
  }
}
