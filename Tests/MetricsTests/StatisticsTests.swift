import Foundation
import Testing

@testable import Metrics

/// Against values that another tool computed: Evaluations/Statistics says how.
struct StatisticsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let of: String
    let number: Int
    let input: [String: Reference]
    let output: [String: Reference]
    var testDescription: String { "\(of) \(number)" }

    subscript(_ name: String) -> Double { input[name]?.number ?? .nan }
    func whole(_ name: String) -> Int { Int(self[name]) }
    func list(_ name: String) -> [Double] { input[name]?.list?.compactMap(\.number) ?? [] }
  }

  indirect enum Reference: Decodable, Sendable {
    case none
    case some(Double)
    case flag(Bool)
    case text(String)
    case many([Reference])
    case fields([String: Reference])

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .none
      } else if let flag = try? value.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? value.decode(Double.self) {
        self = .some(number)
      } else if let text = try? value.decode(String.self) {
        self = .text(text)
      } else if let list = try? value.decode([Reference].self) {
        self = .many(list)
      } else {
        self = .fields(try value.decode([String: Reference].self))
      }
    }

    var number: Double? { if case .some(let number) = self { number } else { nil } }
    var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
    var text: String? { if case .text(let text) = self { text } else { nil } }
    var list: [Reference]? { if case .many(let list) = self { list } else { nil } }
    var fields: [String: Reference]? { if case .fields(let fields) = self { fields } else { nil } }
  }

  static let cases: [Case] = {
    struct File: Decodable {
      struct Entry: Decodable {
        let of: String
        let `in`: [String: Reference]
        let out: [String: Reference]
      }
      let cases: [Entry]
    }
    let file = URL(filePath: #filePath).appending(
      path: "../../../Evaluations/Statistics/values.json"
    ).standardized
    guard let data = try? Data(contentsOf: file),
      let values = try? JSONDecoder().decode(File.self, from: data)
    else { return [] }
    return values.cases.enumerated().map {
      Case(of: $1.of, number: $0, input: $1.in, output: $1.out)
    }
  }()

  @Test func `all reference values are there`() {
    #expect(Self.cases.count >= 785)
    #expect(Set(Self.cases.map(\.of)).isSubset(of: Set(Self.names)))
  }

  static let names = [
    "normal_quantile", "wilson", "zero_upper", "clopper_pearson", "newcombe", "fisher", "boschloo",
    "mcnemar_exact", "median_interval", "mann_whitney", "mann_whitney_normal", "hodges_lehmann",
    "kaplan_meier", "kaplan_meier_median", "standardised_difference", "mantel_haenszel_difference",
    "bca", "quantile", "sample_size", "coverage",
  ]

  @Test(arguments: names) func `agrees with the reference to one in a million`(name: String) throws
  {
    let cases = Self.cases.filter { $0.of == name }
    try #require(!cases.isEmpty)
    for one in cases {
      let ours = try #require(Self.computed(one), "\(one)")
      for (key, value) in one.output {
        let mine = try #require(ours.index(forKey: key).map { ours[$0].value }, "\(one) \(key)")
        switch (mine, value.number) {
        case (nil, nil): continue
        case (let mine?, let theirs?):
          #expect(
            abs(mine - theirs) <= 1e-6 * max(1, abs(theirs)),
            "\(one) \(key): \(mine), not \(theirs)")
        default:
          Issue.record("\(one) \(key): \(String(describing: mine)), not \(value)")
        }
      }
    }
  }

  /// By the names of the reference's results.
  private static func computed(_ one: Case) -> [String: Double?]? {
    func ends(_ interval: Interval?) -> [String: Double?] {
      ["lo": interval?.low, "hi": interval?.high]
    }
    func difference(_ estimate: Estimate?) -> [String: Double?] {
      ["d": estimate?.value, "lo": estimate?.interval.low, "hi": estimate?.interval.high]
    }
    let samples = TwoSamples(Sample(one.list("x")), Sample(one.list("y")))
    let two = TwoProportions(
      Proportion(one.number("k1"), of: one.number("n1")),
      Proportion(one.number("k2"), of: one.number("n2")))
    let level = one.input["level"]?.number ?? 0.95
    switch one.of {
    case "normal_quantile": return ["x": Normal.quantile(one["p"])]
    case "wilson": return ends(one.proportion.wilson(level: level))
    case "clopper_pearson": return ends(one.proportion.exact(level: level))
    case "zero_upper": return ["hi": Proportion.upperBoundOfNone(of: one.whole("n"))]
    case "newcombe": return difference(two.difference(level: level))
    case "boschloo": return ["p": two.boschloo]
    case "fisher":
      let (a, b, c, d) = (one.whole("a"), one.whole("b"), one.whole("c"), one.whole("d"))
      return ["p": TwoProportions(Proportion(a, of: a + b), Proportion(c, of: c + d)).fisher]
    case "mcnemar_exact": return ["p": mcNemar(one.whole("b"), one.whole("c"))]
    case "median_interval":
      let found = Sample.medianRank(of: one.whole("n"), level: level)
      return [
        "r": found.map { Double($0.rank) },
        "s": found.map { Double(one.whole("n") + 1 - $0.rank) }, "coverage": found?.coverage,
      ]
    case "mann_whitney": return ["u": samples.statistic, "p": samples.mannWhitney]
    case "mann_whitney_normal": return ["u": samples.statistic, "p": samples.mannWhitneyNormal]
    case "hodges_lehmann":
      let shift = samples.shift(level: level)
      return [
        "shift": shift?.value, "lo": shift?.interval?.low, "hi": shift?.interval?.high,
        "coverage": samples.intervalCoverage(level),
      ]
    case "kaplan_meier":
      let curve = one.curve
      let se = curve.survival(at: one["at"]) == 0 ? nil : curve.standardError(at: one["at"])
      return ends(curve.interval(at: one["at"], level: level)).merging([
        "survival": curve.survival(at: one["at"]), "se": se,
      ]) { $1 }
    case "kaplan_meier_median": return ["median": one.curve.median]
    case "standardised_difference":
      return difference(one.strata.standardisedDifference(level: level))
    case "mantel_haenszel_difference": return difference(one.strata.mantelHaenszel(level: level))
    case "bca":
      return ends(
        Bootstrap.interval(
          of: one["estimate"], replicates: one.list("replicates"),
          leaveOneOut: one.list("jackknife"), level: level))
    case "quantile": return ["x": Sample(one.list("values")).quantile(one["q"])]
    case "sample_size":
      return [
        "n": sampleSize(one["p1"], one["p2"], alpha: one["alpha"], power: one["power"]).map(
          Double.init)
      ]
    case "coverage": return ["coverage": one.coverage]
    default: return nil
    }
  }
}

