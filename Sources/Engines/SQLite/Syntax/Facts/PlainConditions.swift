import Plans
import Schemas

extension SyntaxNode {
  /// A condition as what it says of columns: of one of these lists all has to hold; nil where it is anything else.
  var plainAlternatives: [[PlainComparison]]? {
    let node = unwrapped
    let sides = node.children.filter(\.isExpression)
    switch node.kind {
    case .orExpr:
      let parts = sides.compactMap(\.plainAlternatives)
      return parts.count == sides.count ? parts.flatMap(\.self) : nil
    case .andExpr:
      let parts = sides.compactMap(\.plainAlternatives)
      guard parts.count == sides.count, parts.numberOfProducts <= Self.mostAlternatives
      else { return nil }
      return parts.reduce([[]]) { all, next in all.flatMap { one in next.map { one + $0 } } }
    case .betweenExpr: return node.range(sides).map { [$0] }
    default: return node.plainComparison(sides).map { [[$0]] } ?? node.coalesced(sides)
    }
  }

  /// `id BETWEEN 12 AND 19`: both hold.
  private func range(_ sides: [SyntaxNode]) -> [PlainComparison]? {
    guard sides.count == 3, let column = sides[0].ownColumn,
      let least = sides[1].signedConstant, let most = sides[2].signedConstant,
      child(.betweenOperator)?.text.uppercased() == "BETWEEN"
    else { return nil }
    return [
      PlainComparison(column, .atLeast, sql: least.sql, text: least.text),
      PlainComparison(column, .atMost, sql: most.sql, text: most.text),
    ]
  }

  /// What nobody says in words any more.
  static let mostAlternatives = 8

  private func plainComparison(_ sides: [SyntaxNode]) -> PlainComparison? {
    switch kind {
    case .nullTest:
      guard let column = sides.first?.ownColumn else { return nil }
      return PlainComparison(column, isMissing: text.uppercased().hasSuffix("ISNULL"))
    case .isExpr: return comparisonByIs(sides)
    case .binary: return comparison(sides)
    case .likeExpr: return pattern(sides)
    case .inList: return list(sides)
    case .inSelect:
      guard isNegated else { return amongRest(sides, isNegated: false) }
      return notInSelect(sides) ?? notAmongFirst(sides) ?? notAmongRanked(sides)
        ?? amongRest(sides, isNegated: true)
    case .notExpr: return sides.first?.unwrapped.notExisting ?? sides.first?.unwrapped.opposite
    default: return nil
    }
  }

  /// Of a comparison with a constant, what holds where it does not.
  private var opposite: PlainComparison? {
    guard kind == .binary, let plain = comparison(children.filter(\.isExpression)),
      let constant = plain.constant
    else { return nil }
    return plain.relation.opposite.map {
      PlainComparison(plain.column, $0, sql: constant.sql, text: constant.text)
    }
  }

  private func comparisonByIs(_ sides: [SyntaxNode]) -> PlainComparison? {
    let words = sides.count == 2 ? words(between: sides[0], and: sides[1]).uppercased() : ""
    guard let column = sides.first?.ownColumn, words.hasPrefix("IS") else { return nil }
    let isNot = words.split(whereSeparator: \.isWhitespace) == ["IS", "NOT"]
    guard isNot || words == "IS" else { return nil }
    if sides[1].unwrapped.text.uppercased() == "NULL" {
      return PlainComparison(column, isMissing: !isNot)
    }
    return sides[1].signedConstant.map {
      isNot
        ? .other(column, than: $0) : PlainComparison(column, .equal, sql: $0.sql, text: $0.text)
    }
  }

