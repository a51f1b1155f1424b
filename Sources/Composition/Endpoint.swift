import EngineInterface
import Foundation
import ModelClients
import Prompting
import Reports

/// Whoever answers, and how much may be asked.
struct Answerer: Sendable {
  let client: any ModelClient
  /// Tokens that a prompt may take of the server's context: what a reply needs is left. nil where the
  /// server does not say.
  var room: Int?
  /// Whether a text may be sent to be counted: who only wants to see what would leave sends nothing.
  var mayCount = true

  /// Makes a prompt that takes no more tokens than `limit`, as the server counts them where it does.
  ///
  /// - Parameters:
  ///   - whole: the prompt with nothing left out.
  ///   - make: the prompt with what fits by a measure, and what was left out.
  func fitted(
    to limit: Int, _ whole: String, _ make: (TokenMeasure) throws -> (text: Prompt, cuts: [String])
  ) async throws -> (text: Prompt, cuts: [String]) {
    // A part tells enough of how long tokens are.
    let part = String(whole.prefix(Self.mostToCount))
    guard mayCount, let count = await client.tokens(in: part) else { return try make(.usual) }
    var made = try make(TokenMeasure(bytes: part.utf8.count, tokens: count))
    for _ in 0..<Self.mostCounts {
      guard let count = await client.tokens(in: made.text.text), count > limit else { break }
      // What was counted is one text, and what is cut from it another: a little is spared.
      made = try make(
        TokenMeasure(bytes: made.text.text.utf8.count * 98 / 100, tokens: count))
    }
    return made
  }

  private static let mostToCount = 20_000
  private static let mostCounts = 3

  /// Of a context that much is the prompt's: what a reply needs is left.
  static func room(in context: Int) -> Int { max(context / 2, context - 8192) }
}

extension Request {
  /// The endpoint's address; nil where none is named.
  private var endpoint: String? {
    let named = model.flatMap { $0 == "auto" ? nil : $0 } ?? configuration.endpoint.value
    return named.isEmpty ? nil : named
  }

  /// Whoever answers; nil where nobody is named.
  ///
  /// - Parameter context: tokens that the server takes, where it was found out otherwise.
  func answerer(
    _ progress: @escaping @Sendable (Int) -> Void, context known: Int? = nil
  ) async throws -> Answerer? {
    if let replayFrom {
      let replies = try recordings(in: replayFrom)
      return Answerer(
        client: ReplayingClient(replies), room: replies.context.map(Answerer.room(in:)))
    }
    guard let endpoint else { return nil }
    var settings = try configuration.server(at: endpoint)
    var found: ServerProbe.Found?
    do {
      found = try await ServerProbe(settings).lookPatiently()
    } catch ModelFailure.unreachable {
      // It was waited for.
      settings.patienceWithNobody = .zero
    } catch is ModelFailure {
      // What it does not tell of itself it may answer all the same.
    }
    settings.kind = found?.kind
    // Some servers answer nobody who does not say which model is meant.
    if configuration.model.origin == .builtIn, let only = found?.models, only.count == 1 {
      settings.model = only[0]
    }
    let client: any ModelClient
    var context = known ?? found?.context
    if found?.kind == "Ollama" {
      // It takes as much as it is told to; more than this takes memory that models need.
      let chosen = min(known ?? found?.trained ?? Self.usualContext, Self.usualContext)
      client = OllamaClient(settings, context: chosen, progress: progress)
      context = chosen
    } else {
      // A server may refuse to be asked for more than its context holds.
      settings.tokens =
        context.map { min(settings.tokens, $0 - Answerer.room(in: $0)) } ?? settings.tokens
      client = ChatClient(settings, progress: progress)
    }
    return Answerer(
      client: try recordTo.map { try recorder(of: client, context, in: $0) } ?? client,
      room: context.map(Answerer.room(in:)))
  }

  private static var usualContext: Int { 16_384 }
}

