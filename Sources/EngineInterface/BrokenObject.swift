import Schemas

/// A view or a trigger that cannot do what it is there for.
package struct BrokenObject: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable { case view, trigger }

  package let kind: Kind
  package let name: Name
  /// What fails where it is asked or set off: `inserting into orders`.
  package let use: String
  /// The engine's message, or what keeps it from ever being set off.
  package let message: String
  /// Whether it was seen on a row that was made up, which it may refuse on purpose.
  package var isOfRow = false

  package init(kind: Kind, name: Name, use: String, message: String) {
    self.kind = kind
    self.name = name
    self.use = use
    self.message = message
  }
}
