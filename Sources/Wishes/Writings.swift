import EngineInterface
import Plans
import Schemas

extension Normalisation {
  fileprivate var words: Set<String> {
    switch self {
    case .trimmed: ["trim", "trimmed", "trimming", "strip", "stripped"]
    case .singleBlanks: ["collapse", "collapsed", "squeeze", "squeezed"]
    case .lowerCase, .lowerCaseBehind: ["lowercase", "lowercased", "lower"]
    case .upperCase: ["uppercase", "uppercased", "upper", "capitals"]
    case .cut: ["cut", "truncate", "truncated", "shorten", "shortened", "clip", "clipped"]
    case .rounded, .stepped: ["round", "rounded", "rounding", "nearest"]
    }
  }

  /// Words that say it together: `ignore case and outer blanks`.
  fileprivate var phrases: [Set<String>] {
    switch self {
    case .trimmed:
      ["blanks", "spaces", "whitespace"].flatMap { blanks in
        ["outer", "leading", "trailing", "surrounding", "ends", "around", "without", "stray"].map {
          [$0, blanks]
        }
      } + [["fold", "spaces"], ["fold", "blanks"]]
    case .singleBlanks:
      ["blanks", "spaces", "whitespace"].flatMap { blanks in
        [
          "double", "doubled", "multiple", "repeated", "runs", "inner", "extra", "superfluous",
          "stray", "fold",
        ]
        .map { [$0, blanks] }
      }
    case .lowerCase:
      [
        ["ignore", "case"], ["ignoring", "case"], ["regardless", "case"], ["case", "insensitive"],
        ["fold", "case"], ["bring", "case"], ["normalise", "case"], ["normalize", "case"],
        ["unify", "case"],
      ]
    default: []
    }
  }
}

extension Wish {
  /// How it says that the values of a column are to be written, in the order in which that is
  /// done; empty where it does not name the column, or says two things that cannot both be.
  ///
  /// - Parameters:
  ///   - others: the other columns of its table: what a clause says of them alone is not said of it.
  ///   - tables: what a clause says of these is not said of it either.
  package func asksToWrite(
    _ column: Name, as family: TypeFamily, besides others: [Name] = [],
    elsewhere tables: [Name] = []
  ) -> [Normalisation] {
    // `cur` is short for currency.
    let isShort = column.folded.count > 2 && words.contains { $0.hasPrefix(column.folded) }
    let isDomain =
      !wordSet.isDisjoint(with: ["domain", "domains"]) && column.folded.contains("mail")
    guard speaks(of: column) || isShort || isDomain, !forms.valuesStay
    else { return [] }
    func isDenied(_ clause: Set<String>) -> Bool {
      !clause.isDisjoint(with: ["not", "never", "nothing"])
        // `without blanks around`
        || clause.contains("without")
          && clause.isDisjoint(with: ["blank", "blanks", "space", "spaces", "whitespace"])
    }
    let own = parts.filter { $0.speaks(of: column) }.map { Set($0.words) }
    // `Trim the note, not the name`
    guard own.isEmpty || !own.allSatisfy(isDenied) else { return [] }
    let said = parts.filter { clause in
      (clause.speaks(of: column) || !others.contains(where: clause.speaks(of:)))
        && !tables.contains(where: clause.calls)
    }.map { Set($0.words) }.filter { !isDenied($0) }
    func asks(for form: Normalisation) -> Bool {
      said.contains { clause in
        !form.words.isDisjoint(with: clause) || form.phrases.contains { clause.isSuperset(of: $0) }
      }
    }
    if family.isNumber {
      // Rounded up, to whole numbers, is another one than the nearest.
      let (decimals, side) = (forms.decimals, forms.side)
      let whole: Normalisation? = decimals == 0 && side != .nearest ? .stepped(1, side) : nil
      let form = forms.step.map { .stepped($0, side) } ?? whole ?? .rounded(decimals: decimals)
      return asks(for: form) ? [form] : []
    }
    guard family == .text else { return [] }
    if isDomain, asks(for: .lowerCase) { return [.lowerCaseBehind("@")] }
    let spellings = (Normalisation.spellings + [.singleBlanks]).filter(asks)
    guard !spellings.contains(.lowerCase) || !spellings.contains(.upperCase) else { return [] }
    return spellings
      + (forms.cut.map { [$0] } ?? []).filter { asks(for: $0) || forms.isCutSaid }
  }

