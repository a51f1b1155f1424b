import Plans
import Schemas

/// What a request says of indexes, views and triggers by their names, of references and of keys.
extension Wish {
  /// Whether a clause that names it says that it stays as it is: `ix_old has to stay`.
  package func saysThatStays(_ object: Name) -> Bool {
    staying.contains { $0.words.names(object) }
  }

  /// What sentences that speak of one of these names say is to become of rows whose parent goes, in lowered words of
  /// SQL; empty where they say nothing, or deny something.
  ///
  /// - Parameter names: nil: all sentences.
  package func actionsOnDelete(of names: [Name]?) -> Set<String> {
    let turning: Set<String> = ["not", "never", "no", "without", "instead", "rather", "update"]
    var said: Set<String> = []
    for sentence in sentences {
      let text = sentence.lowercased()
      let actions = Self.actions.filter { phrase, _ in text.contains(phrase) }.map(\.1)
      guard !actions.isEmpty, names.map({ $0.contains(where: sentence.speaks(of:)) }) ?? true else {
        continue
      }
      guard turning.isDisjoint(with: sentence.wordsOfNames) else { return [] }
      said.formUnion(actions)
    }
    return said
  }

  /// Numbers that stand in sentences which name one of these columns; empty where none does.
  package func numbers(about columns: [Name]) -> Set<Double> {
    let said = sentences.filter { sentence in
      let words = sentence.wordsOfNames
      return columns.contains(where: words.names)
    }
    let numbers = said.flatMap { sentence in
      sentence.matches(of: /(?:^|[\s(=<>*+\/-])([0-9]+(?:\.[0-9]+)?)(?=[\s%),;:]|\.?$|\. )/)
        .compactMap {
          Double($0.1)
        }
    }
    return Set(numbers)
  }

  private static var actions: [(String, String)] {
    [
      ("cascad", "cascade"), ("disappear together", "cascade"), ("disappear with", "cascade"),
      ("deleted with", "cascade"), ("set null", "set null"), ("is emptied", "set null"),
      ("restrict", "restrict"),
    ]
  }

  /// Columns of a table that stand in sentences which call something unique.
  package func columnsCalledUnique(of table: Table) -> [Name] {
    let turning: Set<String> = ["not", "never", "no", "drop", "longer"]
    let words = sentences.map(\.wordsOfNames).filter {
      $0.contains("unique") && turning.isDisjoint(with: $0)
    }
    return table.columns.map(\.name).filter { name in
      words.contains { $0.names(name) || $0.contains(where: name.isCalled) }
    }
  }
}
