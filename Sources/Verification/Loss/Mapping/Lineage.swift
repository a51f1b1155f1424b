import EngineInterface
import Schemas

/// Where the columns of the source went, as the statements of a run show it. A flow says that a
/// value may have been carried; whether it was is for the data to say.
struct Lineage {
  /// For each column of the final database the source columns that may stand in it; true where the
  /// value itself was copied.
  private(set) var origins: [ColumnName: [ColumnName: Bool]] = [:]
  /// The same from the source's side, in order.
  private var copies: [ColumnName: [ColumnName]] = [:]
  private var derivatives: [ColumnName: [ColumnName]] = [:]
  /// Places into which a source column was copied under different constants.
  private var takenTwice: [ColumnName: Set<ColumnName>] = [:]
  /// For each column of the final database, for each source column that may stand in it, what the same
  /// rows hold in other columns as constants.
  private var labels: [ColumnName: [ColumnName: [ColumnName: String]]] = [:]
  /// For each column of the final database the source columns whose values stand in it, written in
  /// another way.
  private var conversions: [ColumnName: Set<ColumnName>] = [:]
  /// The present name of each source table that was never dropped.
  private(set) var home: [Name: Name] = [:]
  /// Pairs of source tables whose values one statement put side by side, by the table they went to.
  private var joined: [Name: Set<Set<Name>>] = [:]
  /// Source tables whose rows a statement may have written or lost.
  private(set) var touched: Set<Name> = []
  /// Source columns that an UPDATE wrote, in place.
  private(set) var overwritten: Set<ColumnName> = []
  /// Final columns that UPDATE wrote constants into, or something else.
  private var constants: [ColumnName: Bool] = [:]
  /// Final tables that got rows of a source table.
  private(set) var receivers: [Name: Set<Name>] = [:]
  /// The 0-based statement that last wrote a final table, a final column, or dropped a source one.
  private(set) var tableWriter: [Name: Int] = [:]
  private(set) var columnWriter: [ColumnName: Int] = [:]
  private(set) var dropper: [Name: Int] = [:]
  private(set) var columnDropper: [ColumnName: Int] = [:]
  private(set) var deleter: [Name: Int] = [:]
  /// Final tables into which rows were inserted.
  private(set) var inserted: Set<Name> = []
  /// How many statements inserted rows into a table since it was made, or the script began.
  private var insertions: [Name: Int] = [:]
  /// Final tables written by a trigger.
  private(set) var triggered: Set<Name> = []
  private(set) var firings = Firings()

  /// The present name of each virtual table that was never dropped.
  private(set) var virtualHome: [Name: Name] = [:]
  /// Virtual tables whose content a statement may have written or lost.
  private(set) var touchedVirtual: Set<Name> = []

  /// nil where no statement is known.
  private var influences: Influences?
  /// The source tables whose rows stand in a table, under its present name.
  private var contents: [Name: Set<Name>] = [:]
  /// Present name to source name, of tables that are still themselves.
  private var identity: [Name: Name] = [:]
  private var identityOfColumn: [ColumnName: ColumnName] = [:]

  /// - Parameter renames: declared ones; see `Renames`.
  init(of schema: Schema, steps: [StepRecord], renames: Renames) {
    influences = Influences()
    for table in schema.tables {
      identity[table.name] = table.name
      contents[table.name] = [table.name]
      for column in table.columns {
        let name = ColumnName(table.name, column.name)
        origins[name] = [name: true]
        identityOfColumn[name] = name
      }
      if table.hasUnnamedRowid { origins[table.rowid] = [table.rowid: true] }
    }
    for table in schema.virtualTables { virtualHome[table.name] = table.name }
    for step in steps {
      followVirtual(step, schema.virtualTables)
      influences?.follow(step, origins)
      firings.follow(step)
      follow(step)
    }
    for (now, source) in identity {
      home[source] = now
      if !isPlainRename(
        source, to: now, as: renames.tables[source], isTaken: { schema.table($0) != nil })
      {
        touched.insert(source)
      }
    }
    for (now, source) in identityOfColumn {
      let wanted = renames.columns[source.table]?[source.column]
      if !isPlainRename(
        source.column, to: now.column, as: wanted,
        isTaken: { schema.table(source.table)?.column($0) != nil })
      {
        touched.insert(source.table)
      }
    }
    // A rename may have been rolled back, or have been a temporary table's: what was written under a
    // source table's name may be the source table.
    touched.formUnion(steps.flatMap(\.changes.keys).filter { schema.table($0) != nil })
    for (table, sources) in contents {
      for source in sources where identity[table] != source {
        receivers[source, default: []].insert(table)
      }
    }
    for place in origins.keys.sorted() {
      for (source, isCopy) in origins[place] ?? [:] {
        if isCopy {
          copies[source, default: []].append(place)
        } else {
          derivatives[source, default: []].append(place)
        }
      }
    }
  }

