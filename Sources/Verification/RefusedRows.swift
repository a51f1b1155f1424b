import EngineInterface
import Plans
import Schemas

extension Verifier {
  /// A constraint that ends a script names one row at most: how many rows of the source it would refuse,
  /// in words. A table that the statement fills is asked about through the one that it reads.
  func refusedRows(_ record: RunRecord, of up: AdmittedScript) async throws -> String? {
    guard case .failed(let statement, _, let message) = record.ending,
      let broken = engine.brokenConstraint(by: message), let named = broken.columns.first?.table,
      up.statements.indices.contains(statement)
    else { return nil }
    let columns = broken.columns.map(\.column)
    let reads = Set(up.statements[statement].reads).compactMap(source.schema.table)
    let asked = source.schema.table(named) ?? (reads.count == 1 ? reads[0] : nil)
    guard let table = asked, columns.allSatisfy({ table.column($0) != nil }),
      let rows = try await source.pristine.rows(
        in: table.name, breaking: broken.kind, over: columns), rows > 0
    else { return nil }
    let list = columns.map(\.text).joined(separator: ", ")
    return broken.kind == "UNIQUE"
      ? "\(rows) rows of \(table.name) share their \(list) with another"
      : "\(rows) rows of \(table.name) have no \(list)"
  }
}
