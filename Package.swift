// swift-tools-version: 6.2
import PackageDescription

// The house: rooms from the ground up. A room may import what its line names and nothing else;
// build with `--explicit-target-dependency-import-check error` to have the compiler hold that.
// `Tests/HouseTests` holds the walls that a list of imports cannot say.
let house: [Target] = [
  // Pure values: no I/O, clock, randomness, Foundation or C.
  room("Findings"),
  room("Schemas"),
  room("Profiles", imports: "Schemas"),
  room("Plans", imports: "Findings", "Schemas"),
  room("Verdicts", imports: "Findings", "Schemas", "Plans"),

  room("Matching", imports: "Schemas", "Profiles"),

  // What stages may ask of a database.
  room("EngineInterface", imports: "Findings", "Schemas", "Profiles", "Plans"),

  // What is asked for in words, read.
  room("Wishes", imports: "EngineInterface", "Schemas", "Plans"),

  // What a model is asked.
  .target(name: "CPrompts", path: "Prompts/Templates"),
  .target(
    name: "Prompting",
    dependencies: [
      "Findings", "Schemas", "Profiles", "Plans", "CPrompts",
      .product(name: "Mustache", package: "swift-mustache"),
    ], path: "Prompts", exclude: ["Templates"]),

  // SQLite.
  .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
  .target(name: "CLaterClock", dependencies: ["CSQLite"]),
  .target(name: "CTablePages"),
  room("SQLiteConnections", imports: "CSQLite", "CLaterClock", "CTablePages", "Schemas"),
  .target(name: "CFileCopy"),
  .target(name: "CSandbox"),
  room("Confinement", imports: "CSandbox"),
  .target(
    name: "SQLiteSyntax", dependencies: ["Findings", "Schemas", "Plans"],
    path: "Sources/Engines/SQLite/Syntax", exclude: ["Grammar", "README.md"]),
  room(
    "SQLiteEngine", path: "Sources/Engines/SQLite/Engine",
    imports: "EngineInterface", "SQLiteSyntax", "SQLiteConnections", "Confinement", "CFileCopy",
    "Findings", "Schemas", "Profiles", "Plans", "Wishes", crypto),

  // PostgreSQL: its scripts can be read.
  .systemLibrary(name: "CPGQuery", providers: [.apt(["libpg-query-dev"])]),
  room(
    "PostgresSyntax", path: "Sources/Engines/Postgres/Syntax",
    imports: "CPGQuery", "EngineInterface", "Findings", "Schemas", "Plans"),

  // Servers that answer prompts.
  .target(name: "CCurl"),
  room("LoopbackServer"),
  room("ModelClients", imports: "CCurl", "LoopbackServer", "Prompting", crypto),

  // Stages.
  room(
    "Verification", imports: "EngineInterface", "Wishes", "Findings", "Schemas", "Plans",
    "Verdicts"),
  room("Ledger", imports: "SQLiteConnections", "Schemas", crypto),
  room(
    "Metrics", imports: "Findings", "Schemas", "Plans", "EngineInterface", "Ledger", crypto),
  .target(name: "CPages"),
  room(
    "Reports", imports: "Findings", "Schemas", "Profiles", "Matching", "Plans", "Verdicts",
    "Ledger", "Metrics", "CPages",
    crypto,
    .product(name: "Mustache", package: "swift-mustache")),

  // The line, and the program.
  room(
    "Pipeline", imports: "EngineInterface", "Prompting", "Verification", "Findings", "Schemas",
    "Plans",
    "Verdicts"),
  room(
    "Composition",
    imports: "EngineInterface", "SQLiteSyntax", "SQLiteEngine", "Confinement", "Findings",
    "Schemas", "Profiles", "Matching", "Plans", "Prompting", "ModelClients", "Verdicts",
    "Verification", "Wishes",
    "Pipeline", "PostgresSyntax", "Metrics",
    "Reports", "Ledger",
    .product(name: "Yams", package: "Yams")),
  .executableTarget(
    name: "drydock",
    dependencies: [
      "Composition", "EngineInterface", "Findings", "Plans", "Verdicts", "Reports",
      "Ledger", "Metrics",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ]),
]

let tests: [Target] = [
  .testTarget(name: "HouseTests"),
  .testTarget(
    name: "VerificationTests",
    dependencies: [
      "Verification", "Composition", "EngineInterface", "Wishes", "Findings", "Plans", "Schemas",
      "Verdicts", "Prompting", "Reports", "CSQLite", "drydock",
    ]),
  .target(name: "ScriptedServer", dependencies: ["LoopbackServer"], path: "Tests/ScriptedServer"),
  .testTarget(
    name: "ModelClientTests",
    dependencies: ["ModelClients", "Prompting", "LoopbackServer", "ScriptedServer"]),
  .testTarget(
    name: "MetricsTests",
    dependencies: ["Metrics", "Ledger", "Composition", "Plans"]),
  .target(name: "CStopAtWrite", dependencies: ["CSQLite"], path: "Tests/CStopAtWrite"),
  .executableTarget(
    name: "ledger-writer", dependencies: ["Ledger", "CStopAtWrite"], path: "Tests/LedgerWriter"),
  .testTarget(
    name: "LedgerTests", dependencies: ["Ledger", "SQLiteConnections", "Schemas", "ledger-writer"]),
  .testTarget(name: "MatchingTests", dependencies: ["Matching", "Profiles", "Schemas"]),
  .testTarget(name: "ProfilesTests", dependencies: ["Profiles", "Schemas"]),
  .testTarget(
    name: "SQLiteSyntaxTests",
    dependencies: ["SQLiteSyntax", "CSQLite", "Findings", "Plans", "Schemas", "Reports"],
    exclude: ["Found"]),
  .testTarget(
    name: "SQLiteEngineTests",
    dependencies: [
      "SQLiteEngine", "SQLiteSyntax", "SQLiteConnections", "Confinement", "EngineInterface",
      "Findings", "Plans", "Schemas", "drydock",
    ]),
  .testTarget(
    name: "CommandTests",
    dependencies: [
      "drydock", "Ledger", "SQLiteConnections", "Schemas", "LoopbackServer", "ScriptedServer",
    ]),
]

let package = Package(
  name: "drydock",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: house + tests)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
  ]
}

var crypto: Target.Dependency { .product(name: "Crypto", package: "swift-crypto") }

func room(_ name: String, path: String? = nil, imports: Target.Dependency...) -> Target {
  .target(name: name, dependencies: imports, path: path)
}
