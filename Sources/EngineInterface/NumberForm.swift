/// How a text says a number: `€ 1.234,50` has a prefix, a sign between thousands and two decimals.
package struct NumberForm: Hashable, Sendable {
  package let prefix: String
  package let suffix: String
  /// Before the decimals.
  package let point: String
  /// Between thousands; empty: nothing.
  package let thousands: String
  package let decimals: Int
  /// What a value is divided by before it is written.
  package var by = 1.0

  package init(prefix: String, suffix: String, point: String, thousands: String, decimals: Int) {
    (self.prefix, self.suffix, self.point) = (prefix, suffix, point)
    (self.thousands, self.decimals) = (thousands, decimals)
  }
}

/// How a text says a number in whole parts, each so many of the next: `08:30`, `10.0.0.1`.
package struct PositionalForm: Hashable, Sendable {
  package let separator: String
  package let radix: Int
  package let parts: Int
  /// Least digits of the first part and of the others.
  package let firstWidth: Int
  package let width: Int
  /// What a value is divided by before it is divided into parts.
  package let by: Double

  package init(
    separator: String, radix: Int, parts: Int, firstWidth: Int, width: Int, by: Double
  ) {
    (self.separator, self.radix, self.parts) = (separator, radix, parts)
    (self.firstWidth, self.width, self.by) = (firstWidth, width, by)
  }
}
