import EngineInterface
import SQLiteConnections
import SQLiteSyntax

/// Conditions under which two values are written so that they say something, and those under which they say the
/// same.
struct WritingConditions {
  /// SQL of the value and of what stands in its place.
  let old: String
  let new: String

  struct Condition {
    /// Whether both are written so.
    let isWritten: String
    let isSame: String
  }

  /// - Parameter hits: how many of some cells meet a condition.
  func condition(for writing: Writing, hits: (String) throws -> Int) rethrows -> Condition? {
    switch writing {
    case .clock: return try found(clock, hits)
    case .day(let order): return try day(order, hits)
    case .span: return try best(of: spans, hits)
    case .numeral: return try best(of: numerals, hits)
    case .amount: return try best(of: amounts, hits)
    case .quantity(let sizes): return try best(of: quantities(sizes), hits)
    case .telephone(let country): return try found(telephone(country), hits)
    }
  }

  /// Most columns hold nothing of the kind, and need no look at all of their cells.
  private func found(_ condition: Condition, _ hits: (String) throws -> Int) rethrows -> Condition?
  {
    try hits(condition.isWritten) > 0 ? condition : nil
  }

  private func best(of all: [Condition], _ hits: (String) throws -> Int) rethrows -> Condition? {
    var best: (condition: Condition, hits: Int)?
    for condition in all {
      let count = try hits("\(condition.isWritten) AND \(condition.isSame)")
      if count > best?.hits ?? 1 { best = (condition, count) }
    }
    return best?.condition
  }

  // MARK: Times of a day

  private var clock: Condition {
    func isHalf(_ value: String) -> String {
      "(typeof(\(value)) = 'text' AND lower(\(value)) GLOB '[0-9]*:[0-9][0-9]*[ap]*m*')"
    }
    func isWhole(_ value: String) -> String {
      "(typeof(\(value)) = 'text' AND \(value) GLOB '[0-9]*:[0-9][0-9]*' AND \(value) NOT GLOB '*[A-Za-z]*')"
    }
    func minutes(_ value: String) -> String { "substr(\(value), instr(\(value), ':') + 1, 2)" }
    func half(_ value: String) -> String {
      "printf('%d:%s', CAST(\(value) AS INTEGER) % 12 + 12 * (lower(\(value)) GLOB '*p*m*'), \(minutes(value)))"
    }
    func whole(_ value: String) -> String {
      "printf('%d:%s', CAST(\(value) AS INTEGER), \(minutes(value)))"
    }
    return Condition(
      isWritten: "(\(isHalf(old)) AND \(isWhole(new)) OR \(isWhole(old)) AND \(isHalf(new)))",
      isSame: "iif(\(isHalf(old)), \(half(old)) = \(whole(new)), \(whole(old)) = \(half(new)))")
  }

  // MARK: Days

  private func day(_ order: Writing.DayOrder?, _ hits: (String) throws -> Int) rethrows
    -> Condition?
  {
    let text = "replace(replace(trim(\(old)), '.', '/'), '-', '/')"
    let rest = "substr(\(text), instr(\(text), '/') + 1)"
    let (first, second) = ("CAST(\(text) AS INTEGER)", "CAST(\(rest) AS INTEGER)")
    let isWritten = """
      (typeof(\(old)) = 'text' AND typeof(\(new)) = 'text' AND \(text) NOT GLOB '*[^0-9/]*'
        AND \(text) GLOB '[0-9]*/[0-9]*/[0-9][0-9][0-9][0-9]' AND \(text) NOT GLOB '[0-9][0-9][0-9]*/*'
        AND \(new) GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*')
      """
    guard try hits(isWritten) > 0 else { return nil }
    let mayBe = (
      dayFirst: try hits("\(isWritten) AND \(second) > 12") == 0,
      monthFirst: try hits("\(isWritten) AND \(first) > 12") == 0
    )
    // Where no value tells, and nobody says it, it is asked about.
    guard mayBe.dayFirst || mayBe.monthFirst, order != nil || mayBe.dayFirst != mayBe.monthFirst
    else { return nil }
    let isDayFirst = order.map { $0 == .dayFirst } ?? mayBe.dayFirst
    let (day, month) = isDayFirst ? (first, second) : (second, first)
    return Condition(
      isWritten: isWritten,
      isSame:
        "substr(\(new), 1, 10) = printf('%s-%02d-%02d', substr(\(text), -4), \(month), \(day))")
  }

