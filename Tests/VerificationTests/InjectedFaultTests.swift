import CSQLite
import Composition
import Findings
import Foundation
import Testing
import Verdicts

/// Right scripts with one fault put in, at random and the same in every run: what changes the data is
/// never `proved`; what does not is told as latent, or is no fault.
struct InjectedFaultTests {
  private struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) ^ (state << 17)
    }
  }

  /// A table with a key and some columns, copied into a new one that takes its name.
  private struct Rebuild {
    let columns: [String]
    let rows: String
    var selected: [String]
    var tail = ""
    var verb = "INSERT"
    var from = "FROM t"

    init(_ random: inout Random) {
      columns = (0..<Int.random(in: 2...5, using: &random)).map { "c\($0)" }
      selected = columns
      let kinds = columns.map { _ in Int.random(in: 0..<4, using: &random) }
      rows = (1...40).map { id in
        let values = kinds.map { kind -> String in
          switch kind {
          case 0: "'w\(Int.random(in: 0..<1000, using: &random)) x'"
          case 1: "\(Int.random(in: -50..<5000, using: &random))"
          case 2: "\(Int.random(in: 0..<9000, using: &random)).25"
          default:
            Int.random(in: 0..<4, using: &random) == 0
              ? "NULL" : "'00\(Int.random(in: 0..<99, using: &random))'"
          }
        }
        return "(\(id), \(values.joined(separator: ", ")))"
      }.joined(separator: ", ")
    }

    var definition: String { "(id INTEGER PRIMARY KEY, \(columns.joined(separator: ", ")))" }
    var source: String {
      """
      CREATE TABLE t \(definition); INSERT INTO t VALUES \(rows);
      CREATE TABLE partner (id INTEGER PRIMARY KEY, t_id); INSERT INTO partner SELECT id, id FROM t WHERE id % 3;
      """
    }
    var script: String {
      """
      PRAGMA foreign_keys = OFF; BEGIN;
      CREATE TABLE n \(definition);
      \(verb) INTO n (id, \(columns.joined(separator: ", ")))
      SELECT t.id, \(selected.map { $0.hasPrefix("c") ? "t." + $0 : $0 }.joined(separator: ", ")) \(from) \(tail);
      DROP TABLE t; ALTER TABLE n RENAME TO t; COMMIT;
      """
    }

    /// - Returns: what was done.
    mutating func spoil(_ random: inout Random) -> String {
      let at = Int.random(in: 0..<columns.count, using: &random)
      switch Int.random(in: 0..<10, using: &random) {
      case 0:
        let other = (at + 1) % columns.count
        selected.swapAt(at, other)
        return "two columns exchanged"
      case 1: tail = "WHERE t.\(columns[at]) IS NOT NULL AND t.id <> 7"
      case 2: tail = "LIMIT 39"
      case 3: from = "FROM t JOIN partner ON partner.t_id = t.id"
      case 4: selected[at] = "substr(t.\(columns[at]), 1, 3)"
      case 5: selected[at] = "CAST(t.\(columns[at]) AS INTEGER)"
      case 6: selected[at] = "NULL"
      case 7: selected[at] = "coalesce(t.\(columns[at]), '')"
      case 8: selected[at] = "CASE WHEN t.id % 5 THEN t.\(columns[at]) END"
      default: selected[at] = "upper(trim(t.\(columns[at])))"
      }
      return selected[at] + " " + from + " " + tail
    }
  }

  private func verdict(_ rebuild: Rebuild) async throws -> Verdict {
    let folder = FileManager.default.temporaryDirectory.appending(path: "faults-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: "source.sql")
    try Data(rebuild.source.utf8).write(to: source)
    // The same schema is reached, so the same script leads back.
    let request = Request(from: source.path, to: source.path, configuration: Configuration())
    return try await verify(
      request, up: SourceText(rebuild.script), down: SourceText("SELECT 1;")
    ).verdict
  }

  /// Whether SQLite itself, without drydock, leaves the rows as they were.
  private func changesNothing(_ rebuild: Rebuild) -> Bool {
    func rows(_ sql: String) -> [String] {
      var database: OpaquePointer?
      sqlite3_open(":memory:", &database)
      defer { sqlite3_close(database) }
      guard sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else { return ["failed"] }
      var statement: OpaquePointer?
      sqlite3_prepare_v2(database, "SELECT * FROM t ORDER BY id", -1, &statement, nil)
      defer { sqlite3_finalize(statement) }
      var found: [String] = []
      while sqlite3_step(statement) == SQLITE_ROW {
        found.append(
          (0..<sqlite3_column_count(statement)).map { column in
            "\(sqlite3_column_type(statement, column))"
              + (sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "-")
          }.joined(separator: "|"))
      }
      return found
    }
    return rows(rebuild.source) == rows(rebuild.source + rebuild.script)
  }

  @Test func `a rebuild that changes nothing is proved without risk`() async throws {
    var random = Random(state: 3)
    for _ in 0..<12 {
      let found = try await verdict(Rebuild(&random))
      #expect(found.outcome == .proved && found.risk.total == 0, "\(found.findings.map(\.message))")
    }
  }

  @Test func `one fault more is never proved, unless it is none`() async throws {
    var random = Random(state: 17)
    var (visible, hidden, told) = (0, 0, 0)
    for _ in 0..<160 {
      var rebuild = Rebuild(&random)
      let fault = rebuild.spoil(&random)
      let found = try await verdict(rebuild)
      if changesNothing(rebuild) {
        hidden += 1
        if found.latent?.isEmpty == false {
          told += 1
        } else {
          print(
            "UNTOLD", fault, rebuild.rows.prefix(160),
            found.checks.filter { $0.id == "latent" }.map(\.status))
        }
        #expect(found.outcome != .rejected, "\(fault): \(found.findings.map(\.message))")
      } else {
        visible += 1
        #expect(found.outcome != .proved, "\(fault)\n\(rebuild.source)\n\(rebuild.script)")
      }
    }
    #expect(visible > 100 && hidden > 5, "\(visible) \(hidden)")
    #expect(told * 10 >= hidden * 9, "\(told) of \(hidden)")
  }
}
