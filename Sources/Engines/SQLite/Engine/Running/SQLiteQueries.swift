import EngineInterface
import Findings
import SQLiteConnections
import SQLiteSyntax
import Schemas

extension SQLiteEngine {
  package func queries(in file: SourceText) -> [QueryText] {
    SQLiteSyntax.statements(of: file).map { (statement: StatementText) -> QueryText in
      var text = QueryText(sql: statement.sql, offset: statement.range.lower)
      for comment in statement.comments where comment.range.upper <= statement.range.lower {
        read(file[comment.range], into: &text)
      }
      if text.refusal != nil { return text }
      if !statement.isWhole {
        text.refusal = "this cannot be read"
      } else if statement.root.map({ isQuery($0) }) != true {
        text.refusal = "this is no query"
      } else if case .hostile(let why) = classify(statement) {
        text.refusal = why
      } else if let root = statement.root {
        compareParameters(of: root, with: &text)
        text.shown = shownColumns(root)
      }
      return text
    }
  }

  package func transformation(
    _ expression: String, over table: Name, into column: ColumnName, from source: Schema,
    to target: Schema, renames: Renames
  ) -> String {
    let key = source.table(table)?.primaryKey?.columns ?? []
    let isHome = renames.newName(of: table) == column.table
    let renamed = key.map { renames.newName(of: $0, in: table) }
    // The same rows have to be had on both sides; without their keys the values have to be the same.
    let isKeyed =
      isHome && renamed.allSatisfy { target.table(column.table)?.column($0) != nil }
    let (old, new) = isKeyed ? (key, renamed) : ([], [])
    let type = target.table(column.table)?.column(column.column)?.type ?? ""
    let before = old.map { "\(quoted($0))" } + [Self.stored(expression, in: TypeFamily(type))]
    let after = new.map { "\(quoted($0))" } + [quoted(column.column)]
    return """
      -- invariant: \(column.description.filter { !$0.isNewline })
      SELECT \(before.joined(separator: ", ")) FROM \(quoted(table));
      -- migrated
      SELECT \(after.joined(separator: ", ")) FROM \(quoted(column.table));
      """
  }

  /// An expression as a column would store its value.
  /// https://www.sqlite.org/datatype3.html#type_affinity
  private static func stored(_ expression: String, in family: TypeFamily) -> String {
    let value =
      switch family {
      case .blob: "v"
      case .text: "CASE WHEN typeof(v) IN ('integer', 'real') THEN CAST(v AS TEXT) ELSE v END"
      // A text is equal to its number where it is one, and nothing else.
      case .real:
        "CASE WHEN typeof(v) = 'integer' OR typeof(v) = 'text' AND v = CAST(v AS REAL) THEN CAST(v AS REAL) ELSE v END"
      case .integer, .numeric:
        "CASE WHEN typeof(v) = 'real' AND CAST(v AS INTEGER) = v THEN CAST(v AS INTEGER) "
          + "WHEN typeof(v) = 'text' AND v = CAST(v AS NUMERIC) THEN CAST(v AS NUMERIC) ELSE v END"
      }
    // Of what is no single expression that is said elsewhere.
    guard parse(SourceText("SELECT (\n\(expression)\n)")).statements.count == 1 else {
      return "(\n\(expression)\n)"
    }
    return "(SELECT \(value) FROM (SELECT (\n\(expression)\n) AS v))"
  }

  /// Columns whose values stand in the rows of a query, plain or in arithmetic that can be undone. Where
  /// a name may be an inner query's, none.
  private func shownColumns(_ root: SyntaxNode) -> Set<Name> {
    let nodes = root.descendants
    guard !nodes.contains(where: { $0.kind == .fromSubquery || $0.kind == .cte }),
      let select = nodes.first(where: { $0.kind == .selectCore }),
      nodes.filter({ $0.kind == .selectCore }).count == 1
    else { return [] }
    let values = select.children(.resultColumn).compactMap {
      $0.children.first(where: \.isExpression)
    }
    return Set(values.flatMap(told))
  }

  private func told(by value: SyntaxNode) -> [Name] {
    switch value.kind {
    case .columnRef: return [value.children(.name).last?.identifier ?? value.identifier]
    case .parenthesized, .cast, .unary, .collateExpr:
      return value.children.first(where: \.isExpression).map(told) ?? []
    case .binary:
      let sides = value.children.filter(\.isExpression)
      guard sides.count == 2,
        ["+", "-", "*", "/", "||"].contains(value.words(between: sides[0], and: sides[1]))
      else { return [] }
      return sides.flatMap(told)
    case .functionCall:
      let telling = ["coalesce", "concat", "concat_ws", "format", "ifnull", "printf", "quote"]
      guard value.functionName.map(telling.contains) == true else { return [] }
      return value.children.filter(\.isExpression).flatMap(told)
    default: return []
    }
  }

  private func compareParameters(of root: SyntaxNode, with text: inout QueryText) {
    let wanted = root.descendants.filter { $0.kind == .variable }.map(\.text)
    text.unset = Set(wanted).subtracting(text.parameters.keys).sorted()
    if let extra = text.parameters.keys.sorted().first(where: { !wanted.contains($0) }) {
      text.refusal = "a comment gives \(extra) a value, which the query does not ask for"
    }
  }

  private func isQuery(_ root: SyntaxNode) -> Bool { root.kind == .selectStmt }

  /// One comment: `-- name: active users`, `-- :id = 5`.
  private func read(_ comment: String, into text: inout QueryText) {
    var words = comment.drop { $0 == "-" || $0 == " " || $0 == "/" || $0 == "*" }
    while let last = words.last, last.isWhitespace || last == "*" || last == "/" {
      words = words.dropLast()
    }
    let parts = words.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : nil
    switch (foldingASCII(String(parts[0])), rest) {
    case ("name", let name?): text.name = name
    case ("invariant", let name): (text.role, text.name) = (.invariant, name ?? text.name)
    case ("probe", let name): (text.role, text.name) = (.probe, name ?? text.name)
    case ("migrated", _): text.role = .migrated
    default: readParameter(String(words), into: &text)
    }
  }

  private func readParameter(_ words: String, into text: inout QueryText) {
    let sides = words.split(separator: "=", maxSplits: 1)
    guard sides.count == 2, let first = words.first, ":@$?".contains(first) else { return }
    let name = sides[0].filter { !$0.isWhitespace }
    let value = String(sides[1].drop { $0 == " " })
    if value.hasPrefix("'"), value.hasSuffix("'"), value.utf8.count > 1 {
      text.parameters[name] = .text(unquoted(value))
    } else if let number = Int64(value) {
      text.parameters[name] = .integer(number)
    } else if let number = Double(value) {
      text.parameters[name] = .real(number)
    } else if foldingASCII(value) == "null" {
      text.parameters[name] = .null
    } else {
      text.refusal = "the value of \(name) is no number, no 'text' and not NULL: \(value)"
    }
  }
}

extension SQLiteShadow {
  package func answer(_ query: AdmittedQuery, limits: Limits) async throws -> QueryAnswer {
    try await ConfinedRunner.ask(
      Query(
        path: path, sql: query.sql, parameters: query.parameters,
        seconds: limits.script / .seconds(1)))
  }

  package func answer(of view: Name, reversed: Bool, limits: Limits) async throws -> QueryAnswer {
    var query = Query(
      path: path, sql: "SELECT * FROM \(quoted(view))", parameters: [:],
      seconds: limits.script / .seconds(1))
    (query.isReversed, query.isRounded) = (reversed, true)
    return try await ConfinedRunner.ask(query)
  }
}
