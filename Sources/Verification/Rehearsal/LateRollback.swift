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
      let plain = try await outcome(of: down, .usual)
      if let plain, plain.status != .exact || plain.cutShort != nil { return plain }
      if pairs.contains(where: { !isRow($0) }), let alone = try await outcome(of: down, .alone),
        alone.status != .exact
      {
        return alone
      }
      // What the new schema takes and the old one did not.
      var outcome = try await outcome(of: down, .widened) ?? plain
      if outcome?.status != .fails, let other = try await self.outcome(of: down, .conditional),
        other.status != .exact || outcome == nil
      {
        let faults = (outcome?.faults ?? []) + other.faults
        outcome = Outcome(
          status: other.status == .exact ? outcome?.status ?? .exact : other.status,
          faults: faults, cutShort: outcome?.cutShort ?? other.cutShort)
      }
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

  /// Which rows are written.
  private enum Rows {
    /// Like those that are there.
    case usual
    /// The same, with nothing in the tables that hold other values of such rows.
    case alone
    /// With values that the old schema did not take.
    case widened
    /// For which conditions of the rollback hold, or do not, and checks that are gone.
    case conditional
  }

  private func writes(
    _ rows: Rows, to pair: KeyPair, _ down: AdmittedScript, in shadow: E.Source.Shadow
  )
    async throws -> [LateWrite]
  {
    let (table, key) = (pair.target, pair.targetColumns)
    switch rows {
    case .usual:
      let rewritten = try await shadow.writeLate(
        to: table, key: key, rewriting: rewritableColumns(pair))
      var kinds = LateKinds()
      // Another value may make it another table's row.
      kinds.free = isOnlyHome(pair) ? freeColumns(pair) : []
      kinds.bare = gatheringColumns(pair)
      return try await rewritten + shadow.writeLate(to: table, key: key, kinds)
    case .alone:
      guard isRow(pair) else { return [] }
      var kinds = LateKinds()
      kinds.bare = gatheringColumns(pair)
      return try await shadow.writeLate(to: table, key: key, kinds)
    case .widened:
      var kinds = LateKinds()
      kinds.empty = widenedColumns(pair)
      kinds.wider = widerColumns(pair)
      kinds.finer = finerColumns(pair)
      kinds.repeating = repeatingColumns(pair)
      guard !kinds.areUsual else { return [] }
      kinds.free = freeColumns(pair)
      kinds.bare = gatheringColumns(pair)
      return try await shadow.writeLate(to: table, key: key, kinds)
    case .conditional:
      // Where rows of several tables stand, a condition tells whose they are.
      guard isOnlyHome(pair) else { return [] }
      return try await shadow.writeLate(
        to: table, key: key, meeting: droppedChecks(pair).map { $0.joined(separator: " ") },
        of: down)
    }
  }

  private func outcome(of down: AdmittedScript, _ rows: Rows) async throws -> Outcome? {
    let shadow = try await rehearsal.base.shadow.fork()
    var writes: [(pair: KeyPair, write: LateWrite)] = []
    for pair in pairs {
      writes += try await self.writes(rows, to: pair, down, in: shadow)
        .filter { isRow(pair) || $0.kind == .updated }.map { (pair, $0) }
    }
    if case .usual = rows {
      for pair in marked {
        writes += try await shadow.writeLate(
          to: pair.target, marking: pair.targetColumns[0], free: freeColumns(pair)
        ).map { (pair, $0) }
      }
    }
    writes = try await writes.asyncFilter { try await isAsWritten($0.write, $0.pair, in: shadow) }
    guard !writes.isEmpty else { return nil }
    let written = try await self.rows(of: writes, in: shadow)
    let record = try await shadow.run(down, under: rehearsal.conditions)
    guard !record.isCutShort else {
      return Outcome(
        status: .exact, cutShort: "after rows were written, the rollback did not end in time")
    }
    guard record.completed else {
      let message = record.error(in: down)?.message ?? "it does not run to its end"
      let cause =
        if case .usual = rows { "" } else { ", with rows that the old schema does not take" }
      return Outcome(
        status: .fails,
        faults: [
          "once rows were written after the migration\(cause), the rollback fails: \(message)"
        ])
    }
    var outcome = Outcome(status: .exact)
    for (index, (pair, write)) in writes.enumerated() {
      if let fault = try await fault(of: write, as: written[index], pair, after: shadow) {
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
      case .insertedWith(let column), .insertedWithout(let column): [column]
      case .inserted, .updated: madeColumns(pair)
      case .deleted, .rewritten, .insertedOtherwise, .insertedFor, .insertedMarked,
        .insertedRepeating:
        []
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
      return columns[index].first { !isSame(before[$0], after[$0]) }.map { column in
        switch write.kind {
        case .insertedWithout:
          "a row that is written to \(pair.target) after the migration, without \(column), which "
            + "\(pair.source) needs, is given one by a rollback"
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

  /// Numbers that were calculated there and back may differ in their last digits.
  private func isSame(_ a: Value?, _ b: Value?) -> Bool {
    guard case .real(let a)? = a, case .real(let b)? = b else { return a == b }
    return abs(a - b) <= 1e-9 * max(abs(a), abs(b))
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
    let row = try await shadow.row(of: pair.target, where: write.key)
    switch write.kind {
    case .deleted: return row == nil
    // A row above it may have been deleted after it was written.
    case .rewritten, .insertedWithout, .insertedWith, .insertedFor, .insertedMarked,
      .insertedRepeating:
      return row != nil
    case .inserted, .updated, .insertedOtherwise:
      let model = try await rehearsal.base.shadow.row(of: pair.target, where: write.like)
      guard let row, let model else { return false }
      let unique = uniqueColumns(pair)
      return columns(pair).allSatisfy {
        unique.contains($0.source) || row[$0.target] == model[$0.target]
      }
    }
  }

  private func fault(
    of write: LateWrite, as written: [Name: Value]?, _ pair: KeyPair,
    after shadow: E.Source.Shadow
  ) async throws -> String? {
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
    case .insertedRepeating(let column):
      return row == nil
        ? "a row that is written to \(pair.target) after the migration, with a \(column) that another has, "
          + "is missing in \(pair.source) after a rollback" : nil
    case .insertedMarked:
      return row == nil
        ? "a row that is written to \(pair.target) after the migration is missing in \(pair.source) "
          + "after a rollback" : nil
    case .rewritten(let column):
      let what = "a row of \(pair.target) that gets another \(column) after the migration"
      guard let row else { return "\(what) is missing in \(pair.source) after a rollback" }
      if let own = identicalColumns(pair).first(where: { $0.target == column }),
        row[own.source] != written?[column]
      {
        return "\(what) has another \(own.source) in \(pair.source) after a rollback"
      }
      let before = try await rehearsal.verifier.source.pristine.row(
        of: pair.source, where: named(write.key, pair))
      let lost = columnsAside(pair).first { row[$0] != before?[$0] }
      return lost.map { "\(what) has not its \($0) any more in \(pair.source) after a rollback" }
    case .insertedFor(let condition):
      let what = "a row that is written to \(pair.target) after the migration, \(condition),"
      guard let row else { return "\(what) is missing in \(pair.source) after a rollback" }
      let other = identicalColumns(pair).first { row[$0.source] != written?[$0.target] }
      return other.map { "\(what) has another \($0.source) in \(pair.source) after a rollback" }
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

extension Array {
  fileprivate func asyncFilter(_ isIncluded: (Element) async throws -> Bool) async rethrows
    -> [Element]
  {
    var kept: [Element] = []
    for element in self where try await isIncluded(element) { kept.append(element) }
    return kept
  }
}
