import Findings
import Foundation
import Mustache
import Plans
import Profiles
import Schemas

/// What a model is asked for a whole plan. The same input gives the same bytes. No value of the data
/// is in it: shapes and counts stand for them.
package struct PlanPrompt: Sendable {
  /// A draft that was judged before, and what was wrong with it.
  package struct LastAttempt: Sendable {
    package let verdict: String
    package let statements: [String]
    /// Of its way back; empty where it has none.
    package let reverse: [String]
    package let findings: [String]
    package init(verdict: String, statements: [String], reverse: [String], findings: [String]) {
      (self.verdict, self.statements) = (verdict, statements)
      (self.reverse, self.findings) = (reverse, findings)
    }
  }

  package let dialect: String
  package let version: String
  /// Definitions, in SQL, of what the change concerns.
  package let source: [String]
  package let target: [String]
  package let changes: [String]
  /// A line a column.
  package private(set) var profile: [String]
  package let questions: [String]
  package let last: LastAttempt?
  /// What the engineer asks for besides, in words; empty: nothing.
  package var wish = ""
  /// Whether what the target has no place for goes to tables beside it.
  package var keepsAside = true
  /// Lines of the profile, from the first, that are about what changes.
  package var needed = 0
  /// A migration like the one that is asked for; left out first where there is little room.
  package var example: WorkedExample?
  /// Stands for the template that is built in.
  package var template: String?
  package var measure = TokenMeasure.usual

  package init(
    dialect: String, version: String, source: [String], target: [String], changes: [String],
    profile: [String], questions: [String], last: LastAttempt?
  ) {
    self.dialect = dialect
    self.version = version
    self.source = source
    self.target = target
    self.changes = changes
    self.profile = profile
    self.questions = questions
    self.last = last
  }

  /// The JSON Schema that a reply has to fit, as it is sent. Its names are in the order in which they
  /// are to be written: some servers sort them.
  package static var replySchema: String { PromptFiles.planSchema }
  package var schema = PlanPrompt.replySchema

  /// The same with less in it: lines of the profile go, the last ones first. Those without which the change cannot
  /// be written stay as long as there is room, even where the prompt gets longer than is wanted.
  ///
  /// - Parameters:
  ///   - most: tokens that there is room for; nil where nobody said.
  ///   - wanted: tokens that it should not be longer than, if that can be had.
  /// - Returns: what was left out, for people; empty where nothing was.
  /// - Throws: `ModelFailure.incomplete` where it does not fit even so.
  package func fitted(to most: Int?, wanted: Int) throws -> (prompt: PlanPrompt, cuts: [String]) {
    var small = self
    let limit = min(most ?? wanted, wanted)
    func fits(_ limit: Int) throws -> Bool { measure.tokens(in: try small.text()) <= limit }
    func shorten(to limit: Int, leaving least: Int) throws {
      while try !fits(limit), small.profile.count > least {
        small.profile.removeLast(
          min(max(1, small.profile.count / 8), small.profile.count - least))
      }
    }
    if try !fits(limit) { small.example = nil }
    let hasLostExample = example != nil && small.example == nil
    try shorten(to: limit, leaving: min(needed, Self.mostNeeded))
    if let most { try shorten(to: most, leaving: 0) }
    var cuts = hasLostExample ? ["the worked example"] : []
    let lines = profile.count - small.profile.count
    if lines > 0 { cuts.append("\(lines) of \(profile.count) lines on what the data is like") }
    if let most, measure.tokens(in: try small.text()) > most {
      throw ModelFailure.incomplete(
        "the prompt takes about \(measure.tokens(in: try small.text())) tokens and the server has room "
          + "for \(most)")
    }
    return (small, cuts)
  }

  /// Lines that a small model still heeds.
  private static let mostNeeded = 40

  package func prompt() throws -> Prompt {
    Prompt(text: try text(), schema: schema)
  }

  /// The whole text.
  package func text() throws -> String {
    try MustacheTemplate(string: template ?? PromptFiles.plan).render(
      Content(
        dialect: dialect, version: version,
        mark: mark(around: source + target + changes + profile + questions),
        source: source.map(inert),
        target: target.map(inert), changes: changes.map(inert), hasProfile: !profile.isEmpty,
        profile: profile.map(inert), hasQuestions: !questions.isEmpty,
        questions: questions.map(inert), hasLast: last != nil, verdict: last?.verdict ?? "",
        last: (last?.statements ?? []).numbered.map(inert),
        hasReverse: last?.reverse.isEmpty == false,
        reverse: (last?.reverse ?? []).numbered.map(inert),
        hasFindings: last?.findings.isEmpty == false, findings: (last?.findings ?? []).map(inert),
        schema: schema, hasExample: example != nil, exampleName: example?.name ?? "",
        exampleNote: example?.note ?? "", exampleBefore: example?.before ?? [],
        exampleAfter: example?.after ?? [], exampleForward: try Self.json(example?.forward ?? []),
        exampleReverse: try Self.json(example?.reverse ?? []), hasWish: !wish.isEmpty,
        wish: inert(wish), keepsAside: keepsAside))
  }
}

extension PlanPrompt {
  fileprivate static func json(_ texts: [String]) throws -> String {
    let data = try JSONSerialization.data(withJSONObject: texts, options: .withoutEscapingSlashes)
    return String(decoding: data, as: UTF8.self)
  }
}

/// The names are those that stand in the template.
private struct Content {
  let dialect, version, mark: String
  let source, target, changes: [String]
  let hasProfile: Bool
  let profile: [String]
  let hasQuestions: Bool
  let questions: [String]
  let hasLast: Bool
  let verdict: String
  let last: [String]
  let hasReverse: Bool
  let reverse: [String]
  let hasFindings: Bool
  let findings: [String]
  let schema: String
  let hasExample: Bool
  let exampleName, exampleNote: String
  let exampleBefore, exampleAfter: [String]
  let exampleForward, exampleReverse: String
  let hasWish: Bool
  let wish: String
  let keepsAside: Bool
}

extension [String] {
  /// Statements with the numbers by which findings name them.
  fileprivate var numbered: [String] { enumerated().map { "\($0 + 1): \($1)" } }
}
