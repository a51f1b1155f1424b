import EngineInterface
import Findings

/// Something that often goes wrong in migrations. A rule speaks where the run on real rows bears it
/// out and is silent where the data or the schema refutes it: one file a rule, and one line below. Its
/// examples stand in `Evaluations/Hazards`, under its id.
protocol HazardRule: Sendable {
  static var id: RuleID { get }

  /// - Parameter run: the one that is reported.
  func findings<E: Engine>(on bench: Bench<E>, _ run: ModeRun<E>) -> [Finding]
}

/// In the order in which they are reported.
let allHazards: [any HazardRule] = [
  BrokenObjects(), BrokenReference(), NameReused(), CrossedNames(), RowNumbers(), GoneWithTable(),
  ViewAnswers(),
  Cascade(),
  PragmaInTransaction(), RenamedAway(),
  FilledByPlace(), WrongType(), OldNames(), UnindexedReference(), ManyRows(),
]

/// The ids of all rules.
package var hazardRules: [RuleID] { allHazards.map { type(of: $0).id } }
