import EngineInterface
import Findings
import SQLiteConnections
import SQLiteSyntax
import Schemas
import Synchronization

/// What is wrong with the tables of a source, as far as it was asked: of a small one all at once, of a
/// large one the tables that somebody is about to use. https://www.sqlite.org/pragma.html#pragma_quick_check
final class SourceIntegrity: Sendable {
  /// Of the source as it was given, for people.
  private let name: String
  /// Of the private copy.
  private let path: String
  private let state = Mutex(State())

  private struct State {
    var isWhole = false
    var checked: Set<Name> = []
    var problems: [String] = []
  }

  /// Bytes up to which all tables are checked when a source is opened.
  static let mostAtOnce = 64 << 20
  /// Problems of one table, or of all.
  private static let most = 10

  init(name: String, path: String) {
    (self.name, self.path) = (name, path)
  }

  /// Whether nothing was found in any table that was checked.
  var isSound: Bool { state.withLock { $0.problems.isEmpty } }

  var findings: [Finding] {
    let problems = state.withLock(\.problems)
    // The same of several rows is said once; the search ends after a few.
    return Dictionary(grouping: problems, by: \.self).sorted { $0.key < $1.key }.map { what, all in
      Finding(
        "data.source-violation", .low,
        "the source already breaks a constraint: \(what)"
          + (all.count > 1 ? ", in \(counted(all.count, "row")) or more" : ""), count: all.count)
    }
  }

  /// Checks everything.
  func check(_ database: Database) throws {
    let found = try problems("PRAGMA quick_check(\(Self.most))", database)
    state.withLock { $0 = State(isWhole: true, problems: found) }
  }

  /// Checks the tables that were not checked yet.
  func check(_ tables: Set<Name>) async throws {
    let open = state.withLock { $0.isWhole ? [] : tables.subtracting($0.checked) }
    guard !open.isEmpty else { return }
    do {
      let found = try await SQLiteConnection(path: path, mode: .readOnly).use { database in
        try open.sorted().flatMap {
          try self.problems("PRAGMA quick_check(\(quoted($0)))", database).prefix(Self.most)
        }
      }
      state.withLock { state in
        state.checked.formUnion(open)
        state.problems += found
      }
    } catch let error as SQLiteError {
      throw locationError(error, name)
    }
  }

  /// - Throws: `LocationError` where it is more than rows that break a constraint.
  private func problems(_ check: String, _ database: Database) throws -> [String] {
    let problems = try database.rows(check).compactMap { row -> String? in
      if case .text(let text) = row[0], text != "ok" { text } else { nil }
    }
    let broken = problems.filter {
      !$0.contains("constraint failed") && !$0.contains("NULL value")
    }
    guard let first = broken.first else { return problems }
    throw LocationError(
      .unreadable, "\(name) is damaged: \(first.replacing("\n", with: "; "))",
      remedy: "recover it first, for example with the .recover command of the sqlite3 shell")
  }
}
