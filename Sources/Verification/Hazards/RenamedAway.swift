import EngineInterface
import Findings
import Plans
import Schemas

/// The old table renamed before the new one takes its name, where references followed it.
/// https://www.sqlite.org/lang_altertable.html#alter_table_rename
struct RenamedAway: HazardRule {
  static let id: RuleID = "fail.renamed-away"

  func findings<E: Engine>(on bench: Bench<E>, _ run: ModeRun<E>) -> [Finding] {
    guard let schema = run.schema else { return [] }
    return bench.up.statements.indices.flatMap { index -> [Finding] in
      guard let hazard = bench.up.statements[index].hazards.first(where: { $0.rule == Self.id }),
        case .renamed(let old, let new)? = run.record.steps.first(where: {
          $0.statement == index
        })?.reshape
      else { return [] }
      // Where the target refers to it by that name, too, that is what is wanted.
      let followed = schema.tables.filter { table in
        table.foreignKeys.contains { $0.parent == new }
          && bench.target?.table(table.name)?.foreignKeys.contains { $0.parent == new } != true
      }.map(\.name)
      guard let first = followed.first else { return [] }
      var place = bench.up.place(index)
      place.focus = hazard.range
      return [
        Finding(
          Self.id, .high, at: place,
          "references to \(old) followed it to its new name: "
            + "\(followed.map(\.text).joined(separator: ", ")) refer to \(new) now",
          objects: [first.text], count: followed.count,
          remedy: "create the new table, copy, drop the old one, rename the new one")
      ]
    }
  }
}
