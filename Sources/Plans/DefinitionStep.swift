import Schemas

/// Something in a database that has a name.
package struct SchemaObject: Hashable, Sendable, Comparable, CustomStringConvertible {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case table, column, constraint, index, view, function, trigger, type, sequence, schema,
      policy, rule, other
  }

  package let kind: Kind
  /// The table of a column or constraint, and of a trigger where those are named within tables.
  package let table: Name?
  /// `name`, or `schema.name` outside the schema that is searched by itself.
  package let name: Name

  package init(_ kind: Kind, _ name: Name, of table: Name? = nil) {
    (self.kind, self.name, self.table) = (kind, name, table)
  }

  /// `table.column`; the name alone of everything else.
  package var description: String {
    kind == .column ? "\(table?.text ?? "").\(name.text)" : name.text
  }

  package static func < (a: Self, b: Self) -> Bool {
    (a.description, a.kind.rawValue, a.table?.folded ?? "")
      < (b.description, b.kind.rawValue, b.table?.folded ?? "")
  }
}

/// What one statement of a script does to the definitions of a database, as its text says.
package enum DefinitionStep: Hashable, Sendable {
  /// An object comes to be, with its parts.
  /// - Parameter isKept: whether one that is there stays as it is (IF NOT EXISTS).
  case create(Definition, parts: [Definition], isKept: Bool)
  /// One of an object's aspects changes; nil takes it away.
  case set(SchemaObject, aspect: String, to: String?)
  /// An object goes, with its parts.
  case drop(SchemaObject)
  case rename(SchemaObject, to: Name)
}

/// An object as it is defined.
package struct Definition: Hashable, Sendable {
  package let object: SchemaObject
  /// The table that an index belongs to, with which it goes.
  package var table: Name?
  /// Columns without which it cannot be: those of an index or a constraint.
  package var columns: [Name]
  /// Tables and views without which it cannot be: with which it goes.
  package var needs: [Name] = []
  /// What is said of it: `type`, `default`, `not null`; texts that are equal where it is the same.
  package var aspects: [String: String]

  package init(
    _ object: SchemaObject, of table: Name? = nil, columns: [Name] = [],
    aspects: [String: String] = [:]
  ) {
    self.object = object
    self.table = table ?? object.table
    self.columns = columns
    self.aspects = aspects
  }
}
