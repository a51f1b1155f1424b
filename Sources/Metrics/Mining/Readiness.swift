import Ledger

/// What a history can and cannot tell, before anything is measured on it.
package struct Readiness: Sendable {
  package struct Item: Hashable, Sendable {
    package let question: String
    package let isGiven: Bool
    package let found: String
    /// What later reports have to say where it is missing.
    package let limit: String
  }

  package let items: [Item]

  package init(_ history: MinedHistory) {
    let months = Double(history.asOf.seconds - history.since.seconds) / 2_629_746
    let count = history.migrations.count
    let shown = (months * 10).rounded() / 10
    let imported = history.migrations.count(where: \.isImported)
    let oneFile: Set<MigrationTool> = [
      .goose, .dbmate, .rails, .django, .alembic, .knex, .ecto, .laravel, .typeorm, .efCore,
    ]
    let hasDown =
      history.signs.downScripts * 2 >= count || history.tool.map(oneFile.contains) == true
    items = [
      Item(
        question: "a year of migrations", isGiven: months >= 12 && count >= 30,
        found: "\(count) migrations in \(shown) months",
        limit: "The history is short: a bad month weighs much."),
      Item(
        question: "times of merging that are true", isGiven: imported * 10 <= count && count > 0,
        found:
          "\(imported) of \(count) came with an import, \(history.signs.stamped) have a date in "
          + "their names",
        limit: "Many migrations came at once: when they were applied is taken from their names."),
      Item(
        question: "times of deployment", isGiven: false, found: "git does not know them",
        limit: "Live means merged: the time until production is not seen."),
      Item(
        question: "ways back", isGiven: hasDown && count > 0,
        found: "\(history.signs.downScripts) scripts that lead back"
          + (history.tool.map(oneFile.contains) == true ? ", and both ways in one file" : ""),
        limit: "Few rollbacks were written: what they would have lost is not known."),
      Item(
        question: "links to incidents", isGiven: history.signs.incidents > 0,
        found: "\(history.signs.incidents) commits name one",
        limit: "Incidents are not linked: R5 is not seen before."),
      Item(
        question: "first pushes beside what was merged", isGiven: history.signs.merges > 0,
        found: "\(history.signs.merges) merges of branches",
        limit:
          "Branches were squashed: what was first proposed is gone, so the error rate of scripts "
          + "before is not measured."),
      Item(
        question: "scripts that can be read",
        isGiven: history.tool?.isSQL == true && history.limits.isEmpty,
        found: history.limits.first ?? (history.tool == nil ? "no migrations" : "all of them"),
        limit: "Later migrations that mend (R2) are seen in part."),
    ]
  }
}
