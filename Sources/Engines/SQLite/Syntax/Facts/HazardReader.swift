import Findings
import Plans
import Schemas

/// Finds the parts of statements that lose or change data on full databases without an error, as far
/// as the text shows them: https://www.sqlite.org/quirks.html, https://www.sqlite.org/lang_conflict.html
struct HazardReader {
  /// Tables and columns that are known by name; nil where nothing is known of the database.
  struct Known {
    var tables: Set<Name>
    var columns: Set<Name>
  }

  let known: Known?

  /// Rows of values that are looked at.
  private static let mostRows = 100

  private typealias Hazard = StatementFacts.Hazard

  /// Hazards of each statement, in the order of the script.
  func hazards(of tree: SyntaxTree) -> [[StatementFacts.Hazard]] {
    var transaction = OpenTransaction()
    var renamed: [Name: (statement: Int, range: SourceRange)] = [:]
    var found: [[Hazard]] = []
    for (number, statement) in tree.statements.enumerated() {
      guard let root = tree.root(of: statement), root.kind != .error,
        tree.terminal(statement.tokens.lowerBound) != .explain
      else {
        found.append([])
        continue
      }
      var hazards = self.hazards(of: root)
      transaction.follow(root)
      switch root.kind {
      case .pragmaStmt
      where transaction.isOpen && root.objectName == "foreign_keys" && root.isAssignment:
        add(
          "fail.pragma-in-transaction", root,
          "PRAGMA foreign_keys does nothing inside a transaction", to: &hazards)
      case .renameTableStmt:
        root.children(.name).last.map { renamed[$0.identifier] = nil }
        root.objectName.map { renamed[$0] = (number, root.range) }
      case .createTableStmt:
        // The new table takes the name of one that was renamed away: references followed that.
        if let head = root.child(.createTableHead), head.child(.temporary) == nil,
          let name = head.objectName, let old = renamed[name]
        {
          found[old.statement].append(
            Hazard(
              "fail.renamed-away", old.range,
              "references to \(name) follow it to its new name; create the new table first"))
        }
      default: break
      }
      found.append(hazards.sorted { $0.range.lower < $1.range.lower })
    }
    return found
  }

  private func hazards(of root: SyntaxNode) -> [Hazard] {
    var found: [Hazard] = []
    switch root.kind {
    case .insertStmt: insert(root, &found)
    case .updateStmt: update(root, &found)
    case .deleteStmt:
      if root.child(.whereClause, .whereAndReturning, .limit) == nil {
        add("loss.every-row", root, "every row is deleted", to: &found)
      }
    case .createTableStmt:
      if let select = root.child(.tableAsSelect)?.child(.select) { copy(select, &found) }
    default: break
    }
    if ![.createTriggerStmt, .createViewStmt].contains(root.kind) { strings(root, &found) }
    return found
  }

  private func add(
    _ rule: RuleID, _ node: SyntaxNode, _ message: String, to found: inout [StatementFacts.Hazard]
  ) {
    found.append(Hazard(rule, node.range, message))
  }

  // MARK: Copies

  private func insert(_ root: SyntaxNode, _ found: inout [StatementFacts.Hazard]) {
    guard let select = root.child(.select) else { return }
    for row in select.children(.values).flatMap({ $0.children(.valueRow) }).prefix(Self.mostRows) {
      for value in row.children { madeAnew(value, &found) }
    }
    guard select.child(.selectCore) != nil else { return }
    let verb = root.child(.insertVerb)
    if let verb, verb.has(.replace) || verb.child(.orConflict) != nil {
      let words = verb.text.uppercased()
      if words.hasSuffix("IGNORE") {
        add(
          "loss.or-ignore", verb,
          "OR IGNORE leaves out, without an error, rows that break a key, NOT NULL or CHECK",
          to: &found)
      } else if words.hasSuffix("REPLACE") {
        add(
          "loss.or-replace", verb, "of rows with the same key the last replaces the others",
          to: &found)
      }
    }
    if let upsert = root.child(.upsert) {
      add("loss.on-conflict", upsert, "of rows with the same key one stays", to: &found)
    }
    let stars = select.children(.selectCore).flatMap {
      $0.children(.resultStar, .resultTableStar)
    }
    if let star = stars.first {
      add(
        "loss.star-copy", star,
        "columns are matched by their place, not by their names: name them on both sides",
        to: &found)
    }
    for cte in root.child(.with)?.children(.cte) ?? [] {
      cte.child(.select).map { copy($0, &found) }
    }
    copy(select, &found)
  }

