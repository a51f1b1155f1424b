import EngineInterface
import Schemas

/// Rows that went to other tables than the one which takes theirs.
extension MappingInference {
  /// Tables besides the anchor that got rows, each with a value beside the key or more.
  func others(of table: Table, besides anchor: Table) -> [TablePlan.Other] {
    (lineage.receivers[table.name] ?? []).sorted().compactMap { name in
      guard name != anchor.name, let receiver = final.table(name),
        let alignment = alignment(of: table, in: receiver), case .key = alignment
      else { return nil }
      let pairs = table.storedColumns.compactMap { column in
        lineage.copies(of: ColumnName(table.name, column.name)).first { $0.table == name }.map {
          ColumnPair(column.name, $0.column)
        }
      }
      guard pairs.count >= 2 else { return nil }
      let altered = altered(of: table, in: receiver, by: alignment, besides: pairs)
      // A column that tells to which table a row went may be in neither.
      let absent = table.storedColumns.map(\.name).filter { column in
        carrier(of: ColumnName(table.name, column), in: anchor) != nil
          && !pairs.contains { $0.source == column }
          && !altered.contains { $0.column.name == column }
      }
      return TablePlan.Other(
        home: OtherHome(table: name, alignment: alignment, pairs: pairs), altered: altered,
        absent: absent,
        chosenBy: Set(absent.filter { lineage.decides(ColumnName(table.name, $0), over: name) }),
        isKept: kept.contains(name))
    }
  }

  /// Tables whose own rows took all that some of this one's hold, but for its number: the newest price of a
  /// product, beside a table of those before.
  func foldedOthers(of table: Table, besides anchor: Table) -> [TablePlan.Other] {
    let values = table.storedColumns.map(\.name).filter { $0 != table.rowidAlias }
    let holders = Set(
      values.flatMap { lineage.copies(of: ColumnName(table.name, $0)) }.map(\.table))
    return holders.sorted().compactMap { name in
      guard name != anchor.name, !kept.contains(name), source.table(name) != nil,
        let holder = final.table(name), case .key(let link)? = link(from: table, to: holder)
      else { return nil }
      let copies = values.compactMap { column in
        lineage.copies(of: ColumnName(table.name, column)).first { $0.table == name }.map {
          ColumnPair(column, uncrossed($0, column, of: table, anchor).column)
        }
      }
      let pairs = link + copies.filter { pair in !link.contains { $0.source == pair.source } }
      let absent = values.filter { column in !pairs.contains { $0.source == column } }
      // What tells which of the rows it took need not be there.
      guard !copies.isEmpty,
        absent.map({ ColumnName(table.name, $0) }).allSatisfy({ column in
          lineage.decides(column, over: name)
            || lineage.derivatives(of: column).contains { $0.table == name }
        })
      else { return nil }
      return TablePlan.Other(
        home: OtherHome(table: name, alignment: .key(link), pairs: pairs), altered: [],
        absent: absent, chosenBy: Set(absent), isKept: false, isFolded: true)
    }
  }

  /// Columns that another table has a place for, which holds no copy of them.
  func altered(
    of table: Table, in receiver: Table, by alignment: Alignment, besides pairs: [ColumnPair]
  ) -> [ColumnPlan] {
    table.storedColumns.compactMap { column in
      guard !pairs.contains(where: { $0.source == column.name }),
        !alignment.sourceColumns.contains(column.name)
      else { return nil }
      let name = ColumnName(table.name, column.name)
      let made = lineage.derivatives(of: name).filter { $0.table == receiver.name }
      let namesake = ColumnName(receiver.name, column.name)
      let places = made.isEmpty && receiver.column(column.name) != nil ? [namesake] : made
      guard !places.isEmpty else { return nil }
      var plan = make(
        column, table, receiver, alignment, places, .transformed, .script,
        isSuccession(of: name, to: places) ? .mapped : .onTrial(isAlike: false))
      guard !plan.places.isEmpty else { return nil }
      plan.isUnread = isUnread(plan, of: table)
      return plan
    }
  }

  /// Tables into which all of a row was inserted but for the number that SQLite gave it.
  func unkeyed(of table: Table, besides taken: Set<Name>)
    -> [(table: Name, pairs: [ColumnPair])]
  {
    guard let alias = table.rowidAlias else { return [] }
    let values = table.storedColumns.map(\.name).filter { $0 != alias }
    return (lineage.receivers[table.name] ?? []).subtracting(taken).sorted().compactMap { name in
      guard lineage.inserted.contains(name), let receiver = final.table(name),
        receiver.rowidAlias != nil
      else { return nil }
      let pairs = values.compactMap { column in
        lineage.copies(of: ColumnName(table.name, column)).first { $0.table == name }.map {
          ColumnPair(column, $0.column)
        }
      }
      return pairs.count == values.count && !pairs.isEmpty ? (name, pairs) : nil
    }
  }
}
