import EngineInterface
import Findings
import Plans
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Which columns a statement fills from which, as far as its tree and SQLite's own name resolution
/// show: plain copies from the origin of each result column, everything else by the columns that an
/// expression names. Whether a flow carries the value is for the data to say.
struct StatementFlows {
  let root: SyntaxNode
  private let database: Database
  /// Columns that the whole statement reads.
  private let reads: Set<ColumnName>
  /// Where columns are named to ask whether they are NULL: that tells nothing of their values.
  private let nullTests: Set<SourceRange>
  /// What names that are no column of the database stand for.
  private let innerNames: [Name: [SyntaxNode]]
  private let scopes: ColumnScopes

  init(root: SyntaxNode, database: Database, reads: Set<ColumnName>) {
    (self.root, self.database) = (root, database)
    innerNames = root.innerNames
    scopes = ColumnScopes(root)
    // What a function returns is no column of the database.
    let functions = Set(
      root.descendants.lazy.filter { $0.kind == .fromFunction }.compactMap(\.objectName))
    self.reads = reads.filter { !functions.contains($0.table) }
    let asked = root.descendants.lazy.compactMap(\.askedForNull)
    nullTests = Set(asked.filter { $0.kind == .columnRef }.map(\.range))
  }

  func flows() -> [StepRecord.Flow] {
    switch root.kind {
    case .insertStmt: insertFlows()
    case .updateStmt: updateFlows()
    case .createTableStmt: createFlows()
    default: []
    }
  }

  /// Columns that decide which values are written, or where: all that the statement names other than to
  /// write what stands in them, and all that it reads without naming them, through a view, but to copy
  /// them.
  ///
  /// - Parameter flows: of the statement.
  func deciding(beside flows: [StepRecord.Flow]) -> Set<ColumnName> {
    guard [.insertStmt, .updateStmt, .createTableStmt].contains(root.kind) else { return [] }
    // An upsert, too, writes over what is there.
    if root.child(.upsert) != nil { return reads.union(root.objectName.map(columns) ?? []) }
    let written = (root.children(.assignment, .rowAssignment) + results).flatMap(\.references)
    let ranges = Set(written.map(\.range))
    let told = Set(named(in: root) + flows.lazy.filter(\.direct).map(\.from))
    return reads.subtracting(told).union(
      named(in: root) { !ranges.contains($0) && !nullTests.contains($0) })
  }

  /// Columns that are read, where what is written cannot be led back to one of them by its name: what a
  /// function or a recursion makes of them.
  func untraced() -> Set<ColumnName> {
    let isTraced = results.allSatisfy { result in
      result.references.isEmpty || !named(in: result).isEmpty
    }
    return isTraced ? [] : reads
  }

  /// The results that are written, one for each column.
  private var results: [SyntaxNode] {
    let select = root.child(.select) ?? root.child(.tableAsSelect)?.child(.select)
    return select?.children(.selectCore).flatMap { $0.children(.resultColumn) } ?? []
  }

  private func columns(of table: Name) -> [ColumnName] {
    tableColumns(table).map { ColumnName(table, $0) }
  }

  // MARK: Copies

  private func insertFlows() -> [StepRecord.Flow] {
    guard let table = root.objectName, let select = root.child(.select) else { return [] }
    let columns = root.child(.nameList)?.listedNames ?? tableColumns(table)
    return flows(
      of: select, with: root.child(.with)?.text,
      into: columns.map { ColumnName(table, $0) })
  }

  private func createFlows() -> [StepRecord.Flow] {
    guard let table = root.child(.createTableHead)?.objectName,
      let select = root.child(.tableAsSelect)?.child(.select)
    else { return [] }
    return flows(
      of: select, with: nil, into: tableColumns(table).map { ColumnName(table, $0) })
  }

  /// - Parameter outer: common table expressions that stand before the statement.
  private func flows(of select: SyntaxNode, with outer: String?, into targets: [ColumnName])
    -> [StepRecord.Flow]
  {
    let cores = select.children(.selectCore)
    let prefix = outer ?? select.prefix(before: select.children(.selectCore, .values).first)
    return cores.flatMap { core -> [StepRecord.Flow] in
      guard let inner = union(behind: core, targets) else {
        return coreFlows(core, prefix: prefix, into: targets)
      }
      return inner.cores.flatMap { coreFlows($0, prefix: prefix, into: inner.targets) }
        .filter { $0.to.column != Self.unread }
    }
  }

