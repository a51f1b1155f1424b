import EngineInterface
import Foundation
import Ledger
import Reports
import Yams

/// How a team's migrations went before, as it tells it: recorded once, before the first draft.
package struct BaselineMap: Sendable {
  /// One part of the way from a request to a database that is stable again.
  package struct Stage: Codable, Sendable {
    package var name: String
    package var who: String?
    /// Median minutes of work.
    package var touchMinutes: Int?
    /// Median hours of waiting.
    package var waitingHours: Double?
    /// Where the figures come from: `recalled` or `tickets`.
    package var from: String?

    package init(
      name: String, who: String?, touchMinutes: Int?, waitingHours: Double?, from: String?
    ) {
      (self.name, self.who, self.from) = (name, who, from)
      (self.touchMinutes, self.waitingHours) = (touchMinutes, waitingHours)
    }
  }

  /// One of the last migrations, with what its people say of it.
  package struct Past: Codable, Sendable {
    package var name: String
    package var requested: String?
    package var applied: String?
    package var minutes: Int?
    package var requester: Int?
    package var reviewer: Int?
    package var risk: String?
  }

  private struct File: Codable {
    var signed: String
    var stages: [Stage]
    var bottleneck: String
    var people: [String]
    var last: [Past]?
  }

  package let signed: String
  package let stages: [Stage]
  package let bottleneck: String
  /// What stays with people, whatever tools do.
  package let people: [String]
  package let last: [Past]

  package static let stageNames = [
    "request", "analysis", "mapping", "draft", "review", "dry-run", "approval", "execution",
    "stabilisation",
  ]
  package static let humanPoints = [
    "the zero-downtime plan", "judgement during execution", "the decision to roll back",
  ]

  package init(
    signed: String, stages: [Stage], bottleneck: String, people: [String] = humanPoints,
    last: [Past] = []
  ) {
    (self.signed, self.stages, self.bottleneck) = (signed, stages, bottleneck)
    (self.people, self.last) = (people, last)
  }

  /// - Throws: `LocationError` where it is no map.
  package init(yaml text: String, named file: String) throws {
    let decoded: File
    do {
      decoded = try YAMLDecoder().decode(File.self, from: text)
    } catch {
      throw Self.invalid(file, Self.words(error))
    }
    self.init(
      signed: decoded.signed, stages: decoded.stages, bottleneck: decoded.bottleneck,
      people: decoded.people, last: decoded.last ?? [])
    try check(file)
  }

  private static func invalid(_ file: String, _ what: String) -> LocationError {
    LocationError(
      .unreadable, "\(file) is no process map: \(what)",
      remedy: "drydock baseline map --example prints one")
  }

  private static func words(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "\(key.stringValue) is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      context.codingPath.isEmpty
        ? "it is empty, or no map"
        : "\(context.codingPath.map(\.stringValue).joined(separator: ".")) has a wrong value"
    default: yamlFault(error)
    }
  }

  private func check(_ file: String) throws {
    guard !stages.isEmpty else { throw Self.invalid(file, "it has no stages") }
    guard stages.contains(where: { $0.name == bottleneck }) else {
      throw Self.invalid(file, "the bottleneck \(bottleneck) is none of its stages")
    }
    for stage in stages {
      if let from = stage.from, !["recalled", "tickets"].contains(from) {
        throw Self.invalid(file, "from of \(stage.name) is recalled or tickets")
      }
      for time in [stage.touchMinutes.map(Double.init), stage.waitingHours].compactMap({ $0 })
      where !Self.times.contains(time) {
        throw Self.invalid(file, "a time of \(stage.name) is negative, or no number")
      }
    }
    for past in last {
      for score in [past.requester, past.reviewer].compactMap({ $0 })
      where !(1...5).contains(score) {
        throw Self.invalid(file, "the answers of \(past.name) are from 1 to 5")
      }
      guard past.minutes ?? 0 >= 0 else {
        throw Self.invalid(file, "\(past.name) took less than no time")
      }
      for time in [past.requested, past.applied].compactMap({ $0 }) where Moment(time) == nil {
        throw Self.invalid(file, "\(time) of \(past.name) is no time like 2026-11-27T14:05Z")
      }
      for time in [past.requested, past.applied].compactMap({ $0.flatMap { Moment($0) } })
      where time > LedgerBook.now.adding(days: 1) {
        throw Self.invalid(file, "a time of \(past.name) is in the future")
      }
    }
  }

  /// More would be none.
  private static let times = 0.0...1e9

  /// As it is kept, JSON.
  package var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let file = File(
      signed: "", stages: stages, bottleneck: bottleneck, people: people, last: last)
    // Numbers that JSON cannot write are refused before.
    return (try? encoder.encode(file)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// The map itself, and the last migrations as cycles of before. Their ids follow from what they say: the same file
  /// taken in again is the same events.
  package func events(in book: LedgerBook) throws -> [LedgerEvent] {
    try check("the map")
    var book = book
    book.person = signed
    func id(_ parts: String...) -> String {
      "m-" + digest(Array(([signed] + parts).joined(separator: "\n").utf8)).suffix(32)
    }
    var events = [
      try book.event(.processMapped, "", ["map": text], source: .manual, id: id("map", text))
    ]
    for past in last {
      let migration = id("migration", past.name, past.applied ?? past.requested ?? "")
      func add(_ kind: LedgerEvent.Kind, _ facts: [String: String?], at moment: Moment?) throws {
        let said = facts.compactMapValues(\.self).sorted { $0.key < $1.key }
        events.append(
          try book.event(
            kind, migration, facts, at: moment, source: .imported,
            id: id(migration, kind.rawValue, "\(said)", "\(moment?.seconds ?? 0)")))
      }
      let applied = past.applied.flatMap { Moment($0) }
      if let requested = past.requested.flatMap({ Moment($0) }) ?? applied {
        try add(.requested, ["plan": past.name, "risk": past.risk ?? "unstated"], at: requested)
      }
      if let applied {
        try add(
          .applied,
          [
            "environment": "production", "result": "success",
            "minutes": past.minutes.map { "\($0)" },
          ], at: applied)
      }
      for (role, score) in [("requester", past.requester), ("reviewer", past.reviewer)] {
        guard let score else { continue }
        try add(.surveyed, ["role": role, "score": "\(score)"], at: applied)
      }
    }
    return events
  }

  package static let example = """
    signed: dana
    stages:
      - {name: request, who: product, touchMinutes: 20, waitingHours: 24, from: tickets}
      - {name: draft, who: engineer, touchMinutes: 120, waitingHours: 4, from: recalled}
      - {name: review, who: database owner, touchMinutes: 45, waitingHours: 30, from: tickets}
      - {name: approval, who: database owner, touchMinutes: 5, waitingHours: 8, from: recalled}
      - {name: execution, who: on call, touchMinutes: 30, waitingHours: 0, from: recalled}
    bottleneck: review
    people:
      - the zero-downtime plan
      - judgement during execution
      - the decision to roll back
    last:
      - {name: split-addresses, requested: 2026-09-01, applied: 2026-09-08, minutes: 240, requester: 3, reviewer: 2, risk: medium}

    """
}
