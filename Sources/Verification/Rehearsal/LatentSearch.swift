import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts

/// Looks for rows that the source would take, that its data lacks, and that the scripts would lose,
/// leave out or stumble over. Each is really inserted into a copy of the source first, and the scripts
/// run on that; what the copy then loses beyond today's loss is the row's.
struct LatentSearch<E: Engine> {
  struct Found: Sendable {
    var faults: [LatentFault] = []
    var refusals: [Refusal] = []
    /// Why not every row that was made was tried; nil where all were.
    var cutShort: String?
    var runs = 0
    /// Tables that took a row like theirs, or the change of one.
    var taken: Set<Name> = []

    /// What is found besides with the other handling of foreign keys.
    mutating func add(_ other: Found, under rehearsal: Rehearsal<E>) {
      let mode = rehearsal.base.foreignKeys ? "on" : "off"
      cutShort = cutShort ?? other.cutShort
      for fault in other.faults
      where !faults.contains(where: {
        $0.table == fault.table && $0.effect == fault.effect
          && ($0.column == fault.column || $0.what == fault.what)
      }) {
        faults.append(
          LatentFault(
            what: fault.what + ", with foreign keys \(mode)", effect: fault.effect,
            table: fault.table, column: fault.column, rows: fault.rows,
            isPlausible: fault.isPlausible, statement: fault.statement))
      }
      refusals += other.refusals.filter { refusal in
        !refusals.contains { $0.constraint == refusal.constraint }
      }
    }
  }

  let rehearsal: Rehearsal<E>
  var verifier: Verifier<E> { rehearsal.verifier }
  /// The run without a row more.
  var base: ModeRun<E> { rehearsal.base }

  /// Runs with rows; more cost more than they tell. Each goes through all columns.
  private var mostRuns: Int {
    let columns = rehearsal.namedTables.compactMap(verifier.source.schema.table).reduce(0) {
      $0 + $1.columns.count
    }
    return min(160, max(12, 6000 / max(1, columns)))
  }
  /// That a script may take on a few rows more than it took without.
  var longest: Duration {
    let usual = base.record.steps.reduce(0) { $0 + $1.milliseconds }
    return max(.seconds(5), .milliseconds(20 * usual))
  }
  /// Rows that are tried at once, to begin with: most runs are for what is found among them.
  private func together(of rows: Int) -> Int { max(48, rows * 4 / mostRuns) }

  func run() async throws -> Found {
    var found = Found()
    try await tryAll(rehearsal.namedTables, inPlace: false, &found)
    // A key's form, or a trigger, may refuse every row more: then those that are there are changed.
    let closed = rehearsal.namedTables.subtracting(found.taken)
    if !closed.isEmpty { try await tryAll(closed, inPlace: true, &found) }
    // Of a table that is only read, or whose rows nothing was done to, none has to be tried.
    let derived = Set(verifier.source.schema.virtualTables.filter(\.isDerived).map(\.name))
    let open = closed.subtracting(found.taken).intersection(rehearsal.writtenTables)
      .subtracting(derived)
    if let table = open.min(), found.cutShort == nil {
      found.cutShort = "no row could be made that \(table) takes"
    }
    return found
  }

  private func tryAll(_ tables: Set<Name>, inPlace: Bool, _ found: inout Found) async throws {
    let rows = try await verifier.source.edgeRows(
      of: tables, for: [rehearsal.up, rehearsal.down].compactMap(\.self), knowing: hints,
      inPlace: inPlace)
    // Many together: few suffer, and those are found by halves.
    for isPlausible in [true, false] {
      for these in batches(rows.filter { $0.isPlausible == isPlausible }) {
        try await narrow(these, &found)
      }
    }
  }

  private var hints: EdgeHints {
    var hints = EdgeHints()
    hints.distinct = distinctColumns
    for column in base.loss?.account.columns ?? [] {
      guard let place = column.into.first,
        let after = base.schema?.table(place.table)?.column(place.column).map({
          TypeFamily($0.type)
        }),
        let before = verifier.source.schema.table(column.source.table)?.column(column.source.column)
      else { continue }
      if after != TypeFamily(before.type) { hints.retyped[column.source] = after }
    }
    let shared = (base.loss?.account.tables ?? []).filter(\.isShared)
    hints.united = Dictionary(grouping: shared, by: \.anchor).values.map { Set($0.map(\.table)) }
      .filter { $0.count > 1 }
    return hints
  }

