import EngineInterface
import Schemas
import Verdicts

/// Columns that nothing seems to take, and what tells their values all the same.
extension TableAccounting {
  /// Whether one of the columns that the anchor got tells every value, though no statement shows that it was
  /// made of them: a path holds the row's parent, however it was put together.
  func toldByNewColumn(
    _ anchor: Table, _ alignment: Alignment, into account: inout ColumnAccount
  ) async throws -> Bool {
    // To look at every row costs much: only a text can be a path.
    let new = anchor.storedColumns.filter {
      table.column($0.name) == nil && TypeFamily($0.type) == .text
    }.prefix(4)
    guard expressions.known == nil || expressions.known?[account.source] != nil, !new.isEmpty else {
      return false
    }
    let places = new.map { ColumnName(anchor.name, $0.name) }
    let audit = try await comparison.audit(
      CellQuestion(
        source: account.source, anchor: anchor.name, alignment: alignment,
        places: places.map { CellQuestion.Place(column: $0, alignment: alignment) }))
    guard audit.total >= 5, try await audit.distinctValues(limit: 3) == 3 else { return false }
    let fitting = InverseFitting(
      examples: try await audit.sample(limit: 500), placeCount: places.count, distinct: 3,
      joints: expressions.joints)
    let candidates =
      expressions.known?[account.source] ?? places.indices.flatMap(fitting.segments)
    for inverse in try await audit.promising(candidates) {
      guard let hits = try await audit.hits(inverse), hits.unsettled == audit.total else {
        continue
      }
      (account.kind, account.origin, account.into) = (
        .transformed, .script, [places[inverse.lastPlace]]
      )
      account.cellsChanged = audit.total
      (account.evidence, account.inverse) = (.inverse, inverse.text(over: places))
      account.inverseKind = .part
      expressions.note([inverse], for: account.source)
      return true
    }
    return false
  }

  /// Whether the rows were divided among tables by the column, and the anchor took those with one value.
  func toldByTable(
    _ anchor: Table, _ alignment: Alignment, into account: inout ColumnAccount
  ) async throws -> Bool {
    let audit = try await comparison.audit(
      CellQuestion(source: account.source, anchor: anchor.name, alignment: alignment, places: []))
    guard try await audit.isToldByTable() else { return false }
    account.kind = .moved
    account.cellsChanged = audit.total
    (account.evidence, account.inverse) = (.inverse, "the value of all rows in \(anchor.name)")
    account.inverseKind = .table
    return true
  }

  /// A new column of JSON objects that have a member of that name.
  func objectNaming(_ name: Name, in anchor: Table) async throws -> ColumnName? {
    for column in anchor.storedColumns where table.column(column.name) == nil {
      guard TypeFamily(column.type) == .text else { continue }
      let place = ColumnName(anchor.name, column.name)
      if try await comparison.members(of: place, limit: 100).contains(where: { Name($0) == name }) {
        return place
      }
    }
    return nil
  }

  /// Whether the rollback gives back a column that nothing seems to take: it found the values in some
  /// way that the statements do not show.
  func givenBack(
    _ column: ColumnPlan, _ anchor: Table, _ alignment: Alignment,
    into account: inout ColumnAccount
  ) async throws -> Bool {
    guard comparison.hasRollback else { return false }
    var question = CellQuestion(
      source: account.source, anchor: anchor.name, alignment: alignment, places: [])
    question.own = ownKey
    let audit = try await comparison.audit(question)
    guard audit.total > 0 else { return false }
    let restored = try await audit.settle(.rolledBack, as: .unexplained)
    // Where much of what a statement took up comes back, the rest was to come back, too: a value of its own
    // in each row, or one that most rows have.
    guard restored > 0 else { return false }
    if restored < audit.total {
      let found = try await audit.examples(.unexplained, limit: 200)
      let kinds = Set(found.map(\.before)).count
      // Several values, in the right rows, come from somewhere.
      let isMost = kinds > 1 && restored * 10 >= audit.total * 9
      let isMuch = restored * 2 >= audit.total || kinds > 3 && restored * 4 >= audit.total
      guard isMost || column.isConsumed && isMuch else { return false }
    }
    account.kind = .moved
    account.cellsChanged = audit.total
    account.cellsUnexplained = restored
    account.cellsLost = try await audit.settle(.any, as: .lost)
    account.evidence = account.cellsLost > 0 ? .lost : .rollback
    account.examples = try await examples(audit, account.cellsLost > 0 ? .lost : .unexplained)
    return true
  }
}
