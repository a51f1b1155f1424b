import EngineInterface
import Schemas
import Verdicts

/// Whether a rollback keeps what was written after the migration: rows inserted, updated and deleted
/// in the new shape, each like one that was there, so that it is known what it should come back as.
struct LateRollback<E: Engine> {
  struct Outcome: Sendable {
    var status: RollbackStatus
    /// What was not kept, for people; empty where everything was.
    var faults: [String] = []
    /// Why not everything was tried; nil where it was.
    var cutShort: String?
  }

  let rehearsal: Rehearsal<E>

  /// - Returns: nil where nothing could be written, or there is no rollback to try.
  func run() async throws -> Outcome? {
    guard let down = rehearsal.down, rehearsal.base.rollback?.status == .exact else { return nil }
    do {
      let plain = try await outcome(of: down, widened: false)
      if let plain, plain.status != .exact || plain.cutShort != nil { return plain }
      // What the new schema takes and the old one did not.
      var outcome = try await outcome(of: down, widened: true) ?? plain
      let additions = try await LateAdditions(rehearsal: rehearsal, down: down).faults()
      for fault in additions.found {
        var worse = outcome ?? Outcome(status: .exact)
        if worse.status != .fails { worse.status = fault.status }
        worse.faults.append(fault.what)
        outcome = worse
      }
      if additions.isCutShort {
        outcome = outcome ?? Outcome(status: .exact)
        outcome?.cutShort = "more tables take rows of a new kind than can be tried"
      }
      return outcome
    } catch is OutOfTime {
      return Outcome(status: .exact, cutShort: "to write rows takes too long")
    }
  }

  private func outcome(of down: AdmittedScript, widened: Bool) async throws -> Outcome? {
    let shadow = try await rehearsal.base.shadow.fork()
    var writes: [(pair: KeyPair, write: LateWrite)] = []
    for pair in pairs {
      let (empty, wider) = widened ? (widenedColumns(pair), widerColumns(pair)) : ([], [])
      if widened, empty.isEmpty, wider.isEmpty { continue }
      writes += try await shadow.writeLate(
        to: pair.target, key: pair.targetColumns, empty: empty, free: freeColumns(pair),
        wider: wider
      ).filter { isRow(pair) || $0.kind == .updated }.map { (pair, $0) }
    }
    writes = try await writes.asyncFilter { try await isAsWritten($0.write, $0.pair, in: shadow) }
    guard !writes.isEmpty else { return nil }
    let written = try await rows(of: writes, in: shadow)
    let record = try await shadow.run(down, under: rehearsal.conditions)
    guard !record.isCutShort else {
      return Outcome(
        status: .exact, cutShort: "after rows were written, the rollback did not end in time")
    }
    guard record.completed else {
      let message = record.error(in: down)?.message ?? "it does not run to its end"
      let cause = widened ? ", with rows that the old schema does not take" : ""
      return Outcome(
        status: .fails,
        faults: [
          "once rows were written after the migration\(cause), the rollback fails: \(message)"
        ])
    }
    var outcome = Outcome(status: .exact)
    for (pair, write) in writes {
      if let fault = try await fault(of: write, pair, after: shadow) {
        outcome.status = .lossy
        if !outcome.faults.contains(fault) { outcome.faults.append(fault) }
      }
    }
    for fault in try await changedOnceMigratedAgain(writes, written, on: shadow) {
      outcome.status = .lossy
      if !outcome.faults.contains(fault) { outcome.faults.append(fault) }
    }
    outcome.faults = Self.told(outcome.faults)
    return outcome
  }

  private typealias Writes = [(pair: KeyPair, write: LateWrite)]

  private func rows(of writes: Writes, in shadow: E.Source.Shadow) async throws
    -> [[Name: Value]?]
  {
    var rows: [[Name: Value]?] = []
    for (pair, write) in writes {
      rows.append(try await shadow.row(of: pair.target, where: write.key))
    }
    return rows
  }

