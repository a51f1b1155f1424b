import EngineInterface
import Findings
import Foundation
import Reports
import Verdicts

/// Verifies scripts of which it is known what they do: folders, at any depth, that hold `truth.json`,
/// `source.sql` or `source.db`, `target.sql`, `up.sql` and perhaps `down.sql`.
package struct ScriptEvaluation: Sendable {
  private let folders: [String]
  private let root: String
  private let configuration: Configuration

  /// - Throws: `LocationError` where the folder holds no case.
  package init(in root: String, configuration: Configuration) throws {
    self.root = root
    self.configuration = configuration
    folders = try caseFolders(in: root, files: "truth.json, source.sql, target.sql and up.sql")
  }

  package var count: Int { folders.count }

  /// - Parameter progress: is told how many are done.
  package func run(progress: @Sendable (Int) -> Void) async -> [ScriptOutcome] {
    var outcomes: [ScriptOutcome] = []
    // Two at a time: each has threads of its own.
    await withTaskGroup(of: ScriptOutcome.self) { group in
      var waiting = folders[...]
      for _ in 0..<2 where !waiting.isEmpty {
        let folder = waiting.removeFirst()
        group.addTask { await outcome(of: folder) }
      }
      for await outcome in group {
        outcomes.append(outcome)
        progress(outcomes.count)
        if let folder = waiting.popFirst() { group.addTask { await self.outcome(of: folder) } }
      }
    }
    return outcomes.sorted { $0.name < $1.name }
  }

  private func outcome(of folder: String) async -> ScriptOutcome {
    let name = folder.isEmpty ? "." : String(folder.dropLast())
    let place = URL(filePath: root).appending(path: folder)
    do {
      let truth = try Truth(at: place.appending(path: "truth.json"))
      let verdict = try await verdict(in: place)
      return ScriptOutcome(
        name: name, verdict: verdict.outcome.rawValue, comparisons: truth.comparisons(with: verdict)
      )
    } catch {
      let words = (error as? LocationError)?.message ?? "\(error)"
      return ScriptOutcome(
        name: name, verdict: "error: \(words)",
        comparisons: [.init("verdict", expected: .bool(true), measured: .null)])
    }
  }

  private func verdict(in place: URL) async throws -> Verdict {
    func file(_ name: String) -> String? {
      let path = place.appending(path: name).path
      return FileManager.default.fileExists(atPath: path) ? path : nil
    }
    func script(_ name: String) -> SourceText? {
      file(name).flatMap { FileManager.default.contents(atPath: $0) }.map {
        SourceText(utf8: Array($0))
      }
    }
    guard let source = file("source.db") ?? file("source.sql"), let up = script("up.sql") else {
      throw LocationError(
        .unreadable, "\(place.path) holds no source.sql or no up.sql", remedy: "complete the case")
    }
    var request = Request(from: source, to: file("target.sql"), configuration: configuration)
    request.ask = script("request.md")?.text ?? ""
    return try await Workshop(request).verify(up: up, down: script("down.sql")).verdict
  }
}

/// What is known of a script; what is absent or null is not known.
private struct Truth {
  let runs, converges, unintendedLoss, intendedLoss, hostile, acceptable: Bool?
  let rowsLost, cellsLost: Int?
  let rollback: String?
  let hasLatent: Bool

  /// - Throws: `LocationError` where it is no JSON object.
  init(at file: URL) throws {
    guard let data = try? Data(contentsOf: file),
      let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    else {
      throw LocationError(
        .unreadable, "\(file.path) is no JSON object", remedy: "write what is known as an object")
    }
    runs = object["runs"] as? Bool
    converges = object["converges"] as? Bool
    unintendedLoss = object["unintended_loss"] as? Bool
    intendedLoss = object["intended_loss"] as? Bool
    hostile = object["hostile"] as? Bool
    acceptable = object["acceptable"] as? Bool
    rowsLost = object["rows_lost"] as? Int
    cellsLost = object["cells_lost"] as? Int
    rollback = object["rollback"] as? String
    hasLatent = object["latent"].map { !($0 is NSNull) && $0 as? Bool != false } ?? false
  }

  func comparisons(with verdict: Verdict) -> [ScriptOutcome.Comparison] {
    let isRefused = verdict.findings.contains { $0.rule.family == "hostile" }
    var list = [
      ScriptOutcome.Comparison(
        "hostile", expected: JSONValue(hostile),
        measured: .bool(isRefused && verdict.outcome == .rejected)),
      .init(
        "acceptable", expected: JSONValue(acceptable),
        measured: .bool(verdict.outcome != .rejected)),
    ]
    // What must not run has nothing more to say.
    if hostile == true { return list }
    list.append(.init("runs", expected: JSONValue(runs), measured: JSONValue(verdict.runs)))
    if runs == false { return list }
    let loss = verdict.loss
    let intended = loss?.intended
    list += [
      .init(
        "converges", expected: JSONValue(converges), measured: JSONValue(verdict.converges)),
      .init(
        "unintended loss", expected: JSONValue(unintendedLoss),
        measured: JSONValue(loss.map { $0.unintended.isAny || !$0.marks.isEmpty })),
      .init(
        "intended loss", expected: JSONValue(intendedLoss),
        measured: JSONValue(intended.map { $0.rows > 0 || $0.cells > 0 })),
      .init(
        "rows lost", expected: JSONValue(rowsLost),
        measured: JSONValue(loss.map { $0.unintended.rows + $0.intended.rows })),
      .init(
        "cells lost", expected: JSONValue(cellsLost),
        measured: JSONValue(loss.map { $0.unintended.cells + $0.intended.cells })),
      .init(
        "rollback", expected: JSONValue(rollback),
        measured: JSONValue(verdict.rollback?.status.rawValue ?? "absent")),
      .init(
        "latent", expected: .bool(hasLatent),
        measured: JSONValue(verdict.latent.map { $0.contains(where: \.isPlausible) })),
    ]
    return list
  }
}
