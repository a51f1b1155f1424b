import Plans
import Schemas

/// Conditions that leave the first rows of an order, of all or of each kind.
extension SyntaxNode {
  /// `id NOT IN (SELECT min(id) FROM t GROUP BY a, b)`
  func notAmongFirst(_ sides: [SyntaxNode]) -> PlainComparison? {
    guard let column = sides.first?.ownColumn, let select = child(.select),
      select.children(.selectCore, .values).count == 1, select.child(.limit, .with) == nil,
      let core = select.child(.selectCore), core.child(.whereClause, .limit) == nil,
      let table = core.onlyTable, let group = core.child(.groupBy),
      let result = core.onlyResult?.unwrapped, result.kind == .functionCall,
      let function = result.functionName, ["min", "max"].contains(function),
      result.children.filter(\.isExpression).map(\.ownColumn) == [column]
    else { return nil }
    let terms = group.children.filter(\.isExpression).map(\.ownColumn)
    let columns = terms.compactMap(\.self)
    guard !columns.isEmpty, columns.count == terms.count else { return nil }
    let list = columns.map(\.quoted).joined(separator: ", ")
    return PlainComparison(
      column, .outranked,
      [.init(sql: function, text: function)] + columns.map { .init(sql: $0.quoted, text: $0.text) },
      sql:
        "\(column.quoted) NOT IN (SELECT \(function)(\(column.quoted)) FROM src.\(table.name.quoted) "
        + "GROUP BY \(list))")
  }

  /// `id NOT IN (SELECT id FROM t ORDER BY at DESC LIMIT 2)`
  func notAmongRanked(_ sides: [SyntaxNode]) -> PlainComparison? {
    guard let column = sides.first?.ownColumn, let select = child(.select),
      select.children(.selectCore, .values).count == 1, select.child(.with) == nil,
      let core = select.child(.selectCore), core.child(.whereClause, .groupBy) == nil,
      let table = core.onlyTable, core.onlyResult?.ownColumn == column,
      let order = (select.child(.orderBy) ?? core.child(.orderBy))?.plainOrder,
      let limit = (select.child(.limit) ?? core.child(.limit)),
      let count = limit.children.filter(\.isExpression).first?.constant,
      limit.children.filter(\.isExpression).count == 1, let kept = Int(count.text)
    else { return nil }
    return PlainComparison(
      column, .ranked,
      Self.rank(kept, by: order[0].name, isDescending: order[0].isDescending, []),
      sql:
        "\(column.quoted) NOT IN (SELECT \(column.quoted) FROM src.\(table.name.quoted) "
        + "ORDER BY \(Self.text(of: order)) LIMIT \(kept))")
  }

  /// `id IN (SELECT id FROM ranked WHERE n > 2)` or `id NOT IN (SELECT id FROM ranked WHERE n <= 2)`, where `n` is `row_number()` over the rows of each kind.
  /// https://www.sqlite.org/windowfunctions.html#built_in_window_functions
  func amongRest(_ sides: [SyntaxNode], isNegated: Bool) -> PlainComparison? {
    guard let column = sides.first?.ownColumn, let select = child(.select),
      let core = select.child(.selectCore), core.onlyResult?.ownColumn == column,
      let condition = core.child(.whereClause)?.children.first(where: \.isExpression)?.unwrapped,
      condition.kind == .binary
    else { return nil }
    let compared = condition.children.filter(\.isExpression)
    guard compared.count == 2, compared[0].ownColumn != nil,
      let number = compared[1].constant.flatMap({ Int($0.text) }),
      let kept = Self.kept(
        condition.words(between: compared[0], and: compared[1]), number, isNegated: isNegated),
      let ranking = core.ranking ?? select.ranking(named: core.onlyTable?.name)
    else { return nil }
    let (window, table) = ranking
    guard let order = window.order, let by = order.first else { return nil }
    let groups = window.groups
    let partition =
      groups.isEmpty ? "" : "PARTITION BY \(groups.map(\.quoted).joined(separator: ", ")) "
    let sql =
      "\(column.quoted) IN (SELECT \(column.quoted) FROM (SELECT \(column.quoted), row_number() OVER "
      + "(\(partition)ORDER BY \(Self.text(of: order))) AS drydock_n FROM src.\(table.quoted)) "
      + "WHERE drydock_n > \(kept))"
    // The least of each group, as `min()` gives it.
    if kept == 1, by.name == column, !groups.isEmpty {
      let function = by.isDescending ? "max" : "min"
      return PlainComparison(
        column, .outranked,
        [.init(sql: function, text: function)]
          + groups.map { .init(sql: $0.quoted, text: $0.text) }, sql: sql)
    }
    return PlainComparison(
      column, .ranked, Self.rank(kept, by: by.name, isDescending: by.isDescending, groups),
      sql: sql)
  }

