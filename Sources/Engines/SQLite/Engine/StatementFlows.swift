import EngineInterface
import Findings
import Plans
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Which columns a statement fills from which, as far as its words and SQLite's own name resolution
/// show: plain copies from the origin of each result column, everything else by the columns that an
/// expression names. Whether a flow carries the value is for the data to say.
struct StatementFlows {
  let statement: StatementText
  let database: Database
  /// Columns that the whole statement reads.
  let reads: Set<ColumnName>

  func flows() -> [StepRecord.Flow] {
    switch statement.kind {
    case .insert: insertFlows()
    case .update: updateFlows()
    case .create where statement.isCreateTable: createFlows()
    default: []
    }
  }

  // MARK: INSERT … SELECT

  private func insertFlows() -> [StepRecord.Flow] {
    guard let into = topLevel("into", from: 0), let table = tableName(at: into + 1) else {
      return []
    }
    var next = table.next
    if word(next) == "as" { next += 2 }
    var columns: [Name]?
    if kind(next) == .leftParen {
      let (names, after) = parenthesizedNames(at: next)
      columns = names
      next = after
    }
    guard let select = topLevel("select", from: next) else { return [] }
    let prefix = topLevel("with", from: 0).map {
      $0 < into ? text($0..<withEnd(into)) : text(next..<select)
    }
    let targets = columns ?? tableColumns(table.name)
    return arms(from: select).flatMap { arm in
      armFlows(arm, prefix: prefix ?? "", into: targets.map { ColumnName(table.name, $0) })
    }
  }

  /// Common table expressions before INSERT end where the verb stands.
  private func withEnd(_ into: Int) -> Int {
    (0..<into).last { ["insert", "replace"].contains(word($0) ?? "") } ?? into
  }

  private func createFlows() -> [StepRecord.Flow] {
    guard let verb = topLevel("as", from: 0), let select = topLevel("select", from: verb),
      let at = statement.tokens.indices.first(where: { word($0) == "table" })
    else { return [] }
    let start = word(at + 1) == "if" ? at + 4 : at + 1
    guard let table = tableName(at: start) else { return [] }
    let targets = tableColumns(table.name).map { ColumnName(table.name, $0) }
    return arms(from: select).flatMap {
      armFlows($0, prefix: text((verb + 1)..<select), into: targets)
    }
  }

  /// The token ranges of the SELECTs that UNION and its kin put together.
  private func arms(from select: Int) -> [Range<Int>] {
    var arms: [Range<Int>] = []
    var start = select
    var depth = 0
    for index in select..<statement.tokens.count {
      if kind(index) == .leftParen { depth += 1 }
      if kind(index) == .rightParen { depth -= 1 }
      guard depth == 0, let word = word(index) else { continue }
      if ["union", "except", "intersect", "order", "limit", "on", "returning"].contains(word) {
        // ON belongs to a join unless CONFLICT follows.
        if word == "on", self.word(index + 1) != "conflict" { continue }
        arms.append(start..<index)
        guard let next = topLevel("select", from: index), word != "order", word != "limit",
          word != "on", word != "returning"
        else { return arms }
        start = next
      }
    }
    return arms + [start..<statement.tokens.count]
  }

  private func armFlows(_ arm: Range<Int>, prefix: String, into targets: [ColumnName])
    -> [StepRecord.Flow]
  {
    guard let select = try? database.prepare(prefix + " " + text(arm)) else {
      return targets.flatMap { target in
        reads.map { StepRecord.Flow(from: $0, to: target, direct: false) }
      }
    }
    let items = selectItems(arm)
    let count = select.columnCount
    return targets.prefix(count).enumerated().flatMap { position, target -> [StepRecord.Flow] in
      if let origin = select.origin(position) {
        return [StepRecord.Flow(from: origin, to: target, direct: true)]
      }
      return named(in: item(position, of: count, items)).map {
        StepRecord.Flow(from: $0, to: target, direct: false)
      }
    }
  }

  private func selectItems(_ arm: Range<Int>) -> [[Token]] {
    var start = arm.lowerBound + 1
    if ["distinct", "all"].contains(word(start) ?? "") { start += 1 }
    let from = topLevel("from", from: start, to: arm.upperBound) ?? arm.upperBound
    return Array(statement.tokens[start..<max(start, from)]).separatedByCommas
  }