extension Request {
  /// The files of the folder of prompts by their names: those that stand for what is built in.
  ///
  /// - Throws: `LocationError` where the folder holds none of the files that there are.
  func promptFiles() throws -> [String: String] {
    guard let prompts else { return [:] }
    let found = (try? FileManager.default.contentsOfDirectory(atPath: prompts)) ?? []
    guard PromptFiles.all.contains(where: { found.contains($0.name) }) else {
      throw LocationError(
        .unreadable, "\(prompts) holds no prompt",
        remedy: "write the templates there with drydock prompts export, and change those")
    }
    // All of them, not only this one: a fault shows before the day on which that file is used.
    let texts = try PromptFiles.all.map(\.name).filter(found.contains).map { name in
      (name, try Self.promptText(at: "\(prompts)/\(name)", named: name))
    }
    return Dictionary(uniqueKeysWithValues: texts)
  }

  /// The files that prompts are made with.
  ///
  /// - Throws: as `promptFiles`.
  func promptVersions() throws -> [PromptVersion] {
    let own = try promptFiles()
    return PromptFiles.all.map { file in
      PromptVersion(
        file: file.name, version: own[file.name] == nil ? PromptFiles.versions[file.name] : nil,
        text: own[file.name] ?? file.text)
    }
  }

  private static func promptText(at path: String, named name: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw LocationError(.unreadable, "\(path) cannot be read", remedy: "check its permissions")
    }
    let text = String(data: data, encoding: .utf8)
    if let flaw = text.map({ PromptFiles.flaw(of: $0, named: name) }) ?? "it is not UTF-8" {
      throw LocationError(
        .unreadable, "\(path) is no such template: \(flaw)",
        remedy: "compare it with the one that drydock prompts export writes")
    }
    return text ?? ""
  }

  /// The examples that a model may be shown.
  ///
  /// - Throws: `LocationError` where the file of the folder of prompts cannot be read as such.
  func workedExamples(in files: [String: String]) throws -> [WorkedExample] {
    guard let text = files["examples.json"] else { return WorkedExample.all }
    do {
      return try WorkedExample.list(in: text)
    } catch {
      throw LocationError(
        .unreadable, "\(prompts ?? "")/examples.json is no list of examples: \(error)",
        remedy: "keep the fields of the one that drydock prompts export writes")
    }
  }
}

/// Writes the templates that are built in.
///
/// - Returns: the files that were written.
/// - Throws: `LocationError` where one is there already or cannot be written.
package func exportPrompts(to folder: String) throws -> [String] {
  do {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  } catch {
    throw LocationError(
      .unreadable, "the folder \(plainLine(folder)) cannot be made",
      remedy: "name one that is not there yet, in a place that can be written to")
  }
  return try PromptFiles.all.map { file in
    let path = "\(folder)/\(file.name)"
    try writeNewFile(file.text, at: path)
    return path
  }
}

extension Configuration {
  fileprivate func server(at endpoint: String) throws -> ChatClient.Settings {
    ChatClient.Settings(
      endpoint: endpoint, model: model.value, key: try modelKey(),
      total: .seconds(modelSeconds.value))
  }

  /// The address of the model server, as it may be told.
  package var shownEndpoint: String { endpoint.value.withoutCredentials }

  /// What a look at a model server shows.
  package struct EndpointCheck: Sendable {
    package let found: String
    /// What to do; nil where all is well.
    package let remedy: String?
    package let isReached: Bool
  }

