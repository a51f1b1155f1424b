import Mustache
import Schemas

/// What a model is asked where a wish in words is all there is: the schema to reach. No value of the
/// data is in it.
package struct SchemaPrompt: Sendable {
  package let dialect: String
  package let version: String
  package let wish: String
  /// Definitions, in SQL, those that the wish seems to be about first.
  package private(set) var source: [String]
  /// Tables whose definitions are left out: names, with those of their columns where there is room.
  package private(set) var others: [String] = []
  /// The proposal that is to be mended, and what was wrong with it.
  package var last: SchemaReply?
  package var findings: [String] = []
  /// Stands for the template that is built in.
  package var template: String?
  package var measure = TokenMeasure.usual
  /// The JSON Schema that a reply has to fit.
  package var schema = PromptFiles.schemaSchema

  package init(dialect: String, version: String, wish: String, source: [String]) {
    (self.dialect, self.version, self.wish, self.source) = (dialect, version, wish, source)
  }

  /// The same with fewer definitions, the last ones first, so that it takes `most` tokens if that can
  /// be had. Of those left out the columns are told, or the names alone where not even that fits.
  ///
  /// - Parameter brief: the name of what a definition makes, and the columns of it; nil: nothing is told.
  package func fitted(
    to most: Int, brief: (String) -> (name: String, columns: [String])?
  ) throws -> SchemaPrompt {
    func fits(_ prompt: SchemaPrompt) throws -> Bool {
      try measure.tokens(in: prompt.prompt().text) <= most
    }
    if try fits(self) { return self }
    let told = source.map(brief)
    func cut(telling line: ((name: String, columns: [String])) -> String) throws -> SchemaPrompt? {
      func keeping(_ count: Int) -> SchemaPrompt {
        var small = self
        small.source = Array(source.prefix(count))
        small.others += told.dropFirst(count).reversed().compactMap { $0.map(line) }
        return small
      }
      guard source.count > 1, try fits(keeping(1)) else { return nil }
      // Each definition more is longer than the line that stands for it.
      var (fitting, tooMany) = (1, source.count)
      while tooMany - fitting > 1 {
        let middle = (fitting + tooMany) / 2
        if try fits(keeping(middle)) { fitting = middle } else { tooMany = middle }
      }
      return keeping(fitting)
    }
    if let small = try cut(telling: {
      $0.columns.isEmpty ? $0.name : "\($0.name) (\($0.columns.joined(separator: ", ")))"
    }) {
      return small
    }
    if let small = try cut(telling: \.name) { return small }
    var small = self
    small.others = source.dropFirst().compactMap { brief($0)?.name }
    small.source = Array(source.prefix(1))
    return small
  }

  package func prompt() throws -> Prompt {
    let content = Content(
      dialect: dialect, version: version, wish: inert(wish), mark: mark(around: source + others),
      source: source.map(inert), hasOthers: !others.isEmpty, others: others.map(inert),
      hasLast: !findings.isEmpty, last: (last?.creates ?? []).map(inert),
      findings: findings.map(inert), schema: schema)
    return Prompt(
      text: try MustacheTemplate(string: template ?? PromptFiles.schema).render(content),
      schema: schema)
  }
}

/// The names are those that stand in the template.
private struct Content {
  let dialect, version, wish, mark: String
  let source: [String]
  let hasOthers: Bool
  let others: [String]
  let hasLast: Bool
  let last, findings: [String]
  let schema: String
}

/// A model's proposal of a schema: definitions, nothing of them believed.
package struct SchemaReply: Hashable, Sendable {
  package let analysis: String
  /// CREATE statements.
  package let creates: [String]
  /// Names of tables, indexes, views and triggers.
  package let drops: [Name]
  package let questions: [String]

  /// - Throws: `ModelFailure.unreadable`.
  package init(_ answer: String) throws(ModelFailure) {
    let reply = try ReplyObject(
      answer, required: ["creates", "drops"], optional: ["analysis", "questions"])
    analysis = try reply.claim("analysis", atMost: 900)
    creates = try reply.texts("creates", atMost: 90)
    drops = try reply.texts("drops", atMost: 90).map { Name($0) }
    questions = try reply.claims("questions", atMost: 20)
    guard !creates.isEmpty || !drops.isEmpty else {
      throw .unreadable("the reply proposes no change")
    }
  }
}
