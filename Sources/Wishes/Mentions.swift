import EngineInterface
import Plans
import Schemas

extension Wish {
  /// Whether it asks that what two names stand for change places.
  package func asksToExchange(_ a: Name, _ b: Name) -> Bool {
    let turned = [
      "other way round", "other way around", "wrong way round", "crossed", "mixed up", "vice versa",
    ]
    let isOfTwo = ["two columns", "both columns"].contains(where: text.lowercased().contains)
    func isNamed(_ name: Name) -> Bool {
      words.contains { word in
        Name(word) == name || name.folded.count >= 3 && word.hasPrefix(name.folded)
          || word.count > 3 && name.parts.first == word
      }
    }
    // A short name may stand for a longer word: lon for longitude.
    return
      (speaksOfExchange || turned.contains(where: text.lowercased().contains))
      && (isNamed(a) && isNamed(b) || isOfTwo && (isNamed(a) || isNamed(b)))
  }
}

extension Wish {
  private static let dropping: Set<String> = [
    "drop", "dropped", "remove", "removed", "delete", "deleted",
  ]

  /// Whether something is to be dropped.
  package var asksToDrop: Bool {
    !wordSet.isDisjoint(with: Self.dropping)
      && !saysThatNothingGoes
  }

  /// Whether a sentence says of a member of an object that it is to go, of all objects and of it alone.
  package func asksToDrop(member: String) -> Bool {
    let about = sentences.filter { $0.wordsOfNames.contains(member.lowercased()) }
    let sparing = String.keeping.union([
      "except", "but", "not", "never", "other", "others", "where", "if", "when", "only", "unless",
    ])
    return !about.isEmpty
      && about.allSatisfy { sparing.isDisjoint(with: $0.wordsOfNames) }
      && about.contains { sentence in
        !Self.dropping.isDisjoint(with: sentence.wordsOfNames)
      }
  }

  /// Whether things are to change places.
  package var speaksOfExchange: Bool {
    !wordSet.isDisjoint(with: ["exchange", "exchanged", "swap", "swapped", "interchange"])
  }
}

extension String {
  /// Whether a number or a text stands in it as a word, or as words.
  func names(_ value: Value) -> Bool {
    let sought: String
    switch value {
    case .integer(let number):
      // `One` may stand for anything.
      if number > 1, number <= 12,
        wordsOfNames.contains(where: { Int($0) == nil && $0.wholeNumber == Int(number) })
      {
        return true
      }
      sought = "\(number)"
    case .text(let text) where text.count >= 3 && text.contains(where: \.isLetter):
      sought = text
    case .null, .real, .text, .malformedText, .blob: return false
    }
    return holds(sought)
  }

  /// Whether an empty text stands in it, in words or as it is.
  var namesNothing: Bool {
    contains(/(''|""|``)/)
      || lowercased().contains(/\b(empty|blank) (string|text|value|one)s?\b|\bblanks?\b/)
  }

  /// Whether a text stands in it between what are no letters or digits.
  func holds(_ sought: String) -> Bool {
    func isPart(_ character: Character?) -> Bool {
      character.map { $0.isLetter || $0.isNumber } ?? false
    }
    return ranges(of: sought).contains { range in
      !isPart(self[..<range.lowerBound].last) && !isPart(self[range.upperBound...].first)
    }
  }
}
