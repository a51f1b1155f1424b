import Foundation

extension String {
  /// An address as it may be told: a name and a password before its host are nobody's business.
  package var withoutCredentials: String {
    guard var parts = URLComponents(string: self), parts.user != nil || parts.password != nil else {
      return self
    }
    (parts.user, parts.password) = (nil, nil)
    return parts.string ?? self
  }
}
