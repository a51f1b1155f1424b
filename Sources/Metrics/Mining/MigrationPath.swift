import Foundation

/// A file that looks like a migration by its path alone.
/// Which tool's it is, where several have the same names, other files and its text say.
struct MigrationPath: Hashable, Sendable {
  /// How the files of a kind of tool are named.
  enum Shape: Hashable, Sendable {
    /// `V2__add.sql`
    case flyway
    /// `0002_add.up.sql`
    case upDown
    /// `2021-02-03-040506_add/up.sql`
    case folderUp
    /// `20210203040506_add/migration.sql`
    case folderMigration
    /// `0002_add.sql`
    case numbered
    /// `deploy/add.sql`
    case deploy
    /// A changelog in SQL.
    case changelog
    /// Scripts in other languages, of one tool.
    case foreign(MigrationTool)
  }

  let shape: Shape
  /// The folder that holds all of its kind.
  let folder: String
  /// What it is called without its number.
  let slug: String
  /// When it was written, by its name, in seconds since 1970.
  let stamp: Int?
}

/// Who runs the migrations.
package enum MigrationTool: String, Hashable, Sendable, CaseIterable {
  case flyway, liquibase
  case golangMigrate = "golang-migrate"
  case goose, dbmate, diesel, sqlx, rails, django, alembic, prisma, drizzle, sqitch, knex, ecto,
    atlas, typeorm, laravel
  case efCore = "ef-core"
  /// Numbered scripts that no tool's mark tells apart.
  case plain

  /// Whether its scripts are SQL, so that the objects are seen that they change.
  package var isSQL: Bool {
    switch self {
    case .rails, .django, .alembic, .knex, .ecto, .typeorm, .laravel, .efCore: false
    default: true
    }
  }
}

extension MigrationPath {
  /// - Parameter isNamed: whether a person said that migrations are there; otherwise a numbered
  ///   script has to stand in a folder that is called like one of migrations.
  /// - Returns: nil for what is no way forward: a rollback, a check, a repeatable script.
  init?(_ path: String, isNamed: Bool = false) {
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last, let dot = file.lastIndex(of: ".") else { return nil }
    let folders = Array(parts.dropLast())
    if !isNamed, folders.contains(where: { Self.notTheirOwn.contains($0.lowercased()) }) {
      return nil
    }
    let stem = String(file[..<dot])
    let kind = file[file.index(after: dot)...].lowercased()
    func make(_ shape: Shape, _ folder: [String], number: String, slug: String) -> MigrationPath {
      MigrationPath(
        shape: shape, folder: folder.joined(separator: "/"), slug: slug.lowercased(),
        stamp: Self.stamp(number))
    }
    guard kind == "sql" else {
      guard let found = Self.foreign(stem, kind, folders) else { return nil }
      self = make(.foreign(found.tool), folders, number: found.number, slug: found.slug)
      return
    }
    if let (number, slug) = Self.flyway(stem) {
      self = make(.flyway, Self.flywayRoot(folders), number: number, slug: slug)
    } else if stem == "up", let parent = folders.last, let (number, slug) = Self.numbered(parent) {
      self = make(.folderUp, folders.dropLast(), number: number, slug: slug)
    } else if stem == "migration", let parent = folders.last,
      let (number, slug) = Self.numbered(parent)
    {
      self = make(.folderMigration, folders.dropLast(), number: number, slug: slug)
    } else if folders.last == "deploy" {
      self = make(.deploy, folders.dropLast(), number: "", slug: stem)
    } else if let (number, slug) = Self.numbered(stem) {
      let isUp = slug.hasSuffix(".up")
      guard !slug.hasSuffix(".down"),
        !["down", "undo", "revert", "verify", "rollback"].contains(
          folders.last ?? "")
      else { return nil }
      let isKnown =
        isUp || isNamed || folders.contains { Self.isLikeMigrations($0.lowercased()) }
      guard isKnown else { return nil }
      self = make(
        isUp ? .upDown : .numbered, folders, number: number,
        slug: isUp ? String(slug.dropLast(3)) : slug)
    } else if folders.contains(where: { $0.lowercased().contains("changelog") })
      || stem.lowercased().contains("changelog")
    {
      self = make(.changelog, folders, number: "", slug: stem)
    } else {
      return nil
    }
  }

  private static let notTheirOwn: Set = [
    "test", "tests", "testdata", "fixtures", "__tests__", "spec", "examples", "example", "vendor",
    "node_modules", "third_party", "snapshots",
  ]

  private static func isLikeMigrations(_ folder: String) -> Bool {
    folder.contains("migrat") || folder == "drizzle" || folder == "schema_changes"
      || folder == "changes" || folder == "upgrades" || folder == "evolutions"
  }

