import Findings

/// What one statement is, in words that every engine shares.
package struct StatementFacts: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case create, alter, drop, insert, update, delete, query, transaction, setting, maintenance,
      other
  }

  package let kind: Kind
  /// Bytes of the statement in its script, its semicolon left out.
  package let range: SourceRange

  package init(kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
