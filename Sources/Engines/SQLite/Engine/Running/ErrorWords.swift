import Foundation
import SQLiteConnections
import Schemas

extension Database {
  /// What an error says, without values of rows. Functions quote what they cannot read (a path of
  /// json_extract(), a query of a full-text table), and more people read a report than the data. What
  /// the statement or the schema says itself stays.
  func words(of error: SQLiteError, in sql: String) -> String {
    let message = error.message
    if let unread = unquoted(in: message) {
      return says(sql, String(message[unread])) ? message : message[..<unread.lowerBound] + "…"
    }
    let marks: [Character: Character] = ["'": "'", "\"": "\"", "[": "]"]
    guard let first = message.firstIndex(where: { marks[$0] != nil }),
      let close = marks[message[first]], let last = message.lastIndex(of: close), first < last
    else { return message }
    let whole = message[message.index(after: first)..<last]
    // Two names may be quoted, with words between them; a value may hold such marks itself.
    let parts = whole.split(separator: close, omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }
    guard !says(sql, String(whole)), !parts.allSatisfy({ says(sql, $0) }) else { return message }
    return message[...first] + "…" + message[last...]
  }

  /// What comes after a colon where that may be a word of a value.
  private func unquoted(in message: String) -> Range<String.Index>? {
    guard
      ["no such column: ", "no such table: ", "unknown special query: "].contains(
        where: message.hasPrefix),
      let colon = message.range(of: ": ")
    else { return nil }
    return colon.upperBound..<message.endIndex
  }

  private func says(_ sql: String, _ text: String) -> Bool {
    if sql.contains(text) { return true }
    // SQLite names a table with its database.
    for database in ["main.", "temp."] where text.hasPrefix(database) {
      return says(sql, String(text.dropFirst(database.count)))
    }
    let found = try? rows(
      "SELECT 1 FROM sqlite_schema WHERE instr(lower(sql), lower(?)) LIMIT 1", [.text(text)])
    return found?.isEmpty == false
  }
}
