import Confinement
import EngineInterface
import Findings
import Foundation
import Plans
import SQLiteConnections
import Schemas
import Synchronization
import Testing

@testable import SQLiteEngine

/// What runs in the confined child: it can be neither left nor killed to any effect.
@Suite(.serialized) struct ConfinementTests {
  private func source(
    _ sql: String =
      "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT); INSERT INTO t VALUES (1, 'x');"
  )
    async throws -> (SQLiteEngine, SQLiteSource)
  {
    let file = try temporaryFile("source.sql", Data(sql.utf8))
    defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    let engine = SQLiteEngine(limits: Limits(script: .seconds(5)))
    return (engine, try await engine.source(at: Location(file.path)))
  }

  private func run(
    _ sql: String, at path: String, copyOf original: String? = nil, seconds: Int = 5,
    growth: Int = 64 << 20, in child: ConfinedProcess? = nil
  ) async throws -> RunRecord {
    try await ConfinedRunner.run(
      ScriptRun(
        path: path, original: original, script: Data(sql.utf8), skipped: [],
        conditions: RunConditions(
          foreignKeys: false, limits: Limits(script: .seconds(seconds), growth: growth))),
      in: child)
  }

  @Test func `there is a child, and it says what the kernel lacks`() async throws {
    switch await ConfinedRunner.state() {
    case .complete: break
    case .partial(let missing): #expect(!missing.isEmpty)
    case .none(let why): Issue.record("nothing is confined: \(why)")
    }
  }

  /// Even where no guard stands before it.
  @Test(.enabled("the kernel confines in every way") { await ConfinedRunner.state() == .complete })
  func `nothing is written but to shadows`() async throws {
    let file = try temporaryFile("outside.db", Data())
    defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    _ = try Database(path: file.path, mode: .readWrite).run("CREATE TABLE kept (a)")
    let before = try Data(contentsOf: file)
    let record = try? await run("CREATE TABLE taken (a)", at: file.path)
    #expect(record?.completed != true)
    #expect(try Data(contentsOf: file) == before)
    let beside = file.deletingLastPathComponent().appending(path: "new.db").path
    let created = try? await run("CREATE TABLE x (a)", at: beside)
    #expect(created?.completed != true && !FileManager.default.fileExists(atPath: beside))
  }

  @Test func `the same run within the shadows' folder goes well`() async throws {
    let (_, source) = try await source()
    let shadow = try await source.makeShadow()
    let record = try await run(
      "INSERT INTO t (a) VALUES ('y'), ('z'); DELETE FROM t WHERE id = 1;", at: shadow.path)
    #expect(record.completed)
    #expect(record.steps.map { $0.changes["t"]?.total } == [2, 1])
  }

  @Test func `what does not fit into memory is put aside beside the shadow`() async throws {
    let (_, source) = try await source()
    let shadow = try await source.makeShadow()
    let record = try await run(
      """
      PRAGMA temp_store = FILE; PRAGMA cache_size = 10;
      CREATE TABLE r AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
        SELECT hex(randomblob(50)) AS v FROM n;
      CREATE INDEX rv ON r(v);
      """, at: shadow.path)
    #expect(record.completed, "\(record.ending)")
  }

