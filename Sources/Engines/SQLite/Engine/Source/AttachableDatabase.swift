import Findings
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// A database of our own that can be attached under another name than `main`: the same, or, where views
/// or triggers name that schema, which SQLite then refuses to read, a copy without these.
/// https://www.sqlite.org/lang_naming.html
struct AttachableDatabase: Sendable {
  let path: String
  /// Where the copy is, for as long as it is needed.
  private let folder: ShadowFolder?

  init(_ original: String) async throws {
    let tied = try await SQLiteConnection(path: original, mode: .readOnly).use { database in
      try database.rows(
        "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('view', 'trigger')"
      ).compactMap { row -> String? in
        guard case .text(let type) = row[0], case .text(let name) = row[1],
          case .text(let sql) = row[2], Self.namesSchema(sql)
        else { return nil }
        return "DROP \(type.uppercased()) \(quoted(name))"
      }
    }
    guard !tied.isEmpty else {
      (path, folder) = (original, nil)
      return
    }
    let folder = try ShadowFolder()
    let copy = folder.file("attached.db")
    try copyFile(original, to: copy)
    try await SQLiteConnection(path: copy, mode: .readWrite).use { database in
      try database.run("PRAGMA journal_mode = MEMORY")
      try database.run("PRAGMA synchronous = OFF")
      for statement in tied { try database.run(statement) }
    }
    (path, self.folder) = (copy, folder)
  }

  /// Whether a definition says `main.`, whatever it means by it.
  private static func namesSchema(_ sql: String) -> Bool {
    let source = SourceText(sql)
    let tokens = tokens(of: source).filter { !$0.isTrivia }
    return zip(tokens, tokens.dropFirst()).contains { word, next in
      source[next.range] == "."
        && (word.kind == .word || word.kind == .quotedName || word.kind == .string)
        && name(of: word, in: source) == "main"
    }
  }
}
