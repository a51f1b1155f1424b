import EngineInterface
import Findings
import Schemas

/// A table of the source that was renamed while another one bears its name now: whoever asks for it
/// finds other rows. Nobody declared that.
struct NameReused: HazardRule {
  static let id: RuleID = "compat.name-reused"

  func findings<E: Engine>(on bench: Bench<E>, _ run: ModeRun<E>) -> [Finding] {
    guard let schema = run.schema, let lineage = run.lineage else { return [] }
    return bench.source.tables.compactMap { table in
      guard let home = lineage.home[table.name], home != table.name,
        bench.options.renames.tables[table.name] == nil, schema.table(table.name) != nil,
        !bench.kept.contains(home)
      else { return nil }
      return Finding(
        Self.id, .medium,
        "\(table.name) is called \(home) now, and another table is called \(table.name): programs "
          + "that ask for it find other rows", objects: [table.name.text, home.text],
        remedy: "declare it with --rename \(table.name)=\(home), if that is what is meant")
    }
  }
}
