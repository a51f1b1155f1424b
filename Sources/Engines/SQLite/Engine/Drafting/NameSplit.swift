import SQLiteSyntax
import Schemas

/// A person's name in one column that becomes a first and a last name: recognised by the names of
/// the columns. It is divided at the first space, so that nothing of it is lost; a name without a
/// space stays whole, in the first part.
struct NameSplit {
  let whole: Name
  let first: Name
  let last: Name

  var parts: [Name] { [first, last] }

  /// nil where the changes hold no such split, or more than one way to see one.
  init?(_ move: TableMove) {
    func text(_ column: Column) -> Bool {
      TypeFamily(column.type) == .text && column.generated == nil
    }
    let dropped = move.dropped.compactMap { move.before.column($0) }.filter(text)
    let added = move.added.filter(text)
    func only(_ columns: [Column], with words: Set<String>) -> Name? {
      let found = columns.filter { words.contains(where: $0.name.folded.contains) }
      return found.count == 1 ? found[0].name : nil
    }
    guard let whole = only(dropped, with: ["name"]),
      let first = only(added, with: ["first", "given", "forename"]),
      let last = only(added, with: ["last", "family", "surname"]), first != last
    else { return nil }
    (self.whole, self.first, self.last) = (whole, first, last)
  }

  var fills: [TableMove.Fill] {
    let whole = spelled(whole)
    return [
      TableMove.Fill(column: first) { row in
        let (name, space) = (row + whole, "instr(\(row)\(whole), ' ')")
        return "CASE WHEN \(space) > 0 THEN substr(\(name), 1, \(space) - 1) ELSE \(name) END"
      },
      TableMove.Fill(column: last) { row in
        let (name, space) = (row + whole, "instr(\(row)\(whole), ' ')")
        return "CASE WHEN \(space) > 0 THEN substr(\(name), \(space) + 1) END"
      },
    ]
  }
}
