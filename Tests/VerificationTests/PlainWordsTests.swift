import EngineInterface
import Plans
import Schemas
import Testing
import Wishes

/// What is read of a request of the rows and columns that it names.
struct PlainWordsTests {
  private static let phones = Table(
    name: "c", columns: ["fax", "phone", "cost"].map { Column(name: Name($0), type: "TEXT") })

  @Test(arguments: [
    ("Drop fax from c. phone must not be dropped.", true),
    ("Raise the fees by 20 %; phone stays.", true),
    ("Leave the phone of c in place, old programs need it.", true),
    ("Customers keep their phone when they stay with us", false),
    ("Rename phone to contact", false),
    ("phone and fax stay", false),
  ]) func `a clause that names one column says that it stays`(_ words: String, _ stays: Bool) {
    #expect(Wish(words).saysThatStays("phone", of: Self.phones, among: ["c"]) == stays)
  }

  @Test(arguments: [
    ("Copy the rows of old_a to a, under new ids, then drop old_a.", true),
    ("Merge old_a into a.", true),
    ("Do not copy old_a to a, drop it.", false),
    ("Drop old_a.", false),
    ("Move the tickets to a and drop old_a.", false),
  ]) func `rows go to another table`(_ words: String, _ go: Bool) {
    #expect(Wish(words).takesRows(of: "old_a", to: ["a", "old_a"]) == go)
  }

  @Test(arguments: [
    ("Delete reports whose stop does not exist, but keep those without a stop.", true),
    ("Reports on stops that no longer exist can go; depot reports (no stop) stay.", true),
    ("Delete reports whose stop does not exist, but keep those of this year.", false),
    ("Reports whose stop does not exist are to be shown in red.", false),
  ]) func `rows go that refer to nothing`(_ words: String, _ go: Bool) {
    #expect(
      Wish(words).asksToDeleteOrphans(of: "fault_report", by: "stop_code", in: "stop") == go)
  }

  @Test(arguments: [
    ("Use 'unknown' where it is NULL or blank", true),
    ("empty means unknown", true),
    ("'unknown' for NULL and for everything else", false),
    ("unknown ones stay", false),
  ]) func `a text stands for nothing alone`(_ words: String, _ alone: Bool) {
    #expect(Wish(words).putsForNothingAlone("unknown") == alone)
  }

  @Test(arguments: [
    ("'n/a' and blanks become NULL", ["n/a"]),
    ("a comma is a decimal separator, blanks and 'n/a' become NULL.", ["n/a"]),
    ("NULL for 'n/a' or an empty quantity", ["n/a"]),
    ("'n/a', '-' and 'tbd' become NULL", ["n/a", "-", "tbd"]),
    ("'n/a' stays, NULL stays NULL", []),
  ]) func `texts become NULL`(_ words: String, _ emptied: [String]) {
    let told = Wish(words).told
    for text in ["n/a", "-", "tbd"] {
      let cell = MappedCell(before: .text(text), after: [.null])
      #expect(told.emptiedAsTold([cell], alike: []).isEmpty == !emptied.contains(text), "\(text)")
    }
  }

  @Test(arguments: [
    ("Delete all closed rows save those of root", true, true),
    ("Delete the rows that are no earlier than 2022-01-01", true, true),
    ("Delete the closed rows once they are two years old", true, false),
    ("Delete the closed rows", false, false),
    ("Save the rows in a table", false, false),
  ]) func `some words turn what they say`(_ words: String, _ turns: Bool, _ doubtful: Bool) {
    let wish = Wish(words)
    #expect((wish.turnsItsWords, wish.leavesDoubt) == (turns, doubtful))
  }

  @Test(arguments: [
    ("Somebody wrote \"recieved\"; please correct the spelling to \"received\"", true),
    ("'recieved' is a typo, it should be 'received'", true),
    ("Correct the spelling: 'received' instead of 'recieved'", false),
    ("Replace 'recieved' by 'received'", false),
  ]) func `one word is spelled wrong`(_ words: String, _ isSaid: Bool) {
    #expect((Wish(words).corrected?.new == "received") == isSaid)
  }
}

/// What only sounds as if something went.
struct ParaphraseTests {
  @Test(arguments: [
    "We don't want orders older than 2020 to be deleted.",
    "Orders are not required to have a city.",
    "We do not need to delete orders.", "Everything is ready to go.", "No more than 5 orders.",
    "There are no more free seats.", "We must not lose the notes.",
    "Take the price from the import.",
    "Delete nothing that somebody needs.", "Orders may go to another branch.",
    "Nobody may lose their note.", "The list goes on and on, we need more room.",
  ]) func `words that do not say so are left as they are`(_ words: String) {
    #expect(Wish(words).text == words)
  }

  @Test(arguments: [
    ("Drafts can go.", "Drafts are deleted."), ("Get rid of the drafts.", "delete the drafts."),
    ("All but the open ones go.", "All but the open ones are deleted."),
    ("We no longer need the drafts", "delete the drafts"),
    ("Closed customers lose their note.", "Closed customers clear their note."),
    ("Only open orders are still needed.", "only open orders are kept."),
  ]) func `ways of saying that something goes are one`(_ words: String, _ plain: String) {
    #expect(Wish(words).text == plain)
  }
}
