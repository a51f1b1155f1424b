import Findings
import Schemas

/// Reads a script. A statement that cannot be read does not keep the others from being read: what
/// follows its semicolon begins anew.
package func parse(_ source: SourceText) -> SyntaxTree {
  var text = source.utf8
  let count = text.count
  // What the tokenizer may look at beyond the end.
  text.append(contentsOf: [0, 0, 0, 0])
  return text.withUnsafeBufferPointer { text in
    guard let base = text.baseAddress else { fatalError("an array with elements has a place") }
    // Memory that is not written to costs nothing: room for a token a byte.
    let kinds = UnsafeMutablePointer<UInt8>.allocate(capacity: count + 1)
    let starts = UnsafeMutablePointer<UInt32>.allocate(capacity: count + 1)
    let tokens = Tokenizer(text: base, count: count).run(kinds: kinds, starts: starts)
    var parser = ScriptParser(
      source: source, text: base, kinds: kinds, starts: starts, count: tokens)
    defer { parser.automaton.deallocateStack() }
    parser.run()
    return parser.tree()
  }
}

private struct ScriptParser {
  let source: SourceText
  let text: UnsafePointer<UInt8>
  let kinds: UnsafeMutablePointer<UInt8>
  let starts: UnsafeMutablePointer<UInt32>
  /// Tokens.
  let count: Int
  var automaton: Automaton
  var statements: [SyntaxTree.Statement] = []
  var errors: [SyntaxError] = []

  private static let terminalCount = UInt8(GrammarTables.terminalCount)
  /// Tokens that are put in or gone over in one statement before the rest of it is given up.
  private static let mostRepairs = 3
  /// Errors of which it is said what could have stood there: it takes a while to find out.
  private static let mostExplained = 100

  init(
    source: SourceText, text: UnsafePointer<UInt8>, kinds: UnsafeMutablePointer<UInt8>,
    starts: UnsafeMutablePointer<UInt32>, count: Int
  ) {
    self.source = source
    self.text = text
    self.kinds = kinds
    self.starts = starts
    self.count = count
    automaton = Automaton(expected: count * 2)
  }

  func tree() -> SyntaxTree {
    SyntaxTree(
      source: source,
      storage: SyntaxTree.Storage(
        kinds: kinds, starts: starts, count: count, nodes: automaton.nodes),
      statements: statements, errors: errors)
  }

  mutating func run() {
    var token = significant(from: 0)
    while token < count {
      token =
        kinds[token] == Terminal.semi.rawValue
        ? significant(from: token + 1) : statement(from: token)
    }
  }

  /// The first token from here on that is no trivia; `count` where there is none.
  private func significant(from start: Int) -> Int {
    var token = start
    while token < count, isTrivia(kinds[token]) { token += 1 }
    return token
  }

  private func isTrivia(_ kind: UInt8) -> Bool {
    kind == Terminal.space.rawValue || kind == Terminal.comment.rawValue
  }

  /// - Returns: the first token after the statement and its semicolon.
  private mutating func statement(from first: Int) -> Int {
    let firstNode = automaton.nodeCount
    let errorsBefore = errors.count
    var repairs = 0
    automaton.begin(at: first)
    var token = first
    var last: UInt8 = 0
    while true {
      if token >= count {
        // As SQLite does: a semicolon, then the end.
        if feedEnd() { return finish(first, firstNode, errorsBefore, semicolon: nil, next: count) }
        return giveUp(first, firstNode, at: count)
      }
      let terminal = terminal(at: token, after: last)
      if terminal >= Self.terminalCount { return giveUp(first, firstNode, at: token) }
      switch automaton.feed(terminal, token) {
      case .shifted:
        last = terminal
        if terminal == Terminal.semi.rawValue, automaton.isAtEndOfStatement {
          return finish(
            first, firstNode, errorsBefore, semicolon: token, next: significant(from: token + 1))
        }
        token = significant(from: token + 1)
      case .overflown: return giveUp(first, firstNode, at: token, isTooDeep: true)
      case .failed:
        repairs += 1
        guard repairs <= Self.mostRepairs, let next = repair(terminal, token) else {
          return giveUp(first, firstNode, at: token)
        }
        token = next
      }
    }
  }

  private mutating func feedEnd() -> Bool {
    automaton.feed(Terminal.semi.rawValue, count, isThere: false) == .shifted
      && automaton.isAtEndOfStatement
  }

