import Findings
import Plans
import Schemas
import Verdicts

extension Verdict {
  /// What a proposer can mend of a draft: all for which it is sent back.
  package var faults: [Finding] {
    let rules: Set<RuleID> = ["undo.late", "undo.absent", "data.not-repeatable", "mapping.claim"]
    return findings.filter {
      $0.severity >= .high || $0.severity == .medium && $0.rule.family == "latent"
        || rules.contains($0.rule)
    }
  }
}

extension Finding {
  /// Whether the answer to a hole can have to do with it: what is said of columns that other questions are
  /// about is for those.
  ///
  /// - Parameters:
  ///   - isNew: whether it was not there before the answer.
  ///   - others: the holes that are open besides.
  func concerns(_ hole: Hole, isNew: Bool, besides others: [Hole], _ renames: Renames) -> Bool {
    guard !objects.isEmpty, hole.subject.table != nil else { return isNew || objects.isEmpty }
    if names(hole, renames) { return true }
    if others.contains(where: { names($0, renames) }) { return false }
    let tables = hole.tables(renames).map(\.text)
    return isNew || objects.contains { object in tables.contains { Name($0) == Name(object) } }
  }

  /// Whether it names a column that a hole is about.
  func names(_ hole: Hole, _ renames: Renames) -> Bool {
    let columns = hole.subject.columns.union(hole.columns.map(\.column))
    return objects.contains { object in
      let names = object.split(separator: ".", maxSplits: 1).map { Name(String($0)) }
      return names.count == 2 && hole.tables(renames).contains(names[0])
        && columns.contains(names[1])
    }
  }
}

extension Hole {
  /// What its table is called, before and after.
  fileprivate func tables(_ renames: Renames) -> Set<Name> {
    Set([subject.table, subject.table.map(renames.newName)].compactMap(\.self))
  }

  /// Whether it asks for the same as another, whatever stands there by now.
  func isSame(as other: Hole) -> Bool {
    switch (blank, other.blank) {
    case (.expressions(_, let into, _, _), .expressions(_, let others, _, _)): into == others
    case (.name(let name, let table, _), .name(let other, let its, _)):
      name == other && table == its
    case (.expressions, .name), (.name, .expressions): false
    }
  }

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
