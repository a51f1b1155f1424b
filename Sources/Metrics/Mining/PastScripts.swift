/// What a migration was when it was merged, and when it was proposed.
package struct PastScript: Sendable {
  /// Into the history's migrations.
  package let migration: Int
  /// The way forward, as it reached the main line.
  package let merged: [UInt8]
  /// As it was first pushed; nil where that is not kept.
  package let proposed: [UInt8]?
}

extension Miner {
  /// The scripts of one folder's migrations, in the order in which they came.
  /// - Throws: `GitError`.
  package func scripts(of history: MinedHistory, in folder: String) throws -> [PastScript] {
    let wanted = history.migrations.enumerated().filter { $0.element.folder == folder }
    let ids = Set(wanted.flatMap { [$0.element.merged] + [$0.element.proposed].compactMap { $0 } })
    var contents: [String: [UInt8]] = [:]
    try GitHistory(repository: repository).contents(of: ids.sorted(), limit: 8 << 20) {
      contents[$0] = $1
    }
    func up(_ blob: String?, _ migration: MinedMigration) -> [UInt8]? {
      guard let blob, let bytes = contents[blob],
        let path = MigrationPath(migration.origin, isNamed: true)
      else { return nil }
      return MigrationUnit.units(in: bytes, at: path).first { $0.id == migration.unit }?.up
    }
    return wanted.compactMap { index, migration in
      up(migration.merged, migration).map {
        PastScript(
          migration: index, merged: $0, proposed: up(migration.proposed, migration))
      }
    }
  }
}
