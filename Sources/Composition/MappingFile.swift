import EngineInterface
import Foundation
import Schemas
import Verdicts
import Yams

/// What a person declared of where tables and columns go. https://yaml.org/spec/1.1/
///
/// ```yaml
/// tables:
///   - { from: users, to: people }
/// columns:
///   - { from: users.nick, to: people.handle }
///   - { from: users.fax, to: null }                     # dropped on purpose
///   - { from: users.price, to: people.cents, expression: "price * 100" }
///   - { from: [users.first, users.last], to: people.name, expression: "first || ' ' || last" }
///   - { from: users.photo, to: profiles.photo, lossy: true }
/// ```
struct MappingFile: Sendable {
  private(set) var renames = Renames()
  /// What is no rename within a table.
  private(set) var entries: [MappingEntry] = []
  /// Where nothing takes it, and where what takes it says less.
  private(set) var dropped: [String] = []
  private(set) var lossy: [ColumnName] = []
  /// Tables and columns of the source that become something.
  private var mapped: Set<String> = []
  let path: String

  /// - Throws: `LocationError` with the line and column of what is wrong.
  init(at path: String, from source: Schema, to target: Schema?) throws {
    self.path = path
    guard let data = FileManager.default.contents(atPath: path) else {
      throw LocationError(
        .unreadable, "the mapping \(path) cannot be read", remedy: "check the path")
    }
    var root: Node?
    do {
      root = try Yams.compose(yaml: String(decoding: data, as: UTF8.self))
    } catch let error as YamlError {
      throw LocationError(
        .unreadable, "\(path) is not YAML: \(yamlFault(error))", remedy: "fix the file")
    }
    guard let root, !isEmpty(root) else { return }
    guard case .mapping(let sections) = root else { throw wrong(root, "this has to be a map") }
    for (key, value) in sections {
      switch key.string {
      case "tables": for entry in try list(value) { try addTable(entry, source, target) }
      case "columns": continue
      default: throw wrong(key, "\(key.string ?? "this") is neither tables nor columns")
      }
    }
    var taken: [ColumnName: Node] = [:]
    for (key, value) in sections where key.string == "columns" {
      for entry in try list(value) { try addColumn(entry, source, target, &taken) }
    }
    try refuseCycles(root)
  }

  private func isEmpty(_ node: Node) -> Bool { node.null != nil }

  private func wrong(_ node: Node, _ message: String) -> LocationError {
    let place = node.mark.map { ":\($0.line):\($0.column)" } ?? ""
    return LocationError(.unreadable, "\(path)\(place): \(message)", remedy: "correct the mapping")
  }

  private func list(_ node: Node) throws -> [Node] {
    if isEmpty(node) { return [] }
    guard case .sequence(let entries) = node else { throw wrong(node, "this has to be a list") }
    return Array(entries)
  }

  private func fields(_ node: Node, _ known: Set<String>) throws -> [String: Node] {
    guard case .mapping(let pairs) = node else {
      throw wrong(node, "this has to be a map with from and to")
    }
    var fields: [String: Node] = [:]
    for (key, value) in pairs {
      guard let name = key.string, known.contains(name) else {
        throw wrong(
          key, "\(key.string ?? "this") is none of \(known.sorted().joined(separator: ", "))")
      }
      guard fields.updateValue(value, forKey: name) == nil else {
        throw wrong(key, "\(name) is said twice")
      }
    }
    return fields
  }

  private mutating func addTable(_ entry: Node, _ source: Schema, _ target: Schema?) throws {
    let fields = try fields(entry, ["from", "to"])
    guard let from = fields["from"], let name = from.string else {
      throw wrong(entry, "from is missing: the table's name in the source")
    }
    guard source.table(Name(name)) != nil else {
      throw wrong(from, "the source has no table \(name)")
    }
    guard let to = fields["to"] else { throw wrong(entry, "to is missing") }
    guard !isEmpty(to), let new = to.string else {
      try drop([name], from)
      return
    }
    try map([name], from)
    guard target?.table(Name(new)) != nil || target == nil else {
      throw wrong(to, "the target has no table \(new)")
    }
    guard !renames.tables.values.contains(Name(new)) else {
      throw wrong(to, "two tables become \(new)")
    }
    guard renames.tables[Name(name)] == nil else { throw wrong(from, "\(name) is mapped twice") }
    if Name(name) != Name(new) { renames.add(table: Name(name), to: Name(new)) }
  }

