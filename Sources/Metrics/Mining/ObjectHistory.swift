import Ledger
import Plans
import Schemas

/// What the migrations of a history did to objects, and which of them a later one mends.
struct ObjectHistory {
  /// In seconds.
  let window: Int
  private var catalogs: [String: Catalog] = [:]
  /// What each migration's file says now.
  private var steps: [Int: [DefinitionStep]] = [:]
  private var undo: [Int: Catalog.Undo] = [:]
  /// By folder and object, the migrations that changed it, in their order.
  private var touched: [String: [SchemaObject: [Int]]] = [:]

  init(window: Int) { self.window = window }

  // MARK: What migrations say

  /// A new migration.
  /// - Parameter name: without its number.
  mutating func add(
    _ index: Int, saying said: [DefinitionStep], named name: String,
    in history: inout MinedHistory
  ) {
    let folder = history.migrations[index].folder
    let (changes, undo) = catalogs[place(folder), default: Catalog()].apply(said)
    steps[index] = said
    history.migrations[index].changes = changes
    self.undo[index] = undo
    mend(index, named: name, &history)
    for object in changes.keys { touch(object, by: index, in: folder) }
    for case .renamed(let new) in changes.values { touch(new, by: index, in: folder) }
  }

  /// A file says something else, whether that is a sign or none: later migrations may mend what it
  /// makes now.
  mutating func edit(_ index: Int, saying new: [DefinitionStep], in history: inout MinedHistory) {
    guard let old = steps[index] else { return }
    steps[index] = new
    let known = Set(old)
    let fresh = new.filter { !known.contains($0) }
    guard !fresh.isEmpty else { return }
    let folder = history.migrations[index].folder
    for (object, change) in catalogs[place(folder), default: Catalog()].apply(fresh).changes {
      if history.migrations[index].changes[object] == nil { touch(object, by: index, in: folder) }
      // What it made before the edit and makes otherwise now, it has still made.
      if history.migrations[index].changes[object] != .added {
        history.migrations[index].changes[object] = change
      }
    }
  }

  /// A migration's file is gone.
  mutating func remove(_ index: Int, in history: MinedHistory) {
    if let undo = undo[index] { catalogs[place(history.migrations[index].folder)]?.apply(undo) }
  }

  /// It is back.
  mutating func revive(_ index: Int, saying said: [DefinitionStep], in history: MinedHistory) {
    _ = catalogs[place(history.migrations[index].folder), default: Catalog()].apply(said)
  }

  // MARK: Folders that move

  /// By its present name, what a folder was called when its first migration came.
  private var origins: [String: String] = [:]
  private func place(_ folder: String) -> String { origins[folder] ?? folder }

  /// A whole folder moves, one file after the other.
  mutating func move(_ from: String, to: String) {
    guard from != to, catalogs[to] == nil, origins[to] == nil else { return }
    origins[to] = place(from)
  }

  private mutating func touch(_ object: SchemaObject, by migration: Int, in folder: String) {
    touched[place(folder), default: [:]][object, default: []].append(migration)
  }

  // MARK: What is mended

