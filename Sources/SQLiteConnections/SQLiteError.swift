/// What SQLite said when it refused. https://www.sqlite.org/rescode.html
package struct SQLiteError: Error, Hashable, Sendable {
  /// The primary result code.
  package let code: Int32
  package let message: String
  /// Byte offset into the statement, where SQLite knows it.
  package let offset: Int?

  /// What it says where a row would refer to none. https://www.sqlite.org/rescode.html#constraint_foreignkey
  package static let foreignKeyFailed = SQLiteError(
    code: 19, message: "FOREIGN KEY constraint failed", offset: nil)

  package var isInterrupt: Bool { code == 9 }
  package var isFull: Bool { code == 13 || code == 18 || code == 7 }
  /// Whether SQLite could not read the statement, whatever the database holds.
  package var isOfSyntax: Bool {
    code == 1
      && [
        "syntax error", "unrecognized token", "incomplete input", "parser stack overflow",
        "too large (maximum depth",
      ].contains(
        where: message.contains)
  }
  package var isNotADatabase: Bool { code == 26 }
  package var isCorrupt: Bool { code == 11 }
  package var isLocked: Bool { code == 5 || code == 6 }
}
