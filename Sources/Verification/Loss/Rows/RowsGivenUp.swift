import EngineInterface
import Findings
import Schemas
import Verdicts
import Wishes

/// Rows that are gone because somebody wanted it, and rows that the rollback makes again.
extension TableAccounting {
  /// Of the rows that are lost, those that may go; what goes beyond is lost all the same.
  func accept(_ account: inout TableAccount) async throws {
    guard let purge, account.rowsLostUnintended > 0 || plan.anchor == nil else { return }
    let known = purge.leavesOneOfEach ? account.rowsLostIntended : 0
    let matching = max(
      0,
      try await comparison.lostRows(
        table.name, plan.anchor?.name, by: plan.alignment, matching: purge.rows) - known)
    let going = min(
      matching, plan.anchor == nil ? account.rowsLost : account.rowsLostUnintended)
    var accepted = going
    switch purge.ground {
    case .doubtful:
      guard going > 0 else { return }
      account.rowsDoubtful = going
      account.unaligned =
        "\(counted(going, "row")) of \(table.name) \(agree(going, "go")) by a condition against which the words of the "
        + "request cannot be held: it asks for rows to go, and which is for a person to say"
    case .asked:
      account.rowsAskedFor = plan.anchor == nil ? 0 : going
    case .accepted(let most):
      accepted = min(going, most)
      account.rowsPurged = accepted
      if matching > most { account.purgeLimit = most }
    }
    if plan.anchor != nil { account.rowsLostIntended += accepted }
  }

  /// The table has no successor. Its rows are given up on purpose if the target wants none.
  func goneAltogether() async throws -> TableAccount {
    let rows = try await comparison.rowsInSource(table.name)
    var account = TableAccount(table: table.name, anchor: nil, rows: rows)
    account.rowsLost = rows
    let isToBeMoved = wish.takesRows(of: table.name, to: final.tables.map(\.name))
    account.rowsLostIntended = isWanted || isToBeMoved ? 0 : rows
    if isToBeMoved, isConsumed, rows > 0 {
      // The script reads them: what it made of them no key shows.
      account.rowsLost = 0
      account.unaligned =
        "the rows of \(table.name) were to go to another table, and nothing shows that they did"
    }
    try await takeRestored(&account)
    return account
  }

  /// What the rollback makes of other rows was there, and most of it shows what it was to be.
  func takeRestored(_ account: inout TableAccount) async throws {
    guard isConsumed, account.rowsLost > 0 else { return }
    let restored = try await comparison.rowsRestored(
      table.name, columns: table.storedColumns.map(\.name))
    let again = restored - (account.rows - account.rowsLost)
    guard again > 0, restored * 2 >= account.rows, again * 2 >= account.rowsLost else { return }
    account.rowsRestored = again
    account.rowsLost = account.rows - restored
    account.rowsLostIntended = 0
  }

  /// Lost rows that hold nothing beside their key, of a table whose columns became rows.
  func empty(_ anchor: Table, _ alignment: Alignment) async throws -> Int {
    let others = table.storedColumns.map(\.name).filter { !alignment.sourceColumns.contains($0) }
    guard !others.isEmpty else { return 0 }
    return try await comparison.lostRows(
      table.name, anchor.name, by: alignment, matching: .every(others.map { .isMissing($0) }))
  }
}
