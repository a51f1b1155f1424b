import Foundation
import Testing

/// The walls that Package.swift cannot say: which of its lines may never be written.
struct LayeringTests {
  static let pure: Set = [
    "Findings", "Schemas", "Profiles", "Plans", "Verdicts", "Matching", "SQLiteSyntax",
  ]
  static let engines: Set = ["SQLiteEngine", "PostgresSyntax"]
  /// A C library, and the one room that wraps it.
  static let wrappers = [
    "CSQLite": "SQLiteConnections", "CCurl": "ModelClients", "CPages": "Reports",
    "CPrompts": "Prompting", "CPGQuery": "PostgresSyntax", "CTablePages": "SQLiteConnections",
    "CLaterClock": "SQLiteConnections", "CFileCopy": "SQLiteEngine", "CSandbox": "Confinement",
  ]

  @Test func `pure rooms import pure rooms only`() throws {
    for file in try sources() where Self.pure.contains(file.room) {
      #expect(file.imports.subtracting(Self.pure).isEmpty, "\(file.path)")
    }
  }

  @Test func `only Composition names an engine`() throws {
    for file in try sources() where file.room != "Composition" {
      #expect(file.imports.isDisjoint(with: Self.engines), "\(file.path)")
    }
  }

  @Test func `a C library is imported by its wrapper alone`() throws {
    for file in try sources() {
      for library in file.imports where library.hasPrefix("C") && Self.wrappers[library] != nil {
        #expect(Self.wrappers[library] == file.room, "\(file.path)")
      }
    }
  }

  /// Connections trust what the schema of a foreign file calls, so there must be nothing to call.
  @Test func `no connection is given functions, modules or extensions`() throws {
    for file in try sources() {
      for name in ["sqlite3_create_", "sqlite3_load_extension", "ENABLE_LOAD_EXTENSION"] {
        #expect(!file.text.contains(name), "\(file.path)")
      }
    }
  }

  /// Stages say which rows they mean by values: each engine has a language of its own.
  @Test func `no stage writes SQL`() throws {
    let statements = ["SELECT ", "src.", "dst.", " IS NOT NULL", "EXISTS ("]
    for file in try sources() where ["Verification", "Verdicts", "Pipeline"].contains(file.room) {
      let lines = file.text.split(separator: "\n").filter {
        !$0.trimmingPrefix(while: \.isWhitespace).hasPrefix("//")
      }
      for line in lines {
        #expect(
          !statements.contains { line.contains("\"\($0)") || line.contains(" \($0)") },
          "\(file.path): \(line)")
      }
    }
  }

  @Test func `no room of the house is left without a manifest entry`() throws {
    let manifest = try String(
      contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
    for room in Set(try sources().map(\.room)) {
      #expect(manifest.contains("\"\(room)\""), "\(room)")
    }
  }

  /// The manifest of a room, from its name to the next one's.
  private func line(of room: String, in manifest: String) -> String? {
    let lines = manifest.split(
      separator: /\n  (room|\.target|\.executableTarget|\.systemLibrary|\.testTarget)\(/)
    return lines.map(String.init).first { $0.firstMatch(of: /"(\w+)"/)?.1 == room[...] }
  }

  @Test func `a room imports what its line names, and names what it imports`() throws {
    let manifest = try String(
      contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
    let files = try sources()
    let rooms = Set(files.map(\.room)).union(Self.wrappers.keys)
    for room in Set(files.map(\.room)) {
      guard let line = line(of: room, in: manifest) else {
        Issue.record("\(room) has no line")
        continue
      }
      let named = Set(line.matches(of: /"(\w+)"/).map { String($0.1) }).intersection(rooms)
      let imported = files.filter { $0.room == room }.map(\.imports).reduce(Set()) { $0.union($1) }
        .intersection(rooms)
      #expect(named.subtracting([room]) == imported.subtracting([room]), "\(room)")
    }
  }

  @Test func `ledger and reports cannot verify`() throws {
    for file in try sources() where ["Ledger", "Metrics", "Reports"].contains(file.room) {
      #expect(file.imports.isDisjoint(with: ["Verification", "Pipeline"]), "\(file.path)")
    }
  }

  struct SourceFile {
    let path: String
    let room: String
    let imports: Set<String>
    let text: String
  }

  static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

  /// Every Swift file of the house. A room in a folder of another name is listed here.
  func sources() throws -> [SourceFile] {
    let named = [
      "Sources/Engines/SQLite/Syntax": "SQLiteSyntax",
      "Sources/Engines/SQLite/Engine": "SQLiteEngine",
      "Sources/Engines/Postgres/Syntax": "PostgresSyntax",
      "Prompts": "Prompting",
    ]
    let files = try ["Sources", "Prompts"].flatMap { folder -> [String] in
      let path = Self.root.appending(path: folder).path
      guard FileManager.default.fileExists(atPath: path) else { return [] }
      return try FileManager.default.subpathsOfDirectory(atPath: path).filter {
        $0.hasSuffix(".swift")
      }.map { "\(folder)/\($0)" }
    }
    try #require(files.count > 10)
    return try files.map { path in
      let text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
      let imports = text.matches(of: /(?m)^(?:@\w+ |\w+ )*import (?:\w+ )?(\w+)/).map {
        String($0.1)
      }
      let room = named.first { path.hasPrefix($0.key + "/") }?.value
      return SourceFile(
        path: path, room: room ?? String(path.split(separator: "/")[1]), imports: Set(imports),
        text: text)
    }
  }
}
