import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts
import Wishes

/// What the target itself refuses is no fault of a script.
extension LatentSearch {
  /// The constraint that an error of the engine names, where the target has that table: a table that
  /// only the script knows has no right to refuse a row.
  func refusal(_ message: String, at statement: Int) -> String? {
    guard let broken = verifier.engine.brokenConstraint(by: message) else { return nil }
    // What came before gave the name to another table.
    let later = base.record.steps.filter { $0.statement > statement }
    guard let table = broken.columns.first?.table else {
      return isOfTarget(broken, renamedBy: later) ? message : nil
    }
    let final = later.reduce(table) { name, step in
      if case .renamed(name, let new)? = step.reshape { new } else { name }
    }
    guard base.schema?.table(final) != nil,
      !isKept(Set(broken.columns.map(\.column)), of: final), !isOfSource(broken, at: final),
      !isNeedless(broken, of: final)
    else { return nil }
    let columns = broken.columns.map { ColumnName(final, $0.column).description }
    return columns.joined(separator: ", ") + " " + broken.kind
  }

  /// Whether the rows of one source table bring a key of theirs along: where it is broken the script did it,
  /// which put a row there twice.
  private func isKept(_ key: Set<Name>, of table: Name) -> Bool {
    let homes = (base.loss?.account.tables ?? []).filter { $0.anchor == table && !$0.isFolded }
    let own = homes.count == 1 && !homes[0].isShared ? homes[0].table : nil
    return base.loss?.mapping.keys.contains {
      $0.source == own && $0.target == table && Set($0.targetColumns) == key
    } == true
  }

  /// Whether a key that is broken is the source's, too, which took the rows: it was the script that made their values
  /// one.
  private func isOfSource(_ broken: BrokenConstraint, at table: Name) -> Bool {
    let homes = (base.loss?.account.tables ?? []).filter { $0.anchor == table }
    guard broken.kind == "UNIQUE", !verifier.options.wish.letsScriptStop, homes.count == 1,
      !homes[0].isFolded, !homes[0].isShared,
      let old = verifier.source.schema.table(homes[0].table),
      let new = base.schema?.table(table)
    else { return false }
    let columns = broken.columns.map(\.column)
    func parts(_ table: Table) -> [Key.Part]? {
      (table.uniques.map(\.parts) + [table.primaryKey?.parts].compactMap(\.self)).first {
        Set($0.map(\.column)) == Set(columns)
      }
    }
    return parts(old) != nil && parts(old) == parts(new)
      && columns.allSatisfy { old.column($0)?.type == new.column($0)?.type }
  }

  /// Whether a new table that rows refer to wants a value where those need none, who may refer to nothing.
  private func isNeedless(_ broken: BrokenConstraint, of table: Name) -> Bool {
    guard broken.kind == "NOT NULL", verifier.source.schema.table(table) == nil,
      let account = base.loss?.account, !account.tables.contains(where: { $0.anchor == table })
    else { return false }
    return account.columns.contains { column in
      column.into.contains { place in
        guard let home = base.schema?.table(place.table) else { return false }
        return home.column(place.column)?.notNull == nil
          && home.foreignKeys.contains { $0.parent == table && $0.columns == [place.column] }
      }
    }
  }

  /// Whether a constraint that is told by its name or its text is one of the target's.
  private func isOfTarget(_ broken: BrokenConstraint, renamedBy later: [StepRecord]) -> Bool {
    // A reference that the source has, too, was whole: the script breaks it.
    if broken.kind == "FOREIGN KEY" {
      return !references(of: base.schema).isSubset(of: references(of: verifier.source.schema))
    }
    let checks = (base.schema?.tables ?? []).flatMap(\.checks)
    let text = later.reduce(broken.text) { text, step in
      if case .columnRenamed(let column, let new)? = step.reshape {
        text.replacingWord(column.column.text, by: new.text)
      } else {
        text
      }
    }
    return broken.kind != "CHECK"
      || checks.contains {
        $0.constraint.map { Name(broken.text) == $0 } ?? false
          || $0.expression.sql.filter { !$0.isWhitespace }
            == text.filter { !$0.isWhitespace }
      }
  }

  private func references(of schema: Schema?) -> Set<[Name]> {
    Set(
      (schema?.tables ?? []).flatMap { table in
        table.foreignKeys.map { [table.name, $0.parent] + $0.columns }
      })
  }

  /// A unique key of the table that takes a source table's rows, where the source has none over
  /// columns of those names.
  func newKey(of account: TableAccount) -> String? {
    guard let anchor = account.anchor, let key = newKeys(of: account).first else { return nil }
    return key.sorted().map { "\(anchor).\($0)" }.joined(separator: ", ") + " UNIQUE"
  }

  private func newKeys(of account: TableAccount) -> [Set<Name>] {
    guard let anchor = account.anchor else { return [] }
    return newKeys(of: account.table, at: anchor)
  }

  private func newKeys(of source: Name, at place: Name) -> [Set<Name>] {
    guard let schema = base.schema, let table = schema.table(place),
      let old = verifier.source.schema.table(source)
    else { return [] }
    let before = keys(of: old, in: verifier.source.schema)
    return keys(of: table, in: schema).filter { !before.contains($0) }
  }

  /// Source columns that are part of a key which only the target has.
  var distinctColumns: Set<ColumnName> {
    guard let account = base.loss?.account else { return [] }
    let moved = account.tables.flatMap { table in
      let keys = newKeys(of: table)
      return table.columns.filter { column in
        column.into.contains { $0.table == table.anchor && keys.name($0.column) }
      }.map(\.source)
    }
    // Of others an index is all that is new.
    let renames = verifier.options.renames
    let others = rehearsal.namedTables.filter { name in
      !account.tables.contains { $0.table == name }
    }.flatMap { name in
      let keys = newKeys(of: name, at: renames.newName(of: name))
      return (verifier.source.schema.table(name)?.storedColumns ?? []).map(\.name).filter {
        keys.name(renames.newName(of: $0, in: name))
      }.map { ColumnName(name, $0) }
    }
    return Set(moved + others)
  }

  private func keys(of table: Table, in schema: Schema) -> [Set<Name>] {
    let named = table.keys.map { Set($0.columns) }
    let indexes = schema.indexes(of: table.name).filter(\.unique).map { index in
      Set(index.terms.map { Name($0.expression.canonical) })
    }
    return named.filter { $0 != table.rowidAlias.map { [$0] } } + indexes
  }
}

extension [Set<Name>] {
  /// Whether one of these keys is made of a column, or of an expression over it.
  fileprivate func name(_ column: Name) -> Bool {
    contains { key in
      key.contains { term in
        term == column || term.folded.split(separator: " ").contains { $0 == column.folded }
      }
    }
  }
}

extension String {
  /// The same with one name for another, wherever it stands by itself.
  fileprivate func replacingWord(_ word: String, by other: String) -> String {
    var result = ""
    var rest = self[...]
    func isPart(_ character: Character?) -> Bool {
      character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
    }
    while let range = rest.firstRange(of: word) {
      let isWhole =
        !isPart(rest[..<range.lowerBound].last ?? result.last)
        && !isPart(rest[range.upperBound...].first)
      result += rest[..<range.lowerBound] + (isWhole ? other : word)
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
