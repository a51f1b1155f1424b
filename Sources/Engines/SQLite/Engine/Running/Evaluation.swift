import EngineInterface
import Foundation
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Expressions of a script, asked in a database in memory that holds nothing but what they are about.
struct Evaluation: Codable, Sendable {
  /// Statements of our own that make what the queries read.
  var setup: [String] = []
  /// Queries around somebody else's expressions.
  let queries: [String]
  /// That all of them may take together.
  var seconds: Double = 2

  /// - Returns: the first row of each query; nil where it has none, fails, or its time is up.
  func perform() throws -> [[Value]?] {
    let database = try Database(path: ":memory:", mode: .memory)
    for statement in setup { try database.run(statement) }
    applyLimits(to: database)
    database.limit(.length, to: 1 << 20)
    let guardian = ReadGuard()
    database.setAuthorizer { guardian.allows($0) }
    database.setDeadline(ContinuousClock.now + .seconds(seconds))
    defer { database.removeAuthorizer() }
    return queries.map { query in
      guard let statement = try? database.prepare(query), (try? statement.step()) == true else {
        return nil
      }
      return statement.row
    }
  }
}