  private func coreFlows(_ core: SyntaxNode, prefix: String, into targets: [ColumnName])
    -> [StepRecord.Flow]
  {
    // What orders and cuts a compound query stands in its last part and may speak of all.
    let text = core.prefix(before: core.child(.orderBy, .limit))
    guard let select = try? database.prepare(prefix + " " + text) else {
      return targets.flatMap { target in
        reads.map { StepRecord.Flow(from: $0, to: target, direct: false) }
      }
    }
    let items = core.children(.resultColumn, .resultStar, .resultTableStar)
    let count = select.columnCount
    let constants = constants(of: targets, items)
    let origins = (0..<count).map(select.origin)
    return targets.prefix(count).enumerated().flatMap { position, target -> [StepRecord.Flow] in
      let item = item(position, of: count, items)
      if let origin = origins[position] {
        let isShared = origins.count { $0 == origin } > 1
        return ([origin] + equals(of: item, in: core)).map {
          StepRecord.Flow(from: $0, to: target, direct: true, beside: constants)
        }
          + (choosing(item, in: core) + (isShared ? choosing(inSubquery: item) : [])).map {
            StepRecord.Flow(from: $0, to: target, direct: false, beside: constants)
          }
      }
      return flows(from: item.children.first(where: \.isExpression) ?? item, to: target, constants)
    }
  }

  /// Columns of other tables that a join makes equal to what stands in a result: its value is theirs, too.
  private func equals(of item: SyntaxNode, in core: SyntaxNode) -> [ColumnName] {
    guard let joined = joined(item, in: core) else { return [] }
    return joined.conditions.compactMap { $0.partner(of: joined.names) }.compactMap(joined.column)
  }

  /// Where a table is joined more than once: what tells which of its rows a result is of.
  private func choosing(_ item: SyntaxNode, in core: SyntaxNode) -> [ColumnName] {
    guard let joined = joined(item, in: core), let own = joined.tables[joined.names[0]] else {
      return []
    }
    let times = joined.tables.values.count { $0 == own }
    // The rows of a table that refers to itself are one of these.
    return joined.conditions.compactMap { $0.partner(ofAny: joined.names[0]) }
      .compactMap(joined.column).filter { times > ($0.table == own ? 2 : 1) }
  }

  /// The same of a subquery, where several look for a value of one column.
  private func choosing(inSubquery item: SyntaxNode) -> [ColumnName] {
    guard let value = item.children.first(where: \.isExpression)?.unwrapped,
      value.kind == .scalarSubquery, let selected = value.selectedValues.first
    else { return [] }
    let own = Set(plain(selected).map(\.table))
    // Of a table that is looked up in itself the row outside.
    let inner = Set(
      value.descendants.filter { $0.kind == .fromTable }.compactMap {
        $0.aliasName ?? $0.objectName
      })
    let outside = Set(
      value.references.filter { reference in
        let names = reference.children(.name).map(\.identifier)
        return names.count == 2 && !inner.contains(names[0])
      }.map(\.range))
    return plain(value).filter { !own.contains($0.table) } + plain(value) { outside.contains($0) }
  }

  /// A result that is a column of a joined table.
  private struct JoinedColumn {
    /// Of the table, or its alias, and of the column.
    let names: [Name]
    /// By their aliases.
    let tables: [Name: Name]
    let conditions: [EqualColumns]
    /// Whether the database has such a column.
    let exists: (ColumnName) -> Bool

    func column(_ names: [Name]) -> ColumnName? {
      tables[names[0]].map { ColumnName($0, names[1]) }.flatMap { exists($0) ? $0 : nil }
    }
  }

  private func joined(_ item: SyntaxNode, in core: SyntaxNode) -> JoinedColumn? {
    guard let value = item.children.first(where: \.isExpression), value.kind == .columnRef,
      let from = core.child(.fromClause)
    else { return nil }
    let tables = Dictionary(
      from.descendants.filter { $0.kind == .fromTable }.compactMap { table in
        table.objectName.map { (table.aliasName ?? $0, $0) }
      }, uniquingKeysWith: { a, _ in a })
    let names = value.children(.name).map(\.identifier)
    guard names.count == 2 else { return nil }
    return JoinedColumn(
      names: names, tables: tables,
      conditions: from.conditions(of: names[0]).flatMap(\.equalColumns),
      exists: { tableColumns($0.table).contains($0.column) })
  }

