import EngineInterface
import Plans
import Schemas

extension String {
  /// In which order a request, in words, says that days are written; nil where it says nothing, or both.
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

  /// Whether they say that what a column holds counts where a member of that name is there.
  var saysThatColumnsWin: Bool {
    clauses.contains {
      $0.contains(/\bcolumns?\b.*\b(wins?|overrides?|overrules?|overwrites?|counts?)\b/)
    }
  }

  /// Whether they are about spans of time, or the name of a column is.
  func tellsSpans(of column: Name) -> Bool {
    let words = Set(wordsOfNames + column.parts)
    return !words.isDisjoint(with: [
      "minutes", "minute", "mins", "min", "hours", "hour", "seconds", "duration", "runtime",
      "length",
    ])
  }

  /// How a request, in words, says that the telephone numbers of a column are to be written: nil where it does
  /// not, or the column holds none by its name.
  func writingOfTelephones(_ column: Name) -> Writing? {
    let telephones: Set<String> = [
      "phone", "phones", "tel", "telephone", "mobile", "fax", "msisdn",
    ]
    let asking: Set<String> = [
      "normalise", "normalised", "normalize", "normalized", "clean", "cleaned", "strip", "remove",
      "e164",
      "digits", "format", "uniform", "164", "reformat",
    ]
    let words = Set(wordsOfNames)
    guard !telephones.isDisjoint(with: column.parts), !asking.isDisjoint(with: words),
      names(column) || !telephones.isDisjoint(with: words)
    else { return nil }
    let countries = Set(matches(of: /\+([0-9]{1,3})\b/).map { String($0.1) })
    return .telephone(country: countries.count == 1 ? countries.first : nil)
  }
}