  /// Values of a kind that the column did not have, and those made of what is only kept aside: migrated
  /// once more they have to be what they were, or the rollback made others of them. Where that fails
  /// nothing is known.
  private func changedOnceMigratedAgain(
    _ writes: Writes, _ written: [[Name: Value]?], on rolledBack: E.Source.Shadow
  ) async throws -> [String] {
    let columns = writes.map { pair, write -> [Name] in
      switch write.kind {
      case .insertedWith(let column): [column]
      case .inserted, .updated: madeColumns(pair)
      case .deleted, .insertedWithout, .insertedOtherwise: []
      }
    }
    guard columns.contains(where: { !$0.isEmpty }) else { return [] }
    let again = try await rolledBack.fork()
    guard try await again.run(rehearsal.up, under: rehearsal.conditions).completed else {
      return []
    }
    let found = try await rows(of: writes, in: again)
    return writes.indices.compactMap { index in
      guard let before = written[index], let after = found[index] else { return nil }
      let (pair, write) = writes[index]
      return columns[index].first { before[$0] != after[$0] }.map { column in
        switch write.kind {
        case .insertedWith:
          "a \(column) that is written to \(pair.target) after the migration, and that "
            + "\(pair.source) could not hold, is another after a rollback"
        default:
          "a row that is \(write.kind == .updated ? "changed in" : "written to") \(pair.target) after "
            + "the migration has another \(column) once it is rolled back and migrated again"
        }
      }
    }
  }

  /// Columns that were made of values which, as they were, only a table kept aside holds: of a new row
  /// the rollback has to make what the script makes the same of again.
  private func madeColumns(_ pair: KeyPair) -> [Name] {
    guard let result = rehearsal.base.loss, let lineage = rehearsal.base.lineage else { return [] }
    let kept = result.account.columns.filter { column in
      column.source.table == pair.source && !column.into.isEmpty
        && column.into.allSatisfy { $0.table.isKeptAside }
    }
    let unique = rehearsal.base.schema?.uniqueColumns(of: pair.target) ?? []
    return kept.flatMap { lineage.derivatives(of: $0.source) }.filter {
      $0.table == pair.target && !unique.contains($0.column)
    }.map(\.column)
  }

  /// What befalls rows that are written and rows that are changed alike is told once.
  private static func told(_ faults: [String]) -> [String] {
    let (written, changed) = ("a row that is written to", "a row that is changed in")
    var left = faults
    for fault in faults where fault.hasPrefix(written) {
      let rest = fault.dropFirst(written.count)
      guard let other = left.firstIndex(of: changed + rest), let own = left.firstIndex(of: fault)
      else { continue }
      left[own] = "\(written) or changed in\(rest)"
      left.remove(at: other)
    }
    return left
  }

  /// Whether a row still is like the other one: a trigger may have made something else of it, or of
  /// that one before. Then nothing is known of what it should come back as.
  private func isAsWritten(_ write: LateWrite, _ pair: KeyPair, in shadow: E.Source.Shadow)
    async throws -> Bool
  {
    switch write.kind {
    case .deleted, .insertedWithout, .insertedWith: return true
    case .inserted, .updated, .insertedOtherwise:
      let row = try await shadow.row(of: pair.target, where: write.key)
      let model = try await rehearsal.base.shadow.row(of: pair.target, where: write.like)
      guard let row, let model else { return false }
      let unique = uniqueColumns(pair)
      return columns(pair).allSatisfy {
        unique.contains($0.source) || row[$0.target] == model[$0.target]
      }
    }
  }

