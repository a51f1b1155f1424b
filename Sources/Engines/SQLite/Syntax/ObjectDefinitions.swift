import Findings
import Schemas

/// Reads a CREATE INDEX statement. https://www.sqlite.org/lang_createindex.html
package func index(from statement: StatementText, columns: Set<Name>) throws(DefinitionError)
  -> Index
{
  var cursor = TokenCursor(statement)
  try cursor.expect("create")
  let unique = cursor.take("unique")
  try cursor.expect("index")
  let name = try qualifiedName(&cursor)
  try cursor.expect("on")
  let table = try cursor.name()
  let terms = try cursor.parenthesized().separatedByCommas.map { tokens in
    term(tokens, cursor, columns)
  }
  let predicate = cursor.take("where") ? cursor.expression(cursor.rest(), columns: columns) : nil
  return Index(name: name, table: table, unique: unique, terms: terms, predicate: predicate)
}

/// `expression [COLLATE name] [ASC|DESC]`
private func term(_ tokens: [Token], _ cursor: TokenCursor, _ columns: Set<Name>) -> Index.Term {
  var tokens = tokens
  func word(_ token: Token?) -> String? {
    token.flatMap { $0.kind == .word ? foldingASCII(cursor.source[$0.range]) : nil }
  }
  let descending = word(tokens.last) == "desc"
  if tokens.count > 1, descending || word(tokens.last) == "asc" { tokens.removeLast() }
  var collation: Name?
  if tokens.count > 2, word(tokens[tokens.count - 2]) == "collate" {
    collation = name(of: tokens[tokens.count - 1], in: cursor.source)
    tokens.removeLast(2)
  }
  return Index.Term(
    expression: cursor.expression(tokens, columns: columns), collation: collation,
    descending: descending)
}

/// Reads a CREATE VIEW statement. https://www.sqlite.org/lang_createview.html
///
/// - Parameter names: that the schema holds; see `canonical`.
package func view(from statement: StatementText, names: Set<Name>) throws(DefinitionError) -> View {
  var cursor = TokenCursor(statement)
  try cursor.expect("create")
  _ = cursor.take("temp") || cursor.take("temporary")
  try cursor.expect("view")
  let name = try qualifiedName(&cursor)
  let body = cursor.rest()
  return View(
    name: name, body: cursor.expression(body, columns: names.union(cursor.ownNames(in: body))))
}

/// Reads a CREATE TRIGGER statement. https://www.sqlite.org/lang_createtrigger.html
///
/// - Parameter names: that the schema holds; see `canonical`.
package func trigger(from statement: StatementText, names: Set<Name>) throws(DefinitionError)
  -> Trigger
{
  var cursor = TokenCursor(statement)
  try cursor.expect("create")
  _ = cursor.take("temp") || cursor.take("temporary")
  try cursor.expect("trigger")
  let name = try qualifiedName(&cursor)
  var body: [Token] = []
  while !cursor.isAtEnd, !cursor.isAt("on") {
    if let token = cursor.take() { body.append(token) }
  }
  try cursor.expect("on")
  let table = try cursor.name()
  _ = cursor.take("for", "each", "row")
  body += cursor.rest()
  return Trigger(
    name: name, table: table,
    body: cursor.expression(body, columns: names.union(cursor.ownNames(in: body))))
}

/// Reads a CREATE VIRTUAL TABLE statement. https://www.sqlite.org/lang_createvtab.html
package func virtualTable(from statement: StatementText, shadows: [Name], columns: [Name])
  throws(DefinitionError) -> VirtualTable
{
  var cursor = TokenCursor(statement)
  try cursor.expect("create")
  try cursor.expect("virtual")
  try cursor.expect("table")
  let name = try qualifiedName(&cursor)
  try cursor.expect("using")
  let module = try cursor.name()
  let arguments = cursor.isAt(.leftParen) ? try cursor.parenthesized() : []
  return VirtualTable(
    name: name, module: module, arguments: cursor.expression(arguments), shadows: shadows,
    columns: columns)
}

private func qualifiedName(_ cursor: inout TokenCursor) throws(DefinitionError) -> Name {
  _ = cursor.take("if", "not", "exists")
  let name = try cursor.name()
  return cursor.take(.dot) ? try cursor.name() : name
}
