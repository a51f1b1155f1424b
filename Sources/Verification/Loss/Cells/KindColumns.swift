import EngineInterface
import Schemas
import Verdicts

/// Columns each of which takes what is of its kind: `post_id` and `photo_id`, of a reference beside a column that
/// says `post` or `photo`.
extension TableAccounting {
  /// Notes values that went to the column of another kind, while those of that kind went to a third one or to theirs.
  func noteOtherKinds(
    _ account: inout ColumnAccount, _ column: ColumnPlan, _ anchor: Table, _ alignment: Alignment
  ) async throws {
    let places = column.places.map(\.column).filter {
      $0.table == anchor.name && table.column($0.column) == nil
    }
    guard places.count > 1, case .key = alignment, account.cellsLost == 0 else { return }
    for kind in table.storedColumns
    where TypeFamily(kind.type) == .text && kind.name != column.column.name {
      let question = PivotQuestion(
        table: table.name, label: kind.name, value: column.column.name, anchor: anchor.name,
        columns: places.map(\.column), alignment: alignment)
      guard let tallies = try await comparison.pivot(question, labels: 16) else { continue }
      let misplaced = question.misplaced(tallies)
      guard misplaced > 0 else { continue }
      (account.cellsLost, account.misassigned) = (misplaced, misplaced)
      account.evidence = .lost
      return
    }
  }
}

extension PivotQuestion {
  /// Rows of kinds that are all in the column of another one; 0 unless two of them are.
  fileprivate func misplaced(_ tallies: [PivotTally]) -> Int {
    let named = tallies.compactMap { tally in column(named: tally.label).map { (tally, $0) } }
    let owners = Set(named.map(\.1))
    let astray = named.filter { tally, own in
      tally.held[own] == 0
        && columns.indices.contains { owners.contains($0) && tally.held[$0] == tally.rows }
    }
    return astray.count > 1 ? astray.reduce(0) { $0 + $1.0.rows } : 0
  }
}
