/// What became of one of an application's queries.
package struct QueryResult: Hashable, Sendable {
  package enum Age: String, Hashable, Sendable { case old, new }

  package struct Answer: Hashable, Sendable {
    /// nil where it was not asked: there is no migrated database.
    package let error: String?
    package let columns: [String]
    package let rows: Int?
    package init(error: String?, columns: [String], rows: Int?) {
      self.error = error
      self.columns = columns
      self.rows = rows
    }
  }

  package let age: Age
  package let name: String
  /// 1-based, in its file.
  package let line: Int
  package let before: Answer
  package let after: Answer
  /// Whether both have the same columns and rows; nil where one of them failed, or a value is missing.
  package let isSame: Bool?
  /// Parameters without a value.
  package let unset: [String]

  package init(
    age: Age, name: String, line: Int, before: Answer, after: Answer, isSame: Bool?,
    unset: [String] = []
  ) {
    self.age = age
    self.name = name
    self.line = line
    self.before = before
    self.after = after
    self.isSame = isSame
    self.unset = unset
  }
}

/// What has to be the same before and after.
package struct InvariantResult: Hashable, Sendable {
  package let name: String
  /// nil where one of the two queries failed.
  package let agrees: Bool?
  package let error: String?
  package let before: Int?
  package let after: Int?
  /// Whether a model says so, and nobody else.
  package var isClaim = false
  package init(name: String, agrees: Bool?, error: String?, before: Int?, after: Int?) {
    self.name = name
    self.agrees = agrees
    self.error = error
    self.before = before
    self.after = after
  }
}

/// Where a model says that values go, `table.column`, and what the script does.
package struct PathResult: Hashable, Sendable {
  package let source: String
  package let target: String
  /// Whether the script puts something of the source's column there; nil where its text does not tell.
  package let isTrue: Bool?
  package init(source: String, target: String, isTrue: Bool?) {
    (self.source, self.target, self.isTrue) = (source, target, isTrue)
  }
}

/// A suspicion and what the migrated database says to it.
package struct ProbeResult: Hashable, Sendable {
  package let name: String
  /// Rows that show the fault; nil where it failed.
  package let rows: Int?
  package let error: String?
  /// Whether a model asks it, and nobody else.
  package var isClaim = false
  package init(name: String, rows: Int?, error: String?) {
    self.name = name
    self.rows = rows
    self.error = error
  }
}