  /// Looks at the model server that is configured; nil where none is.
  package func lookAtEndpoint() async throws -> EndpointCheck? {
    guard !endpoint.value.isEmpty else { return nil }
    do {
      let found = try await ServerProbe(try server(at: endpoint.value)).look()
      let models =
        found.models.isEmpty ? "no model" : found.models.map(plainLine).joined(separator: ", ")
      let context =
        found.context.map { "\($0) tokens of context" }
        ?? found.trained.map { "made for \($0) tokens of context" } ?? "context not said"
      return EndpointCheck(
        found: "\(shownEndpoint) (\(found.kind ?? "unknown kind"), \(models), \(context))",
        remedy: remedy(for: found), isReached: true)
    } catch let wrong as Invalid {
      return EndpointCheck(
        found: wrong.message, remedy: "correct endpoint.key-file, or set DRYDOCK_API_KEY",
        isReached: true)
    } catch let failure as ModelFailure {
      let isReached = if case .unreachable = failure { false } else { true }
      return EndpointCheck(found: failure.message, remedy: failure.remedy, isReached: isReached)
    }
  }

  /// Half of it is the reply's; a small question takes a thousand tokens, and one that is asked again more.
  private static let leastContext = 3072

  /// What to do about the models that a server has; nil where the one to ask is among them.
  private func remedy(for found: ServerProbe.Found) -> String? {
    if found.models.isEmpty { return "it has no model: load or pull one there" }
    if let context = found.context, context < Self.leastContext {
      return
        "\(context) tokens of context hold no question and its answer: start it with 4096 or more "
        + "(llama-server -c, num_ctx of Ollama)"
    }
    // llama-server answers with the one model it has, whatever it is called.
    if found.kind == "llama-server" || found.has(model.value) { return nil }
    guard model.origin == .builtIn else {
      return "it has no model \(model.value): set DRYDOCK_MODEL to one it has"
    }
    return found.models.count == 1
      ? nil : "it has several models: set DRYDOCK_MODEL to one of them"
  }
}

/// - Throws: `LocationError`.
private func recordings(in folder: String) throws -> RecordedReplies {
  do {
    return try RecordedReplies(in: folder)
  } catch {
    throw LocationError(
      .unreadable, error.message,
      remedy: "name a folder that --record wrote, or one with recordings written by hand")
  }
}

/// - Throws: `LocationError` before anybody is asked, where nothing can be kept there.
private func recorder(of client: any ModelClient, _ context: Int?, in folder: String) throws
  -> RecordingClient
{
  do {
    return try RecordingClient(client, context: context, in: folder)
  } catch {
    throw LocationError(
      .unreadable, "nothing can be written to \(folder)",
      remedy: "name another folder with --record")
  }
}

/// Serves recordings as a model server would.
///
/// - Returns: where, and how many there are.
/// - Throws: `LocationError` where they cannot be read or the port cannot be had.
package func serveRecordings(in folder: String, port: UInt16) throws -> (
  endpoint: String, recordings: Int
) {
  let replies = try recordings(in: folder)
  do {
    return (try ReplayServer(replies, port: port).endpoint, replies.count)
  } catch {
    throw LocationError(.unreachable, error.message, remedy: "name another --port")
  }
}

extension ModelFailure {
  /// What a person can do about it.
  var remedy: String {
    switch self {
    case .refused(status: 401, _), .refused(status: 403, _):
      "set DRYDOCK_API_KEY or endpoint.key-file to a key that the server knows"
    case .refused(status: 404, _):
      "correct the address or DRYDOCK_MODEL: the server has no such path, or no such model"
    case .refused(status: 413, _):
      "raise what the server, or a proxy before it, takes in one request"
    case .refused(status: 429, _), .refused(status: 503, _):
      "ask again when the server is less busy"
    case .refused(_, let message) where message.lowercased().contains("context"),
      .incomplete(let message) where context != nil && !message.isEmpty:
      "start the server with a larger context (llama-server -c, --max-model-len of vLLM)"
    case .refused: "see what the server's own log says"
    case .unrecorded:
      "record again with --record: the database, the wish, an option or a prompt is another now"
    case .incomplete, .interrupted: "ask again, or raise endpoint.seconds"
    case .unreachable, .unreadable: "start the server, or correct the address (DRYDOCK_ENDPOINT)"
    }
  }
}
