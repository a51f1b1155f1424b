import Findings
import Schemas

/// A definition that cannot be read: a kind of statement, and where reading stopped.
package struct DefinitionError: Error, Hashable, Sendable {
  package let expected: String
  /// Byte offset in the definition's own text.
  package let offset: Int

  package init(expected: String, offset: Int) {
    self.expected = expected
    self.offset = offset
  }
}

/// Reads a CREATE TABLE statement as SQLite keeps it. https://www.sqlite.org/lang_createtable.html
package func table(from statement: StatementText) throws(DefinitionError) -> Table {
  guard let root = statement.root, let table = try table(from: root) else {
    throw statement.isNo("CREATE TABLE with columns")
  }
  return table
}

/// The table that a statement creates; nil where it is no CREATE TABLE with columns.
func table(from root: SyntaxNode) throws(DefinitionError) -> Table? {
  guard root.kind == .createTableStmt, let body = root.child(.tableBody),
    let name = root.child(.createTableHead)?.objectName
  else { return nil }
  var reader = TableReader(table: Table(name: name, columns: []))
  reader.columnNames = Set(
    body.children(.columnDef).compactMap { $0.child(.columnName)?.child(.name)?.identifier })
  for column in body.children(.columnDef) { try reader.readColumn(column) }
  try reader.readConstraints(body)
  for option in body.children(.tableOption) {
    if option.has(.without) {
      reader.table.withoutRowid = true
    } else {
      reader.table.strict = true
    }
  }
  return reader.table
}

/// The column that an ALTER TABLE … ADD COLUMN adds.
func addedColumn(from root: SyntaxNode) throws(DefinitionError) -> Column? {
  var reader = TableReader(table: Table(name: "", columns: []))
  try reader.readColumn(root)
  return reader.table.columns.first
}

extension StatementText {
  /// The error of a statement that is not what it is taken for.
  func isNo(_ expected: String) -> DefinitionError {
    DefinitionError(
      expected: expected, offset: root?.tree.errors.first?.range.lower ?? range.lower)
  }
}

private struct TableReader {
  var table: Table
  var columnNames: Set<Name> = []

  private func error(_ expected: String, _ node: SyntaxNode) -> DefinitionError {
    DefinitionError(expected: expected, offset: node.range.lower)
  }

  // MARK: Columns

  /// - Parameter node: with the column's name and type, and its constraints after them.
  mutating func readColumn(_ node: SyntaxNode) throws(DefinitionError) {
    let children = node.children
    guard let at = children.firstIndex(where: { $0.kind == .columnName }),
      let name = children[at].child(.name)?.identifier
    else { throw error("a name", node) }
    let head = children[at]
    var column = Column(name: name, type: head.child(.typeName).map(type) ?? "")
    var constraint: Name?
    for part in children[(at + 1)...] {
      if part.kind == .constraintName {
        constraint = part.child(.name)?.identifier
        continue
      }
      try read(part, &column, named: constraint)
      constraint = nil
    }
    table.columns.append(column)
  }

  /// Words, then sizes in parentheses. GENERATED ALWAYS is no type, although the grammar takes it for
  /// the end of one.
  private func type(_ node: SyntaxNode) -> String {
    let tokens = node.significantTokens
    let open = tokens.firstIndex { $0.kind == .leftParen } ?? tokens.count
    let source = node.tree.source
    var words = tokens[..<open].map { unquoted(source[$0.range]).uppercased() }
    if words.suffix(2) == ["GENERATED", "ALWAYS"] { words.removeLast(2) }
    let size = tokens[open...].map { source[$0.range].uppercased() }.joined()
    return words.joined(separator: " ") + size
  }

