import Schemas

/// What the rollback script brings back.
package enum RollbackStatus: String, Hashable, Sendable {
  case exact, lossy, fails, absent
}

package struct RollbackAccount: Hashable, Sendable {
  package var status: RollbackStatus
  package var error: RunError?
  /// What the schema after the rollback lacks of the source's.
  package var residue: [Residue]
  /// The source's data against the data after the rollback; nil where it did not run.
  package var loss: LossAccount?
  /// Tables kept by the forward script that the rollback reads.
  package var needs: [Name]
  /// What it does to rows written after the migration; nil where that was not tried.
  package var late: RollbackStatus?

  package init(
    status: RollbackStatus, error: RunError? = nil, residue: [Residue] = [],
    loss: LossAccount? = nil, needs: [Name] = []
  ) {
    self.status = status
    self.error = error
    self.residue = residue
    self.loss = loss
    self.needs = needs
  }
}
