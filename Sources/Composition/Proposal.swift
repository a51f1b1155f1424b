import EngineInterface
import Findings
import Foundation
import Plans
import Prompting
import SQLiteEngine
import Schemas
import Verdicts

/// A schema that a model proposes for a wish in words. Nothing is drafted before a person confirms it.
package struct Proposal: Sendable {
  /// The whole schema to reach, as SQL; comments in it say what is renamed.
  package let sql: String
  package let diff: SchemaDiff
  /// The statements that were proposed, as they are: a difference in names and types leaves out what
  /// triggers, views and conflict clauses do.
  package let definitions: [String]
  /// What the model asks.
  package let questions: [String]
  /// What the model was not shown for want of room, for people; nil where it saw all.
  package internal(set) var cut: String?
  /// What was asked and answered until it could be had.
  package internal(set) var exchanges: [Attempt.Exchange] = []
  /// Whoever was asked goes on being asked.
  let answerer: Answerer
}

/// Why a wish came to no schema.
struct NoProposal: Error {
  let message: String
}

/// Asks for a schema, and once more for a better one where it cannot be had as it was proposed.
struct SchemaProposer {
  let engine: SQLiteEngine
  let source: SQLiteSource
  let wish: String
  /// What stands for the prompts that are built in.
  let files: [String: String]
  /// Whoever is asked; nil where nobody is.
  let answerer: Answerer?

  /// Times that a proposal is sent back.
  private static let rounds = 2
  private static let wanted = 6000

  /// A question with what there is room for, as it is and as it is sent.
  ///
  /// - Parameters:
  ///   - last: the proposal that is to be mended; nil before the first.
  ///   - findings: what was wrong with it.
  func prompt(after last: SchemaReply? = nil, _ findings: [String] = []) async throws -> (
    parts: SchemaPrompt, sent: Prompt
  ) {
    let limit = min(answerer?.room ?? .max, Self.wanted)
    let whole = whole(after: last, findings)
    var parts = whole
    func make(_ measure: TokenMeasure) throws -> (text: Prompt, cuts: [String]) {
      parts = whole
      parts.measure = measure
      parts = try parts.fitted(to: limit, brief: brief)
      return (try parts.prompt(), [])
    }
    let sent = try await answerer?.fitted(to: limit, whole.prompt().text, make) ?? make(.usual)
    return (parts, sent.text)
  }

  private func whole(after last: SchemaReply?, _ findings: [String]) -> SchemaPrompt {
    var prompt = SchemaPrompt(
      dialect: engine.dialect, version: engine.version, wish: wish, source: definitions)
    prompt.template = files["schema.md.mustache"]
    prompt.schema = files["schema.schema.json"] ?? prompt.schema
    (prompt.last, prompt.findings) = (last, findings)
    return prompt
  }

  /// What a definition makes, and the columns of it.
  private func brief(_ sql: String) -> (name: String, columns: [String])? {
    guard let name = engine.statements(of: SourceText(sql)).first?.creates.first else { return nil }
    let table = source.schema.tables.first { $0.name == name }
    return (name.text, table?.columns.map(\.name.text) ?? [])
  }

  func proposal(from answerer: Answerer) async throws -> Proposal {
    var last: SchemaReply?
    var findings: [String] = []
    var exchanges: [Attempt.Exchange] = []
    for _ in 0...Self.rounds {
      let (prompt, asked) = try await prompt(after: last, findings)
      let text = try await answerer.client.reply(to: asked, seed: 1).text
      exchanges.append(Attempt.Exchange(prompt: asked.text, reply: text))
      do {
        let reply = try SchemaReply(text)
        last = reply
        var proposal = try await proposal(of: reply, from: answerer)
        proposal.exchanges = exchanges
        if !prompt.others.isEmpty {
          proposal.cut =
            "the model saw \(prompt.source.count) of \(prompt.source.count + prompt.others.count) "
            + "definitions, those closest to the words first: of the others it knows names"
        }
        return proposal
      } catch let failure as ModelFailure {
        findings = [failure.message]
      } catch let failure as NoProposal {
        findings = [failure.message]
      }
    }
    throw NoProposal(
      message: "the model proposes no schema that can be had: "
        + findings.joined(separator: "; "))
  }

  private func proposal(of reply: SchemaReply, from answerer: Answerer) async throws -> Proposal {
    let sql = try self.sql(of: reply)
    let file = try Workshop.scratchFile("proposed-\(UUID()).sql")
    try Data(sql.utf8).write(to: file, options: .withoutOverwriting)
    defer { try? FileManager.default.removeItem(at: file) }
    do {
      let (target, _) = try await engine.target(at: Location(file.path))
      let renames = try target.renames.checked(from: source.schema, to: target.schema)
      let diff = SchemaDiff(from: source.schema, to: target.schema, renames: renames)
      guard !diff.isEmpty else { throw NoProposal(message: "the proposed schema is the old one") }
      return Proposal(
        sql: sql, diff: diff, definitions: reply.creates, questions: reply.questions,
        answerer: answerer)
    } catch let error as LocationError {
      throw NoProposal(message: inWords(error, at: file.path, in: sql))
    } catch let error as Renames.Unknown {
      throw NoProposal(message: error.message)
    }
  }

