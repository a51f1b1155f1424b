import Findings
import Schemas

/// One statement of a script: its tokens without trivia, and where it stands.
package struct StatementText: Sendable {
  package let source: SourceText
  /// Without trivia and without the semicolon that ends it.
  package let tokens: [Token]
  /// From the first token to the last.
  package let range: SourceRange
  /// Comments directly before it and within it.
  package let comments: [Token]

  package var sql: String { source[range] }

  /// The text of the token at `index`, or "" beyond the end.
  package func text(_ index: Int) -> String {
    tokens.indices.contains(index) ? source[tokens[index].range] : ""
  }

  /// Whether the tokens from `index` on are these words, without regard to case.
  package func matches(_ words: String..., at index: Int = 0) -> Bool {
    words.enumerated().allSatisfy { offset, word in
      let at = index + offset
      return tokens.indices.contains(at) && tokens[at].kind == .word
        && foldingASCII(source[tokens[at].range]) == foldingASCII(word)
    }
  }
}

/// The statements of a script in order; empty ones are left out. A trigger's inner semicolons are
/// its own: a CREATE TRIGGER ends at `; END ;`, the rule of sqlite3_complete().
/// https://www.sqlite.org/c3ref/complete.html
package func statements(of source: SourceText) -> [StatementText] {
  var found: [StatementText] = []
  var significant: [Token] = []
  var comments: [Token] = []
  var inTrigger = false

  func close() {
    if let first = significant.first, let last = significant.last {
      found.append(
        StatementText(
          source: source, tokens: significant,
          range: SourceRange(first.range.lower, last.range.upper), comments: comments))
    }
    significant = []
    comments = []
    inTrigger = false
  }

  for token in tokens(of: source) {
    switch token.kind {
    case .whitespace: continue
    case .comment: comments.append(token)
    case .semicolon:
      if inTrigger, !endsTrigger(significant, in: source) {
        significant.append(token)
      } else {
        close()
      }
    default:
      significant.append(token)
      if !inTrigger, significant.count <= 6 { inTrigger = beginsTrigger(significant, in: source) }
    }
  }
  close()
  return found
}

/// `[EXPLAIN [QUERY PLAN]] CREATE [TEMP|TEMPORARY] TRIGGER`
private func beginsTrigger(_ tokens: [Token], in source: SourceText) -> Bool {
  var words = tokens.map { foldingASCII(source[$0.range]) }[...]
  guard words.last == "trigger", tokens.allSatisfy({ $0.kind == .word }) else { return false }
  words.removeLast()
  if words.first == "explain" { words.removeFirst() }
  if words.prefix(2) == ["query", "plan"] { words.removeFirst(2) }
  return words == ["create"] || words == ["create", "temp"] || words == ["create", "temporary"]
}

private func endsTrigger(_ tokens: [Token], in source: SourceText) -> Bool {
  guard tokens.count >= 2, let last = tokens.last, last.kind == .word else { return false }
  return tokens[tokens.count - 2].kind == .semicolon && foldingASCII(source[last.range]) == "end"
}
