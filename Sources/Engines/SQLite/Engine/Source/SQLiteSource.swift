import EngineInterface
import Findings
import Foundation
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// A private, settled copy of a source: log and journal are folded in, and nothing writes to it.
package final class SQLiteSource: SourceDatabase {
  package let schema: Schema
  package let identity: String
  package let secret: [UInt8]
  /// What is said of how it was opened.
  private let notes: [Finding]
  let integrity: SourceIntegrity
  let folder: ShadowFolder
  let path: String
  let limits: Limits
  package let share: Double

  package var bytes: Int {
    (try? fileSize(path)) ?? 0
  }

  init(_ input: SQLiteInput, limits: Limits) async throws {
    self.limits = limits
    let folder = try ShadowFolder()
    let path = folder.file("source.db")
    self.folder = folder
    self.path = path
    let digests: DatabaseFiles.Digests
    switch input {
    case .file(let original) where limits.opensSource:
      do {
        try Database(path: path, mode: .readWrite).takeBackup(
          of: original, patience: limits.lock)
      } catch {
        throw locationError(error, original)
      }
      digests = try DatabaseFiles(path: path).copy(to: folder.file("digest.db"), patience: .zero)
      removeFile(folder.file("digest.db"))
    case .file(let original):
      // The log and the journal stand beside the file itself, not beside a link to it.
      let real = URL(filePath: original).resolvingSymlinksInPath().path
      digests = try DatabaseFiles(path: real).copy(to: path, patience: limits.lock)
    case .scripts(let scripts):
      try await play(scripts, into: path, within: limits)
      digests = try DatabaseFiles(path: path).copy(to: folder.file("digest.db"), patience: .zero)
      removeFile(folder.file("digest.db"))
    }
    identity = "sha256:" + digests.identity.hexadecimal
    secret = digests.secret
    let name = input.name
    integrity = SourceIntegrity(name: name, path: path)
    schema = try await settle(path, named: name, integrity)
    let live = Finding(
      "data.live", .info, "\(name) was opened to take a backup of it, as --live asks")
    notes = limits.opensSource && input.isFile ? [live] : []
    share = 1
  }

  /// Another source of the same schema, in a folder of its own.
  ///
  /// - Parameter share: of the rows of the whole.
  init(_ other: SQLiteSource, in folder: ShadowFolder, path: String, share: Double = 1) {
    self.share = share
    (schema, identity, secret) = (other.schema, other.identity, other.secret)
    (notes, integrity) = (other.notes, other.integrity)
    (limits, self.folder, self.path) = (other.limits, folder, path)
  }

  package func health(of tables: Set<Name>) async throws -> [Finding] {
    try await integrity.check(tables.filter { schema.table($0) != nil })
    return integrity.findings + notes
  }

  package func makeShadow() async throws -> SQLiteShadow {
    let shadow = try ShadowFolder()
    let copy = shadow.file("shadow.db")
    try copyFile(path, to: copy)
    return SQLiteShadow(source: self, folder: shadow, path: copy, isUntouched: true)
  }

  package var pristine: SQLiteShadow { SQLiteShadow(source: self, folder: folder, path: path) }

  func definitions() async throws -> [String] {
    try await SQLiteConnection(path: path, mode: .readOnly).use { try readDefinitions($0) }
  }
}

/// The text of every object, tables first, in the order in which they can be created again.
func readDefinitions(_ database: Database) throws -> [String] {
  try database.rows(
    """
    SELECT sql FROM sqlite_schema
    WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
    ORDER BY type = 'trigger', type = 'view', type = 'index', rowid
    """
  ).compactMap { if case .text(let sql) = $0[0] { sql } else { nil } }
}

extension SQLiteInput {
  var isFile: Bool { if case .file = self { true } else { false } }

  var name: String {
    switch self {
    case .file(let path): path
    case .scripts(let scripts): scripts.first?.name ?? ""
    }
  }
}

/// Recovers the copy, reads its schema and, where that is soon done, looks at its health.
private func settle(_ path: String, named name: String, _ integrity: SourceIntegrity) async throws
  -> Schema
{
  do {
    return try await SQLiteConnection(path: path, mode: .readWrite).use { database in
      try database.run("PRAGMA journal_mode = DELETE")
      try mapIntoMemory(path, of: database)
      let schema = try readSchema(database)
      let size = try database.integer("PRAGMA page_count") * database.integer("PRAGMA page_size")
      if size <= SourceIntegrity.mostAtOnce { try integrity.check(database) }
      return schema
    }
  } catch let error as SQLiteError {
    throw locationError(error, name)
  }
}

func locationError(_ error: SQLiteError, _ name: String) -> LocationError {
  if error.isNotADatabase {
    return LocationError(
      .unreadable, "\(name) is not a SQLite database, or it is encrypted",
      remedy: "give a decrypted copy")
  }
  if error.isLocked {
    return LocationError(
      .unreachable, "\(name) is being written to by another program",
      remedy: "try again when it is not, or raise limits.lock-seconds")
  }
  if error.isCorrupt {
    return LocationError(
      .unreadable, "\(name) is damaged: \(error.message)",
      remedy: "recover it first, for example with the .recover command of the sqlite3 shell")
  }
  return LocationError(
    .unreadable, "\(name) cannot be read: \(error.message)",
    remedy: error.message.hasPrefix("no such") || error.message.hasPrefix("unknown function")
      ? "its schema needs what an application or an extension registers, and neither is here: give a "
        + "copy without the objects that name it"
      : "check the file")
}

/// Plays scripts into an empty database, contained as any other script.
private func play(_ scripts: [SQLiteInput.NamedScript], into path: String, within limits: Limits)
  async throws
{
  let parts = scripts.map { forwardPart(of: $0.text) }
  let failure = try await ConfinedRunner.play(
    Play(path: path, scripts: parts.map { Data($0.utf8) }, seconds: limits.script / .seconds(1)))
  guard let failure, scripts.indices.contains(failure.script) else { return }
  // What the disk refuses is no fault of the script's.
  let isOfDisk = ["disk I/O error", "database or disk is full"].contains(
    where: failure.message.contains)
  let name = scripts[failure.script].name
  if isOfDisk {
    throw LocationError(
      .unreachable, "no database can be made of \(name): \(failure.message)",
      remedy: "make room, or name another folder with --shadow-dir")
  }
  let (line, column) = scripts[failure.script].text.position(of: failure.offset)
  throw LocationError(
    .unreadable, "\(scripts[failure.script].name):\(line):\(column): \(failure.message)",
    remedy: "fix the script")
}
