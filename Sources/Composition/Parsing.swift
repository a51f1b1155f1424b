import Findings
import Foundation
import Reports
import SQLiteSyntax

/// What one line of `drydock parse --lines` comes to.
package func parsedLine(_ text: String) -> JSONValue {
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

package func countErrors(_ bytes: [UInt8]) -> Int {
  let clock = ContinuousClock.now
  let tree = parse(SourceText(utf8: bytes))
  print(ContinuousClock.now - clock, tree.statements.count, tree.tokenCount)
  return tree.errors.count
}
