import EngineInterface
import Plans
import Schemas

extension PlainComparison {
  /// As a request means it: texts with their day first do not lie in the order of their days. A single one among
  /// others may be anything.
  func sql(in table: Table) -> String {
    if relation == .outranked {
      let alike = constants.dropFirst().map { Name($0.text) }
      // What has no value is like nothing, whatever GROUP BY makes of it; only rows that are the same in all are.
      let areSame = table.storedColumns.allSatisfy { $0.name == column || alike.contains($0.name) }
      return areSame
        ? sql : ([sql] + alike.map { "\($0.quoted) IS NOT NULL" }).joined(separator: " AND ")
    }
    if relation == .above, let constant,
      constant.text.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
    {
      // What has a time on that day is not after it.
      return "(\(sql) AND substr(\(column.quoted), 1, 10) > \(constant.sql))"
    }
    guard [.below, .atMost, .above, .atLeast].contains(relation), let constant,
      constant.text.firstMatch(of: /^[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil,
      table.column(column).map({ TypeFamily($0.type) }) == .text
    else { return sql }
    let day = column.quoted
    let isTurned = "\(day) GLOB '[0-9]*.[0-9]*.[0-9][0-9][0-9][0-9]'"
    let month = "CAST(substr(\(day), instr(\(day), '.') + 1) AS INTEGER)"
    let turned = "printf('%s-%02d-%02d', substr(\(day), -4), \(month), CAST(\(day) AS INTEGER))"
    let areSeveral = "(SELECT count(*) > 1 FROM src.\(table.name.quoted) WHERE \(isTurned))"
    return
      "iif(\(isTurned) AND \(areSeveral), \(turned) \(relation.rawValue) \(constant.sql), \(sql))"
  }
}
