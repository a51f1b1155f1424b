import EngineInterface
import Findings
import Plans
import SQLiteSyntax
import Schemas

/// The constants that scripts compare and cut values with, by the columns that stand in the same
/// statement. They say where a script's ways part: a value beside one of them is worth a try.
struct ScriptLiterals {
  private(set) var texts: [Name: [String]] = [:]
  private(set) var numbers: [Name: [Int64]] = [:]

  /// Values that one statement compares columns with: each is a row that meets all of them.
  private(set) var together: [[Name: String]] = []
  /// Numbers after LIMIT.
  private(set) var limits: [Int] = []

  /// More of one column tell nothing new.
  private static let most = 8

  init(of scripts: [AdmittedScript]) {
    for script in scripts {
      for statement in statements(of: script.script.source) { read(statement) }
    }
  }

  private mutating func read(_ statement: StatementText) {
    var names: Set<Name> = []
    var texts: [String] = []
    var numbers: [Int64] = []
    for token in statement.tokens {
      let text = statement.source[token.range]
      switch token.kind {
      case .word, .quotedName: names.insert(name(of: token, in: statement.source))
      case .string:
        let value = unquoted(text)
        if (1...40).contains(value.count) { texts.append(value) }
      case .number: if let number = Int64(text) { numbers.append(number) }
      default: continue
      }
    }
    readComparisons(statement)
    for name in names {
      for text in texts { Self.add(text, to: &self.texts[name, default: []]) }
      for number in numbers { Self.add(number, to: &self.numbers[name, default: []]) }
    }
  }

  /// `column op literal`, and LIMIT.
  private mutating func readComparisons(_ statement: StatementText) {
    var compared: [Name: String] = [:]
    let tokens = statement.tokens
    for index in tokens.indices.dropLast() {
      let next = tokens[index + 1]
      if statement.matches("limit", at: index), let limit = Int(statement.text(index + 1)) {
        if (2...5000).contains(limit), !limits.contains(limit) { limits.append(limit) }
      }
      guard tokens[index].kind == .word || tokens[index].kind == .quotedName, next.kind == .op,
        tokens.indices.contains(index + 2)
      else { continue }
      let value = tokens[index + 2]
      guard value.kind == .string || value.kind == .number else { continue }
      let text = statement.text(index + 2)
      let beside = Int64(text).map { statement.text(index + 1) == "<" ? $0 : $0 &+ 1 }
      let isEqual = ["=", "==", "<=", ">="].contains(statement.text(index + 1))
      compared[name(of: tokens[index], in: statement.source)] =
        isEqual ? text : beside.map { "\($0)" } ?? text
    }
    if compared.count > 1, together.count < Self.most { together.append(compared) }
  }

  private static func add<Value: Equatable>(_ value: Value, to list: inout [Value]) {
    if list.count < most, !list.contains(value) { list.append(value) }
  }
}
