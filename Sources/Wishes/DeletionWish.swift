import EngineInterface
import Plans
import Schemas

/// A condition of a DELETE, held against a wish: the table, every constant and on which side of it,
/// and no other column. What is said in another way is left for a person.
struct DeletionWish {
  /// Of one of these lists all comparisons hold for the rows that go.
  let alternatives: [[PlainComparison]]
  let table: Table
  let others: [Name]
  let isOnlyTable: Bool

  private var comparisons: [PlainComparison] { alternatives.flatMap(\.self) }
  private var isOfParent: Bool {
    comparisons.contains { [.unreferred, .orphaned].contains($0.relation) }
  }
  private var isOfOthers: Bool { comparisons.contains { $0.relation == .unequal } }
  private var isRanked: Bool { comparisons.contains { $0.relation == .ranked } }
  private var isOutranked: Bool { comparisons.contains { $0.relation == .outranked } }

  /// Where several groups of rows go and one thing is said of all of them, it holds for each.
  private func isSaidOfAll(_ spoken: String) -> Bool {
    guard alternatives.count > 1,
      spoken.lowercased().contains(/\b(both|all|either|each|every) (of these |of them )?cases?\b/)
    else { return true }
    return alternatives[0].contains { one in alternatives.allSatisfy { $0.contains(one) } }
  }