  private func comparison(_ sides: [SyntaxNode]) -> PlainComparison? {
    guard sides.count == 2 else { return nil }
    let sign = words(between: sides[0], and: sides[1])
    if ["<>", "!="].contains(sign) {
      guard let column = sides[0].ownColumn, let constant = sides[1].signedConstant else {
        return nil
      }
      return .other(column, than: constant)
    }
    if sign == "=", sides[1].constant?.text == "", let blank = sides[0].blankColumn {
      return PlainComparison(blank, .missing, [], sql: "\(sides[0].unwrapped.text) = ''")
    }
    if let ranked = belowGreatest(sides, sign) { return ranked }
    guard let relation = PlainComparison.Relation(rawValue: sign == "==" ? "=" : sign) else {
      return nil
    }
    if relation == .equal, sides[1].unwrapped.kind == .collateExpr,
      let column = sides[0].ownColumn, let constant = sides[1].unwrapped.collated
    {
      return PlainComparison(
        column, .equal, [constant], sql: "\(column.quoted) = \(sides[1].unwrapped.text)")
    }
    if let constant = sides[1].signedConstant {
      if let column = sides[0].ownColumn {
        return PlainComparison(column, relation, sql: constant.sql, text: constant.text)
      }
      // Written in some way or other.
      guard relation == .equal, let spelled = sides[0].spelledColumn else { return nil }
      return PlainComparison(
        spelled.column, .equal, [constant], sql: "\(spelled.sql) = \(constant.sql)")
    }
    guard let column = sides[1].ownColumn, let constant = sides[0].constant,
      let mirrored = relation.mirrored
    else { return nil }
    return PlainComparison(column, mirrored, sql: constant.sql, text: constant.text)
  }

  /// A text with one run of any characters before or behind it, or with one on either side.
  /// https://www.sqlite.org/lang_expr.html#the_like_glob_regexp_match_and_extract_operators
  private func pattern(_ sides: [SyntaxNode]) -> PlainComparison? {
    guard sides.count == 2, let column = sides[0].ownColumn, let constant = sides[1].constant
    else { return nil }
    let word = words(between: sides[0], and: sides[1]).uppercased()
    let (any, others): (Character, Set<Character>) =
      word == "GLOB" ? ("*", ["?", "[", "]"]) : ("%", ["_"])
    guard word == "LIKE" || word == "GLOB" else { return nil }
    var text = constant.text[...]
    let isOpen = (front: text.first == any, back: text.count > 1 && text.last == any)
    if isOpen.front { text.removeFirst() }
    if isOpen.back { text.removeLast() }
    guard !text.isEmpty, !text.contains(where: { $0 == any || others.contains($0) }) else {
      return nil
    }
    let relation: PlainComparison.Relation =
      isOpen.front ? isOpen.back ? .contains : .ends : isOpen.back ? .begins : .equal
    return PlainComparison(
      column, relation, [.init(sql: constant.sql, text: String(text))],
      sql: "\(column.quoted) \(word) \(constant.sql)")
  }

  private func list(_ sides: [SyntaxNode]) -> PlainComparison? {
    guard let first = sides.first,
      let (column, value) = first.ownColumn.map({ ($0, $0.quoted) }) ?? first.spelledColumn
    else { return nil }
    let constants = sides.dropFirst().compactMap(\.signedConstant)
    guard !constants.isEmpty, constants.count == sides.count - 1 else { return nil }
    let list = constants.map(\.sql).joined(separator: ", ")
    return isNegated
      ? PlainComparison(column, .unequal, constants, sql: "\(value) NOT IN (\(list))")
      : PlainComparison(column, .oneOf, constants, sql: "\(value) IN (\(list))")
  }

  var isNegated: Bool {
    child(.inOperator)?.text.uppercased().hasPrefix("NOT") == true
  }

  /// `id NOT IN (SELECT parent FROM children)`.
  private func notInSelect(_ sides: [SyntaxNode]) -> PlainComparison? {
    guard let column = sides.first?.ownColumn, let core = onlyCore,
      let table = core.onlyTable, let reference = core.onlyResult?.ownColumn
    else { return nil }
    if let condition = core.child(.whereClause)?.children.first(where: \.isExpression) {
      guard condition.plainAlternatives == [[PlainComparison(reference, isMissing: false)]] else {
        return nil
      }
    }
    return .unreferred(column, by: reference, of: table.name)
  }

  /// Of EXISTS beneath a NOT: `EXISTS (SELECT 1 FROM children AS c WHERE c.parent = t.id)`.
  private var notExisting: PlainComparison? {
    guard kind == .existsExpr, let core = onlyCore, let table = core.onlyTable,
      let condition = core.child(.whereClause)?.children.first(where: \.isExpression)?.unwrapped,
      condition.kind == .binary
    else { return nil }
    let sides = condition.children.filter(\.isExpression)
    guard sides.count == 2, ["=", "=="].contains(condition.words(between: sides[0], and: sides[1]))
    else { return nil }
    let names = sides.map { side in
      side.unwrapped.kind == .columnRef ? side.unwrapped.children(.name).map(\.identifier) : []
    }
    let inner = names.first { $0.count == 2 && $0[0] == table.alias }
    let outer = names.first { $0.count == 1 || $0.count == 2 && $0[0] != table.alias }
    guard let inner, let column = outer?.last else { return nil }
    return .unreferred(column, by: inner[1], of: table.name)
  }

