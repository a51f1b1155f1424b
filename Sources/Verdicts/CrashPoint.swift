/// What a database is when the runner of a script died after one of its statements.
package struct CrashPoint: Hashable, Sendable {
  package enum State: String, Hashable, Sendable {
    case source, target
    /// The whole script again reaches the same data.
    case rerunnable
    /// What is left of the script does.
    case continuable
    /// Neither does.
    case stuck
  }

  /// Statements that had run; 0 before the first.
  package let after: Int
  package let state: State
  package init(after: Int, state: State) {
    self.after = after
    self.state = state
  }
}
