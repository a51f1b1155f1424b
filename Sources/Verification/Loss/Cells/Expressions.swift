import EngineInterface
import Schemas

/// What a run showed of columns, for runs on other rows: too few of these may be there to show it again.
struct KnownColumns: Sendable {
  var inverses: [ColumnName: [Inverse]] = [:]
  var repaired: Set<ColumnName> = []
}

/// The expressions that give the values of source columns back: looked for, or known from a run on
/// other rows. Of a column there may be several that do so equally well, the best first. Used by one
/// account while it is made.
final class Expressions {
  private(set) var found: [ColumnName: [Inverse]] = [:]
  /// nil: they are to be looked for.
  let known: [ColumnName: [Inverse]]?
  /// Columns whose refused values became what the request asks for; nil where it was not looked for on other rows.
  private(set) var repaired: Set<ColumnName> = []
  let knownRepaired: Set<ColumnName>?

  /// Texts that the script puts between values, in order.
  let joints: [String]

  /// Texts and numbers that the script writes out, as SQL.
  let constants: [String]

  init(
    known: KnownColumns? = nil, joints: Set<String> = [], constants: Set<String> = []
  ) {
    self.known = known?.inverses
    knownRepaired = known?.repaired
    self.joints = joints.sorted()
    self.constants = constants.sorted()
  }

  func note(_ inverses: [Inverse], for column: ColumnName) { found[column] = inverses }

  func noteRepaired(_ column: ColumnName) { repaired.insert(column) }
}
