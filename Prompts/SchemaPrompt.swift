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
  /// Names of tables whose definitions are left out.
  package private(set) var others: [String] = []
  /// The proposal that is to be mended, and what was wrong with it.
  package var last: SchemaReply?
  package var findings: [String] = []
  /// Stands for the template that is built in.
  package var template: String?

  package init(dialect: String, version: String, wish: String, source: [String]) {
    (self.dialect, self.version, self.wish, self.source) = (dialect, version, wish, source)
  }

  /// The same with fewer definitions, the last ones first, so that it takes `most` tokens if that can
  /// be had; of those left out `name` tells the names.
  package func fitted(to most: Int, name: (String) -> String?) throws -> SchemaPrompt {
    var small = self
    while try Prompt.tokens(in: small.prompt().text) > most, small.source.count > 1 {
      small.others += [name(small.source.removeLast())].compactMap(\.self)
    }
    return small
  }

  package func prompt() throws -> Prompt {
    let content = Content(
      dialect: dialect, version: version, wish: inert(wish), mark: mark(around: source + others),
      source: source.map(inert), hasOthers: !others.isEmpty, others: others.map(inert),
      hasLast: !findings.isEmpty, last: (last?.creates ?? []).map(inert),
      findings: findings.map(inert), schema: PromptFiles.schemaSchema)
    return Prompt(
      text: try MustacheTemplate(string: template ?? PromptFiles.schema).render(content),
      schema: PromptFiles.schemaSchema)
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
