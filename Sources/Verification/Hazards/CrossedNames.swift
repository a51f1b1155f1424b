import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts
import Wishes

/// Two tables, or two columns of one, each of which went to what the other's name says or, where columns were
/// renamed and their names say nothing, to the other's place in the target. No value shows it.
struct CrossedNames: HazardRule {
  static let id: RuleID = "compat.crossed-names"

  func findings<E: Engine>(on bench: Bench<E>, _ run: ModeRun<E>) -> [Finding] {
    let entries =
      (run.loss?.mapping.entries ?? []).map(run.leading) + run.looked
      + movedKeys(run)
    let renamed = entries.filter {
      [.renamed, .moved, .transformed].contains($0.kind) && $0.origin != .declared
        && $0.source.count == 1 && $0.target.count == 1
    }
    var findings: [Finding] = []
    for (index, one) in renamed.enumerated() {
      for other in renamed.dropFirst(index + 1) {
        guard ![one, other].allSatisfy({ isAsked($0, bench) }), !areTold([one, other], bench),
          let witness = witness(against: one, other, bench)
        else { continue }
        findings.append(
          Finding(
            Self.id, .medium,
            "\(one.source[0]) became \(one.target[0]) and \(other.source[0]) \(other.target[0]): by "
              + "their \(witness) it would be the other way round",
            objects: [one.source[0].description, other.source[0].description],
            remedy: "exchange the new names, or declare both with --rename"))
      }
    }
    return findings + tables(bench, run)
  }

  /// Keys of one column that went to other tables besides their own.
  private func movedKeys<E: Engine>(_ run: ModeRun<E>) -> [MappingEntry] {
    let anchors = Dictionary(
      (run.loss?.account.tables ?? []).map { ($0.table, $0.anchor) },
      uniquingKeysWith: { a, _ in a })
    return (run.loss?.mapping.keys ?? []).filter { key in
      key.sourceColumns.count == 1 && key.targetColumns.count == 1
        && anchors[key.source] != .some(key.target) && anchors[key.source] != nil
    }.map { key in
      MappingEntry(
        source: [ColumnName(key.source, key.sourceColumns[0])],
        target: [ColumnName(key.target, key.targetColumns[0])], kind: .moved, origin: .script)
    }
  }

  /// Whether the request says, in words, that a column gets this name.
  private func isAsked<E: Engine>(_ entry: MappingEntry, _ bench: Bench<E>) -> Bool {
    bench.options.wish.newName(for: entry.source[0].column) == entry.target[0].column
  }

  /// Whether the words of the request lead from each name to its new one.
  private func areTold<E: Engine>(_ entries: [MappingEntry], _ bench: Bench<E>) -> Bool {
    UnlikeNames(pairs: entries.map { ($0.source[0].column.folded, $0.target[0].column) })
      .told(by: bench.options.wish) == .so
  }

  /// Of tables that names alone tell apart.
  private func tables<E: Engine>(_ bench: Bench<E>, _ run: ModeRun<E>) -> [Finding] {
    let renamed = bench.source.tables.compactMap { table -> (old: Name, new: Name)? in
      let anchor = run.loss?.account.tables.first { $0.table == table.name }?.anchor
      guard let now = anchor ?? run.lineage?.home[table.name], now != table.name, !now.isKeptAside,
        bench.options.renames.tables[table.name] == nil
      else { return nil }
      return (table.name, now)
    }
    func isAkin(_ old: Name, _ new: Name) -> Bool {
      resemble(old, new) || old.isCalled(new.folded) || new.folded.hasPrefix(old.folded)
        || old.folded.hasPrefix(new.folded)
    }
    var findings: [Finding] = []
    for (index, one) in renamed.enumerated() {
      for other in renamed.dropFirst(index + 1)
      where one.new != other.new && isAkin(one.old, other.new) && isAkin(other.old, one.new)
        && !isAkin(one.old, one.new) && !isAkin(other.old, other.new)
      {
        findings.append(
          Finding(
            Self.id, .medium,
            "the rows of \(one.old) are in \(one.new) and those of \(other.old) in \(other.new): by "
              + "their names it would be the other way round",
            objects: [one.old.text, other.old.text],
            remedy: "exchange the new names, or declare both with --rename"))
      }
    }
    return findings
  }

  /// What speaks for the exchange of both; nil where nothing does.
  private func witness<E: Engine>(
    against one: MappingEntry, _ other: MappingEntry, _ bench: Bench<E>
  ) -> String? {
    guard one.target != other.target, one.source != other.source else { return nil }
    // Of two tables that went into a third the names may tell what theirs was, and so may those of two new ones.
    let isOfOne = one.source[0].table == other.source[0].table
    let isIntoOne = one.target[0].table == other.target[0].table
    let isBeside = [one, other].contains { $0.target[0].table != $0.source[0].table }
    guard isIntoOne || isBeside else { return nil }
    func common(_ a: MappingEntry, _ b: MappingEntry) -> Int {
      let (old, new) = (a.source[0], b.target[0])
      let own = words(old.column).union(isOfOne && !isBeside ? [] : words(old.table))
      return words(new.column).union(isIntoOne ? [] : words(new.table)).count { word in
        own.contains { $0 == word || Name(String($0)).isCalled(String(word)) }
      }
    }
    let straight = common(one, one) + common(other, other)
    let crossed = common(one, other) + common(other, one)
    if crossed != straight { return crossed > straight ? "names" : nil }
    guard isOfOne, one.kind == .renamed, other.kind == .renamed else { return nil }
    let before = bench.source.table(one.source[0].table)?.columns.map(\.name) ?? []
    let after = bench.target?.table(one.target[0].table)?.columns.map(\.name) ?? []
    guard let first = before.firstIndex(of: one.source[0].column),
      let second = before.firstIndex(of: other.source[0].column),
      let now = after.firstIndex(of: one.target[0].column),
      let then = after.firstIndex(of: other.target[0].column), (first < second) != (now < then)
    else { return nil }
    return "places in the target"
  }

  private func words(_ name: Name) -> Set<Substring> {
    Set(name.folded.split { !$0.isLetter })
  }
}
