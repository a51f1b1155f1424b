import EngineInterface
import Foundation
import Ledger
import Plans
import Schemas

/// Goes through a history commit by commit and notes what became of each migration.
struct Replay {
  private let scripts: ScriptLibrary
  private let folders: Folders
  private let window: Int
  private let begun: [String: GitHistory.FirstVersion]
  private(set) var history = MinedHistory()

  /// Where each file and changeset leads: into the history's migrations.
  private var live: [Place: Int] = [:]
  /// Texts of migrations that are gone, so that one that comes back is known.
  private var gone: [NormalText: Int] = [:]
  private var objects: ObjectHistory
  /// Changes of a sqitch plan that a tag stands behind.
  private var tagged: [String: Bool] = [:]
  /// Files that stand for others that are gone: nothing of them is new.
  private var squashes: Set<Place> = []

  /// More at once are no work on single migrations.
  private static let mass = 10

  private struct Place: Hashable {
    let path: String
    let unit: String
  }

  /// A unit that a commit brings, takes or changes.
  private struct Piece {
    let place: Place
    let path: MigrationPath
    let unit: ScriptLibrary.Unit
    let folder: Folders.Folder
    var replacesOthers = false
    /// The object of the file.
    let blob: String

    /// What it does; nothing where it is not read.
    var steps: [DefinitionStep] { folder.reader.map { unit.readings[$0].steps } ?? [] }
  }

  /// - Parameter begun: by path, when the commit was written that first added it.
  init(
    scripts: ScriptLibrary, folders: Folders, windowDays: Int,
    begun: [String: GitHistory.FirstVersion]
  ) {
    (self.scripts, self.folders, self.begun) = (scripts, folders, begun)
    window = windowDays * Moment.day
    objects = ObjectHistory(window: window)
  }

  mutating func take(_ commit: MigrationCommit) {
    defer { for plan in commit.plans { tagged.merge(scripts.plans[plan.after] ?? [:]) { $1 } } }
    var (added, removed): ([Piece], [Piece]) = ([], [])
    var changed: [(old: ScriptLibrary.Unit, new: Piece)] = []
    for change in commit.changes { sort(change, &added, &removed, &changed) }
    rework(&added, &changed)
    renumber(&added, &removed, commit)
    let squashed = squash(removed, into: added + changed.map(\.new))
    let edits = changed.filter {
      $0.old.normalised != $0.new.unit.normalised && !squashes.contains($0.new.place)
    }
    history.passed[.formatOnly, default: 0] += changed.count - edits.count
    if changed.count > Self.mass {
      history.passed[.massEdit, default: 0] += edits.count
      for edit in edits { note(edit.new) }
    } else {
      for edit in edits { self.edit(edit.new, commit) }
    }
    remove(removed, squashed, commit)
    let isImport = isImport(added, commit)
    let ordered = added.enumerated().sorted {
      // Changesets of a file in the order in which they stand.
      Self.isEarlier($0.element, $1.element)
        || !Self.isEarlier($1.element, $0.element) && $0.offset < $1.offset
    }
    for (_, piece) in ordered { add(piece, commit, isImport: isImport) }
  }

  /// Whether a commit brings a history that was elsewhere: the first of a repository, very many at
  /// once, or migrations of different seasons.
  private func isImport(_ added: [Piece], _ commit: MigrationCommit) -> Bool {
    let stamps = added.compactMap(\.path.stamp)
    let spread = (stamps.max() ?? 0) - (stamps.min() ?? 0)
    return added.count > Self.mass || commit.isRoot || added.count > 2 && spread > 90 * Moment.day
  }

  /// As their tools order them: by number, and by path where numbers say nothing.
  private static func isEarlier(_ a: Piece, _ b: Piece) -> Bool {
    (a.path.folder, a.path.stamp ?? 0, Numbered(a.place.path))
      < (b.path.folder, b.path.stamp ?? 0, Numbered(b.place.path))
  }

