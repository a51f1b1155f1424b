import Findings
import Plans

/// What a script does to definitions, and how much of it could be read.
package struct DefinitionReading: Hashable, Sendable {
  package var steps: [DefinitionStep]
  /// Statements that were read, and those that this dialect does not know.
  package var read: Int
  package var unread: Int
  /// Places that are written as only this dialect's users write.
  package var peculiar: Int

  package init(
    steps: [DefinitionStep] = [], read: Int = 0, unread: Int = 0, peculiar: Int = 0
  ) {
    (self.steps, self.read, self.unread) = (steps, read, unread)
    self.peculiar = peculiar
  }
}

/// Reads scripts of one dialect without running them.
package protocol DefinitionReader: Sendable {
  /// `sqlite`, `postgresql`.
  var dialect: String { get }

  /// Statements that it does not know are counted and left out; it never fails.
  func definitions(in script: SourceText) -> DefinitionReading
}
