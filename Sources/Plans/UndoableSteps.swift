/// What a script's statements do, of which a rollback takes back what it covers.
package struct UndoableSteps<Step> {
  package private(set) var steps: [Step] = []
  /// How many there were where the open transaction began, and at each savepoint.
  private var begun: Int?
  private var savepoints: [String: Int] = [:]

  package init() {}

  package mutating func add(_ new: [Step]) { steps += new }
  package mutating func begin() { begun = steps.count }
  package mutating func commit() { begun = nil }
  package mutating func save(as name: String) { savepoints[name] = steps.count }
  package mutating func rollBack(to name: String) { cut(at: savepoints[name]) }

  package mutating func rollBack() {
    cut(at: begun)
    begun = nil
  }

  /// A transaction may have begun after a savepoint that was rolled back to.
  private mutating func cut(at count: Int?) {
    if let count, count < steps.count { steps.removeSubrange(count...) }
  }
}
