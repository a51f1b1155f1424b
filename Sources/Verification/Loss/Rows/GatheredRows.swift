import EngineInterface
import Plans
import Schemas
import Verdicts

/// Tables that are gone because their rows became entries of a text in the row that they referred to.
extension MappingInference {
  /// Texts of a table that hold something of this one's columns, or of what they refer to.
  func gatherings(of table: Table, in anchor: Table, by alignment: Alignment) -> [GatheredQuestion]
  {
    guard case .key(let pairs) = alignment else { return [] }
    let columns = Set(pairs.map(\.source))
    // One row for one is no list.
    guard !keys(of: table).contains(where: { columns.isSuperset(of: $0) }) else { return [] }
    // What is left of a key beside the reference numbers the rows.
    let numbers = keys(of: table).filter { columns.isStrictSubset(of: $0) }.map {
      Set($0).subtracting(columns)
    }.filter { $0.count == 1 }.flatMap(\.self).filter { name in
      table.column(name).map { TypeFamily($0.type).isNumber } == true
        && !table.foreignKeys.contains { $0.columns.contains(name) }
    }
    // Or what its name says.
    let counting = table.storedColumns.map(\.name).filter { name in
      !columns.contains(name) && name.parts.last.map(Self.counting.contains) == true
        && table.column(name).map { TypeFamily($0.type).isNumber } == true
        && !table.foreignKeys.contains { $0.columns.contains(name) }
    }
    return anchor.storedColumns.compactMap { text in
      let place = ColumnName(anchor.name, text.name)
      let members = table.storedColumns.filter { !columns.contains($0.name) }
        .compactMap { member(for: $0.name, of: table, at: place) }
      return members.isEmpty
        ? nil
        : GatheredQuestion(
          table: table.name, members: members, place: place, alignment: alignment,
          position: (numbers + counting).first { number in
            !members.contains {
              $0.column == number
                && lineage.copies(of: ColumnName(table.name, number)).contains(place)
            }
          })
    }
  }

  private static let counting: Set<String> = [
    "pos", "position", "ord", "order", "ordinal", "sort", "seq", "sequence", "rank", "idx", "index",
    "nr", "no",
  ]

  private func member(for column: Name, of table: Table, at place: ColumnName)
    -> GatheredQuestion.Member?
  {
    let name = ColumnName(table.name, column)
    if lineage.copies(of: name).contains(place) { return .init(column: column, named: nil) }
    for key in table.foreignKeys where key.columns == [column] {
      guard let parent = source.table(key.parent), parent.name != table.name,
        let target = source.parentColumns(of: key).first,
        let value = parent.storedColumns.map(\.name).first(where: {
          $0 != target && destinations(of: ColumnName(parent.name, $0)).contains(place)
        })
      else { continue }
      return .init(
        column: column, named: .init(table: parent.name, key: target, value: value))
    }
    // By what a reference is joined, too, it takes part in what is made.
    return lineage.derivatives(of: name).contains(place) ? .init(column: column, named: nil) : nil
  }
}

extension LossAccounting {
  /// A table that is gone and whose names stand in the texts: rows that nothing refers to have no place.
  func takeAsNamed(_ plans: [TablePlan], _ account: inout LossAccount) async throws {
    for question in plans.flatMap(\.gatherings) {
      for member in question.members {
        guard let named = member.named, let table = source.table(named.table),
          account.columns.contains(where: {
            $0.isGathered && $0.source == ColumnName(question.table, member.column)
          }),
          let index = account.tables.firstIndex(where: {
            $0.table == named.table && $0.anchor == nil && $0.rowsLost > 0
          }),
          table.storedColumns.allSatisfy({ [named.key, named.value].contains($0.name) })
        else { continue }
        let unnamed = try await comparison.rowsUnreferred(
          table.name, key: named.key, by: ColumnName(question.table, member.column))
        var names = TableAccount(
          table: table.name, anchor: question.place.table, rows: account.tables[index].rows)
        (names.rowsLost, names.rowsLostIntended, names.isFolded) = (unnamed, unnamed, true)
        account.tables[index] = names
      }
    }
  }
}

extension TableAccounting {
  typealias Gathered = (question: GatheredQuestion, found: GatheredAccount)

  /// What became of columns whose values stand, with those of other rows, in one text.
  func gathered() async throws -> [Name: Gathered] {
    var all: [Name: Gathered] = [:]
    for question in plan.gatherings {
      guard let found = try await comparison.gathered(question, limit: 3),
        found.strays == 0
          || found.columns.contains(where: { $0.lost + $0.unclear > 0 })
      else { continue }
      for column in found.columns where all[column.name] == nil {
        // Where a row is one value, what has its value to itself is asked of the value.
        let isKey = table.primaryKey?.columns.contains(column.name) == true
        if found.rowsWithout == nil || isKey { all[column.name] = (question, found) }
      }
    }
    return all
  }

  /// Rows that are nothing beside others, and those that are there more often than they were.
  func note(_ gathered: [Name: Gathered], in account: inout TableAccount) {
    account.rowsLost += gathered.values.compactMap(\.found.rowsWithout).max() ?? 0
    account.duplicated = gathered.values.map(\.found.repeated).max() ?? 0
  }

  /// What led to the row that has the text now is told by where the text is.
  func noteReference(
    in account: inout ColumnAccount, _ anchor: Table, _ alignment: Alignment
  ) {
    guard
      let place = zip(alignment.sourceColumns, alignment.targetColumns).first(where: {
        $0.0 == account.source.column
      })?.1
    else { return }
    account.kind = .moved
    account.origin = .script
    account.into = [ColumnName(anchor.name, place)]
    account.gathered = .inOrder
  }

  /// What told the order of rows that are entries now; nil where it is no such column.
  func positionAccount(_ name: Name, _ gathered: [Name: Gathered]) -> ColumnAccount? {
    guard let (question, found) = gathered.values.first(where: { $0.question.position == name }),
      let order = found.order
    else { return nil }
    var account = ColumnAccount(
      source: ColumnName(table.name, name), into: [question.place], kind: .moved, origin: .script,
      rows: order.total)
    account.gathered = .inOrder
    (account.cellsChanged, account.cellsLost) = (order.total, order.lost)
    account.evidence = order.lost > 0 ? .lost : .inverse
    account.inverse = "the place among the entries of \(question.place)"
    return account
  }

  func note(
    _ found: GatheredAccount, _ question: GatheredQuestion, in account: inout ColumnAccount
  ) {
    guard let column = found.columns.first(where: { $0.name == account.source.column }) else {
      return
    }
    account.kind = .moved
    account.origin = .script
    account.into = [question.place]
    account.gathered = found.form == .object ? .byName : .inOrder
    account.isPicked = found.rowsWithout != nil
    account.cellsChanged = column.total
    if column.isCrossed {
      (account.cellsLost, account.misassigned) = (column.total, column.total)
    } else if found.rowsWithout == nil {
      account.cellsLost = column.lost
      account.cellsUnproven = column.unclear
    }
    account.evidence =
      account.cellsLost > 0 ? .lost : account.cellsUnproven > 0 ? .unproven : .inverse
    account.inverse =
      "the entries\(column.label.map { " '\($0)'" } ?? "") of \(question.place), \(found.form.text)"
    account.examples = column.lostExamples
  }
}
