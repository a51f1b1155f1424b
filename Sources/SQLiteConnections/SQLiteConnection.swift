/// One connection, owned by one actor with a thread of its own.
package actor SQLiteConnection {
  private let database: Database
  private let executor = BlockingExecutor()
  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  package init(path: String, mode: Database.Mode, world: Database.World = .today)
    throws(SQLiteError)
  {
    database = try Database(path: path, mode: mode, world: world)
  }

  /// Lends the database to `body`, which must not keep it.
  package func use<Result: Sendable>(_ body: @Sendable (Database) throws -> Result) rethrows
    -> Result
  {
    try body(database)
  }
}
