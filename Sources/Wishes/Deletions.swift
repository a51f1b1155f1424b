import EngineInterface
import Plans
import Schemas

/// What is said of rows that go, and of values.
extension Wish {
  static var deleting: Set<String> {
    [
      "delete", "deleted", "deletes", "remove", "removed", "purge", "purged", "prune", "discard",
      "erase", "erased", "clean", "drop", "dropped", "expire", "throw", "disappear", "disappears",
      "vanish", "vanishes",
      "retire", "retired",
    ]
  }
  static var sparing: Set<String> {
    String.exceptions.union(["not", "never", "unless", "but", "or", "instead"])
  }

  /// Whether rows to which none of another table refers need not be kept: `categories without any product are
  /// leftovers, no need to keep them`.
  package func givesUpUnreferred(_ table: Name, by other: Name) -> Bool {
    sentences.contains { sentence in
      let words = Set(sentence.wordsOfNames)
      return sentence.speaks(of: table) && sentence.speaks(of: other)
        && !words.isDisjoint(with: ["without", "no", "unused", "never", "orphaned"])
        && (!words.isDisjoint(with: Self.deleting)
          || sentence.lowercased().contains(
            /\b(leftovers?|not needed|no need to keep|need not be kept|needn't be kept|not be kept)\b/
          ))
    }
  }

  /// Whether it asks for rows of a table to go, whichever.
  package func mayAskToDelete(from table: Name, isOnlyTable: Bool) -> Bool {
    !saysThatNothingGoes && !hesitatesToDelete && (isOnlyTable || speaks(of: table))
      && (!wordSet.isDisjoint(with: Self.deleting.union(["throw", "thrown"]))
        || !wordSet.isDisjoint(with: String.keeping)
          && !wordSet.isDisjoint(with: ["others", "rest", "only"]))
  }

  /// The sentences that speak of rows that go.
  package var sentencesOnDeletions: String {
    let telling = Self.deleting.union(DeletionWish.kept)
    return sentences.filter {
      !telling.isDisjoint(with: $0.wordsOfNames) && !$0.saysThatNothingGoes
    }
    .joined(separator: " ")
  }

  /// Whether it asks for rows to be deleted, of whatever table.
  package var asksToDelete: Bool {
    let words = Set(text.needless.wordsOfNames)
    return !words.isDisjoint(with: Self.deleting) && !saysThatNothingGoes
      && words.isDisjoint(with: ["never", "keep", "except", "unless", "instead"])
  }

  /// Whether a clause says that rows go which refer to none that is there: `reports whose stop does not exist are
  /// deleted`. That those stay which refer to nothing is no exception.
  ///
  /// - Parameter column: of the table, that refers to the other one.
  package func asksToDeleteOrphans(of table: Name, by column: Name, in parent: Name) -> Bool {
    let orphaned: Set<String> = [
      "exist", "exists", "gone", "orphan", "orphans", "orphaned", "nonexistent", "nowhere",
      "dangling",
      "unknown",
    ]
    let sparing: Set<String> = [
      "keep", "keeps", "stay", "stays", "except", "unless", "leave", "never",
    ]
    func asks(_ clause: String) -> Bool {
      let words = Set(clause.wordsOfNames)
      let isSaid =
        !words.isDisjoint(with: Self.deleting)
        || clause.contains(/\b(can|may|must|should|shall|to) go\b/)
      return isSaid && !words.isDisjoint(with: orphaned) && words.isDisjoint(with: sparing)
        && (words.contains { table.isCalled($0) || parent.isCalled($0) } || clause.names(column))
    }
    func isException(_ sentence: String) -> Bool {
      !sparing.isDisjoint(with: sentence.wordsOfNames)
        && !sentence.lowercased().contains(/\b(without|null|no|missing|empty)\b/)
    }
    return !saysThatNothingGoes && !hesitatesToDelete && clauses.contains(where: asks)
      && !sentences.contains(where: isException)
  }

  /// Whether it says that just the rows go for which all comparisons of one of the lists hold.
  ///
  /// - Parameters:
  ///   - others: tables of which other clauses may say something.
  ///   - isOnlyTable: whether the database has no other.
  package func asksToDelete(
    where alternatives: [[PlainComparison]], from table: Table, besides others: [Name] = [],
    isOnlyTable: Bool = false
  ) -> Bool {
    DeletionWish(
      alternatives: alternatives.map(\.withWholeYears), table: table, others: others,
      isOnlyTable: isOnlyTable
    ).isAsked(in: self)
  }

  /// Whether they say that of rows which are the same in all columns one is left.
  package var asksForNoRepeats: Bool {
    !wordSet.isDisjoint(with: [
      "repeats", "repeated", "duplicate", "duplicates", "duplicated", "twice", "copies",
      "identical",
      "dedupe", "deduplicate", "same", "double", "doubles", "agree", "alike",
    ])
      && !wordSet.isDisjoint(
        with: Self.deleting.union([
          "keep", "leave", "once", "single", "one", "dedupe", "deduplicate",
        ]))
  }

  /// Whether the members of a list say, each for itself, which rows go, and one of them says it of one of several
  /// alternatives: `remove every cancelled booking, and the pending ones from before 2020`.
  func isPart(
    asking alternatives: [[PlainComparison]], for own: Int, of table: Table, besides others: [Name]
  ) -> Bool {
    let lead = words.first(where: Self.deleting.contains) ?? ""
    let strange = alternatives.enumerated().filter { $0.offset != own }.flatMap(\.element)
      .flatMap(\.constants).map(\.text).filter { text in
        !alternatives[own].flatMap(\.constants).contains { $0.text == text }
      }
    return text.replacing(" and ", with: "\n").replacing(" as well as ", with: "\n").split {
      ";\n".contains($0)
    }.contains { part in
      !strange.contains { !$0.isEmpty && String(part).holds($0) }
        && Wish("\(lead) \(table.name.text): \(part)").asksToDelete(
          where: [alternatives[own]], from: table, besides: others)
    }
  }

  /// Whether it says that all rows of a table go: `empty the table products`.
  package func asksToEmpty(_ table: Table) -> Bool {
    guard !saysThatNothingGoes else { return false }
    return clauses.contains { clause in
      let words = Set(clause.wordsOfNames)
      let isAll = !words.isDisjoint(with: ["all", "every", "everything", "entire", "whole"])
      return words.contains(where: table.name.isCalled) && words.isDisjoint(with: Self.sparing)
        && words.isDisjoint(with: ["with", "where", "whose", "which", "that"])
        && (!words.isDisjoint(with: ["empty", "emptied", "truncate", "truncated", "wipe", "wiped"])
          || isAll && !words.isDisjoint(with: Self.deleting))
    }
  }

  /// Whether they say that all values of a column go.
  package func asksToEmptyAll(_ column: Name) -> Bool {
    clauses.contains { clause in
      let words = Set(clause.wordsOfNames)
      return clause.speaks(of: column)
        && (!words.isDisjoint(with: Self.emptying) || clause.deletesValues(of: column))
        && !words.isDisjoint(with: ["all", "every", "everyone", "everywhere", "whole", "entire"])
        && words.isDisjoint(with: [
          "not", "never", "except", "but", "unless", "instead", "where", "whose", "that", "which",
          "who", "with", "without", "if", "only",
        ])
    }
  }

  /// Whether they say, in one clause, that rows of a table are deleted, whichever.
  package func asksToDelete(with table: Table) -> Bool {
    names(table, beside: Self.deleting.union(["and", "with", "together", "along", "too", "also"]))
  }

  /// Whether rows of a table go with others: `delete the orders with their items`.
  package func takesAlong(_ table: Table) -> Bool {
    names(table, beside: ["with", "together", "along", "including"])
  }

  private func names(_ table: Table, beside words: Set<String>) -> Bool {
    text.needless.sentences.contains { sentence in
      guard !Self.deleting.isDisjoint(with: sentence.wordsOfNames) else { return false }
      return sentence.clauses.contains { clause in
        let own = Set(clause.wordsOfNames)
        return own.isDisjoint(with: Self.sparing) && own.contains(where: table.name.isCalled)
          && !own.isDisjoint(with: words)
      }
    }
  }

  private static var emptying: Set<String> {
    [
      "null", "nulls", "blank", "blanked", "clear", "cleared", "empty", "emptied", "wipe", "wiped",
      "erase", "erased", "unset", "anonymise", "anonymised", "anonymize", "anonymized", "redact",
      "redacted", "scrub", "scrubbed", "forget", "nullify", "nullified", "reset",
    ]
  }

  /// Whether they speak of a column, and of values that go.
  package func mayAskToEmpty(_ column: Name) -> Bool {
    speaks(of: column)
      && (!wordSet.isDisjoint(with: Self.emptying)
        || clauses.contains { $0.deletesValues(of: column) })
  }

  /// Whether they say that a column's values go in just the rows for which all comparisons hold.
  package func asksToEmpty(_ column: Name, where comparisons: [PlainComparison]) -> Bool {
    let constants = comparisons.flatMap(\.constants).map(\.text)
    // Where several sentences say what becomes of some rows, one of them has to say it of these.
    let about = sentences.filter { sentence in constants.contains { sentence.holds($0) } }
    if sentences.count > 1, !about.isEmpty, about.contains(where: \.saysWhatBecomes) {
      return about.contains { Wish($0).asksToEmptyTogether(column, where: comparisons) }
    }
    return asksToEmptyTogether(column, where: comparisons)
  }

  private func asksToEmptyTogether(_ column: Name, where comparisons: [PlainComparison]) -> Bool {
    let constants = comparisons.flatMap(\.constants).map(\.text)
    let spoken = sparedLeftOut(about: constants)
    let said = spoken.comparable
    let words = Set(said.wordsOfNames)
    let isOfOthers = comparisons.contains { $0.relation == .unequal }
    guard !comparisons.isEmpty, mayAskToEmpty(column),
      isOfOthers || words.isDisjoint(with: ["not", "never", "except", "but", "unless", "instead"])
    else { return false }
    // What the values become says nothing of the rows.
    let ofRows = words.subtracting(Self.emptying)
    return comparisons.allSatisfy {
      (names($0.column) || words.contains(where: $0.column.isCalled) || $0.constant != nil
        || $0.column.isOfEvent && words.contains($0.column.parts[0]))
        && spoken.says($0, $0.relation, isAlone: comparisons.count == 1, in: ofRows)
    }
  }

  /// Without sentences and clauses that are about something else: what is to be indexed, too, what stays, and what
  /// another table's rows are.
  func parts(about constants: [String], of table: Table, besides others: [Name]) -> String {
    let told = Self.deleting.union(DeletionWish.kept).union(["others", "rest", "go"])
    // A table of the name of a column may be that column.
    let own = Set(table.columns.flatMap { $0.name.parts })
    let strange = others.filter { name in !own.contains(where: name.isCalled) }
    // What is said to stay says which rows go.
    let leavesRest = !wordSet.isDisjoint(with: ["only", "rest", "others"])
    return text.clausesAsWritten.flatMap { $0.split(separator: /\s[-–—]+\s/).map(String.init) }
      .map(\.withoutNextTask).filter { part in
        let words = Set(part.wordsOfNames)
        let said = part.lowercased()
        let isAbout =
          part.isRestricting
          || constants.contains { !$0.isEmpty && said.contains($0.lowercased()) }
          || !told.isDisjoint(with: words)
          || constants.isEmpty && !String.missing.isDisjoint(with: words)
        return isAbout
          && (words.contains(where: table.name.isCalled)
            || !strange.contains(where: { words.contains(where: $0.isCalled) }))
          && (!part.isSparing || leavesRest && !DeletionWish.kept.isDisjoint(with: words))
      }.joined(separator: ", ")
  }

  /// Without the clauses that say of one of these that it stays.
  private func sparedLeftOut(about constants: [String]) -> String {
    text.clausesAsWritten.filter { clause in
      let said = clause.lowercased()
      return
        !(constants.contains { !$0.isEmpty && said.contains($0.lowercased()) }
        && clause.isSparing)
    }.joined(separator: ", ")
  }
}

extension String {
  /// Whether what is deleted is what a column holds: `delete the phone numbers of closed customers`, but not
  /// `delete customers without a phone`.
  func deletesValues(of column: Name) -> Bool {
    let words = wordsOfNames
    let fillers: Set<String> = [
      "the", "all", "any", "every", "their", "its", "his", "her", "old", "stored", "of", "our",
      "whole", "also", "please",
    ]
    func begins(_ words: ArraySlice<String>) -> Bool {
      let object = Array(words.drop { fillers.contains($0) }.prefix(3))
      return object.range(of: column)?.lowerBound == 0 || object.first.map(column.isCalled) == true
    }
    return words.indices.contains { at in
      let isTaken =
        ["strip", "stripped"].contains(words[at]) && words[at...].contains("from")
        || ["strip", "stripped", "take", "taken"].contains(words[at])
          && words[at...].contains(where: ["off", "out", "away"].contains)
      guard isTaken || Wish.deleting.contains(words[at]) else { return false }
      let isPassive = at > 0 && ["are", "is", "be", "get"].contains(words[at - 1])
      return begins(isPassive ? words[...] : words[(at + 1)...])
    }
  }

