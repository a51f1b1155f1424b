import EngineInterface
import Schemas
import Verdicts

/// Settles the cells of one source column, each by the first rule that takes it. The order is the
/// definition of loss; see "What is lost" in the documentation.
struct CellAccounting<Audit: CellAudit> {
  let audit: Audit
  let plan: ColumnPlan
  let places: [ColumnName]

  struct Outcome {
    var lost = 0
    var changed = 0
    var misassigned = 0
    var unproven = 0
    /// Kept, though not in the place that the target has for them.
    var keptAside = 0
    /// Changed cells that only a kept copy or the rollback gives back: nothing explains what stands
    /// in their place.
    var unexplained = 0
    var evidence: Evidence = .identity
    var inverse: String?
    var total = 0

    var kept: Int { total - lost - unproven }
  }

  func settle() async throws -> Outcome {
    var outcome = Outcome()
    outcome.total = audit.total
    let identical = try await audit.settle(.identical, as: .kept)
    outcome.changed = audit.total - identical
    let cast = try await audit.settle(.castsBack, as: .kept)
    guard outcome.changed > cast else { return outcome }
    let inverse = try await fittingInverse()
    if let inverse { try await settle(by: inverse, &outcome) }
    if !plan.aside.isEmpty { try await settleAside(&outcome) }
    outcome.lost += try await audit.settle(.emptied, as: .lost)
    try await settleByRollback(&outcome)
    if inverse != nil { outcome.lost += try await audit.settle(.any, as: .lost) }
    try await settleByPosition(&outcome)
    outcome.lost += try await audit.settle(.shared, as: .lost)
    try await settleBySupport(&outcome)
    outcome.lost += try await audit.settle(.narrowed, as: .lost)
    outcome.unproven = try await audit.settle(.any, as: .unproven)
    if outcome.unproven > 0 { outcome.evidence = .unproven }
    if outcome.lost > 0 { outcome.evidence = .lost }
    return outcome
  }

  /// Cells of which a copy is kept aside. What went there because the target could not hold it is
  /// explained; where something else stands in its place, only a person can say whether it is right.
  private func settleAside(_ outcome: inout Outcome) async throws {
    outcome.keptAside = try await audit.settle(.movedAside, as: .kept)
    let replaced = try await audit.settle(.keptAside, as: .unexplained)
    outcome.keptAside += replaced
    outcome.unexplained += replaced
  }

  private func settleByRollback(_ outcome: inout Outcome) async throws {
    let restored = try await audit.settle(.rolledBack, as: .unexplained)
    outcome.unexplained += restored
    if restored > 0 { outcome.evidence = .rollback }
  }

  /// One expression that gives back nine in ten of the cells, those included that did not change.
  private func fittingInverse() async throws -> Inverse? {
    let sample = try await audit.sample(limit: 500)
    guard !sample.isEmpty else { return nil }
    let fitting = InverseFitting(
      examples: sample.map { InverseFitting.Example(before: $0.before, after: $0.after) },
      placeCount: places.count, distinct: try await audit.distinctValues(limit: 10))
    let lookups = plan.lookups.map {
      Inverse.lookup(place: $0.place, table: $0.table, key: $0.key, value: $0.value)
    }
    for inverse in lookups + fitting.candidates {
      let (returned, of, changed) = try await audit.hits(inverse)
      if changed > 0, returned * 10 >= of * 9 { return inverse }
    }
    return nil
  }

  private func settle(by inverse: Inverse, _ outcome: inout Outcome) async throws {
    _ = try await audit.settle(.inverse(inverse), as: .kept)
    outcome.evidence = .inverse
    outcome.inverse = inverse.text(over: places)
  }

  /// The column's own values, in other rows.
  private func settleByPosition(_ outcome: inout Outcome) async throws {
    guard places.count == 1, try await audit.isPermutation() else { return }
    let moved = try await audit.settle(.any, as: .lost)
    outcome.lost += moved
    outcome.misassigned += moved
  }

  /// Every combination of mapped values stands for one value, and often enough to say so.
  private func settleBySupport(_ outcome: inout Outcome) async throws {
    guard !places.isEmpty else { return }
    let (rows, combinations, inGroups) = try await audit.support()
    guard rows - combinations >= 20, inGroups * 5 >= rows * 4 else { return }
    if try await audit.settle(.any, as: .kept) > 0 { outcome.evidence = .determined }
  }
}
