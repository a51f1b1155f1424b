import EngineInterface
import Findings
import Foundation
import Plans
import SQLiteSyntax
import Schemas

/// The constants that scripts compare and cut values with, by the columns that stand in the same
/// statement. They say where a script's ways part: a value beside one of them is worth a try.
struct ScriptLiterals: Sendable {
  private(set) var texts: [Name: [String]] = [:]
  private(set) var numbers: [Name: [Int64]] = [:]

  /// Values that one statement compares columns with: each is a row that meets all of them.
  private(set) var together: [[Name: String]] = []
  /// Numbers of rows, by the tables, at which a statement may stop, or begin.
  private(set) var limits: [Name: [Int]] = [:]
  private(set) var conditions = ScriptConditions()
  /// Columns that are put together, and those by which rows are ranked.
  private(set) var glued: [GluedColumns] = []
  private(set) var ranked: Set<Name> = []

  /// More of one column tell nothing new.
  private static let most = 8
  /// Characters of a text.
  private static let longest = 40
  /// Constant expressions of a script.
  private static let mostConstants = 64

  /// No constants.
  init() {}

  /// - Parameters:
  ///   - schema: of the source; what is said of a view is said of what it shows.
  ///   - besides: further conditions, as SQL.
  init(of scripts: [AdmittedScript], on schema: Schema, besides: [String] = []) async throws {
    let further = besides.map { SourceText("SELECT 1 WHERE \($0)") }
    var words = (further + scripts.map(\.script.source)).flatMap { statements(of: $0) }
      .map(StatementWords.init)
    let columns = Set(schema.tables.flatMap(\.columns).map(\.name))
    for index in words.indices {
      // SQLite takes what is in double quotes and no column for a text.
      for name in words[index].quotedNames where !columns.contains(name) {
        words[index].add(.text(name.text))
      }
      if words[index].root?.kind == .insertStmt {
        for table in schema.tables where words[index].names.contains(table.name) {
          words[index].names.formUnion(table.columns.map(\.name))
        }
      }
      for view in schema.views where words[index].names.contains(view.name) {
        words[index].names.formUnion(view.body.canonicalWords.map { Name(unquoted($0)) })
      }
    }
    let constants = Array(words.flatMap(\.constants).prefix(Self.mostConstants))
    if !constants.isEmpty {
      let values = try await ConfinedRunner.evaluate(
        Evaluation(queries: constants.map { "SELECT \($0)" }))
      let known = Dictionary(
        zip(constants, values.map { $0?.first ?? .null }), uniquingKeysWith: { first, _ in first })
      for index in words.indices {
        for constant in words[index].constants { known[constant].map { words[index].add($0) } }
      }
    }
    carry(&words)
    for statement in words { read(statement) }
  }

  /// What is set aside in a table of the script is compared with what that is compared with.
  private func carry(_ words: inout [StatementWords]) {
    var aside: [Name: (texts: [String], numbers: [Int64])] = [:]
    for made in Set(words.compactMap(\.created)) {
      for statement in words where statement.names.contains(made) && !statement.isCopy {
        // A list that is longer tells nothing more, and every statement that names the table gets it.
        guard
          (aside[made]?.texts.count ?? 0) + (aside[made]?.numbers.count ?? 0) < Self.mostConstants
        else { break }
        aside[made, default: ([], [])].texts += statement.texts
        aside[made, default: ([], [])].numbers += statement.numbers
      }
    }
    for index in words.indices {
      for (_, values) in aside.filter({ words[index].names.contains($0.key) }) {
        words[index].texts += values.texts
        words[index].numbers += values.numbers
      }
    }
  }

  /// Values that are written down here, whatever the data is.
  private static let fixed: Set<String> = [
    "NULL", "0", "1", "-7", "98765432", "98765432.5", "1234.56789", "41.0", "10.005", "12.75",
    "0.30000000000000004", "9007199254740993", "''", "'n/a'", "'007'", "'05'", "'42'",
    "'{\"a\": 1}'", "X''",
  ]

  /// Whether a value, as SQL, is known to be nobody's: one of ours, or one that a script holds. What is
  /// made from a row could be led back to it, however it was changed.
  func isMadeUp(_ value: String, for column: Name) -> Bool {
    Self.fixed.contains(value)
      || texts[column]?.contains { literal($0).utf8.elementsEqual(value.utf8) } == true
      || numbers[column]?.contains { number in
        ["\(number)", "\(number &+ 1)", "\(number &- 1)"].contains(value)
      } == true
  }