  /// Whether something bears its own name, the one that was declared, or one that was nobody's and
  /// is not a place to keep things aside. Then it is where it is looked for.
  private func isPlainRename(
    _ name: Name, to now: Name, as wanted: Name?, isTaken: (Name) -> Bool
  ) -> Bool {
    if let wanted { return now == wanted }
    return now == name || !isTaken(now) && !now.folded.hasPrefix("_drydock_")
  }

  /// Of steps that lead back to the schema they began with: tables and columns are matched by their names, and all
  /// that is known is which columns of keys hold what they held, in all rows: those of tables that one statement
  /// filled, or none.
  init(backTo schema: Schema, steps: [StepRecord]) {
    let whole = Lineage(of: schema, steps: steps, renames: Renames())
    for table in schema.tables where whole.insertions[table.name, default: 0] <= 1 {
      for column in Set(table.keys.flatMap(\.columns)) {
        let name = ColumnName(table.name, column)
        if whole.origins[name]?[name] == true { origins[name] = [name: true] }
      }
    }
  }

  private mutating func follow(_ step: StepRecord) {
    for (table, changes) in step.changes {
      if let source = identity[table] {
        touched.insert(source)
        if changes.deleted > 0 { deleter[source] = step.statement }
      }
      if changes.inserted > 0 || changes.updated > 0 { tableWriter[table] = step.statement }
      if changes.inserted > 0 {
        inserted.insert(table)
        insertions[table, default: 0] += 1
      }
    }
    for column in step.updatedColumns {
      forgetLabels { $0 == column }
      let isConstant = step.nested == 0 && !step.flows.contains { $0.to == column }
      constants[column] = (constants[column] ?? true) && isConstant
      if let source = identityOfColumn[column], step.changes[column.table] != nil {
        overwritten.insert(source)
      }
    }
    triggered.formUnion(step.triggered)
    noteJoined(step)
    let before = origins
    var filled: [ColumnName: [ColumnName: Bool]] = [:]
    for flow in step.flows {
      for (source, direct) in before[flow.from] ?? [:] {
        let carried = direct && flow.direct
        if direct && flow.converted || flow.direct && isConversion(of: source, at: flow.from) {
          conversions[flow.to, default: []].insert(source)
        }
        filled[flow.to, default: [:]][source] = (filled[flow.to]?[source] ?? false) || carried
        label(flow, source)
      }
      columnWriter[flow.to] = step.statement
      tableWriter[flow.to.table] = step.statement
      contents[flow.to.table, default: []].formUnion(contents[flow.from.table] ?? [])
    }
    for (column, sources) in filled {
      origins[column, default: [:]].merge(sources) { $0 || $1 }
    }
    if let reshape = step.reshape { follow(reshape, at: step.statement) }
  }

  private mutating func noteJoined(_ step: StepRecord) {
    var filled: [Name: [Name: Set<Name>]] = [:]
    for flow in step.flows where flow.from.table != flow.to.table {
      for source in (origins[flow.from] ?? [:]).keys {
        filled[flow.to.table, default: [:]][source.table, default: []].insert(flow.to.column)
      }
    }
    for (table, sources) in filled where sources.count > 1 {
      for (first, columns) in sources {
        for (second, others) in sources
        where first < second && columns.isDisjoint(with: others) {
          joined[table, default: []].insert([first, second])
        }
      }
    }
  }

