import Plans
import Schemas
import Verdicts

/// Tables whose rows the request wants in others.
extension LossAccounting {
  /// A table that is gone, and whose rows were to go into others, where nothing took of them.
  func takeAsUnfolded(_ account: inout TableAccount, _ table: Table) {
    guard account.anchor == nil, account.rowsLostIntended > 0, words.asksToFold(table.name),
      !isConsumed(table)
    else { return }
    account.rowsLostIntended = 0
  }
}

extension String {
  /// Whether a column's values are to be made anew.
  func overwrites(_ column: Name) -> Bool {
    clauses.contains { clause in
      clause.contains(/\b(recompute|recalculate|regenerate|garbage|overwritten)/)
        && clause.wordsOfNames.contains(where: column.isCalled)
    }
  }

  /// `one seat per enrolment`
  func asksForOne(per table: Name) -> Bool {
    let words = wordsOfNames
    return words.indices.contains { at in
      guard ["one", "exactly"].contains(words[at]) else { return false }
      let rest = words[at...].prefix(7)
      guard let per = rest.firstIndex(where: { ["per", "each", "every"].contains($0) }) else {
        return false
      }
      return words[(per + 1)...].prefix(2).contains(where: table.isCalled)
    }
  }

  /// Whether the rows of a table are to go into others: `fold overrides into products`.
  fileprivate func asksToFold(_ table: Name) -> Bool {
    clauses.contains { clause in
      let words = clause.wordsOfNames
      guard let into = words.firstIndex(where: { ["into", "onto"].contains($0) }) else {
        return false
      }
      return words[..<into].contains {
        ["fold", "merge", "move", "copy", "absorb", "transfer", "carry"].contains($0)
      } && words[..<into].contains(where: table.isCalled)
        && Set(words).isDisjoint(with: ["not", "never", "no", "already", "was", "were"])
    }
  }
}
