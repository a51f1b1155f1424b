import Profiles

/// Made-up texts of dates that could be some: which part is the month is what questions turn on.
enum MadeUpDates {
  private enum Part { case year, month, day, hour, minute }

  /// The date that nearly all texts of a column are; nil where they are none.
  static func kind(of column: ColumnProfile) -> Candidate? {
    let dates = column.candidates.filter {
      [.isoDate, .isoDateTime, .dayFirst, .monthFirst].contains($0.candidate)
        && $0.count * 10 >= column.types.text * 9
    }
    // What reads in two ways shows neither.
    return dates.count == 1 ? dates[0].candidate : nil
  }

  /// The same signs, with numbers of a day and of a time in the places of each.
  static func dated(_ text: String, as kind: Candidate) -> String {
    let order: [Part] =
      switch kind {
      case .dayFirst: [.day, .month, .year, .hour, .minute, .minute]
      case .monthFirst: [.month, .day, .year, .hour, .minute, .minute]
      default: [.year, .month, .day, .hour, .minute, .minute]
      }
    var left = order[...]
    var (made, digits) = ("", "")
    func flush() {
      guard !digits.isEmpty else { return }
      made += left.popFirst().map { number(digits, as: $0) } ?? digits
      digits = ""
    }
    for character in text {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else {
        flush()
        let isSign = kind == .isoDateTime && character.isASCII && character.isUppercase
        made.append(!isSign ? character : left.first == .hour ? "T" : "Z")
      }
    }
    flush()
    return made
  }

  private static func number(_ digits: String, as part: Part) -> String {
    let number = Int(digits) ?? 0
    let isShort = digits.count == 1
    let now =
      switch part {
      case .year: digits.count > 2 ? 1990 + number % 40 : number
      case .month: 1 + number % (isShort ? 9 : 12)
      // Beyond twelve it can be nothing else.
      case .day: isShort ? 1 + number % 9 : 13 + number % 16
      case .hour: number % (isShort ? 10 : 24)
      case .minute: number % 60
      }
    let text = "\(now)"
    return String(repeating: "0", count: max(0, digits.count - text.count)) + text
  }
}