  private mutating func finish(
    _ first: Int, _ firstNode: Int, _ errorsBefore: Int, semicolon: Int?, next: Int
  ) -> Int {
    let end = lastSignificant(before: semicolon ?? next) + 1
    let nodes = firstNode..<automaton.nodeCount
    errors += ActionRules(
      source: source, kinds: kinds, starts: starts, nodes: automaton.nodes
    ).errors(in: nodes)
    statements.append(
      SyntaxTree.Statement(
        tokens: first..<max(first, end), semicolon: semicolon, nodes: nodes,
        isWhole: errors.count == errorsBefore))
    return next
  }

  private func lastSignificant(before end: Int) -> Int {
    var token = end - 1
    while token > 0, isTrivia(kinds[token]) || kinds[token] == Terminal.semi.rawValue { token -= 1 }
    return token
  }

  // MARK: Words whose meaning hangs on what follows

  /// WINDOW, OVER and FILTER are keywords only where what follows can belong to them.
  /// https://www.sqlite.org/src/file/src/tokenize.c
  private func terminal(at token: Int, after last: UInt8) -> UInt8 {
    switch kinds[token] {
    case Terminal.window.rawValue:
      let name = significant(from: token + 1)
      guard isName(name) else { return Terminal.id.rawValue }
      let word = significant(from: name + 1)
      return word < count && kinds[word] == Terminal.as.rawValue
        ? Terminal.window.rawValue : Terminal.id.rawValue
    case Terminal.over.rawValue:
      let next = significant(from: token + 1)
      return last == Terminal.rp.rawValue && (isName(next) || isParenthesis(next))
        ? Terminal.over.rawValue : Terminal.id.rawValue
    case Terminal.filter.rawValue:
      return last == Terminal.rp.rawValue && isParenthesis(significant(from: token + 1))
        ? Terminal.filter.rawValue : Terminal.id.rawValue
    case let kind: return kind
    }
  }

  private func isParenthesis(_ token: Int) -> Bool {
    token < count && kinds[token] == Terminal.lp.rawValue
  }

  private func isName(_ token: Int) -> Bool {
    guard token < count, let terminal = Terminal(rawValue: kinds[token]) else { return false }
    switch terminal {
    case .id, .string, .joinKw, .window, .over: return true
    default: return Tables.shared.fallbacks[Int(min(kinds[token], Self.terminalCount - 1))] != 0
    }
  }

  // MARK: Errors

  /// Goes on as if one token were not there, or as if one more were, where that explains what follows.
  ///
  /// - Returns: the token to go on with; nil where nothing so simple helps.
  private mutating func repair(_ terminal: UInt8, _ token: Int) -> Int? {
    let semicolon = Terminal.semi.rawValue
    for missing in [Terminal.rp, .comma, .lp, .as, .eq, .id]
    where automaton.accepts(missing.rawValue, terminal) {
      errors.append(error(at: token, missing: missing))
      automaton.insert(missing.rawValue, before: token)
      return token
    }
    let next = significant(from: token + 1)
    let following = next < count ? kinds[next] : semicolon
    guard terminal != semicolon, following < Self.terminalCount, automaton.accepts(following) else {
      return nil
    }
    errors.append(error(at: token))
    automaton.skip(token)
    return next
  }

  /// The rest of the statement, to the semicolon that ends it, is one node of an error.
  private mutating func giveUp(
    _ first: Int, _ firstNode: Int, at token: Int, isTooDeep: Bool = false
  ) -> Int {
    errors += ActionRules(
      source: source, kinds: kinds, starts: starts, nodes: automaton.nodes
    ).errors(in: firstNode..<automaton.nodeCount)
    errors.append(error(at: token, isTooDeep: isTooDeep))
    let semicolon = endOfStatement(from: first, after: token)
    let end = max(lastSignificant(before: semicolon) + 1, first)
    automaton.add(
      .error, first: UInt32(first), end: UInt32(max(end, first)), from: UInt32(firstNode))
    statements.append(
      SyntaxTree.Statement(
        tokens: first..<max(end, first), semicolon: semicolon < count ? semicolon : nil,
        nodes: firstNode..<automaton.nodeCount, isWhole: false))
    return significant(from: semicolon + 1)
  }

  /// A trigger's inner semicolons are its own: it ends at `; END ;`, the rule of sqlite3_complete().
  /// https://www.sqlite.org/c3ref/complete.html
  private func endOfStatement(from first: Int, after error: Int) -> Int {
    let isTrigger = beginsTrigger(first)
    var before: (UInt8, UInt8) = (0, 0)
    var token = first
    while token < count {
      let kind = kinds[token]
      if kind == Terminal.semi.rawValue {
        let isEnd = before == (Terminal.semi.rawValue, Terminal.end.rawValue)
        if token >= error, !isTrigger || isEnd { return token }
      }
      if !isTrivia(kind) { before = (before.1, kind) }
      token += 1
    }
    return count
  }

