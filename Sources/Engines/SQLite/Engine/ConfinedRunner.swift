import Confinement
import EngineInterface
import Findings
import Foundation
import SQLiteConnections
import SQLiteSyntax
import Schemas
import Synchronization

/// What a confined child is asked: all that executes what somebody else wrote.
private enum ConfinedRequest: Codable, Sendable {
  case run(ScriptRun)
  case rehearse(DryRun)
}

/// One run of a script on the shadow at a path.
struct ScriptRun: Codable, Sendable {
  let path: String
  let script: [UInt8]
  let skipped: Set<Int>
  let conditions: RunConditions

  /// - Parameter progress: is told the 0-based statement that is about to run.
  func perform(progress: (Int) -> Void) throws -> RunRecord {
    let limits = conditions.limits
    let database = try Database(
      path: path, mode: .readWrite, world: conditions.isLater ? .later : .today)
    let pages = try database.integer("PRAGMA page_count")
    let size = max(1, try database.integer("PRAGMA page_size"))
    // Undoing is rare here: small databases keep what they need for it in memory.
    try database.run("PRAGMA journal_mode = \(pages * size < 1 << 26 ? "MEMORY" : "TRUNCATE")")
    try database.run("PRAGMA synchronous = OFF")
    try database.run("PRAGMA locking_mode = EXCLUSIVE")
    try database.run("PRAGMA cache_size = -65536")
    try database.run("PRAGMA max_page_count = \(4 * pages + limits.growth / size)")
    try database.run("PRAGMA foreign_keys = \(conditions.foreignKeys ? "ON" : "OFF")")
    if conditions.isLater { try database.run("PRAGMA reverse_unordered_selects = ON") }
    Database.seedRandom(conditions.isLater ? 2 : 1)
    return ScriptRunner(database).run(
      SourceText(utf8: script), skipping: skipped, statements: conditions.statements,
      deadline: ContinuousClock.now + limits.script, progress: progress)
  }
}

/// A script on the schema without rows, to see what it tries to do.
struct DryRun: Codable, Sendable {
  let definitions: [String]
  let script: [UInt8]
  let skipped: Set<Int>
  let seconds: Double

  struct Seen: Codable, Sendable {
    /// 0-based statements, and what the guard said to them.
    var denied: [Int: String] = [:]
    /// Statements that ran although drydock cannot read them.
    var unread: [Int] = []
    /// Why it was broken off.
    var ended: String?
  }

  func perform(progress: (Int) -> Void) throws -> Seen {
    let database = try Database(path: ":memory:", mode: .memory)
    for definition in definitions { _ = try? database.run(definition) }
    applyLimits(to: database)
    _ = try? database.run("PRAGMA max_page_count = 16384")
    let guardian = Guard()
    database.setAuthorizer { guardian.allows($0) }
    database.setDeadline(ContinuousClock.now + .seconds(seconds))
    defer { database.removeAuthorizer() }
    var seen = Seen()
    for (index, text) in statements(of: SourceText(utf8: script)).enumerated()
    where !skipped.contains(index) {
      progress(index)
      guardian.reset()
      let isRun = (try? database.run(text.sql)) != nil
      if let denial = guardian.denial { seen.denied[index] = denial }
      // What SQLite reads and drydock does not could be taken for anything.
      if isRun, !text.isWhole { seen.unread.append(index) }
    }
    return seen
  }
}

/// Runs what others wrote in confined children, and here only where none can be had.
enum ConfinedRunner {
  /// More would not run at the same time on a small machine.
  private static let children = 2
  private static let turn = Mutex(0)
  private static let pool: [ConfinedProcess] = {
    guard let executable = confinedExecutable(program: "drydock"),
      let folder = try? ShadowFolder.root()
    else { return [] }
    return (0..<children).map { _ in ConfinedProcess(executable: executable, folder: folder) }
  }()

  /// - Parameter child: one of the caller's own, not of those that all share.
  static func run(_ run: ScriptRun, in child: ConfinedProcess? = nil) async throws -> RunRecord {
    let seconds = run.conditions.limits.script / .seconds(1) + 10
    switch try await ask(.run(run), of: child ?? next(), seconds: seconds) {
    case nil: return try run.perform { _ in }
    case .answer(let data)?: return try decoded(data)
    case .ended(let why, let at)?:
      return RunRecord(ending: .limit(statement: at, message: why), steps: [])
    }
  }

  static func rehearse(_ rehearsal: DryRun) async throws -> DryRun.Seen {
    switch try await ask(.rehearse(rehearsal), of: next(), seconds: rehearsal.seconds + 10) {
    case nil: return try rehearsal.perform { _ in }
    case .answer(let data)?: return try decoded(data)
    case .ended(let why, _)?:
      var seen = DryRun.Seen()
      seen.ended = why
      return seen
    }
  }

  static func state() async -> Confinement {
    guard let child = pool.first else { return .none(because: "the program drydock is not there") }
    do {
      let missing = try await child.missing()
      return missing.isEmpty ? .complete : .partial(missing: missing)
    } catch {
      return .none(because: "no confined process can be started")
    }
  }

  /// The child's side: never returns.
  static func serve(folder: String) -> Never {
    Database.limitMemory(to: 512 << 20)
    ConfinedService.serve(folder: folder) { request, progress in
      do {
        switch try JSONDecoder().decode(ConfinedRequest.self, from: request) {
        case .run(let run):
          let size = (try? FileManager.default.attributesOfItem(atPath: run.path))?[.size] as? Int
          ConfinedService.limitFiles(to: 5 * (size ?? 0) + 2 * run.conditions.limits.growth)
          return try encoded(run.perform(progress: progress))
        case .rehearse(let rehearsal): return try encoded(rehearsal.perform(progress: progress))
        }
      } catch {
        return Data("\(error)".utf8)
      }
    }
  }

  private static func next() -> ConfinedProcess? {
    guard !pool.isEmpty else { return nil }
    let number = turn.withLock { turn in
      turn += 1
      return turn % pool.count
    }
    return pool[number]
  }

  /// - Returns: nil where there is no child.
  private static func ask(
    _ request: ConfinedRequest, of child: ConfinedProcess?, seconds: Double
  ) async throws -> ConfinedProcess.Outcome? {
    guard let child else { return nil }
    let data = try encoded(request)
    do {
      return try await child.ask(data, seconds: seconds)
    } catch is CannotConfine {
      return nil
    }
  }

  private static func encoded(_ value: some Encodable) throws -> Data {
    try JSONEncoder().encode(value)
  }

  private static func decoded<Value: Decodable>(_ data: Data) throws -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: data)
    } catch {
      throw POSIXFailure(String(decoding: data.prefix(500), as: UTF8.self), EIO)
    }
  }
}
