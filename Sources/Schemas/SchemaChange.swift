/// One difference between the definitions of a table that stays.
package enum TableChange: Hashable, Sendable {
  case addColumn(Column)
  case dropColumn(Column)
  case renameColumn(from: Name, to: Name)
  /// The same column, defined otherwise. `from` already bears the new name.
  case changeColumn(from: Column, to: Column)
  case primaryKey(from: Key?, to: Key?)
  case addUnique(Key)
  case dropUnique(Key)
  case addForeignKey(ForeignKey)
  case dropForeignKey(ForeignKey)
  case addCheck(CheckConstraint)
  case dropCheck(CheckConstraint)
  case strict(Bool)
  case withoutRowid(Bool)
}

/// One difference between two schemas.
package enum SchemaChange: Hashable, Sendable {
  case dropTrigger(Trigger)
  case dropView(View)
  case dropIndex(Index)
  case createTable(Table)
  case renameTable(from: Name, to: Name)
  /// `from` under its old names, `to` as the target has it.
  case alterTable(from: Table, to: Table, [TableChange])
  case dropTable(Table)
  case createVirtualTable(VirtualTable)
  case dropVirtualTable(VirtualTable)
  case createIndex(Index)
  case createView(View)
  case createTrigger(Trigger)
}

/// A pair that may be a rename; only a person can say.
package struct RenameQuestion: Hashable, Sendable {
  /// nil where tables are meant.
  package let table: Name?
  package let from: Name
  package let to: [Name]
  /// What the source calls the table: a rename is declared by that name.
  package let owner: Name?

  package init(table: Name?, from: Name, to: [Name], owner: Name? = nil) {
    self.owner = owner ?? table
    self.table = table
    self.from = from
    self.to = to
  }
}
