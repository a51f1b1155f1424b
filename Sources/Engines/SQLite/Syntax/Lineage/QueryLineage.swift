import Findings
import Plans
import Schemas

/// Reads queries over tables whose content is known.
struct QueryLineage {
  /// By their present names.
  var tables: [Name: TableContent]

  /// Something in a FROM clause.
  private struct Item {
    let alias: Name
    /// nil where its columns cannot be told.
    let content: TableContent?
    let isOptional: Bool
  }

  // MARK: Queries

  func content(of select: SyntaxNode) -> TableContent {
    var inner = self
    for cte in select.children(.cte) {
      guard let name = cte.child(.name)?.identifier, let query = cte.child(.select) else {
        continue
      }
      // A common table expression that reads itself is not followed.
      var content = inner.content(of: query)
      if let listed = cte.child(.columnList)?.listedNames, listed.count == content.columns.count {
        content.columns = listed
      }
      content.identity = nil
      inner.tables[name] = content
    }
    let operators = select.children(.compoundOperator).map { $0.text.uppercased() }
    let cores = select.children(.selectCore, .values)
    let parts = cores.map { $0.kind == .values ? inner.values($0) : inner.core($0) }
    guard let first = parts.first, let columns = first?.columns,
      parts.allSatisfy({ $0?.columns.count == columns.count })
    else { return TableContent(columns: [], arms: [], sql: nil) }
    var arms = parts.flatMap { $0?.arms ?? [] }
    for word in operators where !word.hasSuffix("ALL") {
      for at in arms.indices { arms[at].narrowings.append(.compound(word)) }
    }
    return TableContent(columns: columns, arms: arms, sql: rewritten(select))
  }

  private func values(_ node: SyntaxNode) -> TableContent? {
    let rows = node.children(.valueRow).map { $0.children.filter(\.isExpression) }
    guard let width = rows.first?.count, rows.allSatisfy({ $0.count == width }) else { return nil }
    guard rows.count <= TableContent.mostArms else {
      let column = TableContent.Filled(expression: nil, sources: nil, copyOf: nil)
      return TableContent(
        columns: (1...max(1, width)).map { Name("column\($0)") },
        arms: [
          TableContent.Arm(
            columns: Array(repeating: column, count: width), narrowings: [], tables: [])
        ], sql: nil)
    }
    let arms = rows.map { row in
      TableContent.Arm(
        columns: row.map { filled($0, []) }, narrowings: [], tables: [])
    }
    return TableContent(
      columns: (1...max(1, width)).map { Name("column\($0)") }, arms: arms, sql: nil)
  }

  private func core(_ node: SyntaxNode) -> TableContent? {
    let from = node.child(.fromClause)
    let items = from.map(self.items) ?? []
    var columns: [Name] = []
    var fills: [TableContent.Filled] = []
    for result in node.children(.resultColumn, .resultStar, .resultTableStar) {
      switch result.kind {
      case .resultColumn:
        guard let expression = result.children.first(where: \.isExpression) else { return nil }
        columns.append(result.aliasName ?? name(of: expression))
        fills.append(filled(expression, items))
      default:
        let wanted = result.kind == .resultTableStar ? result.child(.name)?.identifier : nil
        guard wanted != nil || from.map(mergesColumns) != true else { return nil }
        for item in items where wanted == nil || item.alias == wanted {
          guard let content = item.content else { return nil }
          columns += content.columns
          fills += content.columns.map { optional(content.filled($0), item) }
        }
      }
    }
    let arm = TableContent.Arm(
      columns: fills, narrowings: narrowings(of: node, items),
      tables: items.reduce(into: []) { $0.formUnion($1.content?.arms.flatMap(\.tables) ?? []) })
    return TableContent(columns: columns, arms: [arm], sql: nil)
  }

  /// NATURAL and USING make one column of two.
  private func mergesColumns(_ from: SyntaxNode) -> Bool {
    from.descendants.contains { node in
      node.kind == .joinConstraint && node.has(.using)
        || node.kind == .joinOperator && node.text.uppercased().contains("NATURAL")
    }
  }

  private func name(of expression: SyntaxNode) -> Name {
    expression.kind == .columnRef
      ? expression.children(.name).last?.identifier ?? expression.identifier
      : Name(expression.text)
  }

  // MARK: FROM

  private func items(_ from: SyntaxNode) -> [Item] {
    var items: [Item] = []
    var isOptional = false
    for part in from.children {
      switch part.kind {
      case .joinOperator:
        let words = part.text.uppercased()
        isOptional = words.contains("LEFT") || words.contains("FULL")
        if words.contains("RIGHT") || words.contains("FULL") {
          items = items.map { Item(alias: $0.alias, content: $0.content, isOptional: true) }
        }
      case .fromTable:
        let name = part.objectName ?? ""
        items.append(
          Item(alias: part.aliasName ?? name, content: tables[name], isOptional: isOptional))
      case .fromSubquery:
        items.append(
          Item(
            alias: part.aliasName ?? "", content: part.child(.select).map(content),
            isOptional: isOptional))
      case .fromParentheses:
        items += self.items(part).map {
          Item(alias: $0.alias, content: $0.content, isOptional: $0.isOptional || isOptional)
        }
      case .fromFunction:
        items.append(
          Item(
            alias: part.aliasName ?? part.objectName ?? "", content: nil, isOptional: isOptional))
      default: continue
      }
    }
    return items
  }