  // MARK: Spans of time

  private var spans: [Condition] {
    let text = "lower(trim(\(old)))"
    let hours = "instr(\(text), 'h')"
    let rest = "ltrim(substr(\(text), \(hours) + 1), ' oursand.,')"
    let minutes =
      "iif(\(hours) > 0, 60 * CAST(\(text) AS INTEGER) + CAST(\(rest) AS INTEGER), CAST(\(text) AS INTEGER))"
    let isWritten = """
      (typeof(\(old)) = 'text' AND typeof(\(new)) IN ('integer', 'real') AND \(text) GLOB '[0-9]*[hm]*'
        AND \(text) NOT GLOB '*[^0-9a-z .]*')
      """
    return ["1", "60", "(1 / 60.0)"].map { factor in
      Condition(isWritten: isWritten, isSame: "abs(\(minutes) * \(factor) - \(new)) < 1e-6")
    }
  }

  // MARK: Numerals

  private var numerals: [Condition] {
    // A label is nobody's number: of a text with one the number alone is not all.
    [label] + [(old, new), (new, old)].flatMap { [address($0.0, $0.1), colons($0.0, $0.1)] }
  }

  private var label: Condition {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    let digits = "ltrim(\(new), '\(letters)\(letters.uppercased()) -_#/.:')"
    return Condition(
      isWritten: """
        (typeof(\(old)) = 'integer' AND typeof(\(new)) = 'text' AND \(new) GLOB '[^0-9]*'
          AND \(digits) GLOB '[0-9]*' AND \(digits) NOT GLOB '*[^0-9]*')
        """,
      isSame:
        // The sign of a number stands behind the label's.
        "CAST(\(digits) AS INTEGER) = abs(\(old) + 0.0) AND (\(old) >= 0 OR \(new) GLOB '*-*')")
  }

  private func address(_ number: String, _ text: String) -> Condition {
    var rest = text
    var value = "CAST(\(text) AS INTEGER)"
    for _ in 0..<3 {
      rest = "substr(\(rest), instr(\(rest), '.') + 1)"
      value = "(\(value) * 256 + CAST(\(rest) AS INTEGER))"
    }
    return Condition(
      isWritten: """
        (typeof(\(number)) = 'integer' AND typeof(\(text)) = 'text' AND \(text) GLOB '[0-9]*.[0-9]*.[0-9]*.[0-9]*'
          AND \(text) NOT GLOB '*[^0-9.]*' AND \(text) NOT GLOB '*.*.*.*.*')
        """, isSame: "\(value) = \(number)")
  }

  /// Minutes, or hours and minutes, before the last two digits.
  private func colons(_ number: String, _ text: String) -> Condition {
    let rest = "substr(\(text), instr(\(text), ':') + 1)"
    let pair = "(60 * CAST(\(text) AS INTEGER) + CAST(\(rest) AS INTEGER))"
    let last = "CAST(substr(\(rest), instr(\(rest), ':') + 1) AS INTEGER)"
    return Condition(
      isWritten: """
        (typeof(\(number)) = 'integer' AND typeof(\(text)) = 'text' AND \(text) NOT GLOB '*[^0-9:]*'
          AND (\(text) GLOB '[0-9]*:[0-9][0-9]' OR \(text) GLOB '[0-9]*:[0-9][0-9]:[0-9][0-9]'))
        """, isSame: "\(number) = iif(\(rest) GLOB '*:*', 60 * \(pair) + \(last), \(pair))")
  }

