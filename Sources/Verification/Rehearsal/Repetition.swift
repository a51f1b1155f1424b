import EngineInterface
import Schemas
import Verdicts

/// Whether the script does the same on another day: with the clock moved, other random numbers, and
/// rows without an order in another one.
struct Repetition<E: Engine> {
  struct Outcome: Sendable {
    /// Columns of the target, and rows by their keys, that came out differently.
    var differences: [DataDifference]
    /// What stopped the second run.
    var failure: String?
    var isSame: Bool { differences.isEmpty && failure == nil }
  }

  let rehearsal: Rehearsal<E>

  func run() async throws -> Outcome {
    let shadow = try await rehearsal.verifier.source.makeShadow()
    var conditions = rehearsal.conditions
    conditions.isLater = true
    let record = try await shadow.run(rehearsal.up, under: conditions)
    guard record.completed else {
      return Outcome(
        differences: [], failure: record.error(in: rehearsal.up)?.message ?? "it does not run")
    }
    return Outcome(
      differences: try await shadow.differences(
        from: rehearsal.base.shadow, newTables: rehearsal.newTables))
  }
}
