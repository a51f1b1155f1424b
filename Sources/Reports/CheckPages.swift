/// What each check asks.
extension RuleManual {
  static let checks: [RuleManual] = [
    .init(
      "admitted", "The script holds nothing that a migration does not need.",
      "All of it is read and rehearsed on the schema without rows before any of it runs."),
    .init(
      "confined", "It ran in a process that can write nothing but copies, and reach nobody.",
      "What the kernel lacks for that is named."),
    .init(
      "complete", "Every row of the source was looked at.",
      "Of a source beyond --shadow-limit a sample stands for all, and that is not proved."),
    .init(
      "source-health", "What was wrong with the data before the script ran.",
      "It is said, and not blamed on the script."),
    .init(
      "runs", "Every statement runs and no transaction is left open.",
      "On a copy, as sqlite3 -bail would run it."),
    .init(
      "foreign-key-modes", "It runs with foreign keys off and on.",
      "Losing in either mode is a loss; merely failing in one is review."),
    .init("converges", "The schema that is reached is the target's.", "Every difference is named."),
    .init("rows", "Every source row has one image.", "Rows are aligned by a key that is kept."),
    .init(
      "cells", "Every value can be had back.", "Documentation/verdict.md has the order of proofs."),
    .init(
      "mapping", "What was declared of where columns go is what the script does.",
      "A column that the script fills from others than the declared ones is a conflict."),
    .init(
      "transformations", "Columns hold what the mapping says they are made of.",
      "Expected and found are compared row by row; what agrees is asked about no more."),
    .init(
      "computed-columns", "New columns that hold something no source column explains.",
      "Nothing is lost when they are wrong, so a person is asked."),
    .init("constraints", "No row breaks a constraint that none broke before.", "Counted by value."),
    .init("marks", "No AUTOINCREMENT mark is lower than it was.", "Else old ids are given again."),
    .init(
      "rollback", "The rollback brings back schema, rows and marks.", "It is run and compared."),
    .init(
      "late-rollback", "What is written after the migration outlives a rollback.",
      "Rows are inserted, changed and deleted in the migrated copy before the rollback runs."),
    .init(
      "repeatable", "Another run does the same.",
      "Tried on another day, in another zone, with other random numbers and another order of rows."),
    .init(
      "crash-points", "A runner that dies between two statements leaves something to go on from.",
      "For each boundary it is tried whether the script, or what is left of it, reaches the target."
    ),
    .init(
      "queries", "The programs' queries still have an answer, and the same one.",
      "They are asked before and after: --old-queries and --new-queries name files of them."),
    .init(
      "invariants", "What was said to hold before and after does.",
      "--invariants names a file of queries that are asked on both sides."),
    .init(
      "latent", "Rows that could come tomorrow are not lost either.",
      "Each is put into a copy of the source and the scripts are run on that."),
    .init(
      "hazards", "What often goes wrong in migrations did not go wrong in this one.",
      "Each rule is asked of the run on real rows, and is silent where they refute it."),
    .init("holes", "Questions that a draft leaves open.", "A person, or a model, answers them."),
  ]
}
