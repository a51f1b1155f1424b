/// A question for which the server has no room. Others may be shorter.
package struct PromptTooLong: Error, Hashable, Sendable {
  package let message: String
  package init(message: String) { self.message = message }
}

/// Why a model gave no reply that can be used.
package enum ModelFailure: Error, Hashable, Sendable {
  /// Nobody answers there, or not within the time it takes to connect.
  case unreachable(String)
  /// The connection broke, time ran out, or what answers is no model's server: no model is to blame.
  case interrupted(String)
  /// The server said no: HTTP status and its words.
  case refused(status: Int, message: String)
  /// The answer broke off, reached the limit of tokens, or was too large.
  case incomplete(String)
  /// The whole answer is there, and is not what was asked for.
  case unreadable(String)
  /// Among recordings there is none of this prompt.
  case unrecorded(String)

  package var message: String {
    switch self {
    case .unreachable(let text), .interrupted(let text), .incomplete(let text),
      .unreadable(let text), .unrecorded(let text):
      text
    case .refused(let status, let text): "the server answers \(status): \(text)"
    }
  }

  /// Tokens of the context that a prompt was too long for, where the server says so: servers that do not tell
  /// how much they take before tell it then.
  package var context: Int? {
    let text: String
    switch self {
    // Some have begun to answer before they find out.
    case .refused(_, let said), .incomplete(let said): text = said
    default: return nil
    }
    let size = /context (?:size|length|window)(?: is| of(?: only)?)? ?\(?([0-9]{2,9})/
    // What takes prompt and reply together, or the prompt alone, may be called its input.
    let input =
      /inputs`? (?:must have less than|tokens \+ `?max_new_tokens`? must be <=) ?([0-9]{2,9})/
    let words = text.lowercased()
    return (words.firstMatch(of: size)?.1 ?? words.firstMatch(of: input)?.1).flatMap { Int($0) }
  }
}

/// A whole answer.
package struct ModelReply: Hashable, Sendable {
  package let text: String
  /// What the server calls the model that answered.
  package let model: String
  /// Tokens of the prompt that the server says it read; nil where it does not say.
  package var promptTokens: Int?
  package init(text: String, model: String, promptTokens: Int? = nil) {
    self.text = text
    self.model = model
    self.promptTokens = promptTokens
  }

  /// What is said where the server read much less than the prompt. No tokenizer makes tokens of seven letters each of
  /// SQL, and what is cut to half of a window is found so, too.
  package func doubt(about prompt: Prompt) -> String? {
    guard let promptTokens, promptTokens >= 0, promptTokens < prompt.text.utf8.count / 7 else {
      return nil
    }
    return "the server says that it read \(promptTokens) tokens of a prompt of about "
      + "\(Prompt.tokens(in: prompt.text)): it may have cut it to its context size of \(promptTokens)"
  }

  /// - Throws: `ModelFailure.incomplete` where it answers a part of the prompt.
  package func answering(_ prompt: Prompt) throws(ModelFailure) -> ModelReply {
    // Who counts none did not count.
    if let doubt = doubt(about: prompt), promptTokens != 0 { throw .incomplete(doubt) }
    return self
  }
}

extension ModelClient {
  package func tokens(in text: String) async -> Int? { nil }

  package func reply(to prompt: Prompt) async throws -> ModelReply {
    try await reply(to: prompt, seed: 1)
  }
}

/// Whoever answers prompts: a server, or a recording of one.
package protocol ModelClient: Sendable {
  /// Says for people who answers.
  var name: String { get }

  /// - Throws: `ModelFailure`.
  ///
  /// - Parameter seed: from 1; the first is the likeliest answer, others are drawn.
  func reply(to prompt: Prompt, seed: Int) async throws -> ModelReply

  /// How many tokens it reads a text as; nil where it does not count for others.
  func tokens(in text: String) async -> Int?
}
