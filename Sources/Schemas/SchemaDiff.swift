/// The changes that lead from one schema to another, in an order in which each finds what it needs:
/// dependents are dropped before tables change and created after.
package struct SchemaDiff: Hashable, Sendable {
  package let changes: [SchemaChange]
  package let questions: [RenameQuestion]

  /// - Parameter renames: declared ones; see `Renames.checked`.
  package init(from old: Schema, to new: Schema, renames: Renames = Renames()) {
    var changes: [SchemaChange] = []
    var questions: [RenameQuestion] = []
    let moved = old.renamed(by: renames)

    changes += moved.triggers.filter { !new.triggers.contains($0) }.map(SchemaChange.dropTrigger)
    changes += moved.views.filter { !new.views.contains($0) }.map(SchemaChange.dropView)
    changes += moved.indexes.filter { index in
      !new.indexes.contains(index) && new.table(index.table) != nil
    }.map(SchemaChange.dropIndex)

    for (from, to) in renames.tables.sorted(by: { $0.key < $1.key }) where to.displacedFrom == nil {
      changes.append(.renameTable(from: from, to: to))
    }
    let created = new.tables.filter { moved.table($0.name) == nil }
    let dropped = moved.tables.filter { new.table($0.name) == nil }
    changes += created.sortedByReference.map(SchemaChange.createTable)
    for table in moved.tables {
      guard let wanted = new.table(table.name) else { continue }
      let original = renames.oldName(of: table.name)
      let parts = Self.changes(
        from: table, to: wanted, old: moved, new: new,
        renamed: renames.columns[original] ?? [:])
      guard !parts.isEmpty, let before = old.table(original) else { continue }
      changes.append(.alterTable(from: before, to: wanted, parts))
      questions += Self.questions(table: table.name, known: original, parts)
    }
    changes += dropped.sortedByReference.reversed().map { table in
      .dropTable(old.table(renames.oldName(of: table.name)) ?? table)
    }
    changes += moved.virtualTables.filter { !new.virtualTables.contains($0) }
      .map(SchemaChange.dropVirtualTable)
    changes += new.virtualTables.filter { !moved.virtualTables.contains($0) }
      .map(SchemaChange.createVirtualTable)
    changes += new.indexes.filter { !moved.indexes.contains($0) }.map(SchemaChange.createIndex)
    changes += new.views.filter { !moved.views.contains($0) }.map(SchemaChange.createView)
    changes += new.triggers.filter { !moved.triggers.contains($0) }.map(SchemaChange.createTrigger)

    for table in dropped where table.name.displacedFrom == nil {
      let alike = created.filter { table.resembles($0) }.map(\.name)
      if !alike.isEmpty {
        questions.append(RenameQuestion(table: nil, from: table.name, to: alike))
      }
    }
    self.changes = changes
    self.questions = questions
  }

  package var isEmpty: Bool { changes.isEmpty }

  private static func changes(
    from old: Table, to new: Table, old oldSchema: Schema, new newSchema: Schema,
    renamed: [Name: Name]
  ) -> [TableChange] {
    var parts: [TableChange] = renamed.sorted { $0.key < $1.key }
      .filter { $0.value.displacedFrom == nil }
      .map { .renameColumn(from: $0.key, to: $0.value) }
    parts += old.columns.filter { new.column($0.name) == nil }.map { column in
      var gone = column
      gone.name = renamed.first { $0.value == column.name }?.key ?? column.name
      return .dropColumn(gone)
    }
    parts += new.columns.filter { old.column($0.name) == nil }.map(TableChange.addColumn)
    for column in old.columns {
      guard let wanted = new.column(column.name), new.essential(wanted) != old.essential(column)
      else { continue }
      parts.append(.changeColumn(from: column, to: wanted))
    }
    if old.primaryKey != new.primaryKey {
      parts.append(.primaryKey(from: old.primaryKey, to: new.primaryKey))
    }
    parts += old.uniques.filter { !new.uniques.contains($0) }.map(TableChange.dropUnique)
    parts += new.uniques.filter { !old.uniques.contains($0) }.map(TableChange.addUnique)
    let oldKeys = old.foreignKeys.map(oldSchema.spelledOut)
    let newKeys = new.foreignKeys.map(newSchema.spelledOut)
    parts += oldKeys.filter { !newKeys.contains($0) }.map(TableChange.dropForeignKey)
    parts += newKeys.filter { !oldKeys.contains($0) }.map(TableChange.addForeignKey)
    parts += old.checks.filter { !new.checks.contains($0) }.map(TableChange.dropCheck)
    parts += new.checks.filter { !old.checks.contains($0) }.map(TableChange.addCheck)
    if old.strict != new.strict { parts.append(.strict(new.strict)) }
    if old.withoutRowid != new.withoutRowid { parts.append(.withoutRowid(new.withoutRowid)) }
    return parts
  }

  /// Every dropped column with the added ones that could hold its values.
  private static func questions(table: Name, known: Name, _ parts: [TableChange])
    -> [RenameQuestion]
  {
    var offered: Set<Name> = []
    let added = parts.compactMap { if case .addColumn(let column) = $0 { column } else { nil } }
    func isTaken(_ name: Name) -> Bool {
      parts.contains { if case .renameColumn(_, name) = $0 { true } else { false } }
    }
    return parts.compactMap { part in
      // What bears the name of one that is gone is known.
      guard case .dropColumn(let gone) = part, !isTaken(gone.name) else { return nil }
      let alike = added.filter {
        $0.generated == nil && TypeFamily($0.type) == TypeFamily(gone.type)
      }
      guard !alike.isEmpty else { return nil }
      // The first is offered: one that was not offered for another column.
      let names = alike.map(\.name)
      let order = names.filter { !offered.contains($0) } + names.filter(offered.contains)
      offered.insert(order[0])
      return RenameQuestion(table: table, from: gone.name, to: order, owner: known)
    }
  }
}

extension Schema {
  /// The key with its parent's columns named.
  package func spelledOut(_ key: ForeignKey) -> ForeignKey {
    var key = key
    key.parentColumns = parentColumns(of: key)
    return key
  }
}

extension Table {
  /// At least half of the columns of either have a namesake in the other.
  fileprivate func resembles(_ other: Table) -> Bool {
    let common = Set(columns.map(\.name)).intersection(other.columns.map(\.name)).count
    return 2 * common >= max(columns.count, other.columns.count)
  }
}

extension [Table] {
  /// Parents before children, by name where nothing else decides; cycles stay in order of name.
  package var sortedByReference: [Table] {
    var done: Set<Name> = []
    var result: [Table] = []
    let mine = Set(map(\.name))
    var waiting = sorted { $0.name < $1.name }
    while !waiting.isEmpty {
      let ready = waiting.filter { table in
        table.foreignKeys.allSatisfy {
          $0.parent == table.name || !mine.contains($0.parent) || done.contains($0.parent)
        }
      }
      let next = ready.isEmpty ? [waiting[0]] : ready
      result += next
      done.formUnion(next.map(\.name))
      waiting.removeAll { done.contains($0.name) }
    }
    return result
  }
}

extension SchemaDiff {
  /// Tables that only the target has.
  package var createdTables: [Table] {
    changes.compactMap { if case .createTable(let table) = $0 { table } else { nil } }
  }
}
