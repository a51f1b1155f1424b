import EngineInterface
import Findings
import Schemas

/// Names that programs in use may still ask for. Where their queries are given, those are asked.
struct OldNames: HazardRule {
  static let id: RuleID = "compat.old-names"
  private static let mostNamed = 5

  func findings<E: Engine>(on bench: Bench<E>, _ run: ModeRun<E>) -> [Finding] {
    guard bench.options.workload.old.isEmpty, let schema = run.schema else { return [] }
    let views = Set(schema.views.map(\.name))
    let gone = bench.source.tables.flatMap { table -> [String] in
      // A view of its name may stand for it.
      if views.contains(table.name) { return [] }
      guard let now = schema.table(table.name) else { return [table.name.text] }
      return table.columns.filter { now.column($0.name) == nil }.map { "\(table.name).\($0.name)" }
    }
    guard !gone.isEmpty else { return [] }
    let rest = gone.count > Self.mostNamed ? " and \(gone.count - Self.mostNamed) more" : ""
    return [
      Finding(
        Self.id, .low,
        "programs that still ask for \(gone.prefix(Self.mostNamed).joined(separator: ", "))\(rest) "
          + "fail from then on",
        objects: gone, count: gone.count,
        remedy: "give their queries with --old-queries, or keep the old names until they are gone")
    ]
  }
}
