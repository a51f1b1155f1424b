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
  private let folder: URL

  package init(_ client: any ModelClient, in folder: String) {
    self.client = client
    self.folder = URL(filePath: folder)
  }

  package var name: String { client.name }

  package func reply(to prompt: Prompt, seed: Int) async throws -> ModelReply {
    let reply = try await client.reply(to: prompt, seed: seed)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let key = digest(prompt.text, seed)
    let recording = Recording(
      answeredBy: client.name, model: reply.model, prompt: key, reply: reply.text)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(recording).write(to: folder.appending(path: "\(key.prefix(16)).json"))
    return reply
  }
}

/// Recordings of a folder. One that was made by `RecordingClient` answers its prompt alone. One that
/// was written by hand names no prompt and may hold its reply as JSON; those answer whatever else is
/// asked, each once, in the order of their files' names.
package final class RecordedReplies: Sendable {
  package let folder: String
  private let byPrompt: [String: ModelReply]
  private let byHand: [ModelReply]
  private let used = Mutex(0)

  package var count: Int { byPrompt.count + byHand.count }
  /// What the models that answered are called.
  package var models: [String] {
    Set(byPrompt.values.map(\.model) + byHand.map(\.model)).sorted()
  }

  /// - Throws: `ModelFailure.unreadable` where the folder holds no recording, or a file that is none.
  package init(in folder: String) throws(ModelFailure) {
    self.folder = folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var byPrompt: [String: ModelReply] = [:]
    var byHand: [ModelReply] = []
    for name in names.sorted() where name.hasSuffix(".json") {
      let (prompt, reply) = try Self.recording(at: URL(filePath: folder).appending(path: name))
      if let prompt { byPrompt[prompt] = reply } else { byHand.append(reply) }
    }
    guard !byPrompt.isEmpty || !byHand.isEmpty else {
      throw .unreadable("\(folder) holds no recording of a model's replies")
    }
    (self.byPrompt, self.byHand) = (byPrompt, byHand)
  }

  private static func recording(at file: URL) throws(ModelFailure) -> (String?, ModelReply) {
    guard let data = try? Data(contentsOf: file),
      let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let model = object["model"] as? String, object["answeredBy"] is String
    else { throw .unreadable("\(file.path) is no recording of a model's reply") }
    let text =
      (object["reply"] as? String) ?? (object["reply"] as? [String: Any]).map(LoopbackServer.json)
    guard let text else { throw .unreadable("\(file.path) holds no reply") }
    return (object["prompt"] as? String, ModelReply(text: text, model: model))
  }

  package func reply(to prompt: String, seed: Int = 1) throws(ModelFailure) -> ModelReply {
    if let reply = byPrompt[digest(prompt, seed)] { return reply }
    let next = used.withLock { used in
      defer { used = min(used + 1, byHand.count) }
      return used
    }
    guard next < byHand.count else {
      throw .unreadable(
        "there is no recording \(digest(prompt, seed).prefix(16)).json in \(folder): the prompt is another"
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
}
