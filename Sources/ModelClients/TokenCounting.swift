import Foundation

/// How servers count the tokens of a text.
///
/// - llama-server: `/v1/chat/completions/input_tokens`, with what its template adds, or the older `/tokenize`
///   (https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md).
/// - vLLM: `/tokenize` (https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html).
extension ChatClient.Settings {
  /// - Returns: nil where the server counts for nobody.
  func tokens(in text: String) async -> Int? {
    let asked: [(path: String, body: [String: Any], answer: String)] =
      switch kind {
      case "llama-server":
        [
          (
            "/v1/chat/completions/input_tokens",
            ["model": model, "messages": [["role": "user", "content": text]]], "input_tokens"
          ),
          ("/tokenize", ["content": text], "tokens"),
        ]
      case "vLLM": [("/tokenize", ["model": model, "prompt": text], "count")]
      default: []
      }
    for (path, body, answer) in asked {
      let body = try? JSONSerialization.data(withJSONObject: body, options: .sortedKeys)
      guard let body, let object = try? await object(at: path, posting: Array(body)) else {
        continue
      }
      let count = (object[answer] as? Int) ?? (object[answer] as? [Any])?.count
      // What a server says is somebody else's number.
      if let count, (1...max(1, text.utf8.count)).contains(count) { return count }
    }
    return nil
  }
}
