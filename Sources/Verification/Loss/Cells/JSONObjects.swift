import Foundation

extension String {
  /// The object that it writes; nil where it writes none.
  var jsonObject: [String: Any]? {
    guard first(where: { !$0.isWhitespace }) == "{" else { return nil }
    return (try? JSONSerialization.jsonObject(with: Data(utf8))) as? [String: Any]
  }
}
