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
      if origins.isEmpty, sources.allSatisfy({ lineage.isUnread($0, at: target) }),
        bench.holdsRows(sources), bench.primary?.schema?.holds(target) == true
      {
        return Finding(
          "mapping.conflict", .high,
          "the mapping says that \(target) is made of \(words(Array(sources))), and the script puts "
            + "nothing into it", objects: [target.description],
          remedy: "fill it, or correct the mapping")
      }
      guard origins.isDisjoint(with: sources), !origins.isEmpty else { return nil }
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
    // What a column is made of by an expression is compared value by value.
    let entries = bench.draft.mapping.filter {
      $0.origin == .declared && !$0.source.isEmpty && $0.expression == nil
    }
    return renamed + entries.flatMap { entry in entry.target.map { (Set(entry.source), $0) } }
  }
}

extension Bench {
  /// Whether a table of these columns was used and has rows.
  fileprivate func holdsRows(_ columns: Set<ColumnName>) -> Bool {
    primary?.loss?.account.tables.contains { table in
      table.rows > 0 && columns.contains { $0.table == table.table }
    } == true
  }
}

extension Schema {
  fileprivate func holds(_ column: ColumnName) -> Bool {
    table(column.table)?.column(column.column) != nil
  }
}
