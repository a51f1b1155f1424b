import Foundation
import SQLiteConnections
import Synchronization
import Testing

/// What contradicts itself, or is out of all bounds, is refused before anything is done.
struct RefusalTests {
  @Test(arguments: [
    (["--accept-loss", "t[1) , (2]<=5"], "no condition on a row"),
    (["--shadow-limit", "99999999TB"], "--shadow-limit"),
  ])
  func `an option out of all bounds is a wrong use`(_ option: [String], _ says: String) throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(shopSource, to: "source.sql")
    try command.write("DELETE FROM t;", to: "up.sql")
    let outcome = try command.finish(
      command.start(["verify", "--from", "source.sql", "--script", "up.sql"] + option))
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
  }

  @Test func `a pipe is not waited for`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(shopTarget, to: "target.sql")
    #expect(mkfifo(command.folder.appending(path: "pipe").path, 0o600) == 0)
    let outcome = try command.run("diff", "--from", "pipe", "--to", "target.sql")
    #expect(outcome.code == 65 && outcome.errors.contains("a pipe or a device"))
  }

  @Test(arguments: [
    ["t.a=c", "t.b=c"], ["t.a=b", "t.a=c"], ["t=u", "t=v"],
  ])
  func `renames that contradict each other are a wrong use`(_ renames: [String]) throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(shopSource, to: "source.sql")
    try command.write(shopTarget, to: "target.sql")
    let outcome = try command.finish(
      command.start(
        ["diff", "--from", "source.sql", "--to", "target.sql"]
          + renames.flatMap { ["--rename", $0] }))
    #expect(
      outcome.code == 64 && outcome.errors.contains("another one renames"), "\(outcome.errors)")
  }

  @Test(arguments: [
    ("ledger: \"\"", 65), ("shadow: {dir: \" \"}", 65), ("a: 1\na: 2", 65), ("\u{1}\u{2}", 65),
  ])
  func `a configuration that says nothing, or is none, is faulted in a line`(
    _ text: String, _ code: Int32
  ) throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(text, to: "own.yaml")
    let outcome = try command.run("record", "requested", "p", "--config", "own.yaml")
    #expect(outcome.code == code && outcome.output.isEmpty)
    let first = outcome.errors.split(separator: "\n").first ?? ""
    #expect(first.hasPrefix("error: own.yaml") && first.count < 200, "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 2)
  }

  @Test(arguments: [
    ["record", "requested", "p", "--tables=-1"],
    ["record", "incident", "q", "--impact-minutes=-4"],
    ["record", "edited", "q", "--statements=-2"], ["record", "applied", "q", "--environment", ""],
    ["plan", "--from", "source.sql", "--to", "target.sql", "--out", " "],
  ])
  func `what nobody can mean is not on record`(_ arguments: [String]) throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(shopSource, to: "source.sql")
    try command.write(shopTarget, to: "target.sql")
    #expect(try command.run("record", "requested", "q").code == 0)
    #expect(try command.finish(command.start(arguments)).code == 64)
    #expect(try command.run("ledger", "verify").output.contains("1 event,"))
  }

  @Test(arguments: [
    ("{from: t.b, to: null}, {from: t.b, to: t.a}", "t.b is dropped, too"),
    ("{from: t.b, to: t.a}, {from: t.b, to: null}", "t.b is mapped, too"),
    ("{from: t.b, to: null, expression: \"1\"}", "neither an expression nor lossy"),
    ("{to: t.a}", "t.a is made of nothing"),
  ])
  func `a mapping that contradicts itself is refused`(_ columns: String, _ says: String) throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(shopSource, to: "source.sql")
    try command.write(shopTarget, to: "target.sql")
    try command.write("columns: [\(columns)]", to: "mapping.yaml")
    let outcome = try command.run(
      "diff", "--from", "source.sql", "--to", "target.sql", "--mapping", "mapping.yaml")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
  }

  @Test(arguments: [["diff", "--to", "source.sql"], ["profile"]])
  func `copies go nowhere else than where they are to go`(_ arguments: [String]) throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(shopSource, to: "source.sql")
    let outcome = try command.finish(
      command.start(arguments + ["--from", "source.sql", "--shadow-dir", "nowhere"]))
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("nowhere is no folder that can be written to"))
    #expect(command.shadowsLeft.isEmpty)
  }

  /// A check fails of a rollback that cannot run, whatever the weight of its finding.
  @Test func `a rejected script fails at every limit`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(shopSource, to: "source.sql")
    try command.write("CREATE INDEX t_a ON t (a);", to: "up.sql")
    try command.write("PRAGMA nothing = 1; DROP INDEX t_a;", to: "down.sql")
    for limit in ["critical", "rejected"] {
      let outcome = try command.run(
        "verify", "--from", "source.sql", "--script", "up.sql", "--rollback", "down.sql",
        "--fail-on", limit)
      #expect(outcome.output.hasPrefix("REJECTED"), "\(outcome.output)")
      #expect(outcome.code == 1, "\(limit)")
    }
  }

  /// Refused values become NULL and are kept aside, by the row's number where no key is sure to tell it.
  @Test(arguments: [
    (
      "CREATE TABLE c (id TEXT PRIMARY KEY, x INTEGER)",
      "CREATE TABLE c (id TEXT PRIMARY KEY, x INTEGER CHECK (x > 0))"
    ),
    ("CREATE TABLE c (id TEXT, x INTEGER)", "CREATE TABLE c (id TEXT, x INTEGER CHECK (x > 0))"),
    (
      "CREATE TABLE c (id INTEGER PRIMARY KEY, x INTEGER)",
      "CREATE TABLE c (id INTEGER PRIMARY KEY, x INTEGER REFERENCES c (id) CHECK (x > 0))"
    ),
  ])
  func `what a draft keeps aside is found again`(_ source: String, _ target: String) throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(
      source + "; INSERT INTO c VALUES (1, 1), (2, -1), (3, -5), (4, 2), (NULL, 99);",
      to: "source.sql")
    try command.write(target + ";", to: "target.sql")
    let outcome = try command.run(
      "plan", "--from", "source.sql", "--to", "target.sql", "--out", "plan")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("REVIEW"), "\(outcome.output)")
    #expect(outcome.output.contains("in the copy kept aside"), "\(outcome.output)")
  }

  /// Written to for as long as it is copied.
  private final class Writing: Sendable {
    let isOver = Atomic(false)
    let count = Atomic(0)
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["wal", "delete"])
  func `a live copy ends while others go on writing`(journal: String) async throws {
    let command = try Command()
    defer { command.remove() }
    let path = command.folder.appending(path: "shop.db").path
    do {
      let database = try Database(path: path, mode: .readWrite)
      _ = try database.rows("PRAGMA journal_mode = \(journal)")
      try database.run("CREATE TABLE t (id INTEGER PRIMARY KEY, a BLOB)")
      try database.run(
        "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
          + "WHERE i < 30000) SELECT i, randomblob(2000) FROM n")
    }
    // Fails where a row is not there.
    try command.write(
      "CREATE TABLE n (rows INT CHECK (rows = 30000)); INSERT INTO n SELECT count(a) FROM t;",
      to: "up.sql")
    let writing = Writing()
    await withCheckedContinuation { begun in
      Thread.detachNewThread {
        let database = try? Database(path: path, mode: .existing)
        begun.resume()
        while !writing.isOver.load(ordering: .relaxed) {
          let id = writing.count.load(ordering: .relaxed) % 30000
          if (try? database?.run("UPDATE t SET a = randomblob(2000) WHERE id = \(id)")) != nil {
            writing.count.add(1, ordering: .relaxed)
          }
          usleep(200)
        }
      }
    }
    defer { writing.isOver.store(true, ordering: .relaxed) }
    let outcome = try command.finish(
      command.start(
        [
          "verify", "--from", "shop.db", "--script", "up.sql", "--live", "--format", "json",
        ], environment: ["DRYDOCK_LOCK_SECONDS": "60"]))
    #expect(writing.count.load(ordering: .relaxed) > 10)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.json?["verdict"] as? String == "review", "\(outcome.output)")
  }
}
