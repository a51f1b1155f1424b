import Findings
import Plans
import Schemas

extension SyntaxTree {
  /// What each statement is and touches. https://www.sqlite.org/lang.html
  package func facts() -> [StatementFacts] { statements.map { facts(of: $0) } }

  package func facts(of statement: Statement) -> StatementFacts {
    let significant = statement.tokens.last { !isTrivia($0) } ?? statement.tokens.lowerBound
    let range = SourceRange(start(statement.tokens.lowerBound), start(significant + 1))
    guard let root = root(of: statement) else { return StatementFacts(kind: .other, range: range) }
    let isExplained = terminal(statement.tokens.lowerBound) == .explain
    var facts = StatementFacts(kind: isExplained ? .query : root.kind.statementKind, range: range)
    guard root.kind != .error else { return facts }
    StatementFactsReader(root: root).read(&facts)
    if isExplained {
      facts.title = "explain: " + facts.title
      facts.rowChange = .none
      (facts.creates, facts.alters, facts.drops, facts.writes) = ([], [], [], [])
      facts.columnsWritten = []
    }
    return facts
  }
}

extension SyntaxKind {
  package var statementKind: StatementFacts.Kind {
    switch self {
    case .createTableStmt, .createViewStmt, .createIndexStmt, .createTriggerStmt,
      .createVirtualTableStmt:
      .create
    case .renameTableStmt, .addColumnStmt, .dropColumnStmt, .renameColumnStmt: .alter
    case .dropTableStmt, .dropViewStmt, .dropIndexStmt, .dropTriggerStmt: .drop
    case .insertStmt: .insert
    case .updateStmt: .update
    case .deleteStmt: .delete
    case .selectStmt: .query
    case .beginStmt, .commitStmt, .rollbackStmt, .savepointStmt, .releaseStmt, .rollbackToStmt:
      .transaction
    case .pragmaStmt: .setting
    case .analyzeStmt, .reindexStmt, .vacuumStmt: .maintenance
    default: .other
    }
  }
}

private struct StatementFactsReader {
  let root: SyntaxNode

  func read(_ facts: inout StatementFacts) {
    let scopes = ColumnScopes(root)
    facts.reads = scopes.tables.sorted()
    facts.columnsRead = scopes.columns.sorted()
    facts.joints = Set(root.descendants.flatMap(\.joints))
    let constants = Set(root.descendants.filter { $0.kind == .literal }.map(\.text))
    if constants.count <= Self.mostConstants { facts.constants = constants }
    switch root.kind {
    case .insertStmt: insert(&facts)
    case .updateStmt: update(&facts)
    case .deleteStmt: delete(&facts)
    case .selectStmt: facts.title = reading(facts.reads, "read", "evaluate")
    default:
      if ![.create, .alter, .drop].contains(facts.kind) { facts.columnsRead = [] }
      if facts.kind == .create {
        create(&facts)
      } else if facts.kind == .alter {
        alter(&facts)
      } else if facts.kind == .drop {
        drop(&facts)
      } else {
        facts.title = words(of: root, most: 6)
      }
    }
  }

  private func reading(_ tables: [Name], _ verb: String, _ otherwise: String) -> String {
    tables.isEmpty ? otherwise : "\(verb) \(list(tables))"
  }

  private func list(_ names: [Name]) -> String {
    let shown = names.prefix(3).map(\.text).joined(separator: ", ")
    return names.count > 3 ? "\(shown) and \(names.count - 3) more" : shown
  }

  private func words(of node: SyntaxNode, most: Int) -> String {
    let words = node.tokens.filter { !node.tree.isTrivia($0) }
    return words.prefix(most).map { node.tree.source[node.tree.range(ofToken: $0)] }
      .joined(separator: " ") + (words.count > most ? " …" : "")
  }

  // MARK: Definitions

  private func create(_ facts: inout StatementFacts) {
    let head = root.child(.createTableHead, .triggerHead, .createVirtualHead) ?? root
    guard let name = head.objectName else { return }
    facts.creates = [name]
    facts.isTemporary = head.text.uppercased().prefix(while: { $0 != "(" })
      .split(whereSeparator: \.isWhitespace).contains { ["TEMP", "TEMPORARY"].contains($0) }
    switch root.kind {
    case .createTableStmt:
      let isCopy = root.child(.tableAsSelect) != nil
      facts.title =
        "create table \(name)"
        + (isCopy && !facts.reads.isEmpty ? " from \(list(facts.reads))" : "")
      if isCopy {
        facts.leftRows = root.leftRows
        facts.writes = [name]
        facts.rowChange = .inserts
      } else {
        // Checks and defaults speak of the table's own columns.
        facts.columnsRead = []
      }
    case .createViewStmt: facts.title = "create view \(name)"
    case .createIndexStmt:
      let table = root.children(.name).last?.identifier ?? ""
      facts.reads = (facts.reads + [table]).sorted()
      facts.columnsRead = facts.columnsRead.map { StatementFacts.ColumnUse(table, $0.column) }
      facts.title = "create index \(name) on \(table)"
    case .createTriggerStmt:
      // What its statements touch, they touch later.
      (facts.reads, facts.columnsRead) = ([], [])
      facts.title = "create trigger \(name) on \(head.triggerTable ?? "")"
    default: facts.title = "create virtual table \(name)"
    }
  }