  private func sort(
    _ change: MigrationCommit.Change, _ added: inout [Piece], _ removed: inout [Piece],
    _ changed: inout [(old: ScriptLibrary.Unit, new: Piece)]
  ) {
    guard let folder = folders[change.path.folder] else { return }
    func piece(_ unit: ScriptLibrary.Unit) -> Piece {
      Piece(
        place: Place(path: change.change.path, unit: unit.id), path: change.path, unit: unit,
        folder: folder, replacesOthers: scripts[change.change.after].replacesOthers,
        blob: change.change.after)
    }
    let old = change.change.kind == .added ? [] : scripts[change.change.before].units
    let new = change.change.kind == .deleted ? [] : scripts[change.change.after].units
    let before = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let after = Set(new.map(\.id))
    for unit in new {
      if let was = before[unit.id] {
        guard was.raw != unit.raw else { continue }
        changed.append((was, piece(unit)))
      } else {
        added.append(piece(unit))
      }
    }
    removed += old.filter { !after.contains($0.id) }.map(piece)
  }

  // MARK: Files that move

  /// `sqitch rework` copies a change that a tag stands behind to `name@tag.sql`, where it stays what it
  /// was, and what `name.sql` says from now on is a new migration.
  /// https://sqitch.org/docs/manual/sqitch-rework/
  private mutating func rework(
    _ added: inout [Piece], _ changed: inout [(old: ScriptLibrary.Unit, new: Piece)]
  ) {
    for copy in added where copy.folder.tool == .sqitch && copy.path.slug.contains("@") {
      added.removeAll { $0.place == copy.place }
      let name = copy.path.slug.prefix { $0 != "@" }
      let at = changed.firstIndex {
        $0.new.path.folder == copy.path.folder && $0.new.path.slug == name
      }
      guard let at else { continue }
      let new = changed.remove(at: at).new
      move(new, to: copy)
      added.append(new)
    }
  }

  /// The same text under another name in one commit, or the same name with another number.
  private mutating func renumber(
    _ added: inout [Piece], _ removed: inout [Piece], _ commit: MigrationCommit
  ) {
    guard !added.isEmpty, !removed.isEmpty else { return }
    var rest: [Piece] = []
    for old in removed {
      let same = added.firstIndex {
        !$0.unit.normalised.isEmpty && $0.unit.normalised == old.unit.normalised
      }
      let like =
        same
        ?? added.firstIndex {
          $0.path.folder == old.path.folder && $0.path.slug == old.path.slug
            && !old.path.slug.isEmpty && $0.place.unit == old.place.unit
        }
      guard let like else {
        rest.append(old)
        continue
      }
      let new = added.remove(at: like)
      move(old, to: new)
      if same == nil { edit(new, commit) } else { history.passed[.renumbered, default: 0] += 1 }
    }
    removed = rest
  }

  private mutating func move(_ old: Piece, to new: Piece) {
    guard let migration = live.removeValue(forKey: old.place) else { return }
    live[new.place] = migration
    history.migrations[migration].path = new.place.path
    objects.move(old.path.folder, to: new.path.folder)
  }

  /// What a file says from now on, whether its change is a sign or none.
  private mutating func note(_ piece: Piece) {
    guard let migration = live[piece.place] else { return }
    objects.edit(migration, saying: piece.steps, in: &history)
  }

  // MARK: Signs

  private func seconds(_ migration: Int, _ commit: MigrationCommit) -> Int {
    max(0, commit.time - history.migrations[migration].at.seconds)
  }

