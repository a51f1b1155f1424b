import Findings
import Schemas

/// A rename that a comment in the target declares: `-- drydock: renamed from old_name`.
package struct RenameHint: Hashable, Sendable {
  /// The table as the target names it.
  package let table: Name
  /// The new column, or nil where the table itself was renamed.
  package let column: Name?
  package let oldName: Name
}

/// The hints in a script or in a definition. On a column's line, or on a line of its own directly
/// before it, a hint is the column's; before CREATE TABLE or right after its opening parenthesis on
/// the same line it is the table's.
package func renameHints(in source: SourceText) -> [RenameHint] {
  statements(of: source).filter { $0.isCreateTable }.flatMap(hints)
}

private func hints(in statement: StatementText) -> [RenameHint] {
  guard let root = statement.root, let table = root.child(.createTableHead)?.objectName,
    let body = root.child(.tableBody)
  else { return [] }
  let source = statement.source
  let columns = body.children(.columnDef).map { column in
    (start: column.range.lower, name: column.child(.columnName)?.child(.name)?.identifier ?? "")
  }
  return statement.comments.compactMap { comment in
    guard let old = oldName(in: source[comment.range]) else { return nil }
    let at = comment.range.lower
    if at < body.range.lower { return RenameHint(table: table, column: nil, oldName: old) }
    let line = source.position(of: at).line
    let before = columns.last { $0.start < at }
    // A comment that shares a line with code belongs to the column that began last before it.
    if lastCodeLine(statement, before: at) == line {
      return RenameHint(table: table, column: before?.name, oldName: old)
    }
    let after = columns.first { $0.start > at }
    return after.map { RenameHint(table: table, column: $0.name, oldName: old) }
  }
}

private func lastCodeLine(_ statement: StatementText, before offset: Int) -> Int? {
  statement.tokens.last { $0.range.lower < offset }.map {
    statement.source.position(of: $0.range.upper - 1).line
  }
}

/// `-- drydock: renamed from NAME` or the same in a block comment.
private func oldName(in comment: String) -> Name? {
  guard let mark = comment.range(ofWords: "drydock:", "renamed", "from") else { return nil }
  var rest = comment[mark...]
  if let end = rest.utf8.indices.first(where: { rest.utf8[$0...].starts(with: "*/".utf8) }) {
    rest = rest[..<end]
  }
  let text = String(rest).trimmed
  return text.isEmpty ? nil : Name(unquoted(text))
}

extension String {
  /// The index after the given words, each after any blanks.
  fileprivate func range(ofWords words: String...) -> String.Index? {
    var starts = utf8.indices.filter { utf8[$0...].starts(with: words[0].utf8) }
    for (offset, word) in words.enumerated() {
      starts = starts.compactMap { start in
        var at = start
        if offset > 0 {
          while at < endIndex, self[at] == " " || self[at] == "\t" { at = index(after: at) }
        }
        return utf8[at...].starts(with: word.utf8) ? utf8.index(at, offsetBy: word.utf8.count) : nil
      }
    }
    return starts.first
  }

  fileprivate var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
