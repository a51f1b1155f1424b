import EngineInterface
import Plans
import Schemas
import Verdicts
import Wishes

/// The rule for values that one expression gives back.
extension CellAccounting {
  /// One expression that gives back nine in ten of the cells, those included that did not change; or
  /// the one that did so on other rows.
  /// - Returns: whether there is one.
  func settleByInverse(_ outcome: inout Outcome) async throws -> Bool {
    if let known = expressions.known {
      // One that was found where the value is divided says nothing where it is not.
      let fitting = (known[source] ?? []).filter { $0.lastPlace < places.count }
      let raised = try await raisedOtherwise(fitting)
      guard let inverse = try await best(of: fitting + raised) else { return false }
      (outcome.evidence, outcome.inverseKind) = (.inverse, inverse.kind)
      _ = try await take(.inverse(inverse), as: .kept, &outcome)
      return true
    }
    guard let best = try await fittingInverse(outcome) else { return false }
    // Nothing is asked about cells that are kept: where these are the last, they need no mark.
    if best.unsettled == outcome.open {
      outcome.open = 0
    } else {
      _ = try await take(.inverse(best.inverse), as: .kept, &outcome)
    }
    outcome.explain(by: best.inverse, over: places, alsoIdentical: best.identical)
    expressions.note([best.inverse] + best.others, for: source)
    return true
  }

  /// What is added to a number may itself be taken from the rows, and be another with others.
  private func raisedOtherwise(_ known: [Inverse]) async throws -> [Inverse] {
    guard case .affine(let place, let times, let plus)? = known.first else { return [] }
    let fitting = InverseFitting(
      examples: try await audit.sample(limit: 500), placeCount: places.count, distinct: 0,
      joints: [])
    return fitting.affine(place).filter {
      if case .affine(_, times, let other) = $0 { other != plus } else { false }
    }
  }

  /// Of expressions that were equal on other rows, the one that gives back the most of these.
  private func best(of inverses: [Inverse]) async throws -> Inverse? {
    guard inverses.count > 1 else { return inverses.first }
    var best: (inverse: Inverse, hits: Int)?
    for inverse in inverses {
      let hits = try await audit.hits(inverse)?.unsettled ?? 0
      if hits > best?.hits ?? -1 { best = (inverse, hits) }
    }
    return best?.inverse
  }

  /// Expressions that are remembered for other rows, beside the best; and cells of a column among which
  /// they are looked for.
  private static var mostOthers: Int { 3 }
  private static var few: Int { 20_000 }

  private func fittingInverse(_ outcome: Outcome) async throws
    -> (inverse: Inverse, others: [Inverse], unsettled: Int, identical: Int)?
  {
    let candidates = plan.inverses(
      after: try await audit.sample(limit: 500), placeCount: places.count,
      distinct: try await audit.distinctValues(limit: 10), script: expressions
    )
    var best: (inverse: Inverse, others: [Inverse], unsettled: Int, identical: Int)?
    for inverse in try await audit.promising(candidates) {
      guard let hits = try await audit.hits(inverse) else { continue }
      if hits.unsettled > best?.unsettled ?? 0 {
        best = (inverse, [], hits.unsettled, hits.identical)
      } else if hits.unsettled == best?.unsettled {
        best?.others.append(inverse)
      }
      if hits.unsettled == outcome.open,
        outcome.total > Self.few || best?.others.count == Self.mostOthers
      {
        break
      }
    }
    return best
  }
}

extension Inverse {
  var kind: InverseKind {
    switch self {
    case .part: .part
    case .affine(_, times: -1, _), .converted(.negated, _): .mirrored
    case .lookup, .followed: .lookup
    case .rowReferredTo: .reference
    default: .expression
    }
  }
}

extension ColumnPlan {
  /// Expressions that may give the column back, after some of its cells.
  ///
  /// - Parameters:
  ///   - placeCount: mapped values of a cell; what the column was divided into may be among them.
  ///   - distinct: source values, as far as that matters.
  ///   - script: what the script writes out.
  func inverses(
    after sample: [MappedCell], placeCount: Int, distinct: Int, script: Expressions
  ) -> [Inverse] {
    let fitting = InverseFitting(
      examples: sample, placeCount: placeCount, distinct: distinct, joints: script.joints,
      numbers: script.constants.compactMap(Double.init))
    let looked = (lookups + labels + bridges).map {
      Inverse.lookup(place: $0.place, table: $0.table, key: $0.key, value: $0.value)
    }
    let led = followed.map {
      Inverse.followed(place: $0.place, table: $0.table, key: $0.key, value: $0.value)
    }
    // Of members of an object that give it back, the one that bears its name.
    let own = fitting.candidates.filter { $0.isMember(column.name) }
    return looked + led + following + own + fitting.candidates.filter { !$0.isMember(column.name) }
  }
}
