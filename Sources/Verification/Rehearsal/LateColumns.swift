import EngineInterface
import Schemas
import Verdicts

/// Where rows that are written late are found again, and what of them can be told.
extension LateRollback {
  /// How the rows of the tables that the scripts name are found again.
  var pairs: [KeyPair] {
    guard let schema = rehearsal.base.schema, let account = rehearsal.base.loss?.account else {
      return []
    }
    let known = (rehearsal.base.loss?.mapping.keys ?? []).filter { pair in
      // Where the rows of several tables stand in one, its key says more than theirs.
      schema.table(pair.target).map { schema.holdsKey(pair.targetColumns, of: $0) } == true
        && account.tables.first { $0.table == pair.source }?.isFolded != true
    }
    // A table of which no row was touched is where it was.
    let source = rehearsal.verifier.source.schema
    let others = rehearsal.namedTables.sorted().compactMap { name -> KeyPair? in
      guard !account.tables.contains(where: { $0.table == name }),
        let before = source.table(name), let key = before.primaryKey?.columns,
        let after = schema.table(rehearsal.verifier.options.renames.newName(of: name)),
        after.primaryKey?.columns == key, before.rowidAlias == after.rowidAlias
      else { return nil }
      return KeyPair(
        source: name, sourceColumns: key, target: after.name, targetColumns: key)
    }
    // No program writes to what is kept aside.
    return (known + others).filter { !$0.target.isKeptAside }
  }

  /// Whether the rows there are the source's, and not others that hold some of their values.
  func isRow(_ pair: KeyPair) -> Bool {
    let account = rehearsal.base.loss?.account.tables.first { $0.table == pair.source }
    return account.map { $0.anchor == pair.target } ?? true
  }

  /// Columns of the target that hold no source column's values.
  func freeColumns(_ pair: KeyPair) -> [Name] {
    guard let after = rehearsal.base.schema?.table(pair.target),
      let account = rehearsal.base.loss?.account
    else { return [] }
    let taken = Set(
      account.columns.flatMap(\.into)
        + columns(pair).map {
          ColumnName(pair.target, $0.target)
        })
    return after.storedColumns.map(\.name).filter { column in
      !pair.targetColumns.contains(column) && !taken.contains(ColumnName(pair.target, column))
        && !after.foreignKeys.contains { $0.columns.contains(column) }
    }
  }

  /// Columns in which the rows of another table are gathered.
  func gatheringColumns(_ pair: KeyPair) -> [Name] {
    let gathered = rehearsal.base.loss?.account.columns.filter(\.isGathered) ?? []
    return gathered.flatMap(\.into).filter { place in
      place.table == pair.target && !pair.targetColumns.contains(place.column)
    }.map(\.column)
  }

  /// Columns that may be empty now and might not before.
  func widenedColumns(_ pair: KeyPair) -> [Name] {
    guard let before = rehearsal.verifier.source.schema.table(pair.source),
      let after = rehearsal.base.schema?.table(pair.target)
    else { return [] }
    return columns(pair).compactMap { source, target in
      before.column(source)?.notNull != nil && after.column(target)?.notNull == nil ? target : nil
    }
  }

  /// Whether the rows of the target are the source's alone, and all of them.
  func isOnlyHome(_ pair: KeyPair) -> Bool {
    let tables = rehearsal.base.loss?.account.tables ?? []
    return tables.filter { $0.anchor == pair.target && !$0.isFolded }.count <= 1
      && tables.first { $0.table == pair.source }?.rowsMoved.isEmpty != false
  }

  /// Rows of tables without a key are found by a value of a column that stayed as it is.
  var marked: [KeyPair] {
    let known = Set(pairs.map(\.source))
    let accounts = rehearsal.base.loss?.account.tables ?? []
    return rehearsal.namedTables.subtracting(known).sorted().compactMap { name in
      let account = accounts.first { $0.table == name }
      let target =
        account.map { $0.isFolded || !$0.rowsMoved.isEmpty ? nil : $0.anchor }
        ?? rehearsal.verifier.options.renames.newName(of: name)
      let pair = target.map {
        KeyPair(source: name, sourceColumns: [], target: $0, targetColumns: [])
      }
      return pair.flatMap {
        isOnlyHome($0) && !$0.target.isKeptAside ? identicalColumns($0).first : nil
      }.map { mark in
        KeyPair(
          source: name, sourceColumns: [mark.source], target: target ?? name,
          targetColumns: [mark.target])
      }
    }
  }