  /// A location with all its subfolders is one. https://documentation.red-gate.com/flyway
  private static func flywayRoot(_ folders: [String]) -> [String] {
    guard let at = folders.lastIndex(where: { ["migration", "migrations"].contains($0) }) else {
      return folders
    }
    return Array(folders[...at])
  }

  /// `V1.2__add_users`; undo, baseline and repeatable scripts are none.
  private static func flyway(_ stem: String) -> (String, String)? {
    guard stem.first == "V", let split = stem.range(of: "__") else { return nil }
    let version = stem[stem.index(after: stem.startIndex)..<split.lowerBound]
    guard version.first?.isNumber == true,
      version.allSatisfy({ $0.isNumber || $0 == "." || $0 == "_" })
    else { return nil }
    return (String(version.filter(\.isNumber)), String(stem[split.upperBound...]))
  }

  /// `0002_add`, `2021-02-03-040506_add`, `20210203_add`
  private static func numbered(_ stem: String) -> (String, String)? {
    let number = stem.prefix { $0.isASCII && $0.isNumber || $0 == "-" }
    guard number.first?.isNumber == true else { return nil }
    var rest = stem[number.endIndex...]
    guard rest.isEmpty || rest.first == "_" || rest.first == "." || number.last == "-" else {
      return nil
    }
    if rest.first == "_" || rest.first == "." { rest = rest.dropFirst() }
    return (String(number.filter(\.isNumber)), String(rest))
  }

  private static func foreign(_ stem: String, _ kind: String, _ folders: [String])
    -> (tool: MigrationTool, number: String, slug: String)?
  {
    let digits = stem.prefix { $0.isASCII && $0.isNumber }
    let rest = stem[digits.endIndex...]
    func named(_ tool: MigrationTool) -> (MigrationTool, String, String) {
      (tool, String(digits), String(rest.dropFirst()))
    }
    let folder = folders.last ?? ""
    switch kind {
    case "rb":
      let isRails = (folder == "migrate" || folder == "post_migrate") && folders.contains("db")
      return digits.count == 14 && isRails ? named(.rails) : nil
    case "py":
      if folder == "migrations", digits.count == 4, rest.first == "_" { return named(.django) }
      let isRevision = stem.prefix(12).filter(\.isHexDigit).count >= 8
      guard folder == "versions", isRevision || !digits.isEmpty else { return nil }
      let slug = stem.split(separator: "_").dropFirst().joined(separator: "_")
      return (.alembic, digits.count >= 8 ? String(digits) : "", slug)
    case "go":
      return digits.count >= 3 && rest.first == "_" && folders.contains(where: isLikeMigrations)
        && !stem.hasSuffix("_test") ? named(.goose) : nil
    case "java", "kt":
      return flyway(stem).map { (.flyway, $0.0, $0.1) }
    case "xml":
      return folders.contains { $0.lowercased().contains("changelog") }
        || stem.lowercased().contains("changelog") ? (.liquibase, "", stem) : nil
    case "exs":
      return digits.count == 14 && folder == "migrations" && folders.contains("priv")
        ? named(.ecto) : nil
    case "js", "ts", "mjs", "cjs":
      if digits.count == 13, rest.first == "-" { return named(.typeorm) }
      return digits.count == 14 && folder == "migrations" && rest.first == "_"
        ? named(.knex) : nil
    case "php":
      let parts = stem.split(separator: "_", maxSplits: 4)
      guard parts.count == 5, parts[..<4].map(\.count) == [4, 2, 2, 6] else { return nil }
      return (.laravel, parts[..<4].joined(), String(parts[4]))
    case "cs":
      return digits.count == 14 && folder == "Migrations" && !stem.hasSuffix(".Designer")
        ? named(.efCore) : nil
    default: return nil
    }
  }

  /// What a number says of time: a date with or without its clock, or seconds or milliseconds since
  /// 1970; nil where it is a mere number.
  static func stamp(_ digits: String) -> Int? {
    let bytes = Array(digits.utf8)
    guard bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    func part(_ range: Range<Int>) -> Int {
      range.upperBound <= bytes.count
        ? bytes[range].reduce(0) { $0 * 10 + Int($1) - 0x30 } : 0
    }
    switch bytes.count {
    case 8, 12, 14, 18:
      guard (1990...2100).contains(part(0..<4)) else { return nil }
      return moment(
        part(0..<4), part(4..<6), part(6..<8), part(8..<10), part(10..<12), part(12..<14))
    case 10, 13:
      let seconds = Int(digits).map { bytes.count == 13 ? $0 / 1000 : $0 } ?? 0
      // 2001 to 2100.
      return (978_307_200...4_102_444_800).contains(seconds) ? seconds : nil
    default: return nil
    }
  }
}
