import Crypto
import EngineInterface
import Findings
import Foundation
import Ledger
import Plans

/// Every version of every script of a history, read once.
struct ScriptLibrary {
  struct Unit {
    let id: String
    let normalised: NormalText
    /// Of the text as it was written.
    let raw: SHA256Digest
    let isRepeatable: Bool
    /// What it does, as each reader reads it, in the readers' order.
    let readings: [DefinitionReading]
  }

  struct Script {
    var units: [Unit] = []
    /// The tool whose marks its text bears.
    var tool: MigrationTool?
    /// Whether it says that it stands for others.
    var replacesOthers = false
  }

  private var scripts: [String: Script] = [:]
  /// By object: the changes that a sqitch plan lists, and whether a tag stands behind them.
  private(set) var plans: [String: [String: Bool]] = [:]
  private var tooLarge = 0

  /// Largest script that is read, in bytes.
  private static let limit = 8 << 20

  init(
    commits: [MigrationCommit], in git: GitHistory, readers: [any DefinitionReader],
    progress: (Int, Int) -> Void
  ) throws {
    var wanted: [String: MigrationPath] = [:]
    var order: [String] = []
    for change in commits.flatMap(\.changes) {
      for id in [change.change.before, change.change.after] where !id.allSatisfy({ $0 == "0" }) {
        if wanted.updateValue(change.path, forKey: id) == nil { order.append(id) }
      }
    }
    let planIDs = Set(commits.flatMap(\.plans).map(\.after)).filter { !$0.allSatisfy { $0 == "0" } }
    try git.contents(of: planIDs.sorted(), limit: Self.limit) { id, bytes in
      plans[id] = bytes.map(Self.planned)
    }
    var done = 0
    // A changelog repeats all its changesets in every version.
    var known: [SHA256Digest: [DefinitionReading]] = [:]
    try git.contents(of: order, limit: Self.limit) { id, bytes in
      done += 1
      progress(done, order.count)
      guard let bytes, let path = wanted[id] else {
        tooLarge += 1
        return
      }
      scripts[id] = Self.script(bytes, at: path, readers, &known)
    }
  }

  subscript(_ id: String) -> Script { scripts[id] ?? Script() }

  var limits: [String] {
    tooLarge == 0
      ? []
      : ["\(tooLarge) versions of scripts are larger than 8 MB or missing and were not read."]
  }

  private static func script(
    _ bytes: [UInt8], at path: MigrationPath, _ readers: [any DefinitionReader],
    _ known: inout [SHA256Digest: [DefinitionReading]]
  ) -> Script {
    var isForeign = false
    if case .foreign = path.shape { isForeign = true }
    let units = MigrationUnit.units(in: bytes, at: path).map { unit in
      let raw = SHA256.hash(data: unit.up)
      let readings =
        known[raw]
        ?? readers.map { reader in
          unit.up.isEmpty || isForeign
            ? DefinitionReading() : reader.definitions(in: SourceText(utf8: unit.up))
        }
      known[raw] = readings
      return Unit(
        id: unit.id, normalised: unit.normalised, raw: raw, isRepeatable: unit.isRepeatable,
        readings: readings)
    }
    var script = Script(units: units, tool: marked(bytes, units))
    // https://docs.djangoproject.com/en/5.1/topics/migrations/#squashing-migrations
    if path.shape == .foreign(.django) {
      script.replacesOthers = String(decoding: bytes, as: UTF8.self).contains(
        /(?m)^\s*replaces\s*=\s*\[/)
    }
    return script
  }

  private static func marked(_ bytes: [UInt8], _ units: [Unit]) -> MigrationTool? {
    if units.contains(where: { !$0.id.isEmpty }) { return .liquibase }
    for line in bytes.split(separator: 0x0A) {
      let line = String(
        decoding: line.drop { $0 == 0x20 || $0 == 0x2D }.prefix(30), as: UTF8.self
      ).lowercased()
      if line.hasPrefix("+goose up") { return .goose }
      if line.hasPrefix("migrate:up") { return .dbmate }
    }
    return nil
  }

  /// https://sqitch.org/docs/manual/sqitchplan/
  private static func planned(_ bytes: [UInt8]) -> [String: Bool] {
    var (open, result): ([String], [String: Bool]) = ([], [:])
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      guard let word = line.split(separator: " ").first, let first = word.first,
        !["%", "#"].contains(first)
      else { continue }
      if first == "@" {
        for name in open { result[name] = true }
        open = []
      } else {
        let name = String(word.drop { $0 == "+" || $0 == "-" })
        result[name] = false
        open.append(name)
      }
    }
    return result
  }
}

