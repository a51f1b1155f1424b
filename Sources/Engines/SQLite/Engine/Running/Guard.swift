import SQLiteConnections
import Schemas

/// What a proposer's statement may do, asked by SQLite of every action before it runs, and a record
/// of what it is about to do. Comments, case and tricks of spelling do not reach here.
final class Guard {
  private(set) var denial: String?
  private(set) var reads: Set<ColumnName> = []
  private(set) var readTables: Set<Name> = []
  private(set) var updated: Set<ColumnName> = []
  private(set) var triggered: Set<Name> = []
  /// Whether the statement asked how foreign keys are handled, or set what depends on it.
  private(set) var asksForMode = false
  private(set) var setsMode = false

  /// Forgets the last statement.
  func reset() {
    denial = nil
    reads = []
    readTables = []
    updated = []
    triggered = []
    asksForMode = false
    setsMode = false
  }

  func allows(_ action: AuthorizedAction) -> Bool {
    if let reason = refusal(of: action) {
      denial = reason
      return false
    }
    record(action)
    return true
  }

  private func refusal(of action: AuthorizedAction) -> String? {
    switch action.kind {
    case .attach: "it opens or writes another file"
    case .detach: "it detaches a database"
    case .createVirtualTable:
      allowedModules.contains(foldingASCII(action.second))
        ? nil : "it uses the virtual table module \(action.second)"
    case .function:
      hostileFunctions.contains(foldingASCII(action.second))
        ? "it calls \(action.second)()" : nil
    case .pragma:
      hostilePragmas.contains(foldingASCII(action.first)) ? "it sets PRAGMA \(action.first)" : nil
    case .read:
      hostileTables.contains(foldingASCII(action.first)) ? "it reads \(action.first)" : nil
    case .other: "it does something this version does not know"
    default: nil
    }
  }

  private func record(_ action: AuthorizedAction) {
    switch action.kind {
    case .read:
      // What is set aside in a temporary table is on its way, too.
      guard action.database == "main" || action.database == "temp",
        !action.first.hasPrefix("sqlite_")
      else { return }
      readTables.insert(Name(action.first))
      if !action.second.isEmpty {
        reads.insert(ColumnName(Name(action.first), Name(action.second)))
      }
    case .update:
      guard !action.first.hasPrefix("sqlite_") else { return }
      updated.insert(ColumnName(Name(action.first), Name(action.second)))
      if action.trigger != nil { triggered.insert(Name(action.first)) }
    case .pragma:
      let name = foldingASCII(action.first)
      if name == "legacy_alter_table" || (name == "foreign_keys" && action.second.isEmpty) {
        asksForMode = true
      }
      if name == "foreign_keys", !action.second.isEmpty { setsMode = true }
    case .function where countingFunctions.contains(foldingASCII(action.second)):
      asksForMode = true
    case .insert, .delete:
      if action.trigger != nil { triggered.insert(Name(action.first)) }
    default: break
    }
  }
}

/// What they say depends on statements before, failed ones and the actions of keys included.
private let countingFunctions: Set<String> = ["changes", "total_changes", "last_insert_rowid"]
