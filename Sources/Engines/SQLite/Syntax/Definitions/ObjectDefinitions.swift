import Findings
import Schemas

/// Reads a CREATE INDEX statement. https://www.sqlite.org/lang_createindex.html
package func index(from statement: StatementText, columns: Set<Name>) throws(DefinitionError)
  -> Index
{
  guard let root = statement.root, root.kind == .createIndexStmt, let name = root.objectName,
    let table = root.children(.name).last?.identifier
  else { throw statement.isNo("CREATE INDEX") }
  return Index(
    name: name, table: table, unique: root.child(.uniqueWord) != nil,
    terms: root.children(.orderingTerm).compactMap { term($0, columns) },
    predicate: root.child(.whereClause)?.children.first { $0.isExpression }?
      .expression(columns: columns))
}

/// `expression [COLLATE name] [ASC|DESC]`
private func term(_ node: SyntaxNode, _ columns: Set<Name>) -> Index.Term? {
  guard var value = node.children.first(where: \.isExpression) else { return nil }
  var collation: Name?
  if value.kind == .collateExpr, let inner = value.children.first(where: \.isExpression) {
    collation = value.lastName
    value = inner
  }
  return Index.Term(
    expression: value.expression(columns: columns), collation: collation,
    descending: node.child(.sortOrder)?.has(.desc) == true)
}

/// Reads a CREATE VIEW statement. https://www.sqlite.org/lang_createview.html
///
/// - Parameter names: that the schema holds; see `canonical`.
package func view(from statement: StatementText, names: Set<Name>) throws(DefinitionError) -> View {
  guard let root = statement.root, root.kind == .createViewStmt, let name = root.objectName,
    let named = root.children(.name, .schemaPart).last
  else { throw statement.isNo("CREATE VIEW") }
  return View(name: name, body: root.body(after: named.tokens.upperBound, names: names))
}

/// Reads a CREATE TRIGGER statement. https://www.sqlite.org/lang_createtrigger.html
///
/// - Parameter names: that the schema holds; see `canonical`.
package func trigger(from statement: StatementText, names: Set<Name>) throws(DefinitionError)
  -> Trigger
{
  guard let root = statement.root, root.kind == .createTriggerStmt,
    let head = root.child(.triggerHead), let name = head.objectName,
    let table = head.triggerTable
  else { throw statement.isNo("CREATE TRIGGER") }
  let tree = root.tree
  let parts = head.children(.triggerTime, .triggerEvent, .whenClause).flatMap(\.significantTokens)
  let steps = (head.tokens.upperBound..<root.tokens.upperBound).filter { !tree.isTrivia($0) }
  let body = parts + steps.map(tree.token)
  return Trigger(
    name: name, table: table,
    body: expression(
      body, in: tree.source, columns: names.union(ownNames(in: body, of: tree.source))))
}

/// Reads a CREATE VIRTUAL TABLE statement. https://www.sqlite.org/lang_createvtab.html
package func virtualTable(from statement: StatementText, shadows: [Name], columns: [Name])
  throws(DefinitionError) -> VirtualTable
{
  guard let root = statement.root, root.kind == .createVirtualTableStmt,
    let head = root.child(.createVirtualHead), let name = head.objectName,
    let module = head.children(.name).last?.identifier
  else { throw statement.isNo("CREATE VIRTUAL TABLE") }
  let tree = root.tree
  let arguments = (head.tokens.upperBound..<root.tokens.upperBound).filter { !tree.isTrivia($0) }
  return VirtualTable(
    name: name, module: module,
    arguments: expression(
      Array(arguments.dropFirst().dropLast()).map(tree.token), in: tree.source), shadows: shadows,
    columns: columns)
}

extension SyntaxNode {
  fileprivate func body(after token: Int, names: Set<Name>) -> Expression {
    let body = (token..<tokens.upperBound).filter { !tree.isTrivia($0) }.map(tree.token)
    return SQLiteSyntax.expression(
      body, in: tree.source, columns: names.union(ownNames(in: body, of: tree.source)))
  }
}

/// Names that a text uses without double quotes, or gives by AS.
private func ownNames(in tokens: [Token], of source: SourceText) -> Set<Name> {
  var names: Set<Name> = []
  for (index, token) in tokens.enumerated() {
    let isGiven =
      index > 0 && tokens[index - 1].kind == .word
      && foldingASCII(source[tokens[index - 1].range]) == "as"
    let isQuoted = token.kind == .quotedName && source[token.range].hasPrefix("\"")
    if token.kind == .word || token.kind == .quotedName && (isGiven || !isQuoted) {
      names.insert(name(of: token, in: source))
    }
  }
  return names
}
