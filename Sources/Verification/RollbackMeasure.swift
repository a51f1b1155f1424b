import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts

extension Verifier {
  /// Compares what the rollback left with the source: schema, rows, marks, settings.
  func measureRollback(
    _ run: inout ModeRun<E>, _ down: AdmittedScript, _ record: RunRecord,
    _ rolledBack: E.Source.Shadow?, _ forward: LossAccount
  ) async throws {
    guard let rolledBack else {
      run.rollback = RollbackAccount(status: .fails, error: record.error(in: down))
      return
    }
    if case .leftOpen(let statement) = record.ending {
      let place = down.place(statement)
      run.rollback = RollbackAccount(
        status: .fails,
        error: RunError(
          place: place, offset: place.range.lower,
          message: "it ends inside a transaction: everything in it is rolled back"))
      return
    }
    let schema = try await rolledBack.schema()
    let leftovers = Set(
      (schema.tables.map(\.name) + schema.virtualTables.map(\.name)).filter {
        $0.folded.hasPrefix("_drydock_") && run.schema?.holds($0) == true
          && !source.schema.holds($0)
      })
    var residue = schema.without(leftovers).residue(against: source.schema)
    let written = record.writtenTables
    let touched = (run.lineage?.touched ?? []).union(
      source.schema.tables.map(\.name).filter(written.contains))
    let virtual = (run.lineage?.touchedVirtual ?? []).union(
      source.schema.virtualTables.filter {
        written.contains($0.name) || !written.isDisjoint(with: $0.shadows)
      }.map(\.name))
    for index in try await brokenIndexes(rolledBack, virtual.union(touched)) {
      residue.append(
        Residue(
          kind: "full-text index", object: index.table.folded, expected: "in step with its content",
          found: nil))
    }
    let comparison = try await rolledBack.comparison(rolledBack: nil)
    var loss = try await LossAccounting(
      comparison: comparison, source: source.schema, final: schema,
      target: source.schema, renames: Renames(), declared: [],
      lineage: Lineage(backTo: source.schema, steps: run.record.steps + record.steps),
      kept: leftovers
    ).run(touched: touched, virtual: virtual).account
    let unrestorable = try await unrestorable(loss, forward, comparison, run.schema)
    for table in loss.tables.indices { loss.tables[table].countChangesAsLost() }
    let marks = try await differingMarks(rolledBack)
    let settings = try await source.pristine.settings() == rolledBack.settings()
    let exact = residue.isEmpty && loss.isUnchanged && marks.isEmpty && settings
    loss.marks = marks
    let lowered = marks.filter { mark in
      mark.before > mark.after ?? 0 && !forward.marks.contains { $0.object == mark.object }
    }
    run.reordered = schema.reorderedTables(against: source.schema)
    run.losesHeld = []
    if !exact {
      let renumbered = try await renumbered(forward, schema, comparison)
      run.losesHeld =
        try await losesHeld(loss, forward, run.schema, besides: renumbered, unrestorable)
        + losesHeld(residue, run.schema, run.loss?.mapping) + lowered.map(losesHeld)
        + leftBroken(rolledBack, residue)
    }
    run.rollback = RollbackAccount(
      status: exact ? .exact : .lossy, residue: residue, loss: loss,
      needs: record.steps.flatMap(\.readTables).filter { $0.isKeptAside }
        .sorted().uniqued)
  }

  /// How many values of a column no rollback brings back, though none was lost on the way there: floats that
  /// were computed there and back, and texts that the migration cut while those that are there stay apart.
  private func unrestorable(
    _ loss: LossAccount, _ forward: LossAccount, _ comparison: E.Source.Shadow.Comparison,
    _ final: Schema?
  ) async throws -> [ColumnName: Int] {
    let changed = Dictionary(
      forward.tables.flatMap(\.columns).map { ($0.source, $0.cellsChanged) }, uniquingKeysWith: +)
    var found: [ColumnName: Int] = [:]
    for account in loss.tables where account.anchor == account.table {
      guard let table = source.schema.table(account.table) else { continue }
      let key = table.primaryKey.map { Alignment.key($0.columns.map { ColumnPair($0, $0) }) }
      guard let alignment = key ?? (table.withoutRowid ? nil : .rowid) else { continue }
      let anchor = forward.tables.first { $0.table == account.table }?.anchor
      for column in account.columns where column.cellsChanged > 0 {
        // What stands for nothing in the new table cannot be told from what was there before.
        if let new = anchor.flatMap({ final?.table($0) })?.column(column.source.column),
          new.notNull != nil, table.column(column.source.column)?.notNull == nil,
          let standard = new.defaultValue
        {
          found[column.source] = try await comparison.emptiedCells(
            column.source, of: standard.sql, by: alignment)
          continue
        }
        switch table.column(column.source.column).map({ TypeFamily($0.type) }) {
        case .real:
          found[column.source] = try await comparison.roundedCells(column.source, by: alignment)
        case .text:
          guard let changed = changed[column.source], changed > 0 else { continue }
          found[column.source] = min(
            changed, try await comparison.cutCells(column.source, by: alignment))
        default: continue
        }
      }
    }
    return found
  }

