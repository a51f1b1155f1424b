import EngineInterface
import Plans
import Schemas
import Verdicts
import Wishes

/// The rules for numbers that were rounded, cut, or counted in another unit.
extension CellAccounting {
  /// Numbers that were cut where the nearest one was meant.
  func settleMisrounded(_ outcome: inout Outcome) async throws {
    if TypeFamily(plan.column.type) == .real || TypeFamily(plan.column.type) == .numeric {
      for factor in [10.0, 100, 1000, 10_000] {
        try await lose(.misrounded(times: factor), &outcome)
      }
    }
    if TypeFamily(plan.column.type) == .integer, plan.wish.asksForNearest {
      for factor in expressions.constants.compactMap(Double.init) where factor != factor.rounded() {
        try await lose(.misrounded(times: factor), &outcome)
      }
    }
  }

  /// Numbers that were multiplied by one that the script writes out, as most others, and then once more: batches that
  /// overlap do so. Of the others, where the request says that number and wants them rounded, what cannot be told any
  /// more is as asked.
  func settleConverted(_ outcome: inout Outcome) async throws {
    guard TypeFamily(plan.column.type).isNumber, places.count == 1, outcome.open > 0 else { return }
    let factors = Set(expressions.constants).sorted().compactMap { text in
      Double(text).flatMap { $0 > 0 && $0 != 1 ? (text, $0) : nil }
    }
    // A script that lists thousands of numbers multiplies by none of them.
    guard factors.count <= 32 else { return }
    let isSaid = plan.wish.asksForNearest && !plan.wish.saysOtherPercentages(than: factors.map(\.0))
    for (text, factor) in factors {
      for isDivided in [false, true] {
        func test(_ result: Conversion.Result) -> CellTest {
          .converted(Conversion(result, by: factor, isDivided: isDivided))
        }
        try await lose(test(.twice), &outcome, as: \.misassigned)
        guard isSaid, says(text, factor, isDivided) else { continue }
        let rounded = try await lose(test(.rounded), &outcome, as: \.normalised)
        let told = try await take(test(.once), as: .kept, &outcome)
        guard rounded + told > 0 else { continue }
        (outcome.evidence, outcome.inverseKind) = (.inverse, .expression)
        outcome.inverse = "\(places[0]) \(isDivided ? "*" : "/") \(text), rounded"
      }
    }
  }

  /// Whether the request says by what numbers are multiplied, or divided: as it is written, by percent, or by two
  /// units.
  private func says(_ text: String, _ factor: Double, _ isDivided: Bool) -> Bool {
    let wish = plan.wish
    if let rate = wish.rate { return abs((isDivided ? 1 / factor : factor) / rate - 1) < 0.005 }
    if wish.holds(text) || wish.says(isDivided ? "/" : "*", text) { return true }
    guard let told = UnitNames.factor(in: wish.words)?.factor else { return false }
    return abs((isDivided ? 1 / factor : factor) / told - 1) < 0.005
  }

  /// Numbers that were rounded on their way to another unit: that each became another one is chance.
  func settleRounded(_ outcome: inout Outcome) async throws {
    guard TypeFamily(plan.column.type).isNumber else { return }
    let told = expressions.constants.compactMap(Double.init).filter { $0 == $0.rounded() }
    let isAsked = plan.wish.asksForNearest
    for factor in Set([10.0, 100, 1000, 10_000] + told).sorted() where factor > 1 && factor < 1e9 {
      // To round is no word for what is cut off.
      let nearest = try await lose(
        .rounded(times: factor, toNearest: true), &outcome, as: isAsked ? \.normalised : nil)
      let cut = try await lose(.rounded(times: factor, toNearest: false), &outcome)
      guard nearest + cut > 0 else { continue }
      // Those that needed no rounding are what they were.
      _ = try await take(
        .inverse(.scaled(place: 0, times: 1, by: factor)), as: .kept, &outcome)
    }
  }

  /// Zeros before what is counted say nothing once it is to be a number; of a code they are a part.
  func settlePadded(_ outcome: inout Outcome) async throws {
    guard plan.wish.asksForNumber(source.column), !source.column.isOfCodes else { return }
    try await lose(.unpadded, &outcome, as: \.normalised)
  }
}

extension Name {
  /// Whether it names what is written in digits and counts nothing: `zip`, `invoice_no`.
  fileprivate var isOfCodes: Bool {
    let codes: Set<String> = [
      "no", "nr", "num", "number", "code", "codes", "zip", "zipcode", "plz", "postcode", "postal",
      "id",
      "key", "ref", "sku", "ean", "isbn", "upc", "barcode", "phone", "tel", "telephone", "fax",
      "mobile",
      "plate", "account", "iban", "bic", "pin", "serial", "tag", "batch", "lot", "vat", "ssn",
      "version",
    ]
    return !codes.isDisjoint(with: parts)
  }
}
