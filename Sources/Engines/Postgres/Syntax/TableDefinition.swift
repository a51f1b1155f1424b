import Plans
import Schemas

/// The parts of a table as CREATE TABLE and ALTER TABLE give them, constraints without a name under
/// the one that PostgreSQL chooses for them.
struct TableDefinition {
  let table: Name
  private(set) var parts: [Definition] = []
  private var isKept = false
  private var aspects: [String: String] = [:]

  init(table: Name) { self.table = table }

  init(_ node: Node) {
    table = node["relation"].map(relation) ?? ""
    isKept = node.flag("if_not_exists")
    aspects = ["of": node.canonical("inhRelations") + node.canonical("partspec")]
    for (kind, element) in node.list("tableElts") {
      switch kind {
      case "ColumnDef": read(column: element)
      case "Constraint": read(constraint: element, of: nil)
      case "TableLikeClause": aspects["like"] = element.canonical
      default: continue
      }
    }
  }

  var step: DefinitionStep {
    .create(
      Definition(SchemaObject(.table, table), aspects: aspects), parts: parts, isKept: isKept)
  }

  mutating func read(column node: Node) {
    let name = node.text("colname")
    var aspects: [String: String] = [:]
    if let type = node["typeName"] { aspects["type"] = typeText(type) }
    aspects["collation"] = node.fields["collClause"] == nil ? nil : node.canonical("collClause")
    let at = parts.count
    for (_, constraint) in node.list("constraints") {
      switch constraint.text("contype") {
      case "CONSTR_NOTNULL": aspects["not null"] = "yes"
      case "CONSTR_DEFAULT": aspects["default"] = constraint.canonical("raw_expr")
      case "CONSTR_GENERATED": aspects["generated"] = constraint.canonical("raw_expr")
      case "CONSTR_IDENTITY": aspects["identity"] = constraint.canonical("options")
      default: read(constraint: constraint, of: name)
      }
    }
    parts.insert(
      Definition(SchemaObject(.column, Name(name), of: table), aspects: aspects), at: at)
  }

  /// - Parameter column: whose constraint it is; nil of the table's.
  mutating func read(constraint node: Node, of column: String?) {
    let own = column.map { [$0] }
    let columns: [String]
    let suffix: String
    var chosen: [String]
    switch node.text("contype") {
    case "CONSTR_PRIMARY": (columns, suffix, chosen) = (own ?? node.strings("keys"), "pkey", [])
    case "CONSTR_UNIQUE":
      columns = own ?? node.strings("keys")
      (suffix, chosen) = ("key", columns)
    case "CONSTR_FOREIGN":
      columns = own ?? node.strings("fk_attrs")
      (suffix, chosen) = ("fkey", columns)
    case "CONSTR_CHECK":
      columns = own ?? Self.columnsUsed(node.fields["raw_expr"] as Any)
      // Of several columns PostgreSQL names none.
      (suffix, chosen) = ("check", columns.count == 1 ? columns : [])
    case "CONSTR_EXCLUSION": (columns, suffix, chosen) = ([], "excl", [])
    default: return
    }
    if node.fields["indexname"] != nil { chosen = [node.text("indexname")] }
    let name =
      node.text("conname").isEmpty
      ? chosenName(table, chosen, suffix) : Name(node.text("conname"))
    var fields = node.fields
    for key in ["conname", "initially_valid"] { fields[key] = nil }
    var definition = Definition(
      SchemaObject(.constraint, name, of: table), columns: columns.map { Name($0) },
      aspects: ["text": Node(fields: fields).canonical])
    if let parent = node["pktable"] { definition.needs = [relation(parent)] }
    parts.append(definition)
  }

  private static func columnsUsed(_ expression: Any) -> [String] {
    var found: [String] = []
    func walk(_ value: Any) {
      if let object = value as? [String: Any] {
        if let reference = object["ColumnRef"] as? [String: Any],
          let name = Node(fields: reference).strings("fields").last, !found.contains(name)
        {
          found.append(name)
        }
        for field in object.sorted(by: { $0.key < $1.key }) { walk(field.value) }
      } else if let list = value as? [Any] {
        for item in list { walk(item) }
      }
    }
    walk(expression)
    return found
  }
}
