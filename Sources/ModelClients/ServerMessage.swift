import Foundation

/// What a server says is wrong, in the shapes in which servers say it.
enum ServerMessage {
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
