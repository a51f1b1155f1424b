import Plans
import Schemas
import Verdicts
import Wishes

/// Tables whose rows the request wants in others.
extension LossAccounting {
  /// A table that is gone, and whose rows were to go into others, where nothing took of them.
  func takeAsUnfolded(_ account: inout TableAccount, _ table: Table) {
    guard account.anchor == nil, account.rowsLostIntended > 0, wish.asksToFold(table.name),
      !isConsumed(table)
    else { return }
    account.rowsLostIntended = 0
  }
}
