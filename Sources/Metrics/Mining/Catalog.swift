import Plans
import Schemas

/// What became of one object in a migration, from before its first statement to after its last.
package enum ObjectChange: Hashable, Sendable {
  case added
  case dropped
  /// Its definition is another.
  case altered
  case renamed(to: SchemaObject)
}

/// The definitions of a database as its migrations leave them, followed without running them.
struct Catalog {
  struct Entry: Hashable {
    var definition: Definition
    /// Stays with an object through renames.
    let origin: Int
  }

  private var objects: [SchemaObject: Entry] = [:]
  /// By table, so that what goes with it is found.
  private var parts: [Name: Set<SchemaObject>] = [:]
  /// By table or view, what cannot be without it.
  private var dependents: [Name: Set<SchemaObject>] = [:]
  private var origins = 0
  /// What was taken away, so that it is not taken for something from before the history.
  private var gone: Set<SchemaObject> = []
  /// What each object was before the migration that is being applied touched it.
  private var before: [SchemaObject: Entry?] = [:]

  subscript(_ object: SchemaObject) -> Entry? { objects[object] }

  /// Applies a migration.
  /// - Returns: by object what became of it, and how to undo it.
  mutating func apply(_ steps: [DefinitionStep]) -> (
    changes: [SchemaObject: ObjectChange], undo: Undo
  ) {
    before = [:]
    for step in steps { apply(step) }
    var changes: [SchemaObject: ObjectChange] = [:]
    var newNames: [Int: SchemaObject] = [:]
    for object in before.keys {
      if before[object] == .some(nil), let now = objects[object] { newNames[now.origin] = object }
    }
    for (object, was) in before {
      switch (was, objects[object]) {
      case (nil, nil): continue
      case (let was?, let now?):
        if was.definition.essence != now.definition.essence { changes[object] = .altered }
      case (let was?, nil):
        if let new = newNames[was.origin] {
          changes[object] = .renamed(to: new)
        } else {
          changes[object] = .dropped
        }
      case (nil, .some): if changes[object] == nil { changes[object] = .added }
      }
    }
    // The new name of what was renamed is no addition.
    for case .renamed(let new) in changes.values where changes[new] == .added {
      changes[new] = nil
    }
    return (changes, Undo(before: before))
  }

  struct Undo {
    fileprivate let before: [SchemaObject: Entry?]

    /// What an object was before.
    func entry(_ object: SchemaObject) -> Entry? { before[object] ?? nil }
  }

  /// Takes a migration back whose file is gone.
  mutating func apply(_ undo: Undo) {
    for (object, entry) in undo.before { put(entry, at: object) }
  }

  private mutating func put(_ entry: Entry?, at object: SchemaObject) {
    if before.index(forKey: object) == nil { before.updateValue(objects[object], forKey: object) }
    if let old = objects[object]?.definition {
      if let table = old.table { parts[table]?.remove(object) }
      for name in old.needs { dependents[name]?.remove(object) }
    }
    objects[object] = entry
    if entry == nil { gone.insert(object) } else { gone.remove(object) }
    guard let new = entry?.definition else { return }
    if let table = new.table { parts[table, default: []].insert(object) }
    for name in new.needs { dependents[name, default: []].insert(object) }
  }

  private mutating func apply(_ step: DefinitionStep) {
    switch step {
    case .create(let definition, let own, let isKept):
      guard !isKept || objects[definition.object] == nil else { return }
      if definition.object.kind == .table { dropParts(of: definition.object.name) }
      for definition in [definition] + own {
        origins += 1
        put(Entry(definition: definition, origin: origins), at: definition.object)
      }
    case .set(let object, let aspect, let value):
      // Of what was made before the history begins, the change alone is known.
      var entry = objects[object] ?? newEntry(Definition(object))
      if objects[object] == nil {
        put(entry, at: object)
        before[object] = .some(entry)
      }
      entry.definition.aspects[aspect] = value
      put(entry, at: object)
    case .drop(let object): drop(object)
    case .rename(let object, let name): rename(object, to: name)
    }
  }

  private mutating func newEntry(_ definition: Definition) -> Entry {
    origins += 1
    return Entry(definition: definition, origin: origins)
  }

  /// An object that the history did not make is known from here on, so that its going is seen.
  private mutating func assume(_ object: SchemaObject) {
    guard objects[object] == nil, before.index(forKey: object) == nil, !gone.contains(object)
    else { return }
    let entry = newEntry(Definition(object))
    objects[object] = entry
    if let table = entry.definition.table { parts[table, default: []].insert(object) }
  }

  private mutating func drop(_ object: SchemaObject) {
    if object.kind == .function, object.table == nil {
      // Named without its arguments: the only one, or those that there are.
      for known in objects.keys where known.kind == .function && known.name == object.name {
        put(nil, at: known)
      }
      return
    }
    assume(object)
    if object.kind == .table || object.kind == .view {
      dropParts(of: object.name)
      for dependent in dependents[object.name] ?? [] where dependent != object { drop(dependent) }
    }
    if object.kind == .column, let table = object.table {
      for part in parts[table] ?? []
      where objects[part]?.definition.columns.contains(object.name) == true {
        put(nil, at: part)
      }
    }
    put(nil, at: object)
  }

  private mutating func dropParts(of table: Name) {
    for part in parts[table] ?? [] { put(nil, at: part) }
  }

  private mutating func rename(_ object: SchemaObject, to name: Name) {
    assume(object)
    guard let entry = objects[object] else { return }
    let new = SchemaObject(object.kind, name, of: object.table)
    if object.kind == .table {
      for part in (parts[object.name] ?? []).sorted() {
        guard let entry = objects[part] else { continue }
        move(entry, from: part, to: part.moved(to: name), table: name)
      }
    }
    if object.kind == .table || object.kind == .view {
      for dependent in dependents[object.name] ?? [] {
        guard var entry = objects[dependent] else { continue }
        entry.definition.needs = entry.definition.needs.map { $0 == object.name ? name : $0 }
        put(entry, at: dependent)
      }
    }
    if object.kind == .column, let table = object.table {
      for part in parts[table] ?? [] {
        guard var entry = objects[part],
          let at = entry.definition.columns.firstIndex(of: object.name)
        else { continue }
        entry.definition.columns[at] = name
        put(entry, at: part)
      }
    }
    move(entry, from: object, to: new, table: entry.definition.table)
  }

  private mutating func move(
    _ entry: Entry, from old: SchemaObject, to new: SchemaObject, table: Name?
  ) {
    var moved = Definition(
      new, of: table, columns: entry.definition.columns, aspects: entry.definition.aspects)
    moved.needs = entry.definition.needs
    put(nil, at: old)
    put(Entry(definition: moved, origin: entry.origin), at: new)
  }
}

extension SchemaObject {
  /// The same part of a table with another name.
  fileprivate func moved(to table: Name) -> SchemaObject {
    self.table == nil ? self : SchemaObject(kind, name, of: table)
  }
}

extension Definition {
  /// Without what a rename elsewhere changes; what is not said is the same as empty.
  fileprivate var essence: [String: String] {
    aspects.filter { !$0.value.isEmpty && $0.key != "table" }
  }
}