  /// `version < (SELECT max(version) FROM t AS o WHERE o.document = t.document)`
  func belowGreatest(_ sides: [SyntaxNode], _ sign: String) -> PlainComparison? {
    guard let column = sides[0].ownColumn, sides[1].unwrapped.kind == .scalarSubquery,
      let core = sides[1].unwrapped.onlyCore, let table = core.onlyTable?.name,
      let function = core.onlyResult?.unwrapped,
      (sign, function.functionName) == ("<", "max")
        || (sign, function.functionName) == (">", "min"),
      function.children.filter(\.isExpression).map(\.ownColumn) == [column],
      let condition = core.child(.whereClause)?.children.first(where: \.isExpression)?.unwrapped,
      condition.kind == .binary || condition.kind == .isExpr
    else { return nil }
    let compared = condition.children.filter(\.isExpression)
    guard compared.count == 2, let group = compared[0].ownColumn, group == compared[1].ownColumn,
      ["=", "==", "IS"].contains(
        condition.words(between: compared[0], and: compared[1]).uppercased())
    else { return nil }
    let name = sign == "<" ? "max" : "min"
    return PlainComparison(
      column, .ranked, Self.rank(1, by: column, isDescending: sign == "<", [group]),
      sql:
        "(\(group.quoted), \(column.quoted)) NOT IN (SELECT \(group.quoted), \(name)(\(column.quoted)) "
        + "FROM src.\(table.quoted) GROUP BY \(group.quoted))")
  }

  private static func rank(_ count: Int, by: Name, isDescending: Bool, _ groups: [Name])
    -> [PlainComparison.Constant]
  {
    [
      .init(sql: "\(count)", text: "\(count)"), .init(sql: by.quoted, text: by.text),
      .init(sql: "", text: isDescending ? "desc" : "asc"),
    ] + groups.map { .init(sql: $0.quoted, text: $0.text) }
  }

  /// How many rows stay where those go whose number is compared so.
  private static func kept(_ sign: String, _ number: Int, isNegated: Bool) -> Int? {
    switch (sign, isNegated) {
    case (">", false), ("<=", true): number
    case (">=", false), ("<", true): number - 1
    case ("<>", false), ("!=", false), ("=", true), ("==", true): number == 1 ? 1 : nil
    default: nil
    }
  }

  /// The only window in a query within this one, and the table that it is over.
  private var ranking: (window: SyntaxNode, table: Name)? {
    guard let from = child(.fromClause) else { return nil }
    return from.descendants.first { $0.kind == .fromSubquery }?.rankingWithin
  }

  private func ranking(named name: Name?) -> (window: SyntaxNode, table: Name)? {
    guard let name,
      let statement = tree.statements.first(where: { $0.tokens.contains(tokens.lowerBound) }),
      let root = tree.root(of: statement)
    else { return nil }
    let defined = root.descendants.filter {
      $0.kind == .cte && $0.child(.name)?.identifier == name
    }
    return defined.count == 1 ? defined[0].rankingWithin : nil
  }

  private var rankingWithin: (window: SyntaxNode, table: Name)? {
    let calls = descendants.filter { $0.functionName == "row_number" }
    guard calls.count == 1, let over = calls[0].descendants.first(where: { $0.kind == .over }),
      let core = descendants.first(where: { $0.kind == .selectCore }),
      core.child(.whereClause, .groupBy) == nil, let table = core.onlyTable?.name
    else { return nil }
    return (over, table)
  }

  // Of a window.

  private var groups: [Name] {
    guard let order = descendants.first(where: { $0.kind == .orderBy }) else { return [] }
    return descendants.filter {
      $0.kind == .columnRef && $0.tokens.upperBound <= order.tokens.lowerBound
    }
    .compactMap(\.columnName)
  }

  private var order: [(name: Name, isDescending: Bool)]? {
    descendants.first { $0.kind == .orderBy }?.plainOrder
  }

  // Of an order.

  /// Its plain columns; nil where it holds anything else.
  private var plainOrder: [(name: Name, isDescending: Bool)]? {
    let terms = children(.orderingTerm).map { term in
      term.children.first(where: \.isExpression)?.ownColumn.map {
        ($0, term.text.uppercased().hasSuffix(" DESC"))
      }
    }
    let plain = terms.compactMap(\.self)
    return plain.count == terms.count && !plain.isEmpty ? plain : nil
  }

  private static func text(of order: [(name: Name, isDescending: Bool)]) -> String {
    order.map { "\($0.name.quoted)\($0.isDescending ? " DESC" : "")" }.joined(separator: ", ")
  }
}