  private func brokenIndexes(_ rolledBack: E.Source.Shadow, _ tables: Set<Name>) async throws
    -> [Violation]
  {
    let virtual = Set(source.schema.virtualTables.map(\.name))
    guard !virtual.isEmpty else { return [] }
    let found = try await rolledBack.violations(of: tables, keysOf: []).filter {
      virtual.contains($0.table)
    }
    guard !found.isEmpty else { return [] }
    let before = try await source.pristine.violations(of: virtual, keysOf: [])
    return found.filter { !before.contains($0) }
  }

  private func differingMarks(_ rolledBack: E.Source.Shadow) async throws -> [MarkLoss] {
    let before = try await source.pristine.marks()
    let after = try await rolledBack.marks()
    let tables = Set(before.keys).union(after.keys).filter { source.schema.table($0) != nil }
    return tables.sorted().compactMap { table in
      let (mark, now) = (before[table] ?? 0, after[table] ?? 0)
      return mark == now ? nil : MarkLoss(object: table, before: mark, after: after[table])
    }
  }

  /// Data that the migrated database still held and the rollback did not bring back.
  ///
  /// - Parameters:
  ///   - renumbered: tables all of whose rows are there under other numbers.
  ///   - unrestorable: how many values of columns no rollback brings back.
  private func losesHeld(
    _ rollback: LossAccount, _ forward: LossAccount, _ final: Schema?,
    besides renumbered: Set<Name>, _ unrestorable: [ColumnName: Int]
  ) -> [Finding] {
    var findings: [Finding] = []
    let references = source.schema.tables.flatMap { table in
      table.foreignKeys.filter { renumbered.contains($0.parent) }.flatMap(\.columns).map {
        ColumnName(table.name, $0)
      }
    }
    for table in rollback.tables where !renumbered.contains(table.table) {
      let before = forward.tables.first { $0.table == table.table }
      let held = table.rowsLost - (before?.rowsGone ?? 0)
      if held > 0, before?.unaligned == nil {
        findings.append(
          Finding(
            "undo.loses", .critical,
            "the rollback loses \(counted(held, "row")) of \(table.table) that the migrated database still has",
            objects: [table.table.text], count: held, of: table.rows))
      }
      for column in table.columns {
        let earlier = before?.columns.first { $0.source == column.source }
        // The key of rows that are no rows of their own any more is given up.
        if earlier == nil, before?.isFolded == true || references.contains(column.source) {
          continue
        }
        if references.contains(column.source), earlier?.cellsChanged ?? 0 > 0 { continue }
        // A table that is in no account was not touched.
        let holdsNulls =
          before == nil || earlier.map { keepsNulls($0, beside: before?.anchor, in: final) } == true
        if column.nullsFilled > 0, holdsNulls {
          findings.append(
            Finding(
              "undo.loses", .critical,
              "the rollback makes values of \(counted(column.nullsFilled, "NULL")) of \(column.source) that the "
                + "migrated database still has",
              objects: [column.source.description], count: column.nullsFilled, of: column.rows,
              remedy: "copy them back as they are"))
        }
        // What was repointed led to a row that is gone: which one, nothing says.
        let isNumber = source.schema.table(table.table)?.rowidAlias == column.source.column
        let numbers = isNumber ? before?.numbersGivenUp ?? 0 : 0
        let excused =
          numbers + (unrestorable[column.source] ?? 0) + (earlier?.cellsLost ?? 0)
          + (earlier?.cellsUnproven ?? 0)
          + (earlier?.cellsRepointed ?? 0) + (earlier?.listsRewritten ?? 0)
          + (earlier?.cellsRewritten ?? 0)
        // Whose values they are nobody knows, but they are not what they were.
        let strange = earlier.map { $0.cellsChanged > 0 } == true ? column.cellsUnproven : 0
        let lost = column.cellsLost + strange - excused
        guard lost > 0, before?.unaligned == nil else { continue }
        findings.append(
          Finding(
            "undo.loses", .critical,
            "the rollback does not restore \(counted(lost, "value")) of \(column.source) that the migrated "
              + "database still has",
            objects: [column.source.description], count: lost, of: column.rows,
            remedy: "copy them back before the forward script's tables and columns are dropped"))
      }
    }
    return findings
  }

  /// Views and triggers that the forward script made, the rollback left, and nothing can use.
  private func leftBroken(_ rolledBack: E.Source.Shadow, _ residue: [Residue]) async throws
    -> [Finding]
  {
    let left = Set(residue.filter { $0.expected == nil }.map(\.object))
    guard !left.isEmpty else { return [] }
    return try await rolledBack.brokenObjects().filter { left.contains($0.name.folded) }.map {
      Finding(
        "fail.broken-object", .critical,
        "after the rollback the \($0.kind.rawValue) \($0.name) is still there, and fails: \($0.message)",
        objects: [$0.name.text], evidence: "found by \($0.use), on the copy that was rolled back",
        remedy: "let the rollback drop it, too")
    }
  }

