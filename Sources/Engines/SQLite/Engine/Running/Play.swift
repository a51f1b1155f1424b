import EngineInterface
import Findings
import Foundation
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Scripts that are played, one after another, into the database at a path.
struct Play: Codable, Sendable {
  let path: String
  let scripts: [Data]
  let seconds: Double

  struct Failure: Codable, Sendable {
    /// Index into the scripts.
    let script: Int
    /// In bytes.
    let offset: Int
    let message: String
  }

  /// - Parameter progress: is told the index of the script that is about to run.
  /// - Returns: what failed; nil where all ran.
  func perform(progress: (Int) -> Void = { _ in }) throws -> Failure? {
    let database = try Database(path: path, mode: .readWrite)
    try database.run("PRAGMA journal_mode = MEMORY")
    try database.run("PRAGMA synchronous = OFF")
    applyLimits(to: database)
    let guardian = Guard()
    database.setAuthorizer { guardian.allows($0) }
    database.setDeadline(ContinuousClock.now + .seconds(seconds))
    defer { database.removeAuthorizer() }
    for (index, script) in scripts.enumerated() {
      progress(index)
      func failed(at offset: Int, _ message: String) -> Failure {
        Failure(script: index, offset: offset, message: message)
      }
      for statement in statements(of: SourceText(utf8: Array(script))) {
        switch classify(statement) {
        case .skipped: continue
        case .allowed: break
        case .hostile(let why), .unsupported(let why): return failed(at: statement.range.lower, why)
        }
        do {
          try database.run(statement.sql)
        } catch {
          return failed(
            at: statement.range.lower + (error.offset ?? 0), guardian.denial ?? error.message)
        }
      }
      guard database.isAutocommit else {
        return failed(at: script.count, "a transaction is left open")
      }
    }
    return nil
  }
}