  private func alter(_ facts: inout StatementFacts) {
    guard let table = root.objectName else { return }
    facts.alters = [table]
    let names = root.children(.name).map(\.identifier)
    switch root.kind {
    case .renameTableStmt: facts.title = "rename table \(table) to \(names.last ?? "")"
    case .renameColumnStmt:
      let columns = names.suffix(2)
      facts.title = "rename \(table).\(columns.first ?? "") to \(columns.last ?? "")"
      facts.columnsWritten = columns.map { StatementFacts.ColumnUse(table, $0) }
    case .dropColumnStmt:
      facts.title = "drop \(table).\(names.last ?? "")"
      facts.columnsWritten = names.suffix(1).map { StatementFacts.ColumnUse(table, $0) }
    default:
      let column = root.child(.columnName)?.child(.name)?.identifier ?? names.last ?? ""
      facts.title = "add \(table).\(column)"
      facts.columnsWritten = [StatementFacts.ColumnUse(table, column)]
      facts.columnsRead = facts.columnsRead.map { StatementFacts.ColumnUse(table, $0.column) }
    }
  }

  private func drop(_ facts: inout StatementFacts) {
    guard let name = root.objectName else { return }
    facts.drops = [name]
    let what: String =
      switch root.kind {
      case .dropViewStmt: "view"
      case .dropIndexStmt: "index"
      case .dropTriggerStmt: "trigger"
      default: "table"
      }
    facts.title = "drop \(what) \(name)"
    if root.kind == .dropTableStmt { facts.writes = [name] }
  }

  // MARK: Changes

  private func insert(_ facts: inout StatementFacts) {
    guard let table = root.objectName else { return }
    facts.writes = [table]
    let verb = root.child(.insertVerb)
    let isReplacing =
      verb?.has(.replace) == true
      || verb?.child(.orConflict)?.text.lowercased().hasSuffix("replace") == true
    facts.rowChange = isReplacing ? .replaces : .inserts
    facts.columnsWritten = (root.child(.nameList)?.listedNames ?? []).map {
      StatementFacts.ColumnUse(table, $0)
    }
    let changed = root.children(.upsert).flatMap(\.descendants).flatMap { node in
      node.kind == .assignment ? node.children(.name).map(\.identifier) : []
    }
    if !changed.isEmpty {
      facts.rowChange = .upserts
      facts.columnsWritten += changed.map { StatementFacts.ColumnUse(table, $0) }
    }
    facts.leftRows = root.leftRows
    facts.title = copied(facts.reads).map { "copy \($0) into \(table)" } ?? "insert into \(table)"
    if let values = root.child(.select)?.child(.values), facts.reads.isEmpty {
      let rows = values.children(.valueRow).count
      facts.title = "insert \(rows) row\(rows == 1 ? "" : "s") into \(table)"
    }
  }

  /// The table whose rows are copied: the first of the query's own FROM.
  private func copied(_ reads: [Name]) -> Name? {
    guard let from = root.child(.select)?.child(.selectCore)?.child(.fromClause) else { return nil }
    let tables = Set(reads)
    let first = from.children.first { $0.kind == .fromTable }?.objectName
    if let first, tables.contains(first) { return first }
    // A subquery, or a common table expression: what that reads.
    return root.descendants.lazy.filter { $0.kind == .fromTable }.compactMap(\.objectName)
      .first { tables.contains($0) }
  }

  /// A statement with more of them holds data.
  private static let mostConstants = 200

  private func update(_ facts: inout StatementFacts) {
    guard let table = root.objectName else { return }
    facts.writes = [table]
    facts.rowChange = .updates
    let columns = root.children(.assignment, .rowAssignment).flatMap { assignment in
      assignment.child(.nameList)?.listedNames
        ?? assignment.children(.name).map(\.identifier)
    }
    facts.columnsWritten = columns.map { StatementFacts.ColumnUse(table, $0) }
    facts.title = "update \(list(columns)) of \(table)"
    facts.condition = condition?.text
    guard root.child(.limit, .fromClause) == nil else { return }
    facts.alternatives = alternatives
    facts.assignments = root.children(.assignment).flatMap(\.assignments)
  }

  private func delete(_ facts: inout StatementFacts) {
    guard let table = root.objectName else { return }
    facts.writes = [table]
    facts.rowChange = .deletes
    facts.condition = condition?.text
    if root.child(.limit) == nil { facts.alternatives = alternatives }
    let isAll = facts.condition == nil && root.child(.limit) == nil
    facts.title = "delete \(isAll ? "all rows" : "rows") of \(table)"
  }

  private var alternatives: [[PlainComparison]]? {
    condition.map(\.plainAlternatives) ?? []
  }

  private var condition: SyntaxNode? {
    root.child(.whereClause, .whereAndReturning)?.children.first { $0.isExpression }
  }
}
