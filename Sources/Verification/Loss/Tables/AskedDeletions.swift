import EngineInterface
import Plans
import Schemas

/// Rows that a script deletes because the request, in words, says which are to go.
extension LossAccounting {
  /// The condition of these rows of a table; nil where none were asked for.
  func askedToGo(from table: Table) -> String? { askedToGo(from: table, after: []) }

  /// - Parameter visited: tables whose rows lead to these.
  private func askedToGo(from table: Table, after visited: Set<Name>) -> String? {
    let asked = rowChanges.compactMap { statement -> String? in
      guard statement.rowChange == .deletes, statement.writes == [table.name],
        let comparisons = statement.comparisons,
        words.asksToDelete(where: comparisons, from: table),
        comparisons.allSatisfy({ $0.relation != .unreferred || isReference($0, to: table) })
      else { return nil }
      return "(" + comparisons.map { $0.sql(in: table) }.joined(separator: " AND ") + ")"
    }
    let all = asked + goingWithOthers(table, after: visited)
    return all.isEmpty ? nil : all.joined(separator: " OR ")
  }

  /// Whether rows that nothing refers to are looked for by what refers to them.
  private func isReference(_ comparison: PlainComparison, to table: Table) -> Bool {
    let names = comparison.constants.map { Name($0.text) }
    guard names.count == 2, let other = source.table(names[0]) else { return false }
    return other.foreignKeys.contains { $0.columns == [names[1]] && $0.parent == table.name }
      || names[1] == comparison.column && comparison.column.parts.count > 1
      || names[1].parts.dropLast().last.map(table.name.isCalled) == true
  }

  /// Rows that refer to such as go, where the request says that they go, too: `and their messages`.
  private func goingWithOthers(_ table: Table, after visited: Set<Name>) -> [String] {
    guard words.asksToDelete(with: table), !visited.contains(table.name) else { return [] }
    return table.foreignKeys.compactMap { key in
      guard key.columns.count == 1, key.parent != table.name, let parent = source.table(key.parent),
        let target = source.parentColumns(of: key).first,
        let gone = askedToGo(from: parent, after: visited.union([table.name]))
      else { return nil }
      return "\(key.columns[0].quoted) IN "
        + "(SELECT \(target.quoted) FROM src.\(parent.name.quoted) WHERE \(gone))"
    }
  }

  /// Which rows of a table lose the value of a column because the request, in words, says so, or says that the
  /// rows go to which they refer; nil where none does.
  func askedToEmpty(_ column: Name, of table: Table) -> String? {
    let emptied = rowChanges.compactMap { statement -> String? in
      guard statement.rowChange == .updates, statement.writes == [table.name],
        statement.columnsWritten.contains(where: { $0.column == column }),
        let comparisons = statement.comparisons,
        comparisons.allSatisfy({ table.column($0.column) != nil }),
        words.asksToEmpty(column, where: comparisons)
      else { return nil }
      return "(" + comparisons.map(\.sql).joined(separator: " AND ") + ")"
    }
    let led = table.foreignKeys.compactMap { key -> String? in
      guard key.columns == [column], key.onDelete == "set null",
        let parent = source.table(key.parent), let gone = askedToGo(from: parent),
        let target = source.parentColumns(of: key).first
      else { return nil }
      return "\(column.quoted) IN "
        + "(SELECT \(target.quoted) FROM src.\(parent.name.quoted) WHERE \(gone))"
    }
    let blank =
      words.asksForNullOfBlank && words.names(column) ? ["trim(\(column.quoted)) = ''"] : []
    let all = emptied + led + blank
    return all.isEmpty ? nil : all.joined(separator: " OR ")
  }
}

