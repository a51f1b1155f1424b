internal import CSQLite
import Schemas

/// One compiled statement. It dies with its last use.
package final class PreparedStatement {
  private let database: Database
  private let statement: OpaquePointer?

  init(_ sql: String, on database: Database) throws(SQLiteError) {
    self.database = database
    var prepared: OpaquePointer?
    var text = sql
    var unread = 0
    let code = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { buffer in
        var tail: UnsafePointer<CChar>?
        let code = sqlite3_prepare_v2(
          database.handle, buffer.baseAddress, Int32(buffer.count), &prepared, &tail)
        if let tail, let start = buffer.baseAddress { unread = buffer.count - (tail - start) }
        return code
      }
    }
    statement = prepared
    try database.check(code)
    // What follows a NUL or a second statement would be left out without a word.
    if unread > 0 {
      throw SQLiteError(
        code: 1, message: "text after the end of the statement", offset: sql.utf8.count - unread)
    }
  }

  deinit { sqlite3_finalize(statement) }

  /// - Returns: whether there is a row.
  package func step() throws(SQLiteError) -> Bool {
    guard statement != nil else { return false }
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw database.lastError(code)
    }
  }

  /// Makes it ready to run again; its bindings stay.
  package func reset() { sqlite3_reset(statement) }

  package func bind(_ values: [Value]) throws(SQLiteError) {
    for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1)) }
  }

  private func bind(_ value: Value, at index: Int32) throws(SQLiteError) {
    let transient = drydock_sqlite_transient()
    let code: Int32 =
      switch value {
      case .null: sqlite3_bind_null(statement, index)
      case .integer(let number): sqlite3_bind_int64(statement, index, number)
      case .real(let number): sqlite3_bind_double(statement, index, number)
      case .text(let text):
        sqlite3_bind_text(statement, index, text, Int32(text.utf8.count), transient)
      case .malformedText(let bytes):
        bytes.withUnsafeBytes {
          sqlite3_bind_text(
            statement, index, $0.bindMemory(to: CChar.self).baseAddress, Int32($0.count), transient)
        }
      case .blob(let bytes):
        bytes.withUnsafeBytes {
          sqlite3_bind_blob(statement, index, $0.baseAddress, Int32($0.count), transient)
        }
      }
    try database.check(code)
  }

  /// Binds parameters by their names as written, `:id`; those that are not named are NULL.
  package func bind(_ values: [String: Value]) throws(SQLiteError) {
    for (name, value) in values {
      let index = sqlite3_bind_parameter_index(statement, name)
      if index > 0 { try bind(value, at: index) }
    }
  }

  package var columnNames: [String] {
    (0..<columnCount).map { column in
      sqlite3_column_name(statement, Int32(column)).map { String(cString: $0) } ?? ""
    }
  }

  package var columnCount: Int { Int(sqlite3_column_count(statement)) }

  /// The row under the cursor.
  package var row: [Value] { (0..<columnCount).map(value) }

  package var integers: [Int] {
    (0..<columnCount).map { Int(sqlite3_column_int64(statement, Int32($0))) }
  }

  /// - Parameter column: 0-based.
  package func value(_ column: Int) -> Value {
    let column = Int32(column)
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, column))
    case SQLITE_TEXT:
      let text = sqlite3_column_text(statement, column)
      let bytes = UnsafeBufferPointer(
        start: text, count: Int(sqlite3_column_bytes(statement, column)))
      return String(validating: bytes, as: UTF8.self).map(Value.text)
        ?? .malformedText(Array(bytes))
    case SQLITE_BLOB:
      let blob = sqlite3_column_blob(statement, column)
      return .blob(
        Array(
          UnsafeRawBufferPointer(
            start: blob, count: Int(sqlite3_column_bytes(statement, column)))))
    default: return .null
    }
  }

  /// The same, lent: text and blob are SQLite's own and gone with the next step.
  package func rawValue(_ column: Int) -> RawValue {
    // The value itself: the functions that take a column look it up, and lock, with every call.
    let value = sqlite3_column_value(statement, Int32(truncatingIfNeeded: column))
    switch sqlite3_value_type(value) {
    case SQLITE_INTEGER: return .integer(sqlite3_value_int64(value))
    case SQLITE_FLOAT: return .real(sqlite3_value_double(value))
    case SQLITE_TEXT:
      let text = sqlite3_value_text(value)
      return .text(UnsafeBufferPointer(start: text, count: Int(sqlite3_value_bytes(value))))
    case SQLITE_BLOB:
      let blob = sqlite3_value_blob(value)
      return .blob(
        UnsafeBufferPointer(
          start: blob?.assumingMemoryBound(to: UInt8.self), count: Int(sqlite3_value_bytes(value))))
    default: return .null
    }
  }

  /// The table and column that a result column is a plain copy of.
  /// https://www.sqlite.org/c3ref/column_database_name.html
  package func origin(_ column: Int) -> ColumnName? {
    guard let table = sqlite3_column_table_name(statement, Int32(column)),
      let name = sqlite3_column_origin_name(statement, Int32(column))
    else { return nil }
    return ColumnName(Name(String(cString: table)), Name(String(cString: name)))
  }
}