  private mutating func addColumn(
    _ entry: Node, _ source: Schema, _ target: Schema?, _ taken: inout [ColumnName: Node]
  ) throws {
    let fields = try fields(entry, ["from", "to", "expression", "lossy"])
    let from = try columns(fields["from"], in: source, "source")
    let to = try columns(fields["to"], in: target, "target")
    let expression = try fields["expression"].map { node in
      guard let text = node.string, !text.isEmpty else { throw wrong(node, "this has to be SQL") }
      return text
    }
    let isLossy = try fields["lossy"].map { node in
      guard let flag = node.bool else { throw wrong(node, "lossy is true or false") }
      return flag
    }
    guard !from.isEmpty || !to.isEmpty else { throw wrong(entry, "name a from or a to") }
    if to.isEmpty {
      guard fields["to"] != nil else { throw wrong(entry, "to is missing; null, if it is dropped") }
      guard expression == nil, isLossy == nil else {
        throw wrong(entry, "what is dropped has neither an expression nor lossy")
      }
      try drop(from.map(\.description), entry)
      return
    }
    guard !from.isEmpty || expression != nil else {
      throw wrong(entry, "\(to[0]) is made of nothing: name a from or give an expression")
    }
    try map(from.map(\.description), entry)
    guard expression == nil || to.count == 1 else {
      throw wrong(entry, "an expression gives one column: write one entry for each")
    }
    guard from.count < 2 || expression != nil else {
      throw wrong(entry, "\(to[0]) is made of several columns: say how, with expression")
    }
    for column in to {
      if let other = taken.updateValue(entry, forKey: column) {
        throw wrong(
          entry,
          "\(column) is filled already in line \(other.mark?.line ?? 0): merge both entries "
            + "and give an expression")
      }
    }
    if isLossy == true { lossy += from }
    note(from, to, expression, isLossy == true)
  }

  private mutating func drop(_ names: [String], _ node: Node) throws {
    for name in names where mapped.contains(foldingASCII(name)) {
      throw wrong(node, "\(name) is mapped, too: either it is dropped or it becomes something")
    }
    dropped += names
  }

  private mutating func map(_ names: [String], _ node: Node) throws {
    let gone = Set(dropped.map { foldingASCII($0) })
    for name in names where gone.contains(foldingASCII(name)) {
      throw wrong(node, "\(name) is dropped, too: either it is dropped or it becomes something")
    }
    mapped.formUnion(names.map { foldingASCII($0) })
  }

  private mutating func note(
    _ from: [ColumnName], _ to: [ColumnName], _ expression: String?, _ isLossy: Bool
  ) {
    if from.count == 1, to.count == 1, expression == nil,
      to[0].table == renames.newName(of: from[0].table)
    {
      if from[0].column != to[0].column {
        renames.add(column: from[0].column, to: to[0].column, of: from[0].table)
      }
      if !isLossy { return }
    }
    let kind: MappingKind =
      from.isEmpty
      ? .new
      : from.count > 1
        ? .merged : to.count > 1 ? .split : expression != nil ? .transformed : .moved
    entries.append(
      MappingEntry(
        source: from, target: to, kind: kind, origin: .declared, expression: expression,
        lossy: isLossy))
  }

  private func columns(_ node: Node?, in schema: Schema?, _ side: String) throws -> [ColumnName] {
    guard let node, !isEmpty(node) else { return [] }
    let nodes: [Node] = if case .sequence(let all) = node { Array(all) } else { [node] }
    return try nodes.map { node in
      let parts = (node.string ?? "").split(separator: ".", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw wrong(node, "write table.column") }
      let name = ColumnName(Name(parts[0]), Name(parts[1]))
      guard let schema else { return name }
      guard let table = schema.table(name.table) else {
        throw wrong(node, "the \(side) has no table \(name.table)")
      }
      guard table.column(name.column) != nil else {
        throw wrong(node, "the \(side)'s table \(name.table) has no column \(name.column)")
      }
      return name
    }
  }

  /// Names that are passed on in a ring: nobody can tell such a file from a mistake.
  private func refuseCycles(_ root: Node) throws {
    func refuse(_ next: [Name: Name], _ what: String) throws {
      for start in next.keys.sorted() {
        var (at, path) = (start, [start])
        while let following = next[at], path.count <= next.count {
          path.append(following)
          if following == start {
            throw wrong(
              root,
              "\(what) pass their names on in a ring: "
                + path.map(\.text).joined(separator: " to ") + "; do it in two migrations")
          }
          at = following
        }
      }
    }
    try refuse(renames.tables, "tables")
    for (table, columns) in renames.columns.sorted(by: { $0.key < $1.key }) {
      try refuse(columns, "columns of \(table)")
    }
  }
}
