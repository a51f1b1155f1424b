import Findings

/// Where a script stopped, and what the engine said.
package struct RunError: Hashable, Sendable {
  package let place: Place
  /// Bytes from the start of the script, 0-based.
  package let offset: Int
  package let message: String
  package init(place: Place, offset: Int, message: String) {
    self.place = place
    self.offset = offset
    self.message = message
  }
}

/// One run of the forward script under one way of handling foreign keys.
package struct RunMode: Hashable, Sendable {
  package let foreignKeys: Bool
  /// nil where it was skipped.
  package let runs: Bool?
  package let skipped: String?
  package init(foreignKeys: Bool, runs: Bool?, skipped: String?) {
    self.foreignKeys = foreignKeys
    self.runs = runs
    self.skipped = skipped
  }
}

/// What one statement cost.
package struct Step: Hashable, Sendable {
  /// 1-based.
  package let statement: Int
  package let milliseconds: Double
  /// Rows written, those of triggers and cascades included.
  package let rows: Int
  /// Tables it wrote anew.
  package let rewrites: [String]
  package init(statement: Int, milliseconds: Double, rows: Int, rewrites: [String]) {
    self.statement = statement
    self.milliseconds = milliseconds
    self.rows = rows
    self.rewrites = rewrites
  }
}
