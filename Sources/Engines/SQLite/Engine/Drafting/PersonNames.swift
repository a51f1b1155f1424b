import SQLiteSyntax
import Schemas

/// A person's name that is divided into a first and a last name, or put together from them:
/// recognised by the names of the columns.
struct PersonNames {
  /// By their names before or after, on whichever side they are.
  let whole: Name
  let first: Name
  let last: Name

  var parts: [Name] { [first, last] }

  /// One name before and two after; nil where there is no such split, or more than one way to see one.
  static func split(in move: TableMove) -> PersonNames? {
    PersonNames(whole: move.droppedColumns, parts: move.added)
  }

  /// Two names before and one after.
  static func merge(in move: TableMove) -> PersonNames? {
    PersonNames(whole: move.added, parts: move.droppedColumns)
  }

  private init?(whole: [Column], parts: [Column]) {
    func text(_ column: Column) -> Bool {
      TypeFamily(column.type) == .text && column.generated == nil
    }
    func only(_ columns: [Column], with words: [String]) -> Name? {
      let found = columns.filter(text).filter { words.contains(where: $0.name.folded.contains) }
      return found.count == 1 ? found[0].name : nil
    }
    guard let whole = only(whole, with: ["name"]),
      let first = only(parts, with: ["first", "given", "forename"]),
      let last = only(parts, with: ["last", "family", "surname"]), first != last
    else { return nil }
    (self.whole, self.first, self.last) = (whole, first, last)
  }

  /// The parts of a name: it is divided at the first space, so that nothing of it is lost; a name without
  /// a space stays whole, in the first part.
  var partsOfWhole: [TableMove.Fill] {
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

  /// What a dropped column of a name is taken to be, over what stands in its place; nil where it is none.
  static func wayBack(of column: Name, in move: TableMove) -> TableMove.RowSQL? {
    if let names = split(in: move), names.whole == column {
      let (first, last) = (spelled(names.first), spelled(names.last))
      return { row in "\(row)\(first) || coalesce(' ' || \(row)\(last), '')" }
    }
    guard let part = merge(in: move)?.partsOfWhole.first(where: { $0.column == column }) else {
      return nil
    }
    let isOptional = move.before.column(column)?.notNull == nil
    return { row in isOptional ? part.value(row) : "coalesce(\(part.value(row)), '')" }
  }

  /// The first name, a space, the last name; without the space where one of them is missing or empty.
  func wholeOfParts(in move: TableMove) -> TableMove.Fill {
    let optional = Set(parts.filter { move.before.column($0)?.notNull == nil })
    @Sendable func part(_ name: Name, _ row: String) -> String {
      let column = row + spelled(name)
      return optional.contains(name) ? "coalesce(\(column), '')" : column
    }
    let mayBeMissing = parts.allSatisfy(optional.contains)
    let isNullable = move.after.column(whole)?.notNull == nil
    let (first, last) = (first, last)
    return TableMove.Fill(column: whole) { row in
      let name = "trim(\(part(first, row)) || ' ' || \(part(last, row)))"
      return mayBeMissing && isNullable ? "nullif(\(name), '')" : name
    }
  }
}

extension TableMove {
  fileprivate var droppedColumns: [Column] { dropped.compactMap { before.column($0) } }
}
