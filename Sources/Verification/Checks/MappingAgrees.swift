import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts

/// What somebody declared of where columns go is what the script does.
struct MappingAgrees: Check {
  static let id = "mapping"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    let declared = declared(on: bench)
    guard !declared.isEmpty, let lineage = bench.primary?.lineage else {
      return CheckResult(
        Self.id,
        .skipped(because: declared.isEmpty ? "none was declared" : "the script did not run"))
    }
    let findings = declared.compactMap { sources, target -> Finding? in
      let origins = Set((lineage.origins[target] ?? [:]).keys)
      guard !origins.isEmpty, origins.isDisjoint(with: sources) else { return nil }
      let (said, done) = (words(Array(sources)), words(Array(origins)))
      return Finding(
        "mapping.conflict", .high,
        "the mapping says that \(target) is made of \(said), and the script fills it from \(done)",
        objects: [target.description], remedy: "correct the mapping, or the script")
    }
    return CheckResult(Self.id, .passed, findings)
  }

  private func words(_ columns: [ColumnName]) -> String {
    columns.sorted().map(\.description).joined(separator: ", ")
  }

  private func declared<E: Engine>(on bench: Bench<E>) -> [(Set<ColumnName>, ColumnName)] {
    let renames = bench.options.renames
    let renamed = renames.columns.sorted { $0.key < $1.key }.flatMap { table, columns in
      columns.sorted { $0.key < $1.key }.map {
        (Set([ColumnName(table, $0.key)]), ColumnName(renames.newName(of: table), $0.value))
      }
    }
    let entries = bench.draft.mapping.filter { $0.origin == .declared && !$0.source.isEmpty }
    return renamed + entries.flatMap { entry in entry.target.map { (Set(entry.source), $0) } }
  }
}
