import EngineInterface
import Plans
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Conditions for which other cells, or other rows, have to be looked at.
extension SQLiteCellAudit {
  func leftByRollback(_ writing: Writing?, _ database: Database) throws -> String? {
    guard places.count == 1 else { return nil }
    let left = "CAST(r AS TEXT) = CAST(\(places[0]) AS TEXT)"
    let again = try writing.flatMap { try condition(for: $0, of: "r", database) }
    let said = again.map { " OR \($0.isWritten) AND \($0.isSame)" } ?? ""
    return "(\(left)\(said)) AND NOT (\(same("s", "r")))"
  }

  func shared(_ database: Database) throws -> String? {
    guard !places.isEmpty else { return nil }
    let equal = places.indices.map { "c\($0) IS m\($0) AND t\($0) = typeof(m\($0))" }
    let groups = try groups(database, ofOpen: true)
    var shared =
      "EXISTS (SELECT 1 FROM temp.\(groups) WHERE mixed AND \(equal.joined(separator: " AND ")))"
    if let gathered = try gathered(database) { shared += " AND NOT \(gathered)" }
    // What a NULL became, too, tells nobody what was there. Of another type it may be one of few.
    guard question.mayFillNulls, places.count == 1, !conditions.retyped[0],
      try gatherOfNull(database)
    else { return shared }
    // An empty text is next to nothing.
    return "\(shared) OR (s IS NOT '' AND m0 IN (SELECT m FROM temp.of_null))"
  }

  func listed(_ constants: [String]) -> String? {
    guard places.count == 1, !constants.isEmpty else { return nil }
    let list = "(\(constants.joined(separator: ", ")))"
    return "+s COLLATE BINARY IN \(list) AND +\(places[0]) COLLATE BINARY IN \(list)"
  }

  func among(_ cells: [MappedCell]) -> String? {
    guard places.count == 1, !cells.isEmpty else { return nil }
    return cells.map { cell in
      "\(same("s", literal(cell.before))) AND \(same(places[0], literal(cell.after[0])))"
    }.map { "(\($0))" }.joined(separator: " OR ")
  }
}

// MARK: Other rows

extension SQLiteCellAudit {
  func mislabelled(
    _ place: String, in table: Name, _ key: Name, _ label: Name, _ database: Database
  ) throws -> String? {
    let rows = "dst.\(quoted(table)) AS l"
    let name = "l.\(quoted(label))"
    let nameless = try database.integer(
      "SELECT EXISTS (SELECT DISTINCT s FROM temp.cells EXCEPT SELECT \(name) FROM \(rows))")
    guard nameless == 0 else { return nil }
    let there = "\(rows) WHERE l.\(quoted(key)) = \(place)"
    return "EXISTS (SELECT 1 FROM \(there) AND \(name) IN (SELECT s FROM temp.cells)) "
      + "AND NOT EXISTS (SELECT 1 FROM \(there) AND \(same("s", name)))"
  }

  func labelledAlike(
    _ place: String, in table: Name, _ key: Name, _ label: Name, _ forms: [Normalisation]
  ) -> String {
    """
    EXISTS (SELECT 1 FROM dst.\(quoted(table)) AS l WHERE l.\(quoted(key)) = \(place)
      AND typeof(s) = 'text' AND \(forms.spelled("l.\(quoted(label))")) = \(forms.spelled("s")))
    """
  }

  func misread(_ forms: [Normalisation]) -> String? {
    guard places.count == 1, !forms.isEmpty else { return nil }
    let (old, new) = (forms.spelled("s"), forms.spelled(places[0]))
    return """
      typeof(s) = 'text' AND \(old) IS NOT \(new)
        AND \(old) IN (SELECT \(old) FROM temp.cells WHERE typeof(s) = 'text' AND \(old) <> '' AND \(old) = \(new))
      """
  }

