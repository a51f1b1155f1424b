import Foundation
import Ledger
import SQLiteConnections
import Schemas
import Testing

/// A folder of its own, gone afterwards.
struct Place: ~Copyable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "drydock-ledger-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var path: String { folder.appending(path: "ledger.db").path }
}

func event(_ number: Int, _ kind: LedgerEvent.Kind = .verified) -> LedgerEvent {
  LedgerEvent(
    id: "e-\(number)", migration: "m-\(number % 2)", at: Moment(seconds: 1_700_000_000 + number),
    actor: "p-0123456789", tool: "test", kind: kind,
    facts: ["number": "\(number)", "said": "a \"b\" \\ ü\n"])
}

struct LedgerTests {
  @Test func `events come back as they were written, with heads on the way`() throws {
    let place = try Place()
    var ledger = try SQLiteLedger(path: place.path)
    let first = try ledger.append([event(1), event(2)])
    let second = try ledger.append([event(3)])
    #expect((first.events, second.events) == (2, 3))
    let again = try SQLiteLedger(path: place.path, isMade: false)
    #expect(try again.events() == [event(1), event(2), event(3)])
    #expect(try again.events(of: "m-1") == [event(1), event(3)])
    #expect(try again.read(head: first.hash) { _ in } == second)
    #expect(try again.head() == second)
  }

  @Test func `a missing tail shows by a head that was kept`() throws {
    let place = try Place()
    var ledger = try SQLiteLedger(path: place.path)
    try ledger.append([event(1), event(2)])
    let head = try ledger.append([event(3)]).hash
    try rewrite(place.path, "DELETE FROM event WHERE position = 3")
    let cut = try SQLiteLedger(path: place.path)
    #expect(try cut.events().count == 2)
    #expect(throws: LedgerError.self) { try cut.read(head: head) { _ in } }
  }

  @Test(arguments: [
    "DELETE FROM event WHERE position = 2",
    "UPDATE event SET position = 9 WHERE position = 1",
    "UPDATE event SET facts = '{}' WHERE position = 1",
    "UPDATE event SET at = at + 1 WHERE position = 3",
    "UPDATE event SET late = 1 WHERE position = 2",
    "UPDATE event SET hash = (SELECT hash FROM event WHERE position = 2) WHERE position = 3",
    // Two events change places.
    """
    UPDATE event SET id = CASE position WHEN 1 THEN 'x' ELSE id END WHERE position = 1;
    UPDATE event SET id = 'e-1' WHERE position = 2; UPDATE event SET id = 'e-2' WHERE position = 1
    """,
  ])
  func `what is changed, removed or moved is found`(change: String) throws {
    let place = try Place()
    var ledger = try SQLiteLedger(path: place.path)
    try ledger.append([event(1), event(2), event(3), event(4)])
    try rewrite(place.path, change)
    #expect(throws: LedgerError.self) { try SQLiteLedger(path: place.path).events() }
  }