  /// Whether they say which rows go in words that turn what they say into something else, such as `once they are two
  /// years old`. Then no condition is held against them.
  var turnsItsWords: Bool {
    lowercased().contains(
      /\bonce (it|they|these|those)\b|\bfrom the (view|report|list)\b|\b(rows|ones|them|these|those) later\b|\brather than\b/
    )
  }

  /// The same where a script may do what they say: `all save those of root`, `no earlier than`.
  var leavesDoubt: Bool {
    lowercased().contains(
      /\bsave (for|those|the ones)\b|\bno (earlier|later|less|fewer|more|older|newer|longer)\b|\bnon-\w|\bneither\b|\b(first|last) (two|three|four|five|ten|[0-9]+)\b|\bunless\b|\boutside\b|\bnot including\b|\bspare\b|\bstill needs?\b|\bthough\b|\bexceed/
    )
  }

  /// Whether it says that rows are to go later, in part, or not really.
  var hesitatesToDelete: Bool {
    lowercased().contains(
      /\b(legal|management|finance|compliance|auditors?|export|backup)\b[^.;]* not (agreed|approved|confirmed|signed|finished|decided)\b|\bbefore (anybody|anyone|somebody|someone)\b|\bas a trial\b|\bdry run\b|\b(delete|remove|purge) at most (one|two|three|four|five|ten|\d+) |\bsoft[- ]delete\b|\b(the|every|each) rows? (stays?|remains?)\b|\bno longer (delete|remove|purge)|\bif we were to\b|\bwould be a mistake\b|\bnobody wants\b|\b(on|for) staging\b/
    )
  }

