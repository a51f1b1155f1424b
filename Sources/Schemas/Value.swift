/// One cell, with the type it is stored in.
package enum Value: Hashable, Sendable, Codable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  /// Stored as text, but its bytes are not UTF-8.
  case malformedText([UInt8])
  case blob([UInt8])

  /// Of a text or a blob; 0 of others.
  package var bytes: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .malformedText(let bytes), .blob(let bytes): bytes.count
    case .null, .integer, .real: 0
    }
  }

  /// The word for its type in reports.
  package var typeName: String {
    switch self {
    case .null: "null"
    case .integer: "integer"
    case .real: "real"
    case .text, .malformedText: "text"
    case .blob: "blob"
    }
  }
}
