import EngineInterface
import Findings
import Schemas
import Verdicts

/// New columns that the script computes. Nothing is lost when they are wrong, so no measurement can
/// tell whether they are what was meant.
struct Fills: Check {
  static let id = "computed-columns"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    guard let run = bench.primary, let loss = run.loss?.account, let lineage = run.lineage,
      let schema = run.schema
    else { return CheckResult(Self.id, .skipped(because: "the script did not run")) }
    let explained = Set(loss.columns.flatMap(\.into))
    let questions = schema.without(bench.kept).tables.flatMap { table in
      table.storedColumns.compactMap { column -> Question? in
        let name = ColumnName(table.name, column.name)
        let origins = lineage.origins[name] ?? [:]
        guard !explained.contains(name), !origins.isEmpty, origins.values.allSatisfy({ !$0 }),
          origins[name] == nil
        else { return nil }
        let from = origins.keys.sorted().map(\.description)
        return Question(
          "\(name) is new and computed from \(from.joined(separator: ", ")): is it what is meant?",
          columns: [name.description] + from)
      }
    }
    return CheckResult(Self.id, .passed, questions: questions)
  }
}
