import Foundation
import Mustache
import Plans
import Schemas

/// What a model is asked to fill one hole of a draft: a small question with a schema of its own, whose
/// names it has to use. No value of the data is in it.
package struct HolePrompt: Sendable {
  /// An answer that was tried before, and what was wrong with it.
  package struct LastAnswer: Sendable {
    package let verdict: String
    /// `name: expression`, one each.
    package let answers: [String]
    package let findings: [String]
    package init(verdict: String, answers: [String], findings: [String]) {
      (self.verdict, self.answers, self.findings) = (verdict, answers, findings)
    }
  }

  package let dialect: String
  package let version: String
  package let hole: Hole
  /// Definitions, in SQL, of the table as it is and as it is to be.
  package private(set) var source: [String]
  package private(set) var target: [String]
  /// A line a column, those that the answer is likely made of first.
  package private(set) var profile: [String]
  package let last: LastAnswer?
  /// Definitions of other tables that an answer may read.
  package var others: [String] = []
  /// What the engineer asks for besides, in words; empty: nothing.
  package var wish = ""
  /// Stands for the template that is built in.
  package var template: String?
  package var measure = TokenMeasure.usual
  /// Of a whole plan: what is claimed beside an answer is claimed in the same form.
  package var planSchema = PromptFiles.planSchema

  package init(
    dialect: String, version: String, hole: Hole, source: [String], target: [String],
    profile: [String], last: LastAnswer?
  ) {
    self.dialect = dialect
    self.version = version
    self.hole = hole
    self.source = source
    self.target = target
    self.profile = profile
    self.last = last
  }

  /// The same with fewer lines of the profile, the last ones first, and then without what hangs on the
  /// tables, so that it takes `most` tokens if that can be had.
  ///
  /// - Returns: what was left out, for people; empty where nothing was.
  package func fitted(to most: Int) throws -> (prompt: HolePrompt, cuts: [String]) {
    var small = self
    while try measure.tokens(in: small.prompt().text) > most {
      if !small.profile.isEmpty {
        small.profile.removeLast(max(1, small.profile.count / 8))
      } else if small.source.count > 1 {
        small.source.removeLast()
      } else if small.target.count > 1 {
        small.target.removeLast()
      } else if small.others.count > 1 {
        small.others.removeLast()
      } else {
        break
      }
    }
    var cuts: [String] = []
    let lines = profile.count - small.profile.count
    if lines > 0 { cuts.append("\(lines) of \(profile.count) lines on what the data is like") }
    let all = source.count + target.count + others.count
    let left = all - small.source.count - small.target.count - small.others.count
    if left > 0 { cuts.append("\(left) of \(all) definitions") }
    return (small, cuts)
  }

  package func prompt() throws -> Prompt {
    let schema = try hole.replySchema(with: planSchema)
    var (over, isForward, wantsBack) = ("", false, false)
    if case .expressions(let table, _, _, let back) = hole.blank {
      (over, isForward, wantsBack) = (table.text, true, !back.isEmpty)
    }
    let content = Content(
      dialect: dialect, version: version,
      mark: mark(around: source + others + target + profile + [hole.question]), over: inert(over),
      target: inert(hole.columns.first?.table.text ?? ""), wantsExpressions: isForward,
      wantsBack: wantsBack, wantsName: !isForward, question: inert(hole.question),
      hasFiller: isForward, filler: inert(hole.filledWith.joined(separator: "; ")),
      hasOthers: !others.isEmpty, others: others.map(inert), source: source.map(inert),
      after: target.map(inert), hasProfile: !profile.isEmpty, profile: profile.map(inert),
      hasLast: last != nil, verdict: last?.verdict ?? "", last: (last?.answers ?? []).map(inert),
      findings: (last?.findings ?? []).map(inert), schema: schema, hasWish: !wish.isEmpty,
      wish: inert(wish))
    return Prompt(
      text: try MustacheTemplate(string: template ?? PromptFiles.hole).render(content),
      schema: schema)
  }
}

/// The names are those that stand in the template.
private struct Content {
  let dialect, version, mark, over, target: String
  let wantsExpressions, wantsBack, wantsName: Bool
  let question: String
  let hasFiller: Bool
  let filler: String
  let hasOthers: Bool
  let others: [String]
  let source, after: [String]
  let hasProfile: Bool
  let profile: [String]
  let hasLast: Bool
  let verdict: String
  let last, findings: [String]
  let schema: String
  let hasWish: Bool
  let wish: String
}

extension Hole {
  /// Most letters of an expression: servers compile larger limits slowly, or refuse them.
  static let longest = 1000

  /// The JSON Schema of an answer, its names sorted.
  ///
  /// - Parameter plan: the schema of a whole plan, whose claims an answer holds too.
  func replySchema(with plan: String) throws -> String {
    let plan = try JSONSerialization.jsonObject(with: Data(plan.utf8))
    let shared = ((plan as? [String: Any])?["properties"] as? [String: Any]) ?? [:]
    var properties = shared.filter {
      ["analysis", "assumptions", "invariants", "mapping", "probes", "questions"].contains($0.key)
    }
    switch blank {
    case .expressions(_, let into, _, let back):
      properties["expressions"] = Self.texts(named: into.map(\.column.text))
      if !back.isEmpty { properties["back"] = Self.texts(named: back.map(\.column.text)) }
    case .name(_, _, let among):
      properties["answer"] = ["type": "string", "enum": among.map(\.text) + [Self.none]]
    }
    let schema: [String: Any] = [
      "type": "object", "properties": properties, "required": properties.keys.sorted(),
      "additionalProperties": false,
    ]
    let data = try JSONSerialization.data(
      withJSONObject: schema, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }

  /// The answer that something bears no other name.
  static let none = "dropped"

  private static func texts(named names: [String]) -> [String: Any] {
    [
      "type": "object",
      "properties": Dictionary(
        names.map { ($0, ["type": "string", "maxLength": longest] as [String: Any]) },
        uniquingKeysWith: { a, _ in a }),
      "required": names.sorted(), "additionalProperties": false,
    ]
  }
}
