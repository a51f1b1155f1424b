import Plans
import Schemas

extension SyntaxNode {
  /// What an assignment of an UPDATE writes, and where; none where that is made of more than the row's own values.
  /// https://www.sqlite.org/lang_update.html
  var assignments: [Assignment] {
    guard kind == .assignment, child(.nameList) == nil, children(.name).count == 1,
      let column = child(.name)?.identifier,
      let value = children.first(where: \.isExpression)?.unwrapped
    else { return [] }
    if let cases = value.cases(of: column) { return cases }
    if let part = value.part(of: column) { return [part] }
    return value.form(of: column).map { [Assignment(column, $0, sql: value.text)] } ?? []
  }

  /// `CASE WHEN … THEN … ELSE column END`, each of whose conditions leaves the rows of those before it alone.
  private func cases(of column: Name) -> [Assignment]? {
    let branches = children(.caseBranch)
    guard kind == .caseExpr, child(.caseOperand) == nil,
      child(.caseElse)?.children.first(where: \.isExpression)?.bareColumn == column
    else { return nil }
    let found = branches.compactMap { branch -> Assignment? in
      let parts = branch.children.filter(\.isExpression)
      guard parts.count == 2, let rows = parts[0].plainAlternatives,
        let form = parts[1].unwrapped.form(of: column)
      else { return nil }
      return Assignment(column, form, sql: parts[1].text, where: rows)
    }
    return found.count == branches.count && !found.isEmpty ? found : nil
  }

  /// `nullif(column, …)` and `coalesce(column, …)`: of some values, or where there is none.
  private func part(of column: Name) -> Assignment? {
    let arguments = children.filter(\.isExpression)
    guard let function = functionName, arguments.count == 2, arguments[0].bareColumn == column,
      let constant = arguments[1].signedConstant
    else { return nil }
    switch function {
    case "nullif":
      return Assignment(
        column, .nothing, sql: "NULL",
        where: [[PlainComparison(column, .equal, sql: constant.sql, text: constant.text)]])
    case "coalesce", "ifnull":
      return Assignment(
        column, .constant(constant), sql: constant.sql,
        where: [[PlainComparison(column, isMissing: true)]])
    default: return nil
    }
  }

  private func form(of column: Name) -> Assignment.Form? {
    if kind == .literal, text.uppercased() == "NULL" { return .nothing }
    if let number = signedConstant { return .constant(number) }
    if let other = bareColumn { return other == column ? nil : .copied(other) }
    if let parts = pieces {
      let texts = parts.compactMap(\.literalText)
      let columns = parts.compactMap(\.bareColumn)
      return texts.count + columns.count == parts.count && !texts.isEmpty
        ? .template(texts: texts, columns: columns) : nil
    }
    return rounded.change(of: column)
  }

  /// A literal, with its sign.
  var signedConstant: PlainComparison.Constant? {
    if let constant = unwrapped.constant { return constant }
    guard unwrapped.kind == .unary, unwrapped.text.hasPrefix("-"),
      let inner = unwrapped.children.first(where: \.isExpression)?.constant
    else { return nil }
    return .init(sql: unwrapped.text, text: "-" + inner.text)
  }

  /// A column that is named without its table.
  var bareColumn: Name? {
    let node = unwrapped
    return node.children(.name).count < 2 ? node.columnName : nil
  }

  /// The operands of `||`, from left to right; nil of anything else.
  private var pieces: [SyntaxNode]? {
    let node = unwrapped
    let sides = node.children.filter(\.isExpression)
    guard node.kind == .binary, sides.count == 2,
      node.words(between: sides[0], and: sides[1]) == "||"
    else { return nil }
    return sides.flatMap { $0.pieces ?? [$0] }
  }

  /// Without a `round(…, n)` around it.
  private var rounded: SyntaxNode {
    let node = unwrapped
    guard node.functionName == "round", let inner = node.children.first(where: \.isExpression)
    else { return node }
    return inner.unwrapped
  }

  private func change(of column: Name) -> Assignment.Form? {
    let sides = children.filter(\.isExpression)
    guard kind == .binary, sides.count == 2 else { return nil }
    let sign = words(between: sides[0], and: sides[1])
    guard ["+", "-", "*", "/"].contains(sign) else { return nil }
    if sides[0].bareColumn == column, let number = sides[1].constant {
      return .changed(sign: sign, by: number)
    }
    guard ["+", "*"].contains(sign), sides[1].bareColumn == column,
      let number = sides[0].constant
    else { return nil }
    return .changed(sign: sign, by: number)
  }
}
