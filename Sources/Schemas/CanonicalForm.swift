/// One thing a schema says, in normal form: formatting, quoting, the case of names and the order of
/// constraints make no difference to it.
package struct SchemaFact: Hashable, Sendable, Comparable {
  /// `table`, `column.type`, `foreign-key`, …: what differs when this fact differs.
  package let kind: String
  /// `orders` or `orders.status`.
  package let object: String
  package let value: String

  private var exact: (ExactText, ExactText, ExactText) {
    (ExactText(object), ExactText(kind), ExactText(value))
  }

  package static func == (a: Self, b: Self) -> Bool { a.exact == b.exact }
  package static func < (a: Self, b: Self) -> Bool { a.exact < b.exact }
  package func hash(into hasher: inout Hasher) {
    hasher.combine(exact.0)
    hasher.combine(exact.1)
    hasher.combine(exact.2)
  }
}

/// A difference that is left between a schema reached and the schema wanted.
package struct Residue: Hashable, Sendable {
  package let kind: String
  package let object: String
  package let expected: String?
  package let found: String?

  package init(kind: String, object: String, expected: String?, found: String?) {
    self.kind = kind
    self.object = object
    self.expected = expected
    self.found = found
  }
}

extension Schema {
  /// Everything the schema says, in a stated order.
  package var facts: [SchemaFact] {
    (tables.flatMap(facts(of:)) + indexes.map(fact) + views.map(fact) + triggers.map(fact)
      + virtualTables.map(fact)).sorted()
  }

