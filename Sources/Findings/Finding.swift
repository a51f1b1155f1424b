/// Names a rule for ever: `family.what-goes-wrong`.
package struct RuleID: Hashable, Sendable, ExpressibleByStringLiteral {
  package let text: String
  package init(stringLiteral text: String) { self.text = text }

  /// The part before the first dot: `loss`, `fail`, `undo`, `hostile`, `schema`, `data`.
  package var family: Substring { text.prefix { $0 != "." } }
}

/// How bad a finding is, from a remark to what must never run.
package enum Severity: String, Comparable, Sendable, CaseIterable {
  case info, low, medium, high, critical

  package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Which text of a draft a place is in.
package enum ScriptRole: String, Sendable { case up, down }

/// A statement of a script, and the bytes of it that a finding is about.
package struct Place: Hashable, Sendable {
  package let script: ScriptRole
  /// 1-based, over every statement of the script.
  package let statement: Int
  package let range: SourceRange
  /// The part of the statement that it is about, where that is known.
  package var focus: SourceRange?

  package init(
    _ script: ScriptRole, statement: Int, range: SourceRange, focus: SourceRange? = nil
  ) {
    self.focus = focus
    self.script = script
    self.statement = statement
    self.range = range
  }
}

/// Something a check saw.
package struct Finding: Hashable, Sendable {
  package let rule: RuleID
  package var severity: Severity
  package var place: Place?
  /// `table` or `table.column`, the worst first.
  package var objects: [String]
  /// Rows or cells touched, and of how many; nil where that cannot be measured.
  package var count: Int?
  package var of: Int?
  package var message: String
  /// What was seen, in a sentence or two.
  package var evidence: String?
  package var remedy: String?
  /// Who accepted it and why; nil while nobody has.
  package var accepted: String?

  package init(
    _ rule: RuleID, _ severity: Severity, at place: Place? = nil, _ message: String,
    objects: [String] = [], count: Int? = nil, of: Int? = nil, evidence: String? = nil,
    remedy: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.message = message
    self.objects = objects
    self.count = count
    self.of = of
    self.evidence = evidence
    self.remedy = remedy
  }
}