  /// What is wrong with the schema that was put together, with the line that it is in.
  private func inWords(_ error: LocationError, at path: String, in sql: String) -> String {
    let message = error.message.replacing(path, with: "the proposed schema")
    let parts = error.message.dropFirst(path.utf8.count).split(separator: ":")
    let lines = sql.split(separator: "\n", omittingEmptySubsequences: false)
    guard error.message.hasPrefix(path), let line = parts.first.flatMap({ Int($0) }),
      lines.indices.contains(line - 1)
    else { return message }
    return "\(message), in: \(lines[line - 1])"
  }

  /// The definitions that stay, and those that are proposed.
  private func sql(of reply: SchemaReply) throws -> String {
    let proposed = reply.creates.map { (text: $0, facts: engine.statements(of: SourceText($0))) }
    for (text, facts) in proposed where facts.count != 1 || facts[0].kind != .create {
      throw NoProposal(message: "this is not one CREATE statement: \(text.prefix(200))")
    }
    for (text, facts) in proposed {
      let words = text.uppercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      let isTemporary =
        words.dropFirst().first.map { ["TEMP", "TEMPORARY"].contains($0) } == true
        || text.range(of: #"\btemp["\]`]?\s*\."#, options: [.regularExpression, .caseInsensitive])
          != nil
      let isCopy = facts[0].title.hasPrefix("create table") && !facts[0].reads.isEmpty
      guard !isTemporary, !isCopy else {
        throw NoProposal(
          message: "a schema holds nothing temporary and no copies of rows: \(text.prefix(200))")
      }
    }
    let made = proposed.flatMap(\.facts).flatMap(\.creates)
    if let own = made.first(where: { $0.folded.hasPrefix("_drydock_") }) {
      throw NoProposal(
        message: "\(own): names that begin with _drydock_ are kept for the tool's own")
    }
    let gone = Set(made + reply.drops)
    let schema = source.schema
    let there = Set(
      schema.tables.map(\.name) + schema.virtualTables.map(\.name) + schema.indexes.map(\.name)
        + schema.views.map(\.name) + schema.triggers.map(\.name))
    if let stray = reply.drops.first(where: { !there.contains($0) }) {
      throw NoProposal(message: "there is no \(stray) to drop")
    }
    let without = Set(reply.drops)
    let left =
      gone
      .union(schema.indexes.filter { without.contains($0.table) }.map(\.name))
      .union(schema.triggers.filter { without.contains($0.table) }.map(\.name))
    let kept = engine.definitions(in: schema).filter { text in
      left.isDisjoint(with: engine.statements(of: SourceText(text)).flatMap(\.creates))
    }
    // Tables before what hangs on them, whoever defines them.
    func isTable(_ text: String) -> Bool {
      let names = engine.statements(of: SourceText(text)).first?.title ?? ""
      return names.hasPrefix("create table") || names.hasPrefix("create virtual table")
    }
    let all =
      kept
      + proposed.map { (text: String, _) in text.trimmingCharacters(in: .whitespacesAndNewlines) }
    let sql = (all.filter(isTable) + all.filter { !isTable($0) }).map { text in
      (text.hasSuffix(";") ? String(text.dropLast()) : text) + "\n;\n"
    }.joined(separator: "\n")
    // A comment without an end takes what comes after it.
    guard engine.statements(of: SourceText(sql)).count == all.count else {
      throw NoProposal(message: "a definition does not end: close its comments and quotes")
    }
    return sql
  }

  /// Those first that share words with the wish, and then what refers to them.
  private var definitions: [String] {
    let schema = source.schema
    let words = Set(
      wish.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter {
        $0.count > 2
      })
    func score(_ table: Table) -> Int {
      let names = [table.name.folded] + table.columns.map(\.name.folded)
      let parts = names.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }.map(String.init)
      return words.count { word in
        parts.contains { $0 == word || $0 + "s" == word || $0 == word + "s" }
          // "Full names" are in `fullname`.
          || word.count > 3
            && parts.contains { $0.contains(word.hasSuffix("s") ? word.dropLast() : word[...]) }
      }
    }
    let scored = schema.tables.map { (table: $0, score: score($0)) }
    let close = Set(scored.filter { $0.score > 0 }.map(\.table.name))
    let parents = schema.tables.filter { close.contains($0.name) }.flatMap(\.foreignKeys).map(
      \.parent)
    let order = scored.sorted { a, b in
      (-a.score, parents.contains(a.table.name) ? 0 : 1, a.table.name.folded)
        < (-b.score, parents.contains(b.table.name) ? 0 : 1, b.table.name.folded)
    }
    var seen: Set<String> = []
    return
      (order.flatMap { engine.plainDefinitions(of: [$0.table.name], in: schema) }
      + engine.definitions(in: schema).map(engine.withoutComments))
      .filter { seen.insert($0).inserted }
  }
}
