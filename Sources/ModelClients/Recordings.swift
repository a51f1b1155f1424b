import Crypto
import Foundation
import LoopbackServer
import Prompting
import Synchronization

/// One question and its answer, as it is kept: who answered, and to what.
private struct Recording: Codable {
  let answeredBy: String
  let model: String
  /// SHA-256 of the prompt, and of the seed where it is not the first, in hexadecimal.
  let prompt: String
  let reply: String
  /// Why the reply could not be used, where it broke off: part of what the next question says.
  var incomplete: String?
  /// Tokens that the server took; nil where it did not say. Prompts are cut to it.
  var context: Int?
}

private func digest(_ prompt: String, _ seed: Int) -> String {
  let prompt = seed == 1 ? prompt : prompt + "\n\u{0}\(seed)"
  return SHA256.hash(data: Data(prompt.utf8)).map { byte in
    String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
  }.joined()
}

/// Keeps what another client answers.
package struct RecordingClient: ModelClient {
  private let client: any ModelClient
  private let context: Int?
  private let folder: URL

  /// - Parameter context: tokens that the server takes; nil where it does not say.
  /// - Throws: where the folder is not there and cannot be made, or takes no file.
  package init(_ client: any ModelClient, context: Int?, in folder: String) throws {
    self.client = client
    self.context = context
    self.folder = URL(filePath: folder)
    try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
    let trial = self.folder.appending(path: ".\(UUID())")
    try Data().write(to: trial, options: .withoutOverwriting)
    try FileManager.default.removeItem(at: trial)
  }

  package var name: String { client.name }

  package func reply(to prompt: Prompt, seed: Int) async throws -> ModelReply {
    do {
      let reply = try await client.reply(to: prompt, seed: seed)
      try keep(reply, of: prompt, seed)
      return reply
    } catch let failure as ModelFailure {
      if case .incomplete(let message) = failure {
        try keep(ModelReply(text: "", model: ""), of: prompt, seed, incomplete: message)
      }
      throw failure
    }
  }

  package func tokens(in text: String) async -> Int? {
    guard let count = await client.tokens(in: text) else { return nil }
    try? Data("\(count)\n".utf8).write(
      to: folder.appending(path: RecordedReplies.nameOfCount(of: text)))
    return count
  }

  private func keep(
    _ reply: ModelReply, of prompt: Prompt, _ seed: Int, incomplete: String? = nil
  ) throws {
    let key = digest(prompt.text, seed)
    let recording = Recording(
      answeredBy: client.name, model: reply.model, prompt: key, reply: reply.text,
      incomplete: incomplete, context: context)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(recording).write(to: folder.appending(path: "\(key.prefix(16)).json"))
  }
}

/// Recordings of a folder. One that was made by `RecordingClient` answers its prompt alone. One that
/// was written by hand names no prompt and may hold its reply as JSON; those answer whatever else is
/// asked, each once, in the order of their files' names.
package final class RecordedReplies: Sendable {
  package let folder: String
  /// Tokens that the server took which answered; nil where nobody said.
  package let context: Int?
  private let byPrompt: [String: Result<ModelReply, ModelFailure>]
  private let byHand: [ModelReply]
  /// By the names of their files.
  private let counts: [String: Int]
  private let used = Mutex(0)

  package var count: Int { byPrompt.count + byHand.count }
  /// What the models that answered are called.
  package let models: [String]

  /// - Throws: `ModelFailure.unreadable` where the folder holds no recording, or a file that is none.
  package init(in folder: String) throws(ModelFailure) {
    self.folder = folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var byPrompt: [String: Result<ModelReply, ModelFailure>] = [:]
    var contexts: [Int] = []
    var byHand: [ModelReply] = []
    var models: Set<String> = []
    for name in names.sorted() where name.hasSuffix(".json") {
      let found = try Self.recording(at: URL(filePath: folder).appending(path: name))
      if found.failure == nil { models.insert(found.reply.model) }
      if let prompt = found.prompt {
        byPrompt[prompt] = found.failure.map { .failure($0) } ?? .success(found.reply)
      } else {
        // Nobody is to take it for a model's.
        byHand.append(
          ModelReply(text: found.reply.text, model: "\(found.reply.model), \(found.answeredBy)"))
      }
      if let context = found.context { contexts.append(context) }
    }
    guard !byPrompt.isEmpty || !byHand.isEmpty else {
      throw .unreadable("\(folder) holds no recording of a model's replies")
    }
    (self.byPrompt, self.byHand, context) = (byPrompt, byHand, contexts.min())
    self.models = models.sorted()
    counts = names.filter { $0.hasSuffix(Self.countSuffix) }.reduce(into: [:]) { counts, name in
      let text = try? String(
        contentsOf: URL(filePath: folder).appending(path: name), encoding: .utf8)
      counts[name] = text.flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    }
  }

  private static let countSuffix = ".tokens"

  static func nameOfCount(of text: String) -> String { digest(text, 1).prefix(16) + countSuffix }

  /// Tokens that the server counted in a text.
  package func tokens(in text: String) -> Int? { counts[Self.nameOfCount(of: text)] }

  private static func recording(at file: URL) throws(ModelFailure) -> (
    prompt: String?, reply: ModelReply, failure: ModelFailure?, context: Int?, answeredBy: String
  ) {
    guard let data = try? Data(contentsOf: file),
      let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let model = object["model"] as? String, let answeredBy = object["answeredBy"] as? String
    else { throw .unreadable("\(file.path) is no recording of a model's reply") }
    let text =
      (object["reply"] as? String) ?? (object["reply"] as? [String: Any]).map(LoopbackServer.json)
    guard let text else { throw .unreadable("\(file.path) holds no reply") }
    return (
      object["prompt"] as? String, ModelReply(text: text, model: model),
      (object["incomplete"] as? String).map(ModelFailure.incomplete), object["context"] as? Int,
      answeredBy
    )
  }

  package func reply(to prompt: String, seed: Int = 1) throws(ModelFailure) -> ModelReply {
    if let reply = byPrompt[digest(prompt, seed)] { return try reply.get() }
    let next = used.withLock { used in
      defer { used = min(used + 1, byHand.count) }
      return used
    }
    guard next < byHand.count else {
      throw .unrecorded(
        byPrompt.isEmpty
          ? "all \(byHand.count) answers in \(folder) were given"
          : "there is no recording \(digest(prompt, seed).prefix(16)).json in \(folder): the prompt is another"
      )
    }
    return byHand[next]
  }
}

/// Answers from recordings.
package struct ReplayingClient: ModelClient {
  private let replies: RecordedReplies

  package init(_ replies: RecordedReplies) { self.replies = replies }

  package var name: String { "recordings in \(replies.folder)" }

  package func reply(to prompt: Prompt, seed: Int) async throws -> ModelReply {
    try replies.reply(to: prompt.text, seed: seed)
  }

  package func tokens(in text: String) async -> Int? { replies.tokens(in: text) }
}
