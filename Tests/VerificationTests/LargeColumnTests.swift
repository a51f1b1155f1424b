import Findings
import Schemas
import Testing
import Verdicts

/// Columns of so many rows that one pass over them is tried before their cells are set down.
struct LargeColumnTests {
  private static let rows = 25_000

  /// Prices as text, `0.07` to `250.07`; the last ones as `last` has them.
  private static func source(last: String = "printf('%d.%02d', n / 100, n % 100)") -> String {
    """
    CREATE TABLE t (id INTEGER PRIMARY KEY, price TEXT);
    WITH RECURSIVE c (n) AS (SELECT 7 UNION ALL SELECT n + 1 FROM c WHERE n < \(rows + 6))
    INSERT INTO t (price) SELECT iif(n < \(rows), printf('%d.%02d', n / 100, n % 100), \(last)) FROM c;
    """
  }
  private static let target = "CREATE TABLE t (id INTEGER PRIMARY KEY, cents INTEGER);"
  private static let up = """
    BEGIN; CREATE TABLE x (id INTEGER PRIMARY KEY, cents INTEGER);
    INSERT INTO x SELECT id, CAST(round(price * 100) AS INTEGER) FROM t;
    DROP TABLE t; ALTER TABLE x RENAME TO t; COMMIT;
    """

  @Test func `one expression gives all of them back`() async throws {
    let found = try await tryOut(Self.source(), Self.target, Self.up)
    let column = try #require(found.loss?.columns.first { $0.source.column == "price" })
    #expect(column.cellsLost == 0 && column.cellsUnproven == 0, "\(column)")
    #expect(column.cellsChanged == Self.rows)
    #expect(column.evidence == .inverse && column.inverse != nil)
    #expect(found.loss?.unintended.cells == 0)
  }

  @Test(arguments: ["'9.999'", "''", "'n/a'"])
  func `cells that it does not give back are lost, each`(last: String) async throws {
    let found = try await tryOut(Self.source(last: last), Self.target, Self.up)
    let column = try #require(found.loss?.columns.first { $0.source.column == "price" })
    #expect(column.cellsLost == 7, "\(column)")
    #expect(found.outcome == .rejected)
  }
}