  /// How the rows of the tables that the scripts name are found again.
  private var pairs: [KeyPair] {
    guard let schema = rehearsal.base.schema, let account = rehearsal.base.loss?.account else {
      return []
    }
    let known = (rehearsal.base.loss?.mapping.keys ?? []).filter { pair in
      // Where the rows of several tables stand in one, its key says more than theirs.
      schema.table(pair.target).map { schema.holdsKey(pair.targetColumns, of: $0) } == true
        && account.tables.first { $0.table == pair.source }?.isFolded != true
    }
    // A table of which no row was touched is where it was.
    let source = rehearsal.verifier.source.schema
    let others = rehearsal.namedTables.sorted().compactMap { name -> KeyPair? in
      guard !account.tables.contains(where: { $0.table == name }),
        let before = source.table(name), let key = before.primaryKey?.columns,
        let after = schema.table(rehearsal.verifier.options.renames.newName(of: name)),
        after.primaryKey?.columns == key, before.rowidAlias == after.rowidAlias
      else { return nil }
      return KeyPair(
        source: name, sourceColumns: key, target: after.name, targetColumns: key)
    }
    return known + others
  }

  /// Whether the rows there are the source's, and not others that hold some of their values.
  private func isRow(_ pair: KeyPair) -> Bool {
    let account = rehearsal.base.loss?.account.tables.first { $0.table == pair.source }
    return account.map { $0.anchor == pair.target } ?? true
  }

  /// Columns of the target that hold no source column's values.
  private func freeColumns(_ pair: KeyPair) -> [Name] {
    guard let after = rehearsal.base.schema?.table(pair.target),
      let account = rehearsal.base.loss?.account
    else { return [] }
    let taken = Set(
      account.columns.flatMap(\.into)
        + columns(pair).map {
          ColumnName(pair.target, $0.target)
        })
    return after.storedColumns.map(\.name).filter { column in
      !pair.targetColumns.contains(column) && !taken.contains(ColumnName(pair.target, column))
        && !after.foreignKeys.contains { $0.columns.contains(column) }
    }
  }

  /// Columns that may be empty now and might not before.
  private func widenedColumns(_ pair: KeyPair) -> [Name] {
    guard let before = rehearsal.verifier.source.schema.table(pair.source),
      let after = rehearsal.base.schema?.table(pair.target)
    else { return [] }
    return columns(pair).compactMap { source, target in
      before.column(source)?.notNull != nil && after.column(target)?.notNull == nil ? target : nil
    }
  }

  /// Columns that take values now which the source's checks refuse, or which its type makes others of.
  private func widerColumns(_ pair: KeyPair) -> [Name] {
    guard let before = rehearsal.verifier.source.schema.table(pair.source),
      let after = rehearsal.base.schema?.table(pair.target),
      let account = rehearsal.base.loss?.account
    else { return [] }
    let all = columns(pair)
    let names = Dictionary(
      all.map { ($0.source, $0.target.folded) }, uniquingKeysWith: { a, _ in a })
    let kept = Set(after.checks.map(\.expression.canonicalWords))
    let dropped = before.checks.map(\.expression.canonicalWords).filter { words in
      !kept.contains(words.map { names[Name($0)] ?? $0 })
    }
    return all.compactMap { source, target in
      if dropped.contains(where: { $0.contains(source.folded) }) { return target }
      guard let old = before.column(source), let new = after.column(target),
        TypeFamily(old.type) != TypeFamily(new.type)
      else { return nil }
      // What was calculated means something else now.
      let entry = account.columns.first { $0.source == ColumnName(pair.source, source) }
      return entry?.inverse == nil && entry?.inverseKind == nil ? target : nil
    }
  }

  /// Source columns whose values stand in the row that the key leads to, and where.
  private func columns(_ pair: KeyPair) -> [(source: Name, target: Name)] {
    guard let table = rehearsal.verifier.source.schema.table(pair.source),
      let account = rehearsal.base.loss?.account
    else { return [] }
    guard account.tables.contains(where: { $0.table == pair.source }) else {
      let after = rehearsal.base.schema?.table(pair.target)
      return table.storedColumns.map(\.name).filter {
        !pair.sourceColumns.contains($0) && after?.column($0) != nil
      }.map { ($0, $0) }
    }
    return table.storedColumns.compactMap { column in
      let name = ColumnName(pair.source, column.name)
      guard !pair.sourceColumns.contains(column.name),
        let entry = account.columns.first(where: { $0.source == name }), !entry.into.isEmpty,
        entry.into.allSatisfy({ $0.table == pair.target })
      else { return nil }
      return (column.name, entry.into[0].column)
    }
  }

