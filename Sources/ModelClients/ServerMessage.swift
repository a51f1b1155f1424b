import Foundation
import Prompting

/// What a server says is wrong, in the shapes in which servers say it.
enum ServerMessage {
  /// Of one message: a reply of the most tokens that are asked for has a tenth of that.
  static let mostBytes = 1 << 20
  /// Members and nested values of one message: each costs a hundred bytes and more once it is read.
  private static let mostParts = 50_000

  /// - Returns: nil where it is no JSON object, or one that nobody needs who answers a question.
  static func object(in data: Data) -> [String: Any]? {
    guard data.count <= mostBytes,
      data.count(where: { [0x2C, 0x5B, 0x7B].contains($0) }) <= mostParts
    else { return nil }
    return try? JSONSerialization.jsonObject(with: data) as? [String: Any]
  }

  /// - Returns: nil where the object reports no error.
  static func text(in object: [String: Any]) -> String? {
    if let error = object.present("error") { return words(error) ?? "the server reports an error" }
    guard object.present("choices") == nil, object.present("done") == nil else { return nil }
    return object["message"] as? String ?? object.present("detail").flatMap(words)
  }

  private static func words(_ value: Any) -> String? {
    switch value {
    case let text as String: text
    case let object as [String: Any]: object["message"] as? String
    // One for each field that is refused, with the way to it.
    case let list as [[String: Any]]:
      list.map { entry in
        let place = (entry["loc"] as? [Any])?.map { "\($0)" }.joined(separator: ".") ?? ""
        return "\(place) \(entry["msg"] as? String ?? "")"
      }.joined(separator: "; ")
    default: nil
    }
  }
}

extension [String: Any] {
  /// A field that is there and not null.
  func present(_ name: String) -> Any? {
    guard let value = self[name], !(value is NSNull) else { return nil }
    return value
  }
}

extension String {
  /// Without the key, which some servers repeat.
  func hiding(_ key: String?) -> String {
    key.flatMap { $0.isEmpty ? nil : replacing($0, with: "[key]") } ?? self
  }

  /// The same of what a model says or is called. Servers that want no key are given a word, `none` or `ollama`: that is
  /// no secret, and may stand there.
  func hidingSecret(_ key: String?) -> String {
    (key?.utf8.count ?? 0) < 12 ? self : hiding(key)
  }
}

extension ModelReply {
  func hidingSecret(_ key: String?) -> ModelReply {
    ModelReply(
      text: text.hidingSecret(key), model: model.hidingSecret(key), promptTokens: promptTokens)
  }
}