  /// Whether it asks for codes of countries in two letters.
  package var asksForCountryCodes: Bool {
    text.lowercased().contains(/\b(iso|alpha|two)[- ](3166[- ])?(alpha[- ])?(2|letter)\b/)
  }
}

extension Wish {
  /// In which ways texts are written that it takes for the same: `ignoring case`, `'Rock' and 'ROCK ' are the same`.
  static func spellingsAlike(in clauses: [String], _ sentences: [String]) -> Set<Normalisation> {
    var found: Set<Normalisation> = []
    // `In any case` alone says nothing of letters.
    if sentences.contains(where: { $0.contains("(in any case") }) { found.insert(.lowerCase) }
    for clause in clauses {
      let words = Set(clause.wordsOfNames)
      let isOfCase =
        !words.isDisjoint(with: ["case", "capitals", "spelling", "spellings"])
        && !words.isDisjoint(with: [
          "without", "ignore", "ignoring", "regardless", "insensitive", "differ", "differs",
          "differing", "irrelevant",
          "whatever", "same",
          "matter", "matters",
        ]) || words.isSuperset(of: ["case", "not", "count"])
        || clause.contains("any case")
          && !words.isDisjoint(with: ["is", "are", "written", "typed"])
        || clause.contains("any letter case")
        || clause.trimming(\.isWhitespace) == "any case"
      let isAnySpelling =
        !words.isDisjoint(with: ["spelling", "spellings"])
        && !words.isDisjoint(with: ["any", "whatever"])
      if isOfCase || isAnySpelling { found.insert(.lowerCase) }
      if words.contains("spellings"), words.contains("many") {
        found.formUnion([.lowerCase, .trimmed])
      }
      if !words.isDisjoint(with: ["blanks", "spaces", "whitespace"]),
        !words.isDisjoint(with: [
          "surrounding", "around", "outer", "leading", "trailing", "stray", "ignoring", "ends",
          "differ", "differs", "differing", "ignore", "regardless", "matter",
        ])
      {
        found.insert(.trimmed)
      }
    }
    // `Fix sloppy spelling (case, blanks)`
    for sentence in sentences {
      let words = Set(sentence.wordsOfNames)
      guard !words.isDisjoint(with: ["spelling", "spellings"]),
        !words.isDisjoint(with: ["fix", "fixed", "correct", "corrected", "sloppy", "unify"])
      else { continue }
      if words.contains("case") { found.insert(.lowerCase) }
      if !words.isDisjoint(with: ["blanks", "spaces", "whitespace"]) { found.insert(.trimmed) }
    }
    for sentence in sentences where sentence.wordsOfNames.contains("same") {
      let texts = sentence.quoted
      guard texts.count > 1,
        Set(texts.map { $0.lowercased().trimming(\.isWhitespace) }).count == 1
      else { continue }
      if Set(texts.map { $0.trimming(\.isWhitespace) }).count > 1 { found.insert(.lowerCase) }
      if Set(texts.map { $0.lowercased() }).count > 1 { found.insert(.trimmed) }
    }
    return found
  }
}

extension String {
  /// In which order they say that days are written; nil where they say nothing, or both.
  var orderOfDays: Writing.DayOrder? {
    let text = lowercased()
    let isMonthFirst = text.contains(
      /\bus (order|format|style|dates?)\b|\bamerican\b|\bmonth[ \/.-]day\b|\bmm?[ \/.-]dd?[ \/.-]yy/
    )
    let isDayFirst = text.contains(
      /\beuropean\b|\bgerman\b|\bbritish\b|\buk (order|format|style|dates?)\b|\bday[ \/.-]month\b|\bdd?[ \/.-]mm?[ \/.-]yy|\btt\.mm\.jj/
    )
    return isMonthFirst == isDayFirst ? nil : isMonthFirst ? .monthFirst : .dayFirst
  }
}

extension Wish {
  /// Whether they say that what a column holds counts where a member of that name is there.
  package var saysThatColumnsWin: Bool {
    clauses.contains {
      $0.contains(/\bcolumns?\b.*\b(wins?|overrides?|overrules?|overwrites?|counts?)\b/)
    }
  }

