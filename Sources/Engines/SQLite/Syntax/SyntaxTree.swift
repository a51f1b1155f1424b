import Findings

/// A script as SQLite's grammar reads it: tokens that cover every byte, and over them a tree in which
/// every node stands after its children.
///
/// Flat arrays instead of an object for each node: a script of 10 MB has millions of them.
package struct SyntaxTree: Sendable {
  struct Node: Sendable {
    var kind: SyntaxKind
    /// The node's own tokens and those of its children: from here …
    var first: UInt32
    /// … to before this one.
    var end: UInt32
    /// Nodes of this subtree, with this one.
    var size: UInt32
  }

  /// One statement of the script.
  package struct Statement: Sendable, Hashable {
    /// From its first token to its last, without the semicolon that ends it.
    package let tokens: Range<Int>
    /// The semicolon; nil where the text ends instead.
    package let semicolon: Int?
    /// Nodes of this statement, the root last.
    let nodes: Range<Int>
    /// Whether it could be read without an error.
    package let isWhole: Bool
  }

  package let source: SourceText
  let kinds: [UInt8]
  /// One more than there are tokens: the last is the end of the text.
  let starts: [UInt32]
  let nodes: [Node]
  package let statements: [Statement]
  /// In the order in which they stand.
  package let errors: [SyntaxError]

  package var tokenCount: Int { kinds.count }

  package func terminal(_ token: Int) -> Terminal { Terminal(rawValue: kinds[token]) ?? .illegal }

  package func range(ofToken token: Int) -> SourceRange {
    SourceRange(Int(starts[token]), Int(starts[token + 1]))
  }

  /// The text of all tokens, one after the other: what was read, byte for byte.
  package var printed: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.utf8.count)
    for token in kinds.indices {
      bytes += source.utf8[Int(starts[token])..<Int(starts[token + 1])]
    }
    return bytes
  }

  package func root(of statement: Statement) -> SyntaxNode? {
    statement.nodes.isEmpty ? nil : SyntaxNode(tree: self, index: statement.nodes.upperBound - 1)
  }
}

/// A place where the grammar does not hold.
package struct SyntaxError: Error, Hashable, Sendable {
  /// In bytes.
  package let range: SourceRange
  /// In SQLite's words.
  package let message: String
  /// What could have stood there, as words of the language; empty where that says nothing.
  package let expected: [String]
}

/// A node of a tree, as a value.
package struct SyntaxNode: Sendable {
  package let tree: SyntaxTree
  let index: Int

  private var node: SyntaxTree.Node { tree.nodes[index] }

  package var kind: SyntaxKind { node.kind }
  /// Tokens from the first to the last, trivia between them included.
  package var tokens: Range<Int> { Int(node.first)..<Int(node.end) }
  package var range: SourceRange {
    tokens.isEmpty
      ? SourceRange(Int(tree.starts[tokens.lowerBound]), Int(tree.starts[tokens.lowerBound]))
      : SourceRange(
        Int(tree.starts[tokens.lowerBound]), Int(tree.starts[tokens.upperBound]))
  }
  package var text: String { tree.source[range] }

  /// In the order in which they stand.
  package var children: [SyntaxNode] {
    var found: [SyntaxNode] = []
    var at = index - 1
    let start = index - Int(node.size)
    while at > start {
      found.append(SyntaxNode(tree: tree, index: at))
      at -= Int(tree.nodes[at].size)
    }
    return found.reversed()
  }

  /// The first child of one of these kinds.
  package func child(_ kinds: SyntaxKind...) -> SyntaxNode? {
    children.first { kinds.contains($0.kind) }
  }

  package func children(_ kinds: SyntaxKind...) -> [SyntaxNode] {
    children.filter { kinds.contains($0.kind) }
  }

  /// This node and all below it, children before their parents.
  package var descendants: some Sequence<SyntaxNode> {
    ((index - Int(node.size) + 1)...index).lazy.map { SyntaxNode(tree: tree, index: $0) }
  }

  /// Tokens of this node that belong to no child, without trivia.
  package var ownTokens: [Int] {
    var found: [Int] = []
    var at = tokens.lowerBound
    for child in children {
      found += at..<max(at, child.tokens.lowerBound)
      at = max(at, child.tokens.upperBound)
    }
    found += at..<max(at, tokens.upperBound)
    return found.filter { tree.kinds[$0] < UInt8(GrammarTables.terminalCount) }
  }

  /// Whether one of its own tokens is this terminal.
  package func has(_ terminal: Terminal) -> Bool {
    ownTokens.contains { tree.kinds[$0] == terminal.rawValue }
  }
}
