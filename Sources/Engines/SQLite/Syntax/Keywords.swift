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
  """
  abort action add after all alter always analyze and as asc attach autoincrement before begin
  between by cascade case cast check collate column commit conflict constraint create cross current
  current_date current_time current_timestamp database default deferrable deferred delete desc detach
  distinct do drop each else end escape except exclude exclusive exists explain fail filter first
  following for foreign from full generated glob group groups having if ignore immediate in index
  indexed initially inner insert instead intersect into is isnull join key last left like limit match
  materialized natural no not nothing notnull null nulls of offset on or order others outer over
  partition plan pragma preceding primary query raise range recursive references regexp reindex
  release rename replace restrict returning right rollback row rows savepoint select set table temp
  temporary then ties to transaction trigger unbounded union unique update using vacuum values view
  virtual when where window with within without
  """.split { $0 == " " || $0 == "\n" }.map(String.init))
