import EngineInterface
import Findings
import Schemas
import Verdicts

/// The migrated shadow has the target's schema.
struct Converges: Check {
  static let id = "converges"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    guard bench.target != nil else {
      return CheckResult(Self.id, .unproven(because: "no target was given"))
    }
    guard let residue = bench.residue else {
      return CheckResult(Self.id, .skipped(because: "the script did not run"))
    }
    let findings = residue.map { residue in
      Finding(
        "schema.residue", .critical, residue.sentence, objects: [residue.object],
        remedy: "make the script reach the target, or correct the target")
    }
    return CheckResult(Self.id, residue.isEmpty ? .passed : .failed, findings)
  }
}

extension Bench {
  /// What the migrated schema lacks of the target's, tables kept aside left out: where the handling of
  /// foreign keys makes a difference, where it lacks more.
  var residue: [Residue]? {
    guard let target, primary?.schema != nil else { return nil }
    return runs.filter(\.record.completed).compactMap(\.schema).map {
      $0.without(kept).residue(against: target)
    }.max { $0.count < $1.count }
  }
}

extension Residue {
  var sentence: String {
    switch (expected, found) {
    case (let expected?, let found?):
      "\(kind) of \(object): wanted \(expected), found \(found)"
    case (let expected?, nil):
      expected == "present"
        ? "\(kind) \(object) is missing" : "\(kind) \(object) is missing: \(expected)"
    case (nil, let found?):
      found == "present"
        ? "\(kind) \(object) is not in the target"
        : "\(kind) of \(object) is not in the target: \(found)"
    case (nil, nil): "\(kind) of \(object)"
    }
  }
}

extension Schema {
  /// The schema without some tables and what belongs to them.
  func without(_ names: Set<Name>) -> Schema {
    names.isEmpty
      ? self
      : Schema(
        tables: tables.filter { !names.contains($0.name) },
        indexes: indexes.filter { !names.contains($0.table) }, views: views,
        triggers: triggers.filter { !names.contains($0.table) },
        virtualTables: virtualTables.filter { !names.contains($0.name) })
  }
}
