import EngineInterface
import Findings
import Verdicts

/// The application's queries still have an answer, and the same one.
struct Queries: Check {
  static let id = "queries"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    let queries = bench.workload.queries
    guard !queries.isEmpty else {
      return CheckResult(Self.id, .skipped(because: "none was given"))
    }
    let findings = queries.compactMap { query -> Finding? in
      let what = "the \(query.age.rawValue) query \(query.name) (line \(query.line))"
      switch (query.age, query.before.error, query.after.error) {
      case (.old, nil, let error?):
        return Finding(
          "compat.old-query", .high, "\(what) fails after the migration: \(error)",
          objects: [query.name],
          remedy: "keep what it reads until the programs that ask it are gone, or give it a view")
      case (.old, let error?, _):
        return Finding(
          "compat.query-fails", .low, "\(what) fails on the source already: \(error)",
          objects: [query.name])
      case (.new, _, let error?):
        return Finding(
          "compat.new-query", .high, "\(what) fails after the migration: \(error)",
          objects: [query.name])
      case (.old, nil, nil) where query.isSame == false:
        return Finding(
          "compat.other-answer", .medium,
          "\(what) has another answer: \(counted(query.before.rows ?? 0, "row")) of "
            + "\(counted(query.before.columns.count, "column")) before, \(query.after.rows ?? 0) of "
            + "\(query.after.columns.count) after", objects: [query.name])
      default: return nil
      }
    }
    return CheckResult(
      Self.id, unanswered(queries).map { .unproven(because: $0) } ?? .passed, findings)
  }

  /// Why old answers could not be compared with new ones.
  private func unanswered(_ queries: [QueryResult]) -> String? {
    let old = queries.filter { $0.age == .old && $0.isSame == nil && $0.after.error == nil }
    return old.first.map { query in
      query.unset.isEmpty
        ? "the old \(query.name) fails on the source already"
        : "the old \(query.name) lacks a value: a comment above it gives one, "
          + "-- \(query.unset[0]) = 5"
    }
  }
}
