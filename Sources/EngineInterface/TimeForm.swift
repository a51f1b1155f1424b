/// How a number counts time.
package enum TimeUnit: String, Hashable, Sendable, CaseIterable {
  /// Since 1970, in UTC.
  case seconds, milliseconds, days
  /// https://www.sqlite.org/lang_datefunc.html#time_values, item 12
  case julianDays
}

/// How a text says a time. https://www.sqlite.org/lang_datefunc.html
package enum TimeFormat: String, Hashable, Sendable, CaseIterable {
  case date = "%Y-%m-%d"
  case minutes = "%Y-%m-%d %H:%M"
  case seconds = "%Y-%m-%d %H:%M:%S"
  case milliseconds = "%Y-%m-%d %H:%M:%f"
  case isoSeconds = "%Y-%m-%dT%H:%M:%S"
  case isoUTC = "%Y-%m-%dT%H:%M:%SZ"
  case isoMilliseconds = "%Y-%m-%dT%H:%M:%fZ"
}
