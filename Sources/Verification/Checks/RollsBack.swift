import EngineInterface
import Findings
import Schemas
import Verdicts

/// The rollback brings back the schema and every row.
struct RollsBack: Check {
  static let id = "rollback"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    if !bench.downRefusal.isEmpty { return CheckResult(Self.id, .failed, bench.downRefusal) }
    let known = measured(on: bench)
    // What a limit left open takes nothing from what is known of the other mode.
    guard let record = bench.runs.compactMap(\.rollbackRecord).first(where: \.isCutShort),
      case .limit(let statement, let message) = record.ending, let down = bench.down
    else { return known }
    let finding = Finding(
      "fail.limit", .high, at: down.place(statement), "the rollback: \(message)",
      remedy: "raise the limit in drydock.yaml, or make the statement cheaper")
    return CheckResult(
      Self.id, known.status == .failed ? .failed : .unproven(because: message),
      known.findings + [finding])
  }

  private func measured<E: Engine>(on bench: Bench<E>) -> CheckResult {
    guard let account = bench.rollback else {
      return CheckResult(Self.id, .skipped(because: "the script did not run"))
    }
    var findings: [Finding] = []
    if let failing = bench.rollbackInOneMode, let error = failing.rollback?.error {
      findings.append(
        Finding(
          "undo.fails", .medium, at: error.place,
          "with foreign keys \(failing.foreignKeys ? "on" : "off") the rollback fails: "
            + error.message,
          remedy: "set PRAGMA foreign_keys before BEGIN, or name the runner's mode (--foreign-keys)"
        ))
    }
    switch account.status {
    case .absent:
      findings.append(
        Finding(
          "undo.absent", .medium, "there is no rollback script",
          remedy: "write one, or decide that a backup is the way back"))
      return CheckResult(Self.id, .skipped(because: "there is no rollback script"), findings)
    case .fails:
      findings.append(
        Finding(
          "undo.fails", .critical, at: account.error?.place,
          "the rollback fails: \(account.error?.message ?? "")"))
      return CheckResult(Self.id, .failed, findings)
    case .lossy:
      let lost = bench.runs.map(\.losesHeld).max { $0.count < $1.count } ?? []
      findings += lost
      if lost.isEmpty {
        findings.append(
          Finding(
            "undo.lossy", .medium,
            "the rollback does not bring back everything: " + account.summary,
            remedy: "keep what the forward script drops, and restore it"))
      }
    case .exact: break
    }
    findings += bench.runs.flatMap(\.reordered).prefix(1).map { table in
      Finding(
        "undo.column-order", .low,
        "after the rollback the columns of \(table) stand in another order",
        objects: [table.text])
    }
    let failed = findings.contains { $0.severity == .critical }
    return CheckResult(Self.id, failed ? .failed : .passed, findings)
  }
}

extension RollbackAccount {
  fileprivate var summary: String {
    var parts = residue.prefix(3).map(\.sentence)
    if let loss {
      for table in loss.tables {
        if table.rowsLost + table.added + table.duplicated > 0 {
          parts.append(
            "\(counted(table.rowsLost, "row")) of \(table.table) missing, "
              + "\(table.added + table.duplicated) added")
        }
        if let reason = table.unaligned { parts.append(reason) }
      }
      for column in loss.columns where column.cellsLost > 0 {
        parts.append("\(counted(column.cellsLost, "value")) of \(column.source)")
      }
      for column in loss.columns where column.nullsFilled > 0 {
        parts.append("\(counted(column.nullsFilled, "NULL")) of \(column.source)")
      }
      for column in loss.columns where column.cellsUnproven > 0 {
        parts.append("\(counted(column.cellsUnproven, "value")) of \(column.source), perhaps")
      }
      for mark in loss.marks { parts.append("the mark of \(mark.object)") }
    }
    return parts.isEmpty ? "settings of the database differ" : parts.joined(separator: "; ")
  }
}

extension Bench {
  /// The run whose rollback fails, where with the other handling of foreign keys it does not.
  fileprivate var rollbackInOneMode: ModeRun<E>? {
    let failing = runs.filter { $0.rollback?.status == .fails }
    let others = runs.filter { $0.rollback.map { $0.status != .fails } == true }
    return failing.count == 1 && others.count == 1 ? failing[0] : nil
  }

  /// Of the runs that completed, the rollback that brings back least; one that the runner can have by
  /// its mode does not fail.
  var rollback: RollbackAccount? {
    let order: [RollbackStatus] = [.exact, .absent, .lossy, .fails]
    let inOneMode = rollbackInOneMode?.foreignKeys
    return runs.filter { $0.foreignKeys != inOneMode }.compactMap(\.rollback).max {
      (order.firstIndex(of: $0.status) ?? 0) < (order.firstIndex(of: $1.status) ?? 0)
    }
  }
}