extension StatisticsTests.Case {
  fileprivate func number(_ name: String) -> Int { input[name]?.number.map { Int($0) } ?? 0 }
  fileprivate var proportion: Proportion { Proportion(whole("k"), of: whole("n")) }
  fileprivate var curve: KaplanMeier {
    let observed = input["observed"]?.list?.compactMap(\.flag) ?? []
    return KaplanMeier(zip(list("times"), observed).map { ($0, $1) })
  }
  fileprivate var strata: Strata {
    Strata(
      (input["strata"]?.list ?? []).compactMap(\.fields).map { fields in
        func whole(_ name: String) -> Int { Int(fields[name]?.number ?? 0) }
        return Strata.Stratum(
          new: Proportion(whole("k1"), of: whole("n1")),
          old: Proportion(whole("k0"), of: whole("n0")))
      })
  }

  /// How often the interval holds the true value, every outcome counted with its probability.
  fileprivate var coverage: Double? {
    switch input["method"]?.text {
    case "median": return Sample.medianRank(of: whole("n"), level: 0.95)?.coverage
    case "wilson":
      let (n, p) = (whole("n"), self["p"])
      return (0...n).reduce(0) { sum, k in
        Proportion(k, of: n).wilson()?.contains(p) == true
          ? sum + Binomial.probability(k, of: n, p) : sum
      }
    case "newcombe":
      let (n1, n2, p1, p2) = (whole("n1"), whole("n2"), self["p1"], self["p2"])
      let first = (0...n1).map { Binomial.probability($0, of: n1, p1) }
      let second = (0...n2).map { Binomial.probability($0, of: n2, p2) }
      var sum = 0.0
      for k1 in 0...n1 {
        for k2 in 0...n2 {
          let two = TwoProportions(Proportion(k1, of: n1), Proportion(k2, of: n2))
          if two.difference()?.interval.contains(p1 - p2) == true { sum += first[k1] * second[k2] }
        }
      }
      return sum
    default: return nil
    }
  }
}
