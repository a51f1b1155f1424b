import Findings
import Plans
import Schemas

/// What a script does to definitions, statement by statement.
/// - Returns: the steps, how many statements were read, and how many SQLite does not know.
package func definitionSteps(in script: SourceText) -> (
  steps: [DefinitionStep], read: Int, unread: Int
) {
  var (read, unread) = (0, 0)
  // What is rolled back has not happened.
  var done = UndoableSteps<DefinitionStep>()
  for statement in statements(of: script) {
    guard statement.isWhole, let root = statement.root else {
      unread += 1
      continue
    }
    read += 1
    if statement.matches("begin") { done.begin() }
    if statement.matches("commit") || statement.matches("end") { done.commit() }
    let name = statement.text(statement.tokens.count - 1)
    if statement.matches("savepoint") { done.save(as: name) }
    if statement.matches("rollback") {
      let isPart = (1..<4).contains { statement.matches("to", at: $0) }
      if isPart { done.rollBack(to: name) } else { done.rollBack() }
    }
    done.add(DefinitionStepReader(root: root, statement: statement).steps)
  }
  return (done.steps, read, unread)
}

private struct DefinitionStepReader {
  let root: SyntaxNode
  let statement: StatementText

  var steps: [DefinitionStep] {
    switch root.kind {
    case .createTableStmt: createTable
    case .createIndexStmt: createIndex
    case .createViewStmt: create(.view)
    case .createTriggerStmt: create(.trigger, named: root.child(.triggerHead)?.objectName)
    case .createVirtualTableStmt: create(.table, named: root.child(.createVirtualHead)?.objectName)
    case .dropTableStmt: drop(.table)
    case .dropViewStmt: drop(.view)
    case .dropIndexStmt: drop(.index)
    case .dropTriggerStmt: drop(.trigger)
    case .renameTableStmt, .renameColumnStmt, .addColumnStmt, .dropColumnStmt: alter
    default: []
    }
  }

  private var isKept: Bool { statement.text(2) != "" && holdsIfNotExists }

  private var holdsIfNotExists: Bool {
    (1..<min(6, statement.tokens.count)).contains {
      statement.matches("if", "not", "exists", at: $0)
    }
  }

  private func drop(_ kind: SchemaObject.Kind) -> [DefinitionStep] {
    root.objectName.map { [.drop(SchemaObject(kind, $0))] } ?? []
  }

  /// An object whose whole text is its definition.
  private func create(_ kind: SchemaObject.Kind, named name: Name? = nil) -> [DefinitionStep] {
    guard let name = name ?? root.objectName else { return [] }
    let text = expression(statement.tokens, in: statement.source, columns: []).canonical
    let table = kind == .trigger ? root.child(.triggerHead)?.triggerTable : nil
    return [
      .create(
        Definition(SchemaObject(kind, name), of: table, aspects: ["text": text]), parts: [],
        isKept: isKept)
    ]
  }

  private var createIndex: [DefinitionStep] {
    guard let index = try? index(from: statement, columns: []) else { return create(.index) }
    let terms = index.terms.map {
      "\($0.expression.canonical) \($0.collation?.folded ?? "") \($0.descending)"
    }
    return [
      .create(
        Definition(
          SchemaObject(.index, index.name), of: index.table,
          columns: index.terms.map { Name($0.expression.sql) },
          aspects: [
            "terms": terms.joined(separator: ","), "unique": "\(index.unique)",
            "where": index.predicate?.canonical ?? "", "table": index.table.folded,
          ]), parts: [], isKept: isKept)
    ]
  }

  private var createTable: [DefinitionStep] {
    guard let table = try? table(from: statement) else {
      return create(.table, named: root.child(.createTableHead)?.objectName)
    }
    return [
      .create(
        Definition(
          SchemaObject(.table, table.name),
          aspects: ["strict": "\(table.strict)", "rowid": "\(!table.withoutRowid)"]),
        parts: table.columns.map { $0.definition(in: table) } + table.constraintDefinitions,
        isKept: isKept)
    ]
  }

  private var alter: [DefinitionStep] {
    guard let table = root.objectName else { return [] }
    let names = root.children(.name).map(\.identifier)
    switch root.kind {
    case .renameTableStmt:
      return names.last.map { [.rename(SchemaObject(.table, table), to: $0)] } ?? []
    case .renameColumnStmt:
      guard let old = names.suffix(2).first, let new = names.last, names.count > 1 else {
        return []
      }
      return [.rename(SchemaObject(.column, old, of: table), to: new)]
    case .dropColumnStmt:
      return names.last.map { [.drop(SchemaObject(.column, $0, of: table))] } ?? []
    default:
      guard let column = try? addedColumn(from: root) else { return [] }
      let alone = Table(name: table, columns: [column])
      return [.create(column.definition(in: alone), parts: [], isKept: false)]
    }
  }
}

extension Column {
  fileprivate func definition(in table: Table) -> Definition {
    var aspects = ["type": type, "not null": notNull == nil ? "" : "yes"]
    if let key = table.primaryKey, let at = key.columns.firstIndex(of: name) {
      aspects["primary key"] = key.columns.count == 1 ? "alone" : "\(at + 1)"
    }
    // Constraints without a name are properties of their columns.
    for key in table.uniques where key.constraint == nil && key.columns.contains(name) {
      aspects["unique \(key.columns.map(\.folded))"] = "yes"
    }
    for key in table.foreignKeys where key.constraint == nil && key.columns.contains(name) {
      aspects["references \(key.columns.map(\.folded))"] =
        "\(key.parent.folded) \(key.parentColumns) \(key.onDelete) \(key.onUpdate)"
    }
    aspects["default"] = defaultValue?.canonical
    aspects["collation"] = collation?.folded
    aspects["generated"] = generated?.expression.canonical
    return Definition(SchemaObject(.column, name, of: table.name), aspects: aspects)
  }
}

extension Table {
  /// Those with a name.
  fileprivate var constraintDefinitions: [Definition] {
    var definitions: [Definition] = []
    func add(_ name: Name?, _ columns: [Name], _ text: String) {
      guard let name else { return }
      definitions.append(
        Definition(
          SchemaObject(.constraint, name, of: self.name), columns: columns,
          aspects: ["text": text]))
    }
    func list(_ columns: [Name]) -> String { columns.map(\.folded).joined(separator: ", ") }
    if let key = primaryKey {
      add(key.constraint, key.columns, "primary key (\(list(key.columns)))")
    }
    for key in uniques { add(key.constraint, key.columns, "unique (\(list(key.columns)))") }
    for key in foreignKeys {
      add(
        key.constraint, key.columns,
        "foreign key (\(list(key.columns))) references \(key.parent.folded) "
          + "(\(list(key.parentColumns))) \(key.onDelete) \(key.onUpdate)")
    }
    for check in checks { add(check.constraint, [], "check (\(check.expression.canonical))") }
    return definitions
  }
}