  /// What an expression makes of the columns that it names.
  private func flows(
    from value: SyntaxNode, to target: ColumnName, _ constants: [Name: String] = [:]
  ) -> [StepRecord.Flow] {
    if let selected = value.unwrapped.selectedValues.first,
      value.unwrapped.selectedValues.count == 1
    {
      return flows(from: value, to: target, selecting: selected, of: [selected], constants)
    }
    return plainFlows(from: value, to: target, constants)
  }

  /// What one of the results of a subquery comes to: it itself, where it is a column, and what chooses its row.
  private func flows(
    from query: SyntaxNode, to target: ColumnName, selecting one: SyntaxNode,
    of selected: [SyntaxNode], _ constants: [Name: String] = [:]
  ) -> [StepRecord.Flow] {
    let others = Set(selected.filter { $0.range != one.range }.flatMap(\.references).map(\.range))
    let copied = one.kind == .columnRef && plain(one).count == 1 ? plain(one) : []
    // What puts rows in an order is no part of what stands in one.
    let ordering = Set(
      query.descendants.filter { $0.kind == .orderBy }.flatMap(\.references).map(\.range))
    let wanted = Set(named(in: query) { !others.contains($0) && !ordering.contains($0) })
    return plainFlows(from: query, to: target, constants).filter { wanted.contains($0.from) }.map {
      copied.contains($0.from)
        ? StepRecord.Flow(from: $0.from, to: target, direct: true, beside: constants) : $0
    }
  }

  private func plainFlows(
    from value: SyntaxNode, to target: ColumnName, _ constants: [Name: String]
  ) -> [StepRecord.Flow] {
    let choices = Set(value.alternatives.filter { $0.kind == .columnRef }.map(\.range))
    let altered = Set(named(in: value) { !choices.contains($0) && !nullTests.contains($0) })
    let converted = value.isConversion
    return named(in: value).map {
      StepRecord.Flow(
        from: $0, to: target, direct: false, unaltered: !altered.contains($0),
        converted: converted, beside: constants)
    }
  }

  /// Columns that get a constant, as far as no star stands among them.
  private func constants(of targets: [ColumnName], _ items: [SyntaxNode]) -> [Name: String] {
    guard items.allSatisfy({ $0.kind == .resultColumn }) else { return [:] }
    let pairs = zip(targets, items).compactMap { target, item -> (Name, String)? in
      let value = item.children.first(where: \.isExpression)
      guard let value, value.kind == .literal, value.text.uppercased() != "NULL" else { return nil }
      return (target.column, value.text)
    }
    return Dictionary(pairs, uniquingKeysWith: { a, _ in a })
  }

  /// The item that makes the result column at `position`; a lone star stands for as many columns as
  /// the others leave.
  private func item(_ position: Int, of count: Int, _ items: [SyntaxNode]) -> SyntaxNode {
    let stars = items.indices.filter { items[$0].kind != .resultColumn }
    if stars.isEmpty { return items.indices.contains(position) ? items[position] : root }
    guard stars.count == 1 else { return root }
    let width = count - (items.count - 1)
    if position < stars[0] { return items[position] }
    if position < stars[0] + width { return items[stars[0]] }
    return items[position - width + 1]
  }

  // MARK: UPDATE

  private func updateFlows() -> [StepRecord.Flow] {
    guard let table = root.objectName else { return [] }
    let condition = root.child(.whereClause, .whereAndReturning)
    let chosen = condition.map { named(in: $0) } ?? []
    return root.children(.assignment, .rowAssignment).flatMap { assignment in
      let columns =
        assignment.child(.nameList)?.listedNames ?? assignment.children(.name).map(\.identifier)
      guard let value = assignment.children.last(where: \.isExpression) else {
        return [] as [StepRecord.Flow]
      }
      let sources = named(in: value)
      let direct = value.kind == .columnRef && sources.count == 1 && plain(value).count == 1
      let selected = value.unwrapped.selectedValues
      return columns.enumerated().flatMap { position, column -> [StepRecord.Flow] in
        let own = ColumnName(table, column)
        // A constant in place of one value says what was there, as another value would.
        if sources.isEmpty, chosen.contains(own) {
          return [StepRecord.Flow(from: own, to: own, direct: false)]
        }
        let target = ColumnName(table, column)
        if direct {
          return [StepRecord.Flow(from: sources[0], to: target, direct: true)]
            + choosing(value).map { StepRecord.Flow(from: $0, to: target, direct: false) }
        }
        if selected.count == columns.count, columns.count > 1 {
          return flows(from: value, to: target, selecting: selected[position], of: selected)
        }
        return flows(from: value, to: target)
      }
    }
  }

