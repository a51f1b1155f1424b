import Plans
import Schemas

/// Rows of a table that a copy leaves out: what `DELETE` says by what goes, it says by what stays.
extension SyntaxNode {
  /// Of `SELECT … FROM t WHERE …`, the table and the rows that are not taken; nil of any other query, and where the
  /// condition is more than comparisons.
  var leftRows: StatementFacts.LeftRows? {
    guard let core = onlyCoreOfCopy, let table = core.onlyTable,
      let condition = core.child(.whereClause)?.children.first(where: \.isExpression),
      let left = condition.plainComplement, !left.isEmpty
    else { return nil }
    return StatementFacts.LeftRows(table: table.name, alternatives: left)
  }

  /// An order among the rows leaves none out.
  private var onlyCoreOfCopy: SyntaxNode? {
    guard let select = child(.select) ?? child(.tableAsSelect)?.child(.select),
      select.children(.selectCore, .values).count == 1, select.child(.limit, .with) == nil,
      let core = select.child(.selectCore), core.child(.groupBy, .limit) == nil
    else { return nil }
    return core
  }

  /// Which rows a condition leaves out, as `plainAlternatives` has those that it takes. What is missing is left out
  /// by most comparisons, too; whether that is meant is not for them to say, and it is not named.
  var plainComplement: [[PlainComparison]]? {
    let node = unwrapped
    let sides = node.children.filter(\.isExpression)
    switch node.kind {
    case .orExpr:
      let parts = sides.compactMap(\.plainComplement)
      guard parts.count == sides.count,
        parts.numberOfProducts <= Self.mostAlternatives
      else { return nil }
      return parts.reduce([[]]) { all, next in all.flatMap { one in next.map { one + $0 } } }
    case .andExpr:
      // Each leaves out rows of its own: of those that are known something can be said.
      let parts = sides.compactMap(\.plainComplement)
      let all = parts.flatMap(\.self)
      return all.isEmpty || all.count > Self.mostAlternatives ? nil : all
    case .notExpr: return sides.first?.plainAlternatives
    default:
      guard let taken = node.plainAlternatives else { return nil }
      // `coalesce` takes what is missing, too: then that is not left out.
      let takesMissing = taken.count == 2 && taken[1].map(\.relation) == [.missing]
      guard taken.count == 1 || takesMissing, taken[0].count == 1 else { return nil }
      return taken[0][0].complement(withMissing: !takesMissing).map { [[$0]] }
    }
  }

  /// `coalesce(flagged, 0) = 1`: rows without a value are taken where the constant in its place meets the
  /// condition.
  func coalesced(_ sides: [SyntaxNode]) -> [[PlainComparison]]? {
    guard kind == .binary, sides.count == 2, let constant = sides[1].signedConstant,
      let (column, stand) = sides[0].columnWithStandIn,
      let relation = PlainComparison.Relation(
        rawValue: words(between: sides[0], and: sides[1]).replacing("==", with: "=")
          .replacing("!=", with: "<>")),
      let isMet = relation.holds(stand, constant)
    else { return nil }
    let plain = PlainComparison(column, relation, sql: constant.sql, text: constant.text)
    return isMet ? [[plain], [PlainComparison(column, isMissing: true)]] : [[plain]]
  }

  /// Of `coalesce(nullif(trim(x), ''), 'none')`, the column and what stands for its missing values.
  private var columnWithStandIn: (column: Name, stand: PlainComparison.Constant)? {
    let node = unwrapped
    guard let function = node.functionName, ["coalesce", "ifnull"].contains(function) else {
      return nil
    }
    let arguments = node.children.filter(\.isExpression)
    guard arguments.count == 2, let stand = arguments[1].signedConstant,
      let column = arguments[0].columnWithoutBlanks
    else { return nil }
    return (column, stand)
  }

  /// Of `nullif(trim(x), '')`, or of the column itself, the column.
  private var columnWithoutBlanks: Name? {
    if let column = ownColumn { return column }
    let node = unwrapped
    let arguments = node.children.filter(\.isExpression)
    switch node.functionName {
    case "nullif":
      return arguments.count == 2 && arguments[1].constant?.text == ""
        ? arguments[0].columnWithoutBlanks : nil
    case "trim": return arguments.count == 1 ? arguments[0].ownColumn : nil
    default: return nil
    }
  }
}

extension PlainComparison.Relation {
  /// Whether it holds between two constants; nil where they are not both numbers or both texts.
  fileprivate func holds(_ one: PlainComparison.Constant, _ other: PlainComparison.Constant)
    -> Bool?
  {
    if let a = Double(one.sql), let b = Double(other.sql) { return holds(isBelow: a < b, a == b) }
    guard one.sql.hasPrefix("'"), other.sql.hasPrefix("'") else { return nil }
    let (a, b) = (Array(one.text.utf8), Array(other.text.utf8))
    return holds(isBelow: a.lexicographicallyPrecedes(b), a == b)
  }

  private func holds(isBelow: Bool, _ isSame: Bool) -> Bool? {
    switch self {
    case .below: isBelow
    case .atMost: isBelow || isSame
    case .above: !isBelow && !isSame
    case .atLeast: !isBelow
    case .equal: isSame
    case .unequal: !isSame
    default: nil
    }
  }
}

extension PlainComparison {
  /// What holds where it does not, of a value that is there; nil where no comparison says that.
  ///
  /// - Parameter withMissing: whether it is to hold where there is no value, too, as far as it can say so.
  fileprivate func complement(withMissing: Bool) -> PlainComparison? {
    if let opposite = relation.opposite, let constant {
      return PlainComparison(column, opposite, sql: constant.sql, text: constant.text)
    }
    switch relation {
    case .missing where !isOfBlanks: return PlainComparison(column, isMissing: false)
    case .present: return PlainComparison(column, isMissing: true)
    case .equal:
      return PlainComparison(
        column, .unequal, constants, sql: withMissing ? "(\(sql)) IS NOT 1" : "NOT (\(sql))")
    case .oneOf:
      return PlainComparison(column, .unequal, constants, sql: "NOT (\(sql))")
    case .unequal:
      return constants.count == 1
        ? constants.first.map { PlainComparison(column, .equal, sql: $0.sql, text: $0.text) }
        : PlainComparison(column, .oneOf, constants, sql: "NOT (\(sql))")
    default: return nil
    }
  }

  /// Blanks are missing, too, in one that says so.
  private var isOfBlanks: Bool { sql.hasSuffix("= ''") }
}
