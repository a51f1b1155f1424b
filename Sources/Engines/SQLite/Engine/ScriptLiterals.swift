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
    for name in names {
      for text in texts { Self.add(text, to: &self.texts[name, default: []]) }
      for number in numbers { Self.add(number, to: &self.numbers[name, default: []]) }
    }
  }

  private static func add<Value: Equatable>(_ value: Value, to list: inout [Value]) {
    if list.count < most, !list.contains(value) { list.append(value) }
  }
}
