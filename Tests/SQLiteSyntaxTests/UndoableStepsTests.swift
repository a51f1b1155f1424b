import Findings
import Plans
import SQLiteSyntax
import Testing

struct UndoableStepsTests {
  @Test(arguments: [
    ("BEGIN; CREATE TABLE a (x); ROLLBACK; CREATE TABLE b (x);", 1),
    ("BEGIN; CREATE TABLE a (x); COMMIT; ROLLBACK;", 1),
    ("BEGIN; CREATE TABLE a (x); SAVEPOINT s; CREATE TABLE b (x); ROLLBACK TO s; COMMIT;", 1),
    // No transaction takes back what was taken back already.
    ("SAVEPOINT s; CREATE TABLE a (x); BEGIN; ROLLBACK TO s; ROLLBACK;", 0),
    ("ROLLBACK TO nowhere; CREATE TABLE a (x);", 1),
  ]) func `what is rolled back has not happened`(_ script: String, _ count: Int) {
    #expect(definitionSteps(in: SourceText(script)).steps.count == count)
  }
}
