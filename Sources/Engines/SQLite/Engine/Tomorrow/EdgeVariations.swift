import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// What a row may be like, told apart from the usual one of its table.
extension EdgeRowMaker {
  /// What sets a row apart from the usual one.
  struct Variation {
    let column: Name?
    let what: String
    var values: [Name: String] = [:]
    var isPlausible = true
    var isClash = false
  }

  func variations(of base: [Name: String]) throws -> [Variation] {
    let columns = table.storedColumns.filter { $0.name != table.rowidAlias }
    return [Variation(column: nil, what: "another row")]
      + (try columns.prefix(Self.mostColumns).flatMap { try edges(of: $0, base) })
      + emptied(columns) + together + (try completed(base)) + (try keys(base))
  }

  private func edges(of column: Column, _ base: [Name: String]) throws -> [Variation] {
    let value = base[column.name] ?? "NULL"
    let edges =
      isReference(column.name)
      ? try references(of: column, like: value)
      : EdgeValues(
        column: column, table: table, base: try free(value, in: column.name),
        texts: literals.texts[column.name] ?? [], numbers: literals.numbers[column.name] ?? [],
        becomes: hints.retyped[ColumnName(table.name, column.name)]
      ).edges.uniqued
    return edges.map {
      Variation(
        column: column.name, what: $0.what, values: [column.name: $0.sql],
        isPlausible: $0.isPlausible)
    }
  }

  private func emptied(_ columns: [Column]) -> [Variation] {
    let empty = columns.filter {
      $0.notNull == nil && table.primaryKey?.columns.contains($0.name) != true
    }.map(\.name)
    var made: [Variation] = []
    for (index, first) in empty.prefix(Self.mostInPairs).enumerated() {
      for second in empty.prefix(Self.mostInPairs).dropFirst(index + 1) {
        made.append(
          Variation(
            column: nil, what: "NULL in \(first) and \(second)",
            values: [first: "NULL", second: "NULL"]))
      }
    }
    if empty.count > 2 {
      made.append(
        Variation(
          column: nil, what: "NULL in every column",
          values: Dictionary(uniqueKeysWithValues: empty.map { ($0, "NULL") })))
    }
    return made
  }

  private var together: [Variation] {
    literals.together.compactMap { values in
      let mine = values.filter { name, _ in
        table.column(name)?.generated == nil && table.column(name) != nil
          && !isReference(name) && name != table.rowidAlias
      }
      return mine.count > 1
        ? Variation(column: nil, what: "the script's values together", values: mine) : nil
    }
  }

  private func completed(_ base: [Name: String]) throws -> [Variation] {
    let missing = try filled(base)
    guard !missing.isEmpty else { return [] }
    // An empty text counts as one where something is asked to be there at all.
    let texts = table.storedColumns.filter {
      $0.notNull == nil && TypeFamily($0.type) == .text && !isReference($0.name)
        && !isLastOfKey($0.name, in: table)
    }
    return [Variation(column: nil, what: "a value in every column", values: missing)]
      + texts.prefix(Self.mostInPairs).map { column in
        Variation(
          column: column.name, what: "an empty text beside values in every other column",
          values: missing.merging([column.name: "''"], uniquingKeysWith: { $1 }))
      }
  }

  /// Rows that share a part of their key with another, and keys beyond those of the script.
  private func keys(_ base: [Name: String]) throws -> [Variation] {
    var made: [Variation] = []
    let others = try otherValues(base, of: table, step: 1)
    if let parts = table.primaryKey?.columns, parts.count > 1, let last = parts.last,
      !isReference(last)
    {
      for part in parts.dropLast() where !isReference(part) {
        let value = base[part] ?? "NULL"
        let other =
          value.hasPrefix("'")
          ? value.dropLast() + " other'" : Int64(value).map { "\($0 &+ 98_765)" } ?? value
        let texts = (literals.texts[last] ?? []).prefix(Self.mostNamed).map { literal($0) }
        for shared in [base[last] ?? "NULL"] + texts {
          made.append(
            Variation(
              column: nil, what: "a row of another \(part)",
              values: others.merging([part: other, last: shared], uniquingKeysWith: { $1 })))
          let empty = table.storedColumns.filter { $0.notNull == nil && !parts.contains($0.name) }
          if !empty.isEmpty {
            let values = Dictionary(uniqueKeysWithValues: empty.map { ($0.name, "NULL") })
            made.append(
              Variation(
                column: nil, what: "a row of another \(part) without values",
                values: values.merging([part: other, last: shared], uniquingKeysWith: { $1 })))
          }
        }
      }
    }
    made += clashes
    guard let key = table.rowidAlias else { return made }
    for number in literals.numbers[key] ?? [] where number.magnitude < 1 << 53 {
      for near in [number, number &+ 1] {
        made.append(
          Variation(
            column: key, what: "a key at or beyond the script's numbers", values: [key: "\(near)"]))
      }
    }
    return made + [Variation(column: key, what: "a large key", values: [key: "98765432"])]
  }
}

extension EdgeRowMaker {
  /// Keys that rows of other tables have, with which the target holds this one's in one table, or that the script
  /// makes of them by adding a number.
  private var clashes: [Variation] {
    let others = hints.united.filter { $0.contains(table.name) }.reduce(into: Set<Name>()) {
      $0.formUnion($1)
    }.subtracting([table.name])
    return others.sorted().flatMap { name -> [Variation] in
      guard let key = table.primaryKey?.columns, key.count == 1, !isReference(key[0]),
        let other = schema.table(name)?.primaryKey?.columns, other.count == 1
      else { return [] }
      let added = (literals.numbers[other[0]] ?? []).filter { (10..<1_000_000).contains($0) }
      return ([0] + added.prefix(3)).map { number in
        let (own, theirs) = (quoted(key[0]), number == 0 ? "" : " + \(number)")
        let value =
          "(SELECT \(quoted(other[0]))\(theirs) FROM \(quoted(name)) WHERE \(quoted(other[0]))\(theirs) "
          + "NOT IN (SELECT \(own) FROM \(quoted(table.name))) LIMIT 1)"
        let what = "a key that a row of \(name) has"
        return Variation(
          column: key[0], what: number == 0 ? what : "\(what), and \(number) more,",
          values: [key[0]: value], isClash: true)
      }
    }
  }
}

extension [EdgeValues.Edge] {
  /// Each value once, under the first of its names.
  fileprivate var uniqued: [EdgeValues.Edge] {
    // Letters that are the same in other bytes are another value.
    var seen: Set<[UInt8]> = []
    return filter { seen.insert([UInt8]($0.sql.utf8)).inserted }
  }
}
