import Findings
import Schemas

extension Expression {
  /// The text with other SQL in place of columns.
  package func sql(putting values: [Name: String]) -> String {
    let source = SourceText(sql)
    let all = tokens(of: source)
    return all.indices.map { index -> String in
      let token = all[index]
      guard token.kind == .word || token.kind == .quotedName else { return source[token.range] }
      // A function may bear a column's name.
      let next = all[(index + 1)...].first { !$0.isTrivia }
      if next?.kind == .leftParen { return source[token.range] }
      return values[name(of: token, in: source)] ?? source[token.range]
    }.joined()
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
