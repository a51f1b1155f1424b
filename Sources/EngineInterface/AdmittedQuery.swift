import Findings
import Schemas

/// A query of a person or a model that only reads. Like `AdmittedScript`, nothing else can be asked.
package struct AdmittedQuery: Hashable, Sendable {
  package let sql: String
  /// From the comment above it, else `query 3`.
  package let name: String
  /// 1-based, in its file.
  package let line: Int
  /// Words of the comments above it that say what it is there for.
  package let role: Role
  /// Values of its parameters, by their names as written.
  package let parameters: [String: Value]
  /// Parameters without a value: they are NULL, which few queries mean.
  package let unset: [String]
  /// Columns whose values its rows tell, by their names in the tables that it reads.
  package let shown: Set<Name>

  package enum Role: Hashable, Sendable {
    /// One of an application's.
    case plain
    /// Its answer is the same on the source and on the migrated database.
    case invariant
    /// What stands for the invariant above it on the migrated database.
    case migrated
    /// A row that it returns shows a fault.
    case probe
  }

  fileprivate init(_ text: QueryText, named name: String, line: Int) {
    sql = text.sql
    self.name = name
    self.line = line
    role = text.role
    parameters = text.parameters
    unset = text.unset
    shown = text.shown
  }
}

/// A statement of a file of queries, as an engine reads it.
package struct QueryText: Sendable {
  package let sql: String
  /// Bytes from the start of the file.
  package let offset: Int
  package var name: String?
  package var role = AdmittedQuery.Role.plain
  package var parameters: [String: Value] = [:]
  package var unset: [String] = []
  package var shown: Set<Name> = []
  /// Why it may not be asked: it is no query, or it does more than read.
  package var refusal: String?

  package init(sql: String, offset: Int) {
    self.sql = sql
    self.offset = offset
  }
}

/// What a query came to on one database.
package enum QueryAnswer: Hashable, Sendable, Codable {
  case failed(String)
  case rows(Rows)

  package struct Rows: Hashable, Sendable, Codable {
    package let columns: [String]
    package let count: Int
    /// Of all rows, in any order: equal where the rows are.
    package let digest: [UInt64]
    /// Table columns that it read.
    package let reads: Set<ColumnName>
    package init(columns: [String], count: Int, digest: [UInt64], reads: Set<ColumnName>) {
      self.columns = columns
      self.count = count
      self.digest = digest
      self.reads = reads
    }
  }

  /// Whether both hold the same rows, under names that may differ.
  package func agrees(with other: QueryAnswer) -> Bool {
    guard case .rows(let mine) = self, case .rows(let theirs) = other else { return false }
    return mine.count == theirs.count && mine.digest == theirs.digest
      && mine.columns.count == theirs.columns.count
  }
}

extension Engine {
  /// Reads a file of queries.
  /// - Throws: `LocationError` for a statement that does more than read.
  package func admitQueries(in file: SourceText, named name: String) throws -> [AdmittedQuery] {
    let lines = LineIndex(file)
    return try queries(in: file).enumerated().map { index, text in
      let (line, column) = lines.position(of: text.offset)
      if let refusal = text.refusal {
        throw LocationError(
          .unreadable, "\(name):\(line):\(column): \(refusal)",
          remedy: "leave only queries in it: SELECT, WITH, VALUES")
      }
      return AdmittedQuery(text, named: text.name ?? "query \(index + 1)", line: line)
    }
  }
}
