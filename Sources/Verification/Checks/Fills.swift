import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts

/// New columns that the script computes. Nothing is lost when they are wrong, so no measurement can
/// tell whether they are what was meant.
struct Fills: Check {
  static let id = "computed-columns"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    guard let run = bench.primary, let loss = run.loss else {
      return CheckResult(Self.id, .skipped(because: "the script did not run"))
    }
    let asked = Set(bench.draft.holes.flatMap(\.columns))
    let settled = bench.workload.settled
    let questions = loss.computed.filter {
      !asked.contains($0.column) && !settled.contains($0.column)
    }.map { column, rows in
      let origins = (run.lineage?.origins[column] ?? [:]).keys.sorted().map(\.description)
      let from = computed(by: bench.up.fills[column], from: origins)
      return Question(
        "\(column) is new and holds values in \(rows) rows\(from): are they what is meant?",
        columns: [column.description] + origins)
    }
    return CheckResult(Self.id, .passed, questions: questions)
  }

  /// - Parameter expression: over source columns, as far as the script's text tells it.
  private func computed(by expression: String?, from origins: [String]) -> String {
    if let expression, !expression.isEmpty, expression != "NULL", expression.count <= 200 {
      return ", computed as \(expression)"
    }
    return origins.isEmpty ? "" : ", computed from \(origins.joined(separator: ", "))"
  }
}
