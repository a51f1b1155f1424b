import EngineInterface
import Schemas
import Verdicts

extension Verifier {
  /// Tables whose numbers the migrated database did not have any more, and that stand there again with all
  /// else under other ones: rows are no more what they were under the same number.
  func renumbered(
    _ forward: LossAccount, _ rolledBack: Schema,
    _ comparison: E.Source.Shadow.Comparison
  ) async throws -> Set<Name> {
    func account(of table: Table) -> TableAccount? {
      forward.tables.first { $0.table == table.name }
    }
    func isGivenUp(_ table: Table) -> Bool {
      guard let account = account(of: table), let key = table.primaryKey?.columns, key.count == 1
      else { return false }
      let column = account.columns.first { $0.source.column == key[0] }
      return column.map { $0.kind == .dropped } ?? (account.isFolded || !account.rowsMoved.isEmpty)
    }
    let given = source.schema.tables.filter(isGivenUp)
    var renumbered: Set<Name> = []
    for table in given where rolledBack.table(table.name) != nil {
      let references = table.foreignKeys.filter { key in given.contains { $0.name == key.parent } }
      let left = Set(references.flatMap(\.columns)).union(table.primaryKey?.columns ?? [])
      let pairs = table.storedColumns.map(\.name).filter {
        !left.contains($0) && rolledBack.table(table.name)?.column($0) != nil
      }.map { ColumnPair($0, $0) }
      guard !pairs.isEmpty else { continue }
      let rows = try await comparison.multisets(table.name, table.name, pairs: pairs)
      if rows.lost <= account(of: table)?.rowsGone ?? 0 { renumbered.insert(table.name) }
    }
    return renumbered
  }
}
