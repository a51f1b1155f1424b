import Profiles
import Schemas

/// Finds columns whose values were divided or put together: on rows that both sides have, or, without
/// any, by names that usually stand for parts of one thing.
struct Composer {
  let source: Matcher.Side
  let target: Matcher.Side

  private static let separators = [" ", ", ", ",", "-", "/", "_", ":", ".", "@", ""]

  /// Wholes, and the words of their parts.
  private static let usual: [(whole: Set<String>, parts: [Set<String>])] = [
    (
      ["name", "fullname", "display", "contact"],
      [["first", "given", "forename"], ["last", "family", "surname"]]
    ),
    (["address", "addr"], [["street", "line"], ["city", "town"]]),
    (
      ["coordinate", "location", "position", "geo"],
      [["lat", "latitude"], ["lng", "lon", "longitude"]]
    ),
    (["size", "dimension", "resolution"], [["width"], ["height"]]),
    (["datetime", "timestamp", "when"], [["date", "day"], ["time"]]),
  ]

  func compositions(
    _ pair: TableMatching.Pair, _ old: [Column], _ new: [Column], besides sure: Set<ColumnName>,
    _ came: Set<ColumnName>
  ) -> [Composition] {
    let before = old.map(\.name).filter { !sure.contains(ColumnName(pair.source.name, $0)) }
    let after = new.map(\.name).filter { !came.contains(ColumnName(pair.target.name, $0)) }
    var found: [Composition] = []
    for whole in before {
      found += compositions(whole, of: pair.source.name, into: after, of: pair.target.name, false)
    }
    for whole in after {
      found += compositions(whole, of: pair.target.name, into: before, of: pair.source.name, true)
    }
    return found
  }

  private func compositions(
    _ whole: Name, of table: Name, into parts: [Name], of other: Name, _ isMerge: Bool
  ) -> [Composition] {
    guard parts.count >= 2 else { return [] }
    let (wholeSide, partSide) = isMerge ? (target, source) : (source, target)
    func make(_ chosen: [Name], _ separator: String, _ tier: Tier, _ evidence: Evidence)
      -> Composition
    {
      let (one, many) = (
        [ColumnName(table, whole)], chosen.map { ColumnName(other, $0) }
      )
      return Composition(
        from: isMerge ? many : one, to: isMerge ? one : many, separator: separator, tier: tier,
        evidence: [evidence])
    }
    let rows = wholeSide.sketches[table]?.sample ?? [:]
    let others = partSide.sketches[other]?.sample ?? [:]
    let common = rows.keys.filter { others[$0] != nil }
    if common.count >= 5 {
      var best: (parts: [Name], separator: String, share: Double)?
      let seen = common.filter { rows[$0]?[whole]?.isEmpty == false }
      let texts = seen.map { rows[$0]?[whole] ?? "" }
      let values = parts.prefix(12).map { part in
        (name: part, texts: seen.map { others[$0]?[part] ?? "" })
      }
      for first in values where seen.count >= 5 {
        for second in values where second.name != first.name {
          for separator in Self.separators {
            guard let share = share(of: texts, first.texts, second.texts, separator),
              share > best?.share ?? 0
            else { continue }
            best = ([first.name, second.name], separator, share)
          }
        }
      }
      guard let best else { return [] }
      let percent = Int((100 * best.share).rounded(.down))
      return [
        make(
          best.parts, best.separator, best.share >= 0.95 ? .high : .medium,
          Evidence(
            .values, best.share,
            "in \(percent) of 100 rows the parts, put together, are the whole"))
      ]
    }
    let words = Set(NameParts(whole).words)
    for usual in Self.usual
    where !words.isDisjoint(with: usual.whole)
      && usual.parts.allSatisfy({ words.isDisjoint(with: $0) })
    {
      let chosen = usual.parts.compactMap { wanted in
        parts.first { !Set(NameParts($0).words).isDisjoint(with: wanted) }
      }
      if chosen.count == usual.parts.count, Set(chosen).count == chosen.count {
        return [
          make(chosen, " ", .medium, Evidence(.name, 0.6, "names that usually are parts of one"))
        ]
      }
    }
    return []
  }

  /// In how many of the rows the parts, put together, are the whole; nil where that is less than four in five, or
  /// no row has both.
  private func share(
    of wholes: [String], _ first: [String], _ second: [String], _ separator: String
  ) -> Double? {
    let most = wholes.count / 5
    var (missed, both) = (0, false)
    for index in wholes.indices {
      let (a, b) = (first[index], second[index])
      both = both || !a.isEmpty && !b.isEmpty
      let joined = b.isEmpty ? a : a.isEmpty ? b : a + separator + b
      if joined.isEmpty || joined != wholes[index] { missed += 1 }
      if missed > most { return nil }
    }
    let share = Double(wholes.count - missed) / Double(wholes.count)
    return both && share >= 0.8 ? share : nil
  }
}
