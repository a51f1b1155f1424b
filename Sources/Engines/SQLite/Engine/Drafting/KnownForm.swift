import SQLiteSyntax
import Schemas

/// Ways of writing a value that need no knowledge of the business to be read: words for yes and no,
/// dates with the day first. A form is taken only where it reads every value that the new definition
/// would not take as it is.
enum KnownForm: CaseIterable {
  case yesNo
  case dottedDate
  case slashedDate

  private static let yes = ["yes", "y", "true", "t", "on"]
  private static let no = ["no", "n", "false", "f", "off"]

  /// What a new type can have been meant for.
  func suits(_ new: Column) -> Bool {
    switch self {
    case .yesNo: TypeFamily(new.type) == .integer || TypeFamily(new.type) == .numeric
    case .dottedDate, .slashedDate: TypeFamily(new.type) != .blob
    }
  }

  /// A condition over `value` that holds where it is written in this form.
  func reads(_ value: String) -> String {
    switch self {
    case .yesNo:
      let words = (Self.yes + Self.no).map(literal).joined(separator: ", ")
      return "lower(\(value)) IN (\(words))"
    case .dottedDate: return Self.isDate(value, separator: ".")
    case .slashedDate: return Self.isDate(value, separator: "/")
    }
  }

  /// SQL that reads `value`, which is written in this form.
  func reading(_ value: String) -> String {
    switch self {
    case .yesNo:
      return "lower(\(value)) IN (\(Self.yes.map(literal).joined(separator: ", ")))"
    case .dottedDate, .slashedDate:
      return
        "substr(\(value), 7, 4) || '-' || substr(\(value), 4, 2) || '-' || substr(\(value), 1, 2)"
    }
  }

  /// The middle number cannot be anything but a month.
  private static func isDate(_ value: String, separator: String) -> String {
    let pattern = ["[0-3][0-9]", "[01][0-9]", "[0-9][0-9][0-9][0-9]"].joined(separator: separator)
    return "(\(value) GLOB \(literal(pattern)) AND substr(\(value), 4, 2) BETWEEN '01' AND '12')"
  }

  /// For people.
  var words: String {
    switch self {
    case .yesNo: "words for yes and no become 1 and 0"
    case .dottedDate, .slashedDate: "dates with the day first become year-month-day"
    }
  }
}
