import EngineInterface
import Plans
import Schemas

/// What a request says of rows that go, and of values.
extension String {
  static var deleting: Set<String> {
    [
      "delete", "deleted", "deletes", "remove", "removed", "purge", "purged", "prune", "discard",
      "erase", "clean", "drop", "expire", "throw", "disappear", "disappears", "vanish", "vanishes",
      "retire", "retired",
    ]
  }
  private static var sparing: Set<String> {
    ["not", "never", "don", "except", "unless", "but", "or", "instead"]
  }
  private static var before: Set<String> {
    [
      "before", "older", "earlier", "prior", "below", "under", "less", "fewer", "until", "cheaper",
      "smaller", "lower", "lighter", "shorter", "younger", "negative",
    ]
  }
  private static var after: Set<String> {
    [
      "after", "newer", "later", "since", "above", "over", "more", "greater", "from", "larger",
      "bigger", "higher", "heavier", "longer",
    ]
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
    return !words.isDisjoint(with: Self.deleting) && !saysThatNothingGoes
      && words.isDisjoint(with: ["never", "keep", "except", "unless", "instead"])
  }

  /// Whether they say that just the rows go for which all comparisons hold: the table, every constant and
  /// on which side of it, and no other column. What is said in another way is left for a person.
  ///
  /// - Parameters:
  ///   - others: tables of which other clauses may say something.
  ///   - isOnlyTable: whether the database has no other.
  func asksToDelete(
    where comparisons: [PlainComparison], from table: Table, besides others: [Name] = [],
    isOnlyTable: Bool = false
  ) -> Bool {
    let constants = comparisons.flatMap(\.constants).map(\.text)
    let isOfParent = comparisons.contains { [.unreferred, .orphaned].contains($0.relation) }
    let spoken = parts(about: constants, of: table, besides: isOfParent ? [] : others)
    guard !saysThatNothingGoes, isOfParent || !spoken.negates(constants) else { return false }
    let said = spoken.needless.sided
    let words = Set(said.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    // `Tags that are not used by any post` go.
    let isOfNone = isOfParent
    let sparing = Self.sparing.subtracting(isOfNone ? ["not", "never"] : [])
    // Of what is to be kept the others go.
    let isOfKept = words.contains("keep") && !words.isDisjoint(with: ["only", "others", "rest"])
    let isDeleting =
      !words.isDisjoint(with: Self.deleting)
      || comparisons.contains { $0.constant.map { becomesAnother($0.text) } ?? false }
    let stays = comparisons.contains { $0.constant.map { isWhatBecomes($0.text) } ?? false }
    guard !comparisons.isEmpty, isOfKept || isDeleting, !stays,
      words.isDisjoint(with: sparing),
      words.contains(where: table.name.isCalled) || areCalledRows(of: table.name, in: words)
        || words.contains("rows") && wordsOfNames.contains(where: table.name.isCalled)
        // There are no others, whatever they are called.
        || isOnlyTable && comparisons.contains(where: { names($0.column) })
    else { return false }
    let alike = comparisons.filter { $0.relation == .outranked }.flatMap {
      $0.constants.dropFirst()
    }
    let compared = Set(comparisons.map(\.column) + alike.map { Name($0.text) })
    let own = Set(table.name.parts + comparisons.flatMap { $0.column.parts })
    let others = Set(
      table.columns.filter { !compared.contains($0.name) }.flatMap { $0.name.parts }
    ).subtracting(own).subtracting(["id", "at", "is"])
    guard words.isDisjoint(with: others), !isOfKept || comparisons.count == 1 else { return false }
    return comparisons.allSatisfy {
      spoken.says(
        $0, $0.relation.orOpposite(isOfKept), isAlone: comparisons.count == 1, in: words)
    }
  }

  /// `nobody is deleted`, `delete nothing`; not `no other row is deleted`.
  private var saysThatNothingGoes: Bool {
    clauses.contains { clause in
      !clause.contains(/\b(no|any|nothing|nobody) (other|others|more|further|else|one else)\b/)
        && (clause.contains(
          /\b(no|not|never|none|nobody|nothing)\b.*\b(is|are|be|gets?|been)\b.*\b(deleted|removed|purged|dropped)\b/
        )
          || clause.contains(/\b(delete|remove|purge|drop)s? (nothing|nobody|none)\b/))
    }
  }

  /// `anything other than 'gone'`
  private func negates(_ constants: [String]) -> Bool {
    constants.contains { constant in
      guard !constant.isEmpty else { return false }
      return ranges(of: constant).contains { range in
        self[..<range.lowerBound].suffix(24).contains(
          /(?i)\b(other than|anything but|except|apart from|besides|but not)\W+(\w+\W+){0,2}$/)
      }
    }
  }

  /// Whether they say that all rows of a table go: `empty the table products`.
  func asksToEmpty(_ table: Table) -> Bool {
    guard !saysThatNothingGoes else { return false }
    return clauses.contains { clause in
      let words = Set(clause.wordsOfNames)
      let isAll = !words.isDisjoint(with: ["all", "every", "everything", "entire", "whole"])
      return words.contains(where: table.name.isCalled) && words.isDisjoint(with: Self.sparing)
        && words.isDisjoint(with: ["with", "where", "whose", "which", "that"])
        && (!words.isDisjoint(with: ["empty", "truncate", "wipe"])
          || isAll && !words.isDisjoint(with: Self.deleting))
    }
  }

  /// Whether they say that all values of a column go.
  func asksToEmptyAll(_ column: Name) -> Bool {
    clauses.contains { clause in
      let words = Set(clause.wordsOfNames)
      return (clause.names(column) || words.contains(where: column.isCalled))
        && !words.isDisjoint(with: Self.emptying)
        && !words.isDisjoint(with: ["all", "every", "everyone", "everywhere", "whole", "entire"])
        && words.isDisjoint(with: [
          "not", "don", "never", "except", "unless", "instead", "where", "whose",
        ])
    }
  }

  /// `those meta rows` of `wp_postmeta`
  private func areCalledRows(of table: Name, in words: Set<String>) -> Bool {
    !words.isDisjoint(with: ["rows", "row", "entries", "records"])
      && words.contains { $0.count > 3 && table.folded.hasSuffix($0) }
  }

  /// Whether they say, in one clause, that rows of a table are deleted, whichever.
  func asksToDelete(with table: Table) -> Bool {
    needless.replacing(/[.](?=\s|$)/, with: ";").split(separator: ";").contains { sentence in
      guard !Self.deleting.isDisjoint(with: String(sentence).wordsOfNames) else { return false }
      return String(sentence).clauses.contains { clause in
        let words = Set(clause.wordsOfNames)
        return words.isDisjoint(with: Self.sparing) && words.contains(where: table.name.isCalled)
          && !words.isDisjoint(
            with: Self.deleting.union(["and", "with", "together", "along", "too", "also"]))
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

  /// Whether they say that a column's values go in just the rows for which all comparisons hold.
  func asksToEmpty(_ column: Name, where comparisons: [PlainComparison]) -> Bool {
    let constants = comparisons.flatMap(\.constants).map(\.text)
    let spoken = sparedLeftOut(about: constants)
    let said = spoken.needless.sided
    let words = Set(said.wordsOfNames)
    guard !comparisons.isEmpty, !words.isDisjoint(with: Self.emptying),
      names(column) || words.contains(where: column.isCalled),
      words.isDisjoint(with: ["not", "don", "never", "except", "unless", "instead"])
    else { return false }
    // What the values become says nothing of the rows.
    let ofRows = words.subtracting(Self.emptying)
    return comparisons.allSatisfy {
      (names($0.column) || words.contains(where: $0.column.isCalled) || $0.constant != nil)
        && spoken.says($0, $0.relation, isAlone: comparisons.count == 1, in: ofRows)
    }
  }

  /// Whether they say that what is blank is nothing: `NULL and '' simply become NULL`.
  var asksForNullOfBlank: Bool {
    clauses.contains { clause in
      (clause.contains(/(''|""|\bblanks?\b|\bempty\b|\bempties\b).*\bnulls?\b/)
        || clause.contains(/\bnulls? instead of (''|""|(an )?empty|blanks?)/))
        && Set(clause.wordsOfNames).isDisjoint(with: [
          "not", "never", "don", "stay", "stays", "keep",
        ])
    }
  }

  /// Without sentences and clauses that are about something else: what is to be indexed, too, what stays, and what
  /// another table's rows are.
  private func parts(about constants: [String], of table: Table, besides others: [Name]) -> String {
    let told = Self.deleting.union(["keep", "others", "rest", "go"])
    // A table of the name of a column may be that column.
    let own = Set(table.columns.flatMap { $0.name.parts })
    let strange = others.filter { name in !own.contains(where: name.isCalled) }
    return clausesAsWritten.map(\.withoutNextTask).filter { part in
      let words = Set(part.wordsOfNames)
      guard !part.isSparing,
        words.contains(where: table.name.isCalled)
          || !strange.contains(where: { words.contains(where: $0.isCalled) })
      else { return false }
      return constants.contains { !$0.isEmpty && part.lowercased().contains($0.lowercased()) }
        || !told.isDisjoint(with: words)
    }.joined(separator: ", ")
  }

  /// Without the clauses that say of one of these that it stays.
  private func sparedLeftOut(about constants: [String]) -> String {
    clausesAsWritten.filter { clause in
      !(clause.isSparing
        && constants.contains { !$0.isEmpty && clause.lowercased().contains($0.lowercased()) })
    }.joined(separator: ", ")
  }

  /// Whether a clause says of rows that they stay, or what else becomes of them, and of none that it goes.
  private var isSparing: Bool {
    let words = Set(wordsOfNames)
    let others: Set<String> = [
      "leave", "stay", "stays", "remain", "remains", "kept", "keeps", "mark", "marked",
      "fine", "untouched", "alone",
    ]
    return !words.isDisjoint(with: others) && words.isDisjoint(with: Self.deleting)
      || contains(/(?i)\bused to\b|\bnot (by|in|with) this (migration|script)\b|\bnightly\b/)
  }

  /// Without what is to be made besides: `and put an index on the name`.
  private var withoutNextTask: String {
    replacing(
      /(?i)\b(and|then|while) (please |also |then )?(put|add|create|build|make|index|rename|give|set|mark)\b.*/,
      with: "")
  }

  /// With one word for a side of a value, and for the value itself.
  private var sided: String {
    replacing(/\b(from|since) (before|after)\b/) { String($0.2) }
      .replacing(
        /\b(or (less|fewer|earlier|older|lower|below|before)|at most)\b/, with: "below inclusive"
      )
      .replacing(/\b(or (more|later|newer|higher|above|after)|at least)\b/, with: "above inclusive")
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

  private func says(
    _ comparison: PlainComparison, _ relation: PlainComparison.Relation, isAlone: Bool,
    in words: Set<String>
  ) -> Bool {
    if relation == .unreferred { return areUnreferred(comparison, in: words) }
    if relation == .orphaned { return areOrphaned(comparison, in: words) }
    if comparison.relation == .outranked { return areOutranked(comparison, in: words) }
    if comparison.constant?.text == "0", relation == .below, words.contains("negative") {
      return true
    }
    for text in comparison.constants.map(\.text) {
      if text.isEmpty, !words.isDisjoint(with: ["blank", "blanks", "empty"]) || contains("''") {
        continue
      }
      guard text.count > 1 || text.allSatisfy(\.isNumber) || text.isLoneCapital,
        holds(text) || comparison.isAtNewYear && words.contains(String(text.prefix(4)))
          || comparison.isSpelled && lowercased().holds(text.lowercased())
          || comparison.isPart && contains(text)
      else { return false }
    }
    let isBefore = !words.isDisjoint(with: Self.before)
    let isAfter = !words.isDisjoint(with: Self.after)
    let includes = !words.isDisjoint(with: Self.including)
    return switch relation {
    case .below: isBefore && !isAfter
    case .above: isAfter && !isBefore
    case .atMost: isBefore && !isAfter && includes
    case .atLeast: isAfter && !isBefore && includes
    // Of the days or numbers on one side of a value the value alone is another matter.
    case .equal: !isAlone || !comparison.isOrdered || !isBefore && !isAfter
    case .oneOf: true
    case .begins: words.contains { ["start", "begin", "prefix"].contains(where: $0.hasPrefix) }
    case .ends: words.contains { ["end", "suffix"].contains(where: $0.hasPrefix) }
    case .contains:
      words.contains {
        ["contain", "includ", "with", "having", "mention"].contains(where: $0.hasPrefix)
      }
    case .unreferred, .orphaned, .outranked: false
    case .missing: !words.isDisjoint(with: Self.missing)
    // `deleted_at` is there for what is deleted.
    case .present:
      words.isDisjoint(with: Self.missing)
        && (!words.isDisjoint(with: Self.present)
          || comparison.column.parts.contains { $0.hasSuffix("ed") && words.contains($0) })
    }
  }
}

extension String {
  /// Whether it is one letter that a sentence would not begin with.
  fileprivate var isLoneCapital: Bool { wholeMatch(of: /[B-HJ-Z]/) != nil }
}

extension String {
  /// Whether they say of rows that none of another table refers to them: `playlists without tracks`.
  fileprivate func areUnreferred(_ comparison: PlainComparison, in words: Set<String>) -> Bool {
    let none: Set<String> = [
      "no", "not", "never", "without", "unused", "orphan", "orphans", "orphaned", "empty",
      "unreferenced",
      "nothing", "nobody", "none",
    ]
    guard let other = comparison.constant.map({ Name($0.text) }) else { return false }
    return !words.isDisjoint(with: none)
      && (words.contains(where: other.isCalled)
        || other.parts.contains { part in
          part.count > 3 && words.contains(where: Name(part).isCalled)
        })
  }
}

extension String {
  /// Whether they say of rows alike which of them stays: `where two share a sku, keep the one with the lowest id`.
  fileprivate func areOutranked(_ comparison: PlainComparison, in words: Set<String>) -> Bool {
    let alike: Set<String> = [
      "duplicate", "duplicates", "duplicated", "twice", "share", "shares", "same", "dedupe",
      "deduplicate", "several", "double", "doubles", "each", "per",
    ]
    let least: Set<String> = ["lowest", "smallest", "first", "oldest", "earliest", "minimum"]
    let greatest: Set<String> = [
      "highest", "largest", "last", "latest", "newest", "youngest", "maximum", "biggest",
    ]
    let wanted = comparison.constant?.text == "min" ? least : greatest
    return words.contains("keep") && !words.isDisjoint(with: alike)
      && !words.isDisjoint(with: wanted)
      && words.isDisjoint(with: comparison.constant?.text == "min" ? greatest : least)
      && comparison.constants.dropFirst().map { Name($0.text) }.allSatisfy { column in
        names(column) || words.contains(where: column.isCalled)
      }
  }

  /// Whether they say of rows that what they refer to is not there: `orders whose user does not exist`.
  fileprivate func areOrphaned(_ comparison: PlainComparison, in words: Set<String>) -> Bool {
    let gone: Set<String> = [
      "exist", "exists", "gone", "orphan", "orphans", "orphaned", "missing", "deleted",
      "nonexistent",
      "unknown", "without", "nowhere", "dangling",
    ]
    guard let parent = comparison.constant.map({ Name($0.text) }) else { return false }
    return !words.isDisjoint(with: gone)
      && (words.contains(where: parent.isCalled)
        || comparison.column.parts.contains { $0.count > 2 && words.contains($0) }
        || !words.isDisjoint(with: ["orphan", "orphans", "orphaned"]))
  }
}

extension PlainComparison.Relation {
  fileprivate func orOpposite(_ isOpposite: Bool) -> Self {
    guard isOpposite else { return self }
    return switch self {
    case .below: .atLeast
    case .atLeast: .below
    case .above: .atMost
    case .atMost: .above
    case .missing: .present
    case .present: .missing
    case .equal, .oneOf, .begins, .ends, .contains, .unreferred, .orphaned, .outranked: self
    }
  }
}

extension PlainComparison {
  /// As a request means it: texts with their day first do not lie in the order of their days. A single one among
  /// others may be anything.
  func sql(in table: Table) -> String {
    guard [.below, .atMost, .above, .atLeast].contains(relation), let constant,
      constant.text.firstMatch(of: /^[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil,
      table.column(column).map({ TypeFamily($0.type) }) == .text
    else { return sql }
    let day = column.quoted
    let isTurned = "\(day) GLOB '[0-9]*.[0-9]*.[0-9][0-9][0-9][0-9]'"
    let month = "CAST(substr(\(day), instr(\(day), '.') + 1) AS INTEGER)"
    let turned = "printf('%s-%02d-%02d', substr(\(day), -4), \(month), CAST(\(day) AS INTEGER))"
    let areSeveral = "(SELECT count(*) > 1 FROM src.\(table.name.quoted) WHERE \(isTurned))"
    return
      "iif(\(isTurned) AND \(areSeveral), \(turned) \(relation.rawValue) \(constant.sql), \(sql))"
  }

  /// Whether its constant is but a part of the value.
  fileprivate var isPart: Bool { [.begins, .ends, .contains].contains(relation) }

  /// Whether the column is compared in one spelling.
  fileprivate var isSpelled: Bool { relation == .equal && !sql.hasPrefix(column.quoted) }

  /// Whether its constant is a number or a day: others lie on both sides of it.
  fileprivate var isOrdered: Bool { constant?.text.first?.isNumber == true }

  /// Whether it divides by the first day of a year, which the year itself names.
  fileprivate var isAtNewYear: Bool {
    [.below, .atLeast].contains(relation)
      && constant?.text.wholeMatch(of: /[0-9]{4}-01-01([ T]00:00(:00)?Z?)?/) != nil
  }
}