  /// A module keeps its data in tables of its own, which are written in its place.
  private mutating func followVirtual(_ step: StepRecord, _ tables: [VirtualTable]) {
    let written = step.writtenTables
    for table in tables {
      if written.contains(table.name) || !written.isDisjoint(with: table.shadows) {
        touchedVirtual.insert(table.name)
      }
      switch step.reshape {
      case .dropped(let name) where virtualHome[table.name] == name:
        touchedVirtual.insert(table.name)
        virtualHome[table.name] = nil
      case .renamed(let old, let new) where virtualHome[table.name] == old:
        touchedVirtual.insert(table.name)
        virtualHome[table.name] = new
      default: break
      }
    }
  }

  private mutating func follow(_ reshape: StepRecord.Reshape, at statement: Int) {
    switch reshape {
    case .created, .columnAdded: break
    case .renamed(let old, let new):
      identity[new] = identity.removeValue(forKey: old)
      contents[new] = contents.removeValue(forKey: old)
      joined[new] = joined.removeValue(forKey: old)
      tableWriter[new] = tableWriter.removeValue(forKey: old)
      if triggered.remove(old) != nil { triggered.insert(new) }
      if inserted.remove(old) != nil { inserted.insert(new) }
      insertions[new] = insertions.removeValue(forKey: old)
      rename { $0.table == old ? ColumnName(new, $0.column) : $0 }
    case .columnRenamed(let column, let new):
      rename { $0 == column ? ColumnName(column.table, new) : $0 }
    case .columnDropped(let column):
      if let source = identity[column.table] { touched.insert(source) }
      if let source = identityOfColumn.removeValue(forKey: column) {
        columnDropper[source] = statement
      }
      origins[column] = nil
      conversions[column] = nil
      columnWriter[column] = nil
      constants[column] = nil
    case .dropped(let table):
      if let source = identity.removeValue(forKey: table) {
        touched.insert(source)
        dropper[source] = statement
      }
      contents[table] = nil
      joined[table] = nil
      tableWriter[table] = nil
      inserted.remove(table)
      insertions[table] = nil
      triggered.remove(table)
      columnWriter.removeColumns(of: table)
      constants.removeColumns(of: table)
      origins.removeColumns(of: table)
      conversions.removeColumns(of: table)
      labels.removeColumns(of: table)
      identityOfColumn.removeColumns(of: table)
    }
  }

  private mutating func rename(_ renamed: (ColumnName) -> ColumnName) {
    origins.renameColumns(renamed)
    conversions.renameColumns(renamed)
    identityOfColumn.renameColumns(renamed)
    columnWriter.renameColumns(renamed)
    constants.renameColumns(renamed)
    labels.renameColumns(renamed)
    labels = labels.mapValues { sources in
      sources.mapValues { constants in
        var constants = constants
        constants.renameColumns(renamed)
        return constants
      }
    }
  }

  /// What several statements put beside the same source column has to be the same.
  private mutating func label(_ flow: StepRecord.Flow, _ source: ColumnName) {
    let new = Dictionary(
      uniqueKeysWithValues: flow.beside.map { (ColumnName(flow.to.table, $0.key), $0.value) })
    let known = labels[flow.to]?[source]
    if known?.contains(where: { new[$0.key] != nil && new[$0.key] != $0.value }) == true {
      takenTwice[source, default: []].insert(flow.to)
    }
    labels[flow.to, default: [:]][source] = known?.filter { new[$0.key] == $0.value } ?? new
  }

  private mutating func forgetLabels(where isGone: (ColumnName) -> Bool) {
    labels = labels.mapValues { $0.mapValues { $0.filter { !isGone($0.key) } } }
  }

  /// Columns in which rows that hold `column` at a place bear a constant that the place's rows of other
  /// columns of its table do not: by it they are told apart.
  func labels(of column: ColumnName, at place: ColumnName) -> [Name: String] {
    labels(of: column, at: place) { $0.table == column.table && $0 != column }
  }

  /// The same for rows of other tables, which stand in one with its own.
  func tableLabels(of column: ColumnName, at place: ColumnName) -> [Name: String] {
    labels(of: column, at: place) { $0.table != column.table }
  }

