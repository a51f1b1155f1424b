import Findings
import Schemas

extension Expression {
  /// The text with other SQL in place of columns. What is no column stays, though it may be spelled as
  /// one: a type in CAST, a function, END. Nothing is replaced where the text is no expression.
  package func sql(putting values: [Name: String]) -> String {
    let source = SourceText("SELECT " + sql)
    let tree = parse(source)
    guard tree.statements.count == 1, let root = tree.root(of: tree.statements[0]) else {
      return sql
    }
    var text = ""
    var at = "SELECT ".utf8.count
    for node in root.descendants where node.kind == .columnRef {
      let words = node.tokens.filter { !tree.isTrivia($0) }
      guard words.count == 1, let value = values[node.identifier] else { continue }
      let range = tree.range(ofToken: words[0])
      text += source[SourceRange(at, range.lower)] + value
      at = range.upper
    }
    return text + source[SourceRange(at, source.utf8.count)]
  }
}

/// An expression over a row of `table` with bare names of its columns: `table.column` as `column`. One
/// that reads other tables stays as it is.
package func unqualified(_ expression: String, over table: Name) -> String {
  let source = SourceText(expression)
  let all = tokens(of: source)
  guard !all.contains(where: { $0.kind == .word && foldingASCII(source[$0.range]) == "select" })
  else { return expression }
  var text = ""
  var index = 0
  while index < all.count {
    let token = all[index]
    let isName = token.kind == .word || token.kind == .quotedName
    if isName, index + 1 < all.count, source[all[index + 1].range] == ".",
      name(of: token, in: source) == table
    {
      index += 2
      continue
    }
    text += source[token.range]
    index += 1
  }
  return text
}
