import EngineInterface
import SQLiteSyntax
import Schemas

/// Expressions over the mapped values of one cell.
struct InverseSQL {
  /// SQL of each place, in order.
  let places: [String]

  func expression(_ inverse: Inverse, toText: Bool) -> String {
    switch inverse {
    case .converted(let conversion, let place): converted(conversion, places[place])
    case .counted(let place, let unit): number(counted(places[place], unit), toText)
    case .dated(let place, let unit, let format): dated(places[place], unit, format)
    case .scaled(let place, let times, let by):
      number("(\(places[place]) * \(times)) / \(by)", toText)
    case .affine(let place, let times, let plus):
      if abs(plus) > Inverse.mostExact, times == 1, let whole = Int64(exactly: plus) {
        number("\(places[place]) + \(whole)", toText)
      } else {
        number("\(places[place]) * \(times) + \(plus)", toText)
      }
    case .printed(let place, let by, let decimals):
      "printf('%.\(decimals)f', \(places[place]) / \(by))"
    case .written(let place, let form): written(places[place], form)
    case .positional(let place, let form): positional(places[place], form)
    case .concatenated(let constants, let indexes, let skipsNull):
      concatenated(constants, indexes, skipsNull)
    case .template(let place, let parts): digits(template(places[place], parts), toText)
    case .part(let place, let side, let separator):
      digits(part(places[place], side, separator), toText)
    case .segment(let place, let separator, let fromEnd):
      digits(segment(places[place], separator, fromEnd), toText)
    case .member(let place, let name):
      """
      (SELECT j.value FROM json_each(CASE WHEN json_valid(\(places[place])) THEN \(places[place]) END) AS j
       WHERE j.key = \(literal(name)))
      """
    // Compared the other way round: two rows may hold the same value.
    case .followed(let place, _, _, _), .rowReferredTo(let place, _): places[place]
    case .lookup(let place, let table, let key, let value):
      """
      (SELECT l.\(quoted(value)) FROM dst.\(quoted(table)) AS l
       WHERE l.\(quoted(key)) = \(places[place]))
      """
    }
  }

  private func number(_ sql: String, _ toText: Bool) -> String {
    toText ? "CAST(CAST(\(sql) AS NUMERIC) AS TEXT)" : "(\(sql))"
  }

  /// Characters of a text, for a number the number that they write.
  private func digits(_ sql: String, _ toText: Bool) -> String {
    toText ? sql : "CAST(\(sql) AS NUMERIC)"
  }

  private func converted(_ conversion: Inverse.Conversion, _ value: String) -> String {
    switch conversion {
    case .cast: value
    case .upper: "upper(\(value))"
    case .lower: "lower(\(value))"
    case .negated: "-\(value)"
    case .not: "(1 - \(value))"
    case .isoDate: "date(\(value))"
    case .hex: "hex(\(value))"
    case .unhexed: "lower(hex(\(value)))"
    // Compared the other way round: there is no function that reads hexadecimal digits.
    case .fromHex: value
    }
  }

  private func concatenated(_ constants: [String], _ indexes: [Int], _ skipsNull: Bool) -> String {
    var parts = indexes.enumerated().map { position, index in
      let part = "\(literal(constants[position])) || \(places[index])"
      return skipsNull ? "coalesce(\(part), '')" : part
    }
    parts.append(literal(constants[indexes.count]))
    return "(" + parts.joined(separator: " || ") + ")"
  }

  /// Holds for values of the length it was fitted to; others do not come back by it.
  private func template(_ value: String, _ parts: [Inverse.TemplatePart]) -> String {
    var pieces: [String] = []
    var run: (start: Int, length: Int)?
    func flush() {
      if let run { pieces.append("substr(\(value), \(run.start), \(run.length))") }
      run = nil
    }
    for part in parts {
      switch part {
      case .character(let at):
        if let open = run, open.start + open.length == at {
          run = (open.start, open.length + 1)
        } else {
          flush()
          run = (at, 1)
        }
      case .constant(let character):
        flush()
        pieces.append(literal(String(character)))
      }
    }
    flush()
    return "(" + pieces.joined(separator: " || ") + ")"
  }

  private func part(_ value: String, _ side: Inverse.Side, _ separator: String) -> String {
    let at = "instr(\(value), \(literal(separator)))"
    switch side {
    case .before: return "CASE WHEN \(at) > 0 THEN substr(\(value), 1, \(at) - 1) END"
    case .after:
      return
        "CASE WHEN \(at) > 0 THEN substr(\(value), \(at) + \(separator.unicodeScalars.count)) END"
    }
  }
}

extension InverseSQL {
  /// https://www.sqlite.org/json1.html#path_arguments: `$[#-2]` is the last but one.
  private func segment(_ value: String, _ separator: String, _ fromEnd: Int) -> String {
    let list = ListForm.separated(by: separator).json(of: "trim(\(value), \(literal(separator)))")
    return "json_extract(\(list), '$[#-\(fromEnd)]')"
  }

  private func counted(_ value: String, _ unit: TimeUnit) -> String {
    switch unit {
    case .seconds: "CAST(strftime('%s', \(value)) AS INTEGER)"
    // A time is kept in whole milliseconds.
    case .milliseconds: "CAST(round((julianday(\(value)) - 2440587.5) * 86400000) AS INTEGER)"
    case .days: "CAST(strftime('%s', \(value)) AS INTEGER) / 86400"
    case .julianDays: "julianday(\(value))"
    }
  }

  private func dated(_ value: String, _ unit: TimeUnit, _ format: TimeFormat) -> String {
    let form = literal(format.rawValue)
    return switch unit {
    case .seconds: "strftime(\(form), \(value), 'unixepoch')"
    case .milliseconds: "strftime(\(form), \(value) / 1000.0, 'unixepoch')"
    case .days: "strftime(\(form), \(value) * 86400, 'unixepoch')"
    case .julianDays: "strftime(\(form), \(value))"
    }
  }

  /// https://www.sqlite.org/printf.html: `,` parts thousands of whole numbers alone.
  private func written(_ value: String, _ form: NumberForm) -> String {
    let plain = "printf('%.\(form.decimals)f', \(value) / \(form.by))"
    let whole =
      form.thousands.isEmpty
      ? "replace(\(plain), '.', \(literal(form.point)))"
      : "replace(printf('%,d', CAST(\(plain) AS INTEGER)), ',', \(literal(form.thousands)))"
        + (form.decimals == 0
          ? "" : " || \(literal(form.point)) || substr(\(plain), -\(form.decimals))")
    return "CASE WHEN \(value) IS NOT NULL THEN \(literal(form.prefix)) || \(whole) || "
      + "\(literal(form.suffix)) END"
  }

  private func positional(_ value: String, _ form: PositionalForm) -> String {
    let number = "CAST(round(\(value) / \(form.by)) AS INTEGER)"
    var parts: [String] = []
    var below = 1
    for index in (0..<form.parts).reversed() {
      let quotient = "\(number) / \(below)"
      parts.insert(index == 0 ? quotient : "(\(quotient)) % \(form.radix)", at: 0)
      below *= form.radix
    }
    let widths = [form.firstWidth] + Array(repeating: form.width, count: form.parts - 1)
    let format = widths.map { "%0\($0)d" }.joined(separator: form.separator)
    return "CASE WHEN \(value) IS NOT NULL THEN printf(\(literal(format)), "
      + "\(parts.joined(separator: ", "))) END"
  }
}
