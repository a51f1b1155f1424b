import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts
import Wishes

/// What a script does although the request says something else in plain words: the target may be wrong, too.
extension Bench {
  /// Columns that the request wants left as they are, and that are gone or hold other values.
  func changedThoughToStay(_ run: ModeRun<E>) -> [Question] {
    (run.loss?.account.columns ?? []).compactMap { account -> Question? in
      guard let table = source.table(account.source.table),
        options.wish.saysThatStays(
          account.source.column, of: table,
          among: source.tables.filter { $0.column(account.source.column) != nil }.map(\.name))
      else { return nil }
      let anchor = run.lineage?.home[table.name].flatMap { run.schema?.table($0) }
      let isGone =
        anchor.map {
          $0.column(account.source.column) == nil && !account.into.map(\.table).contains($0.name)
        } == true
      guard isGone || account.cellsChanged > 0 else { return nil }
      return Question(
        "The request says that \(account.source) stays, and "
          + (isGone
            ? "\(table.name) does not have it any more"
            : "\(counted(account.cellsChanged, "value")) of it became others")
          + ": is that meant?", columns: [account.source.description])
    }
  }

  /// Tables and columns that bear a name which the request gives to another one.
  func renamedOtherwise(_ mapping: Mapping, _ run: ModeRun<E>) -> [Question] {
    let wish = options.wish
    let columns = mapping.entries.compactMap { entry -> Question? in
      guard entry.source.count == 1, entry.target.count == 1,
        entry.source[0].column != entry.target[0].column,
        let table = source.table(entry.source[0].table)
      else { return nil }
      let (old, new) = (entry.source[0].column, entry.target[0].column)
      let meant = table.columns.map(\.name).filter { wish.newName(for: $0) == new }
      guard meant.count == 1, meant[0] != old else { return nil }
      return Question(
        "The request gives the name \(new) to \(meant[0]), and \(entry.source[0]) bears it now: is that meant?",
        columns: [entry.source[0].description])
    }
    let others = mapping.entries.compactMap { entry -> Question? in
      guard entry.source.count == 1, entry.target.count == 1, entry.origin != .declared,
        let new = wish.newName(for: entry.source[0].column), new != entry.target[0].column,
        source.table(entry.source[0].table)?.column(new) == nil,
        run.schema?.table(entry.target[0].table)?.column(new) != nil,
        entry.target[0].column != entry.source[0].column,
        !columns.contains(where: { $0.columns == [entry.source[0].description] })
      else { return nil }
      return Question(
        "The request gives the name \(new) to \(entry.source[0]), and it is called "
          + "\(entry.target[0].column) now: is that meant?", columns: [entry.source[0].description])
    }
    let tables = source.tables.compactMap { table -> Question? in
      guard let new = run.lineage?.home[table.name], new != table.name else { return nil }
      let meant = source.tables.map(\.name).filter { wish.newName(for: $0) == new }
      guard meant.count == 1, meant[0] != table.name else { return nil }
      return Question(
        "The request gives the name \(new) to \(meant[0]), and \(table.name) bears it now: is that meant?",
        columns: [table.name.text])
    }
    return columns + others + tables
  }

  /// Columns of new tables that hold what one column held, and bear the name of another one beside it, of which the
  /// request speaks, and not of the first.
  func misnamedCopies(_ run: ModeRun<E>) -> [Question] {
    guard let lineage = run.lineage else { return [] }
    return (run.schema?.tables ?? []).filter {
      source.table($0.name) == nil && !kept.contains($0.name)
    }
    .flatMap { table in
      table.storedColumns.compactMap { column -> Question? in
        let place = ColumnName(table.name, column.name)
        guard let origins = lineage.origins[place], origins.count == 1,
          let (origin, isCopy) = origins.first, isCopy, origin.column != column.name,
          options.wish.names(column.name), !options.wish.speaks(of: origin.column),
          let home = source.table(origin.table), let namesake = home.column(column.name),
          lineage.home[home.name] != table.name,
          // The key of a table has the name of what is referred to everywhere.
          home.primaryKey?.columns.contains(namesake.name) != true,
          home.primaryKey?.columns.contains(origin.column) != true
        else { return nil }
        return Question(
          "\(place) holds what \(origin) held, and \(home.name) has a \(column.name), too: is that meant?",
          columns: [origin.description, place.description])
      }
    }
  }
}
