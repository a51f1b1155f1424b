import Findings
import Schemas

/// The name that a token stands for, its quotes undone.
package func name(of token: Token, in source: SourceText) -> Name {
  Name(unquoted(source[token.range]))
}

/// The words of an expression that may be names.
package func namesMentioned(in expression: String) -> Set<Name> {
  let source = SourceText(expression)
  return Set(
    tokens(of: source).filter { $0.kind == .word || $0.kind == .quotedName }.map {
      name(of: $0, in: source)
    })
}

/// `text` without SQL quotes of any of the four styles, doubled quotes made single.
package func unquoted(_ text: String) -> String {
  guard text.utf8.count >= 2, let quote = text.utf8.first else { return text }
  return switch quote {
  case UInt8(ascii: "["): String(decoding: text.utf8.dropFirst().dropLast(), as: UTF8.self)
  case UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "'"): text.unwrapped(from: quote)
  default: text
  }
}

/// `text` as a name that SQLite reads back whatever it holds.
package func quoted(_ name: Name) -> String { name.quoted }

package func quoted(_ text: String) -> String { text.doubleQuoted }

/// `text` as a string literal. A NUL would end the SQL: such a text is spelled byte by byte.
package func literal(_ text: String) -> String {
  text.utf8.contains(0) ? "CAST(X'\(text.utf8.hexadecimal)' AS TEXT)" : text.singleQuoted
}

/// A value as SQL that gives exactly it.
package func literal(_ value: Value) -> String {
  switch value {
  case .null: "NULL"
  case .integer(.min): "(-9223372036854775807 - 1)"
  case .integer(let number): "\(number)"
  case .real(let number):
    number.isInfinite ? (number < 0 ? "-9e999" : "9e999") : "CAST('\(number)' AS REAL)"
  case .text(let text): literal(text)
  case .malformedText(let bytes): "CAST(X'\(bytes.hexadecimal)' AS TEXT)"
  case .blob(let bytes): "X'\(bytes.hexadecimal)'"
  }
}

/// Tokens in normal form, one space between them: words and plain names lowered, other names in
/// double quotes, `==` as `=`, `!=` as `<>`.
///
/// - Parameter columns: where they are known, a double-quoted word that is none of them is the
///   string that SQLite takes it for. https://www.sqlite.org/quirks.html#dblquote
func canonical(_ tokens: some Sequence<Token>, in source: SourceText, columns: Set<Name>? = nil)
  -> String
{
  tokens.lazy.filter { !$0.isTrivia }.map { token -> String in
    let text = source[token.range]
    switch token.kind {
    case .word: return foldingASCII(text)
    case .quotedName:
      let name = Name(unquoted(text))
      if text.hasPrefix("\""), let columns, !columns.contains(name) { return literal(name.text) }
      return name.isPlain ? name.folded : quoted(name.folded)
    case .blob: return text.uppercased()
    case .number: return foldingASCII(text)
    case .op:
      switch text {
      case "==": return "="
      case "!=": return "<>"
      default: return text
      }
    default: return text
    }
  }.joined(separator: " ")
}

extension Name {
  /// Whether it could stand without quotes, keywords aside.
  fileprivate var isPlain: Bool {
    guard let first = folded.utf8.first, !(0x30...0x39).contains(first) else { return false }
    return folded.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x5F || $0 >= 0x80
    }
  }
}

/// An expression in which columns bear new names; everything else as it was written.
package func renamingColumns(in expression: String, by renamed: [Name: Name]) -> String {
  guard !renamed.isEmpty else { return expression }
  let source = SourceText(expression)
  return tokens(of: source).map { token -> String in
    let text = source[token.range]
    guard token.kind == .word || token.kind == .quotedName else { return text }
    return renamed[name(of: token, in: source)].map { spelled($0) } ?? text
  }.joined()
}
