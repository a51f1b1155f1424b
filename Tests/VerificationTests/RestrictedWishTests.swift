import EngineInterface
import Plans
import Schemas
import Testing

@testable import Wishes

/// What a request leaves out, puts off or says in passing.
struct RestrictedWishTests {
  private static let users = Table(
    name: "users",
    columns: ["id", "role", "last_login", "score"].map { Column(name: Name($0), type: "TEXT") })
  private static let before = PlainComparison(
    "last_login", .below, sql: "'2018-01-01'", text: "2018-01-01")
  private static let notAdmin = PlainComparison(
    "role", .unequal, [.init(sql: "'admin'", text: "admin")], sql: "role <> 'admin'")

  @Test(arguments: [
    ("Delete users whose last_login is before 2018-01-01.", true),
    ("Delete users whose last_login is before 2018-01-01, admins excepted.", false),
    ("Delete users whose last_login is before 2018-01-01, provided they have a score.", false),
    ("Delete at most three users whose last_login is before 2018-01-01.", false),
    ("Soft-delete users whose last_login is before 2018-01-01.", false),
    ("Delete the soft-deleted users whose last_login is before 2018-01-01.", true),
    ("Mark users whose last_login is before 2018-01-01 as deleted.", false),
    ("Delete users whose last_login is before 2018-01-01. Legal has not agreed.", false),
    ("Retain users whose last_login is before 2018-01-01 and delete the rest.", false),
  ]) func `a plain condition is asked for without restriction`(_ words: String, _ asks: Bool) {
    #expect(Wish(words).asksToDelete(where: [[Self.before]], from: Self.users) == asks)
  }

  @Test(arguments: [
    ("Delete users whose last_login is before 2018-01-01, admins excepted.", true),
    ("Delete users whose last_login is before 2018-01-01, but not the admins.", true),
    ("Delete users whose last_login is before 2018-01-01.", false),
  ]) func `an exception is asked for where it is said`(_ words: String, _ asks: Bool) {
    #expect(
      Wish(words).asksToDelete(where: [[Self.before, Self.notAdmin]], from: Self.users) == asks)
  }

  @Test(
    arguments: [
      ("compare without case and surrounding blanks", [.lowerCase, .trimmed]),
      ("'Rock', 'ROCK' and 'rock ' are the same genre", [.lowerCase, .trimmed]),
      ("'Rock' and 'ROCK' are the same genre", [.lowerCase]),
      ("'Rock' and 'Pop' are the same genre", []),
      ("ignoring case", [.lowerCase]), ("in any case, move the rows", []),
    ] as [(String, Set<Normalisation>)])
  func `spellings that are the same`(_ words: String, _ forms: Set<Normalisation>) {
    #expect(Wish(words).spellingsAlike == forms)
  }

  @Test(arguments: [
    ("Existing orders get 'legacy'.", ["legacy"]), ("Existing orders get NULL.", []),
    ("All existing items are to get 0.", ["0"]), ("Existing orders count as shipped", ["shipped"]),
    ("Items with a price over 50 are 'premium'.", ["premium"]),
    ("Existing orders must not get 'legacy'.", []), ("The status is 'new'.", []),
    ("Existing orders get 'open'.", []),
  ]) func `texts that are written nowhere`(_ words: String, _ texts: [String]) {
    #expect(Wish(words).textsLeftOut(of: "ALTER TABLE t ADD s TEXT DEFAULT 'open'; -- 10") == texts)
  }

  @Test(arguments: [
    ("Existing rows without a country (NULL or just blank) -> XX", true),
    ("empty or NULL means normal", true), ("blank counts as nothing", true),
    ("NULL stays NULL, blank stays blank", false), ("blanks become 'x'", false),
  ]) func `blank and nothing are one`(_ words: String, _ are: Bool) {
    #expect(Wish(words).equatesBlankWithNull == are)
  }

  @Test(arguments: [
    ("Categories without any product are leftovers, no need to keep them.", true),
    ("Categories without any product must be kept.", false),
    ("Products without a price are leftovers.", false),
  ]) func `rows that nothing refers to need not be kept`(_ words: String, _ need: Bool) {
    #expect(Wish(words).givesUpUnreferred("categories", by: "products") == need)
  }

  @Test func `lines of a list tell several words for one`() {
    let told = Wish("Clean up:\n- Deutschland, BRD, Germany -> DE\n- Schweiz, Suisse -> CH").told
    let cells = [("BRD", "DE"), ("Germany", "DE"), ("Suisse", "CH"), ("Suisse", "DE")].map {
      MappedCell(before: .text($0.0), after: [.text($0.1)])
    }
    #expect(Set(told.asTold(cells, alike: [])) == Set(cells.dropLast()))
  }

  @Test(arguments: [
    ("delete the rows; it should just stop with an error if an id is taken", true),
    ("stop selling the products", false),
  ]) func `a script may stop`(_ words: String, _ may: Bool) {
    #expect(Wish(words).letsScriptStop == may)
  }

  @Test(arguments: [
    ("manager_name is to become manager_id", "manager_name", "manager_id"),
    ("manager_name shall become manager_id", "manager_name", "manager_id"),
  ]) func `auxiliaries say nothing`(_ words: String, _ old: Name, _ new: Name) {
    #expect(Wish(words).newName(for: old) == new)
  }

  @Test(arguments: [("e-mails", "email"), ("email", "e_mail"), ("categories", "category")])
  func `what a column is called`(_ word: String, _ name: Name) {
    #expect(Wish(word).calls(name))
  }
}
