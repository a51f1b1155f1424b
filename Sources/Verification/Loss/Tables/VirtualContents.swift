import EngineInterface
import Findings
import Schemas
import Verdicts

/// Rows of tables that modules keep, of which nothing but what they hold is known.
extension LossAccounting {
  /// The rows of a virtual table with content of its own: each by its rowid and all its columns.
  func contents(of table: VirtualTable) async throws -> TableAccount {
    let names = [lineage.virtualHome[table.name], renames.newName(of: table.name)].compactMap(
      \.self)
    let heir = names.lazy.compactMap { name in final.virtualTables.first { $0.name == name } }.first
    guard let heir else { return try await contents(of: table, in: names) }
    let pairs = (["rowid"] + table.columns.filter(heir.columns.contains)).map { ColumnPair($0, $0) }
    let tally = try await comparison.multisets(table.name, heir.name, pairs: pairs)
    var account = TableAccount(table: table.name, anchor: heir.name, rows: tally.source)
    account.rowsLost = tally.lost
    account.duplicated = tally.duplicated
    account.added = tally.added
    if table.keepsNoContent, tally.source > 0 {
      account.unaligned =
        "\(table.name) keeps an index and no text: which words its rows are found by cannot be compared"
    }
    return account
  }

  /// The rows of a virtual table that became an ordinary one, or is gone.
  private func contents(of table: VirtualTable, in names: [Name]) async throws -> TableAccount {
    let columns = Set(table.columns)
    let heir = names.lazy.compactMap(final.table).first {
      !$0.withoutRowid && columns.isSubset(of: $0.storedColumns.map(\.name))
    }
    guard let heir, !columns.isEmpty else {
      let rows = try await comparison.rowsInSource(table.name)
      var account = TableAccount(table: table.name, anchor: nil, rows: rows)
      account.rowsLost = rows
      account.rowsLostIntended =
        target?.virtualTables.contains { $0.name == table.name } == true ? 0 : rows
      return account
    }
    let values = table.columns.map { ColumnPair($0, $0) }
    let numbered = try await comparison.multisets(
      table.name, heir.name, pairs: [ColumnPair("rowid", "rowid")] + values)
    let tally =
      numbered.lost == 0
      ? numbered : try await comparison.multisets(table.name, heir.name, pairs: values)
    var account = TableAccount(table: table.name, anchor: heir.name, rows: tally.source)
    (account.rowsLost, account.duplicated) = (tally.lost, tally.duplicated)
    account.added = tally.added
    if numbered.lost > 0, tally.lost == 0 {
      account.unaligned =
        "\(counted(numbered.lost, "row")) of \(table.name) \(agree(numbered.lost, "have")) other rowids in \(heir.name): what refers to "
        + "them would lead to other rows"
    }
    return account
  }
}
