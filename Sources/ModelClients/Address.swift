import Foundation

extension String {
  /// An address as it may be told: a name and a password before its host are nobody's business, nor is what
  /// stands behind a question mark, where some gateways want the key.
  package var withoutCredentials: String {
    guard var parts = URLComponents(string: self),
      parts.user != nil || parts.password != nil || parts.query != nil
    else { return self }
    (parts.user, parts.password, parts.query) = (nil, nil, nil)
    return parts.string ?? self
  }
}

extension ChatClient.Settings {
  /// The address of something that the server offers, without what clients put behind it themselves; what
  /// follows a question mark stays at its end.
  func address(of path: String) -> String {
    let mark = endpoint.firstIndex(of: "?") ?? endpoint.endIndex
    var base = endpoint[..<mark]
    while base.hasSuffix("/") { base = base.dropLast() }
    for end in ["/chat/completions", "/v1", "/api/chat"] where base.hasSuffix(end) {
      base = base.dropLast(end.count)
    }
    return base + path + endpoint[mark...]
  }
}
