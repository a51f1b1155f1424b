import EngineInterface
import Plans
import Schemas

/// What is said of the rows for which a condition holds.
extension String {
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
  /// Words for what is to stay.
  static var keeping: Set<String> {
    ["keep", "keeps", "remain", "remains", "retain", "retained", "stay", "stays", "preserve"]
  }
  static var missing: Set<String> {
    [
      "null", "empty", "without", "missing", "no", "none", "unset", "unknown", "nobody", "lacking",
      "lack", "lacks",
    ]
  }

  /// In lower case, with one word for a side of a value: as comparisons are looked for.
  var comparable: String { needless.sided }

  /// With one word for a side of a value, and for the value itself.
  private var sided: String {
    // A regular expression is compiled wherever it is met: only for words that may match one.
    var text = self
    if text.contains("from ") || text.contains("since ") {
      text.replace(/\b(from|since) (before|after)\b/) { String($0.2) }
    }
    guard text.contains("or ") || text.contains("at most") || text.contains("at least") else {
      return text
    }
    return text.replacing(
      /\b(or (less|fewer|earlier|older|lower|below|before)|at most)\b/, with: "below inclusive"
    )
    .replacing(/\b(or (more|later|newer|higher|above|after)|at least)\b/, with: "above inclusive")
  }

  /// In lower case, without what is merely said not to be needed.
  var needless: String {
    // What a key does is no deletion: `ON DELETE SET NULL`.
    let text =
      lowercased().contains("on delete ")
      ? lowercased().replacing(
        /\bon delete (set (null|default)|cascade|restrict|no action)\b/, with: " ")
      : lowercased()
    return [
      "need not", "needs not", "not needed", "no longer needed", "no longer need", "not come back",
      "do not need", "don't need", "does not need", "doesn't need", "needn't", "don't want",
      "do not want", "any more", "anymore", "any longer",
    ].reduce(text) { $0.replacing($1, with: " ") }
  }

  private static var present: Set<String> {
    ["set", "filled", "given", "present", "have", "having"]
  }

  /// Whether they say that a comparison, or what is meant by it, holds.
  ///
  /// - Parameter words: theirs.
  func says(
    _ comparison: PlainComparison, _ relation: PlainComparison.Relation, isAlone: Bool,
    in words: Set<String>
  ) -> Bool {
    if relation == .unreferred { return areUnreferred(comparison, in: words) }
    if relation == .orphaned { return areOrphaned(comparison, in: words) }
    if comparison.relation == .outranked { return areOutranked(comparison, in: words) }
    if comparison.relation == .ranked { return areRanked(comparison, in: words) }
    if comparison.constant?.text == "0", relation == .below, words.contains("negative") {
      return true
    }
    if comparison.relation == .equal, saysFlag(comparison, words) { return true }
    if comparison.relation == .unequal, deniesFlag(comparison) { return true }
    for text in comparison.constants.map(\.text) {
      if text == "0", words.contains("zero") { continue }
      if text.isEmpty, !words.isDisjoint(with: ["blank", "blanks", "empty"]) || contains("''") {
        continue
      }
      guard text.count > 1 || text.allSatisfy(\.isNumber) || text.isLoneCapital,
        holds(text) || holdsDay(text) || comparison.isOfCents && text.inUnits.map(holds) == true
          || comparison.isAtNewYear && words.contains(String(text.prefix(4)))
          || saysDayOfEpoch(text, comparison.relation, words)
          // A sentence may begin with it.
          || (comparison.isSpelled || text.count > 3) && lowercased().holds(text.lowercased())
          || text.isPlainWord && holds(text.prefix(1).uppercased() + text.dropFirst())
          || comparison.isPart && contains(text)
          || comparison.isOfYear && words.contains(String(text.prefix(4)))
          || text.isPlainWord && lowercased().holds(text.lowercased() + "s")
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
    case .unequal:
      comparison.constants.map(\.text).allSatisfy {
        saysOthers(than: $0, ofList: comparison.constants.count > 1)
      }
    case .begins where comparison.isOfYear: !isBefore && (!isAfter || words.contains("from"))
    case .begins: words.contains { ["start", "begin", "prefix"].contains(where: $0.hasPrefix) }
    case .ends: words.contains { ["end", "suffix"].contains(where: $0.hasPrefix) }
    case .contains:
      words.contains {
        ["contain", "includ", "with", "having", "mention"].contains(where: $0.hasPrefix)
      }
    case .unreferred, .orphaned, .outranked, .ranked: false
    case .missing:
      !words.isDisjoint(with: Self.missing) && !saysThatHappened(comparison.column, words)
        || saysFlag(PlainComparison(comparison.column, .equal, sql: "0", text: "0"), words)
    // `deleted_at` is there for what is deleted.
    case .present:
      words.isDisjoint(with: Self.missing)
        && (!words.isDisjoint(with: Self.present)
          || speaksOf(comparison.column, with: ["a", "an", "any"])
          || comparison.column.parts.contains { $0.hasSuffix("ed") && words.contains($0) }
          || saysThatHappened(comparison.column, words)
            && words.isDisjoint(with: ["before", "after", "since"]))
    }
  }
}

