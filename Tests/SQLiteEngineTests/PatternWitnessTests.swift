import Findings
import SQLiteConnections
import SQLiteSyntax
import Schemas
import Testing

@testable import SQLiteEngine

/// A text that is made for a condition meets it, as SQLite sees it.
struct PatternWitnessTests {
  @Test(
    arguments: [
      "v GLOB '[Uu]nk*'", "v GLOB '*[0-9][0-9]?'", "v LIKE 'a_c%'", "substr(v, 3, 2) = 'qq'",
      "hex(v) LIKE '7A%'", "hex(v) = 'C3A9'", "unicode(v) = 8364",
    ])
  func `a text meets the condition that it is made for`(_ condition: String) throws {
    let database = try Database(path: ":memory:", mode: .readWrite)
    let holding = try texts(for: condition).filter { text in
      try database.rows("SELECT \(condition) FROM (SELECT ? AS v)", [.text(text)])
        == [[.integer(1)]]
    }
    #expect(holding.count == 1, "\(texts(for: condition))")
  }

  @Test(
    arguments: [
      "v GLOB '[^a]*'", "v GLOB '[a'", "hex(v) = '00'", "hex(v) = 'zz'", "unicode(v) = 55296",
      "substr(v, -1) = 'q'", "v = 'like'",
    ])
  func `nothing is made where that would take more`(_ condition: String) {
    #expect(texts(for: condition).isEmpty)
  }

  private func texts(for condition: String) -> [String] {
    statements(of: SourceText("SELECT 1 WHERE \(condition)")).flatMap { statement in
      let words = statement.tokens.indices.map { statement.text($0) }
      return words.indices.compactMap { PatternWitness.text(at: $0, of: words) }
    }
  }
}