  /// A query whose rows are kept: everything in it that leaves rows or values behind.
  private func copy(_ select: SyntaxNode, _ found: inout [StatementFacts.Hazard]) {
    let cores = select.children(.selectCore)
    for cte in select.children(.cte) { cte.child(.select).map { copy($0, &found) } }
    for word in select.children(.compoundOperator)
    where !word.text.uppercased().hasSuffix("ALL") {
      add("loss.compound", word, "of equal rows one stays", to: &found)
    }
    for core in cores where core.child(.fromClause) == nil {
      for result in core.children(.resultColumn) { values(result, &found) }
    }
    for core in cores where core.child(.fromClause) != nil {
      if core.child(.groupBy) == nil,
        let one = core.children(.resultColumn).first(where: \.holdsAggregate)
      {
        add("loss.group-by", one, "an aggregate makes one row of all", to: &found)
      }
      for part in core.children {
        switch part.kind {
        case .distinct: add("loss.distinct", part, "DISTINCT makes one of equal rows", to: &found)
        case .groupBy:
          add("loss.group-by", part, "GROUP BY makes one row of each group", to: &found)
        case .limit: add("loss.limit", part, "LIMIT takes a part of the rows", to: &found)
        case .having:
          add("loss.filter", part, "groups for which this is not true are left out", to: &found)
        case .whereClause: filter(part, &found)
        case .fromClause: joins(part, &found)
        case .resultColumn: values(part, &found)
        default: continue
        }
      }
    }
  }

  private func filter(_ clause: SyntaxNode, _ found: inout [StatementFacts.Hazard]) {
    let text = clause.children.first { $0.isExpression }.map { foldingASCII($0.text) } ?? ""
    if ["true", "1", "1=1", "1 = 1"].contains(text) { return }
    add(
      "loss.filter", clause, "rows for which this is false or NULL are left out", to: &found)
  }

  private func joins(_ from: SyntaxNode, _ found: inout [StatementFacts.Hazard]) {
    let parts = from.children
    for (at, part) in parts.enumerated() {
      if part.kind == .fromSubquery { part.child(.select).map { copy($0, &found) } }
      if part.kind == .fromParentheses { joins(part, &found) }
      guard part.kind == .joinOperator else { continue }
      let words = part.text.uppercased()
      let isPaired =
        words.contains("NATURAL")
        || at + 1 < parts.count && parts[at + 1].child(.joinConstraint) != nil
      if words.contains("LEFT") || words.contains("FULL") {
        add("loss.outer-join", part, "rows with several partners are doubled", to: &found)
      } else if words.contains("RIGHT") {
        add(
          "loss.outer-join", part,
          "rows of the left side without a partner are left out, rows with several are doubled",
          to: &found)
      } else if words.contains("CROSS"), !isPaired {
        add("loss.inner-join", part, "every row is paired with every row", to: &found)
      } else {
        add(
          "loss.inner-join", part,
          "rows without a partner are left out, rows with several are doubled", to: &found)
      }
    }
  }

  // MARK: Values

