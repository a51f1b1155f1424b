/// One thing that happened to a migration, as it is written down. Nothing that is written is ever
/// changed: what was wrong is voided by a later event.
package struct LedgerEvent: Hashable, Sendable {
  /// Random; the same event has the same id in every ledger that holds it.
  package let id: String
  /// Whose cycle it belongs to; empty for what concerns the ledger or the team.
  package let migration: String
  package let at: Moment
  /// A pseudonym, or empty.
  package let actor: String
  package let source: Source
  /// The version of drydock that wrote it.
  package let tool: String
  /// Whether it was written down more than a day after it happened.
  package let isLate: Bool
  package let kind: Kind
  /// Digests, words and counts; never values of the data. What a person records may have `minutes` and a `reason`.
  package let facts: [String: String]

  /// Where the knowledge comes from.
  package enum Source: String, Hashable, Sendable, CaseIterable {
    case app, git, ci, manual, imported
  }

  package init(
    id: String, migration: String, at: Moment, actor: String = "", source: Source = .app,
    tool: String, isLate: Bool = false, kind: Kind, facts: [String: String] = [:]
  ) {
    (self.id, self.migration, self.at, self.actor) = (id, migration, at, actor)
    (self.source, self.tool, self.isLate) = (source, tool, isLate)
    (self.kind, self.facts) = (kind, facts)
  }

  /// What happened. Words that a later version adds are kept as they are.
  package struct Kind: RawRepresentable, Hashable, Sendable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    private init(_ word: String) { rawValue = word }

    /// `plan`, `risk`, `tables` (a number), `successor-of` (a migration): said before any draft is seen.
    package static let requested = Kind("requested")
    /// `arm` (ai-first, human-first), `method` (randomised, chosen).
    package static let armAssigned = Kind("arm-assigned")
    /// `author` (ai, template, human).
    package static let draftStarted = Kind("draft-started")
    /// `author`, `draft` (a digest), `model`, `prompt` (a digest), `attempt`.
    package static let draftReady = Kind("draft-ready")
    /// `verdict`, `risk`, `rows-lost`, `cells-lost`, `findings` (rules, of the high ones), `seconds`, `draft`, `down`,
    /// `source` and `target` (digests), `rollback`, `author`, `attempt`, `shown`, `engine`.
    package static let verified = Kind("verification-finished")
    package static let reviewStarted = Kind("review-started")
    /// Nobody writes it here; in ledgers that are taken in it counts as changes that were requested.
    package static let reviewRound = Kind("review-round")
    package static let changesRequested = Kind("changes-requested")
    package static let approved = Kind("approved")
    package static let rejected = Kind("rejected")
    /// `statements`, `verdicts` (of checks that changed).
    package static let edited = Kind("human-edit")
    /// A draft that was kept aside while a person wrote one was brought out; `early`.
    package static let revealed = Kind("draft-revealed")
    package static let merged = Kind("merged")
    /// `environment` (production where it is not said), `result` (success, failed).
    package static let applied = Kind("applied")
    package static let rolledBack = Kind("rolled-back")
    package static let abandoned = Kind("abandoned")
    /// `type` (R1 to R5), `by`, `objects`, `confidence`, `evidence`, `minutes`, `status` (candidate,
    /// confirmed).
    package static let rework = Kind("rework")
    /// `of`: the id of a `rework` event.
    package static let reworkConfirmed = Kind("rework-confirmed")
    /// `of`, `why`.
    package static let reworkDismissed = Kind("rework-dismissed")
    /// `severity`, `impact-minutes`, `data` (none, lost, recovered).
    package static let incident = Kind("incident-linked")
    /// `role` (requester, reviewer), `score` (1 to 5; absent: asked and not answered).
    package static let surveyed = Kind("survey")
    /// The process as it was before: `map`, a text of JSON.
    package static let processMapped = Kind("process-mapped")
    /// `tool`, `migrations`, `commits`, `limits`: a history that was mined.
    package static let mined = Kind("baseline-mined")
    /// `head`, `events`: another ledger's events were taken in.
    package static let imported = Kind("ledger-imported")
    /// `of`: the id of an event that does not count; `why`.
    package static let voided = Kind("voided")
  }
}

/// A time in whole seconds since 1970, UTC.
package struct Moment: Hashable, Sendable, Comparable {
  package let seconds: Int
  package init(seconds: Int) { self.seconds = seconds }

  package static func < (a: Moment, b: Moment) -> Bool { a.seconds < b.seconds }
  package func adding(days: Int) -> Moment { Moment(seconds: seconds + days * Moment.day) }
  /// Hours, with their fractions.
  package func hours(since other: Moment) -> Double { Double(seconds - other.seconds) / 3600 }
  package static let day = 86_400
  /// The years 1 to 9999, which a text can hold.
  static let writable = -62_135_596_800...253_402_300_799
}

extension Moment: CustomStringConvertible {
  /// `2026-11-27T23:31:12Z`
  package var description: String { "\(date)T\(two(hour)):\(two(minute)):\(two(second))Z" }

  /// `2026-11-27`
  package var date: String {
    let (year, month, day) = civil
    return
      "\(String(repeating: "0", count: max(0, 4 - "\(year)".count)))\(year)-\(two(month))-\(two(day))"
  }

  private var daySeconds: Int { ((seconds % Self.day) + Self.day) % Self.day }
  private var hour: Int { daySeconds / 3600 }
  private var minute: Int { daySeconds / 60 % 60 }
  private var second: Int { daySeconds % 60 }
  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Of the proleptic Gregorian calendar.
  package var civil: (year: Int, month: Int, day: Int) {
    let days = (seconds - daySeconds) / Self.day + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let ofEra = days - era * 146_097
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let shifted = (5 * ofYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (year + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * shifted + 2) / 5 + 1)
  }

  /// Nil where there is no such day or time.
  package init?(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0
  ) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day),
      (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second)
    else { return nil }
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let ofEra = shiftedYear - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let days = era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    self.init(seconds: days * Self.day + hour * 3600 + minute * 60 + second)
    guard civil == (year, month, day) else { return nil }
  }

  /// As `description` writes it, without a pattern: an export holds very many.
  private static func exact(_ text: String) -> Moment? {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z")
    else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte) - 0x30
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19)
    else { return nil }
    return Moment(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second)
  }

  /// `2026-11-27`, `2026-11-27T23:31`, `2026-11-27T23:31:12Z` or with `+01:00` at the end. A time
  /// without an offset is UTC.
  package init?(_ text: String) {
    if let exact = Self.exact(text) {
      self = exact
      return
    }
    guard
      let match = text.wholeMatch(
        of: /(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/),
      let year = Int(match.1), let month = Int(match.2), let day = Int(match.3)
    else { return nil }
    let clock = [match.4, match.5, match.6].map { $0.flatMap { Int($0) } ?? 0 }
    guard
      let local = Moment(
        year: year, month: month, day: day, hour: clock[0], minute: clock[1], second: clock[2])
    else { return nil }
    var offset = 0
    if let zone = match.7, zone != "Z" {
      let digits = zone.filter(\.isNumber)
      guard let hours = Int(digits.prefix(2)), let minutes = Int(digits.suffix(2)), hours < 24,
        minutes < 60
      else { return nil }
      offset = (hours * 60 + minutes) * 60 * (zone.hasPrefix("-") ? -1 : 1)
    }
    self.init(seconds: local.seconds - offset)
  }
}
