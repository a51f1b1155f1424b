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
    let claims = bench.claimedPaths.filter { $0.isTrue == false }.map { path in
      Finding(
        "mapping.claim", .low,
        "the draft says that \(path.source) goes to \(path.target), and its script puts nothing of it there",
        objects: [path.target], remedy: "correct the script, or take no notice of the claim")
    }
    guard !declared.isEmpty || !claims.isEmpty, let lineage = bench.primary?.lineage else {
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
    return CheckResult(Self.id, .passed, findings + claims)
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
  /// What the draft says of where values go, beside what its script does.
  var claimedPaths: [PathResult] {
    guard let run = primary, let loss = run.loss, let lineage = run.lineage, let after = run.schema
    else { return [] }
    return draft.paths.map { path in
      // What is not there goes nowhere.
      var isTrue: Bool? = false
      if let source = source.column(path.source), let target = after.column(path.target) {
        isTrue = holds(from: source, to: target, loss.mapping, lineage)
      }
      return PathResult(source: path.source, target: path.target, isTrue: isTrue)
    }
  }

  private func holds(
    from source: ColumnName, to target: ColumnName, _ mapping: Mapping, _ lineage: Lineage
  ) -> Bool? {
    let isMapped = mapping.entries.contains {
      $0.source.contains(source) && $0.target.contains(target)
    }
    if isMapped || lineage.origins[target]?[source] != nil { return true }
    return lineage.isUnread(source, at: target) ? false : nil
  }

  /// Whether a table of these columns was used and has rows.
  fileprivate func holdsRows(_ columns: Set<ColumnName>) -> Bool {
    primary?.loss?.account.tables.contains { table in
      table.rows > 0 && columns.contains { $0.table == table.table }
    } == true
  }
}

extension Schema {
  /// The column of this name, `table.column`, as it is spelt here.
  fileprivate func column(_ text: String) -> ColumnName? {
    for table in tables {
      if let column = table.columns.first(where: {
        foldingASCII("\(table.name).\($0.name)") == foldingASCII(text)
      }) {
        return ColumnName(table.name, column.name)
      }
    }
    return nil
  }

  fileprivate func holds(_ column: ColumnName) -> Bool {
    table(column.table)?.column(column.column) != nil
  }
}
