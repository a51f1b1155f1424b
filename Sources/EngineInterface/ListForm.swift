/// How a text holds several values.
package enum ListForm: Hashable, Sendable {
  case separated(by: String)
  /// JSON arrays of values, and of objects.
  case array, objects
  /// A JSON object, each member of which is two values: a name and what stands under it.
  case object

  package var separator: String? {
    if case .separated(let separator) = self { separator } else { nil }
  }
}
