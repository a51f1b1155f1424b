import Crypto
import Foundation
import Prompting

/// One question and its answer, as it is kept: who answered, and to what.
private struct Recording: Codable {
  let answeredBy: String
  let model: String
  /// SHA-256 of the prompt, in hexadecimal.
  let prompt: String
  let reply: String
}

private func digest(_ prompt: String) -> String {
  SHA256.hash(data: Data(prompt.utf8)).map { byte in
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

  package func reply(to prompt: String) async throws -> ModelReply {
    let reply = try await client.reply(to: prompt)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let key = digest(prompt)
    let recording = Recording(
      answeredBy: client.name, model: reply.model, prompt: key, reply: reply.text)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(recording).write(to: folder.appending(path: "\(key.prefix(16)).json"))
    return reply
  }
}

/// Answers from recordings, by the prompt.
package struct ReplayingClient: ModelClient {
  private let folder: URL

  package init(from folder: String) { self.folder = URL(filePath: folder) }

  package var name: String { "recordings in \(folder.path)" }

  package func reply(to prompt: String) async throws -> ModelReply {
    let key = digest(prompt)
    let file = folder.appending(path: "\(key.prefix(16)).json")
    guard let data = FileManager.default.contents(atPath: file.path) else {
      throw ModelFailure.unreadable(
        "there is no recording \(file.lastPathComponent): the prompt is another")
    }
    guard let recording = try? JSONDecoder().decode(Recording.self, from: data),
      recording.prompt == key
    else {
      throw ModelFailure.unreadable("\(file.lastPathComponent) is no recording of this prompt")
    }
    return ModelReply(text: recording.reply, model: recording.model)
  }
}