  var onlyCore: SyntaxNode? {
    guard let select = child(.select), select.children(.selectCore, .values).count == 1 else {
      return nil
    }
    let core = select.child(.selectCore)
    return core?.child(.groupBy, .limit, .orderBy) == nil && select.child(.limit, .with) == nil
      ? core : nil
  }

  var onlyTable: (name: Name, alias: Name)? {
    guard let from = child(.fromClause) else { return nil }
    let tables = from.descendants.filter { $0.kind == .fromTable }
    guard tables.count == 1, let name = tables[0].objectName,
      !from.descendants.contains(where: { [.fromSubquery, .fromFunction].contains($0.kind) })
    else { return nil }
    return (name, tables[0].aliasName ?? name)
  }

  var onlyResult: SyntaxNode? {
    let results = children(.resultColumn, .resultStar, .resultTableStar)
    return results.count == 1 ? results[0].children.first(where: \.isExpression) : nil
  }

  var ownColumn: Name? { unwrapped.columnName }

  /// A column within a function that changes how a text is written.
  private var spelledColumn: (column: Name, sql: String)? {
    let node = unwrapped
    guard node.kind == .functionCall, let function = node.functionName,
      ["lower", "upper", "trim"].contains(function)
    else { return nil }
    let arguments = node.children.filter(\.isExpression)
    guard arguments.count == 1 else { return nil }
    if let column = arguments[0].ownColumn { return (column, "\(function)(\(column.quoted))") }
    return arguments[0].spelledColumn.map { ($0.column, "\(function)(\($0.sql))") }
  }

  /// Of `'in' COLLATE NOCASE`, the constant.
  private var collated: PlainComparison.Constant? {
    children.first(where: \.isExpression)?.constant
  }

  /// `trim(coalesce(body, ''))`: what is missing in it, or blank.
  private var blankColumn: Name? {
    let node = unwrapped
    let arguments = node.children.filter(\.isExpression)
    guard let function = node.functionName, let first = arguments.first else { return nil }
    switch function {
    case "trim" where arguments.count == 1:
      return first.blankColumn
    case "coalesce", "ifnull":
      guard arguments.count == 2, arguments[1].constant?.text == "" else { return nil }
      return first.bareColumn ?? first.trimmedColumn
    default: return nil
    }
  }

  private var trimmedColumn: Name? {
    let arguments = unwrapped.children.filter(\.isExpression)
    return unwrapped.functionName == "trim" && arguments.count == 1 ? arguments[0].bareColumn : nil
  }

  /// A literal that is none for nothing.
  var constant: PlainComparison.Constant? {
    let node = unwrapped
    guard node.kind == .literal, !["NULL"].contains(node.text.uppercased()) else { return nil }
    return .init(sql: node.text, text: node.text.hasPrefix("'") ? unquoted(node.text) : node.text)
  }
}

extension [[[PlainComparison]]] {
  /// How many lists come of one of each: as many as can be counted.
  var numberOfProducts: Int {
    reduce(1) { product, next in
      let (all, isTooMany) = product.multipliedReportingOverflow(by: next.count)
      return isTooMany ? .max : all
    }
  }
}

extension PlainComparison {
  /// All others, and none where there is none: as the operator has it.
  fileprivate static func other(_ column: Name, than constant: Constant) -> Self {
    .init(column, .unequal, [constant], sql: "\(column.quoted) IS NOT \(constant.sql)")
  }

  fileprivate static func unreferred(_ column: Name, by reference: Name, of table: Name) -> Self {
    .init(
      column, .unreferred,
      [
        .init(sql: table.quoted, text: table.text),
        .init(sql: reference.quoted, text: reference.text),
      ],
      sql: "\(column.quoted) NOT IN (SELECT \(reference.quoted) FROM src.\(table.quoted) "
        + "WHERE \(reference.quoted) IS NOT NULL)")
  }
}
