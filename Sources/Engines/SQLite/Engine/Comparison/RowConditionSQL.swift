import EngineInterface
import Plans
import SQLiteSyntax
import Schemas

extension RowCondition {
  /// Over the columns of the source table, which stands beside the source as `src` and the target as `dst`.
  ///
  /// - Parameter row: what the table is called there; nil where there is nothing to tell it from.
  func sql(row: String? = nil) -> String {
    switch self {
    case .all: "1"
    case .written(let sql): "(\(sql))"
    case .meant(let comparison, let table): "(\(comparison.sql(in: table)))"
    case .every(let all): joined(all, " AND ", row) ?? "1"
    case .any(let all): joined(all, " OR ", row) ?? "0"
    case .not(let other): "NOT (\(other.sql(row: row)))"
    case .isMissing(let column): "\(quoted(column)) IS NULL"
    case .isBlank(let column): "trim(\(quoted(column))) = ''"
    case .isZero(let column): "\(quoted(column)) = 0"
    case .isOneOf(let column, let texts):
      "CAST(\(quoted(column)) AS TEXT) IN (\(texts.map(literal).joined(separator: ", ")))"
    case .isNegative(let column): "\(quoted(column)) < 0"
    case .refers(let column, let key, let rows):
      "\(quoted(column)) IN (SELECT \(quoted(key.column)) FROM src.\(quoted(key.table)) WHERE \(rows.sql()))"
    case .isUnreferred(let column, let other):
      "\(quoted(column)) NOT IN (SELECT \(quoted(other.column)) FROM src.\(quoted(other.table)) "
        + "WHERE \(quoted(other.column)) IS NOT NULL)"
    case .isRepeat(let repeats):
      "\(quoted(repeats.key)) NOT IN (SELECT \(repeats.greatestStays ? "max" : "min")(\(quoted(repeats.key))) "
        + "FROM src.\(quoted(repeats.table)) GROUP BY \(repeats.alike.map(quoted).joined(separator: ", ")))"
    case .isNamed(let columns, let words):
      "(\(columns.map { named($0, in: words) }.joined(separator: " OR ")))"
    case .isSaid(let values): values.sql
    case .gives(let expression, let other):
      "(\(expression)) IS \(other.map { "(\($0))" } ?? "NULL")"
    case .hasImage(let image): image.sql(row: row)
    }
  }

  /// A single letter is a word where it is a capital.
  private func named(_ column: Name, in words: String) -> String {
    let value = "trim(CAST(\(quoted(column)) AS TEXT))"
    let bare = " " + words.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
    return "instr(\(literal(bare)), ' ' || \(value) || ' ') > 0 AND \(value) NOT GLOB '[a-zAI]' "
      + "OR length(\(value)) > 1 AND instr(\(literal(bare.lowercased())), ' ' || lower(\(value)) || ' ') > 0 "
      + "OR length(\(value)) > 3 AND \(value) GLOB '*[^0-9A-Za-z]*' AND instr(\(literal(words)), \(value)) > 0"
  }

  private func joined(_ all: [RowCondition], _ sign: String, _ row: String?) -> String? {
    all.isEmpty ? nil : "(\(all.map { $0.sql(row: row) }.joined(separator: sign)))"
  }
}

extension RowCondition.Image {
  fileprivate func sql(row: String?) -> String {
    func own(_ pair: ColumnPair) -> String { (row.map { "\($0)." } ?? "") + quoted(pair.source) }
    func there(_ pair: ColumnPair) -> String { "image.\(quoted(pair.target))" }
    let conditions =
      key.map { "\(there($0)) = \(own($0))" } + same.map { "\(there($0)) IS \(own($0))" }
      + changed.map { "\(there($0)) IS NOT \(own($0))" }
    return
      "EXISTS (SELECT 1 FROM dst.\(quoted(anchor)) AS image WHERE \(conditions.joined(separator: " AND ")))"
  }
}

extension RowCondition.SaidValues {
  fileprivate var sql: String {
    let parts = words.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "-" }
    let said = literal(" \(parts.joined(separator: " ")) ")
    // What a sentence says anyway, and what it asks to do: a log may hold `delete`.
    let plain = [
      "", "no", "yes", "not", "on", "off", "in", "is", "as", "and", "or", "delete", "remove",
      "purge",
      "drop", "update", "insert", "set", "add", "move",
    ]
    let known = (plain + self.known).map { literal($0.lowercased()) }.joined(separator: ", ")
    let table = "src.\(quoted(table))"
    let found = columns.map { name -> String in
      let column = quoted(name)
      return """
        EXISTS (SELECT 1 FROM \(table) WHERE typeof(\(column)) = 'text' AND length(\(column)) > 1
          AND lower(\(column)) NOT IN (\(known))
          AND (instr(\(said), ' ' || \(column) || ' ')
            OR length(\(column)) > 2 AND (instr(lower(\(said)), ' ' || lower(\(column)) || ' ')
              OR instr(lower(\(said)), ' ' || lower(\(column)) || 's '))))
        """
          + (isOfSome
            ? " AND (SELECT min(\(column)) <> max(\(column)) OR count(\(column)) < count(*) FROM \(table))"
            : "")
          + (isOfKinds
            ? " AND (SELECT count(DISTINCT \(column)) * 2 <= count(\(column)) FROM \(table))" : "")
    }
    return found.isEmpty ? "0" : "(\(found.joined(separator: " OR ")))"
  }
}

extension PlainComparison {
  /// As a request means it: texts with their day first do not lie in the order of their days. A single one among
  /// others may be anything.
  fileprivate func sql(in table: Table) -> String {
    if relation == .outranked {
      let alike = constants.dropFirst().map { Name($0.text) }
      // What has no value is like nothing, whatever GROUP BY makes of it; only rows that are the same in all are.
      let areSame = table.storedColumns.allSatisfy { $0.name == column || alike.contains($0.name) }
      return areSame
        ? sql : ([sql] + alike.map { "\(quoted($0)) IS NOT NULL" }).joined(separator: " AND ")
    }
    if relation == .above, let constant,
      constant.text.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
    {
      // What has a time on that day is not after it.
      return "(\(sql) AND substr(\(quoted(column)), 1, 10) > \(constant.sql))"
    }
    guard [.below, .atMost, .above, .atLeast].contains(relation), let constant,
      constant.text.firstMatch(of: /^[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil,
      table.column(column).map({ TypeFamily($0.type) }) == .text
    else { return sql }
    let day = quoted(column)
    // What is blank is before no day, though it sorts before all of them.
    let areBlank =
      "trim(\(day)) = '' AND (SELECT count(*) > 1 FROM src.\(quoted(table.name)) WHERE trim(\(day)) = '')"
    let sql = [.below, .atMost].contains(relation) ? "\(sql) AND NOT (\(areBlank))" : sql
    let isTurned = "\(day) GLOB '[0-9]*.[0-9]*.[0-9][0-9][0-9][0-9]'"
    let month = "CAST(substr(\(day), instr(\(day), '.') + 1) AS INTEGER)"
    let turned = "printf('%s-%02d-%02d', substr(\(day), -4), \(month), CAST(\(day) AS INTEGER))"
    let areSeveral = "(SELECT count(*) > 1 FROM src.\(quoted(table.name)) WHERE \(isTurned))"
    return
      "iif(\(isTurned) AND \(areSeveral), \(turned) \(relation.rawValue) \(constant.sql), \(sql))"
  }
}

extension AskedSetting.Value {
  /// Over the columns of the source table.
  var sql: String {
    switch self {
    case .written(let sql): sql
    case .absolute(let column): "abs(\(quoted(column)))"
    }
  }
}
