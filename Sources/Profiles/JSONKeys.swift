/// The names in the objects of a column of JSON, the outermost alone: what a path can begin with.
struct JSONKeys {
  private(set) var counts: [String: Int] = [:]

  /// Names of one column. Where there are more, they are likely to be data.
  private static let most = 64
  /// Bytes of a name that is looked at.
  private static let longest = 40

  /// - Parameter text: begins with `{` and ends with `}`. What is no JSON may add names that are none.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    var scanner = Scanner(text: text)
    while let name = scanner.next() {
      guard (1...Self.longest).contains(name.count) else { continue }
      let key = String(decoding: name, as: UTF8.self)
      if counts.count < Self.most || counts[key] != nil { counts[key, default: 0] += 1 }
    }
  }

  /// The names that so many objects have, the most frequent first; none where names are data.
  func names(in least: Int) -> [ColumnProfile.Word] {
    guard counts.count < Self.most else { return [] }
    return counts.filter { $0.value >= least && PersonalData.readsAsName($0.key) }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { ColumnProfile.Word(text: $0.key, count: $0.value) }
  }
}

/// Goes through the members of one object. https://www.rfc-editor.org/rfc/rfc8259#section-4
private struct Scanner {
  let text: UnsafeBufferPointer<UInt8>
  private var at = 1

  init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The next name, as it is written; nil at the end.
  mutating func next() -> Slice<UnsafeBufferPointer<UInt8>>? {
    while at < text.count, text[at] != UInt8(ascii: "\"") { at += 1 }
    guard at < text.count else { return nil }
    let name = string()
    skipValue()
    return name
  }

  /// What stands between the quote here and the next; moves behind that.
  private mutating func string() -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = at + 1
    at = start
    while at < text.count, text[at] != UInt8(ascii: "\"") {
      at += text[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(at, text.count)
    at += 1
    return text[start..<max(start, end)]
  }

  /// Moves behind the comma that ends a value, or to the end.
  private mutating func skipValue() {
    var depth = 0
    while at < text.count {
      switch text[at] {
      case UInt8(ascii: "\""):
        _ = string()
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ",") where depth == 0:
        at += 1
        return
      default: break
      }
      at += 1
    }
  }
}