  /// Rows that can come together: of two that change the same one, one would not be seen.
  private func batches(_ rows: [EdgeRow]) -> [[EdgeRow]] {
    let size = together(of: rows.count)
    var batches: [[EdgeRow]] = []
    var (batch, changed) = ([EdgeRow](), Set<String>())
    for row in rows {
      if batch.count == size || !changed.isDisjoint(with: row.replaced) {
        batches.append(batch)
        (batch, changed) = ([], [])
      }
      batch.append(row)
      changed.formUnion(row.replaced)
    }
    return batch.isEmpty ? batches : batches + [batch]
  }

  /// Finds the rows that suffer among these, by halves.
  ///
  /// - Returns: whether any does.
  @discardableResult
  private func narrow(_ rows: [EdgeRow], _ found: inout Found) async throws -> Bool {
    guard found.cutShort == nil else { return false }
    guard found.runs < mostRuns else {
      found.cutShort = "there are more than can be tried"
      return false
    }
    // One example of a column is enough, and what others of it suffer is told with that.
    let all = rows.count
    let rows = rows.filter { row in
      row.column == nil
        || !found.faults.contains { $0.table == row.table && $0.column == row.column }
    }
    var suffers = rows.count < all
    guard !rows.isEmpty else { return suffers }
    let added: (source: E.Source, taken: [EdgeRow])?
    do {
      added = try await verifier.source.adding(rows)
    } catch is OutOfTime {
      found.cutShort = "to insert them takes too long"
      return false
    }
    guard let (source, taken) = added else { return false }
    found.taken.formUnion(
      taken.filter { $0.isPlain || $0.column != nil && !$0.replaced.isEmpty }.map(\.table))
    if taken.count < rows.count {
      // The source may refuse some only because of the others.
      let known = Set(taken)
      if try await narrow(rows.filter { !known.contains($0) }, &found) { suffers = true }
    }
    let trial = try await trial(of: taken, in: source, &found)
    if trial == .well { return suffers }
    try await split(taken, trial, &found)
    return true
  }

  private func split(_ rows: [EdgeRow], _ trial: Trial, _ found: inout Found) async throws {
    guard rows.count > 1 else {
      note(trial, of: rows, &found)
      return
    }
    let first = try await narrow(Array(rows[..<(rows.count / 2)]), &found)
    let second = try await narrow(Array(rows[(rows.count / 2)...]), &found)
    // None suffers by itself: they do together.
    if !first, !second, found.cutShort == nil { note(trial, of: rows, &found) }
  }

  private func note(_ trial: Trial, of rows: [EdgeRow], _ found: inout Found) {
    guard let first = rows.first else { return }
    let needed = rows.flatMap(\.rows)
    switch trial {
    case .well: break
    case .refused where rows.allSatisfy(\.isClash):
      // Neither row is against what the target wants of rows like it.
      note(.suffers(.fails, statement: nil), of: rows, &found)
    case .refused(let constraint):
      if first.isPlausible, !found.refusals.contains(where: { $0.constraint == constraint }) {
        found.refusals.append(Refusal(constraint: constraint, rows: needed))
      }
    case .suffers(let effect, let statement):
      let place = first.column.map { "\(first.table).\($0)" } ?? "\(first.table)"
      let isPlausible = rows.allSatisfy(\.isPlausible)
      // Where any new row suffers so, that is all there is to say.
      if found.faults.contains(where: {
        $0.table == first.table && $0.column == nil && $0.effect == effect
      }) {
        return
      }
      found.faults.append(
        LatentFault(
          what: words(effect, first, place) + (rows.count > 1 ? ", with another like it" : ""),
          effect: effect, table: first.table, column: first.column, rows: needed,
          isPlausible: isPlausible, statement: statement))
    }
  }

  private func words(_ effect: LatentFault.Effect, _ row: EdgeRow, _ place: String) -> String {
    let rows = ["another row", "a row", "two rows", "three rows"].first(where: row.what.hasPrefix)
    let subject =
      rows.map { "\($0) of \(row.table)\(row.what.dropFirst($0.count))" }
      ?? "\(row.what) in \(place)"
    switch effect {
    case .loses: return "\(subject) would be lost"
    case .changes: return "\(subject) would not stay what it is"
    case .fails: return "\(subject) would stop the script"
    case .rollback: return "\(subject) would not come back by the rollback"
    case .unfilled: return "\(subject) would not be filled as all rows of today are"
    }
  }
}
