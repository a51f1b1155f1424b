import CSQLite
import Findings
import Foundation
import SQLiteSyntax
import Schemas
import Testing

struct LineageTests {
  // MARK: Substitution

  @Test(arguments: [
    ("a + b", "(x) + b"), ("CAST(a AS a)", "CAST((x) AS a)"), ("a(a)", "a((x))"),
    ("CASE WHEN \"end\" THEN 1 END", "CASE WHEN (e) THEN 1 END"), ("a COLLATE a", "(x) COLLATE a"),
    ("'a' || \"a\" || [a]", "'a' || (x) || (x)"), ("a IN (1, a) -- a", "(x) IN (1, (x)) -- a"),
    ("t.a", "t.a"), ("a IS NOT NULL", "(x) IS NOT NULL"),
  ]) func `a column is replaced and what is spelled like it is not`(_ sql: String, _ wanted: String)
  {
    let made = Expression(sql: sql, canonical: "").sql(putting: ["a": "(x)", "end": "(e)"])
    #expect(made == wanted)
  }

  @Test(arguments: [
    ("datetime(a / 1000, 'unixepoch')", true), ("CAST(round(a * 100) AS INTEGER)", true),
    ("CAST(replace(a, ',', '') AS REAL)", true), ("strftime('%s', a)", true), ("-(a)", true),
    ("strftime('%Y', a)", false), ("julianday('now') - julianday(a)", false),
    ("substr(a, 1, 3)", false), ("a > 3", false), ("a || 'x'", false), ("a + b", false),
    ("a", false), ("json_extract(a, '$.x')", false), ("(SELECT max(a) FROM t)", false),
    ("CASE a WHEN 1 THEN 2 END", false), ("datetime('2020-01-01')", false),
  ]) func `what writes a value in another way is told from what takes a part of it`(
    _ sql: String, _ isConversion: Bool
  ) throws {
    let tree = parse(SourceText("SELECT \(sql) FROM t"))
    let statement = try #require(tree.statements.first)
    let root = try #require(tree.root(of: statement))
    let item = try #require(root.descendants.first { $0.kind == .resultColumn })
    let value = try #require(item.children.first { $0.isExpression })
    #expect(value.isConversion == isConversion)
  }

  // MARK: Laws

  /// A database in memory, asked for rows as text.
  private final class Database {
    private var handle: OpaquePointer?
    init() { sqlite3_open(":memory:", &handle) }
    deinit { sqlite3_close(handle) }

    var message: String { String(cString: sqlite3_errmsg(handle)) }

    func run(_ sql: String) -> Bool { sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK }

    /// Each row as one text; nil where the query is none.
    func rows(_ sql: String) -> [String]? {
      var statement: OpaquePointer?
      guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else { return nil }
      defer { sqlite3_finalize(statement) }
      var rows: [String] = []
      while sqlite3_step(statement) == SQLITE_ROW {
        rows.append(
          (0..<sqlite3_column_count(statement)).map { column in
            let text = sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "-"
            return "\(sqlite3_column_type(statement, column)):\(text)"
          }.joined(separator: "|"))
      }
      return rows.sorted()
    }
  }

  private struct Script {
    var random: SplitMix64
    /// Columns of the tables that are there.
    var tables: [String: [String]] = ["a": ["id", "x", "y"], "b": ["id", "a_id", "z"]]
    var statements: [String] = []
    var made = 0

    mutating func pick<T>(_ list: [T]) -> T { list[Int.random(in: 0..<list.count, using: &random)] }
    mutating func table() -> String { pick(tables.keys.sorted()) }
    mutating func column(_ table: String) -> String { pick(tables[table] ?? []) }

    mutating func condition(_ table: String, _ alias: String) -> String {
      let column = "\(alias).\(column(table))"
      return pick([
        "\(column) > 2", "\(column) IS NULL", "\(column) IN (SELECT id FROM a)", "\(column) <> 'k'",
        "EXISTS (SELECT 1 FROM b WHERE b.a_id = \(column))", "\(column) NOT BETWEEN 1 AND 3",
      ])
    }

    mutating func value(_ table: String, _ alias: String) -> String {
      let column = "\(alias).\(column(table))"
      return pick([
        column, column, "coalesce(\(column), 0)", "\(column) || '-'", "'seven'", "-\(column)",
        "CASE WHEN \(column) > 1 THEN 'many' ELSE \(column) END",
        "(SELECT max(z) FROM b WHERE b.a_id = \(column))", "\(column) + 1",
      ])
    }

