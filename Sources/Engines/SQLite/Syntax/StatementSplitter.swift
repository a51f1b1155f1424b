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
  /// Its tree; nil for a part of a statement, and where it is only explained.
  package var root: SyntaxNode?
  /// Whether the grammar holds in all of it.
  package var isWhole = true

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

/// The statements of a script in order; empty ones are left out. Where one ends is the grammar's to
/// say: a trigger's inner semicolons are its own.
package func statements(of source: SourceText) -> [StatementText] {
  statements(of: parse(source))
}

package func statements(of tree: SyntaxTree) -> [StatementText] {
  var seen = 0
  return tree.statements.map { statement in
    let significant = statement.tokens.filter { !tree.isTrivia($0) }
    let comments = (seen..<statement.tokens.upperBound).filter { tree.terminal($0) == .comment }
    let isExplained = tree.terminal(statement.tokens.lowerBound) == .explain
    seen = (statement.semicolon ?? statement.tokens.upperBound - 1) + 1
    let end = significant.last.map { tree.start($0 + 1) } ?? tree.start(statement.tokens.lowerBound)
    return StatementText(
      source: tree.source, tokens: significant.map(tree.token),
      range: SourceRange(tree.start(statement.tokens.lowerBound), end),
      comments: comments.map(tree.token), root: isExplained ? nil : tree.root(of: statement),
      isWhole: statement.isWhole)
  }
}
