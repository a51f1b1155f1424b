import EngineInterface
import Findings
import Plans
import SQLiteSyntax

/// Definitions in SQLite's dialect.
package struct SQLiteDefinitions: DefinitionReader {
  package init() {}

  package var dialect: String { "sqlite" }

  package func definitions(in script: SourceText) -> DefinitionReading {
    let (steps, read, unread) = definitionSteps(in: script)
    return DefinitionReading(
      steps: steps, read: read, unread: unread, peculiar: steps.count { Self.isPeculiar($0) })
  }

  /// Whether it makes a table as only SQLite's users do: an INTEGER column that is the whole key, or
  /// one of SQLite's own options.
  private static func isPeculiar(_ step: DefinitionStep) -> Bool {
    guard case .create(let whole, let parts, _) = step, whole.object.kind == .table else {
      return false
    }
    let alias = parts.contains {
      $0.aspects["type"] == "INTEGER" && $0.aspects["primary key"] == "alone"
    }
    return alias || whole.aspects["strict"] == "true" || whole.aspects["rowid"] == "false"
  }
}
