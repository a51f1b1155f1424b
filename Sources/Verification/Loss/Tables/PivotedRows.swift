import EngineInterface
import Plans
import Schemas
import Verdicts
import Wishes

/// Tables of names and values whose names became columns: each row stands in the column of its name.
extension LossAccounting {
  /// - Returns: nil where the table did not become columns.
  func pivoted(_ table: Table, _ inference: MappingInference) async throws -> (
    plan: TablePlan, account: TableAccount
  )? {
    for question in inference.pivots(of: table) {
      guard let tallies = try await comparison.pivot(question, labels: Self.mostLabels),
        let account = pivoted(table, question, tallies), let anchor = final.table(question.anchor)
      else { continue }
      let plan = TablePlan(
        source: table, anchor: anchor, alignment: question.alignment, columns: [], carried: [],
        isFolded: true)
      return (plan, account)
    }
    return nil
  }

  /// A label is a name: there are few.
  private static var mostLabels: Int { 64 }

  private func pivoted(_ table: Table, _ question: PivotQuestion, _ tallies: [PivotTally])
    -> TableAccount?
  {
    var account = TableAccount(table: table.name, anchor: question.anchor, rows: 0)
    account.isFolded = true
    let isMadeOfIt = isMade(question, of: table)
    var (held, takers): (Int, Set<Int>) = (0, [])
    var unnamed: [(old: String, new: Name)] = []
    var astray = 0
    for tally in tallies {
      account.rows += tally.rows
      let named = question.column(named: tally.label)
      let best = question.columns.indices.max { tally.held[$0] < tally.held[$1] } ?? 0
      let place = named ?? best
      guard named != nil || tally.held[best] > 0 else {
        // No column bears its name, or has any of its values.
        account.rowsLost += tally.rows
        account.rowsLostIntended += tally.rows
        continue
      }
      takers.insert(place)
      if named == nil, case .text(let label) = tally.label,
        !label.resembles(question.columns[place])
      {
        unnamed.append((label, question.columns[place]))
      }
      held += tally.held[place]
      account.rowsLost += tally.rows - tally.held[place]
      // Where the rows to go to are made of these, each could have one.
      if !isMadeOfIt {
        account.rowsLostIntended += min(tally.unmatched, tally.rows - tally.held[place])
      }
      if place != best, 2 * tally.held[best] > tally.rows { astray += tally.held[best] }
    }
    // Where little is found the columns were made of it in another way, or stand for something else.
    guard takers.count > 1, 2 * (held + astray) >= account.rows else { return nil }
    var column = ColumnAccount(
      source: ColumnName(table.name, question.value),
      into: takers.sorted().map { ColumnName(question.anchor, question.columns[$0]) },
      kind: .moved, origin: .script, rows: account.rows)
    column.areLabelsUnlike =
      unnamed.count > 1 && UnlikeNames(pairs: unnamed).told(by: wish) != .so
    account.columns = [column]
    return account
  }
}

extension LossAccounting {
  /// Whether the rows of the table with the columns come from the one with the names alone.
  private func isMade(_ question: PivotQuestion, of table: Table) -> Bool {
    guard source.table(question.anchor) == nil, case .key(let pairs) = question.alignment else {
      return false
    }
    return pairs.allSatisfy { pair in
      let origins = lineage.origins[ColumnName(question.anchor, pair.target)] ?? [:]
      return !origins.isEmpty && origins.keys.allSatisfy { $0.table == table.name }
    }
  }
}

extension MappingInference {
  /// Ways in which a table may have become columns of another one: a column of it went into several there.
  func pivots(of table: Table) -> [PivotQuestion] {
    guard anchor(of: table).map({ $0.primaryKey != nil && !kept.contains($0.name) }) ?? true
    else { return [] }
    return table.storedColumns.flatMap { value -> [PivotQuestion] in
      let places = Dictionary(
        grouping: Set(destinations(of: ColumnName(table.name, value.name)) + newBeside(table)),
        by: \.table)
      return places.sorted { $0.key < $1.key }.flatMap { name, places -> [PivotQuestion] in
        guard places.count > 1, !kept.contains(name), name != lineage.home[table.name],
          let anchor = final.table(name),
          let alignment = pivotAlignment(of: table, in: anchor),
          // Where each row has a row of its own, none became a column beside others.
          !keys(of: table).contains(where: { Set(alignment.sourceColumns).isSuperset(of: $0) })
        else { return [] }
        let others = table.storedColumns.map(\.name).filter { column in
          column != value.name && !alignment.sourceColumns.contains(column)
            && column != table.rowidAlias
            && destinations(of: ColumnName(table.name, column)).allSatisfy {
              !kept.contains($0.table)
            }
        }
        // A name, a value and whose they are, perhaps numbered: a row that says more is no pair.
        let labels = others.filter { TypeFamily(table.column($0)?.type ?? "") == .text }
        let key = Set(table.primaryKey?.columns ?? [])
        guard labels.count == 1, others.allSatisfy({ $0 == labels[0] || key.contains($0) }) else {
          return []
        }
        return [
          PivotQuestion(
            table: table.name, label: labels[0], value: value.name, anchor: name,
            columns: places.map(\.column).sorted(), alignment: alignment)
        ]
      }
    }
  }

  /// New columns of the tables that one which is gone refers to: what filled them may not be told by the
  /// script's text.
  private func newBeside(_ table: Table) -> [ColumnName] {
    guard final.table(table.name) == nil, lineage.home[table.name] == nil else { return [] }
    return table.foreignKeys.compactMap { source.table($0.parent) }.flatMap { parent in
      let there = anchor(of: parent)
      return (there?.storedColumns ?? []).filter { parent.column($0.name) == nil }
        .map { ColumnName(there?.name ?? parent.name, $0.name) }
    }
  }

  private func pivotAlignment(of table: Table, in anchor: Table) -> Alignment? {
    if let linked = link(from: table, to: anchor), case .key = linked { return linked }
    guard let key = anchor.primaryKey?.columns, key.count == 1 else { return nil }
    let origins = lineage.origins[ColumnName(anchor.name, key[0])] ?? [:]
    let own = origins.filter { $0.value && $0.key.table == table.name }.keys.sorted()
    return own.count == 1 ? .key([ColumnPair(own[0].column, key[0])]) : nil
  }
}

extension Value {
  fileprivate var asName: Name? {
    if case .text(let text) = self, text.contains(where: \.isLetter) { Name(text) } else { nil }
  }
}

extension String {
  /// Whether a label has something in common with the name of the column that took its rows.
  fileprivate func resembles(_ column: Name) -> Bool {
    contains(where: \.isLetter) && resemble(Name(self), column)
  }
}

extension PivotQuestion {
  /// The column that bears a label, or that alone bears it among other words.
  func column(named label: Value) -> Int? {
    guard let name = label.asName else { return nil }
    if let own = columns.firstIndex(of: name) { return own }
    let among = columns.indices.filter { Set(columns[$0].parts).isSuperset(of: name.parts) }
    return among.count == 1 && !name.parts.isEmpty ? among[0] : nil
  }
}