  func outdone(by sibling: Rival, _ database: Database) throws -> String? {
    let keys = sibling.key.indices.map { "k\($0)" }.joined(separator: ", ")
    let areSeveral = try database.integer(
      "SELECT EXISTS (SELECT 1 FROM temp.cells GROUP BY \(keys) HAVING count(*) > 1)")
    return areSeveral == 1 ? nil : overtaken(by: sibling)
  }

  func flagged(by link: ColumnName) -> String? {
    guard question.alignment.keyNames.count == 1 else { return nil }
    let leading =
      "SELECT \(quoted(link.column)) FROM dst.\(quoted(link.table)) "
      + "WHERE \(quoted(link.column)) IS NOT NULL"
    return "typeof(s) = 'integer' AND s IS (k0 IN (\(leading)))"
  }

  func overtaken(by rival: Rival) -> String? {
    guard places.count == 1 else { return nil }
    let keys = rival.key.enumerated().map { "o.\(quoted($1)) = k\($0)" }
    return "EXISTS (SELECT 1 FROM src.\(quoted(rival.table)) AS o "
      + "WHERE \(keys.joined(separator: " AND ")) AND \(same("o.\(quoted(rival.column))", places[0])))"
  }

  /// A path ends where its parent's goes on: one after the other, all of them can be put together again.
  func ancestry(_ key: Name, _ names: [Name]) -> String? {
    guard places.count == 1, question.alignment.keyNames == [key] else { return nil }
    let table = "src.\(quoted(question.source.table))"
    let path = quoted(question.source.column)
    let parent = "(SELECT p.\(path) FROM \(table) AS p WHERE p.\(quoted(key)) = \(places[0]))"
    let own = ([key] + names).map { "CAST(o.\(quoted($0)) AS TEXT)" }.joined(separator: ", ")
    func isOwn(_ rest: String) -> String {
      "EXISTS (SELECT 1 FROM \(table) AS o WHERE o.\(quoted(key)) = k0 AND \(rest) IN (\(own)))"
    }
    return ["'/'", "'.'", "','", "'>'", "'-'"].flatMap { sign -> [String] in
      let bare = "trim(s, \(sign))"
      let before = "trim(\(parent), \(sign))"
      return [
        // Of keys, up to the parent's.
        "\(places[0]) IS NOT NULL AND \(bare) = iif(coalesce(\(before), '') = '', '', \(before) || \(sign)) || \(places[0])",
        // With the row's own name.
        "\(places[0]) IS NOT NULL AND substr(\(bare), 1, length(\(before)) + 1) = \(before) || \(sign) "
          + "AND \(isOwn("substr(\(bare), length(\(before)) + 2)"))",
        "\(places[0]) IS NULL AND instr(\(bare), \(sign)) = 0 AND \(isOwn(bare))",
      ]
    }.map { "(typeof(s) = 'text' AND \($0))" }.joined(separator: " OR ")
  }
}

// MARK: What the request asks for

extension SQLiteCellAudit {
  func refused(_ constraints: [NewConstraint], isEmptied: Bool) -> String {
    let refused = keyed(
      by: constraints.refusing("a", of: question.source.table, in: question.anchor))
    return isEmptied ? "\(conditions.emptied) AND \(refused)" : refused
  }

  func set(_ settings: [AskedSetting]) -> String? {
    guard places.count == 1 else { return nil }
    return settings.map { keyed(by: $0.rows.sql(), giving: $0.value.sql) }.joined(separator: " OR ")
  }

  func told(in words: String, inAnyCase: Bool) -> String? {
    guard places.count == 1 else { return nil }
    let said = inAnyCase ? words.lowercased() : words
    let olds =
      [inAnyCase ? "lower(s)" : "s"] + question.alignment.keyNames.indices.map { "k\($0)" }
    return "length(\(places[0])) > 1 AND ("
      + olds.map { told($0, becomes: places[0], in: said) }.joined(separator: " OR ") + ")"
  }

  func clamped(to bound: Double, isFromBelow: Bool) -> String? {
    guard places.count == 1 else { return nil }
    let numbers = ["s", places[0]].map { "typeof(\($0)) IN ('integer', 'real')" }
    return (numbers + ["\(places[0]) = \(bound)", "s \(isFromBelow ? "<" : ">") \(bound)"])
      .joined(separator: " AND ")
  }

