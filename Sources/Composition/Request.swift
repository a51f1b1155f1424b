import EngineInterface
import Findings
import Foundation
import Reports
import Schemas
import Verdicts

/// How a model is asked.
package enum AskFor: String, Sendable, CaseIterable { case holes, plan }

/// What a model is told of the data, besides counts.
package enum Send: String, Sendable, CaseIterable {
  /// Shapes of texts, and a masked text of each.
  case masked
  /// Shapes alone.
  case shapes
  /// Also the texts of columns that hold few, each many times, and that tell of nobody.
  case raw
}

/// What a command was asked to do, before anything is read.
package struct Request: Sendable {
  package var from: String
  package var to: String?
  /// `table.old=new` or `old=new` for a table.
  package var renames: [String]
  package var foreignKeys: Bool?
  package var keepTables: [String]
  package var acceptLosses: [String]
  /// Files of queries.
  package var invariants: String?
  package var oldQueries: String?
  package var newQueries: String?
  /// A file that says where tables and columns go.
  package var mapping: String?
  /// What a person answered to questions about renames, by their names.
  package var answers: [String: String] = [:]
  /// Whether the source gets rows that are made up from its schema.
  var hasMadeUpRows = false
  /// Whether likely renames are taken for renames where nobody is there to ask.
  var settlesRenamesAlone = false
  package var showValues: Bool
  /// Whether a draft keeps dropped values aside.
  package var keepsDropped: Bool
  /// A server's address, or `auto` for the one that is configured; nil: that one, if there is one.
  package var model: String?
  /// How a model is asked; nil: for holes where rules leave some and nothing is wished in words.
  package var asksFor: AskFor?
  /// What a model is told of the data.
  package var send = Send.masked
  /// What the engineer asks for in words, besides the target.
  package var ask = ""
  /// A folder with templates that stand for those that are built in.
  package var prompts: String?
  /// Answers that a model is asked for, besides those that mend the first.
  package var samples = 1
  package var recordTo: String?
  package var replayFrom: String?
  package var configuration: Configuration

  package init(
    from: String, to: String?, renames: [String] = [], foreignKeys: Bool? = nil,
    keepTables: [String] = [], acceptLosses: [String] = [], showValues: Bool = false,
    keepsDropped: Bool = true, configuration: Configuration
  ) {
    self.from = from
    self.to = to
    self.renames = renames
    self.foreignKeys = foreignKeys
    self.keepTables = keepTables
    self.acceptLosses = acceptLosses
    self.showValues = showValues
    self.keepsDropped = keepsDropped
    self.configuration = configuration
  }

  /// Options in one line, for the record.
  var summary: String {
    let keys = foreignKeys.map { $0 ? "on" : "off" } ?? "both"
    return "foreign-keys=\(keys);renames=\(renames.sorted());keep=\(keepTables.sorted());"
      + "accept=\((acceptLosses + configuration.accepted.map(\.what)).sorted());"
      + "answers=\(answers.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" });"
      + "script-seconds=\(configuration.scriptSeconds.value);"
      + "growth-bytes=\(configuration.growthBytes.value);"
      + "shadow-bytes=\(configuration.shadowLimit.value)"
      + (ask.isEmpty ? "" : ";ask=\(ask)")
      + [
        ("mapping", mapping), ("invariants", invariants), ("old", oldQueries), ("new", newQueries),
      ].map { name, file in
        file.map { ";\(name)=\(contents(of: $0))" } ?? ""
      }.joined()
  }
}

/// Identifies what a file of queries says, for the record.
private func contents(of file: String) -> String {
  FileManager.default.contents(atPath: file).map { digest(Array($0)) } ?? "unread"
}

/// An option that cannot be read: exit code 64.
package struct UsageError: Error, Sendable {
  package let message: String
  /// What helps; nil: the manual of the command.
  package let remedy: String?
  package init(_ message: String, see remedy: String? = nil) {
    (self.message, self.remedy) = (message, remedy)
  }
}

extension Renames {
  /// Adds `table.old=new` and `old=new`.
  package mutating func add(option: String) throws {
    let sides = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else {
      throw UsageError("--rename \(option): write table.old=new, or old=new for a table")
    }
    let old = sides[0].split(separator: ".", maxSplits: 1).map { Name(String($0)) }
    let new = Name(String(sides[1]))
    let known = old.count == 2 ? columns[old[0]] ?? [:] : tables
    let contradicted = known.first { ($0.key == old.last) != ($0.value == new) }
    if let contradicted {
      throw UsageError(
        "--rename \(option): another one renames \(contradicted.key) to \(contradicted.value)")
    }
    if old.count == 2 {
      add(column: old[1], to: new, of: old[0])
    } else {
      add(table: old[0], to: new)
    }
  }
}
