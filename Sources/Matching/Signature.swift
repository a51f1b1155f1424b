import Schemas

/// What a definition says of a column besides its name.
struct Signature: Sendable {
  let family: TypeFamily
  let type: String
  let isNotNull: Bool
  let defaultValue: String?
  let isKey: Bool
  let isUnique: Bool
  let isIndexed: Bool
  /// Where it refers to, under the names of the source.
  let parents: Set<Name>
  let check: Bool
  /// The other columns of each index and key that it is a part of.
  let companions: Set<Set<Name>>
  let kind: Kind

  /// What a declared type is meant for, more finely than storage needs it.
  enum Kind: Sendable {
    case flag, integer, text, moment, real, blob, other

    init(_ type: String) {
      let upper = type.uppercased()
      func has(_ part: String) -> Bool { upper.contains(part) }
      if has("BOOL") {
        self = .flag
      } else if has("DATE") || has("TIME") {
        self = .moment
      } else {
        switch TypeFamily(type) {
        case .integer: self = .integer
        case .text: self = .text
        case .real, .numeric: self = .real
        case .blob: self = has("BLOB") || has("BYTE") ? .blob : .other
        }
      }
    }
  }

  /// - Parameter oldName: the source's name of a target's table.
  init(_ column: Column, of table: Table, in schema: Schema, oldName: (Name) -> Name = { $0 }) {
    let groups =
      table.keys.map(\.columns)
      + schema.indexes(of: table.name).map { $0.terms.map { Name($0.expression.canonical) } }
    companions = Set(
      groups.filter { $0.count > 1 && $0.contains(column.name) }.map {
        Set($0).subtracting([column.name])
      })
    family = TypeFamily(column.type)
    type = column.type
    isNotNull = column.notNull != nil
    defaultValue = column.defaultValue?.canonical
    isKey = table.primaryKey?.columns.contains(column.name) == true
    let indexes = schema.indexes(of: table.name)
    func names(_ index: Index) -> Bool {
      index.terms.contains { Name($0.expression.canonical) == column.name }
    }
    isUnique =
      table.uniques.contains { $0.columns == [column.name] }
      || indexes.contains { $0.unique && $0.terms.count == 1 && names($0) }
    isIndexed = indexes.contains(where: names)
    parents = Set(
      table.foreignKeys.filter { $0.columns.contains(column.name) }.map { oldName($0.parent) })
    check = table.checks.contains { $0.expression.canonicalWords.contains(column.name.folded) }
    kind = Kind(column.type)
  }

  /// Whether values of one can stand in the other without being made into something else.
  func suits(_ other: Signature) -> Bool {
    if !parents.isEmpty, !other.parents.isEmpty, parents.isDisjoint(with: other.parents) {
      return false
    }
    if kind == other.kind || kind == .other || other.kind == .other { return true }
    switch (kind, other.kind) {
    case (.integer, .real), (.real, .integer), (.flag, .integer), (.integer, .flag),
      (.moment, .text), (.text, .moment), (.moment, .integer), (.integer, .moment):
      return true
    default: return false
    }
  }

  /// 0 to 1.
  func likeness(to other: Signature) -> Double {
    var score = 0.0
    if kind == other.kind { score += 0.3 } else if suits(other) { score += 0.1 }
    if type == other.type { score += 0.15 }
    if isNotNull == other.isNotNull { score += 0.12 }
    if defaultValue == other.defaultValue { score += 0.1 }
    if isKey == other.isKey { score += 0.08 }
    if isUnique == other.isUnique { score += 0.06 }
    if isIndexed == other.isIndexed { score += 0.04 }
    if check == other.check { score += 0.03 }
    if parents == other.parents { score += parents.isEmpty ? 0.06 : 0.12 }
    if !companions.isDisjoint(with: other.companions) { score += 0.2 }
    return min(1, score)
  }
}
