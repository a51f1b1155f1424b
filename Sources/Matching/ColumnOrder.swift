import Schemas

/// Where columns stand among those that both tables have. Says something only where a person keeps
/// the order: not where it is that of the alphabet, and not where the common columns were moved.
struct ColumnOrder: Sendable {
  private struct Spot {
    /// Columns of both that stand before it.
    let gap: Int
    let index: Int
    /// Of its kind in this gap.
    let count: Int
  }

  private let before: [Name: Spot]
  private let after: [Name: Spot]
  private let lastGap: Int
  private let isKept: Bool

  /// - Parameter renamed: how the source's columns are called in the target.
  init(_ source: Table, _ target: Table, renamed: (Name) -> Name) {
    let old = source.columns.map { renamed($0.name) }
    let new = target.columns.map(\.name)
    let (olds, news) = (Set(old), Set(new))
    let common = old.filter(news.contains)
    lastGap = common.count
    isKept =
      common == new.filter(olds.contains)
      && !(old.count > 3 && old == old.sorted() && new == new.sorted())
    before = Self.spots(source.columns.map(\.name), isCommon: { news.contains(renamed($0)) })
    after = Self.spots(new, isCommon: olds.contains)
  }

  private static func spots(_ names: [Name], isCommon: (Name) -> Bool) -> [Name: Spot] {
    var groups: [[Name]] = [[]]
    for name in names {
      if isCommon(name) { groups.append([]) } else { groups[groups.count - 1].append(name) }
    }
    var spots: [Name: Spot] = [:]
    for (gap, group) in groups.enumerated() {
      for (index, name) in group.enumerated() {
        spots[name] = Spot(gap: gap, index: index, count: group.count)
      }
    }
    return spots
  }

  /// 1: in its very place; 0: elsewhere; nil where the order says nothing.
  func likeness(_ old: Name, _ new: Name) -> Double? {
    guard isKept, let a = before[old], let b = after[new] else { return nil }
    guard a.gap == b.gap else { return b.gap == lastGap ? 0.15 : 0 }
    if a.count == b.count { return a.index == b.index ? 1 : 0.5 }
    return 0.65
  }
}
