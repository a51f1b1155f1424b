import EngineInterface
import Plans
import Schemas
import Verdicts
import Wishes

/// Values and rows that a new constraint refuses, where the request says what is to become of them.
extension TableAccounting {
  /// The new constraints that the request names, and how it says to mend what they refuse; nil where it does not.
  func repairs(in anchor: Table) -> ColumnPlan.Repairs? {
    guard let ways = wish.waysToMend else { return nil }
    // One over several columns may be named by another of them.
    let named = newConstraints(on: anchor).filter { $0.columns.contains { wish.callsFor($0) } }
    return named.isEmpty ? nil : .init(constraints: named, ways: ways)
  }

  /// Rows that go because the target refuses them, and the request says so.
  func acceptRefused(_ account: inout TableAccount, in anchor: Table) async throws {
    guard let alignment = plan.alignment, account.rowsLostUnintended > 0, !wish.isEmpty else {
      return
    }
    let isAsked = wish.asksToDelete && wish.calls(table.name)
    let constraints = newConstraints(on: anchor).filter {
      if case .unique = $0 { return false }
      if case .reference(let column, let parent, _) = $0,
        wish.asksToDeleteOrphans(of: table.name, by: column, in: parent)
      {
        return true
      }
      return isAsked
        && ($0.columns.contains { wish.callsFor($0) } || $0.parent.map(wish.callsFor) == true
          || $0.parent != nil && wish.words.contains { $0.hasPrefix("orphan") })
    }
    guard !constraints.isEmpty else { return }
    let refused = try await comparison.lostRows(
      table.name, anchor.name, by: alignment, refusedBy: constraints)
    let taken = min(refused, account.rowsLostUnintended)
    account.rowsAskedFor += taken
    account.rowsLostIntended += taken
  }

  /// Those of the table's image that the source does not have, as far as they are about its own columns.
  private func newConstraints(on anchor: Table) -> [NewConstraint] {
    func own(_ name: Name) -> Name? {
      plan.columns.first { plan in
        plan.places.contains { $0.column == ColumnName(anchor.name, name) }
      }?.column.name ?? plan.carried.first { $0.target == name }?.source
    }
    let checks = anchor.checks.filter { !table.checks.contains($0) }.compactMap {
      check -> NewConstraint? in
      let words = check.expression.canonicalWords
      let named = anchor.columns.map(\.name).filter { words.contains($0.folded) }
      let pairs = named.compactMap { name in own(name).map { ColumnPair($0, name) } }
      guard !pairs.isEmpty, pairs.count == named.count, !words.contains(".") else { return nil }
      return .check(check.expression, columns: pairs)
    }
    let full = anchor.columns.filter { $0.notNull != nil }.compactMap { own($0.name) }.filter {
      table.column($0)?.notNull == nil
    }.map(NewConstraint.notNull)
    let references = anchor.foreignKeys.compactMap { key -> NewConstraint? in
      let keys = final.parentColumns(of: key)
      guard key.columns.count == 1, keys.count == 1, let column = own(key.columns[0]),
        !table.foreignKeys.contains(where: { $0.columns == [column] })
      else { return nil }
      return .reference(column, parent: key.parent, key: keys[0])
    }
    let keys = newKeys(of: anchor).map {
      NewConstraint.unique($0.terms, where: $0.predicate, columns: $0.columns)
    }
    return checks + full + references + keys
  }
}

extension ColumnPlan.Repairs {
  /// Those of a column that has one place in the table's image.
  func of(_ column: ColumnPlan, in anchor: Table) -> Self? {
    guard let place = column.places.first, column.places.count == 1,
      place.column.table == anchor.name
    else { return nil }
    let own = constraints.filter { $0.columns.contains(column.column.name) }
    return own.isEmpty ? nil : .init(constraints: own, ways: ways)
  }
}

extension NewConstraint {
  /// Of the source.
  fileprivate var columns: [Name] {
    switch self {
    case .check(_, let columns), .unique(_, _, let columns): columns.map(\.source)
    case .notNull(let column), .reference(let column, _, _): [column]
    }
  }

  fileprivate var parent: Name? {
    if case .reference(_, let parent, _) = self { parent } else { nil }
  }
}
