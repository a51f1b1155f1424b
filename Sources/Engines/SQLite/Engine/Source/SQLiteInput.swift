import EngineInterface
import Findings
import Foundation

/// What a location names: a database file, or SQL to be played into an empty one.
enum SQLiteInput {
  struct NamedScript: Sendable {
    let name: String
    let text: SourceText
  }

  case file(String)
  case scripts([NamedScript])

  init(_ location: Location) throws {
    let path = try Self.path(location.text)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw LocationError(
        .unreadable, "there is no file \(path)", remedy: "check the path")
    }
    if isFolder.boolValue {
      self = .scripts(try Self.folder(path))
    } else if !Self.isRegular(path) {
      throw LocationError(
        .unreadable, "\(path) is a pipe or a device: it cannot be read twice",
        remedy: "write what comes from it to a file, and name that")
    } else if try Self.isDatabase(path) {
      self = .file(path)
    } else {
      self = .scripts([try Self.script(path)])
    }
  }

  /// `sqlite:PATH`, `file:PATH?…` and plain paths.
  private static func path(_ text: String) throws -> String {
    if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
      throw LocationError(
        .unreadable, "PostgreSQL is not supported yet", remedy: "give a SQLite database")
    }
    for scheme in ["sqlite:", "file:"] where text.hasPrefix(scheme) {
      var path = text.dropFirst(scheme.count)
      if let query = path.firstIndex(of: "?") { path = path[..<query] }
      if path.hasPrefix("///") { path = path.dropFirst(2) }
      return path.removingPercentEncoding ?? String(path)
    }
    return text
  }

  /// Whoever opens a pipe waits for somebody to write into it.
  private static func isRegular(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
  }

  /// By the first bytes; an empty file is an empty database.
  /// https://www.sqlite.org/fileformat2.html#the_database_header
  private static func isDatabase(_ path: String) throws -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw LocationError(
        .unreadable, "\(path) cannot be opened", remedy: "check its permissions")
    }
    defer { try? file.close() }
    let head = try file.read(upToCount: 4096) ?? Data()
    if head.starts(with: "SQLite format 3\0".utf8) { return true }
    if path.hasSuffix(".sql") { return false }
    if head.isEmpty { return true }
    let isText = head.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    throw LocationError(
      .unreadable, "\(path) is not a SQLite database",
      remedy: isText
        ? "a file of SQL statements has to be named .sql"
        : "if it is encrypted, give a decrypted copy")
  }

  private static func script(_ path: String) throws -> NamedScript {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw LocationError(.unreadable, "\(path) cannot be read", remedy: "check its permissions")
    }
    return NamedScript(name: path, text: SourceText(utf8: Array(bytes)))
  }

  /// `U1.2__name.sql`. https://documentation.red-gate.com/flyway
  private static func isUndo(_ name: String) -> Bool {
    name.wholeMatch(of: /U[0-9][0-9._]*__.*/) != nil
  }

  /// The forward scripts of a folder in the order of their names, numbers by value.
  private static func folder(_ path: String) throws -> [NamedScript] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path).filter {
      $0.hasSuffix(".sql") && !$0.hasSuffix(".down.sql") && !isUndo($0) || $0.hasSuffix(".up.sql")
    }.sorted { $0.compare($1, options: .numeric) == .orderedAscending }
    guard !names.isEmpty else {
      throw LocationError(
        .unreadable, "\(path) holds no .sql file", remedy: "give a folder of SQL scripts")
    }
    return try names.map { try script("\(path)/\($0)") }
  }
}
