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
  case play(Play)
  case ask(Query)
  case evaluate(Evaluation)
}

/// Runs what others wrote in confined children, and here only where none can be had.
enum ConfinedRunner {
  /// More would not run at the same time on a small machine.
  private static let children = 2
  private static let turn = Mutex(0)
  /// Whether something ran here although there should have been a child.
  private static let isOutside = Mutex(false)
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

  /// Bytes of SQL that a child has the memory to read.
  private static var mostPlayed: Int { 8 << 20 }

  /// A dump that is larger is played here, under the same guard and limits.
  ///
  /// - Returns: what failed; nil where all ran.
  static func play(_ play: Play) async throws -> Play.Failure? {
    if play.scripts.reduce(0, { $0 + $1.count }) > mostPlayed { return try play.perform() }
    switch try await ask(.play(play), of: next(), seconds: play.seconds + 10) {
    case nil: return try play.perform()
    case .answer(let data)?: return try decoded(data)
    case .ended(let why, let at)?: return Play.Failure(script: at, offset: 0, message: why)
    }
  }

  static func ask(_ query: Query) async throws -> QueryAnswer {
    switch try await ask(.ask(query), of: next(), seconds: query.seconds + 10) {
    case nil: return try query.perform()
    case .answer(let data)?: return try decoded(data)
    case .ended(let why, _)?: return .failed(why)
    }
  }

  static func evaluate(_ evaluation: Evaluation) async throws -> [[Value]?] {
    switch try await ask(.evaluate(evaluation), of: next(), seconds: evaluation.seconds + 10) {
    case nil: return try evaluation.perform()
    case .answer(let data)?: return try decoded(data)
    case .ended?: return evaluation.queries.map { _ in nil }
    }
  }

  static func state() async -> Confinement {
    guard !isOutside.withLock(\.self) else {
      return .none(because: "a confined process did not start in time")
    }
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
        switch try decoder.decode(ConfinedRequest.self, from: request) {
        case .run(let run):
          let size = try fileSize(run.path)
          ConfinedService.limitFiles(to: 5 * size + 2 * run.conditions.limits.growth)
          return try encoded(run.perform(progress: progress))
        case .rehearse(let rehearsal): return try encoded(rehearsal.perform(progress: progress))
        case .play(let play):
          ConfinedService.limitFiles(to: 4 << 30)
          return try encoded(play.perform(progress: progress))
        case .ask(let query): return try encoded(query.perform())
        case .evaluate(let evaluation): return try encoded(evaluation.perform())
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
      isOutside.withLock { $0 = true }
      return nil
    }
  }

  private static func encoded(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return try encoder.encode(value)
  }

  private static var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return decoder
  }

  private static func decoded<Value: Decodable>(_ data: Data) throws -> Value {
    do {
      return try decoder.decode(Value.self, from: data)
    } catch {
      throw POSIXFailure(String(decoding: data.prefix(500), as: UTF8.self), EIO)
    }
  }
}