  private func narrowings(of core: SyntaxNode, _ items: [Item]) -> [TableContent.Narrowing] {
    var found = items.flatMap { $0.content?.arms.flatMap(\.narrowings) ?? [] }
    for (at, item) in items.enumerated() where items.count > 1 {
      if at > 0 || item.isOptional {
        found.append(item.isOptional ? .outerJoin(item.alias.text) : .innerJoin(item.alias.text))
      }
    }
    for clause in core.children {
      switch clause.kind {
      case .whereClause, .having:
        let text = clause.children.first { $0.isExpression }?.text ?? ""
        if !["true", "1"].contains(foldingASCII(text)) { found.append(.condition(text)) }
      case .groupBy: found.append(.grouping)
      case .distinct: found.append(.distinct)
      case .limit: found.append(.limit)
      default: continue
      }
    }
    let aggregates = core.children(.resultColumn).contains(where: \.holdsAggregate)
    if aggregates, core.child(.groupBy) == nil { found.append(.grouping) }
    return found
  }

  // MARK: Expressions

  /// What fills a place that `expression` is the value for.
  func filled(_ expression: SyntaxNode, over content: TableContent, called alias: Name)
    -> TableContent.Filled
  {
    filled(expression, [Item(alias: alias, content: content, isOptional: false)])
  }

  private func filled(_ expression: SyntaxNode, _ items: [Item]) -> TableContent.Filled {
    if expression.kind == .columnRef { return resolved(expression, items) }
    let scopes = ColumnScopes(expression)
    var edits: [(SourceRange, String)] = []
    var sources: Set<ColumnName>? = []
    let hasSubquery =
      !scopes.tables.isEmpty
      || expression.descendants.contains { $0.kind == .selectCore }
    for reference in expression.descendants where reference.kind == .columnRef {
      let inner = resolved(reference, items)
      guard let text = inner.expression, let columns = inner.sources else {
        // It may belong to a subquery within: then its tables say enough.
        if !hasSubquery { return .unknown }
        continue
      }
      let isPlain = inner.copyOf != nil || inner.sources?.isEmpty == true
      edits.append((reference.range, isPlain ? text : "(\(text))"))
      sources?.formUnion(columns)
    }
    if hasSubquery {
      guard let text = rewritten(expression) else { return .unknown }
      for use in scopes.columns {
        guard let table = use.table, let content = tables[table] else { continue }
        guard let columns = content.filled(use.column).sources else { return .unknown }
        sources?.formUnion(columns)
      }
      return TableContent.Filled(expression: text, sources: sources, copyOf: nil)
    }
    return TableContent.Filled(
      expression: expression.text(editing: edits), sources: sources, copyOf: nil)
  }

  private func resolved(_ reference: SyntaxNode, _ items: [Item]) -> TableContent.Filled {
    guard let column = reference.columnName else { return .constant(reference.text) }
    let names = reference.children(.name).map(\.identifier)
    let holders = items.filter { item in
      names.count > 1
        ? item.alias == names[names.count - 2]
        : item.content?.columns.contains(column) ?? true
    }
    guard holders.count == 1, let item = holders.first, let content = item.content,
      content.columns.contains(column)
    else { return .unknown }
    return optional(content.filled(column), item)
  }

  /// Of the outer side of a join: NULL where there is no partner, so no plain copy.
  private func optional(_ filled: TableContent.Filled, _ item: Item) -> TableContent.Filled {
    guard item.isOptional else { return filled }
    return TableContent.Filled(
      expression: filled.expression, sources: filled.sources, copyOf: nil)
  }

  // MARK: Text

  /// The text of a node with every table that the script has made or changed replaced by a query over
  /// the source; nil where one of them cannot be told.
  func rewritten(_ node: SyntaxNode) -> String? {
    let ctes = Set(
      node.descendants.filter { $0.kind == .cte }.compactMap { $0.child(.name)?.identifier })
    var edits: [(SourceRange, String)] = []
    for part in node.descendants where part.kind == .fromTable || part.kind == .inTable {
      guard let name = part.objectName, part.child(.schemaPart) != nil || !ctes.contains(name)
      else {
        continue
      }
      guard let content = tables[name], let sql = content.sql else { return nil }
      if content.identity == name { continue }
      let named = part.children(.name, .schemaPart, .alias, .indexedBy)
      guard let first = named.first?.range, let last = named.last?.range else { return nil }
      let query = content.identity.map(quoted) ?? "(\(sql))"
      let alias = part.kind == .fromTable ? " AS \(quoted(part.aliasName ?? name))" : ""
      edits.append((SourceRange(first.lower, last.upper), query + alias))
    }
    return node.text(editing: edits)
  }
}

extension SyntaxNode {
  /// The text with other text in some places, which do not overlap. Comments become blanks.
  func text(editing edits: [(SourceRange, String)]) -> String {
    let sorted = edits.sorted { $0.0.lower < $1.0.lower }
    var text = ""
    var next = 0
    var after = -1
    for token in tokens {
      let range = tree.range(ofToken: token)
      if next < sorted.count, range.lower == sorted[next].0.lower {
        text += sorted[next].1
        after = sorted[next].0.upper
        next += 1
      }
      if range.lower < after { continue }
      text += tree.isTrivia(token) ? " " : tree.source[range]
    }
    return text.trimmingBlanks
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
