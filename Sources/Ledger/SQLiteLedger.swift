import Foundation
import SQLiteConnections
import Schemas

/// A ledger in a SQLite file: WAL, each append synced before it returns.
/// https://www.sqlite.org/pragma.html#pragma_synchronous
package struct SQLiteLedger: LedgerStore {
  private let database: Database
  private let path: String

  private static let applicationID = 0x4472_7964  // Dryd

  private static let schema = [
    """
    CREATE TABLE event (
      position INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      migration TEXT NOT NULL,
      at INTEGER NOT NULL,
      actor TEXT NOT NULL,
      source TEXT NOT NULL,
      tool TEXT NOT NULL,
      late INTEGER NOT NULL,
      kind TEXT NOT NULL,
      facts TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX event_migration ON event (migration)",
    """
    CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'a ledger is only added to'); END
    """,
    """
    CREATE TRIGGER event_is_not_removed BEFORE DELETE ON event
    BEGIN SELECT RAISE(ABORT, 'a ledger is only added to'); END
    """,
  ]

  /// Opens the ledger at `path`, or makes one there.
  ///
  /// - Parameter isMade: whether one is made where there is none. Its folder has to be there.
  package init(path: String, isMade: Bool = true) throws(LedgerError) {
    self.path = path
    do {
      database = try Self.opened(path, isMade)
      // Others may be writing; each append takes milliseconds.
      try database.run("PRAGMA busy_timeout = 60000")
      try database.run("PRAGMA synchronous = FULL")
      try database.run("PRAGMA cell_size_check = ON")
      if try database.integer("PRAGMA application_id") != Self.applicationID, isMade {
        try Self.make(in: database)
      }
    } catch { throw Self.unusable(error) }
    try checkFormat()
  }

  /// Who may only read the ledger and its folder reads it as it lies there.
  private static func opened(_ path: String, _ isMade: Bool) throws(SQLiteError) -> Database {
    guard !isMade, access(path, W_OK) != 0, access(path + "-wal", F_OK) != 0 else {
      return try Database(path: path, mode: isMade ? .readWrite : .existing)
    }
    return try Database(path: path, mode: .immutable)
  }

  private static func make(in database: Database) throws(SQLiteError) {
    guard try database.integer("SELECT count(*) FROM sqlite_schema") == 0 else { return }
    _ = try database.rows("PRAGMA journal_mode = WAL")
    try database.run("BEGIN IMMEDIATE")
    // Another program may have been first.
    if try database.integer("SELECT count(*) FROM sqlite_schema") == 0 {
      for statement in schema { try database.run(statement) }
      try database.run("PRAGMA application_id = \(applicationID)")
      try database.run("PRAGMA user_version = 1")
    }
    try database.run("COMMIT")
  }

  /// A file that came with somebody's repository may hold anything: views, other triggers.
  private func checkFormat() throws(LedgerError) {
    let found: [[Value]]
    let version: Int
    do {
      guard try database.integer("PRAGMA application_id") == Self.applicationID else {
        throw LedgerError.notALedger("it is another program's database")
      }
      version = try database.integer("PRAGMA user_version")
      found = try database.rows(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
    } catch let error as LedgerError {
      throw error
    } catch { throw Self.unusable(error) }
    guard version == 1 else { throw .notALedger("its format is \(version), this drydock reads 1") }
    guard found == Self.schema.map({ [.text($0)] }) else {
      throw .notALedger("its tables are not a ledger's")
    }
  }

  private static func unusable(_ error: any Error) -> LedgerError {
    if let error = error as? LedgerError { return error }
    guard let error = error as? SQLiteError else { return .unusable("\(error)") }
    switch error.code {
    case 26: return .notALedger("it is no SQLite database")
    case 11: return .notALedger("the file is damaged (\(error.message))")
    case 19 where error.message.contains("event.id"): return .taken
    default: return .unusable(error.message)
    }
  }

  @discardableResult
  package mutating func append(_ events: [LedgerEvent]) throws(LedgerError) -> LedgerHead {
    do {
      try database.run("BEGIN IMMEDIATE")
      do {
        let head = try insert(events)
        try database.run("COMMIT")
        return head
      } catch {
        // A full disk may have rolled it back already.
        if !database.isAutocommit { _ = try? database.run("ROLLBACK") }
        throw error
      }
    } catch { throw Self.unusable(error) }
  }

  private func insert(_ events: [LedgerEvent]) throws -> LedgerHead {
    let last = try database.rows(
      "SELECT position, hash FROM event ORDER BY position DESC LIMIT 1"
    ).first
    var chain = Chain()
    if case .integer(let position)? = last?[0], case .text(let hash)? = last?[1] {
      guard (1..<Int64.max).contains(position) else {
        throw LedgerError.notALedger("an event has the position \(position)")
      }
      chain = Chain(head: hash, count: Int(position))
    }
    let statement = try database.prepare(
      "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for event in events {
      let facts = FactsText.encoded(event.facts)
      let hash = chain.append(event, facts: facts)
      try statement.bind([
        .integer(Int64(chain.count)), .text(event.id), .text(event.migration),
        .integer(Int64(event.at.seconds)), .text(event.actor), .text(event.source.rawValue),
        .text(event.tool), .integer(event.isLate ? 1 : 0), .text(event.kind.rawValue),
        .text(facts), .text(hash),
      ])
      _ = try statement.step()
      statement.reset()
    }
    return LedgerHead(hash: chain.head, events: chain.count)
  }

  package func head() throws(LedgerError) -> LedgerHead {
    do {
      let last = try database.rows(
        "SELECT position, hash FROM event ORDER BY position DESC LIMIT 1"
      ).first
      guard case .integer(let position)? = last?[0], case .text(let hash)? = last?[1] else {
        return LedgerHead(hash: Chain().head, events: 0)
      }
      return LedgerHead(hash: hash, events: Int(position))
    } catch { throw Self.unusable(error) }
  }

  private static let columns = """
    SELECT position, id, migration, at, actor, source, tool, late, kind, facts, hash FROM event
    """

  package func events(of migration: String) throws(LedgerError) -> [LedgerEvent] {
    try events("migration", migration)
  }

  package func events(of kind: LedgerEvent.Kind) throws(LedgerError) -> [LedgerEvent] {
    try events("kind", kind.rawValue)
  }

  private func events(_ column: String, _ value: String) throws(LedgerError) -> [LedgerEvent] {
    do {
      let statement = try database.prepare(
        Self.columns + " WHERE \(column) = ? ORDER BY position")
      try statement.bind([.text(value)])
      var words = Words()
      var events: [LedgerEvent] = []
      while try statement.step() {
        if let event = StoredEvent.event(statement, &words) { events.append(event) }
      }
      return events
    } catch { throw Self.unusable(error) }
  }

  /// The migration that was last requested under a name.
  package func migration(named name: String) throws(LedgerError) -> String? {
    do {
      let statement = try database.prepare(
        """
        SELECT migration FROM event WHERE kind IN ('requested', 'merged') AND
          (migration = ?1 OR json_extract(facts, '$.plan') = ?1)
          AND id NOT IN (
            SELECT json_extract(facts, '$.of') FROM event
            WHERE kind = 'voided' AND json_extract(facts, '$.of') IS NOT NULL)
        ORDER BY position DESC LIMIT 1
        """)
      try statement.bind([.text(name)])
      guard try statement.step(), case .text(let id) = statement.value(0) else { return nil }
      return id
    } catch { throw Self.unusable(error) }
  }

  package func read(head: String?, _ event: (LedgerEvent) -> Void) throws(LedgerError) -> LedgerHead
  {
    do {
      var chain = Chain()
      var words = Words()
      var isSeen = head.map { chain.head.hasPrefix($0) } ?? true
      let statement = try database.prepare(Self.columns + " ORDER BY position")
      while try statement.step() {
        let next: LedgerEvent
        do {
          next = try StoredEvent.next(statement, &words, in: &chain)
        } catch { throw Self.broken(error, after: chain.count) }
        if !isSeen, let head, chain.head.hasPrefix(head) { isSeen = true }
        event(next)
      }
      guard isSeen else {
        throw LedgerError.broken(
          position: chain.count + 1,
          reason: "no event has the head that was given: the end was cut off, or told anew")
      }
      return LedgerHead(hash: chain.head, events: chain.count)
    } catch let error as LedgerError {
      throw error
    } catch { throw Self.unusable(error) }
  }

  private static func broken(_ fault: StoredEvent.Fault, after count: Int) -> LedgerError {
    switch fault {
    case .noEvent: .broken(position: count + 1, reason: "it is not an event")
    case .missing: .broken(position: count + 1, reason: "it is missing")
    case .doesNotFollow:
      .broken(
        position: count, reason: "its hash does not follow from its content and those before it")
    }
  }

  /// Looks at the file itself too: indexes in step with the table, pages whole.
  /// https://www.sqlite.org/pragma.html#pragma_integrity_check
  package func checkFile() throws(LedgerError) {
    do {
      let words = try database.rows("PRAGMA integrity_check(1)").first?.first
      guard words == .text("ok") else { throw LedgerError.notALedger("its file is damaged") }
    } catch let error as LedgerError {
      throw error
    } catch { throw Self.unusable(error) }
  }
}
