import EngineInterface
import SQLiteSyntax
import Schemas

/// The SQL words that align a source table `a` with another table, `b`. Keys are the same when their
/// bytes and types are: what a collation or an affinity takes for equal is not.
struct Join {
  let left: String
  let right: String
  let condition: String
  let keyNames: [Name]
  /// Whether no two rows of the other table have the same key.
  let isUnique: Bool
  private let keys: [String]
  /// A column of the other table that is never NULL in a pair.
  let otherKey: String

  init(
    _ source: Name, _ target: Name, _ alignment: Alignment, _ types: ColumnTypes,
    in schema: ColumnTypes.Side = .target, as alias: String = "b"
  ) {
    let right = Right(table: target, side: schema, alias: alias)
    switch alignment {
    case .through(let link, let reference, let key):
      self.init(source, right, through: link, reference, key, types)
    case .rowid:
      let (mine, theirs) = (types.rowidName(source, .source), types.rowidName(target, schema))
      self.init(
        source, right.sql, on: "\(alias).\(theirs) = a.\(mine)", names: ["rowid"], keys: [mine],
        otherKey: "\(alias).\(theirs)", isUnique: true)
    case .shifted(let pair, let by):
      let there = "\(alias).\(quoted(pair.target))"
      self.init(
        source, right.sql, on: "\(there) = a.\(quoted(pair.source)) + \(by)", names: [pair.source],
        otherKey: there, isUnique: types.isUnique([pair.target], of: target, schema))
    case .key(let pairs): self.init(source, right, by: pairs, types)
    case .labelled(let pairs, let labels):
      self.init(source, right, by: pairs, labels: labels, types)
    case .spread(let pairs): self.init(source, right, by: pairs, isOneOfEach: true, types)
    }
  }

  /// The other table, and the name that it goes by.
  private struct Right {
    let table: Name
    let side: ColumnTypes.Side
    let alias: String
    var name: String { "\(side.rawValue).\(quoted(table))" }
    var sql: String { "\(name) AS \(alias)" }

    /// One row for each key.
    func grouped(by pairs: [ColumnPair]) -> String {
      let key = pairs.map { "d.\(quoted($0.target))" }
      return """
        (SELECT d.* FROM \(name) AS d WHERE \(key[0]) IS NOT NULL
         GROUP BY \(key.joined(separator: ", "))) AS \(alias)
        """
    }
  }

  private init(
    _ source: Name, _ right: String, on condition: String, names: [Name], keys: [String]? = nil,
    otherKey: String, isUnique: Bool
  ) {
    left = "src.\(quoted(source)) AS a"
    (self.right, self.condition, keyNames) = (right, condition, names)
    self.keys = keys ?? names.map(quoted)
    (self.otherKey, self.isUnique) = (otherKey, isUnique)
  }

  /// By keys that are carried over, where `labels` tell the rows of several tables apart.
  private init(
    _ source: Name, _ right: Right, by pairs: [ColumnPair], labels: [Name: String] = [:],
    isOneOfEach: Bool = false, _ types: ColumnTypes
  ) {
    let alias = right.alias
    let equal = pairs.map { pair in
      Self.equal(
        "a.\(quoted(pair.source))", ColumnName(source, pair.source),
        "\(alias).\(quoted(pair.target))", ColumnName(right.table, pair.target), types, right.side)
    }
    let bears = labels.sorted { $0.key < $1.key }.map { column, constant in
      "\(alias).\(quoted(column)) = \(constant)"
    }
    self.init(
      source, isOneOfEach ? right.grouped(by: pairs) : right.sql,
      on: (equal + bears).joined(separator: " AND "), names: pairs.map(\.source),
      otherKey: "\(alias).\(quoted(pairs[0].target))",
      isUnique: isOneOfEach
        || types.isUnique(pairs.map(\.target) + labels.keys, of: right.table, right.side))
  }

  /// By way of a source table that refers to the one side and bears the key of the other.
  private init(
    _ source: Name, _ right: Right, through link: Name, _ reference: [ColumnPair],
    _ key: [ColumnPair], _ types: ColumnTypes
  ) {
    let found = key.map { pair in
      Self.equal(
        "l.\(quoted(pair.source))", ColumnName(link, pair.source), "d.\(quoted(pair.target))",
        ColumnName(right.table, pair.target), types, right.side)
    }.joined(separator: " AND ")
    let names = reference.indices.map { "drydock_k\($0)" }
    let columns = zip(reference, names).map { "l.\(quoted($0.target)) AS \($1)" }
    let group = reference.map { "l.\(quoted($0.target))" }.joined(separator: ", ")
    let condition = zip(reference, names).map { pair, name in
      Self.equal(
        "a.\(quoted(pair.source))", ColumnName(source, pair.source), "\(right.alias).\(name)",
        ColumnName(link, pair.target), types, .source)
    }.joined(separator: " AND ")
    self.init(
      source,
      """
      (SELECT \(columns.joined(separator: ", ")), d.* FROM src.\(quoted(link)) AS l
       JOIN \(right.name) AS d ON \(found) WHERE l.\(quoted(reference[0].target)) IS NOT NULL
       GROUP BY \(group)) AS \(right.alias)
      """, on: condition, names: reference.map(\.source), otherKey: "\(right.alias).\(names[0])",
      isUnique: true)
  }

  /// The first part finds the row by an index, the second is exact.
  private static func equal(
    _ a: String, _ source: ColumnName, _ b: String, _ target: ColumnName, _ types: ColumnTypes,
    _ side: ColumnTypes.Side
  ) -> String {
    if types.isAlias(source, .source), types.isAlias(target, side) { return "\(b) = \(a)" }
    let (from, to) = (types.family(source, .source), types.family(target, side))
    if from == to { return "\(b) = \(a) AND \(same(a, b))" }
    // A text that is no number stays one in a column of numbers, and is compared as it would be stored there:
    // https://www.sqlite.org/datatype3.html#type_conversions_prior_to_comparison
    let found =
      to == .blob
      ? "\(b) = +\(a)"
      : from == .text && to.isNumber ? "\(b) = \(a)" : "\(b) = CAST(\(a) AS \(to.castName))"
    let back =
      "CASE typeof(\(a)) WHEN 'integer' THEN CAST(\(b) AS INTEGER) WHEN 'real' THEN "
      + "CAST(\(b) AS REAL) WHEN 'text' THEN CAST(\(b) AS TEXT) ELSE +\(b) END"
    return "\(found) AND \(same(a, "(\(back))"))"
  }

  var both: String { "\(left) JOIN \(right) ON \(condition)" }

  /// The source's rows without a partner. Joins get an index made for them where there is none, which
  /// a subquery for each row would not. https://www.sqlite.org/optoverview.html#autoindex
  var missing: String {
    "\(left) LEFT JOIN \(right) ON \(condition) WHERE \(otherKey) IS NULL"
  }

  /// The source's rows with a partner, once each: as many as there are keys among the pairs.
  var countMatched: String {
    "SELECT count(*) FROM (SELECT DISTINCT \(keyColumns("a")) FROM \(both))"
  }

  func keyColumns(_ alias: String) -> String {
    keys.map { "\(alias).\($0)" }.joined(separator: ", ")
  }
}

/// A value without affinity and with binary collation.
func exact(_ value: String) -> String { "+\(value) COLLATE BINARY" }

/// Whether two values are the same, type for type.
func same(_ a: String, _ b: String) -> String {
  "(\(exact(a)) IS +\(b) AND typeof(\(a)) = typeof(\(b)))"
}