  /// Whether words say one value right after another, or with a word for what becomes of it between them.
  private func told(_ old: String, becomes new: String, in words: String) -> String {
    let between = [
      "", "to ", "into ", "becomes ", "become ", "is ", "is now ", "now ", "as ", "with ", "by ",
      "should be ", "must be ", "should read ", "means ", "is called ", "is now called ",
      "is a typo of ", "is a typo for ", "is a misspelling of ",
    ]
    let told =
      between.map { "' ' || trim(\(old)) || ' \($0)' || trim(\(new)) || ' '" }
      + ["' ' || trim(\(new)) || ' instead of ' || trim(\(old)) || ' '"]
    return "(length(\(old)) > 1 AND ("
      + told.map { "instr(\(literal(words)), \($0)) > 0" }.joined(separator: " OR ") + "))"
  }
}

// MARK: How a value is written

extension SQLiteCellAudit {
  func sameNumber(isAsked: Bool, ignoresZeros: Bool, _ database: Database) throws -> String? {
    guard let same = conditions.sameNumber(isAsked: isAsked, ignoresZeros: ignoresZeros) else {
      return nil
    }
    // Versions and sections are written so, too: there 1.10 is not 1.1.
    let counts = try database.integers(
      "SELECT count(DISTINCT s), count(DISTINCT m0) FROM temp.cells "
        + "WHERE typeof(s) = 'text' AND typeof(m0) IN ('integer', 'real')")
    // Nor was it asked what becomes of blanks.
    return isAsked ? same : counts[0] == counts[1] ? "s = trim(s) AND \(same)" : nil
  }

  func sameValue(_ writing: Writing, isOneForOne: Bool, _ database: Database) throws -> String? {
    guard let condition = try condition(for: writing, database) else { return nil }
    if isOneForOne {
      let counts = try database.integers(
        "SELECT count(DISTINCT s), count(DISTINCT m0) FROM temp.cells WHERE \(condition.isWritten)")
      guard counts[0] == counts[1] else { return nil }
    }
    let blanks = isOneForOne ? " AND s = trim(s)" : ""
    return "\(condition.isWritten) AND \(condition.isSame)\(blanks)"
  }

  func otherValue(_ writing: Writing, _ database: Database) throws -> String? {
    guard let condition = try condition(for: writing, database) else { return nil }
    return "\(condition.isWritten) AND NOT (\(condition.isSame)) AND s = trim(s)"
  }

  func extended(by texts: [String]) -> String? {
    guard places.count == 1, !texts.isEmpty else { return nil }
    let longer = texts.map { text in
      let text = literal(text)
      return "\(places[0]) IS s || \(text) OR \(places[0]) IS \(text) || s"
    }
    return "typeof(s) = 'text' AND (\(longer.joined(separator: " OR ")))"
  }

  /// - Parameter value: what was there, or what the rollback puts there.
  func condition(for writing: Writing, of value: String = "s", _ database: Database) throws
    -> WritingConditions.Condition?
  {
    guard places.count == 1 else { return nil }
    return try WritingConditions(old: value, new: places[0]).condition(for: writing) { condition in
      try database.integer(
        "SELECT count(*) FROM (SELECT s, m0, r FROM temp.cells LIMIT 1000) WHERE \(condition)")
    }
  }
}

// MARK: What is left of a value

extension SQLiteCellAudit {
  func misrounded(times factor: Double, _ database: Database) throws -> String? {
    guard places.count == 1 else { return nil }
    // A whole number times a whole one needs no rounding.
    let types = factor == factor.rounded() ? "'real'" : "'real', 'integer'"
    let isPair = "typeof(s) IN (\(types)) AND typeof(m0) = 'integer'"
    let off = "abs(s * \(factor) - m0)"
    // All are its multiples but for less than one, and most of them more than that.
    let counts = try database.integers(
      """
      SELECT count(*), coalesce(sum(\(off) < 1), 0), coalesce(sum(abs(m0 + 0.0) >= 10), 0)
      FROM temp.cells WHERE \(isPair)
      """)
    guard counts[0] > 1, counts[0] == counts[1], counts[2] * 2 > counts[0] else { return nil }
    return "\(isPair) AND \(off) > 0.5"
  }

