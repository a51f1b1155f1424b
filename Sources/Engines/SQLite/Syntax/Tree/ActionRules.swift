import Findings
import Schemas

/// What the grammar's productions allow and SQLite refuses while it reads them, in SQLite's words:
///
/// | production | message |
/// | --- | --- |
/// | `table_option ::= name`, `WITHOUT name` | unknown table option |
/// | `listed_column ::= name collation sort_order` | syntax error after column name |
/// | `select_body ::= select_body compound_operator select_core` | … clause should come after … not before; too many terms in compound SELECT |
/// | `join_operator ::= JOIN_KW …` | unknown join type |
/// | `table_item ::= … join_constraint` | a JOIN clause is required before … |
/// | `step_table ::= name DOT name` | qualified table names are not allowed … |
/// | `step_index ::= INDEXED BY name`, `NOT INDEXED` | the … clause is not allowed … |
/// | `expr ::= VARIABLE` | near "#…": syntax error |
///
/// https://www.sqlite.org/src/file/src/parse.y
struct ActionRules {
  let source: SourceText
  let kinds: UnsafePointer<UInt8>
  let starts: UnsafePointer<UInt32>
  let nodes: UnsafePointer<SyntaxTree.Node>

  private static let mostTerms = 500

  func errors(in range: Range<Int>) -> [SyntaxError] {
    var errors: [SyntaxError] = []
    for index in range {
      switch nodes[index].kind {
      case .tableOption: tableOption(index, &errors)
      case .listedColumn: listedColumn(index, &errors)
      case .select: compound(index, &errors)
      case .joinOperator: joinOperator(index, &errors)
      case .fromClause, .fromParentheses: firstTable(index, &errors)
      case .qualifiedStepTable:
        errors.append(
          error(
            index,
            "qualified table names are not allowed on INSERT, UPDATE, and DELETE statements within triggers"
          ))
      case .stepIndex:
        let words =
          kinds[Int(nodes[index].first)] == Terminal.not.rawValue ? "NOT INDEXED" : "INDEXED BY"
        errors.append(
          error(
            index,
            "the \(words) clause is not allowed on UPDATE or DELETE statements within triggers"))
      case .variable where isRegister(index):
        errors.append(error(index, "near \"\(text(index))\": syntax error"))
      default: continue
      }
    }
    return errors
  }

  /// `#` and a digit: SQLite's own, for statements that it makes itself.
  private func isRegister(_ index: Int) -> Bool {
    let bytes = text(index).utf8
    return bytes.first == UInt8(ascii: "#")
      && (bytes.dropFirst().first.map { $0 &- 0x30 < 10 } ?? false)
  }

  private func error(_ index: Int, _ message: String) -> SyntaxError {
    SyntaxError(range: range(index), message: message, expected: [])
  }

  private func range(_ index: Int) -> SourceRange {
    SourceRange(
      Int(starts[Int(nodes[index].first)]),
      end(nodes[index]))
  }

  /// Trivia after the last token are not the node's.
  private func end(_ node: SyntaxTree.Node) -> Int { Int(starts[Int(node.end)]) }

  private func text(_ index: Int) -> String { source[range(index)] }

  private func children(_ index: Int) -> [Int] {
    var found: [Int] = []
    var at = index - 1
    while at > index - Int(nodes[index].size) {
      found.append(at)
      at -= Int(nodes[at].size)
    }
    return found.reversed()
  }

  private func tableOption(_ index: Int, _ errors: inout [SyntaxError]) {
    let token = Int(nodes[index].end) - 1
    let word = source[SourceRange(Int(starts[token]), Int(starts[token + 1]))]
    let isWithout =
      kinds[Int(nodes[index].first)] == Terminal.without.rawValue
      && Int(nodes[index].first) < token
    if foldingASCII(word) != (isWithout ? "rowid" : "strict") {
      errors.append(error(index, "unknown table option: \(word)"))
    }
  }

  private func listedColumn(_ index: Int, _ errors: inout [SyntaxError]) {
    let parts = children(index)
    guard parts.count > 1 else { return }
    errors.append(error(index, "syntax error after column name \"\(text(parts[0]))\""))
  }

  private func compound(_ index: Int, _ errors: inout [SyntaxError]) {
    // Most are single: their last child is a core, and so is their first.
    guard nodes[index - 1].size + 1 < nodes[index].size else { return }
    let parts = children(index).filter { nodes[$0].kind != .cte }
    let cores = parts.filter { nodes[$0].kind != .compoundOperator }
    for (core, following) in zip(cores, parts.filter { nodes[$0].kind == .compoundOperator })
    where nodes[core].kind == .selectCore {
      let last = children(core).last.map { nodes[$0].kind }
      let hasOrder = children(core).contains { nodes[$0].kind == .orderBy }
      guard hasOrder || last == .limit else { continue }
      let name = source[
        SourceRange(
          Int(starts[Int(nodes[following].first)]), end(nodes[following]))]
      errors.append(
        error(
          core,
          "\(hasOrder ? "ORDER BY" : "LIMIT") clause should come after \(name.uppercased()) not before"
        ))
    }
    // Each row of a VALUES in front is a term, one behind an operator is one.
    let leading = cores.first.map { nodes[$0].kind == .values ? children($0).count : 1 } ?? 0
    if cores.count > 1, leading + cores.count - 1 > Self.mostTerms {
      errors.append(error(index, "too many terms in compound SELECT"))
    }
  }

  private func joinOperator(_ index: Int, _ errors: inout [SyntaxError]) {
    let tokens = (Int(nodes[index].first)..<Int(nodes[index].end)).filter {
      kinds[$0] < UInt8(GrammarTables.terminalCount)
    }
    guard tokens.count > 1 else { return }
    let texts = tokens.dropLast().map { source[SourceRange(Int(starts[$0]), Int(starts[$0 + 1]))] }
    var (isInner, isOuter, hasSide, isKnown) = (false, false, false, true)
    for text in texts {
      switch foldingASCII(text) {
      case "natural": break
      case "left", "right", "full": (isOuter, hasSide) = (true, true)
      case "outer": isOuter = true
      case "inner", "cross": isInner = true
      default: isKnown = false
      }
    }
    if !isKnown || isInner && isOuter || isOuter && !hasSide {
      errors.append(error(index, "unknown join type: \(texts.joined(separator: " "))"))
    }
  }

  private func firstTable(_ index: Int, _ errors: inout [SyntaxError]) {
    let parts = children(index)
    guard let first = parts.first,
      let constraint = children(first).last, nodes[constraint].kind == .joinConstraint
    else { return }
    let word = kinds[Int(nodes[constraint].first)] == Terminal.on.rawValue ? "ON" : "USING"
    errors.append(error(constraint, "a JOIN clause is required before \(word)"))
  }
}