  func isAsked(in wish: Wish) -> Bool {
    let constants = comparisons.flatMap(\.constants).map(\.text)
    // Which of several stays may be said apart from what makes them one.
    let spoken = apartFromNulls(
      isOutranked
        ? wish.text : wish.parts(about: constants, of: table, besides: isOfParent ? [] : others)
    ).replacing("from \(table.name.text)", with: "of \(table.name.text)")
      .replacing("from the \(table.name.text)", with: "of the \(table.name.text)")
    guard !wish.saysThatNothingGoes, !wish.hesitatesToDelete, !comparisons.isEmpty,
      isSaidOfAll(spoken), !isOfOtherNumbers(wish),
      isOfParent || isOfOthers || !spoken.negates(constants),
      !spoken.isAbout(others.filter { !table.name.isCalled($0.folded) })
    else { return false }
    let words = Set(
      spoken.comparable.spelledOut.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    if alternatives.count > 1, !words.contains("or") {
      return alternatives.indices.allSatisfy {
        wish.isPart(asking: alternatives, for: $0, of: table, besides: others)
      }
    }
    if comparisons.count == 1, comparisons[0].isOfRepeats(in: table) {
      return wish.asksForNoRepeats
    }
    // `Identical apart from the id` is another matter than alike in two columns.
    if isOutranked, spoken.asksForExactRepeats { return false }
    // Of what is to be kept the others go.
    let isOfKept =
      !isRanked && !isOutranked && !words.isDisjoint(with: Self.kept)
      && !words.isDisjoint(with: ["only", "others", "rest"])
      && constants.allSatisfy { spoken.comparable.keeps($0.lowercased()) }
    guard isRanked || isOutranked ? leavesRest(spoken, words) : isOfKept || deletes(wish, words),
      words.isDisjoint(with: sparing), names(in: wish, words), words.isDisjoint(with: strange),
      !isOfKept || comparisons.count == 1
        || comparisons.allSatisfy({
          $0.relation == .unequal && $0.column == comparisons[0].column
        })
    else { return false }
    return comparisons.allSatisfy {
      spoken.says(
        $0, $0.relation.orOpposite(isOfKept), isAlone: comparisons.count == 1, in: words)
    }
  }

  /// Whether the clauses that say what goes name other numbers: `40 is a duplicate of 31, delete 40`.
  private func isOfOtherNumbers(_ wish: Wish) -> Bool {
    guard comparisons.count == 1, comparisons[0].relation == .equal,
      let number = comparisons[0].constant?.text, Int(number) != nil
    else { return false }
    let said = wish.parts.map(\.words).filter { !Wish.deleting.isDisjoint(with: $0) }
      .flatMap { $0.filter { Int($0) != nil } }
    return !said.isEmpty && !said.contains(number) && wish.holds(number)
  }

  static let kept: Set<String> = [
    "keep", "keeping", "kept", "retain", "retained", "preserve", "preserved",
  ]

  /// Without `but keep those without a stop`, where no such row meets the condition anyway.
  private func apartFromNulls(_ spoken: String) -> String {
    guard spoken.contains("without") || spoken.contains("with no") else { return spoken }
    return spoken.replacing(
      /(?i)[,;(]?\s*(?:\b(?:but|and)\s+)?\b(?:keep|leave|spare)\s+(?:\w+\s+){1,2}(?:without|with no)\s+(?:an?\s+|any\s+)?(\w+)(?:\s+alone)?\s*(?=[.;,)]|$)/
    ) { match in
      let noun = match.1.lowercased()
      let isNever = comparisons.contains { comparison in
        comparison.isNeverOfNull
          && (comparison.column.isCalled(noun) || comparison.column.parts.contains(noun))
      }
      return isNever ? "" : String(match.0)
    }
  }

  /// `Keep the newest`, `delete all but the newest`.
  private func leavesRest(_ spoken: String, _ words: Set<String>) -> Bool {
    !words.isDisjoint(with: String.keeping)
      || spoken.comparable.contains(/\b(all|everything) (but|except)\b/)
  }

  private func deletes(_ wish: Wish, _ words: Set<String>) -> Bool {
    let constants = comparisons.compactMap { $0.constant?.text }
    // `Mark them as deleted`
    let isMarking =
      !words.isDisjoint(with: ["mark", "flag"])
      || wish.text.lowercased().contains(
        /\b(marked|flagged) (as )?(deleted|removed|gone|closed out)\b/)
    guard !isMarking || !words.contains("as") else {
      return false
    }
    return !constants.contains(where: wish.isWhatBecomes)
      && (!words.isDisjoint(with: Wish.deleting)
        || constants.contains(where: wish.becomesAnother))
  }

  /// Words with which the rows may be others. `Tags that are not used by any post` go, `all but the newest` do, and
  /// what is `missing, empty or blank` is one thing.
  private var sparing: Set<String> {
    var sparing = Wish.sparing
    if isOfParent { sparing.subtract(["not", "never"]) }
    if isOfOthers { sparing.subtract(String.exceptions.union(["not", "never", "but"])) }
    if isRanked { sparing.subtract(["but", "except", "or"]) }
    let mayBeSeveral =
      alternatives.count > 1
      || comparisons.contains {
        $0.isOfBlank || $0.relation == .oneOf || $0.relation == .unequal && $0.constants.count > 1
      }
    if mayBeSeveral { sparing.remove("or") }
    return sparing
  }

  /// Whether the table is named. Where there is no other it may be called anything.
  private func names(in wish: Wish, _ words: Set<String>) -> Bool {
    words.contains(where: table.name.isCalled) || words.areCalledRows(of: table.name)
      || words.contains("rows") && wish.calls(table.name)
      || isOnlyTable && comparisons.contains { wish.names($0.column) }
  }

  /// Words for columns about which nothing is to be said.
  private var strange: Set<String> {
    let alike = comparisons.filter { [.outranked, .ranked].contains($0.relation) }
      .flatMap { $0.constants.dropFirst() }
    let compared = Set(comparisons.map(\.column) + alike.map { Name($0.text) })
    // `Closed` may be said of a state where there is a `closed_at`, too.
    let own = Set(
      table.name.parts + comparisons.flatMap { $0.column.parts }
        + comparisons.flatMap(\.constants).flatMap { $0.text.wordsOfNames })
    return Set(table.columns.filter { !compared.contains($0.name) }.flatMap { $0.name.parts })
      .subtracting(own).subtracting(["id", "at", "is", "on", "by", "in", "of", "to", "for", "from"])
      .subtracting(isRanked || isOutranked ? String.least.union(String.greatest) : [])
  }
}

extension String {
  /// Whether the nearest word on what becomes of rows, before a value or else behind it, is that they stay.
  fileprivate func keeps(_ value: String) -> Bool {
    let sought = value.wordsOfNames.first ?? value
    let all = wordsOfNames
    func isVerb(_ word: String) -> Bool {
      DeletionWish.kept.contains(word) || Wish.deleting.contains(word)
    }
    // Of a day at the new year people say the year.
    let year = sought.count == 4 && sought.allSatisfy(\.isNumber)
    guard let at = all.firstIndex(where: { $0 == sought || year && $0.hasPrefix(sought) }) else {
      return true
    }
    let verb = all[..<at].last(where: isVerb) ?? all[at...].first(where: isVerb)
    return verb.map(DeletionWish.kept.contains) ?? false
  }

  /// Whether the rows that are to go are the same as others in all but their key.
  fileprivate var asksForExactRepeats: Bool {
    lowercased().contains(
      /\b(identical|exact (duplicates?|copies|repeats?)|(same|agree|equal) in (everything|all)|(apart|except) (from|for) (the |their )?(id|key)s?)\b/
    )
  }
}

extension PlainComparison {
  /// Whether it takes what is blank for missing.
  fileprivate var isOfBlank: Bool { relation == .missing && !sql.hasSuffix("IS NULL") }

  /// Whether it holds for no row that has NULL there.
  fileprivate var isNeverOfNull: Bool {
    switch relation {
    case .missing, .unreferred, .outranked, .ranked: false
    case .orphaned: sql.lowercased().contains("not in")
    default: true
    }
  }

  /// Whether it leaves one of the rows that are the same in all columns but the one by which it is chosen.
  fileprivate func isOfRepeats(in table: Table) -> Bool {
    guard relation == .outranked else { return false }
    let alike = Set(constants.dropFirst().map { Name($0.text) })
    return table.storedColumns.allSatisfy { alike.contains($0.name) || $0.name == column }
  }
}
