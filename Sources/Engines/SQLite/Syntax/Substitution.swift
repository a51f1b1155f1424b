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
