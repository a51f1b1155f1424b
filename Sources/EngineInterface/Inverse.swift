import Schemas

/// How a value may be had back from the values it went into. Places are indexes into
/// `CellQuestion.places`.
package enum Inverse: Hashable, Sendable {
  package enum Side: Hashable, Sendable { case before, after }
  /// Functions of one value that need no constants.
  package enum Conversion: String, Hashable, Sendable, CaseIterable {
    case cast, upper, lower, negated, not, isoDate, hex, unhexed, fromHex
  }

  case converted(Conversion, place: Int)
  /// The time that a text says, as a number.
  case counted(place: Int, TimeUnit)
  /// The time that a number counts, as a text.
  case dated(place: Int, TimeUnit, TimeFormat)
  /// `value * times / by`, to a number.
  case scaled(place: Int, times: Double, by: Double)
  /// `value * times + plus`
  case affine(place: Int, times: Double, plus: Double)
  /// `value / by`, printed with a fixed number of decimals.
  case printed(place: Int, by: Double, decimals: Int)
  /// `value / by` as a text of a form.
  case written(place: Int, NumberForm)
  /// `value / by` in parts of a form.
  case positional(place: Int, PositionalForm)
  /// Constants and places in turn: constants has one more element than places. Where
  /// `skipsNull`, a place that is NULL is left out together with the constant before it.
  case concatenated(constants: [String], places: [Int], skipsNull: Bool = false)
  /// Characters of the value in another order: 1-based position, or a constant character.
  case template(place: Int, [TemplatePart])
  /// The part of the value before or after the first or last separator.
  case part(place: Int, Side, separator: String)
  /// What stands between separators, so many places before the end, 1 for the last; what is empty at an end
  /// does not count. From 1 to 3.
  case segment(place: Int, separator: String, fromEnd: Int)
  /// What a JSON object holds under a name.
  case member(place: Int, name: String)
  /// The value that another target table holds for it.
  case lookup(place: Int, table: Name, key: Name, value: Name)
  /// What the source's row of that key holds stands in its place: the reference was followed.
  case followed(place: Int, table: Name, key: Name, value: Name)
  /// The place leads to the image of the row that the value leads to.
  case rowReferredTo(place: Int, Reference)

  /// Whole numbers up to here are what they are as REAL, too.
  package static let mostExact = 9_007_199_254_740_992.0

  /// The highest index of a place that it needs.
  package var lastPlace: Int {
    switch self {
    case .converted(_, let place), .scaled(let place, _, _), .affine(let place, _, _),
      .printed(let place, _, _), .written(let place, _), .positional(let place, _),
      .counted(let place, _), .dated(let place, _, _), .template(let place, _),
      .part(let place, _, _), .segment(let place, _, _),
      .member(let place, _),
      .lookup(let place, _, _, _), .followed(let place, _, _, _), .rowReferredTo(let place, _):
      place
    case .concatenated(_, let places, _): places.max() ?? 0
    }
  }

  /// A source table to which a column refers, and where its rows are found again.
  package struct Reference: Hashable, Sendable {
    package let parent: Name
    package let key: Name
    package let anchor: Name
    /// What takes the place of `key` in the anchor.
    package let newKey: Name
    package let found: Found
    /// How the parent's rows are found in the anchor.
    package enum Found: Hashable, Sendable {
      case byKey(Alignment)
      /// By all that they hold besides, where that tells nine in ten of them from all others.
      case byContent([ColumnPair])
    }
    package init(parent: Name, key: Name, anchor: Name, newKey: Name, found: Found) {
      (self.parent, self.key, self.anchor) = (parent, key, anchor)
      (self.newKey, self.found) = (newKey, found)
    }
  }

  package enum TemplatePart: Hashable, Sendable {
    case character(Int)
    case constant(Character)
  }
}
