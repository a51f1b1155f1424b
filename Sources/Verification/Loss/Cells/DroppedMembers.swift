import EngineInterface
import Foundation
import Schemas
import Wishes

/// Members of JSON objects that are gone because the request, in words, says so.
extension CellAccounting {
  /// Objects of which nothing is gone but members that the request names, and wants dropped.
  func settleDroppedMembers(_ outcome: inout Outcome) async throws {
    guard plan.wish.asksToDrop, TypeFamily(plan.column.type) == .text, places.count == 1,
      outcome.open > 0
    else { return }
    let dropped = try await audit.sample(limit: 1000).filter { cell in
      guard case .text(let before) = cell.before, case .text(let after) = cell.after[0],
        let old = before.jsonObject, let new = after.jsonObject
      else { return false }
      let gone = Set(old.keys).subtracting(new.keys)
      return !gone.isEmpty && gone.allSatisfy { plan.wish.asksToDrop(member: $0) }
        && old.filter { !gone.contains($0.key) }.written == new.written
    }
    try await lose(.among(dropped), &outcome, as: \.chosen)
  }
}

extension [String: Any] {
  /// In one order of its members.
  fileprivate var written: Data? {
    try? JSONSerialization.data(withJSONObject: self, options: [.sortedKeys])
  }
}
