import Profiles
import Schemas

/// Compares columns of two tables of which one is the other's successor.
struct ColumnComparison {
  /// What was found for one pair.
  struct Found {
    let from: ColumnName
    let to: ColumnName
    let name: NameLikeness
    let signature: Double
    let isSuited: Bool
    let order: Double?
    let values: ValueLikeness?
    let score: Double
    let features: Matcher.Features
  }

  private let pair: TableMatching.Pair
  private let order: ColumnOrder
  private let context: Set<String>
  private let before: [Name: (parts: NameParts, signature: Signature)]
  private let after: [Name: (parts: NameParts, signature: Signature)]
  private let sketches: (before: TableSketch?, after: TableSketch?)
  private let features: Matcher.Features

  init(
    _ pair: TableMatching.Pair, _ old: [Column], _ new: [Column], source: Matcher.Side,
    target: Matcher.Side, renames: Renames,
    homes: [Name: Name], features: Matcher.Features
  ) {
    self.pair = pair
    self.features = features
    let table = pair.source.name
    order = ColumnOrder(pair.source, pair.target) { renames.newName(of: $0, in: table) }
    context = Set(NameParts(table).words + NameParts(pair.target.name).words)
    before = Dictionary(
      old.map {
        ($0.name, (NameParts($0.name), Signature($0, of: pair.source, in: source.schema)))
      }, uniquingKeysWith: { a, _ in a })
    after = Dictionary(
      new.map { column in
        (
          column.name,
          (
            NameParts(column.name),
            Signature(column, of: pair.target, in: target.schema) { homes[$0] ?? $0 }
          )
        )
      }, uniquingKeysWith: { a, _ in a })
    sketches = (source.sketches[table], target.sketches[pair.target.name])
  }

  func compare(_ old: Column, _ new: Column) -> Found {
    guard let a = before[old.name], let b = after[new.name] else {
      preconditionFailure("columns of other tables are compared")
    }
    let name = NameLikeness(a.parts, b.parts, context: context)
    let signature = a.signature.likeness(to: b.signature)
    let isSuited = a.signature.suits(b.signature)
    let place = features.contains(.order) ? order.likeness(old.name, new.name) : nil
    let values =
      features.contains(.values)
      ? ValueLikeness.between(old.name, sketches.before, new.name, sketches.after) : nil
    var score = 0.0
    if features.contains(.name) { score += 0.5 * name.score }
    if features.contains(.signature) { score += 0.25 * signature }
    if features.contains(.order) { score += 0.25 * (place ?? 0.4) }
    if features.contains(.signature), !isSuited { score *= 0.6 }
    if let values { score = 0.3 * score + 0.7 * values.score }
    return Found(
      from: ColumnName(pair.source.name, old.name), to: ColumnName(pair.target.name, new.name),
      name: name, signature: signature, isSuited: isSuited, order: place, values: values,
      score: score, features: features)
  }
}

extension ColumnComparison.Found {
  /// - Parameters:
  ///   - margin: by how much it is better than any other pair of either column.
  ///   - isDoubtful: whether the tables hardly are each other's.
  func match(margin: Double, isDoubtful: Bool) -> ColumnMatch {
    ColumnMatch(
      from: from, to: to, score: isDoubtful ? 0.6 * score : score,
      tier: isDoubtful ? .low : tier(margin), evidence: evidence, isMoved: false)
  }

  private func tier(_ margin: Double) -> Tier {
    if let values {
      if values.isTelling, margin >= 0.1 { return .high }
      if values.score < 0.35 { return .low }
    }
    guard isSuited else { return values?.isTelling == true ? .medium : .low }
    let isInPlace = order == 1
    let isElsewhere = (order ?? 1) < 0.1
    if values == nil, name.isExplained, signature >= 0.6, margin >= 0.1, !isElsewhere {
      return .high
    }
    if values == nil, isInPlace, name.score >= 0.7, name.sharesWord, signature >= 0.85,
      margin >= 0.2
    {
      return .high
    }
    return score >= 0.45 ? .medium : .low
  }

  private var evidence: [Evidence] {
    var found: [Evidence] = []
    if features.contains(.name) {
      found.append(
        Evidence(
          .name, name.score,
          name.isExplained
            ? "the names differ in manner only"
            : name.sharesWord ? "the names share a word" : "names"))
    }
    if features.contains(.signature) {
      found.append(
        Evidence(
          .signature, signature,
          isSuited ? "definitions" : "the definitions are for different kinds of value"))
    }
    if let order {
      found.append(
        Evidence(.order, order, order == 1 ? "in the same place" : "their places among the others"))
    }
    if let values { found.append(Evidence(.values, values.score, values.words)) }
    return found
  }
}

extension TableMatching {
  /// The source's name of each of the target's tables that has one.
  var homes: [Name: Name] {
    Dictionary(pairs.map { ($0.target.name, $0.source.name) }, uniquingKeysWith: { a, _ in a })
  }
}
