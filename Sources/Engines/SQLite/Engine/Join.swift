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
    left = "src.\(quoted(source)) AS a"
    let table = "\(schema.rawValue).\(quoted(target))"
    if case .through(let link, let reference, let key) = alignment {
      let found = key.map { pair in
        Self.equal(
          "l.\(quoted(pair.source))", ColumnName(link, pair.source), "d.\(quoted(pair.target))",
          ColumnName(target, pair.target), types, schema)
      }.joined(separator: " AND ")
      let names = reference.indices.map { "drydock_k\($0)" }
      let columns = zip(reference, names).map { "l.\(quoted($0.target)) AS \($1)" }
      let group = reference.map { "l.\(quoted($0.target))" }.joined(separator: ", ")
      right = """
        (SELECT \(columns.joined(separator: ", ")), d.* FROM src.\(quoted(link)) AS l
         JOIN \(table) AS d ON \(found) WHERE l.\(quoted(reference[0].target)) IS NOT NULL
         GROUP BY \(group)) AS \(alias)
        """
      condition = zip(reference, names).map { pair, name in
        Self.equal(
          "a.\(quoted(pair.source))", ColumnName(source, pair.source), "\(alias).\(name)",
          ColumnName(link, pair.target), types, .source)
      }.joined(separator: " AND ")
      keyNames = reference.map(\.source)
      keys = reference.map { quoted($0.source) }
      otherKey = "\(alias).\(names[0])"
      isUnique = true
      return
    }
    var isOneOfEach = false
    if case .spread(let pairs) = alignment {
      isOneOfEach = true
      let key = pairs.map { "d.\(quoted($0.target))" }
      right = """
        (SELECT d.* FROM \(table) AS d WHERE \(key[0]) IS NOT NULL
         GROUP BY \(key.joined(separator: ", "))) AS \(alias)
        """
    } else {
      right = "\(table) AS \(alias)"
    }
    switch alignment {
    case .through: preconditionFailure("it was dealt with above")
    case .rowid:
      let (mine, theirs) = (types.rowidName(source, .source), types.rowidName(target, schema))
      condition = "\(alias).\(theirs) = a.\(mine)"
      keyNames = ["rowid"]
      keys = [mine]
      otherKey = "\(alias).\(theirs)"
      isUnique = true
    case .shifted(let pair, let by):
      let there = "\(alias).\(quoted(pair.target))"
      condition = "\(there) = a.\(quoted(pair.source)) + \(by)"
      keyNames = [pair.source]
      keys = [quoted(pair.source)]
      otherKey = there
      isUnique = types.isUnique([pair.target], of: target, schema)
    case .key(let pairs), .labelled(let pairs, _), .spread(let pairs):
      var labels: [Name: String] = [:]
      if case .labelled(_, let constants) = alignment { labels = constants }
      let equal = pairs.map { pair in
        Self.equal(
          "a.\(quoted(pair.source))", ColumnName(source, pair.source),
          "\(alias).\(quoted(pair.target))", ColumnName(target, pair.target), types, schema)
      }
      let bears = labels.sorted { $0.key < $1.key }.map { column, constant in
        "\(alias).\(quoted(column)) = \(constant)"
      }
      condition = (equal + bears).joined(separator: " AND ")
      keyNames = pairs.map(\.source)
      keys = pairs.map { quoted($0.source) }
      otherKey = "\(alias).\(quoted(pairs[0].target))"
      isUnique =
        isOneOfEach || types.isUnique(pairs.map(\.target) + labels.keys, of: target, schema)
    }
  }

  /// The first part finds the row by an index, the second is exact.
  private static func equal(
    _ a: String, _ source: ColumnName, _ b: String, _ target: ColumnName, _ types: ColumnTypes,
    _ side: ColumnTypes.Side
  ) -> String {
    if types.isAlias(source, .source), types.isAlias(target, side) { return "\(b) = \(a)" }
    let (from, to) = (types.family(source, .source), types.family(target, side))
    if from == to { return "\(b) = \(a) AND \(same(a, b))" }
    let found = to == .blob ? "\(b) = +\(a)" : "\(b) = CAST(\(a) AS \(to.castName))"
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
