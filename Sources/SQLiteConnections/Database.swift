internal import CLaterClock
internal import CSQLite
import Schemas

/// One open database, used by one task at a time. Lent by `SQLiteConnection`, never stored.
package final class Database {
  package enum Mode: Sendable {
    case readWrite, readOnly, memory
    /// To be written to, where it is there already.
    case existing
    /// To be read as it lies there: nobody writes to it.
    case immutable
  }

  let handle: OpaquePointer
  /// Kept alive for as long as SQLite holds a pointer to it.
  private var guardBox: GuardBox?
  private var hookBox: HookBox?

  /// What a script can see of the world besides the data.
  package enum World: Sendable {
    case today
    /// Another day, and other random numbers.
    case later
  }

  /// - Parameter path: a file's path, not a URI.
  package init(path: String, mode: Mode, world: World = .today) throws(SQLiteError) {
    var opened: OpaquePointer?
    let flags: Int32 =
      switch mode {
      case .readWrite: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .readOnly: SQLITE_OPEN_READONLY
      case .existing: SQLITE_OPEN_READWRITE
      case .immutable: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      // By its name alone: under SQLITE_OPEN_MEMORY, what is attached would be in memory too.
      case .memory: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    let code = sqlite3_open_v2(
      mode == .memory ? ":memory:" : mode == .immutable ? Self.immutable(path) : path, &opened,
      flags | SQLITE_OPEN_NOMUTEX,
      world == .later ? drydock_later_vfs() : nil)
    guard let opened else { throw SQLiteError(code: code, message: "out of memory", offset: nil) }
    handle = opened
    guard code == SQLITE_OK else {
      let error = lastError(code)
      sqlite3_close_v2(opened)
      throw error
    }
    sqlite3_extended_result_codes(handle, 0)
    _ = drydock_sqlite_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
    // The schema is trusted, as SQLite has it unless told otherwise: without, json_valid() in a CHECK
    // and full-text tables in a trigger make a database unreadable. What the setting guards against
    // is functions of an application, and none is ever registered here (`LayeringTests`).
    // https://www.sqlite.org/src/doc/latest/doc/trusted-schema.md
    _ = drydock_sqlite_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1)
  }

  deinit { sqlite3_close_v2(handle) }

  /// https://www.sqlite.org/uri.html
  private static func immutable(_ path: String) -> String {
    let escaped = path.utf8.map { byte -> String in
      let isPlain =
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || [0x2D, 0x2E, 0x2F, 0x5F].contains(byte)
      let digits = String(byte, radix: 16)
      return isPlain
        ? String(UnicodeScalar(byte)) : "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
    return "file:\(escaped.joined())?immutable=1"
  }

  /// The version of the library, `3.40.1`.
  package static var version: String { String(cString: sqlite3_libversion()) }

  func lastError(_ code: Int32) -> SQLiteError {
    let offset = sqlite3_error_offset(handle)
    return SQLiteError(
      code: code & 0xff, message: String(cString: sqlite3_errmsg(handle)),
      offset: offset >= 0 ? Int(offset) : nil)
  }

  func check(_ code: Int32) throws(SQLiteError) {
    if code != SQLITE_OK { throw lastError(code) }
  }

  // MARK: Statements

  /// Prepares exactly one statement. Blanks, comments and semicolons may follow it.
  package func prepare(_ sql: String) throws(SQLiteError) -> PreparedStatement {
    try PreparedStatement(sql, on: self)
  }

  /// Runs one statement to its end; its rows are counted and thrown away.
  @discardableResult
  package func run(_ sql: String) throws(SQLiteError) -> Int {
    let statement = try prepare(sql)
    var rows = 0
    while try statement.step() { rows += 1 }
    return rows
  }

  /// The rows of a query.
  ///
  /// - Parameter bytes: no more rows are read once texts and blobs have as many.
  package func rows(_ sql: String, _ bindings: [Value] = [], upTo bytes: Int = .max)
    throws(SQLiteError) -> [[Value]]
  {
    let statement = try prepare(sql)
    try statement.bind(bindings)
    var rows: [[Value]] = []
    var read = 0
    while read < bytes, try statement.step() {
      let row = statement.row
      rows.append(row)
      read += row.reduce(0) { $0 + $1.bytes }
    }
    return rows
  }

  /// The integers of the first row; NULL reads as 0.
  package func integers(_ sql: String) throws(SQLiteError) -> [Int] {
    let statement = try prepare(sql)
    guard try statement.step() else { return [] }
    return statement.integers
  }

  package func integer(_ sql: String) throws(SQLiteError) -> Int {
    try integers(sql).first ?? 0
  }

  /// Starts the random numbers of this process anew. They are the same after the same seed.
  package static func seedRandom(_ seed: Int32) { drydock_seed_random(seed) }

  /// Does something where clocks show 5 hours and 45 minutes more than here: `localtime` and `utc` of
  /// this thread's SQL go by it.
  /// https://www.sqlite.org/lang_datefunc.html#modifiers
  package static func elsewhere<Result>(_ isElsewhere: Bool, _ work: () throws -> Result) rethrows
    -> Result
  {
    drydock_move_zone(isElsewhere ? 20_700 : 0)
    defer { drydock_move_zone(0) }
    return try work()
  }

  /// Copies the database at `path`, which is opened to be read, into this one, page by page, while
  /// others may write to it. https://www.sqlite.org/backup.html
  ///
  /// - Parameter patience: how long to wait for a writer.
  package func takeBackup(of path: String, patience: Duration) throws(SQLiteError) {
    let original = try Database(path: path, mode: .readOnly)
    let parts = patience.components
    sqlite3_busy_timeout(
      original.handle,
      Int32(min(3600, parts.seconds) * 1000 + parts.attoseconds / 1_000_000_000_000_000))
    // Each write by others starts a backup anew. Beside a log one state of the file can be held, and nobody
    // waits for it; elsewhere pages are copied under one lock once it has been in vain a few times.
    if try original.rows("PRAGMA main.journal_mode").first == [.text("wal")] {
      try original.run("BEGIN")
      _ = try original.rows("SELECT count(*) FROM sqlite_schema")
    }
    guard let backup = sqlite3_backup_init(handle, "main", original.handle, "main") else {
      throw lastError(SQLITE_ERROR)
    }
    var code = SQLITE_OK
    var restarts = 0
    var left = Int32.max
    var lastStep = ContinuousClock.now
    var isBusy: Bool { code == SQLITE_BUSY || code == SQLITE_LOCKED }
    repeat {
      code = sqlite3_backup_step(backup, restarts < 3 ? 4096 : -1)
      if isBusy {
        sqlite3_sleep(20)
        continue
      }
      lastStep = .now
      let remaining = sqlite3_backup_remaining(backup)
      if remaining >= left { restarts += 1 }
      left = remaining
    } while code == SQLITE_OK || isBusy && ContinuousClock.now - lastStep < patience
    let end = sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE else { throw lastError(code == SQLITE_OK ? end : code) }
  }

  /// Whether no transaction is open.
  package var isAutocommit: Bool { sqlite3_get_autocommit(handle) != 0 }

  /// Whether a reference that was written in this transaction leads nowhere yet.
  /// https://www.sqlite.org/c3ref/c_dbstatus_options.html#sqlitedbstatusdeferredfks
  package var hasOpenReferences: Bool {
    var (open, highest) = (Int32(0), Int32(0))
    return sqlite3_db_status(handle, SQLITE_DBSTATUS_DEFERRED_FKS, &open, &highest, 0) == SQLITE_OK
      && open != 0
  }

  /// Rows changed by the last INSERT, UPDATE or DELETE.
  package var changes: Int { Int(sqlite3_changes64(handle)) }

  // MARK: Guards

  package enum Limit: Sendable {
    case length, sqlLength, column, expressionDepth, compoundSelect, functionArguments, attached,
      likePattern, triggerDepth

    fileprivate var id: Int32 {
      switch self {
      case .length: SQLITE_LIMIT_LENGTH
      case .sqlLength: SQLITE_LIMIT_SQL_LENGTH
      case .column: SQLITE_LIMIT_COLUMN
      case .expressionDepth: SQLITE_LIMIT_EXPR_DEPTH
      case .compoundSelect: SQLITE_LIMIT_COMPOUND_SELECT
      case .functionArguments: SQLITE_LIMIT_FUNCTION_ARG
      case .attached: SQLITE_LIMIT_ATTACHED
      case .likePattern: SQLITE_LIMIT_LIKE_PATTERN_LENGTH
      case .triggerDepth: SQLITE_LIMIT_TRIGGER_DEPTH
      }
    }
  }

  /// https://www.sqlite.org/limits.html
  package func limit(_ limit: Limit, to value: Int32) { sqlite3_limit(handle, limit.id, value) }

  /// Most memory that SQLite may hold in this process, in bytes, over all connections.
  package static func limitMemory(to bytes: Int64) { _ = sqlite3_hard_heap_limit64(bytes) }

  /// Double-quoted words that name nothing are errors instead of strings.
  package func refuseDoubleQuotedStrings() {
    _ = drydock_sqlite_config(handle, SQLITE_DBCONFIG_DQS_DML, 0)
    _ = drydock_sqlite_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0)
  }

  /// Whether the last statement failed for a foreign key, and nothing is left of it: no key that is
  /// looked at later is broken. https://www.sqlite.org/c3ref/c_dbstatus_options.html
  package var hasFailedForKeyAlone: Bool {
    sqlite3_extended_errcode(handle) == SQLITE_CONSTRAINT | 3 << 8 && !hasKeysPutOff
  }

  /// Whether a key is broken that is looked at when the transaction ends.
  package var hasKeysPutOff: Bool { drydock_sqlite_deferred_keys(handle) != 0 }

  package var enforcesForeignKeys: Bool {
    var state: Int32 = 0
    return drydock_sqlite_config_read(handle, SQLITE_DBCONFIG_ENABLE_FKEY, &state) == SQLITE_OK
      && state == 1
  }

  /// Stops enforcing foreign keys, inside a transaction too, where the pragma does nothing.
  /// https://www.sqlite.org/c3ref/c_dbconfig_defensive.html
  package func stopEnforcingForeignKeys() {
    _ = drydock_sqlite_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 0)
  }

  /// Keeps nothing to undo a transaction by: a statement that fails leaves anything behind. The
  /// defensive mode, which is on otherwise, ignores that pragma.
  /// https://www.sqlite.org/pragma.html#pragma_journal_mode
  package func stopJournal() throws(SQLiteError) {
    _ = drydock_sqlite_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0)
    defer { _ = drydock_sqlite_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1) }
    try run("PRAGMA journal_mode = OFF")
  }

  /// Asks `allows` about every action when a statement is prepared.
  /// https://www.sqlite.org/c3ref/set_authorizer.html
  package func setAuthorizer(_ allows: @escaping (AuthorizedAction) -> Bool) {
    let box = GuardBox(allows)
    guardBox = box
    sqlite3_set_authorizer(
      handle,
      { context, code, first, second, database, trigger in
        guard let context else { return SQLITE_DENY }
        let box = Unmanaged<GuardBox>.fromOpaque(context).takeUnretainedValue()
        let action = AuthorizedAction(code, first, second, database, trigger)
        return box.allows(action) ? SQLITE_OK : SQLITE_DENY
      }, Unmanaged.passUnretained(box).toOpaque())
  }

  package func removeAuthorizer() {
    sqlite3_set_authorizer(handle, nil, nil)
    guardBox = nil
  }

  /// Ends what runs when `instant` is past; nil lifts the limit.
  package func setDeadline(_ instant: ContinuousClock.Instant?) {
    guard let instant else {
      sqlite3_progress_handler(handle, 0, nil, nil)
      deadline = nil
      return
    }
    let box = DeadlineBox(instant)
    deadline = box
    sqlite3_progress_handler(
      handle, 20_000,
      { context in
        guard let context else { return 0 }
        let box = Unmanaged<DeadlineBox>.fromOpaque(context).takeUnretainedValue()
        return ContinuousClock.now > box.instant ? 1 : 0
      }, Unmanaged.passUnretained(box).toOpaque())
  }
  private var deadline: DeadlineBox?

  /// Hears of every row written to a real table of `main`: triggers, cascades and deletions by
  /// REPLACE too, which the update hook leaves out. https://www.sqlite.org/c3ref/preupdate_count.html
  ///
  /// - Parameter heard: is told what happened, in which table, and whether a trigger or a foreign
  ///   key's action did it. https://www.sqlite.org/c3ref/preupdate_blobwrite.html
  package func setRowHook(_ heard: @escaping (RowChange, UnsafePointer<CChar>, Bool) -> Void) {
    let box = HookBox(heard)
    hookBox = box
    _ = sqlite3_preupdate_hook(
      handle,
      { context, connection, operation, database, table, _, _ in
        guard let context, let table, let database,  // `main`, not `temp`: nothing is attached.
          UInt8(bitPattern: database[0]) == UInt8(ascii: "m")
        else { return }
        let box = Unmanaged<HookBox>.fromOpaque(context).takeUnretainedValue()
        let change: RowChange =
          switch operation {
          case SQLITE_INSERT: .inserted
          case SQLITE_DELETE: .deleted
          default: .updated
          }
        box.heard(change, table, sqlite3_preupdate_depth(connection) > 0)
      }, Unmanaged.passUnretained(box).toOpaque())
  }

  package enum RowChange: Sendable { case inserted, updated, deleted }
}

private final class GuardBox {
  let allows: (AuthorizedAction) -> Bool
  init(_ allows: @escaping (AuthorizedAction) -> Bool) { self.allows = allows }
}

private final class HookBox {
  let heard: (Database.RowChange, UnsafePointer<CChar>, Bool) -> Void
  init(_ heard: @escaping (Database.RowChange, UnsafePointer<CChar>, Bool) -> Void) {
    self.heard = heard
  }
}

private final class DeadlineBox {
  let instant: ContinuousClock.Instant
  init(_ instant: ContinuousClock.Instant) { self.instant = instant }
}
