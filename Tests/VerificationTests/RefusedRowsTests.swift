import Findings
import Testing
import Verdicts

/// A script that a constraint ends says how many rows it would refuse.
struct RefusedRowsTests {
  private static let source = """
    CREATE TABLE p (id INTEGER PRIMARY KEY, sku TEXT, n INTEGER);
    INSERT INTO p VALUES (1, 'a', 1), (2, 'a', NULL), (3, 'b', 2), (4, 'b', NULL), (5, 'b', 3), (6, 'c', 4);
    """

  @Test(arguments: [
    ("CREATE UNIQUE INDEX s ON p (sku);", "5 rows of p share their sku with another"),
    (
      "CREATE TABLE q (id INTEGER PRIMARY KEY, sku TEXT UNIQUE, n INTEGER); INSERT INTO q SELECT * FROM p;",
      "5 rows of p share their sku with another"
    ),
    (
      "CREATE TABLE q (id INTEGER PRIMARY KEY, sku TEXT, n INTEGER NOT NULL); INSERT INTO q SELECT * FROM p;",
      "2 rows of p have no n"
    ),
    (
      "CREATE TABLE q (id INTEGER PRIMARY KEY, x TEXT UNIQUE); INSERT INTO q (x) SELECT sku FROM p;",
      nil
    ),
    ("INSERT INTO p (id) VALUES (1);", nil),
  ])
  func `rows that a constraint refuses are counted`(_ up: String, _ evidence: String?) async throws
  {
    let verdict = try await tryOut(
      Self.source, "CREATE TABLE p (id INTEGER PRIMARY KEY, sku TEXT, n INTEGER)", up)
    let failure = verdict.findings.first { $0.rule == "fail.run" }
    #expect(failure != nil, "\(verdict.findings)")
    #expect(failure?.evidence == evidence)
  }
}
