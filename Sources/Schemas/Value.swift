/// One cell, with the type it is stored in.
package enum Value: Hashable, Sendable, Codable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  /// Stored as text, but its bytes are not UTF-8.
  case malformedText([UInt8])
  case blob([UInt8])

  // Texts are compared as engines do: see `ExactText`.
  package static func == (a: Self, b: Self) -> Bool {
    switch (a, b) {
    case (.null, .null): true
    case (.integer(let a), .integer(let b)): a == b
    case (.real(let a), .real(let b)): a == b
    case (.text(let a), .text(let b)): ExactText(a) == ExactText(b)
    case (.malformedText(let a), .malformedText(let b)): a == b
    case (.blob(let a), .blob(let b)): a == b
    default: false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .integer(let number): hasher.combine(number)
    case .real(let number): hasher.combine(number)
    case .text(let text): hasher.combine(ExactText(text))
    case .malformedText(let bytes), .blob(let bytes): hasher.combine(bytes)
    }
  }

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