  /// Columns of texts and whole numbers that stand in the target as they were, whatever they hold.
  func identicalColumns(_ pair: KeyPair) -> [(source: Name, target: Name)] {
    guard let before = rehearsal.verifier.source.schema.table(pair.source),
      let after = rehearsal.base.schema?.table(pair.target)
    else { return [] }
    let changed = (rehearsal.base.loss?.account.columns ?? []).filter {
      $0.cellsChanged > 0 || $0.evidence != .identity || $0.nullsFilled > 0
    }.map(\.source)
    let all = columns(pair)
    return all.filter { source, target in
      // What took the values of two columns is neither's.
      guard all.count(where: { $0.target == target }) == 1, let old = before.column(source),
        let new = after.column(target), old.type == new.type,
        !changed.contains(ColumnName(pair.source, source)),
        !before.foreignKeys.contains(where: { $0.columns.contains(source) })
      else { return false }
      return [.text, .integer].contains(TypeFamily(old.type))
    }
  }

  /// A few columns that stand in the target as they were and that a program may change, keys first.
  func rewritableColumns(_ pair: KeyPair) -> [Name] {
    guard isRow(pair), isOnlyHome(pair), let schema = rehearsal.base.schema,
      let table = schema.table(pair.target)
    else { return [] }
    let referred = Set(
      schema.tables.flatMap(\.foreignKeys).filter { $0.parent == table.name }
        .flatMap { schema.parentColumns(of: $0) })
    let unique = Set(schema.uniqueKeys(of: table).flatMap { $0.columns(of: table) })
    let columns = identicalColumns(pair).map(\.target).filter { column in
      !pair.targetColumns.contains(column) && !referred.contains(column)
        && column != table.rowidAlias
        && !table.checks.contains { $0.expression.canonicalWords.contains(column.folded) }
        && !table.foreignKeys.contains { $0.columns.contains(column) }
    }
    let ordered = columns.filter(unique.contains) + columns.filter { !unique.contains($0) }
    return Array(ordered.prefix(3))
  }

  /// Columns of the source that the target has no place for, and that a copy beside it holds.
  func columnsAside(_ pair: KeyPair) -> [Name] {
    (rehearsal.base.loss?.account.columns ?? []).filter { column in
      column.source.table == pair.source && column.cellsUnproven + column.cellsLost == 0
        && column.into.allSatisfy(\.table.isKeptAside) && !column.into.isEmpty
    }.map(\.source.column)
  }

  /// Checks of the source that the target does not make, in the target's names.
  func droppedChecks(_ pair: KeyPair) -> [[String]] {
    guard let before = rehearsal.verifier.source.schema.table(pair.source),
      let after = rehearsal.base.schema?.table(pair.target)
    else { return [] }
    let names = Dictionary(
      columns(pair).map { ($0.source, $0.target.folded) }, uniquingKeysWith: { a, _ in a })
    let kept = Set(after.checks.map(\.expression.canonicalWords))
    return before.checks.map(\.expression.canonicalWords)
      .map { $0.map { names[Name($0)] ?? $0 } }.filter { !kept.contains($0) }
  }

  /// Columns that take values now which the source's checks refuse, which its type makes others of, or
  /// which a collation of its keys takes for the same.
  func widerColumns(_ pair: KeyPair) -> [Name] {
    guard let before = rehearsal.verifier.source.schema.table(pair.source),
      let after = rehearsal.base.schema?.table(pair.target),
      let account = rehearsal.base.loss?.account
    else { return [] }
    let dropped = droppedChecks(pair)
    let unique = uniqueColumns(pair)
    return columns(pair).compactMap { source, target in
      if dropped.contains(where: { $0.contains(target.folded) }) { return target }
      guard let old = before.column(source), let new = after.column(target) else { return nil }
      if unique.contains(source), old.collation != new.collation { return target }
      guard TypeFamily(old.type) != TypeFamily(new.type) else { return nil }
      // What was calculated means something else now.
      let entry = account.columns.first { $0.source == ColumnName(pair.source, source) }
      return entry?.inverse == nil && entry?.inverseKind == nil ? target : nil
    }
  }

