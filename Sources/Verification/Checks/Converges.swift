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
      let (wanted, there) = differing(expected, found)
      return "\(what): wanted \(wanted), found \(there)"
    case (let expected?, nil):
      return expected == "present" ? "\(what) is missing" : "\(what) is missing: \(expected)"
    case (nil, let found?):
      return found == "present"
        ? "\(what) is not in the target" : "\(what) is not in the target: \(found)"
    case (nil, nil): return what
    }
  }

  /// `type of column products.price`, `foreign key reviews`
  private var what: String {
    let words = kind.replacing("-", with: " ").split(separator: ".").reversed()
    return words.joined(separator: " of ") + " \(object)"
  }

  /// Of two long definitions the parts in which they differ, with some words around them.
  private func differing(_ one: String, _ two: String) -> (String, String) {
    let sides = [one, two].map { $0.split(separator: " ").map(String.init) }
    guard min(sides[0].count, sides[1].count) > 12 else { return (one, two) }
    let head = zip(sides[0], sides[1]).prefix { $0 == $1 }.count
    let tail = min(
      zip(sides[0].reversed(), sides[1].reversed()).prefix { $0 == $1 }.count,
      min(sides[0].count, sides[1].count) - head)
    let parts = sides.map { words -> String in
      let (first, last) = (max(0, head - 3), min(words.count, words.count - tail + 3))
      return (first > 0 ? "… " : "") + words[first..<last].joined(separator: " ")
        + (last < words.count ? " …" : "")
    }
    return (parts[0], parts[1])
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
