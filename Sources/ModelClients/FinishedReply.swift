import Prompting

/// What had come when an answer ended.
struct FinishedReply {
  let text: String
  /// What was thought, where a server tells that apart.
  let thought: String
  let model: String
  let promptTokens: Int?
  /// As the server says; nil where it never said.
  let reason: String?

  static let brokeOff = "the reply broke off before its end"

  /// - Throws: `ModelFailure.incomplete` where it is not the whole answer, `.interrupted` where nothing is of
  ///   a model.
  func reply() throws(ModelFailure) -> ModelReply {
    switch reason {
    case "stop":
      // Some servers put a reply that is held to a schema where the thinking goes.
      return ModelReply(
        text: text.contains { !$0.isWhitespace } ? text : thought, model: model,
        promptTokens: promptTokens)
    case "length": throw .incomplete("the reply reached its limit of tokens")
    case nil where text.isEmpty && thought.isEmpty:
      throw .interrupted("the reply broke off before a model said a word: does one answer there?")
    // It also ends like this where a server stops a model that repeats itself.
    case nil: throw .incomplete(Self.brokeOff)
    case let other?: throw .incomplete("the reply ended by '\(other)'")
    }
  }
}
