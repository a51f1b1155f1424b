import Schemas

/// `name` as SQL: bare where SQLite reads it back so, in double quotes otherwise.
package func spelled(_ name: Name) -> String {
  let bytes = name.text.utf8
  let isPlain =
    bytes.first.map { isLetter($0) || $0 == UInt8(ascii: "_") } ?? false
    && bytes.allSatisfy {
      isLetter($0) || $0 == UInt8(ascii: "_")
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
  return isPlain && !keywords.contains(name.folded) ? name.text : quoted(name)
}

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
}

/// Words that SQLite may take for something else than a name. https://www.sqlite.org/lang_keywords.html
package let keywords: Set<String> = Set(
  KeywordTable.words.flatMap { $0.0.split(separator: " ").map(String.init) })