    mutating func select(_ width: Int) -> String {
      let (one, two) = (table(), table())
      let values = (0..<width).map {
        "\(value($0 % 2 == 0 ? one : two, $0 % 2 == 0 ? "o" : "t")) AS c\($0)"
      }
      .joined(separator: ", ")
      let alone = (0..<width).map { _ in value(one, "o") }.joined(separator: ", ")
      let filter = condition(one, "o")
      let on = "o.\(column(one)) = t.\(column(two))"
      return pick([
        "SELECT \(alone) FROM \(one) AS o", "SELECT \(alone) FROM \(one) AS o WHERE \(filter)",
        "SELECT DISTINCT \(alone) FROM \(one) o",
        "SELECT \(values) FROM \(one) o JOIN \(two) t ON \(on)",
        "SELECT \(values) FROM \(one) o LEFT JOIN \(two) AS t ON \(on) WHERE \(filter)",
        "SELECT \(alone) FROM \(one) o UNION SELECT \(alone) FROM \(one) AS o WHERE \(filter)",
        "SELECT \(alone) FROM \(one) o UNION ALL SELECT \(alone) FROM \(one) AS o",
        "WITH o AS (SELECT * FROM \(one) WHERE 1) SELECT \(alone) FROM o",
        "SELECT \(alone) FROM (SELECT * FROM \(one)) AS o",
        "SELECT \(alone) FROM \(one) o GROUP BY \(alone)",
      ])
    }

    mutating func step() {
      let target = table()
      let columns = tables[target] ?? []
      switch Int.random(in: 0..<10, using: &random) {
      case 0:
        made += 1
        let name = "n\(made)"
        statements.append("CREATE TABLE \(name) (p, q DEFAULT 7, \"r r\")")
        tables[name] = ["p", "q", "\"r r\""]
      case 1:
        made += 1
        let select = select(2)
        statements.append("CREATE TABLE n\(made) AS SELECT * FROM (\(select))")
      // Its columns are named by SQLite; it is only looked at in the end.
      case 2, 3:
        let width = Int.random(in: 1...columns.count, using: &random)
        let list = columns.prefix(width).joined(separator: ", ")
        statements.append("INSERT INTO \(target) (\(list)) \(select(width))")
      case 4:
        statements.append("INSERT INTO \(target) \(select(columns.count))")
      case 5:
        let (set, filter) = (value(target, target), condition(target, target))
        statements.append("UPDATE \(target) SET \(column(target)) = \(set) WHERE \(filter)")
      case 6:
        let (set, other) = (value(target, "u"), value(target, "u"))
        guard columns.count > 1 else { return }
        statements.append(
          "UPDATE \(target) AS u SET \(columns[0]) = \(set), \(columns[1]) = \(other)")
      case 7: statements.append("DELETE FROM \(target) WHERE \(condition(target, target))")
      case 8:
        guard !["a", "b"].contains(target) else { return }
        made += 1
        statements.append("ALTER TABLE \(target) RENAME TO m\(made)")
        tables["m\(made)"] = tables.removeValue(forKey: target)
      default:
        made += 1
        statements.append("ALTER TABLE \(target) ADD COLUMN e\(made) DEFAULT 'new'")
        tables[target]?.append("e\(made)")
        if columns.count > 3, let last = columns.last {
          statements.append("ALTER TABLE \(target) DROP COLUMN \(last)")
          tables[target]?.removeAll { $0 == last }
        }
      }
    }
  }

  private static let definitions = "CREATE TABLE a (id, x, y); CREATE TABLE b (id, a_id, z);"

  private func schema() throws -> Schema {
    Schema(tables: try statements(of: SourceText(Self.definitions)).map { try table(from: $0) })
  }

