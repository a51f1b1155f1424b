import EngineInterface
import Plans
import Schemas
import Synchronization
import Wishes

/// What a request, in words, says of the values of a column that updates write.
struct AskedColumn: Sendable {
  /// The rows in which they become nothing.
  var emptied: RowCondition?
  /// What they become in some rows.
  var settings: [AskedSetting] = []
  /// Whether only some rows hold what is said, where an update writes all of them; nil where none does.
  var someRows: RowCondition?
  /// Rows that an update changes and that are others than the words besides are about; nil where it takes none so.
  var otherRows: RowCondition?
}

/// What a request says of the columns of one script, read once: the script runs again and again, on other rows.
final class AskedColumns: Sendable {
  private let known = Mutex<[ColumnName: AskedColumn]>([:])

  func of(_ column: ColumnName, _ read: () -> AskedColumn) -> AskedColumn {
    if let known = known.withLock({ $0[column] }) { return known }
    let asked = read()
    known.withLock { $0[column] = asked }
    return asked
  }
}

/// Values that a script sets in some rows because the request, in words, says so.
extension LossAccounting {
  func asked(of column: Name, in table: Table) -> AskedColumn {
    guard !wish.isEmpty else { return AskedColumn() }
    return askedColumns.of(ColumnName(table.name, column)) {
      AskedColumn(
        emptied: askedToEmpty(column, of: table), settings: askedToSet(column, of: table),
        someRows: saidOfSome(column, of: table), otherRows: besideWords(column, of: table))
    }
  }

  /// `Move the open tickets of bob to anna`, where the closed ones are moved, too.
  private func besideWords(_ column: Name, of table: Table) -> RowCondition? {
    let updates = rowChanges.filter { statement in
      statement.rowChange == .updates && statement.writes == [table.name]
        && statement.alternatives?.isEmpty == false
        && statement.assignments.contains { $0.column == column }
    }
    let new = updates.flatMap(\.assignments).compactMap { assignment -> String? in
      guard assignment.column == column, case .constant(let value) = assignment.form else {
        return nil
      }
      return value.text
    }
    let said = wish.sentences(holding: new)
    let alternatives = updates.flatMap { $0.alternatives ?? [] }
    let compared = Set(alternatives.joined().map(\.column))
    let kinds = table.storedColumns.filter {
      $0.name != column && TypeFamily($0.type) == .text && !compared.contains($0.name)
    }
    guard !said.isEmpty, !kinds.isEmpty else { return nil }
    let others = kinds.map { kind -> RowCondition in
      .every([
        .isSaid(
          .init(
            in: said, of: table.name, columns: [kind.name], known: updates.flatMap(\.written),
            isOfSome: true, isOfKinds: true)), .not(.isNamed([kind.name], in: said)),
      ])
    }
    return .every([RowCondition(alternatives), .any(others)])
  }

  /// `Double the price of the items of kind metal`, where all prices are doubled.
  private func saidOfSome(_ column: Name, of table: Table) -> RowCondition? {
    let updates = rowChanges.filter {
      $0.rowChange == .updates && $0.writes == [table.name]
        && $0.columnsWritten.contains { $0.column == column }
    }
    let isCopy = updates.flatMap(\.assignments).contains {
      guard $0.column == column, case .copied = $0.form else { return false }
      return true
    }
    let said = wish.sentences(naming: column)
    guard !updates.isEmpty, !isCopy, !said.isEmpty else { return nil }
    return table.holdsWords(of: said, besides: updates.flatMap(\.written), ofSome: true)
  }

  /// What becomes of a column's values, and in which rows, as far as both are asked for.
  private func askedToSet(_ column: Name, of table: Table) -> [AskedSetting] {
    let positive =
      wish.asksForPositive(column)
      ? [
        AskedSetting(.absolute(column), in: .isNegative(column), kind: .replacement)
      ] : []
    let emptied = settings(of: column, in: table) { $0 == .nothing }.filter { $0.kind == .doubtful }
    return settings(of: column, in: table) { $0 != .nothing } + emptied + positive
  }

  /// Rows in which they become nothing.
  func toldToEmpty(_ column: Name, of table: Table) -> [RowCondition] {
    settings(of: column, in: table) { $0 == .nothing }.filter { $0.kind != .doubtful }.map(\.rows)
  }

  private func settings(of column: Name, in table: Table, where isSought: (Assignment.Form) -> Bool)
    -> [AskedSetting]
  {
    let updates = rowChanges.filter { $0.rowChange == .updates }
    let all = updates.flatMap(\.assignments)
    return updates.filter { $0.writes == [table.name] }.flatMap { statement in
      statement.assignments.filter { $0.column == column && isSought($0.form) }.compactMap {
        setting($0, in: table, by: statement, among: all)
      }
    }
  }