  /// `nobody is deleted`, `delete nothing`; not `no other row is deleted`, nor `suppliers with no orders are deleted`.
  var saysThatNothingGoes: Bool {
    clauses.map(\.spelledOut).contains { clause in
      Self.goings.contains(where: clause.contains)
        && !clause.contains(/\b(no|any|nothing|nobody) (other|others|more|further|else|one else)\b/)
        && (clause.contains(
          /(^|\b(that|so|and|but|sure|please|then) )\W*(no(?! longer\b| more\b)|none|nobody|nothing|not one|not a)\b.*\b(is|are|be|gets?|been)\b.*\b(deleted|removed|purged|dropped)\b/
        )
          || clause.contains(
            /\b(not|never)( to)?( be| been| being| gets?)?( \w+ly)? (delete|remove|purge|drop)(d|ped)?\b/
          )
          || clause.contains(/\b(delete|remove|purge|drop)s? (nothing|nobody|none)\b/))
    }
  }

  private static let goings = ["delete", "remove", "purge", "drop"]

  /// Whether what follows is said of another table's rows: `orders of customers that are closed`.
  func isAbout(_ others: [Name]) -> Bool {
    let words = wordsOfNames
    return words.indices.dropLast().contains { at in
      ["of", "from", "by", "whose"].contains(words[at])
        && words[(at + 1)...].prefix(2).contains { word in others.contains { $0.isCalled(word) } }
        && words[(at + 2)...].prefix(2).contains {
          ["that", "who", "which", "whose", "with", "where", "are", "is"].contains($0)
        }
    }
  }

