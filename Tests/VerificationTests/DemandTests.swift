import Schemas
import Testing
import Wishes

/// What is read of a request of definitions: only what can hardly mean anything else.
struct DemandTests {
  @Test(arguments: [
    ("Drop note; index st.", true), ("Drop the unused column note from ord", true),
    ("Remove the column note.", true), ("Drop t.note and add an index", false),
    ("Remove note duplicates", false), ("Drop the index on note", false),
    ("Drop the NOT NULL on note", false), ("Never drop note", false),
    ("Drop note once the old programs are gone", false),
  ]) func `a column is to go`(_ words: String, _ goes: Bool) {
    #expect(Wish(words).asksToDrop(column: "note") == goes)
  }

  @Test(arguments: [
    ("Make ord.city NOT NULL.", true), ("city is mandatory from now on", true),
    ("city has to become required", true), ("Make plan NOT NULL, fill it from city", false),
    ("Delete the rows where city is not null", false), ("city may be NULL", false),
    ("city must not be null", false),
  ]) func `a column wants a value in every row`(_ words: String, _ wants: Bool) {
    #expect(Wish(words).demandsValues(in: "city") == wants)
  }

  @Test(arguments: [
    ("When a p goes, its k must stay with p_id NULL (SET NULL).", ["set null"]),
    ("Its k disappear together with a p", ["cascade"]),
    ("ON DELETE CASCADE must not fire during the rebuild", []),
    ("Use SET NULL instead of CASCADE", []), ("Add p_id to k", []),
  ]) func `rows whose parent goes are spoken of`(_ words: String, _ actions: [String]) {
    #expect(Wish(words).actionsOnDelete(of: nil) == Set(actions))
  }

  @Test(arguments: [
    ("Drop the index i1; i2 has to stay.", "i2", true), ("i2 is still used", "i2", true),
    ("Drop i2", "i2", false), ("Rows of i2 go", "i2", false),
  ]) func `an object is to stay`(_ words: String, _ name: String, _ stays: Bool) {
    #expect(Wish(words).saysThatStays(Name(name)) == stays)
  }

  @Test(arguments: [
    ("Convert price from dollars to euros (1 euro = 1.25 dollars), rounded.", 0.8),
    ("Convert price from euros into dollars, 1 euro is 1.25 dollars", 1.25),
    ("1 euro = 1.25 dollars", nil), ("Move rows from a to b", nil),
  ]) func `a rate has two sides`(_ words: String, _ rate: Double?) {
    #expect(Wish(words).rate == rate)
  }

  @Test func `of several percentages each is meant for some rows`() {
    let wish = Wish("Raise metal by 20 percent and wood by 10 %")
    #expect(wish.saysOtherPercentages(than: ["1.2"]))
    #expect(!wish.saysOtherPercentages(than: ["1.2", "1.1"]))
    #expect(!Wish("Raise all by 20 %").saysOtherPercentages(than: ["1.3"]))
  }

  @Test(arguments: [
    ("Titles typed by hand in note have to stay", false), ("note is still needed", true),
    ("Rows without a note stay", false), ("The column note stays as it is", true),
  ]) func `all that a column holds is to stay`(_ words: String, _ stays: Bool) {
    let table = Table(name: "c", columns: [Column(name: "note", type: "TEXT")])
    #expect(Wish(words).saysThatAllStays("note", of: table, among: ["c"]) == stays)
  }

  @Test(arguments: [
    ("move its stock to warehouse 1, adding up quantities", "warehouse 1"),
    ("Move the stock to Leeds", nil), ("Add quantities up", nil),
  ]) func `rows are handed on and added up`(_ words: String, _ heir: String?) {
    #expect(Wish(words).handedOn?.heir == heir)
  }
}
