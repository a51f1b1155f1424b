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

/// The tokens of a text that need not be whole statements.
package func tokens(of source: SourceText) -> [Token] {
  let tree = parse(source)
  return (0..<tree.tokenCount).map { tree.token($0) }
}

extension String {
  /// A text of which nothing but its comments is gone.
  package var withoutComments: String {
    let source = SourceText(self)
    return tokens(of: source).map { $0.kind == .comment ? " " : source[$0.range] }.joined()
  }
}

extension SyntaxTree {
  package func token(_ index: Int) -> Token {
    let range = range(ofToken: index)
    return Token(
      kind: Token.Kind(terminal(index), first: source.utf8[range.lower]), range: range)
  }
}

extension Token.Kind {
  /// - Parameter first: the token's first byte.
  init(_ terminal: Terminal, first: UInt8) {
    self =
      switch terminal {
      case .space: .whitespace
      case .comment: .comment
      case .illegal, .endOfInput: .illegal
      case .id:
        switch first {
        case UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "["): .quotedName
        default: .word
        }
      case .string: .string
      case .blob: .blob
      case .integer, .float: .number
      case .variable: .variable
      case .semi: .semicolon
      case .comma: .comma
      case .dot: .dot
      case .lp: .leftParen
      case .rp: .rightParen
      case .eq, .ne, .lt, .gt, .le, .ge, .plus, .minus, .star, .slash, .rem, .concat, .ptr, .bitand,
        .bitor, .bitnot, .lshift, .rshift:
        .op
      default: .word
      }
  }
}