  private func update(_ root: SyntaxNode, _ found: inout [StatementFacts.Hazard]) {
    let condition = root.child(.whereClause, .whereAndReturning)?.children.first(
      where: \.isExpression)
    let isGuarded =
      condition.map { !["true", "1"].contains(foldingASCII($0.text)) } ?? false
    for assignment in root.children(.assignment, .rowAssignment) {
      let start = found.count
      defer { note(columnsOf: assignment, in: &found, from: start) }
      values(assignment, &found)
      guard !isGuarded, root.child(.fromClause) == nil,
        let value = assignment.children.last(where: \.isExpression),
        let query = missing(value.unwrapped)
      else { continue }
      add(
        "loss.update-without-match", query,
        "rows for which this finds nothing become NULL: add WHERE EXISTS", to: &found)
    }
    guard let or = root.child(.orConflict) else { return }
    let words = or.text.uppercased()
    if words.hasSuffix("REPLACE") {
      add("loss.or-replace", or, "rows with a key that is taken are deleted", to: &found)
    } else if words.hasSuffix("IGNORE") {
      add("loss.or-ignore", or, "rows that would break a constraint stay as they are", to: &found)
    }
  }

  /// The subquery of a value that is NULL where the subquery finds nothing: count() and total() are
  /// never NULL, and coalesce() says what stands for it.
  private func missing(_ value: SyntaxNode) -> SyntaxNode? {
    switch value.kind {
    case .scalarSubquery:
      guard let core = value.child(.select)?.child(.selectCore), core.child(.fromClause) != nil,
        core.child(.groupBy) != nil || !(core.child(.resultColumn).map(isNeverNull) ?? false)
      else { return nil }
      return value
    case .functionCall:
      let name = foldingASCII(value.tree.source[value.tree.range(ofToken: value.tokens.lowerBound)])
      guard name != "coalesce", name != "ifnull" else { return nil }
      return value.children.lazy.compactMap { missing($0.unwrapped) }.first
    case .binary, .unary, .cast, .collateExpr:
      return value.children.lazy.compactMap { missing($0.unwrapped) }.first
    default: return nil
    }
  }

  private func isNeverNull(_ column: SyntaxNode) -> Bool {
    guard let value = column.children.first(where: \.isExpression)?.unwrapped,
      value.kind == .functionCall
    else { return false }
    let name = foldingASCII(value.tree.source[value.tree.range(ofToken: value.tokens.lowerBound)])
    return [
      "count", "total", "coalesce", "ifnull", "json_group_array", "json_group_object",
    ].contains(name)
  }

  /// A value that another run makes otherwise.
  private func madeAnew(_ place: SyntaxNode, _ found: inout [StatementFacts.Hazard]) {
    var all: [StatementFacts.Hazard] = []
    values(place, &all)
    found += all.filter { $0.rule == "loss.not-repeatable" }
  }

  private func note(
    columnsOf place: SyntaxNode, in found: inout [StatementFacts.Hazard], from start: Int
  ) {
    let names = place.descendants.filter { $0.kind == .columnRef }.map {
      $0.children(.name).last?.identifier ?? $0.identifier
    }
    let written = place.child(.nameList)?.listedNames ?? place.children(.name).map(\.identifier)
    for index in found.indices.dropFirst(start) { found[index].columns.formUnion(names + written) }
  }

  /// What a value is made by, wherever it stands in the expression.
  private func values(_ place: SyntaxNode, _ found: inout [StatementFacts.Hazard]) {
    let start = found.count
    defer { note(columnsOf: place, in: &found, from: start) }
    for node in place.descendants {
      switch node.kind {
      case .caseExpr where node.child(.caseElse) == nil:
        add(
          "loss.case-without-else", node, "what no WHEN is true for becomes NULL", to: &found)
      case .currentTime:
        add("loss.not-repeatable", node, "another run gives other values", to: &found)
      case .cast: cast(node, &found)
      case .functionCall: call(node, &found)
      default: continue
      }
    }
  }

  private func cast(_ node: SyntaxNode, _ found: inout [StatementFacts.Hazard]) {
    let type = foldingASCII(node.child(.typeName)?.text ?? "")
    guard type.contains("int") || type.contains("real") || type.contains("num") else { return }
    add(
      "loss.cast", node,
      "what cannot be read as \(type) is cut at the first character that cannot, or becomes 0",
      to: &found)
  }

