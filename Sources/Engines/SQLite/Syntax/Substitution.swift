import Findings
import Schemas

extension Expression {
  /// The text with other SQL in place of columns.
  package func sql(putting values: [Name: String]) -> String {
    let source = SourceText(sql)
    return tokens(of: source).map { token -> String in
      guard token.kind == .word || token.kind == .quotedName else { return source[token.range] }
      return values[name(of: token, in: source)] ?? source[token.range]
    }.joined()
  }
}
