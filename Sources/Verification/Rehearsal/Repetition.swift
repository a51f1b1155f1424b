import EngineInterface
import Schemas
import Verdicts

/// Whether the script does the same on another day and in another place: with the clock and its zone
/// moved, other random numbers, and rows without an order in another one.
struct Repetition<E: Engine> {
  struct Outcome: Sendable {
    /// Columns of the target, and rows by their keys, that came out differently.
    var differences: [DataDifference]
    /// What stopped the second run.
    var failure: String?
    /// Why the second run came to no end that says something.
    var cutShort: String?
    /// Differences that the zone of the clock makes by itself.
    var byZone: [DataDifference] = []
    /// Whether the rollback brings everything back there, too; nil where it was not tried.
    var isRestored: Bool?
    var isSame: Bool { differences.isEmpty && failure == nil && cutShort == nil }
  }

  let rehearsal: Rehearsal<E>

  func run() async throws -> Outcome {
    let elsewhere = try await outcome(isElsewhere: true)
    if elsewhere.isSame { return elsewhere }
    var here = try await outcome(isElsewhere: false)
    if here.isSame, elsewhere.failure != nil || elsewhere.cutShort != nil { return elsewhere }
    here.byZone = elsewhere.differences.filter { other in
      !here.differences.contains { ($0.table, $0.column) == (other.table, other.column) }
    }
    here.isRestored = here.isSame ? elsewhere.isRestored : here.isRestored
    return here
  }

  private func outcome(isElsewhere: Bool) async throws -> Outcome {
    let shadow = try await rehearsal.verifier.source.makeShadow()
    var conditions = rehearsal.conditions
    conditions.isLater = true
    conditions.isElsewhere = isElsewhere
    let record = try await shadow.run(rehearsal.up, under: conditions)
    guard !record.isCutShort else {
      return Outcome(differences: [], cutShort: "in another run the script did not end in time")
    }
    guard record.completed else {
      return Outcome(
        differences: [], failure: record.error(in: rehearsal.up)?.message ?? "it does not run")
    }
    var outcome = Outcome(
      differences: try await shadow.differences(
        from: rehearsal.base.shadow, numbers: rehearsal.givenNumbers))
    if !outcome.isSame, let down = rehearsal.down, rehearsal.base.rollback?.status == .exact {
      let undone = try await shadow.run(down, under: conditions)
      let source = try await rehearsal.verifier.source.makeShadow()
      if undone.isCutShort {
        outcome.cutShort = "in another run the rollback did not end in time"
      } else {
        outcome.isRestored =
          undone.completed
          ? try await shadow.differences(from: source, numbers: GivenNumbers()).isEmpty : false
      }
    }
    return outcome
  }
}
