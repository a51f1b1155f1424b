import Plans
import Schemas
import Testing

@testable import Verification
@testable import Wishes

/// What a request says of columns, in words.
struct NamesInWordsTests {
  @Test(arguments: [
    ("Rename net and tax to net_cents and tax_cents", "net", "net_cents"),
    ("Rename net and tax to net_cents and tax_cents", "tax", "tax_cents"),
    ("a, b and c become x, y and z.", "b", "y"),
    ("lng to x, lat to y", "lat", "y"), ("lng to x, lat to y", "lng", "x"),
    ("works.medium -> technique", "medium", "technique"),
    ("Rename room to location, the index as well", "room", "location"),
    ("drop fax and rename tel to phone and index it", "tel", "phone"),
    ("In contacts, tel becomes phone. The others go.", "tel", "phone"),
    ("of a, b and c to d", "c", nil),
    ("first and last into name", "last", nil), ("a to b, and then a to c", "a", nil),
    ("nothing of it", "a", nil),
  ]) func `what a column is called from now on`(_ words: String, _ old: String, _ new: String?) {
    #expect(Wish(words).newName(for: Name(old)) == new.map { Name($0) })
  }

  @Test(arguments: [
    ("add gross, which is net plus tax", true), ("gross = net + tax", true),
    ("orders need gross: the sum of net and tax", true), ("fill gross from net and tax", true),
    ("add gross beside net", false), ("add gross; net is what it was", false),
    ("add gross, nullable, and drop net", false),
  ]) func `whether a column is asked for with its values`(_ words: String, _ asks: Bool) {
    #expect(Wish(words).asksToFill("gross", from: ["net", "tax"]) == asks)
  }

  @Test(arguments: [
    ("Trim blanks around guest names", "name", [Normalisation.trimmed]),
    ("store email in lowercase", "email", [.lowerCase]),
    ("trim and lowercase email", "email", [.trimmed, .lowerCase]),
    ("email in upper or in lower case", "email", []), ("trim the notes", "email", []),
    ("do not trim email", "email", []), ("email stays, don't lowercase it", "email", []),
    ("notes have 30 characters at most, cut what is longer", "note", [.cut(to: 30)]),
    ("cut note in 2026 to 40 chars", "note", [.cut(to: 40)]),
    ("cut note in 2026, to 40", "note", []), ("30 characters of a note will do", "note", []),
  ]) func `how texts are to be written`(_ words: String, _ column: String, _ forms: [Normalisation])
  {
    #expect(Wish(words).asksToWrite(Name(column), as: .text) == forms)
  }

  @Test(arguments: [
    ("the exact minutes may go", true), ("nobody needs the minutes afterwards", true),
    ("minutes don't need to be kept", true), ("no minutes may be lost", false),
    ("minutes need to be kept", false), ("the minutes may not go", false),
    ("none of the minutes can be lost", false), ("the seconds may go", false),
    ("keep minutes, the seconds may go", false), ("minutes must not be given up", false),
  ]) func `what is no longer needed`(_ words: String, _ isGivenUp: Bool) {
    #expect(Wish(words).givesUp("minutes") == isGivenUp)
  }

  @Test(arguments: [
    ("round prices to whole euros", [Normalisation.rounded(decimals: 0)]),
    ("price, rounded to two decimals", [.rounded(decimals: 2)]),
    ("round the price to 1 digit", [.rounded(decimals: 1)]),
    ("round the price", [.rounded(decimals: nil)]), ("price as an integer", []),
    ("round the weights", []),
  ]) func `how numbers are to be written`(_ words: String, _ forms: [Normalisation]) {
    #expect(Wish(words).asksToWrite("price", as: .real) == forms)
  }

  @Test(arguments: [
    ("p1 is the deposit, p2 the fee that we keep", UnlikeNames.Told.otherwise),
    ("p1 is the fee, p2 the deposit", .so), ("deposit for p2, fee for p1", .so),
    ("the fee is p1", .so), ("p1 and p2 become fee and deposit", nil),
    ("rebuild it with fee and deposit", nil), ("", nil),
  ]) func `which of two names that say nothing became which`(
    _ words: String, _ told: UnlikeNames.Told?
  ) {
    let names = UnlikeNames(pairs: [("p1", "fee"), ("p2", "deposit")])
    #expect(names.told(by: Wish(words)) == told)
  }

  @Test(arguments: [
    ("weight is in kilograms; from now on in grams", 1000.0),
    ("store grams instead of kilograms", 1000), ("prices in euros become cents", 100),
    ("minutes to hours", 1.0 / 60), ("percent as a ratio", 0.01), ("in grams", nil),
    ("from grams to hours", nil), ("seconds, minutes and hours", nil),
  ]) func `by what a request multiplies`(_ words: String, _ factor: Double?) {
    let found = UnitNames.factor(in: Wish(words).words)?.factor
    #expect(found.map { abs($0 - (factor ?? 0)) < 1e-9 } ?? (factor == nil))
  }

