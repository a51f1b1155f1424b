import Foundation
import SQLiteConnections
import SQLiteSyntax
import Schemas
import Testing

/// What is read from pages is what SQLite reads: rows, partners and every difference of a value or type.
struct TablePagesTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func database(_ name: String, _ statements: [String]) throws -> String {
    let path = folder.appending(path: name).path
    let database = try Database(path: path, mode: .readWrite)
    for statement in statements { try database.run(statement) }
    return path
  }

  private func pages(of table: String, in path: String) throws -> TablePages {
    let root = try Database(path: path, mode: .readOnly).integer(
      "SELECT rootpage FROM sqlite_schema WHERE name = \(literal(table))")
    return TablePages(path: path, root: root)
  }

  /// Types of the columns after the key, and whether integers in them stand for reals.
  private static let types = [("INTEGER", false), ("REAL", true), ("TEXT", false), ("", false)]
  private static let values = [
    "NULL", "0", "1", "-1", "127", "-129", "70000", "-2147483649", "9223372036854775807",
    "9007199254740993", "0.5", "-0.0", "1e300", "9e999", "5.0", "''", "'5'", "'word'", "X''",
    "X'00'",
    "zeroblob(700)", "printf('%.*c', 5000, 'x')", "printf('%.*c', 200, 'y')",
    "'a' || char(0) || 'b'",
    "CAST(X'ff' AS TEXT)", "printf('%.*c', 70000, 'z')",
  ]

  /// - Returns: one that gives the same numbers on every run.
  private func numbers(_ seed: UInt64) -> (Int) -> Int {
    var state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
    return { limit in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
  }

  @Test(arguments: [512, 1024, 4096, 65536]) func `differences are those that SQLite finds`(
    _ size: Int
  ) throws {
    for seed in 1...6 as ClosedRange<UInt64> {
      let random = numbers(seed &* 1000 &+ UInt64(size))
      let columns = Self.types.indices.map { "c\($0) \(Self.types[$0].0)" }.joined(separator: ", ")
      let (rows, gap) = (40 + random(400), 1 + random(50))
      var make = [
        "PRAGMA page_size = \(size)", "CREATE TABLE other (x)", "BEGIN",
        "CREATE TABLE t (id INTEGER PRIMARY KEY, \(columns))",
      ]
      for row in 0..<rows {
        let cells = Self.types.map { _ in Self.values[random(Self.values.count)] }
        make.append(
          "INSERT INTO t VALUES (\(row * gap - 50), \(cells.joined(separator: ", ")))")
        if row % 7 == 0 { make.append("INSERT INTO other VALUES (zeroblob(\(random(2000))))") }
      }
      make.append("COMMIT")
      var change = ["BEGIN", "DELETE FROM t WHERE id % 13 = \(random(13))"]
      for _ in 0..<rows / 3 {
        let column = random(Self.types.count)
        change.append(
          "UPDATE t SET c\(column) = \(Self.values[random(Self.values.count)]) "
            + "WHERE id = \(random(rows) * gap - 50)")
        change.append(
          "INSERT OR IGNORE INTO t (id, c3) VALUES (\(random(rows) * gap - 49), 'new')")
      }
      change.append("COMMIT")
      let before = try database("before-\(size)-\(seed).db", make)
      let after = try database("after-\(size)-\(seed).db", make + change)
      let pairs = Self.types.indices.map { index in
        let place = TablePages.Place(index: index + 1, isReal: Self.types[index].1)
        return (before: place, after: place)
      }
      let found = try #require(
        try pages(of: "t", in: before).compared(with: pages(of: "t", in: after), pairs: pairs))
      #expect(try counts(found) == expected(before, after), "page size \(size), seed \(seed)")
    }
  }

  private func counts(_ found: TablePages.Difference) -> [Int] {
    [found.before, found.after, found.matched] + found.cells.flatMap { [$0.differing, $0.filled] }
  }

  private func expected(_ before: String, _ after: String) throws -> [Int] {
    let database = try Database(path: ":memory:", mode: .memory)
    try database.run("ATTACH \(literal(before)) AS a")
    try database.run("ATTACH \(literal(after)) AS b")
    let join = "FROM a.t AS x JOIN b.t AS y ON x.id = y.id"
    let cells = Self.types.indices.flatMap { index in
      [
        "sum(+x.c\(index) IS NOT +y.c\(index) OR typeof(x.c\(index)) <> typeof(y.c\(index)))",
        "sum(x.c\(index) IS NULL AND y.c\(index) IS NOT NULL)",
      ]
    }
    return try [
      database.integer("SELECT count(*) FROM a.t"), database.integer("SELECT count(*) FROM b.t"),
    ] + database.integers("SELECT count(*), \(cells.joined(separator: ", ")) \(join)")
  }

  private static let pair = [
    (
      before: TablePages.Place(index: 1, isReal: false),
      after: TablePages.Place(index: 1, isReal: false)
    )
  ]

  @Test(arguments: 1...4) func `amounts are counted as SQLite prints them`(_ decimals: Int) throws {
    let by = "1" + String(repeating: "0", count: decimals) + ".0"
    let random = numbers(UInt64(decimals))
    let numbers = [
      "0", "7", "-7", "100", "-100", "99999", "999999999999999", "-999999999999999",
      "1000000000000000", "9223372036854775807", "-9223372036854775808", "NULL", "1.5", "'word'",
    ]
    let texts = [
      "printf('%.\(decimals)f', n / \(by))", "printf('%.\(decimals + 1)f', n / \(by))",
      "CAST(n AS TEXT)", "CAST(printf('%.\(decimals)f', n / \(by)) AS BLOB)", "n", "NULL", "''",
      "'+' || n", "'-0.00'",
    ]
    var make = ["CREATE TABLE t (id INTEGER PRIMARY KEY, s BLOB, n INTEGER)", "BEGIN"]
    for row in 0..<600 {
      let number = row < 300 ? numbers[random(numbers.count)] : "\(random(20_000) - 10_000)"
      make.append("INSERT INTO t (id, n) VALUES (\(row), \(number))")
      make.append("UPDATE t SET s = \(texts[random(texts.count)]) WHERE id = \(row)")
    }
    make.append("COMMIT")
    let path = try database("amounts.db", make)
    let table = try pages(of: "t", in: path)
    let found = try #require(
      table.countingDecimals(
        decimals, in: .init(index: 1, isReal: false), of: table, .init(index: 2, isReal: false)))
    let isSmall =
      "typeof(s) = 'text' AND typeof(n) = 'integer' AND n BETWEEN -999999999999999 AND 999999999999999"
    let expected = try Database(path: path, mode: .readOnly).integers(
      """
      SELECT count(s), sum(\(isSmall) AND s = printf('%.\(decimals)f', n / \(by))),
        sum(\(isSmall) AND s = CAST(n AS TEXT)) FROM t
      """)
    #expect([found.values, found.decimals, found.whole] == expected)
    #expect(expected.allSatisfy { $0 > 20 })
  }

  @Test func `rows that do not reach to a column show nothing`() throws {
    let path = try database(
      "short.db",
      [
        "CREATE TABLE t (id INTEGER PRIMARY KEY)", "INSERT INTO t VALUES (1)",
        "ALTER TABLE t ADD COLUMN a DEFAULT 5",
      ])
    let table = try pages(of: "t", in: path)
    #expect(table.compared(with: table, pairs: Self.pair) == nil)
    #expect(table.compared(with: table, pairs: [])?.matched == 1)
  }

  @Test func `tables without rowids, files in pieces and what waits in a log show nothing`() throws
  {
    let path = try database(
      "keys.db",
      [
        "CREATE TABLE t (id INTEGER PRIMARY KEY, a) WITHOUT ROWID", "INSERT INTO t VALUES (1, 2)",
        "CREATE TABLE u (id INTEGER PRIMARY KEY, a)", "INSERT INTO u VALUES (1, 2)",
      ])
    let keyed = try pages(of: "t", in: path)
    #expect(keyed.compared(with: keyed, pairs: Self.pair) == nil)
    let plain = try pages(of: "u", in: path)
    #expect(plain.compared(with: plain, pairs: Self.pair)?.cells.map(\.differing) == [0])
    #expect(TablePages(path: path, root: 99).compared(with: plain, pairs: Self.pair) == nil)
    try Data([1]).write(to: URL(filePath: path + "-wal"))
    #expect(plain.compared(with: plain, pairs: Self.pair) == nil)
  }

  /// Whatever the bytes are, it ends, and reads nothing beyond them.
  @Test func `damaged pages show nothing, or something`() throws {
    let rows = (1...200).map { "(\($0), printf('%.*c', \($0 * 40), 'x'))" }.joined(separator: ", ")
    let path = try database(
      "whole.db",
      [
        "PRAGMA page_size = 512", "CREATE TABLE u (id INTEGER PRIMARY KEY, a)",
        "INSERT INTO u VALUES \(rows)",
      ])
    let plain = try pages(of: "u", in: path)
    let whole = try Data(contentsOf: URL(filePath: path))
    let random = numbers(7)
    var unread = 0
    for round in 0..<300 {
      var bytes = whole
      for _ in 0...random(6) { bytes[100 + random(bytes.count - 100)] = UInt8(random(256)) }
      if round % 10 == 0 { bytes.removeLast(random(bytes.count - 600)) }
      let broken = folder.appending(path: "broken.db")
      try bytes.write(to: broken)
      let table = TablePages(path: broken.path, root: plain.root)
      if table.compared(with: plain, pairs: Self.pair) == nil { unread += 1 }
    }
    #expect(unread > 20)
  }
}
