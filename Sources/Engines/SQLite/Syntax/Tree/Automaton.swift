import Findings

/// Reads scripts by SQLite's own automaton: LALR(1) tables in which a keyword that does not fit is
/// tried as a name. The stack ends where SQLite's ends, at 100 symbols.
/// https://www.sqlite.org/src/doc/trunk/doc/lemon.html
struct Automaton {
  struct Entry {
    var state: UInt16
    /// Where the symbol's first token stands.
    var first: UInt32
    /// How many nodes there were before it.
    var node: UInt32
  }

  /// What feeding one token came to.
  enum Outcome {
    case shifted, failed, overflown
  }

  static let depth = 100

  private let tables = Tables.shared
  private let stack: UnsafeMutablePointer<Entry> = .allocate(capacity: depth + 1)
  private var top = 0
  /// What the reductions before a token that fails have overwritten: the first last.
  private let undo: UnsafeMutablePointer<(place: Int, entry: Entry)> = .allocate(
    capacity: mostUndone)
  private var undoCount = 0
  private static let mostUndone = 512
  private(set) var nodes: UnsafeMutablePointer<SyntaxTree.Node>
  private(set) var nodeCount = 0
  private var capacity: Int
  /// After the last token that was shifted.
  private(set) var end: UInt32 = 0

  /// - Parameter expected: how many nodes there may be; more are no error.
  init(expected: Int) {
    capacity = max(64, expected)
    nodes = .allocate(capacity: capacity)
  }

  /// Ends its work; whoever asks for them takes over the nodes.
  func deallocateStack() {
    stack.deallocate()
    undo.deallocate()
  }

  mutating func begin(at token: Int) {
    top = 0
    stack[0] = Entry(state: 0, first: UInt32(token), node: UInt32(nodeCount))
    end = UInt32(token)
  }

  /// Whether the symbol that was shifted last is the semicolon of a whole statement.
  var isAtEndOfStatement: Bool {
    let state = Int(stack[top].state)
    guard state >= GrammarTables.firstReduce else { return false }
    return (GrammarTables.endRule...GrammarTables.endRule + 2).contains(
      state - GrammarTables.firstReduce)
  }

  /// - Parameters:
  ///   - token: where it stands; for the end of the text, where it would.
  ///   - isThere: whether it is a token of the text.
  mutating func feed(_ terminal: UInt8, _ token: Int, isThere: Bool = true) -> Outcome {
    var action = Int(stack[top].state)
    let (topBefore, nodesBefore) = (top, nodeCount)
    undoCount = 0
    while true {
      action = tables.action(action, terminal)
      if action >= GrammarTables.firstReduce {
        guard let next = reduce(action - GrammarTables.firstReduce, token) else {
          return .overflown
        }
        action = next
      } else if action <= GrammarTables.lastShiftReduce {
        guard top + 1 < Self.depth else { return .overflown }
        top += 1
        if action > GrammarTables.lastState {
          action += GrammarTables.firstReduce - GrammarTables.firstShiftReduce
        }
        stack[top] = Entry(
          state: UInt16(truncatingIfNeeded: action), first: UInt32(truncatingIfNeeded: token),
          node: UInt32(truncatingIfNeeded: nodeCount))
        if isThere { end = UInt32(truncatingIfNeeded: token + 1) }
        return .shifted
      } else {
        // As it was before the token: what could have stood here is asked of that.
        while undoCount > 0 {
          undoCount -= 1
          stack[undo[undoCount].place] = undo[undoCount].entry
        }
        (top, nodeCount) = (topBefore, nodesBefore)
        return .failed
      }
    }
  }

  private mutating func reduce(_ rule: Int, _ token: Int) -> Int? {
    let length = Int(tables.lengths[rule])
    let base = top - length
    var entry = Entry(
      state: 0, first: UInt32(truncatingIfNeeded: token),
      node: UInt32(truncatingIfNeeded: nodeCount))
    if length > 0 {
      entry = stack[base + 1]
    } else if top >= Self.depth - 1 {
      return nil
    }
    let kind = tables.kinds[rule]
    if kind != 0, end > entry.first {
      add(SyntaxKind(rawValue: kind) ?? .none, first: entry.first, end: end, from: entry.node)
    }
    let next = tables.next(Int(stack[base].state), tables.leftSides[rule])
    top = base + 1
    if undoCount < Self.mostUndone {
      undo[undoCount] = (top, stack[top])
      undoCount += 1
    }
    entry.state = UInt16(truncatingIfNeeded: next)
    stack[top] = entry
    return next
  }

