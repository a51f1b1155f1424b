import EngineInterface
import Findings
import Schemas

/// A trigger that inserts without naming columns into a table whose columns stand in another order now:
/// it goes on working, and fills them crosswise.
struct FilledByPlace: HazardRule {
  static let id: RuleID = "data.filled-by-place"

  func findings<E: Engine>(on bench: Bench<E>, _ run: ModeRun<E>) -> [Finding] {
    guard let schema = run.schema else { return [] }
    return schema.triggers.flatMap { trigger -> [Finding] in
      guard bench.source.triggers.contains(where: { $0.body == trigger.body }) else { return [] }
      return filledByPlace(trigger.body).compactMap { name in
        guard let old = bench.source.table(name)?.columns.map(\.name),
          let new = schema.table(name)?.columns.map(\.name), old != new, Set(old) == Set(new)
        else { return nil }
        return Finding(
          Self.id, .medium,
          "the trigger \(trigger.name) fills \(name) by place, and its columns stand in another "
            + "order now", objects: [trigger.name.text, name.text],
          remedy: "name the columns in the trigger, or keep their order")
      }
    }
  }

  /// Tables that come after INSERT INTO and before VALUES or SELECT, without columns between.
  private func filledByPlace(_ body: Expression) -> Set<Name> {
    let words = body.canonicalWords
    let found = words.indices.dropLast(3).compactMap { index -> Name? in
      guard words[index] == "into", ["values", "select"].contains(words[index + 2]) else {
        return nil
      }
      let word = words[index + 1]
      return Name(word.hasPrefix("\"") ? String(word.dropFirst().dropLast()) : word)
    }
    return Set(found)
  }
}