extension Name {
  /// `left_on`: there for whom it happened to.
  var isOfEvent: Bool {
    parts.count > 1 && ["on", "at", "date", "day", "time"].contains(parts[parts.count - 1])
  }
}

extension String {
  /// `People who left`, of `left_on`.
  private func saysThatHappened(_ column: Name, _ words: Set<String>) -> Bool {
    column.isOfEvent && words.contains(column.parts[0])
      && words.isDisjoint(with: ["not", "never", "still", "yet"])
  }

  /// `With an end_date`: whatever it is.
  fileprivate func speaksOf(_ column: Name, with articles: Set<String>) -> Bool {
    let words = wordsOfNames
    return words.indices.dropLast(2).contains { at in
      words[at] == "with" && articles.contains(words[at + 1])
        && Array(words[(at + 2)...]).range(of: column)?.lowerBound == 0
    }
  }

  /// Whether they say of rows what a flag says of them: `discontinued products`, of 1.
  fileprivate func saysFlag(_ comparison: PlainComparison, _ words: Set<String>) -> Bool {
    guard let value = comparison.constant?.text, value == "1" || value == "0" else { return false }
    let names = comparison.column.parts.filter {
      !["is", "has", "was", "are", "flag"].contains($0)
    }
    // A priority is 1 as well, and no flag.
    let isFlag = names != comparison.column.parts || names.last?.hasSuffix("ed") == true
    guard isFlag, !names.isEmpty, names.allSatisfy({ $0.count > 3 && words.contains($0) }),
      !words.contains(where: { Int($0) != nil })
    else { return false }
    let isDenied =
      !words.isDisjoint(with: ["not", "never", "non", "without", "no", "except", "but", "unless"])
    return (value == "1") != isDenied
  }

  /// `Except those that are flagged`, of all but 1: whatever else the sentence counts.
  fileprivate func deniesFlag(_ comparison: PlainComparison) -> Bool {
    guard comparison.constants.map(\.text) == ["1"],
      let name = comparison.column.parts.last(where: { $0.hasSuffix("ed") && $0.count > 3 })
    else { return false }
    let words = wordsOfNames
    let denying: Set<String> = ["except", "but", "unless", "not", "never", "without"]
    return words.indices.contains { at in
      words[at] == name && words[max(0, at - 4)..<at].contains(where: denying.contains)
    }
  }

  /// Whether it is one letter that a sentence would not begin with.
  fileprivate var isLoneCapital: Bool { wholeMatch(of: /[B-HJ-Z]/) != nil }

  /// Whether people may say it of several: `admins`.
  fileprivate var isPlainWord: Bool { count > 2 && allSatisfy(\.isLetter) }
}

