import Findings
import Reports
import SQLiteSyntax

/// What one line of `drydock parse --lines` comes to.
///
/// - Parameter text: nil where the line is no JSON string.
package func parsedLine(_ text: String?) -> JSONValue {
  guard let text else {
    return [
      "ok": false, "statements": 0, "roundtrip": false,
      "error": ["offset": 0, "message": "the line is no JSON string"],
    ]
  }
  let tree = parse(SourceText(text))
  let error: JSONValue =
    tree.errors.first.map {
      ["offset": .integer($0.range.lower), "message": .string($0.message)]
    } ?? .null
  return [
    "ok": .bool(tree.errors.isEmpty), "statements": .integer(tree.statements.count),
    "roundtrip": .bool(tree.printed == Array(text.utf8)), "error": error,
  ]
}

/// Reads a script.
///
/// - Parameter name: what it is called.
/// - Returns: the report, and how many errors it holds.
package func parsed(_ source: SourceText, name: String) -> (report: ParseReport, errors: Int) {
  let tree = parse(source)
  let faults = tree.errors.map {
    ParseReport.Fault(range: $0.range, message: $0.message, expected: $0.expected, since: $0.since)
  }
  let report = ParseReport(source, name: name, statements: tree.facts(on: nil), faults: faults)
  return (report, faults.count)
}

/// How many errors a script holds; less work than a report.
package func syntaxErrors(in source: SourceText) -> Int { parse(source).errors.count }