  private func call(_ node: SyntaxNode, _ found: inout [StatementFacts.Hazard]) {
    let tree = node.tree
    guard let first = node.tokens.first else { return }
    let name = foldingASCII(unquoted(tree.source[tree.range(ofToken: first)]))
    let arguments = node.children.filter(\.isExpression)
    switch name {
    case "random", "randomblob":
      add("loss.not-repeatable", node, "another run gives other values", to: &found)
    case "date", "time", "datetime", "julianday", "unixepoch", "strftime":
      let isNow = arguments.contains {
        ["'now'", "\"now\""].contains(foldingASCII($0.text))
      }
      if isNow || arguments.isEmpty || name == "strftime" && arguments.count == 1 {
        add("loss.not-repeatable", node, "another run gives other values", to: &found)
      }
    case "substr" where arguments.count == 3, "substring" where arguments.count == 3:
      add("loss.cut", node, "the rest of a longer text is left behind", to: &found)
    case "round": add("loss.cut", node, "digits are left behind", to: &found)
    default: return
    }
  }

  // MARK: Strings that look like names

  /// SQLite takes a double-quoted word that is no column for a string.
  /// https://www.sqlite.org/quirks.html#dblquote
  private func strings(_ root: SyntaxNode, _ found: inout [StatementFacts.Hazard]) {
    guard let known, ColumnScopes(root).tables.isSubset(of: known.tables) else { return }
    let given = Set(root.descendants.compactMap(\.aliasName))
    for node in root.descendants where node.kind == .columnRef && node.child(.name) == nil {
      let text = node.text
      guard text.hasPrefix("\""), !known.columns.contains(node.identifier),
        !given.contains(node.identifier)
      else { continue }
      add(
        "fail.string-not-column", node,
        "\(text) is no column: SQLite takes it for a string", to: &found)
    }
  }
}

extension SyntaxTree {
  /// Facts and hazards of each statement.
  ///
  /// - Parameter schema: of the database the script is for, where it is known.
  package func facts(on schema: Schema?) -> [StatementFacts] {
    let hazards = HazardReader(known: schema.map(known)).hazards(of: self)
    return zip(statements, hazards).map { statement, hazards in
      var facts = facts(of: statement)
      facts.hazards = hazards
      return facts
    }
  }

  /// What the schema has, and what the script creates or renames.
  private func known(_ schema: Schema) -> HazardReader.Known {
    var known = HazardReader.Known(
      tables: Set(schema.tables.map(\.name)),
      columns: Set(schema.tables.flatMap { $0.columns.map(\.name) }))
    known.columns.formUnion(["rowid", "_rowid_", "oid"])
    for statement in statements {
      guard let root = root(of: statement) else { continue }
      if root.kind == .createTableStmt, root.child(.tableAsSelect) == nil {
        root.child(.createTableHead)?.objectName.map { _ = known.tables.insert($0) }
      } else if root.kind == .renameTableStmt {
        root.children(.name).last.map { _ = known.tables.insert($0.identifier) }
      }
      for node in root.descendants {
        switch node.kind {
        case .columnName: node.child(.name).map { _ = known.columns.insert($0.identifier) }
        case .renameColumnStmt: known.columns.formUnion(node.children(.name).map(\.identifier))
        default: continue
        }
      }
    }
    return known
  }
}

/// Whether a transaction is open, as the statements of a script say.
private struct OpenTransaction {
  private var hasBegun = false
  private var savepoints: [Name] = []

  var isOpen: Bool { hasBegun || !savepoints.isEmpty }

  mutating func follow(_ root: SyntaxNode) {
    let name = root.child(.name)?.identifier
    switch root.kind {
    case .beginStmt: hasBegun = true
    case .commitStmt, .rollbackStmt: (hasBegun, savepoints) = (false, [])
    case .savepointStmt: savepoints += [name].compactMap(\.self)
    case .releaseStmt:
      if let at = savepoints.lastIndex(where: { $0 == name }) { savepoints.removeSubrange(at...) }
    default: return
    }
  }
}

extension SyntaxNode {
  /// Whether a pragma is given a value.
  fileprivate var isAssignment: Bool { has(.eq) || has(.lp) }
}
