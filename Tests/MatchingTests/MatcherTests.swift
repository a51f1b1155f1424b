import Profiles
import Schemas
import Testing

@testable import Matching

struct MatcherTests {
  private func table(_ name: String, _ columns: [(String, String)]) -> Table {
    Table(name: Name(name), columns: columns.map { Column(name: Name($0.0), type: $0.1) })
  }

  private func sketch(_ values: [Int64?]) -> ColumnSketch {
    var sketch = ColumnSketch()
    for value in values { sketch.add(value.map(RawValue.integer) ?? .null) }
    return sketch
  }

  @Test func `values outrank names`() throws {
    let before = table("t", [("id", "INTEGER"), ("amount_a", "INTEGER"), ("amount_b", "INTEGER")])
    let after = table("t", [("id", "INTEGER"), ("amount", "INTEGER")])
    let (a, b) = (sketch([1, 2, 3, 4, 5]), sketch([70, 80, 90, 91, nil]))
    let match = Matcher(
      from: .init(
        Schema(tables: [before]),
        sketches: ["t": TableSketch(columns: ["amount_a": a, "amount_b": b])]),
      to: .init(Schema(tables: [after]), sketches: ["t": TableSketch(columns: ["amount": b])])
    ).match()
    let first = try #require(match.columns.first)
    #expect(first.from == ColumnName("t", "amount_b") && first.tier == .high)
    #expect(match.columns.count == 1)
  }

  @Test func `a reference to another table is no rename`() {
    func posts(_ column: String, _ parent: String) -> Table {
      var table = table("posts", [("id", "INTEGER"), (column, "INTEGER"), ("title", "TEXT")])
      table.foreignKeys = [
        ForeignKey(
          constraint: nil, columns: [Name(column)], parent: Name(parent), parentColumns: ["id"])
      ]
      return table
    }
    let others = ["users", "local_users"].map {
      table($0, [("id", "INTEGER"), ("x_\($0)", "TEXT")])
    }
    let match = Matcher(
      from: .init(Schema(tables: others + [posts("user_id", "users")])),
      to: .init(Schema(tables: others + [posts("local_user_id", "local_users")]))
    ).match()
    #expect(match.columns.map(\.tier) == [.low])
  }

  @Test func `an order that is the alphabet's says nothing`() {
    let before = table("t", [("a", "TEXT"), ("c", "TEXT"), ("k", "TEXT"), ("z", "TEXT")])
    let after = table("t", [("a", "TEXT"), ("d", "TEXT"), ("k", "TEXT"), ("z", "TEXT")])
    #expect(ColumnOrder(before, after) { $0 }.likeness("c", "d") == nil)
    let own = table("t", [("k", "TEXT"), ("c", "TEXT"), ("a", "TEXT"), ("z", "TEXT")])
    let edited = table("t", [("k", "TEXT"), ("d", "TEXT"), ("a", "TEXT"), ("z", "TEXT")])
    #expect(ColumnOrder(own, edited) { $0 }.likeness("c", "d") == 1)
  }

  @Test func `a sketch knows the same values in any order, and as text`() {
    var text = ColumnSketch()
    for word in ["3", "1", "2"] {
      var word = word
      word.withUTF8 { text.add(.text($0)) }
    }
    #expect(sketch([1, 2, 3]).isSameMultiset(as: text))
    #expect(!sketch([1, 2, 2, 3]).isSameMultiset(as: text))
    let many = sketch((0..<5000).map { $0 })
    #expect(abs(many.distinct - 5000) < 1000)
    #expect(abs(many.overlap(with: sketch((2500..<7500).map { $0 })).jaccard - 1.0 / 3) < 0.1)
    #expect(many.overlap(with: sketch((9000..<9500).map { $0 })).jaccard == 0)
  }

  @Test func `what was declared is no question`() {
    let before = table("t", [("id", "INTEGER"), ("mail", "TEXT")])
    let after = table("t", [("id", "INTEGER"), ("email", "TEXT")])
    var renames = Renames()
    renames.add(column: "mail", to: "email", of: "t")
    let (from, to) = (Matcher.Side(Schema(tables: [before])), Matcher.Side(Schema(tables: [after])))
    #expect(Matcher(from: from, to: to).match().columns.count == 1)
    #expect(Matcher(from: from, to: to, renames: renames).match().columns.isEmpty)
  }
}
