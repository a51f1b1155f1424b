import Schemas

/// A way to write texts alike, which loses how they were written.
package enum Normalisation: Hashable, Sendable, CaseIterable {
  case trimmed, lowerCase, upperCase

  fileprivate var words: Set<String> {
    switch self {
    case .trimmed: ["trim", "trimmed", "trimming", "strip", "stripped"]
    case .lowerCase: ["lowercase", "lowercased", "lower"]
    case .upperCase: ["uppercase", "uppercased", "upper", "capitals"]
    }
  }
}

extension String {
  /// How a request, in words, says that the texts of a column are to be written; nil where it does not name the
  /// column, or says nothing or several things of that sort.
  package func asksToNormalise(_ column: Name) -> Normalisation? {
    let words = wordsOfNames
    guard names(column) || words.contains(where: column.isCalled) else { return nil }
    let asked = Normalisation.allCases.filter { !$0.words.isDisjoint(with: words) }
    return asked.count == 1 ? asked[0] : nil
  }
}
