internal import CSQLite

/// One action that a statement would take, as the authorizer is told of it.
/// https://www.sqlite.org/c3ref/c_alter_table.html
package struct AuthorizedAction: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case createIndex, createTable, createTemporary, createTrigger, createView
    case dropIndex, dropTable, dropTemporary, dropTrigger, dropView
    case insert, update, delete, read, select, recursive
    case pragma, function, transaction, savepoint
    case alterTable, reindex, analyze
    case attach, detach, createVirtualTable, dropVirtualTable
    case other
  }

  package let kind: Kind
  /// Their meaning depends on `kind`: for reads and updates table and column, for a function its
  /// name in `second`, for a pragma its name and value.
  package let first: String
  package let second: String
  package let database: String
  /// The innermost trigger or view that asks, if any.
  package let trigger: String?

  init(
    _ code: Int32, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?,
    _ database: UnsafePointer<CChar>?, _ trigger: UnsafePointer<CChar>?
  ) {
    kind = Self.kind(code)
    self.first = first.map { String(cString: $0) } ?? ""
    self.second = second.map { String(cString: $0) } ?? ""
    self.database = database.map { String(cString: $0) } ?? ""
    self.trigger = trigger.map { String(cString: $0) }
  }

  private static func kind(_ code: Int32) -> Kind {
    switch code {
    case SQLITE_CREATE_INDEX: .createIndex
    case SQLITE_CREATE_TABLE: .createTable
    case SQLITE_CREATE_TEMP_INDEX, SQLITE_CREATE_TEMP_TABLE, SQLITE_CREATE_TEMP_TRIGGER,
      SQLITE_CREATE_TEMP_VIEW:
      .createTemporary
    case SQLITE_CREATE_TRIGGER: .createTrigger
    case SQLITE_CREATE_VIEW: .createView
    case SQLITE_DROP_INDEX: .dropIndex
    case SQLITE_DROP_TABLE: .dropTable
    case SQLITE_DROP_TEMP_INDEX, SQLITE_DROP_TEMP_TABLE, SQLITE_DROP_TEMP_TRIGGER,
      SQLITE_DROP_TEMP_VIEW:
      .dropTemporary
    case SQLITE_DROP_TRIGGER: .dropTrigger
    case SQLITE_DROP_VIEW: .dropView
    case SQLITE_INSERT: .insert
    case SQLITE_UPDATE: .update
    case SQLITE_DELETE: .delete
    case SQLITE_READ: .read
    case SQLITE_SELECT: .select
    case SQLITE_RECURSIVE: .recursive
    case SQLITE_PRAGMA: .pragma
    case SQLITE_FUNCTION: .function
    case SQLITE_TRANSACTION: .transaction
    case SQLITE_SAVEPOINT: .savepoint
    case SQLITE_ALTER_TABLE: .alterTable
    case SQLITE_REINDEX: .reindex
    case SQLITE_ANALYZE: .analyze
    case SQLITE_ATTACH: .attach
    case SQLITE_DETACH: .detach
    case SQLITE_CREATE_VTABLE: .createVirtualTable
    case SQLITE_DROP_VTABLE: .dropVirtualTable
    default: .other
    }
  }
}