  private mutating func read(_ part: SyntaxNode, _ column: inout Column, named constraint: Name?)
    throws(DefinitionError)
  {
    switch part.kind {
    case .primaryKeyConstraint:
      table.primaryKey = Key(
        constraint: constraint,
        parts: [
          Key.Part(column: column.name, descending: part.child(.sortOrder)?.has(.desc) == true)
        ],
        conflict: try conflict(part), autoincrement: part.child(.autoincrement) != nil)
    case .notNullConstraint: column.notNull = try conflict(part)
    case .uniqueConstraint:
      table.uniques.append(
        Key(
          constraint: constraint, parts: [Key.Part(column: column.name)],
          conflict: try conflict(part)))
    case .checkConstraint: addCheck(part, named: constraint)
    case .defaultConstraint: column.defaultValue = defaultValue(part)
    case .collateConstraint: column.collation = part.lastName
    case .foreignKeyConstraint:
      table.foreignKeys.append(try reference(part, columns: [column.name], named: constraint))
    case .deferral: noteDeferral(part)
    case .generatedConstraint:
      guard let generated = part.child(.generated),
        let value = generated.children.first(where: \.isExpression)
      else { throw error("an expression", part) }
      column.generated = Column.Generated(
        expression: value.expression(columns: columnNames),
        stored: generated.significantTokens.last.map {
          foldingASCII(part.tree.source[$0.range]) == "stored"
        } ?? false)
    case .nullConstraint: return
    default: throw error("a column constraint", part)
    }
  }

  /// A column's DEFERRABLE is that of its reference, which stands before it.
  private mutating func noteDeferral(_ part: SyntaxNode) {
    guard let last = table.foreignKeys.indices.last else { return }
    table.foreignKeys[last].deferred = isDeferred(part)
  }

  private func isDeferred(_ part: SyntaxNode) -> Bool {
    !part.has(.not) && part.child(.deferralStart)?.has(.deferred) == true
  }

  /// A literal, a signed number, a name, or an expression in parentheses; NULL is no default.
  private func defaultValue(_ part: SyntaxNode) -> Expression? {
    var tokens = Array(part.significantTokens.dropFirst())
    if tokens.first?.kind == .leftParen { tokens = Array(tokens.dropFirst().dropLast()) }
    let value = SQLiteSyntax.expression(tokens, in: part.tree.source, columns: [])
    if tokens.count == 1, tokens[0].kind == .word, !defaultWords.contains(value.canonical) {
      // A bare word is a string, in the case in which it was written.
      return Expression(sql: value.sql, canonical: literal(value.sql))
    }
    switch value.canonical {
    case "null": return nil
    case let plain where plain.hasPrefix("+ ") && plain.dropFirst(2).allSatisfy(\.isNumberPart):
      return Expression(sql: value.sql, canonical: String(plain.dropFirst(2)))
    default: return value
    }
  }

  // MARK: Constraints

  mutating func readConstraints(_ body: SyntaxNode) throws(DefinitionError) {
    var constraint: Name?
    for part in body.children {
      switch part.kind {
      case .constraintName:
        constraint = part.child(.name)?.identifier
        continue
      case .tablePrimaryKey:
        var key = keyParts(part, named: constraint)
        key.conflict = try conflict(part)
        key.autoincrement = part.child(.autoincrement) != nil
        table.primaryKey = key
      case .tableUnique:
        var key = keyParts(part, named: constraint)
        key.conflict = try conflict(part)
        table.uniques.append(key)
      case .tableCheck: addCheck(part, named: constraint)
      case .tableForeignKey:
        let lists = part.children(.listedColumn)
        let named = part.child(.name)
        let own = lists.filter { $0.tokens.lowerBound < named?.tokens.lowerBound ?? .max }
        table.foreignKeys.append(
          try reference(
            part, columns: own.compactMap { $0.child(.name)?.identifier }, named: constraint))
      default: break
      }
      constraint = nil
    }
  }

  private mutating func addCheck(_ part: SyntaxNode, named name: Name?) {
    guard let value = part.children.first(where: \.isExpression) else { return }
    table.checks.append(
      CheckConstraint(constraint: name, expression: value.expression(columns: columnNames)))
  }