  private func labels(
    of column: ColumnName, at place: ColumnName, besides isOther: (ColumnName) -> Bool
  ) -> [Name: String] {
    guard let all = labels[place], let own = all[column] else { return [:] }
    let others = all.filter { isOther($0.key) }.values
    let telling = own.filter { label, constant in
      !others.isEmpty && others.allSatisfy { $0[label].map { $0 != constant } ?? false }
    }
    return Dictionary(uniqueKeysWithValues: telling.map { ($0.key.column, $0.value) })
  }

  /// What stands in a column that tells rows apart, as literals, and beside the values of which source
  /// columns, or tables.
  func labelled(by column: ColumnName) -> [(constant: String, source: String)] {
    var seen: Set<String> = []
    return labels.keys.filter { $0.table == column.table }.sorted().flatMap { place in
      (labels[place] ?? [:]).keys.sorted().compactMap { source in
        labels(of: source, at: place)[column.column].map { ($0, source.description) }
          ?? tableLabels(of: source, at: place)[column.column].map { ($0, source.table.text) }
      }
    }.filter { seen.insert($0.1).inserted }
  }

  /// Final columns that hold a source column several times, beside different constants, in order.
  func placesTakenTwice(by column: ColumnName) -> [ColumnName] {
    (takenTwice[column] ?? []).filter { copies(of: column).contains($0) }.sorted()
  }

  /// Final columns that hold copies of a source column, in order.
  func copies(of column: ColumnName) -> [ColumnName] { copies[column] ?? [] }

  /// Final columns that were made from a source column and others, in order.
  func derivatives(of column: ColumnName) -> [ColumnName] { derivatives[column] ?? [] }

  /// Whether a source column's value stands in a final column, written in another way.
  func isConversion(of column: ColumnName, at place: ColumnName) -> Bool {
    conversions[place]?.contains(column) == true
  }

  /// Whether an UPDATE wrote a final column.
  func isRewritten(_ column: ColumnName) -> Bool { constants[column] != nil }

  /// Whether constants were written into a final column, and nothing else besides its own values.
  func isConstant(_ column: ColumnName) -> Bool {
    constants[column] == true && (origins[column] ?? [:]).count == 1
  }

  /// Whether constants alone were written into a final column that held nothing.
  func isChosen(_ column: ColumnName) -> Bool {
    isRewritten(column) && (origins[column] ?? [:]).isEmpty
  }

  /// Whether what stands in a final column is this source column's value, unaltered, or came about
  /// without it.
  func isUnread(_ column: ColumnName, at place: ColumnName) -> Bool {
    influences?.isFree(place, of: column) == true
  }

  /// Whether a condition on a source column chose what stands in a final table.
  func decides(_ column: ColumnName, over table: Name) -> Bool {
    influences?.decides(column, over: table) == true
  }

  /// Whether nothing in a final table came about with a source column.
  func isUnread(_ column: ColumnName, in table: Table) -> Bool {
    table.storedColumns.allSatisfy { other in
      let place = ColumnName(table.name, other.name)
      return origins[place]?[column] == nil && isUnread(column, at: place)
    }
  }

  /// Whether a statement made something of a source column, be it that its text does not say what.
  ///
  /// - Parameter key: columns of its table that tell whose value it is.
  func isConsumed(_ column: ColumnName, key: Set<Name>) -> Bool {
    derivatives[column] != nil || influences?.isConsumed(column, key: key) == true
  }

  /// Whether one statement put values of both source tables side by side into a final table's rows.
  func isJoined(_ first: Name, _ second: Name, in table: Name) -> Bool {
    joined[table]?.contains([first, second]) == true
  }

  /// Whether any source value may stand in a final column.
  func isFilled(_ column: ColumnName) -> Bool { !(origins[column] ?? [:]).isEmpty }
}

/// A script may rename and drop many tables: only what is concerned is put anew.
extension Dictionary where Key == ColumnName {
  fileprivate mutating func renameColumns(_ renamed: (ColumnName) -> ColumnName) {
    let moved = keys.compactMap { old -> (old: ColumnName, new: ColumnName)? in
      let new = renamed(old)
      return new == old ? nil : (old, new)
    }
    // Two may exchange their names.
    let values = moved.map { removeValue(forKey: $0.old) }
    for (name, value) in zip(moved, values) { self[name.new] = value }
  }

  fileprivate mutating func removeColumns(of table: Name) {
    for key in keys where key.table == table { self[key] = nil }
  }
}