  /// Columns of other rows beside those that a value is taken from, which tell what is taken:
  /// `SET boss = b.name FROM people AS p JOIN people AS b ON b.id = p.boss_id`.
  private func choosing(_ value: SyntaxNode) -> [ColumnName] {
    let names = value.children(.name).map(\.identifier)
    guard names.count == 2, let from = root.child(.fromClause) else { return [] }
    let tables = Dictionary(
      from.descendants.filter { $0.kind == .fromTable }.compactMap { table in
        table.objectName.map { (table.aliasName ?? $0, $0) }
      }, uniquingKeysWith: { a, _ in a })
    let filter = root.child(.whereClause, .whereAndReturning)?.children.first(where: \.isExpression)
    let equal = from.conditions(of: names[0]).flatMap(\.equalColumns) + (filter?.equalColumns ?? [])
    return equal.compactMap { $0.partner(ofAny: names[0]) }.compactMap { partner in
      tables[partner[0]].map { ColumnName($0, partner[1]) }
    }.filter { tableColumns($0.table).contains($0.column) }
  }

  // MARK: Names

  /// The columns read by the statement that a part of it names, at those places that are meant; for what a
  /// subquery computes those that it is computed from.
  private func named(in node: SyntaxNode, where isMeant: (SourceRange) -> Bool = { _ in true })
    -> [ColumnName]
  {
    var found = Set(plain(node, where: isMeant))
    var seen: Set<Name> = []
    var open = node.references.filter { isMeant($0.range) }.map(\.referredName)
    while let name = open.popLast() {
      guard seen.insert(name).inserted else { continue }
      for value in innerNames[name] ?? [] {
        found.formUnion(plain(value))
        open += value.references.map(\.referredName)
      }
    }
    return found.sorted()
  }

  /// The columns of the database that a part of the statement names itself.
  private func plain(_ node: SyntaxNode, where isMeant: (SourceRange) -> Bool = { _ in true })
    -> [ColumnName]
  {
    Set(node.references.filter { isMeant($0.range) }.flatMap(columns)).sorted()
  }

  /// What a reference names: of the tables in the innermost scope that have such a column. What is read
  /// through a view is found by its name alone.
  private func columns(of reference: SyntaxNode) -> [ColumnName] {
    let name = reference.referredName
    let named = reads.filter { $0.column == name }
    for tables in scopes.reaches[reference.range] ?? [] {
      let within = named.filter { tables.contains($0.table) }
      if !within.isEmpty { return Array(within) }
    }
    return Array(named)
  }

  private func tableColumns(_ table: Name) -> [Name] {
    let rows = try? database.rows(
      "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid", [.text(table.text)])
    return rows?.compactMap { if case .text(let name) = $0[0] { Name(name) } else { nil } } ?? []
  }
}

extension SyntaxNode {
  /// Of a FROM clause: what holds in every row where a table's columns are not NULL. Beside what an outer
  /// join takes along, its condition says nothing of the others.
  fileprivate func conditions(of alias: Name) -> [SyntaxNode] {
    var isOuter = false
    return children.flatMap { part -> [SyntaxNode] in
      if part.kind == .joinOperator {
        isOuter = ["LEFT", "RIGHT", "FULL"].contains(where: part.text.uppercased().contains)
      }
      guard part.kind == .fromTable, let constraint = part.child(.joinConstraint),
        !isOuter || (part.aliasName ?? part.objectName) == alias
      else { return [] }
      return constraint.children.filter(\.isExpression)
    }
  }

  /// What a test for NULL asks about.
  fileprivate var askedForNull: SyntaxNode? {
    let parts = children.filter(\.isExpression).map(\.unwrapped)
    switch kind {
    case .nullTest: return parts.first
    case .isExpr where parts.count == 2 && parts[1].text.uppercased() == "NULL": return parts[0]
    default: return nil
    }
  }

  /// The results of a subquery that is one value, or a row of them, and no compound; empty for anything else.
  fileprivate var selectedValues: [SyntaxNode] {
    guard kind == .scalarSubquery, let select = child(.select),
      select.children(.selectCore, .values).count == 1, let core = select.child(.selectCore)
    else { return [] }
    let results = core.children(.resultColumn, .resultStar, .resultTableStar)
    let values = results.compactMap { $0.children.first(where: \.isExpression) }
    return values.count == results.count ? values : []
  }

  /// The last name of a reference to a column.
  fileprivate var referredName: Name { children(.name).last?.identifier ?? identifier }

  fileprivate var references: [SyntaxNode] { descendants.filter { $0.kind == .columnRef } }
}
