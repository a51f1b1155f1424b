import Findings
import Plans
import SQLiteSyntax
import Schemas

/// Unique keys that only the target has, and rows of today that they refuse: which of them stay, or what
/// tells them apart, only a person knows.
struct NewKeys {
  let goal: Goal
  let probe: DataProbe

  func holes() async throws -> [Hole] {
    var holes: [Hole] = []
    for table in goal.source.tables {
      let name = goal.renames.newName(of: table.name)
      guard let after = goal.target.table(name) else { continue }
      for key in newKeys(of: after, since: table) {
        let refused = try await probe.duplicates(in: table.name, key.map { ($0.old, $0.collation) })
        if refused > 0 { holes.append(hole(table, after, key, refused)) }
      }
    }
    return holes
  }

  /// A column of a key, under its name before and after.
  private typealias Part = (old: Name, new: Name, collation: Name?)

  private func hole(_ table: Table, _ after: Table, _ key: [Part], _ refused: Int) -> Hole {
    let names = key.map(\.new.text).joined(separator: ", ")
    let last = key[key.count - 1]
    return Hole(
      kind: .duplicates, columns: key.map { ColumnName(after.name, $0.new) },
      question:
        "\(counted(refused, "row")) of \(table.name) \(agree(refused, "have")) the same \(names) as another, which a new key "
        + "of \(after.name) refuses: which of them go, or what tells them apart? The draft keeps them "
        + "all, and stops there.",
      filledWith: [last.new.text],
      blank: .expressions(
        over: table.name, into: [ColumnName(after.name, last.new)], from: key.map(\.old), back: []))
  }

  /// Of columns that hold the values they held.
  private func newKeys(of after: Table, since before: Table) -> [[Part]] {
    let renames = goal.renames
    let old = Set(
      keys(of: before, in: goal.source).map { key in
        Set(
          key.map {
            Key.Part(
              column: renames.newName(of: $0.column, in: before.name), collation: $0.collation)
          })
      })
    return keys(of: after, in: goal.target).filter { !old.contains(Set($0)) }.compactMap { key in
      let parts = key.compactMap { part -> Part? in
        let was = before.columns.first {
          renames.newName(of: $0.name, in: before.name) == part.column
        }
        guard let was, was.generated == nil, !isMade(ColumnName(after.name, part.column)) else {
          return nil
        }
        return (was.name, part.column, part.collation)
      }
      return parts.count == key.count ? parts : nil
    }
  }

  private func isMade(_ column: ColumnName) -> Bool {
    goal.answers.forward[column] != nil
      || goal.declared.contains { $0.expression != nil && $0.target.contains(column) }
  }

  /// Each part under the collation by which it is compared.
  private func keys(of table: Table, in schema: Schema) -> [[Key.Part]] {
    let indexes = schema.indexes(of: table.name).filter { $0.unique && $0.predicate == nil }
    let indexed = indexes.compactMap { index -> [Key.Part]? in
      let parts = index.terms.compactMap { term -> Key.Part? in
        let name = Name(unquoted(term.expression.canonical))
        return table.column(name).map { _ in Key.Part(column: name, collation: term.collation) }
      }
      return parts.count == index.terms.count ? parts : nil
    }
    return (table.keys.map(\.parts) + indexed).map { key in
      key.map { part in
        let collation = part.collation ?? table.column(part.column)?.collation
        return Key.Part(column: part.column, collation: collation == "binary" ? nil : collation)
      }
    }
  }
}