  private func fault(of write: LateWrite, _ pair: KeyPair, after shadow: E.Source.Shadow)
    async throws -> String?
  {
    let row = try await shadow.row(of: pair.source, where: named(write.key, pair))
    switch write.kind {
    case .deleted:
      return row == nil
        ? nil
        : "a row that is deleted from \(pair.target) after the migration is back in \(pair.source) "
          + "after a rollback"
    case .insertedWithout(let column):
      return row == nil
        ? "a row that is written to \(pair.target) after the migration, without \(column), is missing "
          + "in \(pair.source) after a rollback" : nil
    case .insertedWith(let column):
      return row == nil
        ? "a row that is written to \(pair.target) after the migration, with another kind of "
          + "\(column), is missing in \(pair.source) after a rollback" : nil
    case .inserted, .updated, .insertedOtherwise:
      let what =
        "a row that is \(write.kind == .updated ? "changed in" : "written to") \(pair.target) after "
        + "the migration"
      guard let row else { return "\(what) is missing in \(pair.source) after a rollback" }
      let model = try await rehearsal.verifier.source.pristine.row(
        of: pair.source, where: named(write.like, pair))
      guard let model else { return nil }
      let unique = uniqueColumns(pair)
      // A change leaves columns of keys as they were, without a value too; but of a key that another
      // table has got there may be a new value.
      let own =
        write.kind == .updated
        ? try await rehearsal.verifier.source.pristine.row(
          of: pair.source, where: named(write.key, pair)) : nil
      let lost = columns(pair).map(\.source).first { column in
        guard let wanted = model[column], let found = row[column] else { return true }
        // What stands for a NULL of before stands for itself in a new row.
        if unique.contains(column), let own { return own[column] != found && wanted != found }
        if wanted == .null { return false }
        return unique.contains(column) ? found == .null : wanted != found
      }
      return lost.map { "\(what) has another \($0) in \(pair.source) after a rollback" }
    }
  }

  /// Source columns whose values no two rows may share, where they were or where they are now.
  private func uniqueColumns(_ pair: KeyPair) -> Set<Name> {
    var unique = rehearsal.verifier.source.schema.uniqueColumns(of: pair.source)
    guard let final = rehearsal.base.schema else { return unique }
    let moved = (rehearsal.base.loss?.account.columns ?? []).filter {
      $0.source.table == pair.source
    }.map { ($0.source.column, $0.into) }
    let places = columns(pair).map { ($0.source, [ColumnName(pair.target, $0.target)]) }
    for (column, into) in moved + places
    where into.contains(where: { final.uniqueColumns(of: $0.table).contains($0.column) }) {
      unique.insert(column)
    }
    return unique
  }

  private func named(_ key: [(column: Name, value: Value)], _ pair: KeyPair)
    -> [(column: Name, value: Value)]
  {
    key.compactMap { part in
      pair.targetColumns.firstIndex(of: part.column).map {
        (pair.sourceColumns[$0], part.value)
      }
    }
  }
}

extension Schema {
  /// Whether no two rows of a table have the same values in these columns.
  func holdsKey(_ columns: [Name], of table: Table) -> Bool {
    isKey(columns, of: table) || table.keys.contains { Set($0.columns).isSubset(of: columns) }
  }
}

extension Array {
  fileprivate func asyncFilter(_ isIncluded: (Element) async throws -> Bool) async rethrows
    -> [Element]
  {
    var kept: [Element] = []
    for element in self where try await isIncluded(element) { kept.append(element) }
    return kept
  }
}
