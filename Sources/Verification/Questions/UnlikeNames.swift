import EngineInterface
import Plans
import Schemas
import Verdicts
import Wishes

/// Things that took names which have nothing in common with their own: which of them took which, only a
/// person can say, or the words of the request.
struct UnlikeNames {
  /// What each was called, and the column that holds it.
  let pairs: [(old: String, new: Name)]

  /// What a wish says of them.
  enum Told { case so, otherwise }

  /// nil where it says nothing of most.
  func told(by wish: Wish) -> Told? {
    let clauses = wish.clauses.map(\.wordsOfNames).flatMap(clauses)
    let found = pairs.map { pair in
      Set(
        clauses.filter { olds(in: $0) == [pair.old.lowercased()] }.map(news).filter {
          $0.count == 1
        }
        .flatMap(\.self))
    }
    let known = zip(pairs, found).filter { !$0.1.isEmpty }
    // Of two, one tells the other.
    guard known.count >= pairs.count - 1, !known.isEmpty else { return nil }
    return known.allSatisfy { $0.1 == [$0.0.new] } ? .so : .otherwise
  }

  /// The parts of a sentence that "and" joins, where each says one old name and one new one, or neither.
  private func clauses(of sentence: [String]) -> [[String]] {
    let parts = sentence.split(separator: "and").map(Array.init)
    return parts.allSatisfy { olds(in: $0).count == news(in: $0).count && news(in: $0).count < 2 }
      ? parts : [sentence]
  }

  private func olds(in clause: [String]) -> Set<String> {
    Set(pairs.map { $0.old.lowercased() }).intersection(clause)
  }

  private func news(in clause: [String]) -> Set<Name> {
    let all = pairs.map(\.new)
    let shared = all.map { Set($0.parts) }.reduce(Set(all.first?.parts ?? [])) {
      $0.intersection($1)
    }
    return Set(
      all.filter { name in
        clause.contains { word in
          name.isCalled(word)
            || name.parts.contains { $0 == word && $0.count > 2 && !shared.contains($0) }
        }
      })
  }
}

extension ModeRun {
  /// What a column's values are had back from, where they were looked for in several places.
  func leading(_ entry: MappingEntry) -> MappingEntry {
    guard entry.source.count == 1, entry.target.count > 1,
      let inverse = loss?.inverses[entry.source[0]]?.first,
      let place = inverse.lookedUpPlace, entry.target.indices.contains(place)
    else { return entry }
    var entry = entry
    entry.target = [entry.target[place]]
    return entry
  }

  /// Where each column of several that became one reference stands in the table that it leads to.
  var looked: [MappingEntry] {
    let entries = (loss?.mapping.entries ?? []).filter {
      $0.source.count == 1 && $0.target.count == 1
    }
    let shared = Dictionary(grouping: entries, by: \.target).values.filter { $0.count > 1 }
    return shared.flatMap(\.self).compactMap { entry in
      guard case .lookup(_, let table, _, let value)? = loss?.inverses[entry.source[0]]?.first
      else {
        return nil
      }
      var entry = entry
      entry.target = [ColumnName(table, value)]
      return entry
    }.sorted { $0.source[0] < $1.source[0] }
  }
}

extension Bench {
  /// Columns of one sort that took other names, where neither names nor words tell which is which.
  func unlikeNames(_ mapping: Mapping, _ run: ModeRun<E>) -> [Question] {
    let lost = Set(
      (run.loss?.account.columns ?? []).filter { $0.cellsLost + $0.cellsUnproven > 0 }.map(\.source)
    )
    let moved = (mapping.entries.map(run.leading) + run.looked).filter { entry in
      guard entry.source.count == 1, entry.target.count == 1, entry.origin == .script,
        !lost.contains(entry.source[0])
      else { return false }
      let (old, new) = (entry.source[0].column, entry.target[0].column)
      return old != new && !resemble(old, new) && options.wish.newName(for: old) != new
    }
    let groups = Dictionary(grouping: moved) { entry in
      [
        entry.source[0].table.folded, entry.target[0].table.folded,
        source.table(entry.source[0].table)?.column(entry.source[0].column).map {
          "\(TypeFamily($0.type))"
        } ?? "",
      ]
    }
    // Several that went into one are told apart there or nowhere.
    let divided = groups.values.filter { entries in
      entries.count > 1 && Set(entries.flatMap(\.target)).count == entries.count
    }
    return divided.compactMap { entries in
      let names = UnlikeNames(
        pairs: entries.map { ($0.source[0].column.folded, $0.target[0].column) })
      let told = names.told(by: options.wish)
      guard told != .so else { return nil }
      let list = entries.map { "\($0.source[0]) is \($0.target[0]) now" }.joined(separator: ", ")
      return Question(
        list + (told == .otherwise ? ", and the request seems to say otherwise" : "")
          + ": their names have nothing in common; is that the right way round?",
        columns: entries.map { $0.source[0].description })
    }.sorted { $0.text < $1.text } + unlikeTables(run)
  }

  /// The same of tables with the same columns.
  private func unlikeTables(_ run: ModeRun<E>) -> [Question] {
    let renamed = source.tables.compactMap { table -> (table: Table, now: Name)? in
      guard let now = run.lineage?.home[table.name], now != table.name, !now.isKeptAside,
        options.renames.tables[table.name] == nil, !resemble(table.name, now)
      else { return nil }
      return (table, now)
    }
    let groups = Dictionary(grouping: renamed) { Set($0.table.columns.map(\.name)) }
    return groups.values.filter { $0.count > 1 }.compactMap { tables in
      let names = UnlikeNames(pairs: tables.map { ($0.table.name.folded, $0.now) })
      let told = names.told(by: options.wish)
      guard told != .so else { return nil }
      return Question(
        tables.map { "\($0.table.name) is \($0.now) now" }.joined(separator: ", ")
          + (told == .otherwise ? ", and the request seems to say otherwise" : "")
          + ": their names have nothing in common; is that the right way round?",
        columns: tables.map { $0.table.name.text })
    }.sorted { $0.text < $1.text }
  }
}

extension Inverse {
  /// The place that leads to a row which holds the value, or is its.
  fileprivate var lookedUpPlace: Int? {
    switch self {
    case .lookup(let place, _, _, _), .followed(let place, _, _, _), .rowReferredTo(let place, _):
      place
    default: nil
    }
  }
}
