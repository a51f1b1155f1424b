/// A way to write values by which two texts, or a text and a number, can say the same.
package enum Writing: Hashable, Sendable {
  package enum DayOrder: Hashable, Sendable { case dayFirst, monthFirst }

  /// Times of a day, with 12 hours and a word for the half of it, or with 24: `9:15 PM`, `21:15`.
  case clock
  /// Days with their year last, and as ISO 8601 writes them; by this order, or by the one that the values show.
  case day(order: DayOrder?)
  /// A span of time in hours and minutes, and the number of hours, minutes or seconds: `1h 30m`, `90`.
  case span
  /// A whole number, and the text that spells it out: behind a label (`INV-000123`), as the address of a host
  /// (`192.168.1.1`), in hours, minutes and seconds (`1:02:03`).
  case numeral
  /// A number with signs between thousands, for decimals, for money, and a minus on either side: `1.234,50-`.
  case amount
  /// A number with its unit, and the number alone in one of these units: `1.5 kg`, `1500`. Each unit with its size.
  case quantity([String: Double])
  /// Numbers of telephones, whatever stands between their digits; with one 0 in front they are of this country.
  case telephone(country: String?)

  /// For people.
  package var text: String {
    switch self {
    case .day: "the same day, written otherwise"
    case .clock: "the same time, written otherwise"
    case .span: "the same span of time, written otherwise"
    case .numeral: "the same number, spelled out"
    case .amount: "the same number, written otherwise"
    case .quantity: "the same quantity, in one unit"
    case .telephone: "the same telephone number, written otherwise"
    }
  }
}
