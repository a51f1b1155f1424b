import Ledger
import Metrics
import Plans

/// What a repository's history tells of rework, for programs and for people.
package struct MiningReport {
  private let history: MinedHistory
  /// What people said of candidates, by their key.
  private let reviews: [String: String]

  package init(_ history: MinedHistory, reviews: [String: String] = [:]) {
    (self.history, self.reviews) = (history, reviews)
  }

  private func count(_ sign: ReworkCandidate.Sign) -> Int {
    history.reworked { $0.sign == sign && !isDismissed($0) }
  }

  private func isDismissed(_ candidate: ReworkCandidate) -> Bool {
    reviews[history.key(of: candidate)] == "dismissed"
  }

  private var any: Proportion {
    Proportion(history.reworked { !isDismissed($0) }, of: history.matured)
  }

  package var json: JSONValue {
    let interval = any.wilson()
    return [
      "tool": JSONValue(history.tool?.rawValue),
      "migrations": .integer(history.migrations.count), "matured": .integer(history.matured),
      "window_days": .integer(history.windowDays), "as_of": .string(history.asOf.description),
      "since": .string(history.since.description), "commits": .integer(history.commits),
      "rework": [
        "r1": .integer(count(.edited)), "r2": .integer(count(.fixedForward)),
        "r3": .integer(count(.reverted)), "any": .integer(any.count),
        "rate": any.of > 0 ? JSONValue(any.share) : .null,
        "interval": interval.map { [JSONValue($0.low), JSONValue($0.high)] } ?? .null,
        "high": .integer(history.reworked { $0.confidence == .high && !isDismissed($0) }),
        "confirmed": .integer(
          history.reworked { reviews[history.key(of: $0)] == "confirmed" }),
      ],
      "folders": JSONValue(history.folders) {
        [
          "path": .string($0.path), "tool": .string($0.tool.rawValue),
          "dialect": JSONValue($0.dialect), "migrations": .integer($0.migrations),
        ]
      },
      "candidates": JSONValue(history.candidates, candidate),
      "passed": .object(
        Dictionary(
          uniqueKeysWithValues: history.passed.filter { $0.value > 0 }.map {
            ($0.key.rawValue, JSONValue.integer($0.value))
          })),
      "limits": JSONValue(history.limits) { .string($0) },
    ]
  }

  private func candidate(_ candidate: ReworkCandidate) -> JSONValue {
    let migration = history.migrations[candidate.migration]
    return [
      "migration": .string(migration.name), "by": .string(history.cause(of: candidate)),
      "type": .string(candidate.sign.rawValue),
      "objects": JSONValue(candidate.objects) { .string($0.description) },
      "days": .integer(candidate.days), "confidence": .string(candidate.confidence.rawValue),
      "evidence": JSONValue(candidate.evidence) { .string($0) },
      "matured": .bool(history.isMatured(migration)),
      "review": JSONValue(reviews[history.key(of: candidate)]),
    ]
  }

  package var text: String {
    guard let tool = history.tool else {
      return "No migrations were found in \(history.commits) commits.\n"
        + "Name their folder with --dir."
    }
    var lines = [
      "\(history.migrations.count) migrations (\(tool.rawValue)) in \(history.commits) commits, "
        + "\(history.since.date) to \(history.asOf.date); "
        + "\(history.matured) have been there for \(history.windowDays) days.", "",
    ]
    lines += [rate, ""]
    for sign in [ReworkCandidate.Sign.edited, .fixedForward, .reverted] {
      lines.append("  \(sign.rawValue)  \(Self.padded(count(sign)))  \(sign.words)")
    }
    if !history.candidates.isEmpty { lines += [""] + history.candidates.flatMap(described) }
    let passed = history.passed.filter { $0.value > 0 }.sorted { $0.key.rawValue < $1.key.rawValue }
    if !passed.isEmpty {
      lines += [
        "",
        "Seen and not counted: "
          + passed.map { "\($0.value) \($0.key.rawValue)" }.joined(separator: ", ") + ".",
      ]
    }
    if !history.limits.isEmpty { lines += [""] + history.limits.map { "Limit: \($0)" } }
    lines += ["", "These are candidates by rule; a person confirms or dismisses each."]
    return lines.map { plainLine($0) }.joined(separator: "\n")
  }

  private var rate: String {
    let n = any.of
    let of = "\(any.count) of \(n) matured migrations show signs of rework"
    guard n > 0 else { return "No migration has been there for \(history.windowDays) days yet." }
    guard n >= 10, let interval = any.wilson() else { return "\(of)." }
    return "\(of): \(percent(any.share)), 95 % interval \(percent(interval.low)) to "
      + "\(percent(interval.high))."
  }

  private static func padded(_ number: Int) -> String {
    String(repeating: " ", count: max(0, 4 - "\(number)".count)) + "\(number)"
  }

  private func described(_ candidate: ReworkCandidate) -> [String] {
    let migration = history.migrations[candidate.migration]
    let review = reviews[history.key(of: candidate)].map { ", \($0)" } ?? ""
    let cause = history.cause(of: candidate)
    let by = candidate.sign == .fixedForward ? cause : "commit \(cause.prefix(10))"
    return [
      "\(candidate.sign.rawValue)  \(migration.name)  \(candidate.days) days  "
        + "(\(candidate.confidence.rawValue)\(review))", "      by \(by)",
    ] + candidate.evidence.map { "      \($0)" }
  }
}

extension ReworkCandidate.Sign {
  /// What it means, in a few words.
  package var words: String {
    switch self {
    case .edited: "edited after it was merged"
    case .fixedForward: "mended by a later migration"
    case .reverted: "reverted or removed"
    case .repaired: "data repaired by hand"
    case .incident: "caused an incident"
    }
  }
}

/// `10.7 %`
package func percent(_ share: Double) -> String {
  let tenths = Int((share * 1000).rounded())
  return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10) %"
}
