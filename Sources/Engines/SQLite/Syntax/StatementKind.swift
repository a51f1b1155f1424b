import Findings
import Plans
import Schemas

extension StatementText {
  package var isCreateTable: Bool {
    matches("create", "table") || matches("create", "temp", "table")
      || matches("create", "temporary", "table")
  }

  /// What the statement is, by its first words.
  package var kind: StatementFacts.Kind {
    guard let first = tokens.first, first.kind == .word else { return .other }
    switch foldingASCII(source[first.range]) {
    case "create": return .create
    case "alter": return .alter
    case "drop": return .drop
    case "insert", "replace": return .insert
    case "update": return .update
    case "delete": return .delete
    case "with": return kindAfterWith
    case "select", "values", "explain": return .query
    case "begin", "commit", "end", "rollback", "savepoint", "release": return .transaction
    case "pragma": return .setting
    case "analyze", "reindex": return .maintenance
    case "vacuum": return .maintenance
    default: return .other
    }
  }

  /// The first verb outside parentheses after the common table expressions.
  private var kindAfterWith: StatementFacts.Kind {
    var depth = 0
    for token in tokens {
      if token.kind == .leftParen { depth += 1 }
      if token.kind == .rightParen { depth -= 1 }
      guard depth == 0, token.kind == .word else { continue }
      switch foldingASCII(source[token.range]) {
      case "insert", "replace": return .insert
      case "update": return .update
      case "delete": return .delete
      case "select", "values": return .query
      default: continue
      }
    }
    return .other
  }

  /// The pragma's name, folded, and whether it is given a value.
  package var pragma: (name: Name, isWrite: Bool)? {
    guard matches("pragma") else { return nil }
    let at = tokens.count > 2 && tokens[2].kind == .dot ? 3 : 1
    guard tokens.indices.contains(at) else { return nil }
    return (name(of: tokens[at], in: source), tokens.count > at + 1)
  }

  /// `ALTER TABLE old RENAME TO new`
  package var tableRename: (from: Name, to: Name)? {
    guard let (table, at) = alteredTable, matches("rename", "to", at: at),
      tokens.indices.contains(at + 2)
    else { return nil }
    return (table, name(of: tokens[at + 2], in: source))
  }

  /// `ALTER TABLE table RENAME [COLUMN] old TO new`
  package var columnRename: (table: Name, from: Name, to: Name)? {
    guard let (table, at) = alteredTable, matches("rename", at: at), !matches("to", at: at + 1)
    else { return nil }
    // COLUMN may itself be the column's name: `RENAME column TO x`.
    let old = matches("column", at: at + 1) && !matches("to", at: at + 2) ? at + 2 : at + 1
    guard matches("to", at: old + 1), tokens.indices.contains(old + 2) else { return nil }
    return (table, name(of: tokens[old], in: source), name(of: tokens[old + 2], in: source))
  }

  /// `ALTER TABLE table DROP [COLUMN] name`
  package var columnDrop: ColumnName? {
    guard let (table, at) = alteredTable, matches("drop", at: at), let last = tokens.last else {
      return nil
    }
    return ColumnName(table, name(of: last, in: source))
  }

  /// The table of an ALTER TABLE, and the index of the token after it.
  private var alteredTable: (Name, Int)? {
    guard matches("alter", "table"), tokens.count > 3 else { return nil }
    let at = tokens[3].kind == .dot ? 4 : 2
    guard tokens.indices.contains(at) else { return nil }
    return (name(of: tokens[at], in: source), at + 1)
  }
}
