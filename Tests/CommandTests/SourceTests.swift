import Foundation
import SQLiteConnections
import Testing

/// The source is copied, never opened: every file of it is byte for byte the same afterwards.
struct SourceTests {
  private let verify = [
    "verify", "--from", "shop.db", "--to", "target.sql", "--script", "up.sql", "--rollback",
    "down.sql", "--format", "json",
  ]

  private func prepared() throws -> Command {
    let command = try Command()
    try command.write("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, n INT);", to: "target.sql")
    try command.write("ALTER TABLE t ADD COLUMN n INT;", to: "up.sql")
    try command.write("ALTER TABLE t DROP COLUMN n;", to: "down.sql")
    return command
  }

  private func open(_ command: Command) throws -> SQLiteConnection {
    try SQLiteConnection(path: command.folder.appending(path: "shop.db").path, mode: .readWrite)
  }

  private func fill(_ database: Database) throws {
    try database.run("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)")
    try database.run(
      "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
        + "SELECT i, hex(randomblob(40)) FROM n")
  }

  private func accounted(_ outcome: Command.Outcome) -> Int? {
    let tables = (outcome.json?["loss"] as? [String: Any])?["tables"] as? [[String: Any]]
    return tables?.first?["rows"] as? Int
  }

  @Test func `a write-ahead log that is in use is read and left alone`() async throws {
    let command = try prepared()
    defer { command.remove() }
    let connection = try open(command)
    try await connection.use { database in
      try database.run("PRAGMA journal_mode = WAL")
      try fill(database)
    }
    try command.write("DELETE FROM t WHERE id = 3; ALTER TABLE t ADD COLUMN n INT;", to: "up.sql")
    let before = try command.files()
    #expect(before["shop.db-wal"]?.isEmpty == false)
    let outcome = try command.finish(command.start(verify + []))
    #expect(outcome.code == 1)
    #expect(accounted(outcome) == 500)
    #expect(try unchanged(command, before))
    let rows = try await connection.use { try $0.integer("SELECT count(*) FROM t") }
    #expect(rows == 500)
    #expect(command.shadowsLeft.isEmpty)
  }

  @Test func `a hot journal is rolled back in the copy only`() async throws {
    let command = try prepared()
    defer { command.remove() }
    let connection = try open(command)
    let url = command.folder
    try await connection.use { database in
      try fill(database)
      try database.run("PRAGMA cache_size = 2")
      try database.run("BEGIN")
      try database.run("UPDATE t SET a = a || hex(randomblob(2000))")
      // What a crash would leave behind: pages changed in the file, their old content in the journal.
      for name in ["shop.db", "shop.db-journal"] {
        try FileManager.default.copyItem(
          at: url.appending(path: name), to: url.appending(path: name + ".crashed"))
      }
      try database.run("ROLLBACK")
    }
    for name in ["shop.db", "shop.db-journal"] {
      try? FileManager.default.removeItem(at: url.appending(path: name))
      try FileManager.default.moveItem(
        at: url.appending(path: name + ".crashed"), to: url.appending(path: name))
    }
    let before = try command.files()
    #expect(before["shop.db-journal"]?.isEmpty == false)
    let outcome = try command.finish(command.start(verify))
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.json?["verdict"] as? String == "proved")
    #expect(try unchanged(command, before))
  }

  @Test func `a source that somebody holds exclusively is unreachable`() async throws {
    let command = try prepared()
    defer { command.remove() }
    let connection = try open(command)
    try await connection.use { database in
      try fill(database)
      try database.run("BEGIN EXCLUSIVE")
    }
    let outcome = try command.finish(
      command.start(verify, environment: ["DRYDOCK_LOCK_SECONDS": "0.2"]))
    #expect(outcome.code == 69)
    #expect(outcome.errors.contains("another program"))
    try await connection.use { _ = try $0.run("ROLLBACK") }
  }

  @Test func `a read-only file in a read-only folder is enough`() async throws {
    let command = try prepared()
    defer { command.remove() }
    try await open(command).use(fill)
    let place = command.folder.appending(path: "shop.db").path
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: place)
    let outcome = try command.finish(command.start(verify))
    #expect(outcome.json?["verdict"] as? String == "proved")
  }

  /// Two runs on the same input say the same, but for how long they took.
  @Test func `the verdict is the same twice`() async throws {
    let command = try prepared()
    defer { command.remove() }
    try await open(command).use(fill)
    try command.write(
      "UPDATE t SET a = substr(a, 1, 10) WHERE id % 7 = 0; ALTER TABLE t ADD COLUMN n INT;",
      to: "up.sql")
    func once() throws -> String {
      try command.finish(command.start(verify)).output
        .replacing(/"ms" : [0-9.eE+-]+/, with: "\"ms\" : 0")
    }
    let first = try once()
    #expect(first.contains("\"rejected\""))
    #expect(try once() == first)
  }

  @Test func `an interrupted run leaves no copy behind, and a killed one is swept up`() async throws
  {
    let command = try prepared()
    defer { command.remove() }
    try await open(command).use(fill)
    // Long enough to be caught, bounded by the limit.
    try command.write(
      "CREATE TABLE x AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i > 0) "
        + "SELECT max(i) FROM n;", to: "up.sql")
    for signal in [SIGTERM, SIGINT, SIGKILL] {
      let process = try command.start(verify, environment: ["DRYDOCK_SCRIPT_SECONDS": "60"])
      while command.shadowsLeft.isEmpty, process.isRunning { usleep(20_000) }
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal)
      if signal != SIGKILL { #expect(command.shadowsLeft.isEmpty, "signal \(signal)") }
    }
    #expect(!command.shadowsLeft.isEmpty)
    _ = try command.run("diff", "--from", "shop.db", "--to", "target.sql")
    #expect(command.shadowsLeft.isEmpty)
  }

  @Test func `an endless script ends at its limit, unproven`() async throws {
    let command = try prepared()
    defer { command.remove() }
    try await open(command).use(fill)
    try command.write(
      "CREATE TABLE x AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i > 0) "
        + "SELECT max(i) FROM n;", to: "up.sql")
    let outcome = try command.finish(
      command.start(verify, environment: ["DRYDOCK_SCRIPT_SECONDS": "0.5"]))
    #expect(outcome.code == 0)
    #expect(outcome.json?["verdict"] as? String == "review")
    let checks = outcome.json?["checks"] as? [[String: Any]] ?? []
    #expect(
      checks.contains { $0["id"] as? String == "runs" && $0["status"] as? String == "unproven" })
  }

  /// The shared memory of a log is its writer's scratch space; everything else counts.
  private func unchanged(_ command: Command, _ before: [String: Data]) throws -> Bool {
    let after = try command.files().filter { !$0.key.hasPrefix(".drydock/") }
    return after == before
  }
}
