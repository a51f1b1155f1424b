import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts
import Wishes

/// Rows that got other numbers from the engine, where a column is named for these numbers and holds nothing else,
/// or a trigger reads them.
struct RowNumbers: HazardRule {
  static let id: RuleID = "compat.row-numbers"

  func findings<E: Engine>(on bench: Bench<E>, _ run: ModeRun<E>) -> [Finding] {
    bench.hazards.renumbered.map { found in
      Finding(
        Self.id, .medium,
        "\(counted(found.rows, "row")) of \(found.table) \(agree(found.rows, "have")) other row numbers, or none, and "
          + "\(found.readers.joined(separator: ", ")) goes by them",
        objects: [found.table.text] + found.readers, count: found.rows,
        remedy: "copy the rowid, too, or give the table an INTEGER PRIMARY KEY of its own")
    }
      + bench.hazards.indexedElsewhere.map { found in
        Finding(
          Self.id, .medium,
          "\(counted(found.rows, "row")) of \(found.index) \(agree(found.rows, "have")) other row numbers than the rows of \(found.table) that they "
            + "were made of: what is found by them leads to other rows",
          objects: [found.index.text, found.table.text], count: found.rows,
          remedy: "insert the rowid, too")
      }
  }
}

extension HazardFacts {
  struct Renumbered: Sendable {
    let table: Name
    let rows: Int
    /// Columns and triggers.
    let readers: [String]
  }
}

extension HazardFacts {
  /// A new virtual table whose rows are numbered otherwise than those that they were made of.
  struct IndexedElsewhere: Sendable {
    let index: Name
    let table: Name
    let rows: Int
  }
}

extension Verifier {
  /// Full-text tables are joined by their row numbers to the table whose texts they hold.
  /// https://www.sqlite.org/fts5.html#external_content_tables
  func indexedElsewhere(_ run: ModeRun<E>, by up: AdmittedScript) async throws
    -> [HazardFacts.IndexedElsewhere]
  {
    var found: [HazardFacts.IndexedElsewhere] = []
    for index in run.schema?.virtualTables ?? []
    where !source.schema.holds(index.name) && !index.isDerived {
      let fills = up.statements.filter { $0.kind == .insert && $0.writes == [index.name] }
      guard fills.count == 1, !fills[0].columnsWritten.contains(where: { $0.column == "rowid" }),
        fills[0].reads.count == 1, let table = source.schema.table(fills[0].reads[0]),
        !table.withoutRowid, run.schema?.table(table.name) != nil
      else { continue }
      let alike = index.keepsNoContent ? [] : index.columns.filter { table.column($0) != nil }
      let pairs = (["rowid"] + alike).map { ColumnPair($0, $0) }
      let comparison = try await run.shadow.comparison(rolledBack: nil)
      let tally = try await comparison.multisets(table.name, index.name, pairs: pairs)
      if tally.added > 0 {
        found.append(.init(index: index.name, table: table.name, rows: tally.added))
      }
    }
    return found
  }

  func renumberedTables(_ run: ModeRun<E>) async throws -> [HazardFacts.Renumbered] {
    guard let account = run.loss?.account else { return [] }
    var found: [HazardFacts.Renumbered] = []
    for table in account.tables {
      guard let before = source.schema.table(table.table), before.rowidAlias == nil,
        !before.withoutRowid, let anchor = table.anchor, !table.isFolded
      else { continue }
      let comparison = try await run.shadow.comparison(rolledBack: nil)
      let readers = try await readers(of: before, comparison)
      let pairs =
        table.columns.filter {
          $0.into.count == 1 && $0.into[0].table == anchor && $0.evidence == .identity
            && $0.cellsChanged + $0.nullsFilled + $0.cellsLost == 0
        }.map { ColumnPair($0.source.column, $0.into[0].column) } + keyPairs(of: table.table, run)
      guard !readers.isEmpty, !pairs.isEmpty else { continue }
      let rows = try await comparison.rowsUnderOtherNumbers(table.table, anchor, pairs: pairs)
      if rows > 0 { found.append(.init(table: table.table, rows: rows, readers: readers)) }
    }
    return found
  }

  private func keyPairs(of table: Name, _ run: ModeRun<E>) -> [ColumnPair] {
    (run.loss?.mapping.keys ?? []).filter { $0.source == table }.flatMap {
      zip($0.sourceColumns, $0.targetColumns).map { ColumnPair($0, $1) }
    }
  }

  /// What goes by the numbers of a table's rows, as far as names say so.
  private func readers(of table: Table, _ comparison: E.Source.Shadow.Comparison) async throws
    -> [String]
  {
    var readers: [String] = []
    for other in source.schema.tables {
      for column in other.storedColumns where isNamed(column.name, for: table) {
        let name = ColumnName(other.name, column.name)
        if try await comparison.holdsRowNumbers(name, of: table.name) {
          readers.append(name.description)
        }
      }
    }
    let triggers = source.schema.triggers.filter { trigger in
      trigger.table == table.name && trigger.body.canonicalWords.contains("rowid")
    }
    return readers + triggers.map { "the trigger \($0.name)" }
  }

  /// `tag_rowid` or `tag_ref` for `tags`, `tag_id` where it has no `id` that could be meant, `rowid_of_it` for
  /// any.
  private func isNamed(_ column: Name, for table: Table) -> Bool {
    let parts = column.parts
    let isNumber =
      ["rowid", "ref"].contains(parts.last ?? "") || parts.last == "id" && table.column("id") == nil
    return parts.contains("rowid")
      || isNumber && parts.dropLast().contains(where: table.name.isCalled)
  }
}
