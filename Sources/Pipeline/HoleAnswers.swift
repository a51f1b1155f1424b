import EngineInterface
import Findings
import Plans
import Prompting
import Schemas

/// What an answer to a hole says, for the next draft and for people.
extension Goal {
  /// Whether something else than what a hole asks about has got that name by a rename.
  func isTaken(_ name: Name, in table: Name?, besides hole: Hole) -> Bool {
    guard case .name(let old, _, _) = hole.blank else { return false }
    guard let table else {
      return renames.tables.contains { $0.key != old && $0.value == name }
    }
    return renames.columns[renames.oldName(of: table)]?.contains {
      $0.key != old && $0.value == name
    } == true
  }

  mutating func take(_ answer: HoleReply.Answer, for hole: Hole) {
    switch (answer, hole.blank) {
    case (.expressions(let said), _):
      answers.forward.merge(said.forward) { $1 }
      answers.back.merge(said.back) { $1 }
    case (.name(let name?), .name(let old, let table?, _)):
      renames.add(column: old, to: name, of: renames.oldName(of: table))
    case (.name(let name?), .name(let old, nil, _)): renames.add(table: old, to: name)
    case (.name, _): break
    }
  }
}

extension HoleReply.Answer {
  /// That an answer loses nothing does not make it what was meant: a person has the last word.
  ///
  /// - Parameter losses: what nothing but a copy kept aside still says.
  func unconfirmed(_ hole: Hole, losing losses: [String] = []) -> [Hole] {
    switch (self, hole.blank) {
    case (.expressions(let answers), .expressions):
      let back = answers.back.sorted { $0.key < $1.key }.map {
        "\($0.key) of \($0.value.onOneLine)"
      }
      let way = back.isEmpty ? "" : ", and on the way back \(back.joined(separator: ", "))"
      let forward = answers.forward.sorted { $0.key < $1.key }.map {
        (column: $0.key, text: $0.value.onOneLine)
      }
      let made = forward.map { "\($0.column) is made of \($0.text)" }.joined(separator: ", ")
      return [
        Hole(
          kind: hole.kind, columns: forward.map(\.column),
          question: "\(made), as the model says\(way): is that what is meant?"
            + (losses.isEmpty
              ? "" : " Without the copy kept aside, \(losses.joined(separator: ", and "))."),
          filledWith: forward.map(\.text), blank: hole.blank)
      ]
    case (.name(let name?), .name(let old, let table, _)):
      let place = table.map { "\($0)." } ?? "the table "
      return [
        Hole(
          kind: .rename, columns: hole.columns,
          question: "\(place)\(old) is taken for \(name), as the model says: is it?",
          filledWith: [name.text], blank: hole.blank)
      ]
    // Then the rules go on asking.
    default: return []
    }
  }
}

extension Asking.Trial {
  /// What is lost by it, were nothing kept aside.
  var losses: [String] {
    faults.filter { $0.rule.family == "loss" }.map(\.message)
  }
}

extension Hole {
  /// Whether nothing of the source is to be found again in what it asks for.
  var isOfNewColumn: Bool {
    if case .expressions(_, _, let from, let back) = blank {
      from.isEmpty && back.isEmpty
    } else {
      false
    }
  }

  var asksForTheWayBack: Bool {
    if case .expressions(_, _, _, let back) = blank { !back.isEmpty } else { false }
  }

  /// The columns that an answer should be made of, where it names none of them; nil where it does, or may
  /// do without.
  func unread<E: Engine>(by answers: Answers, in engine: E) -> String? {
    guard [.split, .merge, .cast].contains(kind), case .expressions(_, _, let from, _) = blank,
      !from.isEmpty,
      !answers.forward.values.contains(where: { text in
        !engine.names(in: text).isDisjoint(with: from)
      })
    else { return nil }
    return from.map(\.text).joined(separator: ", ")
  }
}

extension String {
  var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
