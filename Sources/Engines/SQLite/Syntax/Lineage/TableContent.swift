import Schemas

/// What a table holds after some statements, told by what the source held before the first of them.
package struct TableContent: Sendable {
  /// How one column of a table is filled.
  package struct Filled: Sendable, Hashable {
    /// An expression over columns of source tables; nil where it cannot be told.
    package var expression: String?
    /// The source columns it is made of; nil where they cannot be told.
    package var sources: Set<ColumnName>?
    /// The source column whose value it is, unchanged.
    package var copyOf: ColumnName?

    /// Bytes of an expression: one that is put into itself again and again tells nobody anything.
    private static let longest = 4000

    package init(expression: String?, sources: Set<ColumnName>?, copyOf: ColumnName?) {
      self.expression = expression.flatMap { $0.utf8.count > Self.longest ? nil : $0 }
      (self.sources, self.copyOf) = (sources, copyOf)
    }

    static let unknown = Filled(expression: nil, sources: nil, copyOf: nil)

    static func constant(_ sql: String) -> Filled {
      Filled(expression: sql, sources: [], copyOf: nil)
    }
  }

  /// Why a statement may not carry every row, or changes their number.
  package enum Narrowing: Sendable, Hashable {
    /// WHERE, HAVING: rows for which this is not true are left behind.
    case condition(String)
    /// Rows without a partner are left behind, rows with several are doubled.
    case innerJoin(String)
    /// Rows with several partners are doubled.
    case outerJoin(String)
    case distinct, grouping, limit
    /// UNION, EXCEPT, INTERSECT: equal rows become one.
    case compound(String)
    /// OR IGNORE, OR REPLACE, ON CONFLICT: of rows with the same key one stays.
    case conflict(String)
    case deleted(String?)

    /// In words: "can lose rows because …".
    package var because: String {
      switch self {
      case .condition(let text): "only rows with \(text) are taken"
      case .innerJoin(let text): "rows without a partner in \(text) are left out"
      case .outerJoin(let text): "rows with several partners in \(text) are doubled"
      case .distinct: "DISTINCT makes one of equal rows"
      case .grouping: "GROUP BY makes one row of each group"
      case .limit: "LIMIT takes a part"
      case .compound(let word): "\(word) makes one of equal rows"
      case .conflict(let words): "\(words) gives up rows with a key that is taken"
      case .deleted(let text): text.map { "rows with \($0) are deleted" } ?? "all rows are deleted"
      }
    }
  }

  /// What one statement put into the table.
  package struct Arm: Sendable {
    /// One for each column of the table.
    package var columns: [Filled]
    package var narrowings: [Narrowing]
    /// Source tables whose rows these are.
    package var tables: Set<Name>
  }

  /// Statements and rows of values that are told one by one; more are said to be unknown.
  static let mostArms = 100
  /// The longest query that is kept, in bytes.
  static let longestQuery = 1 << 16

  /// In the order of the table.
  package var columns: [Name]
  package var arms: [Arm]
  /// A query over the source that gives the rows; nil where the text alone does not tell them. What a
  /// column's type makes of a value is not in it.
  package var sql: String?
  /// The source table that this still is, with all its columns under their names.
  var identity: Name?

  /// How a column is filled, over all statements that put rows in.
  package func filled(_ column: Name) -> Filled {
    guard let at = columns.firstIndex(of: column), let first = arms.first else {
      return arms.isEmpty ? .constant("NULL") : .unknown
    }
    return arms.dropFirst().reduce(first.columns[at]) { sum, arm in
      let other = arm.columns[at]
      return Filled(
        expression: sum.expression == other.expression ? sum.expression : nil,
        sources: sum.sources.flatMap { a in other.sources.map { a.union($0) } },
        copyOf: sum.copyOf == other.copyOf ? sum.copyOf : nil)
    }
  }

  /// Pairs of a source table's column and the column here that holds copies of it, in every arm.
  package func copies(of table: Name) -> [(source: ColumnName, column: Name)] {
    columns.compactMap { column in
      filled(column).copyOf.flatMap { $0.table == table ? ($0, column) : nil }
    }
  }

  /// Gives up on what takes too long to tell.
  mutating func limit() {
    if let sql, sql.utf8.count > Self.longestQuery { self.sql = nil }
    guard arms.count > Self.mostArms else { return }
    arms = [
      Arm(
        columns: Array(repeating: .unknown, count: columns.count), narrowings: [],
        tables: arms.reduce(into: []) { $0.formUnion($1.tables) })
    ]
  }

  init(columns: [Name], arms: [Arm], sql: String?, identity: Name? = nil) {
    self.columns = columns
    self.arms = arms
    self.sql = sql
    self.identity = identity
  }

  /// A source table before the first statement.
  init(source table: Name, columns: [Name]) {
    self.columns = columns
    let filled = columns.map { column in
      let name = ColumnName(table, column)
      return Filled(
        expression: "\(spelled(table)).\(spelled(column))", sources: [name], copyOf: name)
    }
    arms = [Arm(columns: filled, narrowings: [], tables: [table])]
    sql = "SELECT \(columns.map(quoted).joined(separator: ", ")) FROM \(quoted(table))"
    identity = table
  }

  /// A table that was just created.
  static func empty(_ columns: [Name]) -> TableContent {
    let nulls = columns.map { "NULL AS \(quoted($0))" }.joined(separator: ", ")
    return TableContent(columns: columns, arms: [], sql: "SELECT \(nulls) WHERE 0")
  }
}