  private func losesHeld(_ mark: MarkLoss) -> Finding {
    Finding(
      "undo.loses", .critical,
      "the rollback lowers the mark of \(mark.object), which the migrated database still has, from "
        + "\(mark.before) to \(mark.after ?? 0): numbers are given out again",
      objects: [mark.object.text],
      remedy: "set sqlite_sequence of the new table to the old one's mark")
  }

  /// Parts of the schema that the migrated database had as the source has them.
  private func losesHeld(_ residue: [Residue], _ final: Schema?, _ mapping: Mapping?) -> [Finding] {
    guard let final else { return [] }
    let gone = Set(final.residue(against: source.schema).map { [$0.kind, $0.object] })
    let renamed = source.schema.renamed(by: mapping?.renames ?? Renames())
    // Over columns with other names it is the same index, whatever it is called.
    func isThere(_ object: String) -> Bool {
      guard let index = renamed.indexes.first(where: { $0.name == Name(object) }) else {
        return false
      }
      return final.indexes.contains {
        $0.table == index.table && $0.terms == index.terms && $0.unique == index.unique
          && $0.predicate == index.predicate
      }
    }
    return residue.filter {
      $0.expected != nil
        && (!gone.contains([$0.kind, $0.object])
          || $0.found == nil && $0.kind == "index" && isThere($0.object))
    }.map {
      Finding(
        "undo.loses", .critical,
        "the rollback loses what the migrated database still has: \($0.sentence)",
        remedy: "let the rollback make it again, after the tables that it rebuilds")
    }
  }
}

extension Mapping {
  /// Columns that are the same under another name, and their tables.
  fileprivate var renames: Renames {
    var renames = Renames()
    for entry in entries where [.kept, .renamed].contains(entry.kind) {
      guard entry.source.count == 1, entry.target.count == 1 else { continue }
      let (old, new) = (entry.source[0], entry.target[0])
      if old.table != new.table { renames.add(table: old.table, to: new.table) }
      if old.column != new.column { renames.add(column: old.column, to: new.column, of: old.table) }
    }
    return renames
  }
}

/// Whether the NULLs of a column are NULLs in the migrated database, or no rows of a table that took its
/// values.
private func keepsNulls(_ column: ColumnAccount, beside anchor: Name?, in final: Schema?) -> Bool {
  // Where no value became NULL, a NULL still says that there was none.
  guard column.cellsLost + column.cellsUnproven + column.cellsEmptied == 0,
    column.nullsFilled + column.nullsNamed == 0, column.nullsTaken.isEmpty, !column.into.isEmpty
  else { return false }
  if column.kind == .moved {
    return column.into.count == 1 && column.into[0].table != anchor && column.cellsUnproven == 0
      && column.cellsLost == 0 && !column.isGathered
  }
  return [.kept, .renamed, .transformed].contains(column.kind)
    && column.into.allSatisfy { place in
      final?.table(place.table)?.column(place.column).map { $0.notNull == nil } ?? false
    }
}

extension TableAccount {
  /// Rows that the migrated database does not hold, or not all of: of rows that went into others', the
  /// values that are lost there.
  var rowsGone: Int {
    guard isFolded else { return rowsLost }
    return rowsLost + (columns.map { $0.cellsLost + $0.cellsUnproven }.max() ?? 0)
  }

  /// Rows that stand elsewhere without the number that they had.
  fileprivate var numbersGivenUp: Int {
    rowsMoved.filter { $0.key != .kept }.reduce(0) { $0 + $1.rows }
  }

  /// A rollback owes every value as it was.
  fileprivate mutating func countChangesAsLost() {
    for index in columns.indices {
      // Those of which nothing shows what they became are among the changed ones.
      let known = columns[index].cellsLost + columns[index].cellsUnproven
      columns[index].cellsLost = max(columns[index].cellsLost, columns[index].cellsChanged)
      columns[index].cellsUnproven = max(0, known - columns[index].cellsLost)
      (columns[index].intended, columns[index].cellsAsked) = (false, 0)
    }
    rowsLostIntended = 0
  }
}

extension LossAccount {
  /// Whether every row and value is where and what it was.
  var isUnchanged: Bool {
    tables.allSatisfy { table in
      table.rowsLost == 0 && table.rowsMoved.isEmpty && table.added == 0 && table.duplicated == 0
        && table.unaligned == nil
        && table.columns.allSatisfy {
          $0.cellsLost == 0 && $0.cellsChanged == 0 && $0.cellsUnproven == 0
            && $0.nullsFilled == 0 && $0.nullsNamed == 0 && $0.nullsTaken.isEmpty
        }
    }
  }
}

extension RunRecord {
  func error(in script: AdmittedScript) -> RunError? {
    switch ending {
    case .completed, .leftOpen: nil
    case .failed(let statement, let offset, let message):
      RunError(place: script.place(statement), offset: offset, message: message)
    case .denied(let statement, let message), .limit(let statement, let message):
      RunError(
        place: script.place(statement), offset: script.place(statement).range.lower,
        message: message)
    }
  }
}

extension [Name] {
  fileprivate var uniqued: [Name] {
    reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