  // MARK: Amounts

  private var amounts: [Condition] {
    let forms = [(",", "."), (".", ","), (" ", ","), ("''", "."), ("", "."), ("", ",")]
    return forms.flatMap { thousands, point in
      ["1", "100", "1000", "0.01"].map { amount(thousands, point, times: $0) }
    }
  }

  /// https://www.sqlite.org/lang_corefunc.html#trim
  private func amount(_ thousands: String, _ point: String, times: String) -> Condition {
    let text = "trim(\(old))"
    let isBelow = "(\(text) GLOB '-*' OR \(text) GLOB '*-' OR \(text) GLOB '(*)')"
    var body = "trim(\(text), ' -()€$£¥')"
    if !thousands.isEmpty { body = "replace(\(body), '\(thousands)', '')" }
    if point != "." { body = "replace(\(body), '\(point)', '.')" }
    let isWritten = """
      (typeof(\(old)) = 'text' AND typeof(\(new)) IN ('integer', 'real') AND \(body) GLOB '[0-9]*'
        AND \(body) NOT GLOB '*[^0-9.]*' AND \(body) NOT GLOB '*.*.*' AND \(body) NOT GLOB '0[0-9]*')
      """
    let number = "(CAST(\(body) AS REAL) * \(times) * iif(\(isBelow), -1, 1))"
    return Condition(
      isWritten: isWritten,
      isSame:
        "abs(\(new) + 0.0) < 1e15 AND abs(\(number) - \(new) + 0.0) <= 1e-9 * (1 + abs(\(new) + 0.0))"
    )
  }

  // MARK: Quantities

  private func quantities(_ sizes: [String: Double]) -> [Condition] {
    let text = "replace(lower(trim(\(old))), ',', '.')"
    let unit = "ltrim(\(text), '-0123456789. ')"
    let number = "substr(\(text), 1, length(\(text)) - length(\(unit)))"
    let units = sizes.sorted { $0.key < $1.key }
    let isWritten = """
      (typeof(\(old)) = 'text' AND typeof(\(new)) IN ('integer', 'real') AND ltrim(\(text), '-') GLOB '[0-9]*'
        AND \(number) NOT GLOB '*.*.*' AND trim(\(number)) NOT GLOB '* *' AND \(number) NOT GLOB '?*-*'
        AND \(unit) IN (\(units.map { literal($0.key) }.joined(separator: ", "))))
      """
    let size =
      "CASE \(unit)\(units.map { " WHEN \(literal($0.key)) THEN \($0.value)" }.joined()) END"
    return Set(sizes.values).sorted().map { counted in
      let value = "(CAST(\(number) AS REAL) * \(size) / \(counted))"
      return Condition(
        isWritten: isWritten,
        isSame: "abs(\(value) - \(new) + 0.0) <= 1e-9 * (1 + abs(\(new) + 0.0))")
    }
  }

  // MARK: Telephones

  private func telephone(_ country: String?) -> Condition {
    func digits(_ value: String) -> String {
      ["' '", "'-'", "'/'", "'('", "')'", "'.'"].reduce(value) { "replace(\($0), \($1), '')" }
    }
    let bare = digits(old)
    let ofCountry =
      country.map { " WHEN \(bare) GLOB '0*' THEN '+\($0)' || substr(\(bare), 2)" } ?? ""
    let whole =
      "CASE WHEN \(bare) GLOB '00*' THEN '+' || substr(\(bare), 3)\(ofCountry) ELSE \(bare) END"
    return Condition(
      isWritten: """
        (typeof(\(old)) = 'text' AND typeof(\(new)) = 'text' AND ltrim(\(bare), '+') GLOB '[0-9][0-9][0-9]*'
          AND ltrim(\(bare), '+') NOT GLOB '*[^0-9]*')
        """,
      isSame: "\(digits(new)) IN (\(whole), \(bare), ltrim(\(whole), '+'))")
  }
}
