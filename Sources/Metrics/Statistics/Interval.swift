/// A range with the share of repetitions in which such a range holds the true value.
package struct Interval: Hashable, Sendable {
  package let low: Double
  package let high: Double
  package init(_ low: Double, _ high: Double) { (self.low, self.high) = (low, high) }

  package func contains(_ value: Double) -> Bool { low <= value && value <= high }
}

/// An estimate with its interval.
package struct Estimate: Hashable, Sendable {
  package let value: Double
  package let interval: Interval
  package init(_ value: Double, _ interval: Interval) {
    (self.value, self.interval) = (value, interval)
  }
}
