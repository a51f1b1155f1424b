import EngineInterface
import Plans
import Schemas
import Testing

@testable import Verification
@testable import Wishes

/// What a request says, in words, of rows that become one, of values, and of how they are written.
struct AskedInWordsTests {
  @Test(arguments: [
    ("Merge Hip Hop into Rap", "Hip Hop", true, false),
    ("Merge Hip Hop into Rap", "Rap", false, true),
    ("everything tagged veggie becomes vegetarian", "veggie", true, false),
    ("everything tagged veggie becomes vegetarian", "vegetarian", false, true),
    ("move all to Rap and delete the doubles", "Rap", false, true),
    ("delete the tag veggie", "veggie", false, false),
  ]) func `which of two names goes`(_ words: String, _ name: String, _ goes: Bool, _ stays: Bool) {
    #expect(Wish(words).becomesAnother(name) == goes)
    #expect(Wish(words).isWhatBecomes(name) == stays)
  }

  @Test(arguments: [
    ("Override wins, even when its value is NULL", true),
    ("settings_override takes precedence", true),
    ("the override never wins", false), ("settings win over the override", false),
    ("merge both tables", false),
  ]) func `which of two tables counts`(_ words: String, _ isPreferred: Bool) {
    #expect(Wish(words).prefers("settings_override", to: "settings") == isPreferred)
  }

  @Test(arguments: [
    ("Keep only the last four characters of iban", [Normalisation.cut(to: 4, isEnd: true)]),
    (
      "cut iban longer than 140 characters to the first 139 characters plus '…'",
      [.cut(to: 139, tail: "…")]
    ),
    ("cut iban to 20 characters", [.cut(to: 20)]), ("the iban has four characters", []),
  ]) func `which part of a text stays`(_ words: String, _ forms: [Normalisation]) {
    #expect(Wish(words).asksToWrite("iban", as: .text) == forms)
  }

  @Test(arguments: [
    ("round price to the nearest multiple of 5", Normalisation.stepped(5, .nearest)),
    ("round price down to multiples of 0.05", .stepped(0.05, .below)),
    ("round price up to the next hundred", .stepped(100, .above)),
  ]) func `to which multiples numbers are rounded`(_ words: String, _ form: Normalisation) {
    #expect(Wish(words).asksToWrite("price", as: .integer) == [form])
  }

  @Test(arguments: [
    ("Renumber 1..n per list, positions have gaps", Renumbering.inOrder),
    ("reverse the position of all tracks", .reversed), ("close the holes in position", .inOrder),
    ("position becomes NOT NULL", nil), ("renumber the houses", nil),
  ]) func `which numbers are given out anew`(_ words: String, _ way: Renumbering?) {
    #expect(Wish(words).renumbering(of: "position") == way)
  }

  @Test(arguments: [
    ("due is in US order, month/day/year", Writing.DayOrder.monthFirst),
    ("dates as DD.MM.YYYY", .dayFirst), ("the European way to write a day", .dayFirst),
    ("from MM/DD/YYYY to DD.MM.YYYY", nil), ("dates become ISO", nil),
  ]) func `in which order days are written`(_ words: String, _ order: Writing.DayOrder?) {
    #expect(Wish(words).orderOfDays == order)
  }

  private static func cells(_ pairs: [(Int64, String)]) -> [MappedCell] {
    pairs.map { MappedCell(before: .integer($0.0), after: [.text($0.1)]) }
  }

  @Test(arguments: [
    "0 draft, 1 active, 2 paused, 3 sold; everything else 'other'",
    "make them words: 0 = draft, 1 = active, 2 = paused, 3 = sold. Every other number becomes 'other'.",
    "(draft 0, active 1, paused 2, sold 3), all others other",
  ]) func `what a request lists is held against what became of it`(words: String) {
    let told = ToldValues(in: words)
    let right = Self.cells([(0, "draft"), (1, "active"), (7, "other"), (9, "other")])
    #expect(told.judged(right).contradicted.isEmpty)
    #expect(Set(told.judged(right).others) == Set(Self.cells([(7, "other"), (9, "other")])))
    let crossed = Self.cells([(0, "draft"), (1, "active"), (2, "sold"), (3, "paused")])
    #expect(
      Set(told.judged(crossed).contradicted) == Set(Self.cells([(2, "sold"), (3, "paused")])))
    // One alone may be told of something else.
    #expect(told.judged(Self.cells([(0, "draft"), (2, "sold")])).contradicted.isEmpty)
  }

  @Test(arguments: [
    ("yes/no/not asked (NULL) -> 1/0/NULL", "NULL"), ("yes/no/unknown (NULL) -> 1/0/2", "2"),
    ("yes -> 1, no -> 0", nil),
  ]) func `what a request lists for nothing`(_ words: String, _ told: String?) {
    #expect(ToldValues(in: words).ofNull == told)
  }

  @Test(arguments: [
    ("merge the statuses 'old' and 'gone' of products into 'sold'", 2),
    ("merge the statuses 'old' and 'gone' of products into 'other'", 0),
    ("'old' stays, 'gone' stays, and none is 'sold'", 0),
  ]) func `words that become one as a request lists them`(_ words: String, _ count: Int) {
    let cells = ["old", "gone"].map { MappedCell(before: .text($0), after: [.text("sold")]) }
    #expect(ToldValues(in: words).asTold(cells, alike: []).count == count)
  }

  @Test(arguments: [
    ("name and price come from the import", "name", true),
    ("name and price come from the import", "shelf", false),
    ("the import does not update name", "name", false),
  ]) func `from which table values come`(_ words: String, _ column: String, _ takes: Bool) {
    #expect(
      Wish(words).takes(Name(column), from: "products_import", insteadOf: "products") == takes)
  }
}
