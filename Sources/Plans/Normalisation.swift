import Schemas

/// A way to write values shorter or alike, which loses how they were.
package enum Normalisation: Hashable, Sendable {
  case trimmed, lowerCase, upperCase
  /// One blank for several in a row.
  case singleBlanks
  /// In lower case behind the first of these signs.
  case lowerCaseBehind(Character)
  /// The first so many characters of a text, or the last; with this text behind those that were longer.
  case cut(to: Int, isEnd: Bool = false, tail: String = "")
  /// A number that can be divided by this one, on this side of the old one.
  case stepped(Double, Side)
  /// A number with so many decimals; nil: with fewer, however many.
  case rounded(decimals: Int?)

  package enum Side: Hashable, Sendable { case nearest, below, above }

  /// Those of texts that many columns want without a word.
  package static var spellings: [Self] { [.trimmed, .lowerCase, .upperCase] }

  /// Whether it says what becomes of every value: what became something else was not meant.
  package var isMeasured: Bool {
    switch self {
    case .trimmed, .lowerCase, .upperCase, .singleBlanks: false
    case .lowerCaseBehind, .cut, .stepped, .rounded: true
    }
  }
}
