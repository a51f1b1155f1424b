import Findings
import Plans
import Schemas
import Verdicts

extension Verdict {
  /// What a proposer can mend of a draft: all for which it is sent back.
  package var faults: [Finding] {
    let rules: Set<RuleID> = ["undo.late", "undo.absent", "data.not-repeatable"]
    return findings.filter {
      $0.severity >= .high || $0.severity == .medium && $0.rule.family == "latent"
        || rules.contains($0.rule)
    }
  }
}

extension Finding {
  /// Whether it can have to do with the answer to a hole: what is said of other columns is for other
  /// questions.
  func concerns(_ hole: Hole, _ renames: Renames) -> Bool {
    let (table, columns) = hole.subject
    let tables = Set([table, table.map(renames.newName)].compactMap(\.self))
    let named = columns.union(hole.columns.map(\.column))
    let objects = objects.map { $0.split(separator: ".", maxSplits: 1).map { Name(String($0)) } }
    return tables.isEmpty || objects.isEmpty
      || objects.contains { names in
        tables.contains(names[0]) && (names.count == 1 || named.contains(names[1]))
      }
  }
}

extension Hole {
  /// The source table that it is about, and its columns that tell most.
  package var subject: (table: Name?, columns: Set<Name>) {
    switch blank {
    case .expressions(let table, _, let from, _): (table, Set(from))
    case .name(let column, let table?, _): (table, [column])
    case .name(let table, nil, _): (table, [])
    }
  }
}

/// What two verdicts may have in common: the same of the same, wherever it stands.
struct Fault: Hashable {
  private let rule: RuleID
  private let objects: [String]
  private let message: String

  init(_ finding: Finding) {
    (rule, objects, message) = (finding.rule, finding.objects, finding.message)
  }
}
