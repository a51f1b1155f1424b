import Findings
import Plans
import Schemas

extension StatementText {
  package var isCreateTable: Bool { root?.kind == .createTableStmt }

  /// The pragma's name, folded, and whether it is given a value.
  package var pragma: (name: Name, isWrite: Bool)? {
    guard matches("pragma") else { return nil }
    let at = tokens.count > 2 && tokens[2].kind == .dot ? 3 : 1
    guard tokens.indices.contains(at) else { return nil }
    return (name(of: tokens[at], in: source), tokens.count > at + 1)
  }

  /// `ALTER TABLE table RENAME [COLUMN] old TO new`
  package var columnRename: (table: Name, from: Name, to: Name)? {
    guard isWhole, let root, root.kind == .renameColumnStmt, let table = root.objectName else {
      return nil
    }
    let names = root.children(.name).map(\.identifier).suffix(2)
    guard names.count == 2, let old = names.first, let new = names.last else { return nil }
    return (table, old, new)
  }
}
