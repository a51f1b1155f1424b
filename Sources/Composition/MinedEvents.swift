import Ledger
import Metrics
import Plans
import Reports

/// A mined history as events. Their ids follow from the history, so that the same history mined
/// again, or by somebody else, is the same events.
package func events(of history: MinedHistory, in book: LedgerBook) throws -> [LedgerEvent] {
  func id(_ parts: String...) -> String { minedID(history, parts) }
  var events: [LedgerEvent] = []
  func add(
    _ kind: LedgerEvent.Kind, _ key: String, _ migration: String, _ at: Moment, _ actor: String,
    _ facts: [String: String]
  ) {
    events.append(
      LedgerEvent(
        id: id(kind.rawValue, key), migration: migration, at: at, actor: actor, source: .git,
        tool: drydockVersion, kind: kind, facts: facts))
  }
  var people: [String: String] = [:]
  for migration in history.migrations where people[migration.author] == nil {
    people[migration.author] = try book.pseudonym(of: migration.author)
  }
  let ids = migrationIDs(of: history)
  for (index, migration) in history.migrations.enumerated() {
    let actor = people[migration.author] ?? ""
    // An import's times are not those of its work.
    if let begun = migration.begun, !migration.isImported {
      add(
        .requested, ids[index], ids[index], begun, actor,
        ["plan": migration.name, "risk": "unstated"])
    }
    add(.merged, ids[index], ids[index], migration.at, actor, ["plan": migration.name])
  }
  for candidate in history.candidates {
    let migration = history.migrations[candidate.migration]
    let by: String =
      switch candidate.cause {
      case .commit(let commit): commit
      case .migration(let index): ids[index]
      }
    add(
      .rework, "\(ids[candidate.migration])|\(candidate.sign.rawValue)|\(by)",
      ids[candidate.migration], Moment(seconds: migration.at.seconds + candidate.seconds), "",
      [
        "type": candidate.sign.rawValue, "by": history.cause(of: candidate),
        "objects": candidate.objects.map(\.description).joined(separator: " "),
        "confidence": candidate.confidence.rawValue,
        "evidence": withoutAddresses(candidate.evidence.joined(separator: " ")),
        "status": "candidate",
      ])
  }
  add(
    .mined, "\(history.asOf.seconds)", "", history.asOf, "",
    [
      "tool": history.tool?.rawValue ?? "", "migrations": "\(history.migrations.count)",
      "commits": "\(history.commits)", "limits": history.limits.joined(separator: " "),
    ])
  return events
}

/// What the migrations of a mined history are called in a ledger.
package func migrationIDs(of history: MinedHistory) -> [String] {
  history.migrations.map { minedID(history, ["migration", $0.commit, $0.origin, $0.unit]) }
}

private func minedID(_ history: MinedHistory, _ parts: [String]) -> String {
  "g-" + digest(Array(([history.root] + parts).joined(separator: "\n").utf8)).suffix(32)
}

/// People's addresses in what a commit says do not go into the ledger.
private func withoutAddresses(_ text: String) -> String {
  text.split(separator: " ", omittingEmptySubsequences: false).map { word in
    word.contains("@") && !word.hasPrefix("@") ? "…@…" : String(word)
  }.joined(separator: " ")
}
