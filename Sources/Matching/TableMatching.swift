import Profiles
import Schemas

/// Which table of one schema became which of the other.
struct TableMatching {
  struct Pair {
    let source: Table
    let target: Table
    /// nil where both have one name, or the pair was declared.
    let match: TableMatch?
  }

  private(set) var pairs: [Pair] = []
  private(set) var dropped: [Table] = []
  private(set) var created: [Table] = []

  /// Most candidates that are looked at closely for one table, and most tables that a column's name
  /// may stand in to be a trace of one.
  private static let (mostCandidates, mostShared) = (12, 48)

  init(
    from before: Matcher.Side, to after: Matcher.Side, renames: Renames, features: Matcher.Features
  ) {
    let (source, target) = (before.schema, after.schema)
    var lone: [Table] = []
    var taken: Set<Name> = []
    for table in source.tables {
      if let other = target.table(renames.newName(of: table.name)) {
        pairs.append(Pair(source: table, target: other, match: nil))
        taken.insert(other.name)
      } else {
        lone.append(table)
      }
    }
    let free = target.tables.filter { !taken.contains($0.name) }
    let index = TraceIndex(of: free, limit: Self.mostShared)
    let frequencies = Frequencies(of: source.tables + target.tables)
    let neighbours = Neighbours(source, target, renames)
    let parts = Dictionary(
      (lone + free).map { ($0.name, Anatomy($0)) }, uniquingKeysWith: { a, _ in a })
    var matches: [TableMatch] = []
    for table in lone {
      for other in index.candidates(for: table, most: Self.mostCandidates) {
        guard let own = parts[table.name], let theirs = parts[free[other].name] else { continue }
        let likeness = Likeness(
          name: features.contains(.name) ? NameLikeness(own.name, theirs.name) : nil,
          columns: frequencies.likeness(table, free[other]),
          references: neighbours.likeness(table.name, free[other].name),
          values: features.contains(.values)
            ? Self.values(before.sketches[table.name], after.sketches[free[other].name]) : nil)
        let match = Self.match(table, free[other], likeness) { Self.likenessInManner(own, theirs) }
        if match.score >= 0.2 { matches.append(match) }
      }
    }
    var (used, given): (Set<Name>, Set<Name>) = ([], [])
    for match in matches.sorted(by: { ($1.score, $0.from, $0.to) < ($0.score, $1.from, $1.to) })
    where !used.contains(match.from) && !given.contains(match.to) {
      used.insert(match.from)
      given.insert(match.to)
      guard let before = source.table(match.from), let after = target.table(match.to) else {
        continue
      }
      pairs.append(Pair(source: before, target: after, match: match))
    }
    dropped = lone.filter { !used.contains($0.name) }
    created = free.filter { !given.contains($0.name) }
  }

  /// As far as columns that are called otherwise in manner only are taken for the same.
  private static func likenessInManner(_ table: Anatomy, _ other: Anatomy) -> Double {
    let context = Set(table.name.words + other.name.words)
    var left = other.columns
    var common = 0
    for column in table.columns {
      let equal = left.firstIndex {
        $0.family == column.family && $0.parts.folded == column.parts.folded
      }
      guard
        let at = equal
          ?? left.firstIndex(where: {
            $0.family == column.family
              && NameLikeness(column.parts, $0.parts, context: context).score >= 0.6
          })
      else { continue }
      left.remove(at: at)
      common += 1
    }
    return 2 * Double(common) / Double(table.columns.count + other.columns.count)
  }

  /// A table taken apart once, to be compared with many.
  private struct Anatomy {
    let name: NameParts
    let columns: [(parts: NameParts, family: TypeFamily)]

    init(_ table: Table) {
      name = NameParts(table.name)
      columns = table.columns.map { (NameParts($0.name), TypeFamily($0.type)) }
    }
  }

  private struct Likeness {
    let name: NameLikeness?
    let columns: Double
    /// nil where neither refers to another or is referred to.
    let references: Double?
    let values: Double?
  }

  /// The part of the columns of the smaller table whose values are those of a column of the other.
  private static func values(_ before: TableSketch?, _ after: TableSketch?) -> Double? {
    guard let before, let after else { return nil }
    let telling = before.columns.values.filter { $0.distinct >= 3 }
    let others = after.columns.values.filter { $0.distinct >= 3 }
    guard telling.count >= 2, others.count >= 2 else { return nil }
    let common = telling.filter { sketch in others.contains { sketch.isSameMultiset(as: $0) } }
      .count
    return Double(common) / Double(min(telling.count, others.count))
  }

