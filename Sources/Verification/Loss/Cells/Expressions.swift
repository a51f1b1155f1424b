import EngineInterface
import Schemas

/// The expressions that give the values of source columns back: looked for, or known from a run on
/// other rows. Of a column there may be several that do so equally well, the best first. Used by one
/// account while it is made.
final class Expressions {
  private(set) var found: [ColumnName: [Inverse]] = [:]
  /// nil: they are to be looked for.
  let known: [ColumnName: [Inverse]]?

  /// Texts that the script puts between values, in order.
  let joints: [String]

  /// Texts and numbers that the script writes out, as SQL.
  let constants: [String]

  init(
    known: [ColumnName: [Inverse]]? = nil, joints: Set<String> = [], constants: Set<String> = []
  ) {
    self.known = known
    self.joints = joints.sorted()
    self.constants = constants.sorted()
  }

  func note(_ inverses: [Inverse], for column: ColumnName) { found[column] = inverses }
}
