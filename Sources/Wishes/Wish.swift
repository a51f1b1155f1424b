import EngineInterface
import Plans
import Schemas

/// What an engineer asks for, in words. Nothing that is read from it changes a script: it only says which losses
/// were meant, and which changes were not made. What it does not say in a way that is known is left for a person.
package struct Wish: Sendable, Hashable {
  /// As it was written, but for ways of saying that are put plainly.
  package let text: String
  /// Its words in lower case, those of names with their underscores.
  package let words: [String]
  package let wordSet: Set<String>
  /// Its sentences and their parts between commas and parentheses, in lower case.
  package let clauses: [String]
  /// The same with their words.
  let parts: [Clause]
  /// Its sentences as they are written.
  let sentences: [String]
  /// Its clauses, none of whose words are put otherwise.
  let literal: [String]
  /// Its sentences and lists, parted at commas, too, in lower case.
  let listed: [Clause]
  /// How it wants values written, whichever they are.
  let forms: WantedForms
  /// What it says that values become.
  package let told: ToldValues
  /// In which order it says that days are written; nil where it says nothing, or both.
  package let orderOfDays: Writing.DayOrder?
  /// Whether it says that no row goes.
  let saysThatNothingGoes: Bool
  /// Whether it says that rows are to go later, in part, or not really.
  let hesitatesToDelete: Bool
  /// In which ways texts are written that it takes for the same: `ignoring case`, `'Rock' and 'ROCK ' are the same`.
  package let spellingsAlike: Set<Normalisation>
  /// Whether it takes what is blank for nothing, and whether it says that it becomes so.
  package let equatesBlankWithNull: Bool
  package let asksForNullOfBlank: Bool
  /// Whether it says that what writes no number becomes nothing.
  package let emptiesWhatIsNoNumber: Bool
  /// Whether its words on what goes turn what they say, and whether a script may do what they say all the same.
  package let turnsItsWords: Bool
  package let leavesDoubt: Bool
  /// Clauses that say that what they name stays as it is.
  let staying: [Clause]
  /// A word that it calls misspelled.
  package let corrected: Correction?
  /// By what amounts in one unit are multiplied to be in another, and the percentages that it says.
  package let rate: Double?
  let percentages: Set<String>

  /// Nothing.
  package static let none = Wish("")

  /// Reads it once: every column of every trial asks.
  package init(_ written: String) {
    let text = written.plainlyPut
    self.text = text
    words = text.wordsOfNames
    wordSet = Set(words)
    clauses = text.clauses
    parts = clauses.map(Clause.init)
    sentences = text.sentences
    literal = written.clauses
    listed = text.lowercased().sentencesAndLists.flatMap {
      $0.split(separator: ",").map { Clause(String($0)) }
    }
    forms = WantedForms(text, words)
    told = ToldValues(in: text)
    orderOfDays = text.orderOfDays
    saysThatNothingGoes = text.saysThatNothingGoes
    hesitatesToDelete = text.hesitatesToDelete
    spellingsAlike = Self.spellingsAlike(in: clauses, sentences)
    equatesBlankWithNull = clauses.contains(where: \.equatesBlankWithNull)
    asksForNullOfBlank = clauses.contains(where: \.asksForNullOfBlank)
    emptiesWhatIsNoNumber = sentences.contains(where: \.emptiesWhatIsNoNumber)
    leavesDoubt = text.leavesDoubt
    turnsItsWords = leavesDoubt || text.turnsItsWords
    staying = parts.filter(\.text.saysThatSomethingStays)
    corrected = Correction(in: text)
    rate = Self.rate(in: text)
    percentages = Self.percentages(in: text)
  }

  package var isEmpty: Bool { text.isEmpty }

  /// What stands in single quotes, an empty text too.
  package var quotedTexts: [String] {
    text.contains("'") ? text.matches(of: /(?:^|[\s(,])'([^']*)'/).map { String($0.1) } : []
  }

  /// Whether it names a column, or another thing that a schema holds.
  package func names(_ name: Name) -> Bool { words.names(name) }

  /// Whether it names it, or calls it so in the singular or the plural.
  package func speaks(of name: Name) -> Bool { names(name) || calls(name) }

  /// Whether one of its words is the name, in the singular or the plural.
  package func calls(_ name: Name) -> Bool { words.contains(where: name.isCalled) }

  /// Whether a text stands in it between what are no letters or digits.
  package func holds(_ sought: String) -> Bool { text.holds(sought) }

  /// Whether a number or a text stands in it as a word, or as words.
  package func names(_ value: Value) -> Bool { text.names(value) }

  /// Whether an empty text stands in it, in words or as it is.
  package var namesNothing: Bool { text.namesNothing }
}