extension String {
  /// `every token that is not live`, `all but the live ones`, `live ones excepted`
  fileprivate func saysOthers(than constant: String, ofList isOfList: Bool) -> Bool {
    ranges(of: constant).contains { range in
      let before = self[..<range.lowerBound]
      return before.suffix(28).contains(
        /(?i)\b(not|except|other than|but|besides|non)\W+(\w+\W+){0,2}$/)
        || isOfList
          && before.suffix(60).contains(
            /(?i)\b(except|other than|but|besides|neither)\W+(\w+\W+){0,6}$/)
        || self[range.upperBound...].prefix(28).contains(
          /(?i)^['"]?s?\W+(ones )?((are|is) )?(excepted|excluded|exempt|exempted|spared)\b/)
    }
  }

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
  static var least: Set<String> {
    ["lowest", "smallest", "first", "oldest", "earliest", "minimum", "least", "cheapest"]
  }
  static var greatest: Set<String> {
    [
      "highest", "largest", "last", "latest", "newest", "youngest", "maximum", "biggest", "recent",
      "top", "greatest",
    ]
  }

  /// Whether they say how many rows stay, and of which end: `keep only the two newest`.
  fileprivate func areRanked(_ comparison: PlainComparison, in words: Set<String>) -> Bool {
    let constants = comparison.constants.map(\.text)
    guard constants.count >= 3 else { return false }
    // `Of each host` is another matter than of all.
    let groups = constants.dropFirst(3).map { Name($0) }
    let each: Set<String> = ["each", "every", "per"]
    guard groups.isEmpty == each.isDisjoint(with: words),
      groups.allSatisfy({ speaks(of: $0, words) })
    else { return false }
    let (wanted, others) =
      constants[2] == "desc" ? (Self.greatest, Self.least) : (Self.least, Self.greatest)
    // Without a number it is one.
    let spelled = Set(words.filter { Int($0) == nil }.compactMap(\.wholeNumber))
    let count = Int(constants[0])
    let isCounted =
      holds(constants[0]) || count.map(spelled.contains) == true || count == 1 && spelled.isEmpty
    let times: Set<String> = ["newest", "latest", "recent", "oldest", "earliest"]
    let by = Name(constants[1])
    let isOfTime = by.parts.contains {
      ["at", "on", "date", "day", "time", "timestamp", "ts", "created", "year"].contains($0)
    }
    return isCounted && !words.isDisjoint(with: wanted) && words.isDisjoint(with: others)
      && (speaks(of: by, words) || isOfTime && !words.isDisjoint(with: times))
  }

  /// Whether they name a column, by a part of its name or by a longer word as well: `customer` for `customer_id`,
  /// `document` for `doc`.
  private func speaks(of column: Name, _ words: Set<String>) -> Bool {
    names(column) || words.contains(where: column.isCalled)
      || words.contains { word in
        column.folded.count > 2 && word.hasPrefix(column.folded)
          || column.parts.contains { $0.count > 2 && Name($0).isCalled(word) }
      }
  }

  /// Whether they say of rows alike which of them stays: `where two share a sku, keep the one with the lowest id`.
  fileprivate func areOutranked(_ comparison: PlainComparison, in words: Set<String>) -> Bool {
    let alike: Set<String> = [
      "duplicate", "duplicates", "duplicated", "twice", "share", "shares", "same", "dedupe",
      "deduplicate", "several", "double", "doubles", "each", "per",
    ]
    let wanted = comparison.constant?.text == "min" ? Self.least : Self.greatest
    return !words.isDisjoint(with: Self.keeping) && !words.isDisjoint(with: alike)
      && !words.isDisjoint(with: wanted)
      && words.isDisjoint(with: comparison.constant?.text == "min" ? Self.greatest : Self.least)
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
  func orOpposite(_ isOpposite: Bool) -> Self {
    guard isOpposite else { return self }
    return switch self {
    case .below: .atLeast
    case .atLeast: .below
    case .above: .atMost
    case .atMost: .above
    case .missing: .present
    case .present: .missing
    case .unequal: .oneOf
    case .equal, .oneOf: .unequal
    case .begins, .ends, .contains, .unreferred, .orphaned, .outranked,
      .ranked:
      self
    }
  }
}

extension String {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Whether a day stands in it that is written out: `1 July 2022`, `Jul 1st, 2022`, `01.07.2022`; of a first of a month the month
  /// alone is enough, of a time of the day its day.
  ///
  /// - Parameter day: `2022-07-01`, with midnight behind it or not.
  func holdsDay(_ day: String) -> Bool {
    let parts = day.prefix(10).split(separator: "-")
    guard parts.count == 3, parts[0].count == 4, Int(parts[0]) != nil, let number = Int(parts[2]),
      let month = Int(parts[1]), Self.months.indices.contains(month - 1),
      day.dropFirst(10).allSatisfy({ "T 0:Z.".contains($0) })
    else { return false }
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let name = Self.months[month - 1]
    let isMonth = { (word: String) in word.count >= 3 && name.hasPrefix(word) }
    let isDay = { (word: String) in
      Int(word.prefix { $0.isNumber }) == number
        && ["", "st", "nd", "rd", "th"].contains(word.drop { $0.isNumber })
    }
    return words.indices.contains { at in
      guard words[at] == parts[0] else { return false }
      let before = words[..<at].suffix(2)
      if before.count == 2, before.contains(where: isMonth), before.contains(where: isDay) {
        return true
      }
      return number == 1 && before.last.map(isMonth) == true
        && !(before.count == 2 && before.first!.first!.isNumber)
    }
      || ["\(number).\(month).", "\(parts[2]).\(parts[1])."].contains {
        contains($0 + parts[0])
      }
  }

  /// Of a number of cents, what is written of it.
  var inUnits: String? {
    guard let cents = Int(self) else { return nil }
    let (units, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(cents < 0 ? "-" : "")\(units).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension PlainComparison {
  /// Whether it counts hundredths of what people speak of.
  fileprivate var isOfCents: Bool {
    column.parts.contains { ["cents", "cent", "pence", "minor"].contains($0) }
  }

  /// Whether it is true of the days of one year.
  fileprivate var isOfYear: Bool {
    relation == .begins && constant?.text.wholeMatch(of: /[12][0-9]{3}-/) != nil
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

extension [PlainComparison] {
  /// With what holds for the days of a year in one: `placed_on >= '2018-01-01' AND placed_on < '2019-01-01'`.
  var withWholeYears: [PlainComparison] {
    for (at, first) in enumerated() where first.relation == .atLeast {
      guard let day = first.constant?.text, day.hasSuffix("-01-01"), day.utf8.count == 10,
        let year = Int(day.prefix(4))
      else { continue }
      let end = firstIndex { other in
        other.column == first.column
          && (other.relation == .below && other.constant?.text == "\(year + 1)-01-01"
            || other.relation == .atMost && other.constant?.text == "\(year)-12-31")
      }
      guard let end else { continue }
      let whole = PlainComparison(
        first.column, .begins, sql: "\(first.sql) AND \(self[end].sql)", text: "\(year)-")
      return [whole] + indices.filter { $0 != at && $0 != end }.map { self[$0] }
    }
    return self
  }
}

extension [[PlainComparison]] {
  /// What is missing or blank in one: `city IS NULL OR city = ''`.
  var withBlankAsMissing: [[PlainComparison]] {
    guard count == 2, allSatisfy({ $0.count == 1 }), self[0][0].column == self[1][0].column,
      let missing = first(where: { $0[0].relation == .missing }),
      allSatisfy({
        $0[0].relation == .missing || $0[0].relation == .equal && $0[0].constant?.text == ""
      })
    else { return self }
    return [missing]
  }
}

extension String {
  /// Whether they say the day that a count of seconds begins, or of the first of a year the year.
  fileprivate func saysDayOfEpoch(
    _ text: String, _ relation: PlainComparison.Relation, _ words: Set<String>
  ) -> Bool {
    guard let day = text.dayOfEpoch else { return false }
    let isYear = day.hasSuffix("-01-01") && [.below, .atLeast].contains(relation)
    return holds(day) || holdsDay(day) || isYear && words.contains(String(day.prefix(4)))
  }

  /// The day that begins so many seconds, or milliseconds, after 1970; nil of another number.
  fileprivate var dayOfEpoch: String? {
    guard let number = Int(self), number > 100_000_000 else { return nil }
    let seconds = number > 100_000_000_000 ? number / 1000 : number
    guard seconds % 86_400 == 0, seconds < 100_000_000_000 else { return nil }
    // https://howardhinnant.github.io/date_algorithms.html#civil_from_days
    let days = seconds / 86_400 + 719_468
    let (era, ofEra) = days.quotientAndRemainder(dividingBy: 146_097)
    let years = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * years + years / 4 - years / 100)
    let shifted = (5 * ofYear + 2) / 153
    let (day, month) = (
      ofYear - (153 * shifted + 2) / 5 + 1, shifted < 10 ? shifted + 3 : shifted - 9
    )
    let year = years + era * 400 + (month <= 2 ? 1 : 0)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
