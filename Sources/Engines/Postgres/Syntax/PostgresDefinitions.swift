import EngineInterface
import Findings
import Plans
import Schemas

/// Definitions in PostgreSQL's dialect.
package struct PostgresDefinitions: DefinitionReader {
  private let known = StatementCache()

  package init() {}

  package var dialect: String { "postgresql" }

  package func definitions(in script: SourceText) -> DefinitionReading {
    let parsed = ParsedScript(script, known: known) { steps($0) }
    return DefinitionReading(
      steps: parsed.definitions, read: parsed.read, unread: parsed.unread,
      peculiar: parsed.definitions.count { Self.isPeculiar($0) })
  }

  /// Whether it has a column of a type that SQLite's users do not name, though SQLite takes any.
  private static func isPeculiar(_ step: DefinitionStep) -> Bool {
    guard case .create(let whole, let parts, _) = step else { return false }
    return ([whole] + parts).contains { part in
      let type = part.aspects["type"] ?? ""
      return part.object.kind == .column
        && (types.contains { type.hasPrefix($0) } || type.hasSuffix("]"))
    }
  }

  private static let types = [
    "serial", "bigserial", "smallserial", "timestamptz", "uuid", "jsonb", "bytea", "inet",
    "citext", "tsvector", "interval",
  ]

  private func steps(_ statement: ParsedStatement) -> [DefinitionStep] {
    let node = statement.node
    switch statement.kind {
    case "CreateStmt": return [TableDefinition(node).step]
    case "CreateTableAsStmt":
      guard let name = node["into"]?["rel"].map(relation) else { return [] }
      let kind: SchemaObject.Kind = node.text("objtype") == "OBJECT_MATVIEW" ? .view : .table
      return [create(SchemaObject(kind, name), node, isKept: node.flag("if_not_exists"))]
    case "AlterTableStmt":
      guard let table = node["relation"].map(relation) else { return [] }
      return node.list("cmds").flatMap { alteration($0.node, of: table) }
    case "DropStmt": return drops(node)
    case "RenameStmt": return rename(node)
    case "IndexStmt": return index(node)
    case "ViewStmt":
      guard let name = node["view"].map(relation) else { return [] }
      var definition = Definition(
        SchemaObject(.view, name),
        aspects: ["text": node.canonical("query") + node.canonical("aliases")])
      definition.needs = Self.relations(node.fields["query"] as Any)
      return [.create(definition, parts: [], isKept: false)]
    case "CreateFunctionStmt":
      let types = node.list("parameters").map(\.node).filter {
        !["FUNC_PARAM_OUT", "FUNC_PARAM_TABLE"].contains($0.text("mode"))
      }.map { $0["argType"].map(typeText) ?? "" }
      return [
        create(
          SchemaObject(
            .function, qualified(node.strings("funcname")), of: Name(types.joined(separator: ","))),
          node)
      ]
    case "CreateTrigStmt":
      guard let table = node["relation"].map(relation) else { return [] }
      return [
        create(SchemaObject(.trigger, Name(node.text("trigname")), of: table), node)
      ]
    case "CreatePolicyStmt", "AlterPolicyStmt":
      guard let table = node["table"].map(relation) else { return [] }
      return [create(SchemaObject(.policy, Name(node.text("policy_name")), of: table), node)]
    case "RuleStmt":
      guard let table = node["relation"].map(relation) else { return [] }
      return [create(SchemaObject(.rule, Name(node.text("rulename")), of: table), node)]
    case "CreateEnumStmt", "CreateRangeStmt":
      return [create(SchemaObject(.type, qualified(node.strings("typeName"))), node)]
    case "CompositeTypeStmt":
      guard let name = node["typevar"].map(relation) else { return [] }
      return [create(SchemaObject(.type, name), node)]
    case "CreateDomainStmt":
      return [create(SchemaObject(.type, qualified(node.strings("domainname"))), node)]
    case "AlterEnumStmt":
      return [
        .set(
          SchemaObject(.type, qualified(node.strings("typeName"))),
          aspect: "value \(node.text("newVal"))", to: "instead of '\(node.text("oldVal"))'")
      ]
    case "AlterDomainStmt":
      return [
        .set(
          SchemaObject(.type, qualified(node.strings("typeName"))),
          aspect: "\(node.text("subtype")) \(node.text("name"))", to: node.canonical("def"))
      ]
    case "CreateSeqStmt":
      guard let name = node["sequence"].map(relation) else { return [] }
      return [
        create(SchemaObject(.sequence, name), node, isKept: node.flag("if_not_exists"))
      ]
    case "CreateSchemaStmt":
      return [
        create(
          SchemaObject(.schema, Name(node.text("schemaname"))), node,
          isKept: node.flag("if_not_exists"))
      ]
    case "CreateExtensionStmt":
      return [
        create(
          SchemaObject(.other, Name(node.text("extname"))), node,
          isKept: node.flag("if_not_exists"))
      ]
    case "AlterObjectSchemaStmt":
      guard let old = node["relation"].map(relation) else { return [] }
      let bare = old.text.split(separator: ".").last.map(String.init) ?? old.text
      return [
        .rename(SchemaObject(.table, old), to: qualified([node.text("newschema"), bare]))
      ]
    default: return []
    }
  }

  private func create(_ object: SchemaObject, _ node: Node, isKept: Bool = false)
    -> DefinitionStep
  {
    // Whether it replaces one is no part of what it is.
    let fields = node.fields.filter { $0.key != "replace" }
    return .create(
      Definition(object, aspects: ["text": Node(fields: fields).canonical]), parts: [],
      isKept: isKept)
  }

  private func index(_ node: Node) -> [DefinitionStep] {
    guard let table = node["relation"].map(relation) else { return [] }
    let parameters = node.list("indexParams").map(\.node)
    let columns = parameters.map { $0.text("name") }
    let given = node.text("idxname")
    let name =
      given.isEmpty
      ? chosenName(
        table,
        parameters.map { $0.text("name").isEmpty ? Self.expressionName($0) : $0.text("name") },
        "idx")
      : qualified([node["relation"]?.text("schemaname") ?? "", given])
    return [
      .create(
        Definition(
          SchemaObject(.index, name), of: table,
          columns: columns.filter { !$0.isEmpty }.map { Name($0) },
          aspects: [
            "table": table.folded, "terms": node.canonical("indexParams"),
            "including": node.canonical("indexIncludingParams"),
            "unique": "\(node.flag("unique"))", "where": node.canonical("whereClause"),
            "method": node.text("accessMethod"),
          ]), parts: [], isKept: node.flag("if_not_exists"))
    ]
  }

  /// Tables and views that a query reads.
  private static func relations(_ query: Any) -> [Name] {
    switch query {
    case let object as [String: Any]:
      let own = (object["RangeVar"] as? [String: Any]).map { [relation(Node(fields: $0))] } ?? []
      return own + object.sorted { $0.key < $1.key }.flatMap { relations($0.value) }
    case let list as [Any]: return list.flatMap { relations($0) }
    default: return []
    }
  }

  /// What PostgreSQL calls an expression in the name of its index.
  private static func expressionName(_ parameter: Node) -> String {
    guard let call = (parameter.fields["expr"] as? [String: Any])?["FuncCall"] as? [String: Any]
    else { return "expr" }
    return Node(fields: call).strings("funcname").last ?? "expr"
  }

  private func alteration(_ command: Node, of table: Name) -> [DefinitionStep] {
    let column = SchemaObject(.column, Name(command.text("name")), of: table)
    switch command.text("subtype") {
    case "AT_AddColumn":
      guard let definition = command["def"] else { return [] }
      var reader = TableDefinition(table: table)
      reader.read(column: definition)
      guard let first = reader.parts.first else { return [] }
      return [
        .create(
          first, parts: Array(reader.parts.dropFirst()), isKept: command.flag("missing_ok"))
      ]
    case "AT_DropColumn": return [.drop(column)]
    case "AT_AlterColumnType":
      return [
        .set(column, aspect: "type", to: command["def"]?["typeName"].map(typeText) ?? "")
      ]
    case "AT_ColumnDefault", "AT_CookedColumnDefault":
      return [
        .set(
          column, aspect: "default",
          to: command.fields["def"] == nil ? nil : command.canonical("def"))
      ]
    case "AT_SetNotNull": return [.set(column, aspect: "not null", to: "yes")]
    case "AT_DropNotNull": return [.set(column, aspect: "not null", to: nil)]
    case "AT_DropExpression": return [.set(column, aspect: "generated", to: nil)]
    case "AT_AddIdentity", "AT_SetIdentity":
      return [.set(column, aspect: "identity", to: command.canonical("def"))]
    case "AT_DropIdentity": return [.set(column, aspect: "identity", to: nil)]
    case "AT_AddConstraint":
      guard let definition = command["def"] else { return [] }
      var reader = TableDefinition(table: table)
      reader.read(constraint: definition, of: nil)
      return reader.parts.map { .create($0, parts: [], isKept: false) }
    case "AT_DropConstraint":
      return [.drop(SchemaObject(.constraint, column.name, of: table))]
    case "AT_EnableRowSecurity", "AT_DisableRowSecurity", "AT_ForceRowSecurity",
      "AT_NoForceRowSecurity", "AT_AttachPartition", "AT_DetachPartition", "AT_AddInherit",
      "AT_DropInherit":
      return [
        .set(
          SchemaObject(.table, table), aspect: command.text("subtype"), to: command.canonical("def")
        )
      ]
    default: return []
    }
  }

  private func drops(_ node: Node) -> [DefinitionStep] {
    node.list("objects").compactMap { item -> DefinitionStep? in
      var names: [String]
      switch item.kind {
      case "List": names = item.node.strings("items")
      case "String": names = [item.node.text("sval")]
      case "TypeName": names = item.node.strings("names")
      case "ObjectWithArgs":
        names = item.node.strings("objname")
        let isFunction = kind(node.text("removeType")) == .function
        if isFunction, !item.node.flag("args_unspecified") {
          let types = item.node.list("objargs").map { typeText($0.node) }
          return .drop(
            SchemaObject(.function, qualified(names), of: Name(types.joined(separator: ","))))
        }
      default: return nil
      }
      let removed = node.text("removeType")
      switch removed {
      case "OBJECT_TRIGGER", "OBJECT_POLICY", "OBJECT_RULE":
        guard let name = names.popLast() else { return nil }
        let kind: SchemaObject.Kind =
          removed == "OBJECT_TRIGGER" ? .trigger : removed == "OBJECT_RULE" ? .rule : .policy
        return .drop(SchemaObject(kind, Name(name), of: qualified(names)))
      default: return .drop(SchemaObject(kind(removed), qualified(names)))
      }
    }
  }

  private func rename(_ node: Node) -> [DefinitionStep] {
    let new = Name(node.text("newname"))
    let type = node.text("renameType")
    let old = Name(node.text("subname"))
    guard let name = node["relation"].map(relation) else {
      let names = node.fields["object"].map(self.names) ?? []
      guard !names.isEmpty else { return [] }
      return [
        .rename(
          SchemaObject(kind(type), qualified(names)), to: qualified(names.dropLast() + [new.text]))
      ]
    }
    switch type {
    case "OBJECT_COLUMN", "OBJECT_ATTRIBUTE":
      return [.rename(SchemaObject(.column, old, of: name), to: new)]
    case "OBJECT_TABCONSTRAINT":
      return [.rename(SchemaObject(.constraint, old, of: name), to: new)]
    case "OBJECT_TRIGGER": return [.rename(SchemaObject(.trigger, old, of: name), to: new)]
    case "OBJECT_POLICY": return [.rename(SchemaObject(.policy, old, of: name), to: new)]
    default:
      let schema = name.text.split(separator: ".").dropLast().map(String.init)
      return [.rename(SchemaObject(kind(type), name), to: qualified(schema + [new.text]))]
    }
  }

  /// Of an object that is no relation: a list of strings, a type, a function with its arguments.
  private func names(_ object: Any) -> [String] {
    guard let (kind, inner) = (object as? [String: Any])?.first else { return [] }
    let node = Node(fields: inner as? [String: Any] ?? [:])
    switch kind {
    case "List": return node.strings("items")
    case "TypeName": return node.strings("names")
    case "ObjectWithArgs": return node.strings("objname")
    case "String": return [node.text("sval")]
    default: return []
    }
  }

  private func kind(_ object: String) -> SchemaObject.Kind {
    switch object {
    case "OBJECT_TABLE", "OBJECT_FOREIGN_TABLE": .table
    case "OBJECT_INDEX": .index
    case "OBJECT_VIEW", "OBJECT_MATVIEW": .view
    case "OBJECT_FUNCTION", "OBJECT_PROCEDURE", "OBJECT_ROUTINE", "OBJECT_AGGREGATE": .function
    case "OBJECT_TYPE", "OBJECT_DOMAIN": .type
    case "OBJECT_SEQUENCE": .sequence
    case "OBJECT_SCHEMA": .schema
    default: .other
    }
  }
}

/// `name`, or `schema.name` outside the schema `public`.
func relation(_ node: Node) -> Name {
  qualified([node.text("schemaname"), node.text("relname")])
}

func qualified(_ names: [String]) -> Name {
  Name(names.filter { !$0.isEmpty && $0 != "public" }.joined(separator: "."))
}

/// The name that PostgreSQL chooses: `table_column_suffix`, cut to 63 bytes like its own.
func chosenName(_ table: Name, _ columns: [String], _ suffix: String) -> Name {
  let bare = table.text.split(separator: ".").last.map(String.init) ?? table.text
  let parts = [bare, columns.joined(separator: "_"), suffix].filter { !$0.isEmpty }
  return Name(String(parts.joined(separator: "_").prefix(63)))
}

func typeText(_ node: Node) -> String {
  let names = node.strings("names").filter { $0 != "pg_catalog" }
  return names.joined(separator: ".") + node.canonical("typmods") + node.canonical("arrayBounds")
}