  private func keyParts(_ part: SyntaxNode, named constraint: Name?) -> Key {
    let parts = part.children(.orderingTerm).compactMap { term -> Key.Part? in
      guard var value = term.children.first(where: \.isExpression) else { return nil }
      var collation: Name?
      if value.kind == .collateExpr {
        collation = value.lastName
        guard let inner = value.children.first(where: \.isExpression) else { return nil }
        value = inner
      }
      let tokens = value.significantTokens.filter { ![.leftParen, .rightParen].contains($0.kind) }
      guard let token = tokens.last else { return nil }
      return Key.Part(
        column: name(of: token, in: term.tree.source), collation: collation,
        descending: term.child(.sortOrder)?.has(.desc) == true)
    }
    return Key(constraint: constraint, parts: parts)
  }

  private func conflict(_ part: SyntaxNode) throws(DefinitionError) -> ConflictClause {
    guard let clause = part.child(.conflictClause), let word = clause.significantTokens.last else {
      return .abort
    }
    guard
      let resolution = ConflictClause(rawValue: foldingASCII(clause.tree.source[word.range]))
    else { throw error("ROLLBACK, ABORT, FAIL, IGNORE or REPLACE", clause) }
    return resolution
  }

  private func reference(_ part: SyntaxNode, columns: [Name], named constraint: Name?)
    throws(DefinitionError) -> ForeignKey
  {
    guard let parent = part.child(.name)?.identifier else { throw error("a name", part) }
    var key = ForeignKey(
      constraint: constraint, columns: columns, parent: parent,
      parentColumns: part.child(.columnList)?.listedNames ?? [])
    for argument in part.children(.referenceArg) {
      guard let action = argument.child(.referenceAction) else { continue }
      let words = foldingASCII(
        action.significantTokens.map { part.tree.source[$0.range] }.joined(separator: " "))
      if argument.has(.delete) { key.onDelete = words }
      if argument.has(.update) { key.onUpdate = words }
    }
    if let deferral = part.child(.deferral) { key.deferred = isDeferred(deferral) }
    return key
  }
}

private let defaultWords: Set<String> = [
  "null", "true", "false", "current_date", "current_time", "current_timestamp",
]

extension Character {
  fileprivate var isNumberPart: Bool { isNumber || self == "." || self == "e" }
}

extension SyntaxNode {
  /// Without trivia.
  package var significantTokens: [Token] {
    tokens.filter { !tree.isTrivia($0) }.map(tree.token)
  }

  /// What its last token names.
  var lastName: Name? { significantTokens.last.map { name(of: $0, in: tree.source) } }

  /// - Parameter columns: see `canonical`.
  func expression(columns: Set<Name>? = nil) -> Expression {
    SQLiteSyntax.expression(significantTokens, in: tree.source, columns: columns)
  }
}

/// The text of some tokens and its normal form, parentheses around all of it left out.
func expression(_ tokens: [Token], in source: SourceText, columns: Set<Name>? = nil) -> Expression {
  let inner = tokens.withoutOuterParentheses
  let sql =
    inner.isEmpty
    ? "" : source[SourceRange(inner[0].range.lower, inner[inner.count - 1].range.upper)]
  return Expression(sql: sql, canonical: canonical(inner, in: source, columns: columns))
}

extension [Token] {
  fileprivate var withoutOuterParentheses: [Token] {
    var inner = self[...]
    while inner.count > 2, inner.first?.kind == .leftParen, inner.last?.kind == .rightParen {
      var depth = 0
      let closes = inner.firstIndex { token in
        if token.kind == .leftParen { depth += 1 }
        if token.kind == .rightParen { depth -= 1 }
        return depth == 0
      }
      guard closes == inner.endIndex - 1 else { break }
      inner = inner.dropFirst().dropLast()
    }
    return Array(inner)
  }
}