  func converted(_ conversion: Conversion, _ database: Database) throws -> String? {
    guard places.count == 1 else { return nil }
    let (there, back) = conversion.isDivided ? ("/", "*") : ("*", "/")
    func product(_ value: String) -> String { "(\(value) \(there) \(conversion.factor))" }
    /// Rounded to so many decimals, or not at all.
    func isMade(of value: (String?) -> String) -> String {
      let rounded = (0...4).map { "m0 = \(value("\($0)"))" }
      return "(" + (rounded + ["m0 = \(value(nil))"]).joined(separator: " OR ") + ")"
    }
    func rounded(_ value: String, _ decimals: String?) -> String {
      decimals.map { "round(\(value), \($0))" } ?? value
    }
    let isPair = "typeof(s) IN ('real', 'integer') AND typeof(m0) IN ('real', 'integer') AND s <> 0"
    let once = isMade { rounded(product("s"), $0) }
    let counts = try database.integers(
      "SELECT count(*), coalesce(sum(\(once)), 0) FROM temp.cells "
        + "WHERE state = \(CellState.open) AND \(isPair)")
    guard counts[1] > 2, counts[1] * 3 >= counts[0] * 2 else { return nil }
    switch conversion.result {
    case .once: return "\(isPair) AND \(once)"
    case .twice:
      let twice = isMade { rounded(product(rounded(product("s"), $0)), $0) }
      return "\(isPair) AND NOT \(once) AND \(twice)"
    case .rounded:
      let isTold = (0...6).map { "s = round(m0 \(back) \(conversion.factor), \($0))" }
      return "\(isPair) AND \(once) AND NOT (\(isTold.joined(separator: " OR ")))"
    }
  }

  func rounded(times factor: Double, toNearest: Bool, _ database: Database) throws -> String? {
    guard places.count == 1 else { return nil }
    let isPair = "typeof(s) IN ('real', 'integer') AND typeof(m0) = 'integer'"
    let off = "abs(s * \(factor) - m0)"
    let tolerance = "1e-6 * max(1, abs(s * \(factor)))"
    let counts = try database.integers(
      """
      SELECT count(*), coalesce(sum(\(off) < 1), 0),
        coalesce(sum(m0 % \(Int(factor)) = 0 AND \(off) < \(factor)), 0),
        coalesce(sum(\(off) <= \(tolerance)), 0), coalesce(sum(abs(m0 + 0.0) >= 10), 0)
      FROM temp.cells WHERE \(isPair)
      """)
    // Parts that are cut off before are told by those that had none.
    let isRounding = counts[0] == counts[1]
    let isCutting = counts[0] == counts[2] && counts[3] * 2 >= counts[0]
    guard counts[0] > 1, isRounding || isCutting, counts[4] * 2 > counts[0] else { return nil }
    return
      "\(isPair) AND \(off) > \(tolerance)\(toNearest ? " AND \(off) <= 0.5 + \(tolerance)" : "")"
  }

  func cut(_ database: Database) throws -> String? {
    guard let cut = conditions.cut else { return nil }
    // It costs much of each cell: few are looked at before all are.
    for limit in [1000, -1] {
      let counts = try database.integers(
        "SELECT coalesce(sum(\(cut)), 0), count(*) FROM (SELECT s, m0 FROM temp.cells "
          + "WHERE state = \(CellState.open) LIMIT \(limit))")
      guard counts[0] >= 10, counts[0] * 10 >= counts[1] * 9 else { return nil }
    }
    return cut
  }
}

extension [Normalisation] {
  /// A value without what they make no difference of, as SQL.
  fileprivate func spelled(_ value: String) -> String {
    reduce(value) { $1 == .trimmed ? "trim(\($0))" : "lower(\($0))" }
  }
}
