import EngineInterface
import Plans
import Schemas
import Testing

@testable import Wishes

/// What is read of a request's words: each kind with words that say it, and with such that do not.
@Suite struct ReadRequestsTests {
  @Test(arguments: [
    ("texts that are no number become NULL", true),
    ("whatever is not a number (n/a and the like) shall be NULL afterwards", true),
    ("non-numeric values are set to NULL", true), ("values that can't be parsed become NULL", true),
    ("the number becomes NULL", false), ("texts that are no number stay", false),
  ]) func `what is no number goes`(_ words: String, _ goes: Bool) {
    #expect(Wish(words).emptiesWhatIsNoNumber == goes)
  }

  @Test(arguments: [
    ("Set valid_to to the day before the next one, only where valid_to is NULL", true),
    ("Fill valid_to from the log where it is missing", true),
    ("Set valid_to to the day before, where it is not NULL", false),
    ("Set valid_to to the day before the next one", false),
    ("Set valid_from to today where valid_to is NULL", false),
  ]) func `a column is set where it holds nothing`(_ words: String, _ isSet: Bool) {
    #expect(Wish(words).sets(whereNull: "valid_to") == isSet)
  }

  @Test(
    arguments: [
      ("info=1, warn=2, upper/lower case is irrelevant", [Normalisation.lowerCase]),
      ("units are written in any case", [.lowerCase]),
      ("open and closed (in any case, maybe with blanks around)", [.lowerCase, .trimmed]),
      (
        "e-mail address (upper/lower case and blanks around it do not count)",
        [.lowerCase, .trimmed]
      ),
      ("in case of doubt ask me", []), ("keep the case of the names", []),
    ] as [(String, Set<Normalisation>)]) func `spellings that are the same`(
      _ words: String, _ forms: Set<Normalisation>
    )
  {
    #expect(Wish(words).spellingsAlike == forms)
  }

  static let people = Table(
    name: "people",
    columns: ["id", "email", "city"].map { Column(name: $0, type: "TEXT") },
    primaryKey: Key(constraint: nil, parts: [.init(column: "id")]))

  @Test(arguments: [
    ("Merge people that share an e-mail address, the lowest id survives", ["email"]),
    ("Same email and city = same person", ["email", "city"]),
    ("Merge people that share an id", []), ("Merge the people of each city", []),
  ]) func `in what rows are one`(_ words: String, _ columns: [Name]) {
    #expect(Wish(words).columns(alikeIn: Self.people) == columns)
  }

  @Test(arguments: [
    ("The import put the last name into first and vice versa", true),
    ("`first` holds the family name: swap the two columns", true),
    ("swap the shifts of Monday and Tuesday", false), ("rename first to last", false),
  ]) func `two columns change places`(_ words: String, _ change: Bool) {
    #expect(Wish(words).asksToExchange("first", "last") == change)
  }

  @Test(arguments: [
    ("info=1, warn=2, upper/lower case is irrelevant", 4), ("info=1, warn=2", 0),
  ]) func `values become what is told, however they are written`(_ words: String, _ count: Int) {
    let cells = [("info", 1), ("INFO", 1), ("info", 1), ("warn", 2), ("Warn", 2)].map {
      MappedCell(before: .text($0.0), after: [.integer($0.1)])
    }
    let wish = Wish(words)
    #expect(wish.told.asTold(cells, alike: wish.spellingsAlike).count == count)
  }

  @Test(arguments: [
    ("tags, trimmed, no repeats within a recipe", true), ("each tag once", true),
    ("tags may repeat", false),
  ]) func `an entry counts once`(_ words: String, _ once: Bool) {
    #expect(Wish(words).asksForEachOnce == once)
  }

  @Test func `a value becomes nothing as told`() {
    let cells = [("n/a", Value.null), ("7", .null), ("8", .integer(8))].map {
      MappedCell(before: .text($0.0), after: [$0.1])
    }
    let told = Wish("decimal commas become points, 'n/a' becomes NULL").told
    #expect(told.emptiedAsTold(cells, alike: []) == [cells[0]])
  }

  static let seats = Table(
    name: "tickets",
    columns: ["id", "showing", "seat", "customer"].map { Column(name: $0, type: "TEXT") },
    primaryKey: Key(constraint: nil, parts: [.init(column: "id")]))
  static let twoForOneSeat = PlainComparison(
    "id", .outranked,
    [.init(sql: "min", text: "min")]
      + ["showing", "seat"].map { .init(sql: "\"\($0)\"", text: $0) },
    sql: "id NOT IN (SELECT min(id) FROM tickets GROUP BY showing, seat)")

  @Test(arguments: [
    ("Of tickets with the same showing and seat keep the lowest id, delete the others", true),
    (
      "Remove tickets that are identical apart from id, keep the first of each showing and seat",
      false
    ),
    ("Delete exact duplicates of tickets by showing and seat, keep the lowest id", false),
  ]) func `rows that are the same in all are others than rows alike`(_ words: String, _ go: Bool) {
    #expect(
      Wish(words).asksToDelete(where: [[Self.twoForOneSeat]], from: Self.seats, isOnlyTable: true)
        == go)
  }

  @Test(
    arguments: [
      ("Add a column adult to u, 1 for all users of age 18 or over and 0 for the rest.", "0", true),
      ("Give each user an adult mark, 'U' followed by the id", nil, true),
      ("Add a column adult, 0 for all users.", "0", false),
      ("Add a column adult (0 or 1), default 0 for everyone", "0", false),
      ("Add a column adult. All users have 2 cars.", "0", false),
    ] as [(String, String?, Bool)]) func `rows get another value than the default`(
      _ words: String, _ standard: String?, _ others: Bool
    )
  {
    #expect(Wish(words).givesRows(of: "adult", otherThan: standard) == others)
  }
}