  private func beginsTrigger(_ first: Int) -> Bool {
    var words: [UInt8] = []
    var token = first
    while token < count, words.count < 6 {
      words.append(kinds[token])
      token = significant(from: token + 1)
    }
    if words.first == Terminal.explain.rawValue { words.removeFirst() }
    if words.prefix(2) == [Terminal.query.rawValue, Terminal.plan.rawValue] {
      words.removeFirst(2)
    }
    guard words.first == Terminal.create.rawValue else { return false }
    words.removeFirst()
    if words.first == Terminal.temp.rawValue { words.removeFirst() }
    return words.first == Terminal.trigger.rawValue
  }

  private func error(at token: Int, missing: Terminal? = nil, isTooDeep: Bool = false)
    -> SyntaxError
  {
    guard token < count else {
      let end = Int(starts[count])
      return SyntaxError(
        range: SourceRange(end, end), message: "incomplete input", expected: expected())
    }
    let range = SourceRange(Int(starts[token]), Int(starts[token + 1]))
    let whole = source[range]
    let word = range.upper - range.lower > 60 ? whole.prefix(60) + "…" : whole
    if isTooDeep {
      return SyntaxError(range: range, message: "parser stack overflow", expected: [])
    }
    if kinds[token] == Terminal.illegal.rawValue {
      return SyntaxError(
        range: range, message: "unrecognized token: \"\(word)\"", expected: [],
        since: isNumberWithGaps(word) ? "3.46" : nil)
    }
    return SyntaxError(
      range: range, message: "near \"\(word)\": syntax error",
      expected: missing.map { [Self.shown($0.rawValue)] } ?? expected(),
      since: since(token))
  }

  // MARK: What later versions read

  /// https://www.sqlite.org/changes.html
  private func since(_ token: Int) -> String? {
    switch Terminal(rawValue: kinds[token]) {
    case .order where automaton.accepts(Terminal.rp.rawValue): return "3.44"
    case .lp where isWord("group", before: token): return "3.47"  // WITHIN GROUP (
    case .lp, .concat, .plus, .comma, .dot:
      // RAISE ( ABORT , expression
      let words = wordsBefore(token, most: 6)
      return words.contains(Terminal.raise.rawValue) ? "3.47" : nil
    default: return nil
    }
  }

  private func wordsBefore(_ token: Int, most: Int) -> [UInt8] {
    Array((0..<token).reversed().lazy.map { kinds[$0] }.filter { !isTrivia($0) }.prefix(most))
  }

  private func isWord(_ word: String, before token: Int) -> Bool {
    guard let at = (0..<token).last(where: { !isTrivia(kinds[$0]) }) else { return false }
    return foldingASCII(source[SourceRange(Int(starts[at]), Int(starts[at + 1]))]) == word
  }

  /// `1_000`
  private func isNumberWithGaps(_ word: String) -> Bool {
    word.utf8.first.map { $0 &- 0x30 < 10 } == true && word.utf8.contains(0x5F)
      && word.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x5F || $0 == 0x2E }
  }

  /// A few words at most: where nearly everything is possible, nothing is said.
  private func expected() -> [String] {
    guard errors.count < Self.mostExplained else { return [] }
    let possible = (1..<Self.terminalCount).filter {
      $0 != GrammarTables.wildcard && automaton.accepts($0)
    }
    let names = possible.filter { Tables.shared.fallbacks[Int($0)] == 0 }
    if names.count <= 8 { return names.map(Self.shown) }
    // In an expression nearly everything goes on; what is open has to be closed.
    return names.contains(Terminal.rp.rawValue) ? [")"] : []
  }

  private static func shown(_ terminal: UInt8) -> String {
    switch Terminal(rawValue: terminal) {
    case .id: "a name"
    case .semi: ";"
    case .lp: "("
    case .rp: ")"
    case .comma: ","
    case .dot: "."
    case .eq: "="
    case .star: "*"
    case .string: "a string"
    case .integer, .float: "a number"
    case .joinKw: "JOIN"
    case .autoincr: "AUTOINCREMENT"
    default: GrammarTables.terminalNames[Int(terminal)]
    }
  }
}
