import EngineInterface
import Schemas

extension String {
  /// Whether a number or a text stands in it as a word, or as words.
  func names(_ value: Value) -> Bool {
    let sought: String
    switch value {
    case .integer(let number): sought = "\(number)"
    case .text(let text) where text.count >= 3 && text.contains(where: \.isLetter):
      sought = text
    case .null, .real, .text, .malformedText, .blob: return false
    }
    func isPart(_ character: Character?) -> Bool {
      character.map { $0.isLetter || $0.isNumber } ?? false
    }
    return ranges(of: sought).contains { range in
      !isPart(self[..<range.lowerBound].last) && !isPart(self[range.upperBound...].first)
    }
  }
}
