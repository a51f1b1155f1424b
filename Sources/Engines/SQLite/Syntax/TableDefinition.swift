import Findings
import Schemas

/// Reads a CREATE TABLE statement as SQLite keeps it. It trusts that SQLite has accepted the text
/// and reads no more than the shape of it. https://www.sqlite.org/lang_createtable.html
package func table(from statement: StatementText) throws(DefinitionError) -> Table {
  var reader = TableReader(cursor: TokenCursor(statement))
  return try reader.read()
}

private struct TableReader {
  var cursor: TokenCursor
  var table = Table(name: "", columns: [])
  var columnNames: Set<Name> = []

  init(cursor: TokenCursor) { self.cursor = cursor }

  mutating func read() throws(DefinitionError) -> Table {
    try cursor.expect("create")
    _ = cursor.take("temp") || cursor.take("temporary")
    try cursor.expect("table")
    _ = cursor.take("if", "not", "exists")
    table.name = try cursor.name()
    if cursor.take(.dot) { table.name = try cursor.name() }
    let items = try itemsInBody()
    columnNames = Set(try items.filter { !$0.isConstraint }.map(leadingName))
    for item in items where !item.isConstraint { try readColumn(item) }
    for item in items where item.isConstraint { try readConstraints(item) }
    readOptions()
    return table
  }

  /// The parts of the body between its commas, as small statements of their own.
  private mutating func itemsInBody() throws(DefinitionError) -> [StatementText] {
    let body = try cursor.parenthesized()
    let source = cursor.source
    return body.separatedByCommas.compactMap { tokens in
      guard let first = tokens.first, let last = tokens.last else { return nil }
      return StatementText(
        source: source, tokens: tokens,
        range: SourceRange(first.range.lower, last.range.upper), comments: [])
    }
  }

  private func leadingName(_ item: StatementText) throws(DefinitionError) -> Name {
    var cursor = TokenCursor(item)
    return try cursor.name()
  }

  private mutating func readOptions() {
    while !cursor.isAtEnd {
      if cursor.take("strict") {
        table.strict = true
      } else if cursor.take("without", "rowid") {
        table.withoutRowid = true
      } else {
        cursor.take()
      }
    }
  }

  private mutating func readColumn(_ item: StatementText) throws(DefinitionError) {
    var cursor = TokenCursor(item)
    var column = Column(name: try cursor.name(), type: "")
    column.type = try readType(&cursor)
    var constraint: Name?
    while !cursor.isAtEnd {
      if cursor.take("constraint") {
        constraint = try cursor.name()
        continue
      }
      try readColumnConstraint(&cursor, &column, named: constraint)
      constraint = nil
    }
    table.columns.append(column)
  }

  /// Words up to the first that begins a constraint, then sizes in parentheses.
  private func readType(_ cursor: inout TokenCursor) throws(DefinitionError) -> String {
    var words: [String] = []
    while let token = cursor.current, [.word, .quotedName, .string].contains(token.kind) {
      let text = cursor.source[token.range]
      if token.kind == .word, columnConstraintWords.contains(foldingASCII(text)) { break }
      words.append(unquoted(text).uppercased())
      cursor.take()
    }
    guard !words.isEmpty, cursor.isAt(.leftParen) else { return words.joined(separator: " ") }
    let size = try cursor.parenthesized().map { cursor.source[$0.range].uppercased() }
    return words.joined(separator: " ") + "(" + size.joined() + ")"
  }

  private mutating func readColumnConstraint(
    _ cursor: inout TokenCursor, _ column: inout Column, named constraint: Name?
  ) throws(DefinitionError) {
    if cursor.take("primary", "key") {
      let descending = cursor.take("desc")
      if !descending { _ = cursor.take("asc") }
      let conflict = try conflictClause(&cursor)
      table.primaryKey = Key(
        constraint: constraint, parts: [Key.Part(column: column.name, descending: descending)],
        conflict: conflict, autoincrement: cursor.take("autoincrement"))
    } else if cursor.take("not", "null") {
      column.notNull = try conflictClause(&cursor)
    } else if cursor.take("null") {
      _ = try conflictClause(&cursor)
    } else if cursor.take("unique") {
      let conflict = try conflictClause(&cursor)
      table.uniques.append(
        Key(constraint: constraint, parts: [Key.Part(column: column.name)], conflict: conflict))
    } else if cursor.take("check") {
      addCheck(try cursor.parenthesized(), cursor, named: constraint)
    } else if cursor.take("default") {
      column.defaultValue = try defaultValue(&cursor)
    } else if cursor.take("collate") {
      column.collation = try cursor.name()
    } else if cursor.isAt("references") {
      table.foreignKeys.append(
        try reference(&cursor, columns: [column.name], named: constraint))
    } else if cursor.take("generated", "always", "as") || cursor.take("as") {
      let body = try cursor.parenthesized()
      let stored = cursor.take("stored")
      if !stored { _ = cursor.take("virtual") }
      column.generated = Column.Generated(
        expression: cursor.expression(body, columns: columnNames), stored: stored)
    } else if !takeDeferral(&cursor).taken {
      throw cursor.error("a column constraint")
    }
  }

