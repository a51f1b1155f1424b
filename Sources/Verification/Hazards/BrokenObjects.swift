import EngineInterface
import Findings
import Schemas

/// Views and triggers of the source that fail after the script: SQLite looks their names up when they
/// are used, so nothing fails until then.
struct BrokenObjects: HazardRule {
  static let id: RuleID = "fail.broken-object"

  func findings<E: Engine>(on bench: Bench<E>, _ run: ModeRun<E>) -> [Finding] {
    bench.hazards.broken.map { object in
      Finding(
        Self.id, .high,
        "the \(object.kind.rawValue) \(object.name) does not work any more: \(object.message)",
        objects: [object.name.text], evidence: "found by \(object.use), on the migrated copy",
        remedy: "drop it before the change and create it again for the new names")
    }
  }
}