  /// The bytes of which a fingerprint is taken. The order of columns counts.
  package var canonicalBytes: [UInt8] {
    let order = tables.map { table in
      "column-order\u{1}\(table.name.folded)\u{1}"
        + table.columns.map(\.name.folded).joined(separator: "\u{2}")
    }
    let lines = facts.map { "\($0.kind)\u{1}\($0.object)\u{1}\($0.value)" } + order
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// What `self` still lacks of `wanted`, or has beyond it. The order of columns does not count.
  package func residue(against wanted: Schema) -> [Residue] {
    if self == wanted { return [] }
    let expected = Set(wanted.facts)
    let found = Set(facts)
    var missing: [ExactText: [SchemaFact]] = [:]
    var extra: [ExactText: [SchemaFact]] = [:]
    for fact in expected.subtracting(found) { missing[fact.slot, default: []].append(fact) }
    for fact in found.subtracting(expected) { extra[fact.slot, default: []].append(fact) }
    var absent: Set<ExactText> = []  // objects wholly missing or extra: their parts need no line
    for fact in missing.values.joined() where fact.isExistence {
      absent.insert(ExactText(fact.object))
    }
    for fact in extra.values.joined() where fact.isExistence {
      absent.insert(ExactText(fact.object))
    }
    let slots = Set(missing.keys).union(extra.keys).sorted()
    return slots.flatMap { slot -> [Residue] in
      let wanted = missing[slot, default: []].sorted()
      let there = extra[slot, default: []].sorted()
      guard let one = (wanted + there).first else { return [] }
      let owner = ExactText(one.object.split(separator: ".").first.map(String.init) ?? one.object)
      if !one.isExistence, absent.contains(ExactText(one.object)) || absent.contains(owner) {
        return []
      }
      if one.kind == "column", absent.contains(owner) { return [] }
      return (0..<max(wanted.count, there.count)).map { index in
        Residue(
          kind: one.kind, object: one.object,
          expected: index < wanted.count ? wanted[index].value : nil,
          found: index < there.count ? there[index].value : nil)
      }
    }
  }

  /// Columns of tables on both sides that stand in another order.
  package func reorderedTables(against wanted: Schema) -> [Name] {
    tables.compactMap { table in
      guard let other = wanted.table(table.name) else { return nil }
      let mine = table.columns.map(\.name)
      let theirs = other.columns.map(\.name)
      return Set(mine) == Set(theirs) && mine != theirs ? table.name : nil
    }
  }

  private func facts(of table: Table) -> [SchemaFact] {
    let name = table.name.folded
    var facts = [SchemaFact(kind: "table", object: name, value: "present")]
    func say(_ kind: String, _ value: String) {
      facts.append(SchemaFact(kind: kind, object: name, value: value))
    }
    if table.strict { say("table.strict", "STRICT") }
    if table.withoutRowid { say("table.without-rowid", "WITHOUT ROWID") }
    if let key = table.primaryKey { say("primary-key", key.canonical) }
    for unique in Set(table.uniques) { say("unique", unique.canonical) }
    for check in Set(table.checks) {
      say("check", named(check.constraint) + check.expression.canonical)
    }
    for key in Set(table.foreignKeys) { say("foreign-key", canonical(key)) }
    for column in table.columns { facts += self.facts(of: column, in: table) }
    return facts
  }

  private func facts(of column: Column, in table: Table) -> [SchemaFact] {
    let object = "\(table.name.folded).\(column.name.folded)"
    var facts = [
      SchemaFact(kind: "column", object: object, value: "present"),
      SchemaFact(kind: "column.type", object: object, value: column.type),
    ]
    func say(_ kind: String, _ value: String) {
      facts.append(SchemaFact(kind: kind, object: object, value: value))
    }
    if let clause = table.essential(column).notNull { say("column.not-null", clause.rawValue) }
    if let value = column.defaultValue { say("column.default", value.canonical) }
    if let collation = column.collation, collation != "binary" {
      say("column.collation", collation.folded)
    }
    if let generated = column.generated {
      say(
        "column.generated",
        generated.expression.canonical + (generated.stored ? " STORED" : " VIRTUAL"))
    }
    return facts
  }

  private func canonical(_ key: ForeignKey) -> String {
    let parents = parentColumns(of: key).map(\.folded).joined(separator: ", ")
    return named(key.constraint) + "(" + key.columns.map(\.folded).joined(separator: ", ")
      + ") → \(key.parent.folded)(\(parents)) on delete \(key.onDelete) on update \(key.onUpdate)"
      + (key.deferred ? " deferred" : "")
  }

  private func fact(_ index: Index) -> SchemaFact {
    let terms = index.terms.map { term in
      term.expression.canonical + (term.collation.map { " collate \($0.folded)" } ?? "")
        + (term.descending ? " desc" : "")
    }.joined(separator: ", ")
    return SchemaFact(
      kind: "index", object: index.name.folded,
      value: (index.unique ? "unique " : "") + "on \(index.table.folded) (\(terms))"
        + (index.predicate.map { " where \($0.canonical)" } ?? ""))
  }

  private func fact(_ view: View) -> SchemaFact {
    SchemaFact(kind: "view", object: view.name.folded, value: view.body.canonical)
  }

  private func fact(_ trigger: Trigger) -> SchemaFact {
    SchemaFact(
      kind: "trigger", object: trigger.name.folded,
      value: "on \(trigger.table.folded) \(trigger.body.canonical)")
  }

  private func fact(_ table: VirtualTable) -> SchemaFact {
    SchemaFact(
      kind: "virtual-table", object: table.name.folded,
      value: "\(table.module.folded)(\(table.arguments.canonical))")
  }
}

extension SchemaFact {
  /// Facts of one slot are about the same thing; a slot may hold several, as for checks.
  fileprivate var slot: ExactText { ExactText("\(object)\u{1}\(kind)") }
  fileprivate var isExistence: Bool { kind == "table" || kind == "column" }
}

extension Key {
  fileprivate var canonical: String {
    let parts = parts.map { part in
      part.column.folded
        + (part.collation.flatMap { $0 == "binary" ? nil : " collate \($0.folded)" } ?? "")
        + (part.descending ? " desc" : "")
    }
    return named(constraint) + "(" + parts.joined(separator: ", ") + ")"
      + (conflict == .abort ? "" : " on conflict \(conflict.rawValue)")
      + (autoincrement ? " autoincrement" : "")
  }
}

private func named(_ constraint: Name?) -> String {
  constraint.map { "\($0.folded): " } ?? ""
}
