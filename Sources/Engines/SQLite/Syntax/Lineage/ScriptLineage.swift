import Findings
import Schemas

/// Follows the statements of a script and tells, for every table that is there at the end, how its
/// rows and columns come from the source. What the text does not tell is unknown, not guessed:
/// rows that depend on a key that is taken, values that SQLite assigns, triggers, rollbacks.
package struct ScriptLineage: Sendable {
  /// By the names at the end.
  package private(set) var tables: [Name: TableContent] = [:]
  private var definitions: [Name: Table] = [:]
  /// Tables whose changes run statements that are not in the script.
  private var triggered: Set<Name>

  /// - Parameter schema: of the source.
  package init(of tree: SyntaxTree, on schema: Schema) {
    for table in schema.tables {
      tables[table.name] = TableContent(
        source: table.name, columns: table.columns.map(\.name))
      definitions[table.name] = table
    }
    triggered = Set(schema.triggers.map(\.table))
    for statement in tree.statements {
      guard statement.isWhole, let root = tree.root(of: statement) else {
        forget()
        continue
      }
      if tree.terminal(statement.tokens.lowerBound) != .explain { follow(root) }
    }
  }

  /// What fills each column at the end, plain copies left out.
  package var expressions: [ColumnName: String] {
    var found: [ColumnName: String] = [:]
    for (table, content) in tables where content.identity == nil {
      for column in content.columns {
        let filled = content.filled(column)
        guard filled.copyOf == nil, let text = filled.expression else { continue }
        found[ColumnName(table, column)] = text
      }
    }
    return found
  }

  private mutating func follow(_ root: SyntaxNode) {
    let name = root.objectName ?? ""
    switch root.kind {
    case .createTableStmt: create(root)
    case .dropTableStmt:
      tables[name] = nil
      definitions[name] = nil
      triggered.remove(name)
    case .renameTableStmt: rename(name, to: root.children(.name).last?.identifier ?? name)
    case .renameColumnStmt:
      let columns = root.children(.name).suffix(2).map(\.identifier)
      if columns.count == 2 { renameColumn(of: name, columns[0], to: columns[1]) }
    case .addColumnStmt: addColumn(root, to: name)
    case .dropColumnStmt:
      if let column = root.children(.name).last?.identifier { dropColumn(column, of: name) }
    case .insertStmt: change(name) { try $0.insert(root, into: name) }
    case .updateStmt: change(name) { try $0.update(root, name) }
    case .deleteStmt: change(name) { try $0.delete(root, name) }
    case .createTriggerStmt:
      if let table = root.child(.triggerHead)?.triggerTable { triggered.insert(table) }
    case .rollbackStmt, .rollbackToStmt: forget()
    default: return
    }
  }

  /// Why a change cannot be followed.
  private struct Untold: Error {}

  private mutating func change(_ table: Name, _ body: (inout Self) throws -> Void) {
    guard tables[table] != nil else { return }
    if triggered.contains(table) { return forget() }
    defer { tables[table]?.limit() }
    do {
      try body(&self)
    } catch {
      tables[table]?.sql = nil
      tables[table]?.identity = nil
    }
  }

  private mutating func forget() {
    for name in tables.keys {
      tables[name]?.sql = nil
      tables[name]?.identity = nil
      let width = tables[name]?.columns.count ?? 0
      tables[name]?.arms = [
        TableContent.Arm(
          columns: Array(repeating: .unknown, count: width), narrowings: [], tables: [])
      ]
    }
  }

  private var queries: QueryLineage { QueryLineage(tables: tables) }

  // MARK: Definitions

  private mutating func create(_ root: SyntaxNode) {
    guard let name = root.child(.createTableHead)?.objectName, tables[name] == nil else { return }
    if let select = root.child(.tableAsSelect)?.child(.select) {
      var content = queries.content(of: select)
      if Set(content.columns).count < content.columns.count { content.sql = nil }
      content.identity = nil
      tables[name] = content
      definitions[name] = Table(
        name: name, columns: content.columns.map { Column(name: $0, type: "") })
    } else if let definition = try? table(from: root) {
      definitions[name] = definition
      tables[name] = .empty(definition.columns.map(\.name))
    }
  }

  private mutating func rename(_ old: Name, to new: Name) {
    guard let content = tables.removeValue(forKey: old) else { return }
    tables[new] = content
    definitions[new] = definitions.removeValue(forKey: old)
    if triggered.remove(old) != nil { triggered.insert(new) }
  }

  private mutating func renameColumn(of table: Name, _ old: Name, to new: Name) {
    guard var content = tables[table], let at = content.columns.firstIndex(of: old) else { return }
    let before = content.columns
    content.columns[at] = new
    content.sql = content.sql.map { sql in
      let list = zip(before, content.columns).map { "\(quoted($0)) AS \(quoted($1))" }
      return "SELECT \(list.joined(separator: ", ")) FROM (\(sql))"
    }
    content.identity = nil
    tables[table] = content
    if let place = definitions[table]?.columns.firstIndex(where: { $0.name == old }) {
      definitions[table]?.columns[place].name = new
    }
  }

  private mutating func addColumn(_ root: SyntaxNode, to table: Name) {
    guard var content = tables[table], let definition = root.child(.columnName),
      let column = definition.child(.name)?.identifier
    else { return }
    let value = root.child(.defaultConstraint).flatMap(defaultValue) ?? "NULL"
    let isGenerated = root.child(.generatedConstraint) != nil
    content.columns.append(column)
    for at in content.arms.indices {
      content.arms[at].columns.append(isGenerated ? .unknown : .constant(value))
    }
    content.sql =
      isGenerated
      ? nil : content.sql.map { "SELECT *, \(value) AS \(quoted(column)) FROM (\($0))" }
    content.identity = nil
    tables[table] = content
    let added = try? addedColumn(from: root)
    definitions[table]?.columns.append(added ?? Column(name: column, type: ""))
  }

  private func defaultValue(_ constraint: SyntaxNode) -> String? {
    let parts = constraint.tokens.filter { !constraint.tree.isTrivia($0) }.dropFirst()
    let text = parts.map { constraint.tree.source[constraint.tree.range(ofToken: $0)] }
    // A bare word is a string.
    if let only = parts.first, parts.count == 1, constraint.tree.terminal(only) == .id {
      return literal(unquoted(text[0]))
    }
    return text.joined(separator: " ")
  }

  private mutating func dropColumn(_ column: Name, of table: Name) {
    guard var content = tables[table], let at = content.columns.firstIndex(of: column) else {
      return
    }
    content.columns.remove(at: at)
    for arm in content.arms.indices { content.arms[arm].columns.remove(at: at) }
    content.sql = content.sql.map {
      "SELECT \(content.columns.map(quoted).joined(separator: ", ")) FROM (\($0))"
    }
    content.identity = nil
    tables[table] = content
    definitions[table]?.columns.removeAll { $0.name == column }
  }

  // MARK: Changes

  private mutating func insert(_ root: SyntaxNode, into table: Name) throws {
    guard var content = tables[table] else { return }
    let generated = Set(
      definitions[table]?.columns.filter { $0.generated != nil }.map(\.name) ?? [])
    let targets =
      root.child(.nameList)?.listedNames ?? content.columns.filter { !generated.contains($0) }
    guard let select = root.child(.select), root.child(.with) == nil else {
      try unknownRows(of: table)
      throw Untold()
    }
    let query = queries.content(of: select)
    guard query.columns.count == targets.count else {
      try unknownRows(of: table)
      throw Untold()
    }
    var values: [(column: Name, sql: String?, filled: TableContent.Filled?)] = []
    for column in content.columns {
      if let at = targets.firstIndex(of: column) {
        values.append((column, "\"\(at)\"", nil))
      } else if generated.contains(column) || column == definitions[table]?.rowidAlias {
        values.append((column, nil, .unknown))
      } else {
        let value = definitions[table]?.column(column)?.defaultValue?.sql ?? "NULL"
        values.append((column, "(\(value))", .constant(value)))
      }
    }
    let conflict = conflictWords(root)
    content.arms += query.arms.map { arm in
      TableContent.Arm(
        columns: values.map { value in
          value.filled ?? arm.columns[targets.firstIndex(of: value.column) ?? 0]
        }, narrowings: arm.narrowings + conflict.map { [.conflict($0)] }.orEmpty,
        tables: arm.tables)
    }
    content.identity = nil
    let before = content.sql
    content.sql = nil
    if conflict == nil, let before, let new = query.sql, values.allSatisfy({ $0.sql != nil }) {
      let names = targets.indices.map { "\"\($0)\"" }.joined(separator: ", ")
      let list = values.map { "\($0.sql ?? "") AS \(quoted($0.column))" }
      let rows =
        "SELECT * FROM (WITH r(\(names)) AS (\(new)) SELECT \(list.joined(separator: ", ")) FROM r)"
      content.sql =
        tables[table]?.arms.isEmpty == true ? rows : "SELECT * FROM (\(before)) UNION ALL \(rows)"
    }
    tables[table] = content
  }

  private mutating func unknownRows(of table: Name) throws {
    guard let width = tables[table]?.columns.count else { return }
    tables[table]?.arms.append(
      TableContent.Arm(
        columns: Array(repeating: .unknown, count: width), narrowings: [], tables: []))
  }

  /// `OR IGNORE`, `OR REPLACE`, `REPLACE` or `ON CONFLICT`, as they stand there.
  private func conflictWords(_ root: SyntaxNode) -> String? {
    if root.child(.upsert) != nil { return "ON CONFLICT" }
    let verb = root.child(.insertVerb)
    if verb?.has(.replace) == true { return "REPLACE" }
    let words = (verb?.child(.orConflict) ?? root.child(.orConflict))?.text.uppercased()
    return words.flatMap { $0.hasSuffix("IGNORE") || $0.hasSuffix("REPLACE") ? $0 : nil }
  }

  private mutating func update(_ root: SyntaxNode, _ table: Name) throws {
    guard var content = tables[table] else { return }
    let alias = root.child(.aliasedName)?.aliasName ?? table
    let condition = root.child(.whereClause, .whereAndReturning)?.children.first { $0.isExpression }
    let isJoined = root.child(.fromClause) != nil
    let queries = queries
    var assigned: [Name: SyntaxNode] = [:]
    for assignment in root.children(.assignment) {
      guard let column = assignment.child(.name)?.identifier,
        let value = assignment.children.first(where: \.isExpression)
      else { throw Untold() }
      assigned[column] = value
    }
    // A row that reads its own table may find rows that were changed already.
    let readsItself = root.children.contains { ColumnScopes($0).tables.contains(table) }
    let isWhole =
      !readsItself && root.child(.rowAssignment) == nil && root.child(.limit) == nil
      && root.child(.with) == nil && !isJoined && conflictWords(root) == nil
    let before = content
    for (column, value) in assigned {
      guard let at = content.columns.firstIndex(of: column) else { throw Untold() }
      let new = isJoined ? .unknown : queries.filled(value, over: before, called: alias)
      for arm in content.arms.indices {
        content.arms[arm].columns[at] = merged(
          new, before.arms[arm].columns[at],
          condition.map { queries.filled($0, over: before, called: alias) })
      }
    }
    for assignment in root.children(.rowAssignment) {
      for column in assignment.child(.nameList)?.listedNames ?? [] {
        guard let at = content.columns.firstIndex(of: column) else { continue }
        for arm in content.arms.indices { content.arms[arm].columns[at] = .unknown }
      }
    }
    content.identity = nil
    content.sql = nil
    if isWhole, let sql = before.sql {
      let when = try condition.map { condition -> String in
        guard let text = queries.rewritten(condition) else { throw Untold() }
        return text
      }
      let list = try before.columns.map { column -> String in
        let own = "\(quoted(alias)).\(quoted(column))"
        guard let value = assigned[column] else { return "\(own) AS \(quoted(column))" }
        guard let text = queries.rewritten(value) else { throw Untold() }
        let new = when.map { "CASE WHEN \($0) THEN (\(text)) ELSE \(own) END" } ?? "(\(text))"
        return "\(new) AS \(quoted(column))"
      }
      content.sql = "SELECT \(list.joined(separator: ", ")) FROM (\(sql)) AS \(quoted(alias))"
    }
    tables[table] = content
  }

  private func merged(
    _ new: TableContent.Filled, _ old: TableContent.Filled, _ condition: TableContent.Filled?
  ) -> TableContent.Filled {
    guard let condition else { return new }
    var expression: String?
    if let a = new.expression, let b = old.expression, let when = condition.expression {
      expression = "CASE WHEN \(when) THEN \(a) ELSE \(b) END"
    }
    return TableContent.Filled(
      expression: expression, sources: new.sources.flatMap { a in old.sources.map { a.union($0) } },
      copyOf: nil)
  }

  private mutating func delete(_ root: SyntaxNode, _ table: Name) throws {
    guard var content = tables[table] else { return }
    let alias = root.child(.aliasedName)?.aliasName ?? table
    let condition = root.child(.whereClause, .whereAndReturning)?.children.first { $0.isExpression }
    for arm in content.arms.indices {
      content.arms[arm].narrowings.append(.deleted(condition?.text))
    }
    let text = condition.flatMap { queries.rewritten($0) }
    let isTold =
      condition.map { ColumnScopes($0).tables.contains(table) } != true && root.child(.limit) == nil
      && root.child(.with) == nil
      && (condition == nil || text != nil)
    content.sql = content.sql.flatMap { sql in
      guard isTold else { return nil }
      let list = content.columns.map(quoted).joined(separator: ", ")
      return
        "SELECT \(list) FROM (\(sql)) AS \(quoted(alias)) WHERE (\(text ?? "1")) IS NOT TRUE"
    }
    content.identity = nil
    tables[table] = content
  }
}

extension [TableContent.Narrowing]? {
  fileprivate var orEmpty: [TableContent.Narrowing] { self ?? [] }
}