  private static func match(
    _ table: Table, _ other: Table, _ likeness: Likeness, inManner: () -> Double
  ) -> TableMatch {
    var columns = likeness.columns
    if columns < 0.6, likeness.name != nil {
      columns = max(columns, 0.85 * inManner())
    }
    let name = likeness.name
    let byName = name?.score ?? 0
    var score = 0.6 * columns + 0.4 * byName
    if let references = likeness.references { score = 0.75 * score + 0.25 * references }
    if let values = likeness.values { score = 0.5 * score + 0.5 * values }
    let shared = Set(table.columns.map(\.name)).intersection(other.columns.map(\.name)).count
    let isExplained = name?.isExplained == true
    let isLike = columns >= 0.8 && shared >= 3
    let tier: Tier
    if isLike && (columns >= 0.95 || isExplained || name?.sharesWord == true)
      || isExplained && columns >= 0.45 && shared >= 2
      || (likeness.values ?? 0) >= 0.8 && columns >= 0.3
    {
      tier = .high
    } else if columns >= 0.45 || isExplained || byName >= 0.5 && columns >= 0.2
      || (likeness.values ?? 0) >= 0.5 || (likeness.references ?? 0) >= 0.6 && columns >= 0.2
    {
      tier = .medium
    } else {
      tier = .low
    }
    var evidence = [
      Evidence(.columns, columns, "\(shared) of \(table.columns.count) columns keep their names")
    ]
    if let name { evidence.append(Evidence(.name, name.score, "names")) }
    if let references = likeness.references {
      evidence.append(
        Evidence(.signature, references, "what refers to them, and what they refer to"))
    }
    if let values = likeness.values {
      evidence.append(Evidence(.values, values, "columns of the same values"))
    }
    return TableMatch(
      from: table.name, to: other.name, score: min(1, score), tier: tier,
      evidence: evidence)
  }
}

/// Which tables refer to which, under the names of the target.
private struct Neighbours {
  private enum Link: Hashable {
    case parent(Name)
    case child(Name)
  }
  private var before: [Name: Set<Link>]
  private var after: [Name: Set<Link>]

  init(_ source: Schema, _ target: Schema, _ renames: Renames) {
    before = Self.links(of: source) { renames.newName(of: $0) }
    after = Self.links(of: target) { $0 }
  }

  private static func links(of schema: Schema, named: (Name) -> Name) -> [Name: Set<Link>] {
    var links: [Name: Set<Link>] = [:]
    for table in schema.tables {
      for key in table.foreignKeys where key.parent != table.name {
        links[table.name, default: []].insert(.parent(named(key.parent)))
        links[key.parent, default: []].insert(.child(named(table.name)))
      }
    }
    return links
  }

  func likeness(_ old: Name, _ new: Name) -> Double? {
    let (a, b) = (before[old] ?? [], after[new] ?? [])
    guard !a.isEmpty, !b.isEmpty else { return nil }
    return Double(a.intersection(b).count) / Double(a.union(b).count)
  }
}

/// How much a column's name says: one that every table has says nothing.
private struct Frequencies {
  private var counts: [Name: Int] = [:]

  init(of tables: [Table]) {
    for table in tables { for column in table.columns { counts[column.name, default: 0] += 1 } }
  }

  private func weight(_ name: Name) -> Double {
    let count = Double(counts[name] ?? 1)
    let base = Vocabulary.generic.contains(name.folded) ? 0.3 : 1
    return base / (1 + max(0, count - 2) / 4)
  }

  /// The weight of what two tables share by that of what they have.
  func likeness(_ a: Table, _ b: Table) -> Double {
    let theirs = Dictionary(b.columns.map { ($0.name, $0) }, uniquingKeysWith: { a, _ in a })
    var (common, all) = (0.0, 0.0)
    for column in a.columns {
      let own = weight(column.name)
      all += own
      guard let other = theirs[column.name] else { continue }
      common += 2 * own * (TypeFamily(column.type) == TypeFamily(other.type) ? 1 : 0.6)
    }
    all += b.columns.reduce(0) { $0 + weight($1.name) }
    return all == 0 ? 0 : common / all
  }
}

/// Finds tables by what they have in common with another, without looking at all.
private struct TraceIndex {
  private var byColumn: [Name: [Int]] = [:]
  private var byWord: [String: [Int]] = [:]
  private let limit: Int
  private let count: Int

  init(of tables: [Table], limit: Int) {
    self.limit = limit
    count = tables.count
    for (at, table) in tables.enumerated() {
      for column in table.columns { byColumn[column.name, default: []].append(at) }
      for word in NameParts(table.name).words { byWord[word, default: []].append(at) }
    }
  }

  func candidates(for table: Table, most: Int) -> [Int] {
    if count <= most { return Array(0..<count) }
    var votes: [Int: Double] = [:]
    for column in table.columns {
      guard let found = byColumn[column.name], found.count <= limit else { continue }
      for at in found { votes[at, default: 0] += 1 / Double(found.count) }
    }
    for word in NameParts(table.name).words {
      guard let found = byWord[word], found.count <= limit else { continue }
      for at in found { votes[at, default: 0] += 2 / Double(found.count) }
    }
    return votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most).map(\.key)
  }
}
