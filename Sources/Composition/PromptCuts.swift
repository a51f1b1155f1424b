import Reports
import Synchronization

/// What was left out of prompts, which would have been too long: gathered while they are made, for people.
final class PromptCuts: Sendable {
  private let sentences = Mutex<[String]>([])

  /// Each once.
  var all: [String] { sentences.withLock { $0 } }

  /// - Parameter prompt: what it is called: `the prompt`.
  func add(_ cuts: [String], from prompt: String) {
    guard !cuts.isEmpty else { return }
    let sentence = plainLine(
      "left out of \(prompt), which would be too long: \(cuts.joined(separator: ", "))")
    sentences.withLock { if !$0.contains(sentence) { $0.append(sentence) } }
  }
}