  /// Columns of which each row had its own value, and need not any more.
  func repeatingColumns(_ pair: KeyPair) -> [Name] {
    guard let before = rehearsal.verifier.source.schema.table(pair.source),
      let final = rehearsal.base.schema, let after = final.table(pair.target)
    else { return [] }
    let indexes = final.indexes(of: after.name).filter(\.unique)
    return columns(pair).compactMap { source, target in
      let wasAlone = before.keys.contains { $0.columns == [source] }
      let isAlone =
        after.keys.contains { $0.columns == [target] }
        || indexes.contains {
          $0.terms.map(\.expression.canonicalWords) == [[target.folded]]
        }
      return wasAlone && !isAlone ? target : nil
    }
  }

  /// Columns whose numbers were calculated: what no number of before becomes may be written there now.
  func finerColumns(_ pair: KeyPair) -> [Name] {
    guard let after = rehearsal.base.schema?.table(pair.target),
      let account = rehearsal.base.loss?.account
    else { return [] }
    let unique = uniqueColumns(pair)
    return columns(pair).compactMap { source, target in
      let entry = account.columns.first { $0.source == ColumnName(pair.source, source) }
      guard let entry, entry.inverseKind == .expression, entry.into.count == 1,
        !unique.contains(source), let column = after.column(target),
        TypeFamily(column.type).isNumber,
        !after.foreignKeys.contains(where: { $0.columns.contains(target) })
      else { return nil }
      return target
    }
  }

  /// Source columns whose values stand in the row that the key leads to, and where.
  func columns(_ pair: KeyPair) -> [(source: Name, target: Name)] {
    guard let table = rehearsal.verifier.source.schema.table(pair.source),
      let account = rehearsal.base.loss?.account
    else { return [] }
    guard account.tables.contains(where: { $0.table == pair.source }) else {
      let after = rehearsal.base.schema?.table(pair.target)
      return table.storedColumns.map(\.name).filter {
        !pair.sourceColumns.contains($0) && after?.column($0) != nil
      }.map { ($0, $0) }
    }
    return table.storedColumns.compactMap { column in
      let name = ColumnName(pair.source, column.name)
      guard !pair.sourceColumns.contains(column.name),
        let entry = account.columns.first(where: { $0.source == name }), !entry.into.isEmpty,
        entry.into.allSatisfy({ $0.table == pair.target })
      else { return nil }
      return (column.name, entry.into[0].column)
    }
  }

  /// Columns that were made of values which, as they were, only a table kept aside holds: of a new row
  /// the rollback has to make what the script makes the same of again.
  func madeColumns(_ pair: KeyPair) -> [Name] {
    guard let result = rehearsal.base.loss, let lineage = rehearsal.base.lineage else { return [] }
    let kept = result.account.columns.filter { column in
      column.source.table == pair.source && !column.into.isEmpty
        && column.into.allSatisfy { $0.table.isKeptAside }
    }
    let unique = rehearsal.base.schema?.uniqueColumns(of: pair.target) ?? []
    return kept.flatMap { lineage.derivatives(of: $0.source) }.filter {
      $0.table == pair.target && !unique.contains($0.column)
    }.map(\.column)
  }

  /// Source columns whose values no two rows may share, where they were or where they are now.
  func uniqueColumns(_ pair: KeyPair) -> Set<Name> {
    var unique = rehearsal.verifier.source.schema.uniqueColumns(of: pair.source)
    guard let final = rehearsal.base.schema else { return unique }
    let moved = (rehearsal.base.loss?.account.columns ?? []).filter {
      $0.source.table == pair.source
    }.map { ($0.source.column, $0.into) }
    let places = columns(pair).map { ($0.source, [ColumnName(pair.target, $0.target)]) }
    for (column, into) in moved + places
    where into.contains(where: { final.uniqueColumns(of: $0.table).contains($0.column) }) {
      unique.insert(column)
    }
    return unique
  }
}

extension Schema {
  /// Whether no two rows of a table have the same values in these columns.
  func holdsKey(_ columns: [Name], of table: Table) -> Bool {
    isKey(columns, of: table) || table.keys.contains { Set($0.columns).isSubset(of: columns) }
  }
}