  @Test func `the lineage, evaluated on the source, gives the rows at the end`() throws {
    var random = SplitMix64(state: 11)
    let schema = try schema()
    var (told, filled, untold, tooDeep) = (0, 0, 0, 0)
    for round in 0..<1500 {
      let (source, run) = (Database(), Database())
      var rows = ""
      for id in 1...Int.random(in: 1...6, using: &random) {
        func value() -> String {
          ["NULL", "1", "2", "3", "'k'", "2.5"].randomElement(using: &random) ?? "1"
        }
        rows += "INSERT INTO a VALUES (\(id), \(value()), \(value()));"
        rows += "INSERT INTO b VALUES (\(id), \(value()), \(value()));"
      }
      #expect(source.run(Self.definitions + rows) && run.run(Self.definitions + rows))
      var script = Script(random: SplitMix64(state: UInt64(round)))
      for _ in 0..<Int.random(in: 1...6, using: &random) { script.step() }
      let text = script.statements.joined(separator: ";\n")
      guard run.run(text) else {
        Issue.record("\(run.message): \(text)")
        continue
      }
      let tree = parse(SourceText(text))
      #expect(tree.errors.isEmpty)
      let lineage = ScriptLineage(of: tree, on: schema)
      for (name, content) in lineage.tables {
        let now = run.rows("SELECT * FROM \(quoted(name))")
        guard let sql = content.sql else {
          untold += 1
          continue
        }
        told += 1
        if !(now?.isEmpty ?? true) { filled += 1 }
        let then = source.rows(sql)
        // A query of queries of queries: SQLite reads it no deeper than it reads anything.
        if then == nil, source.message == "parser stack overflow" {
          tooDeep += 1
          continue
        }
        #expect(then == now, "\(name) of:\n\(text)\n\(sql)")
        if then != now { return }
      }
    }
    #expect(
      told > 3000 && filled > 2000 && tooDeep < told / 20,
      "\(told) \(filled) \(untold) \(tooDeep)")
  }

  @Test func `a copied column has the values of its source, and sources are all there are`() throws
  {
    let schema = try schema()
    var checked = 0
    for round in 0..<600 {
      var script = Script(random: SplitMix64(state: UInt64(round) &+ 5000))
      for _ in 0..<4 { script.step() }
      let lineage = ScriptLineage(
        of: parse(SourceText(script.statements.joined(separator: ";\n"))), on: schema)
      for content in lineage.tables.values {
        for column in content.columns {
          let filled = content.filled(column)
          guard let copied = filled.copyOf else { continue }
          #expect(filled.sources?.contains(copied) == true)
          checked += 1
        }
      }
    }
    #expect(checked > 1000)
  }

  // MARK: Single statements

  private func lineage(_ text: String, _ definitions: String) throws -> ScriptLineage {
    let schema = Schema(
      tables: try statements(of: SourceText(definitions)).map { try table(from: $0) })
    return ScriptLineage(of: parse(SourceText(text)), on: schema)
  }

  private let orders = "CREATE TABLE orders (id INTEGER PRIMARY KEY, total TEXT, customer INT);"

  @Test func `a rebuild is followed through its copy and its rename`() throws {
    let found = try lineage(
      """
      CREATE TABLE orders_new (id INTEGER PRIMARY KEY, amount REAL, note TEXT DEFAULT 'none');
      INSERT INTO orders_new (id, amount) SELECT o.id, CAST(o.total AS REAL) FROM orders AS o WHERE o.total <> '';
      DROP TABLE orders;
      ALTER TABLE orders_new RENAME TO orders;
      """, orders)
    let content = try #require(found.tables["orders"])
    #expect(content.filled("id").copyOf == ColumnName("orders", "id"))
    #expect(content.filled("amount").expression == "CAST(orders.total AS REAL)")
    #expect(content.filled("amount").sources == [ColumnName("orders", "total")])
    #expect(content.filled("note").expression == "'none'")
    #expect(content.arms.map(\.narrowings) == [[.condition("o.total <> ''")]])
    #expect(content.copies(of: "orders").map(\.column) == ["id"])
    #expect(found.tables["orders_new"] == nil)
  }

  @Test(arguments: [
    (
      "INSERT OR IGNORE INTO n SELECT id, total FROM orders",
      TableContent.Narrowing.conflict("OR IGNORE")
    ),
    ("REPLACE INTO n SELECT id, total FROM orders", .conflict("REPLACE")),
    ("INSERT INTO n SELECT DISTINCT id, total FROM orders", .distinct),
    ("INSERT INTO n SELECT id, max(total) FROM orders", .grouping),
    ("INSERT INTO n SELECT id, total FROM orders GROUP BY total", .grouping),
    ("INSERT INTO n SELECT id, total FROM orders LIMIT 5", .limit),
    (
      "INSERT INTO n SELECT o.id, c.name FROM orders o JOIN c ON c.id = o.customer", .innerJoin("c")
    ),
    (
      "INSERT INTO n SELECT o.id, c.name FROM orders o LEFT JOIN c ON c.id = o.customer",
      .outerJoin("c")
    ),
    ("INSERT INTO n SELECT id, total FROM orders UNION SELECT 1, 2", .compound("UNION")),
    (
      "INSERT INTO n SELECT id, total FROM orders WHERE true ON CONFLICT DO NOTHING",
      .conflict("ON CONFLICT")
    ),
  ])
  func `why rows can be left behind`(_ statement: String, _ narrowing: TableContent.Narrowing)
    throws
  {
    let found = try lineage(
      "CREATE TABLE n (id INTEGER PRIMARY KEY, v); " + statement,
      orders + "CREATE TABLE c (id INTEGER PRIMARY KEY, name TEXT);")
    let content = try #require(found.tables["n"])
    #expect(content.arms.first?.narrowings == [narrowing])
    if case .conflict = narrowing { #expect(content.sql == nil) }
  }

  @Test(arguments: [
    "INSERT INTO orders SELECT * FROM json_each('[1,2,3]')", "ROLLBACK",
    "INSERT INTO orders (total) SELECT total FROM orders",
    "UPDATE orders SET (total, customer) = (SELECT 1, 2)",
    "CREATE TRIGGER x AFTER UPDATE ON orders BEGIN DELETE FROM orders; END; UPDATE orders SET total = 1",
    "DELETE FROM orders LIMIT 1", "this is no SQL",
  ])
  func `what the text does not tell is unknown`(_ statement: String) throws {
    let content = try #require(try lineage(statement, orders).tables["orders"])
    #expect(content.sql == nil)
  }
}
