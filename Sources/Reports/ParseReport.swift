import Findings
import Plans
import Schemas

/// What a script says, statement by statement, and where the grammar does not hold.
package struct ParseReport {
  /// A place where a script cannot be read.
  package struct Fault: Sendable {
    package let range: SourceRange
    package let message: String
    package let expected: [String]
    /// The version that reads what stands there.
    package let since: String?
    package init(range: SourceRange, message: String, expected: [String], since: String?) {
      self.since = since
      self.range = range
      self.message = message
      self.expected = expected
    }
  }

  private let source: SourceText
  private let name: String
  private let statements: [StatementFacts]
  private let faults: [Fault]
  private let lines: LineIndex

  /// - Parameter name: what the script is called.
  package init(_ source: SourceText, name: String, statements: [StatementFacts], faults: [Fault]) {
    self.source = source
    self.name = name
    self.statements = statements
    self.faults = faults
    lines = LineIndex(source)
  }

  package func text(colour: Bool) -> String {
    let ink = Ink(isOn: colour)
    let rows = statements.enumerated().map { index, facts -> [String] in
      let place = lines.position(of: facts.range.lower)
      return [
        "\(index + 1)", "\(place.line):\(place.column)", facts.kind.rawValue,
        plainText(facts.title), plainText(facts.touched),
      ]
    }
    let hints = statements.flatMap(\.hazards).flatMap { hazard -> [String] in
      let place = lines.position(of: hazard.range.lower)
      return [
        ink("hint", .yellow) + ": \(onOneLine(plainText(hazard.message)))"
          + ink("  \(hazard.rule.text)", .faint),
        "  \(onOneLine(plainText(name))):\(place.line):\(place.column)",
      ] + caret(hazard.range, in: lines).map { "  " + $0 }
    }
    let errors = faults.flatMap { fault -> [String] in
      let place = lines.position(of: fault.range.lower)
      let hint =
        fault.since.map { ["  SQLite \($0) and later read this; the linked version does not"] }
        ?? (fault.expected.isEmpty
          ? [] : ["  expected " + fault.expected.joined(separator: " or ")])
      return [
        ink("error", .red) + ": \(onOneLine(plainText(fault.message)))",
        "  \(onOneLine(plainText(name))):\(place.line):\(place.column)",
      ] + caret(fault.range, in: lines).map { "  " + $0 } + hint
    }
    let summary =
      "\(counted(statements.count, "statement"))"
      + (faults.isEmpty ? "" : ", \(counted(faults.count, "error"))")
    return (aligned(rows) + hints + errors + [summary]).joined(separator: "\n")
  }

  package var json: JSONValue {
    [
      "statements": .array(statements.enumerated().map { json($0.offset + 1, $0.element) }),
      "errors": JSONValue(faults) { fault in
        let place = lines.position(of: fault.range.lower)
        return [
          "offset": .integer(fault.range.lower), "line": .integer(place.line),
          "column": .integer(place.column), "message": .string(fault.message),
          "expected": JSONValue(fault.expected) { .string($0) }, "since": JSONValue(fault.since),
        ]
      },
    ]
  }

  private func json(_ number: Int, _ facts: StatementFacts) -> JSONValue {
    let place = lines.position(of: facts.range.lower)
    func names(_ names: [String]) -> JSONValue { JSONValue(names) { .string($0) } }
    return [
      "number": .integer(number), "kind": .string(facts.kind.rawValue),
      "title": .string(facts.title),
      "range": ["start": .integer(facts.range.lower), "end": .integer(facts.range.upper)],
      "line": .integer(place.line), "column": .integer(place.column),
      "creates": names(facts.creates.map(\.text)), "alters": names(facts.alters.map(\.text)),
      "drops": names(facts.drops.map(\.text)), "reads": names(facts.reads.map(\.text)),
      "writes": names(facts.writes.map(\.text)),
      "columnsRead": names(facts.columnsRead.map(\.text)),
      "columnsWritten": names(facts.columnsWritten.map(\.text)),
      "rowChange": .string(facts.rowChange.rawValue), "condition": JSONValue(facts.condition),
      "hazards": JSONValue(facts.hazards) { hazard in
        let place = lines.position(of: hazard.range.lower)
        return [
          "rule": .string(hazard.rule.text), "message": .string(hazard.message),
          "range": ["start": .integer(hazard.range.lower), "end": .integer(hazard.range.upper)],
          "line": .integer(place.line), "column": .integer(place.column),
        ]
      },
    ]
  }
}

extension StatementFacts {
  fileprivate var touched: String {
    let parts = [("reads", reads), ("writes", writes)].filter { !$0.1.isEmpty }
    return parts.map { "\($0.0) \($0.1.map(\.text).joined(separator: ", "))" }
      .joined(separator: "; ")
  }
}

extension StatementFacts.ColumnUse {
  fileprivate var text: String { table.map { "\($0.text).\(column.text)" } ?? column.text }
}
