import Findings
import SQLiteSyntax
import Schemas

/// The values of a column that its new definition would refuse.
struct Misfit {
  let condition: TableMove.ValueSQL
  /// For people.
  let what: String

  /// - Parameters:
  ///   - old: the column that the values come from.
  ///   - strictly: whether the type itself refuses values.
  init(of column: Column, was old: Column, in table: Table, strictly: Bool) {
    let others = Set(table.columns.map(\.name)).subtracting([column.name])
    let checks = table.checks.map(\.expression).filter { check in
      check.mentions(column.name) && !others.contains { check.mentions($0) }
    }
    let family = TypeFamily(column.type)
    let isKept = family == TypeFamily(old.type)
    let conditions = checks.map { check -> TableMove.ValueSQL in
      { value in
        let stored = isKept ? value : Self.stored(value, as: family)
        return "NOT (\(check.sql(putting: [column.name: stored])))"
      }
    }
    let type: TableMove.ValueSQL = { value in Self.foreign(value, to: column.type) }
    let all = (strictly ? [type] : []) + conditions
    condition = { value in
      all.isEmpty ? "0" : all.map { "coalesce(\($0(value)), 0)" }.joined(separator: " OR ")
    }
    let reasons = [strictly ? "the type \(column.type)" : nil] + checks.map { "CHECK (\($0.sql))" }
    what = reasons.compactMap(\.self).joined(separator: " and ")
  }

  /// A value as a column of the family holds it, and as its CHECK sees it: text that is a number becomes
  /// one, and the other way round. https://www.sqlite.org/datatype3.html#type_affinity
  private static func stored(_ value: String, as family: TypeFamily) -> String {
    switch family {
    case .integer, .real, .numeric:
      "iif(CAST(\(value) AS NUMERIC) = \(value), CAST(\(value) AS NUMERIC), \(value))"
    case .text: "iif(typeof(\(value)) IN ('integer', 'real'), CAST(\(value) AS TEXT), \(value))"
    case .blob: value
    }
  }

  /// Values that a column of a STRICT table refuses: what its affinity makes no number of.
  /// https://www.sqlite.org/stricttables.html
  private static func foreign(_ value: String, to type: String) -> String {
    let set = "\(value) IS NOT NULL AND "
    let number = "CAST(\(value) AS NUMERIC)"
    switch TypeFamily(type) {
    case .integer:
      return set + "NOT (\(number) = \(value) AND \(number) = CAST(\(number) AS INTEGER))"
    case .real, .numeric: return set + "\(number) <> \(value)"
    case .text: return set + "typeof(\(value)) = 'blob'"
    case .blob: return type == "ANY" ? "0" : set + "typeof(\(value)) <> 'blob'"
    }
  }
}

/// What fills a column from the one it was, as SQL.
struct ConvertedValue {
  private(set) var isPlain = true
  private var sql: TableMove.ValueSQL = { $0 }
  private let column: Name
  private let was: Name
  private let family: TypeFamily

  init(_ column: Column, was: Name) {
    self.column = column.name
    self.was = was
    family = TypeFamily(column.type)
  }

  /// Over the row under its target names.
  var fromMigrated: TableMove.RowSQL { { [sql, column] row in sql(row + spelled(column)) } }
  /// Over a row of the source, for people and models.
  var fromSource: String { sql(spelled(was)) }
  /// Over the row kept aside, under its source names, as the new column stores it: a comparison makes
  /// numbers of text by itself, but no text of numbers, and no float of an integer.
  var fromKept: TableMove.RowSQL {
    { [sql, was, family] row in
      let value = sql(row + spelled(was))
      return switch family {
      case .text: "CAST(\(value) AS TEXT)"
      case .real: "iif(typeof(\(value)) = 'integer', CAST(\(value) AS REAL), \(value))"
      case .integer, .numeric, .blob: value
      }
    }
  }

  mutating func read(as form: KnownForm) {
    change { value in "CASE WHEN \(form.reads(value)) THEN \(form.reading(value)) ELSE \(value) END"
    }
  }

  mutating func refuse(_ misfit: Misfit) {
    change { value in "CASE WHEN \(misfit.condition(value)) THEN NULL ELSE \(value) END" }
  }

  mutating func fill(_ filler: String) {
    change { value in "coalesce(\(value), \(filler))" }
  }

  private mutating func change(_ next: @escaping TableMove.ValueSQL) {
    sql = { [sql] value in next(sql(value)) }
    isPlain = false
  }
}