  /// The item that makes the result column at `position`; a lone star stands for as many columns as
  /// the others leave.
  private func item(_ position: Int, of count: Int, _ items: [[Token]]) -> [Token] {
    let stars = items.indices.filter { isStar(items[$0]) }
    if stars.isEmpty { return items.indices.contains(position) ? items[position] : [] }
    guard stars.count == 1 else { return statement.tokens }
    let star = stars[0]
    let width = count - (items.count - 1)
    if position < star { return items[position] }
    if position < star + width { return items[star] }
    return items[position - width + 1]
  }

  private func isStar(_ item: [Token]) -> Bool {
    item.last.map { statement.source[$0.range] == "*" } ?? false
      && (item.count == 1 || item.count == 3 && item[1].kind == .dot)
  }

  // MARK: UPDATE

  private func updateFlows() -> [StepRecord.Flow] {
    guard let verb = topLevel("update", from: 0), let set = topLevel("set", from: verb) else {
      return []
    }
    let at = word(verb + 1) == "or" ? verb + 3 : verb + 1
    guard let table = tableName(at: at) else { return [] }
    let end =
      ["from", "where", "returning", "order", "limit"].compactMap { topLevel($0, from: set) }.min()
      ?? statement.tokens.count
    return Array(statement.tokens[(set + 1)..<end]).separatedByCommas.flatMap { item in
      assignment(item, in: table.name)
    }
  }

  private func assignment(_ item: [Token], in table: Name) -> [StepRecord.Flow] {
    guard let equals = item.firstIndex(where: { statement.source[$0.range] == "=" }) else {
      return []
    }
    let targets = item[..<equals].filter { $0.kind == .word || $0.kind == .quotedName }
      .map { ColumnName(table, name(of: $0, in: statement.source)) }
    let value = Array(item[(equals + 1)...])
    let direct = value.count == 1 || value.count == 3 && value[1].kind == .dot
    let sources = named(in: value)
    return targets.flatMap { target in
      sources.map {
        StepRecord.Flow(from: $0, to: target, direct: direct && sources.count == 1)
      }
    }
  }

  // MARK: Words

  /// The columns read by the statement that these tokens name.
  private func named(in tokens: [Token]) -> [ColumnName] {
    let names = Set(
      tokens.filter { $0.kind == .word || $0.kind == .quotedName }
        .map { name(of: $0, in: statement.source) })
    return reads.filter { names.contains($0.column) }.sorted()
  }

  private func kind(_ index: Int) -> Token.Kind? {
    statement.tokens.indices.contains(index) ? statement.tokens[index].kind : nil
  }

  private func word(_ index: Int) -> String? {
    kind(index) == .word ? foldingASCII(statement.text(index)) : nil
  }

  /// The first place of `word` outside all parentheses.
  private func topLevel(_ wanted: String, from start: Int, to end: Int? = nil) -> Int? {
    var depth = 0
    for index in start..<max(start, end ?? statement.tokens.count) {
      if kind(index) == .leftParen { depth += 1 }
      if kind(index) == .rightParen { depth -= 1 }
      if depth == 0, word(index) == wanted { return index }
    }
    return nil
  }

  private func tableName(at index: Int) -> (name: Name, next: Int)? {
    guard statement.tokens.indices.contains(index) else { return nil }
    let at = kind(index + 1) == .dot ? index + 2 : index
    guard statement.tokens.indices.contains(at) else { return nil }
    return (name(of: statement.tokens[at], in: statement.source), at + 1)
  }

  private func parenthesizedNames(at index: Int) -> ([Name], next: Int) {
    var end = index
    while let kind = kind(end), kind != .rightParen { end += 1 }
    let names = statement.tokens[min(index + 1, end)..<end].filter {
      $0.kind == .word || $0.kind == .quotedName
    }.map { name(of: $0, in: statement.source) }
    return (names, end + 1)
  }

  private func tableColumns(_ table: Name) -> [Name] {
    let rows = try? database.rows(
      "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid", [.text(table.text)])
    return rows?.compactMap { if case .text(let name) = $0[0] { Name(name) } else { nil } } ?? []
  }

  private func text(_ range: Range<Int>) -> String {
    guard let first = statement.tokens[range].first, let last = statement.tokens[range].last else {
      return ""
    }
    return statement.source[SourceRange(first.range.lower, last.range.upper)]
  }
}
