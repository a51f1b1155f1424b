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
      if !statement.isWhole {
        text.refusal = "this cannot be read"
      } else if statement.root.map({ isQuery($0) }) != true {
        text.refusal = "this is no query"
      } else if case .hostile(let why) = classify(statement) {
        text.refusal = why
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
    let before = old.map { "\(quoted($0))" } + ["(\n\(expression)\n)"]
    let after = new.map { "\(quoted($0))" } + [quoted(column.column)]
    return """
      -- invariant: \(column.description.filter { !$0.isNewline })
      SELECT \(before.joined(separator: ", ")) FROM \(quoted(table));
      -- migrated
      SELECT \(after.joined(separator: ", ")) FROM \(quoted(column.table));
      """
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
    text.parameters[name] =
      if value.hasPrefix("'") {
        .text(unquoted(value))
      } else if let number = Int64(value) {
        .integer(number)
      } else if let number = Double(value) {
        .real(number)
      } else {
        .null
      }
  }
}

extension SQLiteShadow {
  package func answer(_ query: AdmittedQuery, limits: Limits) async throws -> QueryAnswer {
    try await answer(query.sql, query.parameters, limits)
  }

  package func answer(of view: Name, limits: Limits) async throws -> QueryAnswer {
    try await answer("SELECT * FROM \(quoted(view))", [:], limits)
  }

  private func answer(_ sql: String, _ parameters: [String: Value], _ limits: Limits) async throws
    -> QueryAnswer
  {
    let connection = try SQLiteConnection(path: path, mode: .readOnly)
    return try await connection.use { database in
      applyLimits(to: database)
      let guardian = ReadGuard()
      database.setAuthorizer { guardian.allows($0) }
      database.setDeadline(ContinuousClock.now + limits.script)
      defer { database.removeAuthorizer() }
      do {
        let statement = try database.prepare(sql)
        try statement.bind(parameters)
        var digest = RowDigest()
        while try statement.step() { digest.add(statement.row) }
        return .rows(
          QueryAnswer.Rows(
            columns: statement.columnNames, count: digest.count, digest: digest.sums,
            reads: guardian.reads))
      } catch let error as SQLiteError {
        return .failed(guardian.denial ?? error.message)
      }
    }
  }
}

/// Lets a statement read and nothing else.
private final class ReadGuard {
  private(set) var reads: Set<ColumnName> = []
  private(set) var denial: String?

  func allows(_ action: AuthorizedAction) -> Bool {
    switch action.kind {
    case .select, .recursive: return true
    case .read where !hostileTables.contains(foldingASCII(action.first)):
      if !action.second.isEmpty {
        reads.insert(ColumnName(Name(action.first), Name(action.second)))
      }
      return true
    case .function where !hostileFunctions.contains(foldingASCII(action.second)): return true
    default:
      denial = "it does more than read"
      return false
    }
  }
}

/// Rows in any order, as a count and two sums of hashes.
private struct RowDigest {
  private(set) var count = 0
  private(set) var sums: [UInt64] = [0, 0]

  mutating func add(_ row: [Value]) {
    count += 1
    for (index, seed) in [0xcbf2_9ce4_8422_2325 as UInt64, 0x9e37_79b9_7f4a_7c15].enumerated() {
      var hash = seed
      for value in row { Self.mix(value, into: &hash) }
      sums[index] &+= Self.finished(hash)
    }
  }

  private static func mix(_ value: Value, into hash: inout UInt64) {
    func add(_ bytes: some Sequence<UInt8>, _ type: UInt8) {
      hash = (hash ^ UInt64(type)) &* 0x100_0000_01b3
      var length: UInt64 = 0
      for byte in bytes {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        length += 1
      }
      hash = finished(hash ^ length)
    }
    func bytes(_ bits: UInt64) -> [UInt8] {
      (0..<8).map { UInt8(truncatingIfNeeded: bits >> ($0 * 8)) }
    }
    switch value {
    case .null: add([], 0)
    case .integer(let number): add(bytes(UInt64(bitPattern: number)), 1)
    case .real(let number): add(bytes(number.bitPattern), 2)
    case .text(let text): add(text.utf8, 3)
    case .malformedText(let text): add(text, 3)
    case .blob(let blob): add(blob, 4)
    }
  }

  /// https://xoshiro.di.unimi.it/splitmix64.c
  private static func finished(_ bits: UInt64) -> UInt64 {
    var z = bits &+ 0x9e37_79b9_7f4a_7c15
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
