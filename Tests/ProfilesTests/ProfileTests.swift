import Profiles
import Schemas
import Testing

struct ProfileTests {
  private func profile(_ texts: [String?], type: String = "TEXT") -> ColumnProfile {
    var accumulator = ColumnAccumulator()
    for text in texts {
      guard let text else {
        accumulator.add(.null)
        continue
      }
      Array(text.utf8).withUnsafeBufferPointer { accumulator.add(.text($0)) }
    }
    return accumulator.profile(named: "c", type: type, masked: { _ in "masked" }, smallest: 5)
  }

  @Test func `counts of nothing, something and the same`() {
    let found = profile([nil, "", "  ", "a", "A", "a ", "b", "b", nil, "x\0y"])
    #expect(found.rows == 10)
    #expect(found.nulls == 2)
    #expect(found.empty == 1)
    #expect(found.blank == 1)
    #expect(found.distinct == 7)
    #expect(found.foldedDistinct == 4)  // "", a, b, x\0y
    #expect(found.padded == 2)
    #expect(found.malformed == 1)
    #expect(!found.isUnique)
    #expect(found.lengths == 0...3)
  }

  @Test(arguments: [
    ("12", [Candidate.integer]), ("-7", [.integer]), ("1.50", [.decimal]), ("1.", []), (".5", []),
    ("2024-02-31", [.isoDate]), ("2024-13-01", []), ("31/12/2023", [.dayFirst]),
    ("3/4/2021", [.dayFirst, .monthFirst]), ("13.1.2020", [.dayFirst]),
    ("1-31-2020", [.monthFirst]),
    ("1.2.20", []), ("1.2-2020", []), ("123/1/202", []), ("1//22020", []),
    ("05.06.2023", [.dayFirst, .monthFirst]), ("12-31-2023", [.monthFirst]),
    ("2024-02-03T10:00:00Z", [.isoDateTime]), ("2024-02-03 10:00:00", [.isoDateTime]),
    ("1700000000", [.integer, .epochSeconds]), ("1700000000000", [.integer, .epochMilliseconds]),
    ("0700000000", [.integer]), ("Yes", [.boolean]), ("off", [.boolean]), ("maybe", []),
    ("123e4567-e89b-12d3-a456-426614174000", [.uuid]), ("{\"a\":1}", [.json]), ("[1]", [.json]),
    ("a.b@example.org", [.email]), ("a@b", []), ("@x.org", []), ("a b@x.org x", []),
  ])
  func `what a text reads as`(_ text: String, _ expected: [Candidate]) {
    #expect(Set(profile([text]).candidates.map(\.candidate)) == Set(expected))
  }

  @Test func `shapes are counted, rare ones are not shown`() {
    let found = profile(
      Array(repeating: "AB-12 cd", count: 6) + ["Zx-34 ef", "a", "1", "b@x.org"]
        + Array(repeating: "2024-01-02", count: 5))
    #expect(found.masks.map(\.mask.description) == ["A+-9{2} a+", "9{4}-9{2}-9{2}"])
    #expect(found.masks.map(\.count) == [6, 5])
    #expect(found.masks.allSatisfy { $0.example == "masked" })
    #expect(found.otherMasks == 4)
  }

  @Test func `leading zeros and words that stand for nothing`() {
    let found = profile(["007", "0", "0.5", "N/A", "n/a", "-", "1970-01-01"])
    #expect(found.leadingZeros == 1)
    #expect(
      Dictionary(uniqueKeysWithValues: found.sentinels.map { ($0.text, $0.count) })
        == ["n/a": 2, "-": 1, "1970-01-01": 1])
  }

  @Test func `words for yes and no are shown as they are written, where five rows have them`() {
    let found = profile(
      Array(repeating: "Yes", count: 6) + Array(repeating: "no", count: 5) + ["NO", "true", "x"])
    #expect(found.booleans.map(\.text) == ["Yes", "no"])
    #expect(found.booleans.map(\.count) == [6, 5])
  }

  @Test func `names in JSON objects are counted, those of few and those that are data are not`() {
    let usual = #"{"theme": "dark, \"or\" so", "tags": ["a","b"], "in": {"deep": 1}}"#
    let found = profile(
      Array(repeating: usual, count: 5)
        + [#"{"theme":1,"rare":2}"#, "[1]", #"{"open"#, "{}", #"{"Ann Lee": 1}"#])
    #expect(found.jsonKeys.map(\.text) == ["theme", "in", "tags"])
    #expect(found.jsonKeys.map(\.count) == [6, 5, 5])
    // Objects by their rows' own names.
    let keyed = (0..<80).flatMap { Array(repeating: "{\"k\($0)\": 1}", count: 5) }
    #expect(profile(keyed).jsonKeys.isEmpty)
  }

  @Test func `numbers show how large they are, not what they are`() {
    var accumulator = ColumnAccumulator()
    for number in [-5, 12, 99_999] { accumulator.add(.integer(Int64(number))) }
    accumulator.add(.real(1.5))
    accumulator.add(.real(2))
    let found = accumulator.profile(named: "n", type: "", masked: { $0 }, smallest: 5)
    #expect(found.magnitude?.digits == 1...5)
    #expect(found.magnitude?.negatives == 1)
    #expect(found.wholeReals == 1)
    #expect(found.distinct == 5 && found.isUnique)
  }

  @Test func `distinct values are counted exactly, and estimated beyond the limit`() {
    var exact = DistinctCounter(limit: 1 << 12)
    var sampled = DistinctCounter(limit: 1 << 12)
    for number in 0..<200_000 {
      var hash = Hash64(seed: 1)
      hash.add(UInt64(number % 4000))
      exact.insert(hash.finished)
      hash = Hash64(seed: 1)
      hash.add(UInt64(number))
      sampled.insert(hash.finished)
    }
    #expect(exact.counted() == (4000, true))
    let (estimate, isExact) = sampled.counted()
    #expect(!isExact)
    #expect(abs(Double(estimate) / 200_000 - 1) < 0.08, "\(estimate)")
  }

  @Test func `texts that differ by case or outer blanks alone are counted once when folded`() {
    let texts = (0..<3000).flatMap { ["name \($0)", "NAME \($0)", " Name \($0)"] }
    let found = profile(texts.map(Optional.some) + ["only small", nil])
    #expect(found.distinct == 9001 && found.isDistinctExact)
    #expect(found.foldedDistinct == 3001)
  }

  @Test func `references to row numbers are seen to lead somewhere, or it is not known`() {
    func isWithin(_ values: [RawValue], isKey: Bool = false) -> Bool? {
      var accumulator = ColumnAccumulator(isKey: isKey)
      for value in values { accumulator.add(value) }
      var keys = (1...50).map(Int64.init).makeIterator()
      return accumulator.isWithin { keys.next() }
    }
    #expect(isWithin([.integer(1), .integer(50), .null, .integer(1)]) == true)
    #expect(isWithin([.integer(1), .integer(51)]) == false)
    #expect(isWithin([.integer(1), .real(2)]) == nil, "a real may equal an integer")
    #expect(isWithin([.integer(1)], isKey: true) == nil, "nothing was kept")
  }
}
