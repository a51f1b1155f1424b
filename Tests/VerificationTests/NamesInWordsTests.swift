import Plans
import Schemas
import Testing

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
    ("first and last into name", "last", nil), ("a to b, and then a to c", "a", nil),
    ("nothing of it", "a", nil),
  ]) func `what a column is called from now on`(_ words: String, _ old: String, _ new: String?) {
    #expect(words.newName(for: Name(old)) == new.map { Name($0) })
  }

  @Test(arguments: [
    ("add gross, which is net plus tax", true), ("gross = net + tax", true),
    ("orders need gross: the sum of net and tax", true), ("fill gross from net and tax", true),
    ("add gross beside net", false), ("add gross; net is what it was", false),
    ("add gross, nullable, and drop net", false),
  ]) func `whether a column is asked for with its values`(_ words: String, _ asks: Bool) {
    #expect(words.asksToFill("gross", from: ["net", "tax"]) == asks)
  }

  @Test(arguments: [
    ("Trim blanks around guest names", "name", Normalisation.trimmed),
    ("store email in lowercase", "email", .lowerCase), ("trim and lowercase email", "email", nil),
    ("trim the notes", "email", nil),
  ]) func `how texts are to be written`(_ words: String, _ column: String, _ form: Normalisation?) {
    #expect(words.asksToNormalise(Name(column)) == form)
  }
}