  /// Two of them would never end without a limit: no clock is read.
  @Test(
    .timeLimit(.minutes(60)),
    arguments: [
      "CREATE TABLE x AS SELECT zeroblob(1000000000) AS b",
      "CREATE TABLE x AS SELECT printf('%1000000000s', 'x') AS b",
      "CREATE TABLE x AS SELECT randomblob(60000000) AS b FROM t AS a, t AS b",
      "CREATE TABLE x AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT randomblob(1000) FROM n",
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i + 1 FROM n) SELECT count(*) FROM n",
      "SELECT group_concat(hex(randomblob(5000000))) FROM (VALUES (1),(2),(3),(4),(5),(6),(7),(8),(9)) AS a, (VALUES (1),(2),(3),(4),(5),(6),(7),(8),(9)) AS b",
    ])
  func `what would eat the machine ends within its limits`(_ sql: String) async throws {
    let (_, source) = try await source()
    let shadow = try await source.makeShadow()
    let record = try await run(sql, at: shadow.path, seconds: 2, growth: 32 << 20)
    if record.completed {
      // One value of sixty megabytes is allowed; a width that is too large gives NULL.
      #expect(sql.contains("randomblob(60000000)") || sql.contains("printf"))
    }
    let size = try #require(
      FileManager.default.attributesOfItem(atPath: shadow.path)[.size] as? Int)
    #expect(size <= 130 << 20)
    let after = try await run("SELECT 1", at: shadow.path)
    #expect(after.completed, "the next run is none the worse")
  }

  @Test func `a child that is killed costs its run and nothing else`() async throws {
    let (_, source) = try await source()
    let shadow = try await source.makeShadow()
    let endless =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    // Others' children are at work meanwhile: this one is known by a folder of its own.
    let folder = URL(filePath: shadow.path).deletingLastPathComponent().path + "/."
    let child = ConfinedProcess(
      executable: try #require(confinedExecutable(program: "drydock")), folder: folder)
    let isOver = Mutex(false)
    // Whenever it is at work: it is killed until the run has ended.
    let killer = Task {
      while !isOver.withLock({ $0 }) {
        for child in children(of: folder) { kill(child, SIGKILL) }
        try await Task.sleep(for: .milliseconds(50))
      }
    }
    let ended = try await run("SELECT 1; " + endless, at: shadow.path, seconds: 60, in: child)
    isOver.withLock { $0 = true }
    try await killer.value
    guard case .limit(let statement, _) = ended.ending else {
      Issue.record("it ended as \(ended.ending)")
      return
    }
    #expect(statement <= 1)
    #expect(try await run("SELECT 1", at: shadow.path, in: child).completed)
    #expect(try await run("SELECT 1", at: shadow.path).completed)
  }

  @Test(arguments: [
    // Ends well: nothing has to be undone.
    ("UPDATE t SET a = 'y'; CREATE INDEX i ON t (a);", "y 1"),
    // What was committed before the statement that fails lasts, the rest is undone.
    ("UPDATE t SET a = 'y'; BEGIN; UPDATE t SET a = 'z'; DELETE FROM gone;", "y 0"),
    ("UPDATE t SET a = 'y'; INSERT INTO t (id) VALUES (9), (1);", "y 0"),
    ("UPDATE t SET a = 'y'; BEGIN; CREATE INDEX i ON t (a);", "y 0"),
    ("UPDATE t SET a = 'y'; BEGIN; UPDATE t SET a = 'z'; ROLLBACK;", "y 0"),
    ("SAVEPOINT s; UPDATE t SET a = 'z'; ROLLBACK TO s; RELEASE s;", "x 0"),
  ])
  func `a large database is left as a journal would leave it`(script: String, left: String)
    async throws
  {
    let (_, source) = try await source()
    try Database(path: source.path, mode: .readWrite).run(
      "CREATE TABLE large AS SELECT zeroblob(\(1 << 26)) AS bytes")
    let shadow = try await source.makeShadow()
    _ = try await run(script, at: shadow.path, copyOf: source.path)
    let database = try Database(path: shadow.path, mode: .readOnly)
    let found = try database.rows(
      "SELECT group_concat(a) || ' ' || (SELECT count(*) FROM sqlite_schema WHERE type = 'index') FROM t"
    )
    #expect(found == [[.text(left)]])
    #expect(try database.rows("PRAGMA integrity_check") == [[.text("ok")]])
  }

  @Test func `a statement that asks nobody for the time is ended by the parent`() async throws {
    let (_, source) = try await source()
    let shadow = try await source.makeShadow()
    let process = ConfinedProcess(
      executable: try #require(confinedExecutable(program: "drydock")),
      folder: try ShadowFolder.root())
    let request = try JSONEncoder().encode([
      "run": [
        "_0": ScriptRun(
          path: shadow.path, original: nil,
          script: Data(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
              .utf8), skipped: [],
          conditions: RunConditions(foreignKeys: false, limits: Limits(script: .seconds(600))))
      ]
    ])
    guard case .ended(let why, 0) = try await process.ask(request, seconds: 0.5) else {
      Issue.record("it was not ended")
      return
    }
    #expect(why == "the time limit was reached")
  }

  /// Confined processes whose parent this one is, and that may write to a folder.
  private func children(of folder: String) -> [pid_t] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return all.compactMap { pid_t($0) }.filter { pid in
      let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
      let fields = stat?.split(separator: ")").last?.split(separator: " ")
      let command = try? String(contentsOfFile: "/proc/\(pid)/cmdline", encoding: .utf8)
      let words = command?.split(separator: "\0") ?? []
      return fields?.dropFirst().first.flatMap { pid_t($0) } == getpid()
        && words.suffix(2) == [ConfinedService.word[...], folder[...]]
    }
  }
}