/// The folders of migrations, each with its tool and dialect.
struct Folders {
  struct Folder {
    let tool: MigrationTool
    /// Index of the reader that understands most of it; nil of none.
    let reader: Int?
    let unread: Int
    let statements: Int
  }

  private var folders: [String: Folder] = [:]
  private(set) var limits: [String] = []

  init(commits: [MigrationCommit], scripts: ScriptLibrary, marks: RepositoryMarks) {
    var byFolder: [String: [(MigrationPath, String)]] = [:]
    for change in commits.flatMap(\.changes) where change.change.kind != .deleted {
      byFolder[change.path.folder, default: []].append((change.path, change.change.after))
    }
    for (name, files) in byFolder.sorted(by: { $0.key < $1.key }) {
      let shapes = Dictionary(grouping: files, by: \.0.shape).mapValues(\.count)
      guard let shape = shapes.max(by: { ($0.value, "\($0.key)") < ($1.value, "\($1.key)") })?.key
      else { continue }
      var marked: [MigrationTool: Int] = [:]
      for file in files { if let tool = scripts[file.1].tool { marked[tool, default: 0] += 1 } }
      let own = marked.max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }?.key
      guard let tool = Self.tool(shape, own, name, marks) else { continue }
      folders[name] = Self.folder(tool, files.map { scripts[$0.1] })
    }
    limits = folders.sorted { $0.key < $1.key }.compactMap { name, folder in
      let place = name.isEmpty ? "The scripts" : "The scripts in \(name)"
      guard folder.tool.isSQL else {
        return
          "\(place) are not SQL: edits and removals are seen, later migrations that mend (R2) are not."
      }
      guard folder.unread > 0 else { return nil }
      return "\(place): \(folder.unread) of \(folder.statements) statements are in no dialect that "
        + "is read, so what they change is not seen."
    }
  }

  subscript(_ name: String) -> Folder? { folders[name] }

  /// The folders that hold migrations, by their names.
  func summary(of migrations: [MinedMigration], dialects: [String]) -> [(
    path: String, tool: MigrationTool, dialect: String?, migrations: Int
  )] {
    let counts = Dictionary(grouping: migrations, by: \.folder).mapValues(\.count)
    return counts.sorted { $0.key < $1.key }.compactMap { name, count in
      folders[name].map { ($0.tool, $0.reader.map { dialects[$0] }) }.map {
        (name, $0.0, $0.1, count)
      }
    }
  }

  private static func folder(_ tool: MigrationTool, _ scripts: [ScriptLibrary.Script]) -> Folder {
    let units = scripts.flatMap(\.units)
    let count = units.first?.readings.count ?? 0
    let unread = (0..<count).map { reader in units.reduce(0) { $0 + $1.readings[reader].unread } }
    guard tool.isSQL, let least = unread.min(),
      // Where several read as much of it, the one whose own words it uses.
      let reader = (0..<count).filter({ unread[$0] == least }).max(by: { a, b in
        func own(_ reader: Int) -> Int { units.reduce(0) { $0 + $1.readings[reader].peculiar } }
        return (own(a), -a) < (own(b), -b)
      })
    else { return Folder(tool: tool, reader: nil, unread: 0, statements: 0) }
    let read = units.reduce(0) { $0 + $1.readings[reader].read }
    return Folder(tool: tool, reader: reader, unread: least, statements: read + least)
  }

  private static func tool(
    _ shape: MigrationPath.Shape, _ marked: MigrationTool?, _ folder: String,
    _ marks: RepositoryMarks
  ) -> MigrationTool? {
    switch shape {
    case .foreign(let tool): return tool
    case .flyway: return marked ?? .flyway
    case .folderUp: return .diesel
    case .folderMigration: return .prisma
    case .deploy: return marks.has("sqitch.plan", in: folder) ? .sqitch : nil
    case .changelog: return marked
    case .upDown: return marks.has(".sqlx/") || isRust(marks) ? .sqlx : .golangMigrate
    case .numbered:
      if let marked { return marked }
      if marks.has("atlas.sum", in: folder) { return .atlas }
      if marks.has("_journal.json", in: folder.isEmpty ? "meta" : "\(folder)/meta") {
        return .drizzle
      }
      let isNamedSo = folder == "migrations" || folder.hasSuffix("/migrations")
      return isNamedSo || marks.has(".sqlx/") || isRust(marks) ? .sqlx : .plain
    }
  }

  private static func isRust(_ marks: RepositoryMarks) -> Bool {
    marks.has("Cargo.toml") && !marks.has("go.mod")
  }
}
