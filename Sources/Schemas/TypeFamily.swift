/// What kind of values a declared type is meant for, across engines.
package enum TypeFamily: Hashable, Sendable {
  case integer, text, real, blob, numeric

  package var isNumber: Bool { self == .integer || self == .real || self == .numeric }

  /// By SQLite's rules of affinity. https://www.sqlite.org/datatype3.html#determination_of_column_affinity
  package init(_ declared: String) {
    let type = declared.uppercased()
    func has(_ part: String) -> Bool { type.contains(part) }
    if has("INT") {
      self = .integer
    } else if has("CHAR") || has("CLOB") || has("TEXT") {
      self = .text
    } else if type.isEmpty || has("BLOB") || type == "ANY" {
      self = .blob
    } else if has("REAL") || has("FLOA") || has("DOUB") {
      self = .real
    } else {
      self = .numeric
    }
  }
}
