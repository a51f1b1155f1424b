import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts

/// Looks for rows that the source would take, that its data lacks, and that the scripts would lose,
/// leave out or stumble over. Each is really inserted into a copy of the source first, and the scripts
/// run on that; what the copy then loses beyond today's loss is the row's.
struct LatentSearch<E: Engine> {
  /// What was found, or why nothing was looked for.
  enum Outcome: Sendable {
    case looked([LatentFault], isComplete: Bool)
    case skipped(because: String)
  }

  let verifier: Verifier<E>
  let up: AdmittedScript
  let down: AdmittedScript?
  let draft: Draft
  /// The run without a row more.
  let base: ModeRun<E>

  /// Runs with rows; more cost more than they tell.
  private static var mostRuns: Int { 60 }
  /// Rows in the tables that the script touches: each run goes through all of them.
  private static var mostRows: Int { 20_000 }

  func run() async throws -> Outcome {
    guard let loss = base.loss, let lineage = base.lineage else {
      return .skipped(because: "the script did not run")
    }
    let rows = loss.account.tables.reduce(0) { $0 + $1.rows }
    guard rows <= Self.mostRows else {
      return .skipped(because: "the tables it touches hold more than \(Self.mostRows) rows")
    }
    let tables = lineage.touched.filter { verifier.source.schema.table($0) != nil }
    let candidates = try await verifier.source.edgeRows(of: tables)
    guard !candidates.isEmpty else {
      return .skipped(because: "no table that it touches has a row to go by")
    }
    var search = Progress()
    // Rows of one kind in one run: few of them suffer, and then each is tried alone.
    for kind in candidates.map(\.what).uniqued {
      let group = candidates.filter { $0.what == kind }
      guard search.runs < Self.mostRuns, try await trial(of: group, &search) != .well else {
        continue
      }
      for row in group where search.runs < Self.mostRuns {
        if let fault = try await fault(of: row, &search) { search.faults.append(fault) }
      }
    }
    return .looked(search.faults, isComplete: search.runs < Self.mostRuns)
  }

  private struct Progress {
    var runs = 0
    var faults: [LatentFault] = []
  }

  /// What a run with rows more came to.
  private enum Trial: Equatable {
    case well
    /// A constraint of the target stops the script: no fault of the row, but one row hides the others.
    case refused
    case suffers(LatentFault.Effect)
  }

  private func fault(of row: EdgeRow, _ search: inout Progress) async throws -> LatentFault? {
    guard case .suffers(let effect) = try await trial(of: [row], &search) else { return nil }
    let place = row.column.map { "\(row.table).\($0)" } ?? "\(row.table)"
    return LatentFault(
      what: words(effect, row.what, place), effect: effect, table: row.table, column: row.column,
      row: row.cells)
  }

  private func words(_ effect: LatentFault.Effect, _ what: String, _ place: String) -> String {
    let row = what == "another row" ? "another row of \(place)" : "\(what) in \(place)"
    switch effect {
    case .loses: return "\(row) would be lost"
    case .changes: return "\(row) would become a value"
    case .fails: return "\(row) would stop the script"
    case .rollback: return "\(row) would not come back by the rollback"
    case .unfilled: return "\(row) would not be filled as all rows of today are"
    }
  }

  // MARK: One run

  /// Runs the scripts with these rows, as far as the source takes them.
  private func trial(of rows: [EdgeRow], _ search: inout Progress) async throws -> Trial {
    guard let (source, taken) = try await verifier.source.adding(rows) else { return .well }
    search.runs += 1
    let other = Verifier(
      engine: verifier.engine, source: source, target: verifier.target, options: verifier.options)
    let run = try await other.run(up, down, draft, foreignKeys: base.foreignKeys, like: nil)
    guard run.record.completed, let loss = run.loss, let before = base.loss else {
      guard case .failed(_, _, let message) = run.record.ending else { return .well }
      return message.contains("constraint failed") ? .refused : .suffers(.fails)
    }
    if loses(loss.account, before.account) { return .suffers(.loses) }
    if loss.account.unintended.invented > before.account.unintended.invented {
      return .suffers(.changes)
    }
    if base.rollback?.status == .exact, let status = run.rollback?.status,
      status == .lossy || status == .fails
    {
      return .suffers(.rollback)
    }
    let isOrdinary = taken.allSatisfy { $0.column == nil }
    return isOrdinary && isUnfilled(loss.computed, before.computed, taken, before.account)
      ? .suffers(.unfilled) : .well
  }

  private func loses(_ now: LossAccount, _ before: LossAccount) -> Bool {
    let (a, b) = (now.unintended, before.unintended)
    return a.rows > b.rows || a.cells > b.cells || a.misassigned > b.misassigned
      || a.duplicated > b.duplicated
  }

  /// Whether a new column that holds a value in every row holds none in a row more.
  private func isUnfilled(
    _ now: [(column: ColumnName, rows: Int)], _ before: [(column: ColumnName, rows: Int)],
    _ taken: [EdgeRow], _ account: LossAccount
  ) -> Bool {
    before.contains { column, rows in
      guard
        let table = account.tables.first(where: { $0.anchor == column.table }),
        taken.contains(where: { $0.table == table.table }), rows == table.rows
      else { return false }
      return now.first { $0.column == column }?.rows == rows
    }
  }
}

extension [String] {
  /// Each once, in the order in which they first come.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
