import Findings
import Schemas
import Verdicts

/// What only a person can say of rows that are accounted for.
extension TableAccount {
  /// Intended losses that nobody has spoken of yet.
  var rowsGivenUp: Int { rowsLostIntended - rowsPurged - rowsAskedFor - rowsDoubtful }

  var questions: [Question] {
    [deleted, refused].compactMap(\.self) + moved
      + [repointed, repeats, restored].compactMap(\.self)
  }

  private func question(_ words: String, about others: [String] = [], shown: Bool = false)
    -> Question
  {
    Question(words, columns: [table.text] + others, examples: shown ? lostExamples : [])
  }

  private var deleted: Question? {
    guard rowsAskedFor > 0 else { return nil }
    return question(
      "\(counted(rowsAskedFor, "row")) of \(table) \(agree(rowsAskedFor, "are")) deleted by a condition that the request names: are these "
        + "the rows that were to go?", shown: true)
  }

  private var refused: Question? {
    guard rowsGivenUp > 0, anchor != nil, !isFolded, !isSpread else { return nil }
    let sums = addedUp.map(\.text).joined(separator: ", ")
    return question(
      "\(counted(rowsGivenUp, "row")) of \(table) \(agree(rowsGivenUp, "are")) refused by a new unique key"
        + (addedUp.isEmpty
          ? ": is the row that stays the right one?"
          : ", and \(sums) of those that stay is the sum of all: is that meant?"),
      shown: true)
  }

  private var moved: [Question] {
    rowsMoved.map { moved in
      question(
        "\(counted(moved.rows, "row")) of \(table) \(agree(moved.rows, "stand")) in \(moved.table) instead\(moved.key.text): is that meant?",
        about: [moved.table.text])
    }
  }

  private var repointed: Question? {
    guard rowsRepointed > 0 else { return nil }
    return question(
      "\(counted(rowsRepointed, "row")) of \(table) \(agree(rowsRepointed, "lead")) to the row that stays, where theirs is alike and goes: is "
        + "it the right one?")
  }

  private var repeats: Question? {
    guard repeated > 0 else { return nil }
    return question(
      "\(counted(repeated, "row")) of \(anchor?.text ?? "the target") \(agree(repeated, "repeat")) a row of \(table) beside other "
        + "values: is that meant?")
  }

  private var restored: Question? {
    guard rowsRestored > 0 else { return nil }
    return question(
      "\(counted(rowsRestored, "row")) of \(table) \(agree(rowsRestored, "are")) no rows of their own in the target; the rollback makes them "
        + "again: do they stand where they are to be?")
  }
}

extension TableAccount.Moved.Key {
  fileprivate var text: String {
    switch self {
    case .kept: ""
    case .numberedAnew: ", under numbers of their own"
    case .givenUp: ", without their numbers"
    }
  }
}
