import EngineInterface
import Findings
import Plans
import SQLiteSyntax
import Schemas

extension SQLiteEngine {
  package func baselineDraft(for goal: Goal, on source: SQLiteSource) async throws -> Draft {
    let diff = goal.diff
    let drafter = MoveDrafter(goal: goal, probe: try DataProbe(source))
    var moves: [MoveDrafter.Result] = []
    for change in diff.changes {
      guard case .alterTable(let before, let after, let parts) = change else { continue }
      moves.append(try await drafter.result(before, after, parts))
    }
    let script = MigrationScript(
      goal: goal, diff: diff, moves: goal.takersFirst(moves.map(\.move)))
    let split = Set(moves.flatMap(\.mapping).flatMap { $0.source + $0.target })
    return Draft(
      .baseline, up: Script(.up, script.forward), down: Script(.down, script.backward),
      checks: script.checks, mapping: moves.flatMap(\.mapping) + goal.declared,
      holes: moves.flatMap(\.holes) + renameHoles(diff, besides: split, goal)
        + (try await NewKeys(goal: goal, probe: drafter.probe).holes()),
      removals: script.removals)
  }

  /// Likely renames that nobody declared. The draft takes them for what they are in the target.
  private func renameHoles(_ diff: SchemaDiff, besides split: Set<ColumnName>, _ goal: Goal)
    -> [Hole]
  {
    let made = Set(goal.declared.flatMap { $0.source + $0.target })
    let split = split.union(made)
    return diff.questions.compactMap { question in
      let owner = question.owner.map { "\($0)." } ?? ""
      func isSplit(_ column: Name) -> Bool {
        question.table.map { table in
          split.contains(ColumnName(table, column)) || goal.answers.holds(column, of: table)
        } ?? false
      }
      let heirs = question.to.filter { !isSplit($0) }
      guard !isSplit(question.from), !heirs.isEmpty,
        !goal.dropped.contains(foldingASCII(owner + question.from.text))
      else { return nil }
      let names = heirs.map(\.text).joined(separator: " or ")
      let what = question.table == nil ? "the table " : ""
      return Hole(
        kind: .rename,
        columns: question.table.map { table in
          ([question.from] + heirs).map { ColumnName(table, $0) }
        } ?? [],
        question: "is \(what)\(owner)\(question.from) now called \(names)? The draft takes it for "
          + "dropped.",
        remedy: "If it is a rename: --rename '\(owner)\(question.from)=\(heirs[0].text)'",
        filledWith: ["dropped"],
        blank: .name(of: question.from, in: question.table, among: heirs))
    }
  }
}

extension Answers {
  /// Whether a column was answered for, or an answer is made of it.
  fileprivate func holds(_ column: Name, of table: Name) -> Bool {
    forward.contains { target, expression in
      target.table == table
        && (target.column == column || namesMentioned(in: expression).contains(column))
    }
  }
}
