import EngineInterface
import Plans
import Schemas
import Verdicts

/// Things that took names which have nothing in common with their own: which of them took which, only a
/// person can say, or the words of the request.
struct UnlikeNames {
  /// What each was called, and the column that holds it.
  let pairs: [(old: String, new: Name)]

  /// What some words say of them.
  enum Told { case so, otherwise }

  /// nil where they say nothing of most.
  func told(by words: String) -> Told? {
    let clauses = words.clauses
    let found = pairs.map { pair in Set(clauses.compactMap { new(for: pair.old, in: $0) }) }
    let known = zip(pairs, found).filter { !$0.1.isEmpty }
    // Of two, one tells the other.
    guard known.count >= pairs.count - 1, !known.isEmpty else { return nil }
    return known.allSatisfy { $0.1 == [$0.0.new] } ? .so : .otherwise
  }

  /// The new name that a clause says beside an old one, and no other of either.
  private func new(for old: String, in clause: [String]) -> Name? {
    let olds = Set(pairs.map { $0.old.lowercased() }).intersection(clause)
    guard olds == [old.lowercased()] else { return nil }
    let news = pairs.map(\.new)
    let shared = news.map { Set($0.parts) }.reduce(Set(news.first?.parts ?? [])) {
      $0.intersection($1)
    }
    let said = news.filter { name in
      clause.contains { word in
        name.isCalled(word)
          || name.parts.contains { $0 == word && $0.count > 2 && !shared.contains($0) }
      }
    }
    return said.count == 1 ? said[0] : nil
  }
}

extension String {
  /// The words between stops, and between parts that "and" joins.
  fileprivate var clauses: [[String]] {
    lowercased().replacing(/\.(?=\w)/, with: " ").split { ".,;:\n()".contains($0) }.flatMap {
      String($0).wordsOfNames.split(separator: "and").map(Array.init)
    }
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
}

extension Bench {
  /// Columns of one sort that took other names, where neither names nor words tell which is which.
  func unlikeNames(_ mapping: Mapping, _ run: ModeRun<E>) -> [Question] {
    let lost = Set(
      (run.loss?.account.columns ?? []).filter { $0.cellsLost + $0.cellsUnproven > 0 }.map(\.source)
    )
    let moved = mapping.entries.map(run.leading).filter { entry in
      guard entry.source.count == 1, entry.target.count == 1, entry.origin == .script,
        !lost.contains(entry.source[0])
      else { return false }
      let (old, new) = (entry.source[0].column, entry.target[0].column)
      return old != new && !resemble(old, new) && options.words.newName(for: old) != new
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
      let told = names.told(by: options.words)
      guard told != .so else { return nil }
      let list = entries.map { "\($0.source[0]) is \($0.target[0]) now" }.joined(separator: ", ")
      return Question(
        list + (told == .otherwise ? ", and the request seems to say otherwise" : "")
          + ": their names have nothing in common; is that the right way round?",
        columns: entries.map { $0.source[0].description })
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
