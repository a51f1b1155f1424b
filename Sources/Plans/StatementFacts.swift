import Findings
import Schemas

/// What one statement is and touches, as its text says, in words that every engine shares.
package struct StatementFacts: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case create, alter, drop, insert, update, delete, query, transaction, setting, maintenance,
      other
  }

  /// How a statement can change rows.
  package enum RowChange: String, Hashable, Sendable {
    case none, inserts, replaces, upserts, updates, deletes
  }

  /// A column that is read or written; the table is nil where the text alone does not say.
  package struct ColumnUse: Hashable, Sendable, Comparable {
    package let table: Name?
    package let column: Name

    package init(_ table: Name?, _ column: Name) {
      self.table = table
      self.column = column
    }

    package static func < (a: Self, b: Self) -> Bool {
      (a.table?.folded ?? "", a.column.folded) < (b.table?.folded ?? "", b.column.folded)
    }
  }

  /// A part of a statement that often does something else than is meant. Whether it does is for the
  /// data to say.
  package struct Hazard: Hashable, Sendable {
    package let rule: RuleID
    /// Of the part, in bytes of the script.
    package let range: SourceRange
    package let message: String
    /// Columns that are named where it makes a value; empty where it concerns rows.
    package var columns: Set<Name> = []
    package init(_ rule: RuleID, _ range: SourceRange, _ message: String) {
      self.rule = rule
      self.range = range
      self.message = message
    }
  }

  /// Rows of a table, as `alternatives` has them.
  package struct LeftRows: Hashable, Sendable {
    package let table: Name
    package let alternatives: [[PlainComparison]]
    package init(table: Name, alternatives: [[PlainComparison]]) {
      (self.table, self.alternatives) = (table, alternatives)
    }
  }

  package let kind: Kind
  /// Bytes of the statement in its script, its semicolon left out.
  package let range: SourceRange
  /// What it does, for people: `copy orders into orders_new`. Names are as the script has them.
  package var title = ""
  /// Tables, views, indexes and triggers.
  package var creates: [Name] = []
  /// Whether what it creates goes with the connection.
  package var isTemporary = false
  package var alters: [Name] = []
  package var drops: [Name] = []
  /// Tables and views.
  package var reads: [Name] = []
  package var writes: [Name] = []
  package var columnsRead: [ColumnUse] = []
  package var columnsWritten: [ColumnUse] = []
  package var rowChange: RowChange = .none
  /// The condition on the rows that are changed, as it was written; nil where all are, or none.
  package var condition: String?
  /// The same as comparisons: of one of these lists all hold. Empty where all rows are changed, nil where the
  /// condition is anything else.
  package var alternatives: [[PlainComparison]]?
  /// Of a copy, the rows that it leaves out, as far as comparisons say that; nil where it takes all.
  package var leftRows: LeftRows?
  /// What an UPDATE writes, as far as that is made of the row's own values.
  package var assignments: [Assignment] = []
  /// Texts that it puts between values, or looks for to divide one.
  package var joints: Set<String> = []
  /// Texts and numbers that it writes out, as SQL; none where there are very many.
  package var constants: Set<String> = []
  /// In the order in which they stand.
  package var hazards: [Hazard] = []

  package init(kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