  /// Whether a new migration mends what earlier ones did within the window.
  private func mend(_ index: Int, named name: String, _ history: inout MinedHistory) {
    let migration = history.migrations[index]
    var shared: [Int: [(object: SchemaObject, inverts: Bool)]] = [:]
    var changes = migration.changes
    for (old, change) in migration.changes {
      if case .renamed(let new) = change, changes[new] == nil { changes[new] = .renamed(to: old) }
    }
    for (object, change) in changes {
      guard let earlier = lastTouch(of: object, before: migration, in: history) else {
        continue
      }
      let inverts = inverts(object, change, history.migrations[earlier].changes)
      // That both touch the same table says nothing.
      guard object.kind != .table || inverts else { continue }
      shared[earlier, default: []].append((object, inverts))
    }
    shared = shared.mapValues { Self.withoutParts($0, changes) }
    let words = Subject(migration.subject).fixWords.union(Subject(name).fixWords)
    for (earlier, objects) in shared.sorted(by: { $0.key < $1.key }) {
      let inverted = objects.filter(\.inverts).map(\.object).sorted()
      guard !inverted.isEmpty || !words.isEmpty else { continue }
      let origin = history.migrations[earlier]
      var evidence: [String] = []
      if !inverted.isEmpty {
        evidence.append("It takes back what that migration did to \(list(inverted)).")
      }
      let others = objects.filter { !$0.inverts }.map(\.object).sorted()
      if !others.isEmpty, !words.isEmpty { evidence.append("It changes \(list(others)) again.") }
      if !words.isEmpty {
        evidence.append(
          "Its name or its commit says \(words.sorted().map { "“\($0)”" }.joined(separator: ", "))."
        )
      }
      let isStrong = !words.isSubset(of: Subject.weak)
      history.candidates.append(
        ReworkCandidate(
          migration: earlier, sign: .fixedForward, cause: .migration(index),
          objects: words.isEmpty ? inverted : objects.map(\.object).sorted(),
          seconds: migration.at.seconds - origin.at.seconds,
          confidence: isStrong || (!inverted.isEmpty && !words.isEmpty) ? .high : .medium,
          evidence: evidence))
    }
  }

  private func isWithinWindow(_ origin: MinedMigration, of migration: MinedMigration) -> Bool {
    let seconds = migration.at.seconds - origin.at.seconds
    guard seconds >= 0, seconds <= window, origin.end != .deleted else { return false }
    // What came at once was reviewed at once; an import's own times say when.
    return origin.commit != migration.commit || (origin.isImported && seconds > 0)
  }

  /// Whether a change undoes what an earlier migration did to the object.
  private func inverts(
    _ object: SchemaObject, _ change: ObjectChange, _ was: [SchemaObject: ObjectChange]
  ) -> Bool {
    let isNewName = was.values.contains(.renamed(to: object))
    switch (was[object], change) {
    case (.added, .dropped), (.dropped, .added), (.added, .renamed), (.renamed, .renamed):
      return true
    case (nil, .renamed) where isNewName: return true
    // Of a table that it made without saying its columns.
    case (nil, .dropped), (nil, .renamed):
      return object.kind == .column
        && object.table.map { was[SchemaObject(.table, $0)] == .added } == true
    default: return false
    }
  }

  /// The most recent migration within the window that touched an object, or that made the table of a
  /// column without saying which columns it has.
  private func lastTouch(
    of object: SchemaObject, before migration: MinedMigration, in history: MinedHistory
  ) -> Int? {
    func last(_ object: SchemaObject) -> Int? {
      touched[place(migration.folder)]?[object]?.last {
        isWithinWindow(history.migrations[$0], of: migration)
      }
    }
    if let known = last(object) { return known }
    guard object.kind == .column, let table = object.table,
      let maker = last(SchemaObject(.table, table))
    else { return nil }
    let made = history.migrations[maker].changes
    let isOpen =
      made[SchemaObject(.table, table)] == .added
      && !made.keys.contains { $0.kind == .column && $0.table == table }
    return isOpen ? maker : nil
  }

  /// A table that goes or gets a new name takes all with it: where its columns say so, it and its
  /// constraints need not.
  private static func withoutParts(
    _ objects: [(object: SchemaObject, inverts: Bool)], _ changes: [SchemaObject: ObjectChange]
  ) -> [(object: SchemaObject, inverts: Bool)] {
    let tables = Set(objects.compactMap { $0.object.kind == .column ? $0.object.table : nil })
      .filter { table in
        switch changes[SchemaObject(.table, table)] {
        case .dropped, .renamed: true
        default: false
        }
      }
    return objects.filter { item in
      switch item.object.kind {
      case .table: !tables.contains(item.object.name)
      case .column: true
      default: item.object.table.map { !tables.contains($0) } ?? true
      }
    }
  }

  private func list(_ objects: [SchemaObject]) -> String {
    let names = objects.prefix(5).map(\.description).joined(separator: ", ")
    return objects.count > 5 ? "\(names) and \(objects.count - 5) more" : names
  }
}