extension String {
  static var deleting: Set<String> {
    [
      "delete", "deleted", "deletes", "remove", "removed", "purge", "purged", "prune", "discard",
      "erase", "clean", "drop", "expire", "throw", "disappear", "disappears", "vanish", "vanishes",
      "retire", "retired",
    ]
  }
  private static var sparing: Set<String> {
    ["not", "never", "don", "except", "unless", "but", "or", "instead"]
  }
  private static var before: Set<String> {
    ["before", "older", "earlier", "prior", "below", "under", "less", "fewer", "until"]
  }
  private static var after: Set<String> {
    ["after", "newer", "later", "since", "above", "over", "more", "greater", "from"]
  }
  private static var including: Set<String> {
    ["until", "since", "from", "including", "inclusive", "least", "most", "through"]
  }
  private static var missing: Set<String> {
    ["null", "empty", "without", "missing", "no", "unknown", "nobody"]
  }

  /// Whether they ask for rows to be deleted, of whatever table.
  var asksToDelete: Bool {
    let words = Set(needless.wordsOfNames)
    return !words.isDisjoint(with: Self.deleting)
      && words.isDisjoint(with: ["never", "keep", "except", "unless", "instead"])
  }

  /// Whether they say that just the rows go for which all comparisons hold: the table, every constant and
  /// on which side of it, and no other column. What is said in another way is left for a person.
  func asksToDelete(where comparisons: [PlainComparison], from table: Table) -> Bool {
    let said = needless.sided.parts(about: comparisons.flatMap(\.constants).map(\.text))
    let words = Set(said.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    // `Tags that are not used by any post` go.
    let isOfNone = comparisons.contains { $0.relation == .unreferred }
    let sparing = Self.sparing.subtracting(isOfNone ? ["not", "never"] : [])
    // Of what is to be kept the others go.
    let isOfKept = words.contains("keep") && !words.isDisjoint(with: ["only", "others", "rest"])
    let isDeleting =
      !words.isDisjoint(with: Self.deleting)
      || comparisons.contains { $0.constant.map { becomesAnother($0.text) } ?? false }
    let stays = comparisons.contains { $0.constant.map { isWhatBecomes($0.text) } ?? false }
    guard !comparisons.isEmpty, isOfKept || isDeleting, !stays,
      words.isDisjoint(with: sparing),
      words.contains(where: table.name.isCalled) || areCalledRows(of: table.name, in: words)
    else { return false }
    let compared = Set(comparisons.map(\.column))
    let own = Set(table.name.parts + comparisons.flatMap { $0.column.parts })
    let others = Set(
      table.columns.filter { !compared.contains($0.name) }.flatMap { $0.name.parts }
    ).subtracting(own).subtracting(["id", "at", "is"])
    guard words.isDisjoint(with: others), !isOfKept || comparisons.count == 1 else { return false }
    return comparisons.allSatisfy {
      says($0, $0.relation.orOpposite(isOfKept), isAlone: comparisons.count == 1, in: words)
    }
  }

  /// `those meta rows` of `wp_postmeta`
  private func areCalledRows(of table: Name, in words: Set<String>) -> Bool {
    !words.isDisjoint(with: ["rows", "row", "entries", "records"])
      && words.contains { $0.count > 3 && table.folded.hasSuffix($0) }
  }

  /// Whether they say, in one clause, that rows of a table are deleted, whichever.
  func asksToDelete(with table: Table) -> Bool {
    needless.replacing(/[.](?=\s|$)/, with: ";").split(separator: ";").contains { sentence in
      guard !Self.deleting.isDisjoint(with: String(sentence).wordsOfNames) else { return false }
      return String(sentence).clauses.contains { clause in
        let words = Set(clause.wordsOfNames)
        return words.isDisjoint(with: Self.sparing) && words.contains(where: table.name.isCalled)
          && !words.isDisjoint(
            with: Self.deleting.union(["and", "with", "together", "along", "too", "also"]))
      }
    }
  }

  private static var emptying: Set<String> {
    [
      "null", "nulls", "blank", "blanked", "clear", "cleared", "empty", "emptied", "wipe", "wiped",
      "erase", "erased", "unset", "anonymise", "anonymised", "anonymize", "anonymized", "redact",
      "redacted", "scrub", "scrubbed", "forget", "nullify", "nullified", "reset",
    ]
  }

  /// Whether they say that a column's values go in just the rows for which all comparisons hold.
  func asksToEmpty(_ column: Name, where comparisons: [PlainComparison]) -> Bool {
    let said = needless.sided
    let words = Set(said.wordsOfNames)
    guard !comparisons.isEmpty, !words.isDisjoint(with: Self.emptying),
      names(column) || words.contains(where: column.isCalled),
      words.isDisjoint(with: ["not", "don", "never", "except", "unless", "instead"])
    else { return false }
    // What the values become says nothing of the rows.
    let ofRows = words.subtracting(Self.emptying)
    return comparisons.allSatisfy {
      (names($0.column) || words.contains(where: $0.column.isCalled) || $0.constant != nil)
        && says($0, $0.relation, isAlone: comparisons.count == 1, in: ofRows)
    }
  }

  /// Whether they say that what is blank is nothing: `NULL and '' simply become NULL`.
  fileprivate var asksForNullOfBlank: Bool {
    clauses.contains { clause in
      clause.contains(/(''|""|\bblanks?\b|\bempty\b|\bempties\b).*\bnulls?\b/)
        && Set(clause.wordsOfNames).isDisjoint(with: [
          "not", "never", "don", "stay", "stays", "keep",
        ])
    }
  }

  /// Without sentences and clauses that are about something else: what is to be indexed, too.
  private func parts(about constants: [String]) -> String {
    let told = Self.deleting.union(["keep", "others", "rest", "go"])
    return clauses.map(\.withoutNextTask).filter { part in
      constants.contains { !$0.isEmpty && part.contains($0.lowercased()) }
        || !told.isDisjoint(with: part.split { !$0.isLetter }.map(String.init))
    }.joined(separator: ", ")
  }

  /// Without what is to be made besides: `and put an index on the name`.
  private var withoutNextTask: String {
    replacing(
      /\b(and|then|while) (please |also |then )?(put|add|create|build|make|index|rename|give|set)\b.*/,
      with: "")
  }

  /// With one word for a side of a value, and for the value itself.
  private var sided: String {
    replacing(/\b(from|since) (before|after)\b/) { String($0.2) }
      .replacing(
        /\b(or (less|fewer|earlier|older|lower|below|before)|at most)\b/, with: "below inclusive"
      )
      .replacing(/\b(or (more|later|newer|higher|above|after)|at least)\b/, with: "above inclusive")
  }

  /// In lower case, without what is merely said not to be needed.
  private var needless: String {
    ["need not", "needs not", "not needed", "no longer needed", "not come back"].reduce(
      lowercased()
    ) {
      $0.replacing($1, with: " ")
    }
  }

  private static var present: Set<String> {
    ["set", "filled", "given", "present", "have", "having"]
  }

  private func says(
    _ comparison: PlainComparison, _ relation: PlainComparison.Relation, isAlone: Bool,
    in words: Set<String>
  ) -> Bool {
    if relation == .unreferred { return areUnreferred(comparison, in: words) }
    for text in comparison.constants.map(\.text) {
      if text.isEmpty, !words.isDisjoint(with: ["blank", "blanks", "empty"]) || contains("''") {
        continue
      }
      guard text.count > 1 || text.allSatisfy(\.isNumber) || text.isLoneCapital,
        holds(text) || comparison.isAtNewYear && words.contains(String(text.prefix(4)))
          || comparison.isSpelled && lowercased().holds(text.lowercased())
          || comparison.isPart && contains(text)
      else { return false }
    }
    let isBefore = !words.isDisjoint(with: Self.before)
    let isAfter = !words.isDisjoint(with: Self.after)
    let includes = !words.isDisjoint(with: Self.including)
    return switch relation {
    case .below: isBefore && !isAfter
    case .above: isAfter && !isBefore
    case .atMost: isBefore && !isAfter && includes
    case .atLeast: isAfter && !isBefore && includes
    // Of the days or numbers on one side of a value the value alone is another matter.
    case .equal: !isAlone || !comparison.isOrdered || !isBefore && !isAfter
    case .oneOf: true
    case .begins: words.contains { ["start", "begin", "prefix"].contains(where: $0.hasPrefix) }
    case .ends: words.contains { ["end", "suffix"].contains(where: $0.hasPrefix) }
    case .contains:
      words.contains {
        ["contain", "includ", "with", "having", "mention"].contains(where: $0.hasPrefix)
      }
    case .unreferred: false
    case .missing: !words.isDisjoint(with: Self.missing)
    // `deleted_at` is there for what is deleted.
    case .present:
      words.isDisjoint(with: Self.missing)
        && (!words.isDisjoint(with: Self.present)
          || comparison.column.parts.contains { $0.hasSuffix("ed") && words.contains($0) })
    }
  }
}

extension String {
  /// Whether it is one letter that a sentence would not begin with.
  fileprivate var isLoneCapital: Bool { wholeMatch(of: /[B-HJ-Z]/) != nil }
}

extension String {
  /// Whether they say of rows that none of another table refers to them: `playlists without tracks`.
  fileprivate func areUnreferred(_ comparison: PlainComparison, in words: Set<String>) -> Bool {
    let none: Set<String> = [
      "no", "not", "never", "without", "unused", "orphan", "orphans", "orphaned", "empty",
      "unreferenced",
      "nothing", "nobody", "none",
    ]
    guard let other = comparison.constant.map({ Name($0.text) }) else { return false }
    return !words.isDisjoint(with: none)
      && (words.contains(where: other.isCalled)
        || other.parts.contains { part in
          part.count > 3 && words.contains(where: Name(part).isCalled)
        })
  }
}

extension PlainComparison.Relation {
  fileprivate func orOpposite(_ isOpposite: Bool) -> Self {
    guard isOpposite else { return self }
    return switch self {
    case .below: .atLeast
    case .atLeast: .below
    case .above: .atMost
    case .atMost: .above
    case .missing: .present
    case .present: .missing
    case .equal, .oneOf, .begins, .ends, .contains, .unreferred: self
    }
  }
}

extension PlainComparison {
  /// As a request means it: texts with their day first do not lie in the order of their days. A single one among
  /// others may be anything.
  fileprivate func sql(in table: Table) -> String {
    guard [.below, .atMost, .above, .atLeast].contains(relation), let constant,
      constant.text.firstMatch(of: /^[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil,
      table.column(column).map({ TypeFamily($0.type) }) == .text
    else { return sql }
    let day = column.quoted
    let isTurned = "\(day) GLOB '[0-9]*.[0-9]*.[0-9][0-9][0-9][0-9]'"
    let month = "CAST(substr(\(day), instr(\(day), '.') + 1) AS INTEGER)"
    let turned = "printf('%s-%02d-%02d', substr(\(day), -4), \(month), CAST(\(day) AS INTEGER))"
    let areSeveral = "(SELECT count(*) > 1 FROM src.\(table.name.quoted) WHERE \(isTurned))"
    return
      "iif(\(isTurned) AND \(areSeveral), \(turned) \(relation.rawValue) \(constant.sql), \(sql))"
  }

  /// Whether its constant is but a part of the value.
  fileprivate var isPart: Bool { [.begins, .ends, .contains].contains(relation) }

  /// Whether the column is compared in one spelling.
  fileprivate var isSpelled: Bool { relation == .equal && !sql.hasPrefix(column.quoted) }

  /// Whether its constant is a number or a day: others lie on both sides of it.
  fileprivate var isOrdered: Bool { constant?.text.first?.isNumber == true }

  /// Whether it divides by the first day of a year, which the year itself names.
  fileprivate var isAtNewYear: Bool {
    [.below, .atLeast].contains(relation)
      && constant?.text.wholeMatch(of: /[0-9]{4}-01-01([ T]00:00(:00)?Z?)?/) != nil
  }
}