  /// Adds a node over all that were made since there were `from`.
  mutating func add(_ kind: SyntaxKind, first: UInt32, end: UInt32, from: UInt32) {
    if nodeCount == capacity { grow() }
    nodes[nodeCount] = SyntaxTree.Node(
      kind: kind, first: first, end: end,
      size: UInt32(truncatingIfNeeded: nodeCount) &- from &+ 1)
    nodeCount += 1
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<SyntaxTree.Node>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: nodes, count: nodeCount)
    nodes.deallocate()
    nodes = larger
    capacity *= 2
  }

  // MARK: After an error

  /// Goes over a token that does not belong here.
  mutating func skip(_ token: Int) {
    add(.unexpected, first: UInt32(token), end: UInt32(token + 1), from: UInt32(nodeCount))
    end = UInt32(token + 1)
  }

  /// Puts in a token that is missing before `token`.
  mutating func insert(_ terminal: UInt8, before token: Int) {
    add(.missing, first: UInt32(token), end: UInt32(token), from: UInt32(nodeCount))
    _ = feed(terminal, token, isThere: false)
  }

  /// Whether all these terminals would be shifted, one after the other.
  func accepts(_ terminals: UInt8...) -> Bool {
    var states = (0...top).map { Int(stack[$0].state) }
    return terminals.allSatisfy { terminal in
      while true {
        let action = tables.action(states[states.count - 1], terminal)
        if action >= GrammarTables.firstReduce {
          let rule = action - GrammarTables.firstReduce
          states.removeLast(Int(tables.lengths[rule]))
          guard let last = states.last, states.count < Self.depth else { return false }
          states.append(tables.next(last, tables.leftSides[rule]))
        } else if action <= GrammarTables.lastShiftReduce {
          guard states.count < Self.depth else { return false }
          states.append(
            action > GrammarTables.lastState
              ? action + GrammarTables.firstReduce - GrammarTables.firstShiftReduce : action)
          return true
        } else {
          return false
        }
      }
    }
  }
}

// Unchecked: the memory is written to before anybody else sees it, and never after.
/// The tables as plain memory: an array's checks would cost more than the work.
final class Tables: @unchecked Sendable {
  static let shared = Tables()

  private let actions = copy(GrammarTables.actions)
  private let lookaheads = copy(GrammarTables.lookaheads)
  private let shiftOffsets = copy(GrammarTables.shiftOffsets)
  private let reduceOffsets = copy(GrammarTables.reduceOffsets)
  private let defaults = copy(GrammarTables.defaults)
  let fallbacks = copy(GrammarTables.fallbacks)
  let leftSides = copy(GrammarTables.leftSides)
  let lengths = copy(GrammarTables.lengths)
  let kinds = copy(GrammarTables.kinds)
  private let reduceCount = GrammarTables.reduceOffsets.count

  private static func copy<T>(_ values: [T]) -> UnsafePointer<T> {
    let memory = UnsafeMutablePointer<T>.allocate(capacity: values.count)
    memory.initialize(from: values, count: values.count)
    return UnsafePointer(memory)
  }

  /// What a state does with a terminal: as itself, as the name that it falls back to, as anything, or
  /// what the state does by default.
  func action(_ state: Int, _ terminal: UInt8) -> Int {
    guard state <= GrammarTables.lastState else { return state }
    let offset = Int(shiftOffsets[state])
    var terminal = terminal
    while true {
      let place = offset + Int(terminal)
      if lookaheads[place] == UInt16(terminal) { return Int(actions[place]) }
      let other = fallbacks[Int(terminal)]
      if other == 0 { break }
      terminal = other
    }
    let any = offset + GrammarTables.wildcard
    if lookaheads[any] == UInt16(GrammarTables.wildcard), terminal > 0 { return Int(actions[any]) }
    return Int(defaults[state])
  }

  /// The state after a reduction to `symbol` that uncovered `state`.
  func next(_ state: Int, _ symbol: UInt16) -> Int {
    if state < reduceCount {
      let place = Int(reduceOffsets[state]) + Int(symbol)
      if place >= 0, place < GrammarTables.placeCount, lookaheads[place] == symbol {
        return Int(actions[place])
      }
    }
    return Int(defaults[state])
  }
}