  private func setting(
    _ own: Assignment, in table: Table, by statement: StatementFacts,
    among all: [Assignment]
  ) -> AskedSetting? {
    guard let rows = statement.alternatives else {
      return doubtful(own, in: table, of: statement)
    }
    // Of a condition within a condition both hold.
    let alternatives =
      own.alternatives.isEmpty
      ? rows
      : rows.isEmpty
        ? own.alternatives
        : rows.flatMap { one in own.alternatives.map { one + $0 } }
    guard (own.reads + alternatives.joined().map(\.column)).allSatisfy({ table.column($0) != nil })
    else { return nil }
    func asked(where alternatives: [[PlainComparison]]) -> SettingWish {
      SettingWish(
        own, where: alternatives, in: table,
        beside: statement.assignments.filter { $0.column != own.column && $0.alternatives.isEmpty },
        among: all,
        isOfTable: !source.tables.contains { $0.name != table.name && $0.column(own.column) != nil }
      )
    }
    let saying = asked(where: alternatives)
    guard let said = saying.saying(in: wish) else {
      // What all rows are to get, some may get by a statement of their own.
      let whole = asked(where: [])
      // A unit is that of the number beside it: they change together.
      if statement.columnsWritten.count > 1, whole.isPlainlySaid(in: wish) {
        return AskedSetting(.written(own.sql), in: .all, kind: .replacement)
      }
      if case .constant = own.form, !alternatives.isEmpty, let said = whole.saying(in: wish) {
        return AskedSetting(
          .written(own.sql), in: .not(table.holdsWords(of: said, besides: whole.constants)),
          kind: .replacement)
      }
      if own.isOfUnits(where: alternatives, in: wish) {
        return AskedSetting(
          .written(own.sql), in: RowCondition(alternatives), kind: .replacement)
      }
      // What changes places loses nothing: in which rows is for a person to say.
      guard saying.isExchange, case .copied(let other) = own.form,
        wish.asksToExchange(own.column, other)
      else { return nil }
      return AskedSetting(.written(own.sql), in: RowCondition(alternatives), kind: .exchange)
    }
    return AskedSetting(
      .written(own.sql),
      in: .every([
        RowCondition(alternatives),
        .not(table.holdsWords(of: said, besides: saying.constants + saying.comparedParts)),
      ]),
      kind: saying.isExchange ? .exchange : .replacement)
  }
}

extension LossAccounting {
  /// A value that the request names, in rows that the script chooses by more than a plain condition.
  private func doubtful(_ own: Assignment, in table: Table, of statement: StatementFacts)
    -> AskedSetting?
  {
    if case .copied(let other) = own.form,
      statement.assignments.contains(where: { $0.column == other && $0.form == .copied(own.column) }
      ),
      wish.asksToExchange(own.column, other)
    {
      // What changes places loses nothing: in which rows is for a person to say.
      return AskedSetting(.written(own.sql), in: .all, kind: .exchange)
    }
    guard statement.isByOtherRows, statement.outerColumn(in: source) == nil,
      own.alternatives.isEmpty,
      SettingWish(own, where: [], in: table, beside: [], among: [], isOfTable: true)
        .isValueSaid(in: wish)
    else { return nil }
    return AskedSetting(.written(own.sql), in: .all, kind: .doubtful)
  }
}

extension Assignment {
  /// Whether it writes a unit in place of another one, and both are said: `convert the weights in pounds to kg`.
  fileprivate func isOfUnits(where alternatives: [[PlainComparison]], in wish: Wish) -> Bool {
    guard case .constant(let new) = form, !alternatives.isEmpty else { return false }
    return alternatives.allSatisfy { comparisons in
      comparisons.contains { comparison in
        guard comparison.column == column, comparison.relation == .equal,
          let old = comparison.constant
        else { return false }
        return UnitNames.areSaid(old.text, new.text, in: wish.words)
          && wish.text.direction(from: old.text, to: new.text) != false
      }
    }
  }
}

extension StatementFacts {
  /// Whether the rows that it changes are chosen by others: what words can be held against is one row's.
  var isByOtherRows: Bool {
    condition?.wordsOfNames.contains("select") == true
  }

  /// The same, or by several conditions that cannot all be read. One pattern alone is plain enough to be wrong.
  var isByMoreThanWords: Bool {
    let words = Set(condition?.wordsOfNames ?? [])
    return isByOtherRows || !words.isDisjoint(with: ["and", "or"]) && !words.contains("like")
  }

  /// Texts and numbers that it writes out, without quotes.
  fileprivate var written: [String] {
    constants.map { $0.hasPrefix("'") ? String($0.dropFirst().dropLast()) : $0 }
  }
}

extension Table {
  /// Whether some words hold what a row has in one of its columns of few values, other than these. Which rows are
  /// meant may depend on it.
  ///
  /// - Parameters:
  ///   - ofSome: whether it has to be what not all rows hold.
  ///   - columns: of which nothing is to be looked for.
  ///   - ofKinds: whether the column has to hold most of its values more than once, as what sorts rows does.
  func holdsWords(
    of text: String, besides constants: [String], ofSome: Bool = false, ofKinds: Bool = false,
    apart columns: Set<Name> = []
  ) -> RowCondition {
    let texts = storedColumns.filter {
      TypeFamily($0.type) == .text && !columns.contains($0.name)
    }
    return .isSaid(
      .init(
        in: text, of: name, columns: texts.map(\.name), known: constants, isOfSome: ofSome,
        isOfKinds: ofKinds))
  }
}
