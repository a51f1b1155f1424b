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
    private let firstToken, endToken, firstNode, endNode: UInt32
    private let semicolonToken: UInt32
    /// Whether it could be read without an error.
    package let isWhole: Bool

    init(tokens: Range<Int>, semicolon: Int?, nodes: Range<Int>, isWhole: Bool) {
      firstToken = UInt32(tokens.lowerBound)
      endToken = UInt32(tokens.upperBound)
      firstNode = UInt32(nodes.lowerBound)
      endNode = UInt32(nodes.upperBound)
      semicolonToken = semicolon.map(UInt32.init) ?? .max
      self.isWhole = isWhole
    }

    /// From its first token to its last, without the semicolon that ends it.
    package var tokens: Range<Int> { Int(firstToken)..<Int(endToken) }
    /// The semicolon; nil where the text ends instead.
    package var semicolon: Int? { semicolonToken == .max ? nil : Int(semicolonToken) }
    /// Nodes of this statement, the root last.
    var nodes: Range<Int> { Int(firstNode)..<Int(endNode) }
  }

  // Unchecked: the memory is written to before anybody else sees it, and never after.
  /// The arrays, as they were filled: a copy would double the memory of a large script.
  final class Storage: @unchecked Sendable {
    let kinds: UnsafePointer<UInt8>
    /// One more than there are tokens: the last is the end of the text.
    let starts: UnsafePointer<UInt32>
    let count: Int
    let nodes: UnsafePointer<Node>

    /// Takes over the memory.
    init(
      kinds: UnsafeMutablePointer<UInt8>, starts: UnsafeMutablePointer<UInt32>, count: Int,
      nodes: UnsafeMutablePointer<Node>
    ) {
      self.kinds = UnsafePointer(kinds)
      self.starts = UnsafePointer(starts)
      self.count = count
      self.nodes = UnsafePointer(nodes)
    }

    deinit {
      kinds.deallocate()
      starts.deallocate()
      nodes.deallocate()
    }
  }

  package let source: SourceText
  let storage: Storage
  package let statements: [Statement]
  /// In the order in which they stand.
  package let errors: [SyntaxError]

  package var tokenCount: Int { storage.count }

  package func terminal(_ token: Int) -> Terminal {
    precondition(token < storage.count)
    return Terminal(rawValue: storage.kinds[token]) ?? .illegal
  }

  package func range(ofToken token: Int) -> SourceRange {
    SourceRange(start(token), start(token + 1))
  }

  /// Where a token begins, or the text ends.
  func start(_ token: Int) -> Int {
    precondition(token <= storage.count)
    return Int(storage.starts[token])
  }

  func isTrivia(_ token: Int) -> Bool {
    precondition(token < storage.count)
    return storage.kinds[token] >= UInt8(GrammarTables.terminalCount)
      && storage.kinds[token] != Terminal.illegal.rawValue
  }

  /// The text of all tokens, one after the other: what was read, byte for byte.
  package var printed: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.utf8.count)
    for token in 0..<tokenCount { bytes += source.utf8[start(token)..<start(token + 1)] }
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
  /// The version of SQLite that reads what stands there; nil where none is known to.
  package var since: String?
}

/// A node of a tree, as a value.
package struct SyntaxNode: Sendable {
  package let tree: SyntaxTree
  let index: Int

  private var node: SyntaxTree.Node { tree.storage.nodes[index] }

  package var kind: SyntaxKind { node.kind }
  /// Tokens from the first to the last, trivia between them included.
  package var tokens: Range<Int> { Int(node.first)..<Int(node.end) }
  package var range: SourceRange {
    SourceRange(tree.start(tokens.lowerBound), tree.start(tokens.upperBound))
  }
  package var text: String { tree.source[range] }

  /// In the order in which they stand.
  package var children: [SyntaxNode] {
    var found: [SyntaxNode] = []
    var at = index - 1
    let start = index - Int(node.size)
    while at > start {
      found.append(SyntaxNode(tree: tree, index: at))
      at -= Int(tree.storage.nodes[at].size)
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
    return found.filter { !tree.isTrivia($0) }
  }

  /// Whether one of its own tokens is this terminal.
  package func has(_ terminal: Terminal) -> Bool {
    ownTokens.contains { tree.terminal($0) == terminal }
  }
}
