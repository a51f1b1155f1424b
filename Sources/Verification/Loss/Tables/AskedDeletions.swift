import EngineInterface
import Plans
import Schemas

/// Rows that a script deletes because the request, in words, says which are to go.
extension LossAccounting {
  /// The condition of these rows of a table; nil where none were asked for.
  func askedToGo(from table: Table) -> String? {
    let asked = deletions.compactMap { statement -> String? in
      guard statement.writes == [table.name], let comparisons = statement.comparisons,
        words.asksToDelete(where: comparisons, from: table)
      else { return nil }
      return "(" + comparisons.map(\.sql).joined(separator: " AND ") + ")"
    }
    return asked.isEmpty ? nil : asked.joined(separator: " OR ")
  }
}

extension String {
  private static var deleting: Set<String> {
    [
      "delete", "deleted", "deletes", "remove", "removed", "purge", "purged", "prune", "discard",
      "erase", "clean", "drop", "expire", "throw",
    ]
  }
  private static var sparing: Set<String> {
    ["not", "never", "don", "except", "unless", "but", "or", "instead"]
  }
  private static var before: Set<String> {
    ["before", "older", "earlier", "prior", "below", "under", "less", "fewer", "until"]
  }
  private static var after: Set<String> {
    ["after", "newer", "later", "since", "above", "over", "more", "greater", "from"]
  }
  private static var including: Set<String> {
    ["until", "since", "from", "including", "inclusive", "least", "most", "through"]
  }
  private static var missing: Set<String> {
    ["null", "empty", "without", "missing", "no", "unknown", "nobody"]
  }

  /// Whether they ask for rows to be deleted, of whatever table.
  var asksToDelete: Bool {
    let words = Set(needless.wordsOfNames)
    return !words.isDisjoint(with: Self.deleting)
      && words.isDisjoint(with: ["never", "keep", "except", "unless", "instead"])
  }

  /// Whether they say that just the rows go for which all comparisons hold: the table, every constant and
  /// on which side of it, and no other column. What is said in another way is left for a person.
  func asksToDelete(where comparisons: [PlainComparison], from table: Table) -> Bool {
    let words = Set(needless.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    guard !comparisons.isEmpty, !words.isDisjoint(with: Self.deleting),
      words.isDisjoint(with: Self.sparing), words.contains(where: table.name.isCalled)
    else { return false }
    let compared = Set(comparisons.map(\.column))
    let own = Set(table.name.parts + comparisons.flatMap { $0.column.parts })
    let others = Set(
      table.columns.filter { !compared.contains($0.name) }.flatMap { $0.name.parts }
    ).subtracting(own).subtracting(["id", "at", "is"])
    return words.isDisjoint(with: others) && comparisons.allSatisfy { says($0, in: words) }
  }

  /// In lower case, without what is merely said not to be needed.
  private var needless: String {
    ["need not", "needs not", "not needed", "no longer needed", "not come back"].reduce(
      lowercased()
    ) {
      $0.replacing($1, with: " ")
    }
  }

  private static var present: Set<String> {
    ["set", "filled", "given", "present", "have", "having"]
  }

  private func says(_ comparison: PlainComparison, in words: Set<String>) -> Bool {
    if let text = comparison.constant?.text {
      guard text.count > 1 || text.allSatisfy(\.isNumber),
        holds(text) || comparison.isAtNewYear && words.contains(String(text.prefix(4)))
      else { return false }
    }
    let isBefore = !words.isDisjoint(with: Self.before)
    let isAfter = !words.isDisjoint(with: Self.after)
    let includes = !words.isDisjoint(with: Self.including)
    return switch comparison.relation {
    case .below: isBefore && !isAfter
    case .above: isAfter && !isBefore
    case .atMost: isBefore && !isAfter && includes
    case .atLeast: isAfter && !isBefore && includes
    case .equal: true
    case .missing: !words.isDisjoint(with: Self.missing)
    // `deleted_at` is there for what is deleted.
    case .present:
      words.isDisjoint(with: Self.missing)
        && (!words.isDisjoint(with: Self.present)
          || comparison.column.parts.contains { $0.hasSuffix("ed") && words.contains($0) })
    }
  }
}

extension PlainComparison {
  /// Whether it divides by the first day of a year, which the year itself names.
  fileprivate var isAtNewYear: Bool {
    [.below, .atLeast].contains(relation)
      && constant?.text.wholeMatch(of: /[0-9]{4}-01-01([ T]00:00(:00)?Z?)?/) != nil
  }
}
