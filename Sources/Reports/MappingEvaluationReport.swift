import Matching

/// What is known of two schemas beforehand, and what was proposed, with all kinds of evidence and
/// with some left out.
package struct MappingOutcome: Sendable {
  package struct Pair: Hashable, Sendable {
    package let from: String
    package let to: String
    package init(from: String, to: String) { (self.from, self.to) = (from, to) }
  }

  /// Kinds of evidence by themselves, and all without each.
  package static let variants: [(name: String, features: Matcher.Features)] = {
    let kinds: [(String, Matcher.Features)] = [
      ("name", .name), ("signature", .signature), ("order", .order), ("values", .values),
    ]
    return [("all", .all)] + kinds.map { ("\($0.0) alone", $0.1) }
      + kinds.map { ("without \($0.0)", Matcher.Features.all.subtracting($0.1)) }
  }()

  package let name: String
  package let truth: [Pair]
  /// By variant, the likeliest first.
  package let ranked: [(variant: String, pairs: [RankedPair])]

  package init(name: String, truth: [Pair], ranked: [(variant: String, pairs: [RankedPair])]) {
    self.name = name
    self.truth = truth
    self.ranked = ranked
  }

  /// True pairs among as many of the first as there are true ones.
  fileprivate func hits(_ pairs: [RankedPair]) -> Int {
    let wanted = Set(truth)
    return pairs.prefix(truth.count).filter { wanted.contains($0.pair) }.count
  }

  fileprivate func mistaken(_ pairs: [RankedPair]) -> [RankedPair] {
    let wanted = Set(truth)
    return pairs.filter { !wanted.contains($0.pair) }
  }
}

extension RankedPair {
  fileprivate var pair: MappingOutcome.Pair {
    MappingOutcome.Pair(from: folded(from), to: folded(to))
  }

  private func folded(_ text: String) -> String { text.lowercased() }
}

/// How well proposals agree with what is known, over many pairs of schemas.
package struct MappingEvaluationReport: Sendable {
  private struct Score {
    let variant: String
    let micro: Double?
    let macro: Double?
    let mistaken: [Tier: Int]
    let rightOfHigh: Int
  }

  private let outcomes: [MappingOutcome]

  package init(_ outcomes: [MappingOutcome]) { self.outcomes = outcomes }

  private var scores: [Score] {
    MappingOutcome.variants.indices.map { at in
      let telling = outcomes.filter { !$0.truth.isEmpty }
      let hits = telling.map { $0.hits($0.ranked[at].pairs) }
      let wanted = telling.map(\.truth.count)
      let shares = zip(hits, wanted).map { Double($0) / Double($1) }
      let mistaken = outcomes.flatMap { $0.mistaken($0.ranked[at].pairs) }
      let high = outcomes.flatMap { $0.ranked[at].pairs }.filter { $0.tier == .high }.count
      return Score(
        variant: MappingOutcome.variants[at].name,
        micro: wanted.isEmpty ? nil : Double(hits.reduce(0, +)) / Double(wanted.reduce(0, +)),
        macro: shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count),
        mistaken: Dictionary(grouping: mistaken, by: \.tier).mapValues(\.count),
        rightOfHigh: high - mistaken.filter { $0.tier == .high }.count)
    }
  }

  package var text: String {
    let pure = outcomes.filter(\.truth.isEmpty).count
    let known = outcomes.reduce(0) { $0 + $1.truth.count }
    var lines = [
      "\(outcomes.count) pairs of schemas, \(pure) of them without a rename, \(known) true pairs",
      "",
      row("evidence", "micro", "macro", "high right", "high false", "medium", "low false"),
    ]
    for score in scores {
      lines.append(
        row(
          score.variant, share(score.micro), share(score.macro), "\(score.rightOfHigh)",
          "\(score.mistaken[.high] ?? 0)", "\(score.mistaken[.medium] ?? 0)",
          "\(score.mistaken[.low] ?? 0)"))
    }
    return lines.joined(separator: "\n")
  }

  private func row(_ first: String, _ rest: String...) -> String {
    first + String(repeating: " ", count: max(1, 20 - first.count))
      + rest.map { String(repeating: " ", count: max(1, 12 - $0.count)) + $0 }
      .joined()
  }

  private func share(_ value: Double?) -> String {
    value.map { share in
      let thousandths = Int((1000 * share).rounded(.down))
      let digits = String(thousandths % 1000)
      return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
    } ?? "-"
  }

  package var json: JSONValue {
    let all = scores.first
    return [
      "cases": JSONValue(outcomes, Self.json),
      "pairs": .integer(outcomes.reduce(0) { $0 + $1.truth.count }),
      "recallAtGroundTruth": ["micro": JSONValue(all?.micro), "macro": JSONValue(all?.macro)],
      "falseRenames": Self.tiers(all?.mistaken ?? [:]),
      "features": JSONValue(scores) { score in
        [
          "evidence": .string(score.variant), "micro": JSONValue(score.micro),
          "macro": JSONValue(score.macro), "falseRenames": Self.tiers(score.mistaken),
        ]
      },
    ]
  }

  private static func tiers(_ mistaken: [Tier: Int]) -> JSONValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: Tier.allCases.map { ($0.rawValue, .integer(mistaken[$0] ?? 0)) }))
  }

  private static func json(_ outcome: MappingOutcome) -> JSONValue {
    let pairs = outcome.ranked.first?.pairs ?? []
    let (hits, wanted) = (outcome.hits(pairs), outcome.truth.count)
    return [
      "name": .string(outcome.name), "truth": .integer(wanted), "hits": .integer(hits),
      "recallAtGroundTruth": JSONValue(wanted == 0 ? nil : Double(hits) / Double(wanted)),
      "candidates": JSONValue(pairs, \.json),
    ]
  }
}

extension RankedPair {
  package var json: JSONValue {
    [
      "from": .string(from), "to": .string(to), "kind": .string(kind.rawValue),
      "score": .number(score), "tier": .string(tier.rawValue),
      "evidence": JSONValue(evidence, \.json),
    ]
  }
}
