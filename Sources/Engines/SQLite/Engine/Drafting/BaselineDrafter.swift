import EngineInterface
import Findings
import Plans
import Schemas

extension SQLiteEngine {
  package func baselineDraft(for goal: Goal, on source: SQLiteSource) async throws -> Draft {
    Draft(.baseline, up: Script(.up, ""), down: nil)
  }
}
