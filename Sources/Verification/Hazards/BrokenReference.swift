import EngineInterface
import Findings
import Schemas

/// A foreign key that leads to no table, or to columns that are no key: with keys on nothing can be
/// written by it, and no row of today has to show it.
/// https://www.sqlite.org/foreignkeys.html#fk_indexes
struct BrokenReference: HazardRule {
  static let id: RuleID = "fail.broken-reference"

  func findings<E: Engine>(on bench: Bench<E>, _ run: ModeRun<E>) -> [Finding] {
    guard let schema = run.schema else { return [] }
    let before = Set(
      bench.source.tables.flatMap { table in
        table.foreignKeys.filter { fault(of: $0, in: bench.source) != nil }.map {
          Reference(bench.options.renames.newName(of: table.name), $0)
        }
      })
    return schema.tables.flatMap { table in
      table.foreignKeys.compactMap { key -> Finding? in
        guard let fault = fault(of: key, in: schema), !before.contains(Reference(table.name, key))
        else { return nil }
        let columns = key.columns.map(\.text).joined(separator: ", ")
        return Finding(
          Self.id, .high, "\(table.name) (\(columns)) refers to \(fault)",
          objects: [table.name.text, key.parent.text],
          remedy: "give the parent a PRIMARY KEY or UNIQUE over these columns alone, with the "
            + "collations that they are declared with")
      }
    }
  }

  private struct Reference: Hashable {
    let table: Name
    let columns: [Name]
    let parent: Name
    init(_ table: Name, _ key: ForeignKey) {
      (self.table, columns, parent) = (table, key.columns, key.parent)
    }
  }

  private func fault(of key: ForeignKey, in schema: Schema) -> String? {
    guard let parent = schema.table(key.parent) else {
      return "\(key.parent), which is not there"
    }
    let columns = schema.parentColumns(of: key)
    guard columns.count == key.columns.count, schema.isKey(columns, of: parent),
      isLookedUp(columns, of: parent, in: schema)
    else { return "columns of \(key.parent) that are no key" }
    return nil
  }

  /// Whether the key compares values as the columns do: SQLite takes no other.
  private func isLookedUp(_ columns: [Name], of table: Table, in schema: Schema) -> Bool {
    let wanted = Set(columns)
    func isPlain(_ column: Name, _ collation: Name?) -> Bool {
      let own = table.column(column)?.collation ?? "binary"
      return collation == nil || collation == own
    }
    let keys = table.keys.filter {
      Set($0.columns) == wanted
    }
    if keys.contains(where: { $0.parts.allSatisfy { isPlain($0.column, $0.collation) } }) {
      return true
    }
    return schema.indexes(of: table.name).contains { index in
      index.unique && index.predicate == nil
        && Set(index.terms.map { Name($0.expression.canonical) }) == wanted
        && index.terms.allSatisfy { isPlain(Name($0.expression.canonical), $0.collation) }
    }
  }
}
