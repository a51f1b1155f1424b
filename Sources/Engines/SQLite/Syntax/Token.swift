import Findings

/// One token of SQLite's language. Trivia are tokens too: the tokens of a text cover every byte.
/// https://www.sqlite.org/lang.html
package struct Token: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case whitespace, comment
    /// A keyword or an unquoted name; SQLite decides which by where it stands.
    case word
    /// `"name"`, `[name]` or `` `name` ``.
    case quotedName
    case string, blob, number
    /// `?`, `?1`, `:name`, `@name`, `$name`.
    case variable
    case op
    case semicolon, comma, dot, leftParen, rightParen
    /// A byte that begins no token, or a quote that is never closed.
    case illegal
  }

  package let kind: Kind
  package let range: SourceRange

  package var isTrivia: Bool { kind == .whitespace || kind == .comment }
}
