import EngineInterface
import Findings
import Schemas
import Verdicts

/// Values that a column's new type is not meant for: a declared type converts what it can and lets the
/// rest in. https://www.sqlite.org/datatype3.html
struct WrongType: HazardRule {
  static let id: RuleID = "data.wrong-type"

  func findings<E: Engine>(on bench: Bench<E>, _ run: ModeRun<E>) -> [Finding] {
    bench.hazards.misfits.sorted { $0.key < $1.key }.map { column, count in
      let type = run.schema?.table(column.table)?.column(column.column)?.type ?? ""
      return Finding(
        Self.id, .low, at: run.lineage?.columnWriter[column].map(bench.up.place),
        "\(counted(count, "value")) of \(column) \(agree(count, "are")) not \(type), the type that it is declared with now",
        objects: [column.description], count: count,
        of: run.loss?.account.tables.first { $0.anchor == column.table }?.rows,
        remedy: "fix them first, or make the table STRICT to have them refused")
    }
  }
}