  @Test(arguments: [
    ("delete orders placed before 2020-01-01", PlainComparison.Relation.below, true),
    ("delete orders placed before 2020-01-01", .equal, false),
    ("delete orders placed before 2020-01-01", .atMost, false),
    ("delete orders placed on 2020-01-01 or earlier", .atMost, true),
    ("delete orders placed on 2020-01-01 or later", .atMost, false),
    ("delete orders placed on 2020-01-01", .equal, true),
    ("keep only orders placed on 2020-01-01 or later; delete the others", .below, true),
    ("keep only orders placed on 2020-01-01 or later; delete the others", .above, false),
    ("delete no orders", .below, false),
  ]) func `which rows are to go`(
    _ words: String, _ relation: PlainComparison.Relation, _ asks: Bool
  ) {
    let orders = Table(
      name: "orders",
      columns: [Column(name: "id", type: "INTEGER"), Column(name: "placed", type: "TEXT")])
    let comparison = PlainComparison("placed", relation, sql: "'2020-01-01'", text: "2020-01-01")
    #expect(Wish(words).asksToDelete(where: [[comparison]], from: orders) == asks)
  }

  private static let products = Table(
    name: "products",
    columns: [Column(name: "id", type: "INTEGER"), Column(name: "status", type: "TEXT")])

  @Test(arguments: [
    ("Delete the products with status 'gone'", true),
    ("Delete the products with status 'old'. Leave products with status 'gone' alone.", false),
    ("Delete the products with status 'old'. Rows with status 'gone' stay.", false),
    ("Delete the products whose status is anything other than 'gone'.", false),
    (
      "Products with status 'gone' will be deleted by the nightly job, not by this migration.",
      false
    ),
    ("Make sure that no products with status 'gone' are deleted.", false),
    ("Delete the products with status 'gone'; no other rows are deleted", true),
    (
      "Delete the suppliers with status 'gone'; products with status 'gone' are called first", false
    ),
    ("We clean up products. Delete the rows with status 'gone'.", true),
    ("The script mustn't delete products with status 'gone'.", false),
    ("Products with status 'gone' cannot be deleted.", false),
    ("We don’t delete products with status 'gone'.", false),
    ("We don't need the products with status 'gone': delete them.", true),
  ]) func `what a request spares excuses nothing`(_ words: String, _ asks: Bool) {
    let gone = PlainComparison("status", .equal, sql: "'gone'", text: "gone")
    #expect(
      Wish(words).asksToDelete(where: [[gone]], from: Self.products, besides: ["suppliers"]) == asks
    )
  }

  @Test(arguments: [
    ("Empty the table products", true), ("delete all products", true),
    ("delete all products with status 'gone'", false), ("delete the products", false),
    ("products: nothing is deleted, all stay", false),
  ]) func `when all rows of a table go`(_ words: String, _ asks: Bool) {
    #expect(Wish(words).asksToEmpty(Self.products) == asks)
  }

  @Test(arguments: [
    ("strip blanks of name and email, email in lower case", "name", [Normalisation.trimmed]),
    ("strip blanks of name and email, email in lower case", "email", [.trimmed, .lowerCase]),
    ("Trim the email, not the name.", "name", []), ("Trim the name of suppliers.", "name", []),
    ("Trim the name; the stored values stay.", "name", []),
    ("clean name: ignore case and outer blanks", "name", [.trimmed, .lowerCase]),
    ("keep only year and month of name", "name", [.cut(to: 7)]),
  ]) func `what a clause says is said of what it names`(
    _ words: String, _ column: String, _ forms: [Normalisation]
  ) {
    let others = ["name", "email"].filter { $0 != column }.map { Name($0) }
    let found = Wish(words).asksToWrite(
      Name(column), as: .text, besides: others, elsewhere: ["suppliers"])
    #expect(found == forms)
  }

  @Test(arguments: [
    ("phone: the mobile, else the fax", true),
    ("the fax, and where it is missing the mobile", false),
    ("the mobile wins, the fax only stands in", true), ("mobile and fax become phone", false),
  ]) func `which of two values of a row comes first`(_ words: String, _ isFirst: Bool) {
    #expect(Wish(words).puts("mobile", before: "fax") == isFirst)
  }

  @Test(arguments: [
    ("Replace mobile by phone; drop the fax.", "mobile", Name("phone")),
    ("Replace mobile by phone; drop the fax.", "fax", nil),
    ("sorted by name", "sorted", nil),
  ]) func `what a column is replaced by`(_ words: String, _ column: String, _ name: Name?) {
    #expect(Wish(words).newName(for: Name(column)) == name)
  }
}