  /// Whether it is about spans of time, or the name of a column is.
  package func tellsSpans(of column: Name) -> Bool {
    let words = wordSet.union(column.parts)
    return !words.isDisjoint(with: [
      "minutes", "minute", "mins", "min", "hours", "hour", "seconds", "duration", "runtime",
      "length",
    ])
  }

  /// How it says that the telephone numbers of a column are to be written: nil where it does
  /// not, or the column holds none by its name.
  package func writingOfTelephones(_ column: Name) -> Writing? {
    let telephones: Set<String> = [
      "phone", "phones", "tel", "telephone", "mobile", "fax", "msisdn",
    ]
    let asking: Set<String> = [
      "normalise", "normalised", "normalize", "normalized", "clean", "cleaned", "strip", "remove",
      "e164",
      "digits", "format", "uniform", "164", "reformat",
    ]
    guard !telephones.isDisjoint(with: column.parts), !asking.isDisjoint(with: words),
      names(column) || !telephones.isDisjoint(with: words)
    else { return nil }
    let countries = Set(text.matches(of: /\+([0-9]{1,3})\b/).map { String($0.1) })
    return .telephone(country: countries.count == 1 ? countries.first : nil)
  }
}

extension Wish {
  /// Whether it leaves some rows out of what it says of others.
  package var exempts: Bool {
    !wordSet.isDisjoint(with: String.exceptions.union(["unless"]))
  }

  /// The bound that a clause sets to the numbers of a column, and whether it is the lower one.
  package func bound(of column: Name) -> (Double, isFromBelow: Bool)? {
    let found = text.replacing("(", with: " ").replacing(")", with: " ").clauses.compactMap {
      clause -> (Double, Bool)? in
      let words = Set(clause.wordsOfNames)
      guard clause.speaks(of: column),
        words.isDisjoint(with: ["not", "never", "delete", "remove", "view", "report"])
      else { return nil }
      if let above = clause.firstMatch(
        of: /\b(?:may|must|can|should) exceed (-?[0-9]+(\.[0-9]+)?)\b/),
        words.contains("no"), let bound = Double(above.1)
      {
        return (bound, false)
      }
      if words.contains("negative"), clause.contains(/\b(to|become|becomes|as) (0|zero)\b/) {
        return (0, true)
      }
      guard
        let match = clause.firstMatch(
          of: /\b(cap|caps|capped|limit|limited|clamp|clamped)\b.* (at|to) (-?[0-9]+(\.[0-9]+)?)\b/)
      else { return nil }
      return Double(match.3).map { ($0, false) }
    }
    return found.count == 1 ? found[0] : nil
  }
}

extension Wish {
  /// Whether a column's numbers are to lose their sign: `make them positive`.
  package func asksForPositive(_ column: Name) -> Bool {
    speaks(of: column) && !wordSet.isDisjoint(with: ["positive", "absolute"])
      && wordSet.isDisjoint(with: ["not", "never", "stay", "stays", "keep"])
  }

  /// Whether numbers are to be the nearest ones.
  package var asksForNearest: Bool {
    (!wordSet.isDisjoint(with: ["round", "rounded", "nearest"])
      || text.lowercased().contains(/\b(one|two|three|four|[0-9]) (decimals?|decimal places?|dp)\b/))
      && wordSet.isDisjoint(with: ["truncate", "truncated", "cut"])
  }
}

/// A word that is misspelled, and how it is spelled, in lower case.
package struct Correction: Sendable, Hashable {
  package let old: String
  package let new: String

  /// `"recieved" … correct the spelling to "received"`; nil where other texts are quoted, too.
  init?(in text: String) {
    let quoted = text.quoted.map { $0.lowercased() }
    guard quoted.count == 2, quoted[0] != quoted[1], quoted.allSatisfy({ $0.count > 2 }),
      text.lowercased().contains(/\b(typos?|misspel\w+|(correct|fix) (the|its|their) spelling)\b/),
      // `received, not recieved`, and what is a typo of something, say it the other way round.
      !text.lowercased().contains(/\b(instead of|not|rather than) ['"]/)
    else { return nil }
    (old, new) = (quoted[0], quoted[1])
  }
}
