import Schemas

extension Schema {
  /// The tables that a view's text names, by itself or through other views.
  func tables(under view: View) -> Set<Name> {
    var found: Set<Name> = []
    var open = [view]
    var seen: Set<Name> = [view.name]
    while let next = open.popLast() {
      let words = Set(next.body.canonicalWords.map(\.named))
      found.formUnion(tables.map(\.name).filter(words.contains))
      for other in views where words.contains(other.name) && seen.insert(other.name).inserted {
        open.append(other)
      }
    }
    return found
  }

  /// The tables that INSTEAD OF triggers of a view name.
  func tables(writtenThrough view: View) -> Set<Name> {
    let words = triggers.filter { $0.table == view.name }.flatMap(\.body.canonicalWords).map(
      \.named)
    return Set(tables.map(\.name)).intersection(words)
  }
}

extension String {
  /// The name that a word of a canonical text is.
  fileprivate var named: Name {
    let quote = UInt8(ascii: "\"")
    let isQuoted = utf8.count >= 2 && utf8.first == quote && utf8.last == quote
    return Name(isQuoted ? unwrapped(from: quote) : self)
  }
}
