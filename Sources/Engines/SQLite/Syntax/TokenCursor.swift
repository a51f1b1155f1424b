import Findings
import Schemas

/// A definition that cannot be read: a kind of statement, and where reading stopped.
package struct DefinitionError: Error, Hashable, Sendable {
  package let expected: String
  /// Byte offset in the definition's own text.
  package let offset: Int

  package init(expected: String, offset: Int) {
    self.expected = expected
    self.offset = offset
  }
}

/// Walks the significant tokens of one statement.
struct TokenCursor {
  let statement: StatementText
  private(set) var index = 0

  init(_ statement: StatementText) { self.statement = statement }

  var source: SourceText { statement.source }
  var current: Token? { statement.tokens.indices.contains(index) ? statement.tokens[index] : nil }
  var isAtEnd: Bool { current == nil }

  func error(_ expected: String) -> DefinitionError {
    DefinitionError(
      expected: expected, offset: current?.range.lower ?? statement.range.upper)
  }

  func isAt(_ word: String) -> Bool {
    guard let token = current, token.kind == .word else { return false }
    return foldingASCII(source[token.range]) == word
  }

  func isAt(_ kind: Token.Kind) -> Bool { current?.kind == kind }

  @discardableResult
  mutating func take() -> Token? {
    defer { index += 1 }
    return current
  }

  /// Takes all these words, or none.
  mutating func take(_ words: String...) -> Bool {
    let start = index
    for word in words {
      guard isAt(word) else {
        index = start
        return false
      }
      index += 1
    }
    return true
  }

  mutating func take(_ kind: Token.Kind) -> Bool {
    guard isAt(kind) else { return false }
    index += 1
    return true
  }

  mutating func expect(_ word: String) throws(DefinitionError) {
    guard take(word) else { throw error(word) }
  }

  mutating func expect(_ kind: Token.Kind, _ what: String) throws(DefinitionError) {
    guard take(kind) else { throw error(what) }
  }

  mutating func name() throws(DefinitionError) -> Name {
    guard let token = current, [.word, .quotedName, .string].contains(token.kind) else {
      throw error("a name")
    }
    index += 1
    return SQLiteSyntax.name(of: token, in: source)
  }

  /// What stands between the parenthesis here and its partner; both are taken.
  mutating func parenthesized() throws(DefinitionError) -> [Token] {
    try expect(.leftParen, "(")
    let start = index
    var depth = 1
    while let token = take() {
      if token.kind == .leftParen { depth += 1 }
      if token.kind == .rightParen { depth -= 1 }
      if depth == 0 { return Array(statement.tokens[start..<(index - 1)]) }
    }
    throw error(")")
  }

  /// All tokens from here to the end.
  mutating func rest() -> [Token] {
    defer { index = statement.tokens.count }
    return Array(statement.tokens[min(index, statement.tokens.count)...])
  }

  /// Names that a text uses without double quotes, or gives by AS.
  func ownNames(in tokens: [Token]) -> Set<Name> {
    var names: Set<Name> = []
    for (index, token) in tokens.enumerated() {
      let isGiven =
        index > 0 && tokens[index - 1].kind == .word
        && foldingASCII(source[tokens[index - 1].range]) == "as"
      let isQuoted = token.kind == .quotedName && source[token.range].hasPrefix("\"")
      if token.kind == .word || token.kind == .quotedName && (isGiven || !isQuoted) {
        names.insert(SQLiteSyntax.name(of: token, in: source))
      }
    }
    return names
  }

  func expression(_ tokens: [Token], columns: Set<Name>? = nil) -> Expression {
    let inner = tokens.withoutOuterParentheses
    let sql =
      inner.isEmpty
      ? "" : source[SourceRange(inner[0].range.lower, inner[inner.count - 1].range.upper)]
    return Expression(sql: sql, canonical: canonical(inner, in: source, columns: columns))
  }
}

extension [Token] {
  /// Splits at the commas outside all parentheses.
  package var separatedByCommas: [[Token]] {
    var depth = 0
    var parts: [[Token]] = [[]]
    for token in self {
      if token.kind == .leftParen { depth += 1 }
      if token.kind == .rightParen { depth -= 1 }
      if token.kind == .comma, depth == 0 {
        parts.append([])
      } else {
        parts[parts.count - 1].append(token)
      }
    }
    return parts
  }

  fileprivate var withoutOuterParentheses: [Token] {
    var inner = self[...]
    while inner.count > 2, inner.first?.kind == .leftParen, inner.last?.kind == .rightParen {
      var depth = 0
      let closes = inner.firstIndex { token in
        if token.kind == .leftParen { depth += 1 }
        if token.kind == .rightParen { depth -= 1 }
        return depth == 0
      }
      guard closes == inner.endIndex - 1 else { break }
      inner = inner.dropFirst().dropLast()
    }
    return Array(inner)
  }
}