  /// `get score 0`, `becomes NULL`
  fileprivate var saysWhatBecomes: Bool {
    !Set(wordsOfNames).isDisjoint(with: [
      "get", "gets", "become", "becomes", "set", "clear", "cleared", "null", "empty", "receive",
    ])
  }

  /// Words for what is left out, behind it or before.
  static var exceptions: Set<String> {
    ["except", "excepted", "excluded", "excluding", "exempt", "exempted", "spared"]
  }

  /// Whether a clause says of which rows the one before it is said: `provided they have a score below 0`.
  fileprivate var isRestricting: Bool {
    let words = wordsOfNames
    let leading: Set<String> = [
      "provided", "if", "only", "unless", "but", "who", "which", "whose", "where",
    ]
    let isOfAll =
      words.first == "in"
      && words.dropFirst().first.map {
        ["both", "all", "each", "either"].contains($0)
      } == true
    return words.first.map(leading.contains) == true || isOfAll
      || !Self.exceptions.isDisjoint(with: words)
  }

  /// `anything other than 'gone'`
  func negates(_ constants: [String]) -> Bool {
    constants.contains { constant in
      guard !constant.isEmpty else { return false }
      return ranges(of: constant).contains { range in
        self[..<range.lowerBound].suffix(24).contains(
          /(?i)\b(other than|anything but|except|apart from|besides|but not)\W+(\w+\W+){0,2}$/)
      }
    }
  }

