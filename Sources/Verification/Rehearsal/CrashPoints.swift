import EngineInterface
import Schemas
import Verdicts

/// What is left when the runner dies between two statements: the open transaction is undone and the
/// connection's settings are gone.
struct CrashPoints<E: Engine> {
  struct Outcome: Sendable {
    /// Those of which it is known what can be done from there.
    var points: [CrashPoint]
    /// Why one of those that were tried is not known; nil where all are.
    var cutShort: String?
  }

  let rehearsal: Rehearsal<E>

  /// Boundaries with a state of their own that are tried; of more, as many, evenly spread.
  private static var most: Int { 40 }

  func run() async throws -> Outcome {
    let steps = rehearsal.base.record.steps
    guard let last = steps.last(where: \.settles)?.statement else { return Outcome(points: []) }
    var settled: [Int] = []
    var states: [Int: CrashPoint.State] = [:]
    for step in steps where step.settles { settled.append(step.statement) }
    let tried = Set(spread(settled.filter { $0 != last }))
    for statement in settled {
      if statement == last {
        states[statement] = .target
      } else if tried.contains(statement) {
        states[statement] = try await state(after: statement)
      }
    }
    var points = [CrashPoint(after: 0, state: .source)]
    var current: CrashPoint.State? = .source
    for step in steps {
      if step.settles { current = states[step.statement] }
      if let current { points.append(CrashPoint(after: step.statement + 1, state: current)) }
    }
    let unknown = tried.filter { states[$0] == nil }.min()
    return Outcome(
      points: points,
      cutShort: unknown.map {
        "from what is left after statement \($0 + 1) the script did not end in time"
      })
  }

  private func spread(_ statements: [Int]) -> [Int] {
    guard statements.count > Self.most else { return statements }
    return (0..<Self.most).map { statements[$0 * statements.count / Self.most] }
  }

  /// - Returns: nil where a script did not end in time.
  private func state(after statement: Int) async throws -> CrashPoint.State? {
    let source = rehearsal.verifier.source
    let shadow = try await source.makeShadow()
    var conditions = rehearsal.conditions
    conditions.statements = 0..<(statement + 1)
    if try await shadow.run(rehearsal.up, under: conditions).isCutShort { return nil }
    if try await shadow.isIdentical(to: source.pristine) { return .source }
    if try await isSource(shadow) { return .source }
    if try await rehearsal.isTarget(shadow) { return .target }
    conditions.statements = nil
    let again = try await shadow.fork()
    let whole = try await again.run(rehearsal.up, under: conditions)
    if whole.completed, try await rehearsal.isTarget(again) { return .rerunnable }
    conditions.statements = (statement + 1)..<Int.max
    let rest = try await shadow.fork()
    let remaining = try await rest.run(rehearsal.up, under: conditions)
    if remaining.completed, try await rehearsal.isTarget(rest) { return .continuable }
    return whole.isCutShort || remaining.isCutShort ? nil : .stuck
  }

  private func isSource(_ shadow: E.Source.Shadow) async throws -> Bool {
    let pristine = rehearsal.verifier.source.pristine
    guard
      try await shadow.schema().residue(against: rehearsal.verifier.source.schema).isEmpty,
      try await shadow.marks() == pristine.marks(),
      try await shadow.settings() == pristine.settings()
    else { return false }
    return try await shadow.differences(from: pristine, numbers: GivenNumbers()).isEmpty
  }
}
