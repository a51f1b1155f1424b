import Findings
import Profiles
import Schemas

/// What the data is like: as a table for people, as JSON for programs. Neither holds a value.
package struct ProfileReport {
  private let tables: [TableProfile]

  package init(_ tables: [TableProfile]) { self.tables = tables }

  package var text: String {
    guard !tables.isEmpty else { return "There is no table." }
    return plainText(tables.map { lines(of: $0).joined(separator: "\n") }.joined(separator: "\n\n"))
  }

  /// A line a column, without alignment.
  ///
  /// - Parameters:
  ///   - hasExamples: whether a masked text stands beside each shape.
  ///   - texts: of columns whose texts may be told.
  package func lines(hasExamples: Bool = false, texts: [ColumnName: [String]] = [:]) -> [String] {
    tables.flatMap { table in
      ["\(table.table): \(counted(table.rows, "row"))"]
        + table.columns.map { column in
          let values = texts[ColumnName(Name(table.table), Name(column.name))]
          return line(of: column, hasExamples: hasExamples)
            + (values.map { "; values: " + $0.map { "'\($0)'" }.joined(separator: ", ") } ?? "")
        }
        + table.orphans.map {
          "- \(counted($0.rows, "row")) whose \($0.columns.joined(separator: ", ")) leads to no row "
            + "of \($0.parent)"
        }
    }
  }

  private func line(of column: ColumnProfile, hasExamples: Bool) -> String {
    let counts = [
      "\(percent(column.nulls, column.rows)) null", "\(grouped(column.distinct)) distinct",
    ]
    let words = (counts + facts(column) + [shapes(column, hasExamples: hasExamples)]).filter {
      !$0.isEmpty
    }
    return "- \(column.name) \(column.type): " + words.joined(separator: "; ")
  }

  private func lines(of table: TableProfile) -> [String] {
    let sample = table.sampled < table.rows ? ", \(grouped(table.sampled)) looked at" : ""
    let rows = table.columns.map { column in
      [
        column.name, column.type.isEmpty ? "-" : column.type,
        percent(column.nulls, column.rows) + " null",
        "\(column.isDistinctExact ? "" : "about ")\(grouped(column.distinct)) distinct"
          + (column.isUnique ? ", unique" : ""),
        (facts(column) + [shapes(column)]).filter { !$0.isEmpty }.joined(separator: "; "),
      ]
    }
    let orphans = table.orphans.map {
      "  \(counted($0.rows, "row")) with \($0.columns.joined(separator: ", ")) that "
        + "\($0.parent) does not have"
    }
    return ["\(table.table): \(counted(table.rows, "row"))\(sample)"] + aligned(rows) + orphans
  }

  private func facts(_ column: ColumnProfile) -> [String] {
    var facts: [String] = []
    func say(_ count: Int, _ what: String) {
      if count > 0 { facts.append("\(grouped(count)) \(what)") }
    }
    let types = column.types
    let kinds = [types.integer, types.real, types.text, types.blob].count { $0 > 0 }
    if kinds > 1 {
      say(types.integer, "integers")
      say(types.real, "reals")
      say(types.text, "texts")
      say(types.blob, "blobs")
    }
    say(column.empty, "empty")
    say(column.blank, "blank")
    if let size = column.magnitude {
      let digits = size.digits
      facts.append(
        digits.lowerBound == digits.upperBound
          ? counted(digits.upperBound, "digit")
          : "\(digits.lowerBound) to \(digits.upperBound) digits")
    }
    say(column.magnitude?.negatives ?? 0, "negative")
    say(column.leadingZeros, "with leading zeros")
    say(column.padded, "with blanks at an end")
    say(column.malformed, "with a NUL inside")
    if let folded = column.foldedDistinct, column.isDistinctExact {
      let texts = column.types.text > 0 ? column.distinct - folded : 0
      if kinds == 1 { say(texts, "the same but for case or blanks") }
    }
    for candidate in column.candidates where candidate.candidate != .integer || types.text > 0 {
      facts.append(
        "\(percent(candidate.count, types.text)) read as \(candidate.candidate.name)")
    }
    // Whose yes it is may be all that there is to tell.
    if !PersonalData.isSuspected(column) {
      for word in column.booleans { say(word.count, "'\(word.text)'") }
      if !column.jsonKeys.isEmpty {
        let keys = column.jsonKeys.prefix(20).map { "\($0.text) \(percent($0.count, types.text))" }
        facts.append("keys " + keys.joined(separator: ", "))
      }
      if column.otherJSONKeys > 0 {
        facts.append("\(counted(column.otherJSONKeys, "key")) that no definition names")
      }
    }
    for sentinel in column.sentinels { say(sentinel.count, "'\(sentinel.text)'") }
    return facts
  }

  /// The commonest three, and three more that stand in five rows or more; how many texts have others.
  private func shapes(_ column: ColumnProfile, hasExamples: Bool = false) -> String {
    let shown = column.masks.prefix(6).enumerated().filter { $0 < 3 || $1.count >= 5 }.map(
      \.element)
    let others = column.types.text - shown.reduce(0) { $0 + $1.count }
    let date = MadeUpDates.kind(of: column)
    let told = shown.map { share in
      let madeUp = date.map { MadeUpDates.dated(share.example, as: $0) } ?? share.example
      let example = hasExamples ? " ('\(madeUp.prefix(40))')" : ""
      return "\(percent(share.count, column.types.text)) \(share.mask)\(example)"
    }
    let rest =
      others > 0 && !shown.isEmpty ? ["\(percent(others, column.types.text)) of other shapes"] : []
    return (told + rest).joined(separator: ", ")
  }

  private func percent(_ part: Int, _ whole: Int) -> String {
    guard whole > 0, part > 0 else { return "0%" }
    if part == whole { return "100%" }
    let share = 100 * Double(part) / Double(whole)
    if share < 1 { return "<1%" }
    return "\(min(99, Int(share.rounded())))%"
  }

  // MARK: JSON

  package var json: JSONValue {
    [
      "format": 1, "valuesMasked": true,
      "tables": JSONValue(tables) { table in
        [
          "table": .string(table.table), "rows": .integer(table.rows),
          "sampled": .integer(table.sampled), "complete": .bool(table.sampled == table.rows),
          "columns": JSONValue(table.columns, column),
          "orphans": JSONValue(table.orphans) {
            [
              "columns": JSONValue($0.columns) { .string($0) }, "parent": .string($0.parent),
              "rows": .integer($0.rows),
            ]
          },
        ]
      },
    ]
  }

  private func column(_ column: ColumnProfile) -> JSONValue {
    [
      "name": .string(column.name), "type": .string(column.type), "rows": .integer(column.rows),
      "nulls": .integer(column.nulls), "empty": .integer(column.empty),
      "blank": .integer(column.blank), "distinct": .integer(column.distinct),
      "distinctExact": .bool(column.isDistinctExact), "unique": .bool(column.isUnique),
      "distinctFolded": JSONValue(column.foldedDistinct),
      "types": [
        "integer": .integer(column.types.integer), "real": .integer(column.types.real),
        "text": .integer(column.types.text), "blob": .integer(column.types.blob),
      ],
      "lengths": column.lengths.map { [.integer($0.lowerBound), .integer($0.upperBound)] } ?? .null,
      "digits": column.magnitude.map {
        [.integer($0.digits.lowerBound), .integer($0.digits.upperBound)]
      } ?? .null,
      "negatives": JSONValue(column.magnitude?.negatives),
      "wholeReals": .integer(column.wholeReals),
      "leadingZeros": .integer(column.leadingZeros), "padded": .integer(column.padded),
      "withNUL": .integer(column.malformed),
      "readsAs": .object(
        Dictionary(
          column.candidates.map { ("\($0.candidate)", .integer($0.count)) },
          uniquingKeysWith: { a, _ in a })),
      "sentinels": .object(
        Dictionary(
          column.sentinels.map { ($0.text, .integer($0.count)) }, uniquingKeysWith: { a, _ in a })),
      "jsonKeys": .object(
        Dictionary(
          PersonalData.isSuspected(column)
            ? [] : column.jsonKeys.map { ($0.text, .integer($0.count)) },
          uniquingKeysWith: { a, _ in a })),
      "masks": JSONValue(column.masks) {
        [
          "mask": .string($0.mask.description), "count": .integer($0.count),
          "example": .string($0.example),
        ]
      },
      "otherMasks": .integer(column.otherMasks),
    ]
  }
}