  /// Past the triggers that keep honest programs from it.
  private func rewrite(_ path: String, _ change: String) throws {
    let database = try Database(path: path, mode: .existing)
    let triggers = try database.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    for trigger in triggers {
      if case .text(let name) = trigger[0] { try database.run("DROP TRIGGER \(name)") }
    }
    for statement in change.split(separator: ";") { try database.run(String(statement)) }
    for trigger in triggers { if case .text(let sql) = trigger[1] { try database.run(sql) } }
    try database.run("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  @Test func `no ledger is changed by ordinary statements`() throws {
    let place = try Place()
    var ledger = try SQLiteLedger(path: place.path)
    try ledger.append([event(1)])
    let database = try Database(path: place.path, mode: .existing)
    #expect(throws: SQLiteError.self) { try database.run("UPDATE event SET at = 0") }
    #expect(throws: SQLiteError.self) { try database.run("DELETE FROM event") }
  }

  @Test func `a file that is something else is refused and left alone`() throws {
    let place = try Place()
    try Data("not a database, but long enough to be taken for one".utf8).write(
      to: URL(filePath: place.path))
    #expect(throws: LedgerError.self) { try SQLiteLedger(path: place.path) }
    #expect(try Data(contentsOf: URL(filePath: place.path)).first == UInt8(ascii: "n"))
    let other = place.folder.appending(path: "other.db").path
    try Database(path: other, mode: .readWrite).run("CREATE TABLE t (a)")
    #expect(throws: LedgerError.self) { try SQLiteLedger(path: other) }
  }

  @Test func `a view or a trigger of somebody's is no ledger`() throws {
    let place = try Place()
    var ledger = try SQLiteLedger(path: place.path)
    try ledger.append([event(1)])
    try Database(path: place.path, mode: .existing).run(
      "CREATE TRIGGER t AFTER INSERT ON event BEGIN SELECT 1; END")
    #expect(throws: LedgerError.self) { try SQLiteLedger(path: place.path) }
  }

  // MARK: Every byte

  @Test func `no byte of a small ledger can change without being seen`() throws {
    let place = try Place()
    do {
      var ledger = try SQLiteLedger(path: place.path)
      try ledger.append((1...3).map { event($0) })
    }
    try Database(path: place.path, mode: .existing).run("PRAGMA wal_checkpoint(TRUNCATE)")
    let whole = try Data(contentsOf: URL(filePath: place.path))
    let expected = try SQLiteLedger(path: place.path).events()
    let copy = place.folder.appending(path: "copy.db")
    var found = 0
    for index in whole.indices {
      var bytes = whole
      bytes[index] ^= 0x15
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: copy.path + suffix)
      }
      try bytes.write(to: copy)
      do {
        // What is not found has to be what says nothing: free space, counters.
        #expect(try SQLiteLedger(path: copy.path, isMade: false).events() == expected, "\(index)")
      } catch {
        found += 1
      }
    }
    // Every event's bytes are among them.
    #expect(found > expected.count * 150)
  }

  @Test func `no byte of an export can change without being seen`() throws {
    var chain = Chain()
    let text = (1...3).map { JSONLines.line(event($0), in: &chain) + "\n" }.joined()
    let data = Data(text.utf8)
    #expect(try JSONLines.events(in: data).events == (1...3).map { event($0) })
    for index in data.indices {
      var bytes = data
      bytes[index] ^= 0x15
      let read = try? JSONLines.events(in: bytes)
      #expect(read == nil, "byte \(index)")
    }
    for cut in 1..<data.count - 1 {
      guard let read = try? JSONLines.events(in: data.prefix(cut)) else { continue }
      #expect(read.head.hash != chain.head)
    }
  }

  // MARK: Two ledgers

  @Test func `two ledgers hold the same after each took the other's`() throws {
    let place = try Place()
    var one = try SQLiteLedger(path: place.folder.appending(path: "a.db").path)
    var two = try SQLiteLedger(path: place.folder.appending(path: "b.db").path)
    try one.append([event(1), event(2)])
    try two.append([event(2), event(3)])
    let told = event(9, .imported)
    #expect(try one.take(two.events()) { _ in told } == 1)
    #expect(try two.take(one.events()) { _ in event(10, .imported) } == 2)
    #expect(try one.take(two.events()) { _ in event(11, .imported) } == 1)
    let (a, b) = (Set(try one.events()), Set(try two.events()))
    #expect(a.subtracting(b).map(\.kind) == [.imported])
    #expect(b.isSubset(of: a))
  }

  @Test func `an event that is told in two ways stops the import`() throws {
    let place = try Place()
    var ledger = try SQLiteLedger(path: place.path)
    try ledger.append([event(1)])
    let other = LedgerEvent(
      id: "e-1", migration: "m-1", at: Moment(seconds: 5), tool: "test", kind: .approved)
    #expect(throws: LedgerError.conflict(id: "e-1")) {
      try ledger.take([event(2), other]) { _ in event(9, .imported) }
    }
    #expect(try ledger.events() == [event(1)])
  }

  @Test func `pseudonyms are the same for the same key alone`() throws {
    let place = try Place()
    let key = place.folder.appending(path: "people.key").path
    let one = try Pseudonyms(keyFile: key).name(for: "Dana ")
    #expect(try Pseudonyms(keyFile: key).name(for: "dana") == one)
    #expect(try Pseudonyms(keyFile: key).name(for: "dora") != one)
    #expect(try Pseudonyms(keyFile: key + "2").name(for: "dana") != one)
    let mode = try FileManager.default.attributesOfItem(atPath: key)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `a key that cannot be read is an error`() throws {
    let place = try Place()
    let key = place.folder.appending(path: "people.key")
    try FileManager.default.createDirectory(at: key, withIntermediateDirectories: false)
    #expect(throws: CocoaError.self) { try Pseudonyms(keyFile: key.path) }
  }

  @Test func `a position without a next one is none`() throws {
    let place = try Place()
    var ledger = try SQLiteLedger(path: place.path)
    try ledger.append([event(1)])
    try Database(path: place.path, mode: .existing).run(
      "INSERT INTO event SELECT 9223372036854775807, 'e-9', migration, at, actor, source, tool, late, "
        + "kind, facts, hash FROM event")
    #expect(throws: LedgerError.self) { try ledger.append([event(2)]) }
  }
}

struct MomentTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29T12:00", 951_825_600), ("2026-11-27T23:31:12Z", 1_795_822_272),
    ("2026-11-28T00:31:12+01:00", 1_795_822_272), ("1969-12-31T23:59:59Z", -1),
  ])
  func `times are read`(text: String, seconds: Int) {
    #expect(Moment(text)?.seconds == seconds)
  }

  @Test(arguments: ["2026-02-30", "2026-13-01", "yesterday", "2026-1-1", "2026-11-27T25:00"])
  func `what is no time is none`(text: String) { #expect(Moment(text) == nil) }

  @Test func `every day is written as it is read`() {
    for day in stride(from: -200_000, to: 200_000, by: 37) {
      let moment = Moment(seconds: day * Moment.day + 3661)
      #expect(Moment(moment.description) == moment)
    }
  }
}
