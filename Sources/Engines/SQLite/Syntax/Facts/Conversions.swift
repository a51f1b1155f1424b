import Findings
import Schemas

/// Expressions that write one value in another way: another unit, another type, another notation. Such a
/// one takes its value's place; one that takes a part of it, or asks something of it, does not.
extension SyntaxNode {
  /// Whether it is made of one column, constants, arithmetic, casts and functions that convert.
  package var isConversion: Bool {
    let columns = descendants.filter { $0.kind == .columnRef }
    let names = Set(
      columns.map { $0.children.last { $0.kind == .name }?.identifier ?? $0.identifier })
    return kind != .columnRef && names.count == 1 && converts
  }

  private static let functions: Set<String> = [
    "datetime", "unixepoch", "julianday", "date", "strftime", "round", "replace", "trim", "ltrim",
    "rtrim", "lower", "upper", "coalesce", "ifnull", "nullif",
  ]

  private var converts: Bool {
    let parts = children.filter(\.isExpression)
    let areAll = parts.allSatisfy(\.converts)
    switch kind {
    case .columnRef, .variable: return true
    // What is the time compared with today is an age.
    case .literal: return foldingASCII(text) != "'now'"
    case .parenthesized, .cast, .unary: return areAll
    case .binary:
      return parts.count == 2 && areAll
        && ["+", "-", "*", "/"].contains(words(between: parts[0], and: parts[1]))
    case .functionCall:
      guard let name = functionName, Self.functions.contains(name), areAll else { return false }
      // Of a format that leaves out the day only a part comes.
      return name != "strftime"
        || parts.first.map { $0.text.contains("%d") || $0.text.contains("%s") }
          == true
    default: return false
    }
  }
}
