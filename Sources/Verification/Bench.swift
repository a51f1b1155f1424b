import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts
import Wishes

/// What is asked of a verification besides the draft itself.
package struct VerificationOptions: Sendable {
  /// Handling of foreign keys to run under; both where nil.
  package var foreignKeys: Bool?
  /// Tables besides `_drydock_*` that may stay although the target lacks them.
  package var keepTables: Set<Name>
  /// What a person accepted beforehand and still does.
  package var accepted: [Acceptance]
  /// Queries of the application, and what has to hold.
  package var workload = Workload()
  /// What people declared columns to hold.
  package var transformations: [Transformation] = []
  /// What was asked for, in words: a value that they name may stand where there was none.
  package var wish = Wish.none
  package var renames: Renames
  package var limits: Limits
  /// Whether to try, on little data, other rows, other days, crashes and late rollbacks.
  package var rehearses = true

  package init(
    foreignKeys: Bool? = nil, keepTables: Set<Name> = [], accepted: [Acceptance] = [],
    renames: Renames = Renames(), limits: Limits = Limits()
  ) {
    self.foreignKeys = foreignKeys
    self.keepTables = keepTables
    self.accepted = accepted
    self.renames = renames
    self.limits = limits
  }
}

/// One run of the forward script, and of the rollback after it, in one mode.
struct ModeRun<E: Engine>: Sendable {
  var foreignKeys: Bool
  let record: RunRecord
  /// Texts that the script puts between values.
  var joints: Set<String> = []
  /// Texts and numbers that the script writes out, as SQL.
  var constants: Set<String> = []
  /// Statements of the script that delete or update rows.
  var rowChanges: [StatementFacts] = []
  var rollbackRecord: RunRecord?
  let shadow: E.Source.Shadow
  var schema: Schema?
  var loss: LossAccounting<E.Source.Shadow.Comparison>.Result?
  var lineage: Lineage?
  var violations: [Violation] = []
  var rollback: RollbackAccount?
  var reordered: [Name] = []
  var losesHeld: [Finding] = []
  /// About numbers of the file that it left lower than they were, or at their end.
  var lowered: [Question] = []
  var timings = Timings()
}

/// What all checks of one draft share: the scripts ran once, before any check asks.
struct Bench<E: Engine>: Sendable {
  let draft: Draft
  let source: Schema
  let target: Schema?
  let options: VerificationOptions
  let health: [Finding]
  let admission: [Finding]
  let up: AdmittedScript
  let down: AdmittedScript?
  let downRefusal: [Finding]
  let modes: [RunMode]
  /// Runs in the order of the modes that were not skipped.
  let runs: [ModeRun<E>]
  let kept: Set<Name>
  var workload = WorkloadResult()
  var hazards = HazardFacts()
  var confinement: Confinement
  /// The part of the source's rows that was looked at, up to 1.
  let share: Double
  /// The constraint that ended the run; nil where none did.
  var refusal: RunRefusal?
  /// Nil where nothing was rehearsed: a script that is rejected has faults enough.
  var rehearsed: Rehearsed<E>?
  var timings = Timings()

  /// Why nothing was tried again and again.
  var whyNotRehearsed: String {
    primary == nil ? "the script did not run to its end" : "the script is rejected as it is"
  }

  /// The run that is reported: of those that completed the one with the worst loss.
  var primary: ModeRun<E>? {
    func weight(_ run: ModeRun<E>) -> [Int] { run.loss?.account.weight ?? [] }
    return runs.filter(\.record.completed).reduce(nil) { worst, run in
      guard let worst, !weight(worst).lexicographicallyPrecedes(weight(run)) else { return run }
      return worst
    }
  }
}

/// One question asked of a draft. A check is one file and one line in `allChecks`.
protocol Check: Sendable {
  static var id: String { get }
  func result<E: Engine>(on bench: Bench<E>) -> CheckResult
}

/// In the order in which they are reported.
let allChecks: [any Check] = [
  Admitted(), Confined(), Complete(), SourceHealth(), Runs(), ForeignKeyModes(), Converges(),
  MappingAgrees(), Rows(), Cells(), Transformations(),
  Fills(),
  Constraints(), Marks(), RollsBack(), RollsBackLate(), Repeats(), SurvivesCrashes(), Queries(),
  Invariants(), Hazards(), Latent(),
  Holes(),
]
