import Foundation
import Schemas

/// A migration that was verified, shown to a model where the one that is asked for is like it.
package struct WorkedExample: Decodable, Hashable, Sendable {
  package let name: String
  /// Raised when what is shown of it changes.
  package let version: Int
  /// What changes, a word or more each; see `features`.
  package let features: [String]
  /// Definitions, statements that fill the tables, and the statements of the way there and back.
  package let before: [String]
  package let after: [String]
  package let rows: [String]
  package let note: String
  package let forward: [String]
  package let reverse: [String]

  /// Whether it keeps what the target has no place for in tables beside it.
  package var keepsAside: Bool { forward.contains { $0.contains("_drydock_kept_") } }

  /// All that are built in.
  package static let all: [WorkedExample] = {
    guard let all = try? list(in: PromptFiles.examples) else {
      preconditionFailure("the examples are built in and tested")
    }
    return all
  }()

  /// - Throws: where the text is no list of examples.
  package static func list(in text: String) throws -> [WorkedExample] {
    try JSONDecoder().decode([WorkedExample].self, from: Data(text.utf8))
  }

  /// The one that is most like a change, where one is like it at all: the part of the features of both
  /// that they share, of equals the first.
  package static func closest(to diff: SchemaDiff, among all: [WorkedExample] = all)
    -> WorkedExample?
  {
    let wanted = features(of: diff)
    var best: (example: WorkedExample, likeness: Double)?
    for example in all {
      let likeness = likeness(wanted, example.features)
      if likeness >= 0.4, likeness > best?.likeness ?? 0 { best = (example, likeness) }
    }
    return best?.example
  }

  static func likeness(_ a: [String], _ b: [String]) -> Double {
    var left = b
    var shared = 0
    for feature in a {
      guard let index = left.firstIndex(of: feature) else { continue }
      left.remove(at: index)
      shared += 1
    }
    let all = a.count + b.count - shared
    return all == 0 ? 0 : Double(shared) / Double(all)
  }

  /// `drop text`, `add number`, `retype text number`, `new table`, `add reference`, `new reference`.
  static func features(of diff: SchemaDiff) -> [String] {
    func kind(_ column: Column) -> String {
      let family = TypeFamily(column.type)
      return family.isNumber ? "number" : family == .text ? "text" : "value"
    }
    return diff.changes.flatMap { change -> [String] in
      switch change {
      case .createTable(let table):
        return ["new table"] + table.foreignKeys.map { _ in "new reference" }
      case .dropTable: return ["drop table"]
      case .alterTable(_, _, let parts):
        return parts.compactMap { part in
          switch part {
          case .addColumn(let column): return "add \(kind(column))"
          case .dropColumn(let column): return "drop \(kind(column))"
          case .changeColumn(let old, let new) where kind(old) != kind(new):
            return "retype \(kind(old)) \(kind(new))"
          case .addForeignKey: return "add reference"
          default: return nil
          }
        }
      default: return []
      }
    }
  }
}