  private mutating func read(_ words: StatementWords) {
    for name in words.names {
      for text in words.texts where (1...Self.longest).contains(text.count) {
        // Other bytes are another text to SQLite, though they are the same letters.
        if texts[name, default: []].count < Self.most,
          !texts[name, default: []].contains(where: { $0.utf8.elementsEqual(text.utf8) })
        {
          texts[name, default: []].append(text)
        }
      }
      for number in words.numbers { Self.add(number, to: &numbers[name, default: []], Self.most) }
      for limit in words.limits { Self.add(limit, to: &limits[name, default: []], 3) }
    }
    if words.compared.count > 1, together.count < Self.most { together.append(words.compared) }
    guard let root = words.root else { return }
    conditions.read(root)
    for pair in root.gluedColumns where glued.count < Self.most && !glued.contains(pair) {
      glued.append(pair)
    }
    ranked.formUnion(root.rankedColumns)
  }

  private static func add<Value: Equatable>(_ value: Value, to list: inout [Value], _ most: Int) {
    if list.count < most, !list.contains(value) { list.append(value) }
  }
}

/// The names and the constants of one statement.
private struct StatementWords {
  let root: SyntaxNode?
  var names: Set<Name> = []
  private(set) var quotedNames: [Name] = []
  var texts: [String] = []
  var numbers: [Int64] = []
  /// Expressions without columns, other than a literal.
  private(set) var constants: [String] = []
  /// `column op literal`.
  private(set) var compared: [Name: String] = [:]
  /// A table that it creates.
  private(set) var created: Name?
  /// Whether it counts, numbers or limits rows.
  private var isOfRows = false

  /// Whether it fills a table with rows of others: its constants are about those.
  var isCopy: Bool {
    names.count > 1 && root?.descendants.contains { $0.kind == .fromClause } == true
  }
  /// Rows beyond these numbers may be treated otherwise.
  var limits: [Int] {
    isOfRows ? numbers.filter { (2...20_000).contains($0) }.map(Int.init) : []
  }

  init(_ statement: StatementText) {
    root = statement.root
    let tokens = statement.tokens
    let spelled = tokens.map { statement.source[$0.range] }
    for (index, token) in tokens.enumerated() {
      let text = statement.source[token.range]
      switch token.kind {
      case .word, .quotedName:
        names.insert(name(of: token, in: statement.source))
        if text.hasPrefix("\"") { quotedNames.append(name(of: token, in: statement.source)) }
        if Self.ofRows.contains(foldingASCII(text)) { isOfRows = true }
      case .string: add(.text(unquoted(text)))
      case .number: Self.number(text).map { numbers.append($0) }
      default: break
      }
      compare(at: index, statement)
      if let text = PatternWitness.text(at: index, of: spelled) { add(.text(text)) }
    }
    readTree()
  }

  private static func number(_ text: String) -> Int64? {
    foldingASCII(text).hasPrefix("0x") ? Int64(text.dropFirst(2), radix: 16) : Int64(text)
  }

  private static let ofRows: Set<String> = [
    "limit", "offset", "row_number", "rank", "dense_rank", "ntile", "count",
  ]

  private mutating func readTree() {
    guard let root else { return }
    if root.kind == .createTableStmt { created = root.child(.createTableHead)?.objectName }
    var at = root.range.upper
    // The largest first: parents stand after their children.
    for node in Array(root.descendants).reversed() where node.range.lower < at {
      guard [.functionCall, .binary, .unary, .cast].contains(node.kind), node.isConstant,
        node.range.upper - node.range.lower <= 500
      else { continue }
      constants.append(node.text)
      at = node.range.lower
    }
  }

  private mutating func compare(at index: Int, _ statement: StatementText) {
    let tokens = statement.tokens
    guard index + 2 < tokens.count, tokens[index + 1].kind == .op,
      tokens[index].kind == .word || tokens[index].kind == .quotedName
    else { return }
    let value = tokens[index + 2]
    guard value.kind == .string || value.kind == .number else { return }
    let text = statement.text(index + 2)
    let beside = Int64(text).map { statement.text(index + 1) == "<" ? $0 : $0 &+ 1 }
    let isEqual = ["=", "==", "<=", ">="].contains(statement.text(index + 1))
    compared[name(of: tokens[index], in: statement.source)] =
      isEqual ? text : beside.map { "\($0)" } ?? text
  }

  mutating func add(_ value: Value) {
    switch value {
    case .integer(let number): numbers.append(number)
    case .text(let text):
      texts.append(text)
      // Lists of values, and widths: https://www.sqlite.org/printf.html
      if text.hasPrefix("["),
        let list = try? JSONDecoder().decode([String].self, from: Data(text.utf8))
      {
        texts += list
      }
      if text.contains("%") {
        numbers += text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int64($0) }
      }
    default: break
    }
  }
}

extension SyntaxNode {
  /// Whether it is the same for every row, as far as its text says.
  fileprivate var isConstant: Bool {
    descendants.allSatisfy { node in
      switch node.kind {
      case .columnRef, .scalarSubquery, .existsExpr, .inSelect, .inTable, .variable, .currentTime,
        .raise, .over, .filterOver:
        false
      default: true
      }
    }
  }
}
