import EngineInterface
import Findings
import Foundation
import Matching
import Reports
import SQLiteEngine
import Schemas

/// Matches schemas of which it is known what became what: folders, at any depth, that hold
/// `from.sql`, `to.sql` and `truth.json`, a list of `{"from": "t.a", "to": "t.b"}`.
package struct MappingEvaluation: Sendable {
  private let folders: [String]
  private let root: String
  private let engine: SQLiteEngine

  /// - Throws: `LocationError` where the folder holds no case.
  package init(in root: String, configuration: Configuration) throws {
    self.root = root
    engine = SQLiteEngine(limits: configuration.limits)
    folders = try caseFolders(in: root, files: "truth.json, from.sql and to.sql")
  }

  package var count: Int { folders.count }

  /// - Parameter progress: is told how many are done.
  package func run(progress: @Sendable (Int) -> Void) async throws -> [MappingOutcome] {
    var outcomes: [MappingOutcome] = []
    for folder in folders {
      outcomes.append(try await outcome(of: folder))
      progress(outcomes.count)
    }
    return outcomes
  }

  private func outcome(of folder: String) async throws -> MappingOutcome {
    let place = URL(filePath: root).appending(path: folder)
    let truth = try Self.truth(at: place.appending(path: "truth.json"))
    let before = try await engine.source(at: Location(place.appending(path: "from.sql").path))
    let after = try await engine.source(at: Location(place.appending(path: "to.sql").path))
    var sides = (Matcher.Side(before.schema), Matcher.Side(after.schema))
    let open = Matcher(from: sides.0, to: sides.1).open
    sides.0.sketches = try await before.sketches(of: open.source)
    sides.1.sketches = try await after.sketches(of: open.target)
    return MappingOutcome(
      name: folder.isEmpty ? "." : String(folder.dropLast()), truth: truth,
      ranked: MappingOutcome.variants.map { variant in
        (
          variant.name,
          Matcher(from: sides.0, to: sides.1, features: variant.features).match().ranked
        )
      })
  }

  private static func truth(at file: URL) throws -> [MappingOutcome.Pair] {
    guard let data = FileManager.default.contents(atPath: file.path),
      let list = try? JSONSerialization.jsonObject(with: data) as? [[String: Any]]
    else {
      throw LocationError(
        .unreadable, "\(file.path) is no list",
        remedy: "write [{\"from\": \"t.a\", \"to\": \"t.b\"}]")
    }
    return try list.map { entry in
      guard let from = entry["from"] as? String, let to = entry["to"] as? String else {
        throw LocationError(
          .unreadable, "\(file.path): an entry has no from or no to", remedy: "name both")
      }
      return MappingOutcome.Pair(from: foldingASCII(from), to: foldingASCII(to))
    }
  }
}

/// Folders at any depth that hold a `truth.json`; each ends in a slash, or is empty.
func caseFolders(in root: String, files: String) throws -> [String] {
  let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
  let folders = paths.filter { $0 == "truth.json" || $0.hasSuffix("/truth.json") }.map {
    String($0.dropLast("truth.json".count))
  }.sorted()
  guard !folders.isEmpty else {
    throw LocationError(
      .unreadable, "\(root) holds no truth.json",
      remedy: "name a folder of cases, each with \(files)")
  }
  return folders
}
