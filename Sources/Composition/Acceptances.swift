import Findings
import Foundation
import Reports
import Schemas
import Verdicts

extension Acceptance {
  /// `table`, `table.column`, or `table[predicate]<=number`.
  init(option: String) throws {
    guard let open = option.firstIndex(of: "[") else {
      self.init(.loss(option), why: "accepted on the command line")
      return
    }
    guard let close = option.lastIndex(of: "]"), open < close,
      option[option.index(after: close)...].hasPrefix("<="),
      let most = Int(option[close...].dropFirst(3)), most >= 0, open > option.startIndex
    else {
      throw UsageError("--accept-loss \(option): write table[predicate]<=number of rows")
    }
    self.init(
      .rows(
        of: Name(String(option[..<open])),
        matching: String(option[option.index(after: open)..<close]), atMost: most),
      why: "accepted on the command line")
  }

  /// An entry of `accept:` or `suppress:` in a configuration file.
  init(entry: [String: Any], at place: String) throws(Configuration.Invalid) {
    func text(_ key: String) -> String? {
      entry[key] as? String
    }
    let known: Set = ["loss", "rule", "object", "by", "why", "until"]
    if let other = entry.keys.sorted().first(where: { !known.contains($0) }) {
      throw Configuration.Invalid(message: "\(place).\(other) is not a setting")
    }
    guard let by = text("by"), let why = text("why"), !by.isEmpty, !why.isEmpty else {
      throw Configuration.Invalid(message: "\(place): say who accepts it (by) and why (why)")
    }
    let until = text("until")
    if let until, Day(text: until) == nil {
      throw Configuration.Invalid(message: "\(place): until has to be a day, as 2027-01-31")
    }
    switch (text("loss"), text("rule")) {
    case (let loss?, nil):
      do {
        self.init(try Acceptance(option: loss).subject, by: by, why: why, until: until)
      } catch {
        throw Configuration.Invalid(message: "\(place): \(loss): write table[predicate]<=number")
      }
    case (nil, let rule?):
      self.init(
        .rule(RuleID(stringLiteral: rule), object: text("object")), by: by, why: why, until: until)
    default: throw Configuration.Invalid(message: "\(place): name a loss or a rule")
    }
  }
}

/// A day of the calendar, in UTC.
struct Day {
  let text: String

  init(_ date: Date) {
    text = date.formatted(.iso8601.year().month().day().dateSeparator(.dash))
  }

  init?(text: String) {
    let format = Date.ISO8601FormatStyle().year().month().day().dateSeparator(.dash)
    // A day that no month has is taken for one of the next.
    guard let day = try? format.parse(text), Day(day).text == text else { return nil }
    self.text = text
  }

  /// Whether this day is not after `last`; always where there is none.
  func isWithin(_ last: String?) -> Bool { last.map { text <= $0 } ?? true }
}

extension Acceptance {
  /// Why one of a file of settings is worth nothing here, for people; nil where it holds.
  func flaw(on schema: Schema) -> String? {
    if let until, !Day(Date()).isWithin(until) {
      return "\(what) was accepted until \(until), which is over"
    }
    if case .rule(let rule, _) = subject, RuleManual.page(rule.text) == nil {
      return "\(what) is suppressed, and there is no such rule: see drydock explain"
    }
    return isAbout(schema) ? nil : "\(what) is accepted, and the source has nothing of that name"
  }

  /// Whether what it names is there to be lost.
  func isAbout(_ schema: Schema) -> Bool {
    let text: String
    switch subject {
    case .loss(let name): text = name
    case .rows(let table, _, _): text = table.text
    default: return true
    }
    let names = schema.tables.flatMap { table in
      [table.name.text] + table.columns.map { ColumnName(table.name, $0.name).description }
    }
    return (names + schema.virtualTables.map(\.name.text)).contains {
      foldingASCII($0) == foldingASCII(text)
    }
  }
}