  private mutating func readConstraints(_ item: StatementText) throws(DefinitionError) {
    var cursor = TokenCursor(item)
    var constraint: Name?
    while !cursor.isAtEnd {
      if cursor.take("constraint") {
        constraint = try cursor.name()
        continue
      }
      if cursor.take("primary", "key") {
        var key = try keyParts(&cursor, named: constraint)
        key.conflict = try conflictClause(&cursor)
        table.primaryKey = key
      } else if cursor.take("unique") {
        var key = try keyParts(&cursor, named: constraint)
        key.conflict = try conflictClause(&cursor)
        table.uniques.append(key)
      } else if cursor.take("check") {
        addCheck(try cursor.parenthesized(), cursor, named: constraint)
        _ = try conflictClause(&cursor)
      } else if cursor.take("foreign", "key") {
        let columns = try names(try cursor.parenthesized(), cursor)
        table.foreignKeys.append(try reference(&cursor, columns: columns, named: constraint))
      } else {
        throw cursor.error("a table constraint")
      }
      constraint = nil
    }
  }

  private mutating func addCheck(_ body: [Token], _ cursor: TokenCursor, named name: Name?) {
    table.checks.append(
      CheckConstraint(constraint: name, expression: cursor.expression(body, columns: columnNames)))
  }

  private func keyParts(_ cursor: inout TokenCursor, named constraint: Name?)
    throws(DefinitionError) -> Key
  {
    var parts: [Key.Part] = []
    var autoincrement = false
    for tokens in try cursor.parenthesized().separatedByCommas {
      var part = TokenCursor(
        StatementText(
          source: cursor.source, tokens: tokens, range: SourceRange(0, 0), comments: []))
      let column = try part.name()
      let collation = part.take("collate") ? try part.name() : nil
      let descending = part.take("desc")
      _ = part.take("asc")
      if part.take("autoincrement") { autoincrement = true }
      parts.append(Key.Part(column: column, collation: collation, descending: descending))
    }
    return Key(constraint: constraint, parts: parts, autoincrement: autoincrement)
  }

  private func names(_ tokens: [Token], _ cursor: TokenCursor) throws(DefinitionError) -> [Name] {
    tokens.separatedByCommas.compactMap(\.first).map { name(of: $0, in: cursor.source) }
  }

  private func conflictClause(_ cursor: inout TokenCursor) throws(DefinitionError)
    -> ConflictClause
  {
    guard cursor.take("on", "conflict") else { return .abort }
    let word = try cursor.name()
    guard let clause = ConflictClause(rawValue: word.folded) else {
      throw cursor.error("ROLLBACK, ABORT, FAIL, IGNORE or REPLACE")
    }
    return clause
  }

  /// A literal, a signed number, a name, or an expression in parentheses; NULL is no default.
  private func defaultValue(_ cursor: inout TokenCursor) throws(DefinitionError) -> Expression? {
    var tokens: [Token]
    if cursor.isAt(.leftParen) {
      tokens = try cursor.parenthesized()
    } else {
      guard let first = cursor.take() else { throw cursor.error("a default value") }
      tokens = [first]
      if first.kind == .op, let number = cursor.take() { tokens.append(number) }
    }
    let value = cursor.expression(tokens, columns: [])
    if tokens.count == 1, tokens[0].kind == .word, !defaultWords.contains(value.canonical) {
      // A bare word is a string, in the case in which it was written.
      return Expression(sql: value.sql, canonical: literal(value.sql))
    }
    switch value.canonical {
    case "null": return nil
    case let plain where plain.hasPrefix("+ ") && plain.dropFirst(2).allSatisfy(\.isNumberPart):
      return Expression(sql: value.sql, canonical: String(plain.dropFirst(2)))
    default: return value
    }
  }

  private func reference(_ cursor: inout TokenCursor, columns: [Name], named constraint: Name?)
    throws(DefinitionError) -> ForeignKey
  {
    try cursor.expect("references")
    var key = ForeignKey(
      constraint: constraint, columns: columns, parent: try cursor.name(), parentColumns: [])
    if cursor.isAt(.leftParen) { key.parentColumns = try names(cursor.parenthesized(), cursor) }
    while true {
      if cursor.take("on", "delete") {
        key.onDelete = try action(&cursor)
      } else if cursor.take("on", "update") {
        key.onUpdate = try action(&cursor)
      } else if cursor.take("match") {
        cursor.take()
      } else {
        let deferral = takeDeferral(&cursor)
        guard deferral.taken else { return key }
        key.deferred = deferral.deferred
      }
    }
  }

  private func action(_ cursor: inout TokenCursor) throws(DefinitionError) -> String {
    if cursor.take("set", "null") { return "set null" }
    if cursor.take("set", "default") { return "set default" }
    if cursor.take("no", "action") { return "no action" }
    if cursor.take("cascade") { return "cascade" }
    if cursor.take("restrict") { return "restrict" }
    throw cursor.error("a foreign key action")
  }

  private func takeDeferral(_ cursor: inout TokenCursor) -> (taken: Bool, deferred: Bool) {
    let never = cursor.take("not", "deferrable")
    guard never || cursor.take("deferrable") else { return (false, false) }
    let deferred = cursor.take("initially", "deferred")
    if !deferred { _ = cursor.take("initially", "immediate") }
    return (true, deferred && !never)
  }
}

private let defaultWords: Set<String> = [
  "null", "true", "false", "current_date", "current_time", "current_timestamp",
]

private let columnConstraintWords: Set<String> = [
  "constraint", "primary", "not", "null", "unique", "check", "default", "collate", "references",
  "generated", "as", "deferrable",
]

extension StatementText {
  /// Whether a part of a table's body is a table constraint: these words are reserved, a column
  /// of that name has to be quoted.
  fileprivate var isConstraint: Bool {
    matches("constraint") || matches("primary") || matches("unique") || matches("check")
      || matches("foreign")
  }
}

extension Character {
  fileprivate var isNumberPart: Bool { isNumber || self == "." || self == "e" }
}
