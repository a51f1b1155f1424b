import EngineInterface
import Findings
import Plans
import Schemas

/// A constraint that ended a run.
struct RunRefusal: Sendable {
  /// Columns of the target that it is about; empty where that is not known.
  let columns: [ColumnName]
  /// How many rows of the source it would refuse, in words; nil where nobody knows.
  let rows: String?
}

extension Verifier {
  /// What ended a run, where that is a constraint.
  func refusal(_ record: RunRecord, of up: AdmittedScript) async throws -> RunRefusal? {
    guard case .failed(let statement, _, let message) = record.ending,
      let broken = engine.brokenConstraint(by: message)
    else { return nil }
    return RunRefusal(
      columns: concerned(by: broken), rows: try await refusedRows(broken, by: statement, of: up))
  }

  /// Under the names that the target has for them: a table that a script makes to take the place of another
  /// has that one's name in its own.
  private func concerned(by broken: BrokenConstraint) -> [ColumnName] {
    let tables = (target ?? source.schema).tables
    guard let named = broken.columns.first?.table else {
      let checked = tables.flatMap { table in
        table.checks.filter {
          $0.constraint?.text == broken.text || $0.expression.sql == broken.text
        }.map {
          (table, $0.expression.canonicalWords)
        }
      }
      guard checked.count == 1, let (table, words) = checked.first else { return [] }
      return table.columns.filter { column in words.contains { Name($0) == column.name } }.map {
        ColumnName(table.name, $0.name)
      }
    }
    let columns = broken.columns.map(\.column)
    let owners = tables.filter { table in
      columns.allSatisfy { table.column($0) != nil } && named.folded.contains(table.name.folded)
    }
    guard let owner = owners.first(where: { $0.name == named }) ?? owners.first,
      owners.count == 1 || owner.name == named
    else { return [] }
    return columns.map { ColumnName(owner.name, $0) }
  }

  /// A constraint names one row at most. A table that the statement fills is asked about through the one that
  /// it reads.
  private func refusedRows(
    _ broken: BrokenConstraint, by statement: Int, of up: AdmittedScript
  ) async throws -> String? {
    guard let named = broken.columns.first?.table, up.statements.indices.contains(statement)
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
      ? "\(counted(rows, "row")) of \(table.name) \(agree(rows, "share")) their \(list) with another"
      : "\(counted(rows, "row")) of \(table.name) \(agree(rows, "have")) no \(list)"
  }
}