  /// Whether a clause says of rows that they stay, or what else becomes of them, and of none that it goes.
  fileprivate var isSparing: Bool {
    let words = Set(wordsOfNames)
    let others: Set<String> = [
      "leave", "stay", "stays", "remain", "remains", "kept", "keeps", "mark", "marked",
      "fine", "untouched", "alone",
    ]
    return !words.isDisjoint(with: others) && words.isDisjoint(with: Wish.deleting)
      || contains(
        /(?i)\b(used to|not (by|in|with) this (migration|script)|nightly|rather than|instead of|under no circumstances?|by mistake|by accident|tr(y|ies) to|stops?|prevents?|forbids?|only once|(can|could|may|might|should|shall) (we|i|they|one|anybody|anyone))\b/
      )
  }

  /// Without what is to be made besides: `and put an index on the name`.
  fileprivate var withoutNextTask: String {
    replacing(
      /(?i)\b(and|then|while) (please |also |then )?(put|add|create|build|make|index|rename|give|set|mark)\b.*/,
      with: "")
  }
}

extension Set<String> {
  /// `those meta rows` of `wp_postmeta`
  func areCalledRows(of table: Name) -> Bool {
    !isDisjoint(with: ["rows", "row", "entries", "records"])
      && contains { $0.count > 3 && table.folded.hasSuffix($0) }
  }
}