  private mutating func edit(_ piece: Piece, _ commit: MigrationCommit) {
    guard let migration = live[piece.place] else { return }
    note(piece)
    if piece.unit.isRepeatable {
      history.passed[.repeatable, default: 0] += 1
      return
    }
    if piece.folder.tool == .sqitch, tagged[piece.path.slug] != true {
      history.passed[.beforeTag, default: 0] += 1
      return
    }
    let seconds = seconds(migration, commit)
    guard seconds <= window else {
      history.passed[.late, default: 0] += 1
      return
    }
    let isRevert = Subject(commit.subject).isRevert
    history.candidates.append(
      ReworkCandidate(
        migration: migration, sign: isRevert ? .reverted : .edited, cause: .commit(commit.id),
        objects: [],
        seconds: seconds, confidence: .high,
        evidence: [
          "Its text changed, comments and blanks aside, \(seconds / Moment.day) days after it "
            + "reached the main line.", "The commit says: \(commit.subject)",
        ]))
  }

  private mutating func remove(
    _ removed: [Piece], _ squashed: Set<Place>, _ commit: MigrationCommit
  ) {
    for piece in removed {
      guard let migration = live.removeValue(forKey: piece.place) else { continue }
      gone[piece.unit.normalised] = migration
      if squashed.contains(piece.place) {
        history.migrations[migration].end = .squashed
        history.passed[.squashed, default: 0] += 1
        continue
      }
      history.migrations[migration].end = .deleted
      objects.remove(migration, in: history)
      let seconds = seconds(migration, commit)
      guard seconds <= window else {
        history.passed[.late, default: 0] += 1
        continue
      }
      let isRevert = Subject(commit.subject).isRevert
      history.candidates.append(
        ReworkCandidate(
          migration: migration, sign: .reverted, cause: .commit(commit.id), objects: [],
          seconds: seconds,
          confidence: isRevert ? .high : .medium,
          evidence: [
            "Its file was removed \(seconds / Moment.day) days after it reached the main line.",
            "The commit says: \(commit.subject)",
          ]))
    }
  }

  /// Several files that go where one comes, or grows, that makes what they made: they are one now.
  private mutating func squash(_ removed: [Piece], into others: [Piece]) -> Set<Place> {
    guard removed.count > 1 || others.contains(where: \.replacesOthers) else { return [] }
    func made(_ pieces: [Piece]) -> Set<SchemaObject> {
      var catalog = Catalog()
      return Set(catalog.apply(pieces.flatMap(\.steps)).changes.filter { $0.value == .added }.keys)
    }
    for piece in others {
      let old = removed.filter { $0.path.folder == piece.path.folder }
      let gone = made(old)
      let isSame = !gone.isEmpty && gone.isSubset(of: made([piece]))
      guard old.count > 1, isSame || piece.replacesOthers else { continue }
      squashes.insert(piece.place)
      return Set(old.map(\.place))
    }
    return []
  }

  // MARK: New migrations

  private mutating func add(_ piece: Piece, _ commit: MigrationCommit, isImport: Bool) {
    guard !piece.unit.isRepeatable else { return }
    let text = piece.unit.normalised
    if !text.isEmpty, let same = gone[text], history.migrations[same].end == .deleted {
      gone[text] = nil
      live[piece.place] = same
      history.migrations[same].end = nil
      history.migrations[same].path = piece.place.path
      objects.revive(same, saying: piece.steps, in: history)
      return
    }
    let stamp = isImport ? piece.path.stamp.flatMap { $0 <= commit.time ? $0 : nil } : nil
    let index = history.migrations.count
    let first = begun[piece.place.path]
    history.migrations.append(
      MinedMigration(
        path: piece.place.path, unit: piece.unit.id, folder: piece.path.folder,
        tool: piece.folder.tool, at: Moment(seconds: stamp ?? commit.time), isImported: isImport,
        begun: first.map { Moment(seconds: min($0.time, commit.time)) }, merged: piece.blob,
        proposed: first?.blob,
        commit: commit.id, origin: piece.place.path, subject: commit.subject,
        author: commit.author))
    if piece.path.stamp != nil { history.signs.stamped += 1 }
    live[piece.place] = index
    guard piece.folder.reader != nil, !squashes.contains(piece.place) else { return }
    objects.add(index, saying: piece.steps, named: piece.path.slug, in: &history)
  }
}
