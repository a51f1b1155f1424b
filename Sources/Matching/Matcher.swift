import Profiles
import Schemas

/// Proposes which tables and columns of one schema became which of another, from names, definitions,
/// order and values. Nothing of it is carried out: a person says what is so.
package struct Matcher: Sendable {
  /// Kinds of evidence to use; a benchmark leaves them out one by one to see what each is worth.
  package struct Features: OptionSet, Hashable, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    package static let name = Features(rawValue: 1)
    package static let signature = Features(rawValue: 2)
    package static let order = Features(rawValue: 4)
    package static let values = Features(rawValue: 8)
    package static let all: Features = [.name, .signature, .order, .values]
  }

  /// A schema, and what is known of its values.
  package struct Side: Sendable {
    package let schema: Schema
    package var sketches: [Name: TableSketch]
    package init(_ schema: Schema, sketches: [Name: TableSketch] = [:]) {
      self.schema = schema
      self.sketches = sketches
    }
  }

  private let source: Side
  private let target: Side
  private let renames: Renames
  private let features: Features
  private let tables: TableMatching
  private let homes: [Name: Name]

  /// - Parameter renames: declared ones, which are no question any more.
  package init(
    from source: Side, to target: Side, renames: Renames = Renames(), features: Features = .all
  ) {
    self.source = source
    self.target = target
    self.renames = renames
    self.features = features
    tables = TableMatching(
      from: source, to: target, renames: renames, features: features)
    homes = tables.homes
  }

  /// The columns whose values are worth looking at, by the tables of each side.
  package var open: (source: [Name: [Name]], target: [Name: [Name]]) {
    var (before, after): ([Name: [Name]], [Name: [Name]]) = ([:], [:])
    for pair in tables.pairs {
      let (old, new) =
        pair.match == nil
        ? openColumns(of: pair) : (pair.source.storedColumns, pair.target.storedColumns)
      if !old.isEmpty { before[pair.source.name] = old.map(\.name) }
      if !new.isEmpty { after[pair.target.name] = new.map(\.name) }
    }
    for table in tables.dropped { before[table.name] = table.storedColumns.map(\.name) }
    for table in tables.created { after[table.name] = table.storedColumns.map(\.name) }
    return (before, after)
  }

  private func openColumns(of pair: TableMatching.Pair) -> ([Column], [Column]) {
    let table = pair.source.name
    let kept = Set(pair.source.columns.map { renames.newName(of: $0.name, in: table) })
    let old = pair.source.storedColumns.filter { column in
      pair.target.column(renames.newName(of: column.name, in: table)) == nil
    }
    return (old, pair.target.storedColumns.filter { !kept.contains($0.name) })
  }

  package func match() -> Match {
    var match = Match()
    match.tables = tables.pairs.compactMap(\.match).sorted {
      ($1.score, $0.from) < ($0.score, $1.from)
    }
    for pair in tables.pairs {
      let (old, new) = openColumns(of: pair)
      add(columns(pair, old, new), to: &match)
    }
    match.columns += moves(besides: match)
    let composer = Composer(source: source, target: target)
    let sure = match.columns.filter { $0.tier == .high }
    let (gone, come) = (Set(sure.map(\.from)), Set(sure.map(\.to)))
    for pair in tables.pairs where pair.match?.tier != .low {
      let (old, new) = openColumns(of: pair)
      match.compositions += composer.compositions(pair, old, new, besides: gone, come)
    }
    match.lookups = lookups()
    match.columns.sort { ($1.score, $0.from, $0.to) < ($0.score, $1.from, $1.to) }
    return match
  }

  private func add(_ found: (chosen: [ColumnMatch], rivals: [ColumnMatch]), to match: inout Match) {
    match.columns += found.chosen
    match.rivals += found.rivals
  }

  // MARK: Columns

  private func columns(_ pair: TableMatching.Pair, _ old: [Column], _ new: [Column])
    -> (chosen: [ColumnMatch], rivals: [ColumnMatch])
  {
    guard !old.isEmpty, !new.isEmpty else { return ([], []) }
    let comparison = ColumnComparison(
      pair, old, new, source: source, target: target, renames: renames, homes: homes,
      features: features)
    let all = old.map { before in new.map { comparison.compare(before, $0) } }
    let chosen = Assignment.best(all.map { row in row.map { $0.score } })
    let isChosen = Set(chosen.map { $0.row * new.count + $0.column })
    // The best score beside each one's own, in its row and in its column.
    let rows = all.map { row in Best(row.map { $0.score }) }
    let columns = new.indices.map { column in Best(all.map { $0[column].score }) }
    var (matches, rivals): ([ColumnMatch], [ColumnMatch]) = ([], [])
    for row in old.indices {
      for column in new.indices {
        let found = all[row][column]
        let other = max(rows[row].besides(column), columns[column].besides(row))
        let made = found.match(
          margin: found.score - other, isDoubtful: pair.match?.tier == .low)
        if isChosen.contains(row * new.count + column) {
          matches.append(made)
        } else if found.score >= 0.3 {
          rivals.append(made)
        }
      }
    }
    return (matches, rivals)
  }

  /// The highest of some scores, and the next.
  private struct Best {
    private var place = 0
    private var highest = 0.0
    private var next = 0.0

    init(_ scores: [Double]) {
      for (index, score) in scores.enumerated() {
        if score > highest || index == 0 {
          (place, highest, next) = (index, score, index == 0 ? 0 : highest)
        } else {
          next = max(next, score)
        }
      }
    }

    func besides(_ index: Int) -> Double { index == place ? next : highest }
  }

  /// Columns that left their table for another one that refers to it or is referred to by it.
  private func moves(besides match: Match) -> [ColumnMatch] {
    let settled = match.columns.filter { $0.tier > .low }
    let (gone, come) = (Set(settled.map(\.from)), Set(settled.map(\.to)))
    var arrivals: [String: [(table: Table, column: Column)]] = [:]
    func note(_ table: Table, _ column: Column) {
      arrivals[Self.essence(column.name), default: []].append((table, column))
    }
    for pair in tables.pairs {
      for column in openColumns(of: pair).1 {
        note(pair.target, column)
      }
    }
    for table in tables.created {
      for column in table.storedColumns { note(table, column) }
    }
    var moves: [ColumnMatch] = []
    func look(_ table: Table, _ columns: [Column], now: Table?) {
      for column in columns where !Vocabulary.generic.contains(column.name.folded) {
        let from = ColumnName(table.name, column.name)
        for (other, arrival) in arrivals[Self.essence(column.name)] ?? []
        where other.name != now?.name {
          let to = ColumnName(other.name, arrival.name)
          guard !gone.contains(from), !come.contains(to),
            TypeFamily(arrival.type) == TypeFamily(column.type)
          else { continue }
          moves.append(move(from, to, isRelated: now.map { isRelated($0, other) } ?? false))
        }
      }
    }
    for pair in tables.pairs { look(pair.source, openColumns(of: pair).0, now: pair.target) }
    for table in tables.dropped { look(table, table.storedColumns, now: nil) }
    return moves.filter { $0.score >= 0.35 }
  }

  /// What a name says, in whatever manner it says it.
  private static func essence(_ name: Name) -> String {
    let words = NameParts(name).words
    let telling = words.filter { !Vocabulary.generic.contains($0) }
    return (telling.isEmpty ? words : telling).map(Vocabulary.meaning).joined()
  }

  private func move(_ from: ColumnName, _ to: ColumnName, isRelated: Bool) -> ColumnMatch {
    let isSame = from.column == to.column
    var evidence = [
      Evidence(.name, isSame ? 1 : 0.8, "\(isSame ? "the same" : "a like") name in \(to.table)")
    ]
    var score = (isRelated ? 0.55 : 0.4) * (isSame ? 1 : 0.9)
    var tier: Tier = isRelated ? .medium : .low
    if let values = values(from, to) {
      evidence.append(Evidence(.values, values.score, values.words))
      score = 0.4 * score + 0.6 * values.score
      tier = values.isTelling ? (isRelated ? .high : .medium) : values.score < 0.4 ? .low : tier
    }
    return ColumnMatch(
      from: from, to: to, score: score, tier: tier, evidence: evidence, isMoved: true)
  }

  private func values(_ from: ColumnName, _ to: ColumnName) -> ValueLikeness? {
    guard features.contains(.values) else { return nil }
    return .between(
      from.column, source.sketches[from.table], to.column, target.sketches[to.table])
  }

  private func isRelated(_ a: Table, _ b: Table) -> Bool {
    a.foreignKeys.contains { $0.parent == b.name } || b.foreignKeys.contains { $0.parent == a.name }
  }

  /// A text that went, a reference that came, and a new table of words between them.
  private func lookups() -> [Lookup] {
    let created = Dictionary(
      tables.created.map { ($0.name, $0) }, uniquingKeysWith: { a, _ in a })
    return tables.pairs.flatMap { pair -> [Lookup] in
      let (old, new) = openColumns(of: pair)
      return new.flatMap { column -> [Lookup] in
        pair.target.foreignKeys.filter { $0.columns == [column.name] }.flatMap { key -> [Lookup] in
          guard let table = created[key.parent], table.columns.count <= 4,
            table.storedColumns.contains(where: { TypeFamily($0.type) == .text })
          else { return [] }
          let parts = NameParts(column.name)
          return old.filter { TypeFamily($0.type) == .text }.filter {
            NameLikeness(NameParts($0.name), parts).sharesWord
              || NameLikeness(NameParts($0.name), NameParts(table.name)).sharesWord
          }.map {
            Lookup(
              column: ColumnName(pair.source.name, $0.name),
              reference: ColumnName(pair.target.name, column.name), table: table.name)
          }
        }
      }
    }
  }
}
