import EngineInterface
import Plans
import Schemas

/// One assignment of an UPDATE, held against a wish.
package struct SettingWish {
  let assignment: Assignment
  /// Any of them names the rows; none for all rows.
  let alternatives: [[PlainComparison]]
  let table: Table
  /// Of the same statement, and of all statements of the script.
  let beside: [Assignment]
  let all: [Assignment]
  /// Whether no other table has a column of this name.
  let isOfTable: Bool

  package init(
    _ assignment: Assignment, where alternatives: [[PlainComparison]], in table: Table,
    beside: [Assignment], among all: [Assignment], isOfTable: Bool
  ) {
    self.assignment = assignment
    self.alternatives = alternatives.withBlankAsMissing.map(\.withWholeYears)
    self.table = table
    self.beside = beside
    self.all = all
    self.isOfTable = isOfTable
  }

  private var comparisons: [PlainComparison] { alternatives.flatMap(\.self) }

  /// Whether another column takes its value in the same statement.
  package var isExchange: Bool {
    guard case .copied(let other) = assignment.form else { return false }
    return beside.contains { $0.column == other && $0.form == .copied(assignment.column) }
  }

  /// What says it: a sentence, or one and the one before it; or a part of one whose other parts say what other
  /// statements do. nil where nothing does.
  package func saying(in wish: Wish) -> String? {
    if case .constant(let value) = assignment.form, value.text.count > 1,
      !wish.text.lowercased().contains(value.text.lowercased())
    {
      return nil
    }
    if case .copied = assignment.form,
      Self.exchanging.isDisjoint(with: wish.wordSet) == isExchange
    {
      return nil
    }
    guard
      isOfTable || wish.calls(table.name)
        || wish.sentences.contains(where: { direction(in: $0) == .forward })
    else { return nil }
    let sentences = wish.sentences
    for (at, sentence) in sentences.enumerated() {
      let before = at > 0 ? sentences[at - 1] + " – " : ""
      let whole = [sentence, before + sentence].first { isSaid(by: $0, within: sentence) }
      if let whole { return whole }
      let parts = sentence.listed
      let part = parts.indices.first { part in
        isSaid(by: parts[part], within: sentence)
          && parts.indices.allSatisfy { $0 == part || isElsewhere(parts[$0]) }
      }
      if let part { return parts[part] }
    }
    return nil
  }

  /// Whether a text is said to be what the column holds then, and no row to be another: `convert the length to mm and
  /// set unit to 'mm'`. What is said of rows without a value is about none of these.
  package func isPlainlySaid(in wish: Wish) -> Bool {
    guard case .constant(let value) = assignment.form, value.text.contains(where: \.isLetter) else {
      return false
    }
    let clauses = wish.clauses.filter { clause in
      let words = Set(clause.wordsOfNames)
      return
        !(clause.names(anyOf: [assignment.column])
        && !words.isDisjoint(with: ["no", "without", "null", "missing", "empty"]))
    }
    let limiting = Self.limiting.union(["not", "never", "except", "unless", "but", "other"])
    return clauses.allSatisfy { limiting.isDisjoint(with: $0.wordsOfNames) }
      && clauses.contains { clause in
        let words = clause.wordsOfNames
        return words.indices.contains { at in
          Name(words[at]) == assignment.column
            && words[(at + 1)...].prefix(3).contains(value.text.lowercased())
        } && clause.holds(value.text.lowercased())
      }
  }

  /// Whether the value is said, and of the column, whatever is said of the rows.
  package func isValueSaid(in wish: Wish) -> Bool {
    guard !wish.text.lowercased().contains(/\b(do|must|should|may) not (set|mark|change|close)\b/)
    else { return false }
    let isCalled = wish.callsFor(assignment.column)
    switch assignment.form {
    case .constant(let value):
      let text = value.text
      let isWord = text.count(where: \.isLetter) > 3
      return (isCalled || isWord && wish.calls(table.name))
        && (wish.holds(text) || wish.text.holdsDay(text)
          || isWord && wish.text.lowercased().holds(text.lowercased()))
    case .nothing:
      return isCalled
        && wish.sentences.contains { sentence in
          sentence.names(anyOf: [assignment.column])
            && saysValue(sentence, Set(sentence.wordsOfNames))
        }
    case .copied, .changed, .template: return false
    }
  }

  /// Whether a part of a sentence is about another statement.
  private func isElsewhere(_ part: String) -> Bool {
    part.constants.isEmpty && !part.names(anyOf: table.columns.map(\.name))
      || all.contains { other in
        guard other != assignment, case .constant(let value) = other.form else { return false }
        return part.holds(value.text)
      }
  }

  /// - Parameters:
  ///   - part: says which rows, and what they get, and nothing else.
  ///   - sentence: names the column, and says that something changes.
  private func isSaid(by part: String, within sentence: String) -> Bool {
    let all = Set(part.comparable.wordsOfNames)
    let words = Set(sentence.wordsOfNames)
    let denying: Set<String> = [
      "not", "never", "except", "unless", "but", "other", "view",
    ]
    let relations = Set(comparisons.map(\.relation))
    let allowed: Set<String> =
      isExchange
      ? ["other"]
      : relations.contains(.unequal)
        ? ["not", "but", "except", "other"]
        : relations.contains(.present) ? ["not"] : []
    let direction = direction(in: part)
    return
      (sentence.names(anyOf: [assignment.column]) || isImplied(by: part, words)
      || direction == .forward)
      && direction != .reversed
      && (isExchange || direction == .forward || !words.isDisjoint(with: Self.setting))
      && saysValue(part, all)
      && all.isDisjoint(with: denying.subtracting(allowed))
      && (all.contains("or") == (alternatives.count > 1)
        || comparisons.contains { $0.relation == .oneOf })
      && saysRows(part, all) && part.constants.allSatisfy { isUsed($0, in: part) }
      && !part.names(anyOf: strange)
  }

  /// Whether a word for what the rows are can only be one of this column: `mark orders from before 2019 as paid`.
  private func isImplied(by part: String, _ words: Set<String>) -> Bool {
    guard case .constant(let value) = assignment.form, value.text.count(where: \.isLetter) > 2
    else {
      return false
    }
    let isOfOld = comparisons.contains {
      $0.column == assignment.column && [.equal, .oneOf].contains($0.relation)
        && $0.constants.allSatisfy { $0.text.count(where: \.isLetter) > 2 }
    }
    let becoming: Set<String> = [
      "mark", "marked", "become", "becomes", "treat", "treated", "count", "counts", "as",
    ]
    return isOfOld && !words.isDisjoint(with: ["set", "move", "turn", "make", "change"])
      || !words.isDisjoint(with: becoming)
        && (isOfOld || words.contains(where: table.name.isCalled))
  }

  /// What is said of an old and a new value of one column: `move basic customers to the pro plan`.
  private enum Direction { case forward, reversed, unsaid }

  private func direction(in part: String) -> Direction {
    guard case .constant(let new) = assignment.form, new.text.contains(where: \.isLetter) else {
      return .unsaid
    }
    let old = comparisons.filter { $0.column == assignment.column && $0.relation == .equal }
      .compactMap(\.constant).first { $0.text.contains(where: \.isLetter) }
    guard let old, let isSo = part.direction(from: old.text, to: new.text) else { return .unsaid }
    return isSo ? .forward : .reversed
  }

  private static let exchanging: Set<String> = [
    "swap", "swapped", "exchange", "exchanged", "interchange", "interchanged", "reversed", "round",
    "crossed", "mixed", "switch", "switched", "flip", "flipped", "transpose", "transposed",
  ]
  private static let setting: Set<String> = [
    "set", "sets", "change", "changed", "become", "becomes", "make", "mark", "marked", "update",
    "updated", "put", "get", "gets", "should", "is", "be", "to", "as", "move", "reset", "replace",
    "replaced", "write", "give", "add", "raise", "increase", "lower", "reduce", "cut", "subtract",
    "deduct", "multiply", "divide", "double", "halve", "correct", "fix", "becoming", "into", "turn",
    "fill", "copy", "use", "take", "anonymise", "anonymize", "count", "counts", "treat", "treated",
    "up", "down", "go", "goes", "hand", "assign", "assigned", "reassign", "reassigned", "pass",
    "downgrade", "upgrade", "overwrite", "redact", "redacted", "transfer", "merge", "merged", "cap",
    "capped", "limit", "limited", "belong", "belongs",
  ]

  private func saysRows(_ part: String, _ words: Set<String>) -> Bool {
    guard !alternatives.isEmpty else {
      let limiting = Self.limiting
      if case .constant = assignment.form {
        return limiting.isDisjoint(with: words)
          && !words.isDisjoint(with: Self.whole)
      }
      return limiting.isDisjoint(with: words)
    }
    // Where just what is there is changed, less is.
    let telling = comparisons.filter { comparison in
      !(comparison.constant?.text == "0" && [.above, .atLeast].contains(comparison.relation)
        || comparison.relation == .present)
    }
    if telling.isEmpty, !words.isDisjoint(with: Self.whole) { return true }
    return (telling.isEmpty ? comparisons : telling).allSatisfy {
      part.says($0, $0.relation, isAlone: comparisons.count == 1, in: words)
    }
  }

  private static let limiting: Set<String> = [
    "where", "with", "whose", "which", "that", "who", "if", "only", "without", "when",
  ]
  private static let whole: Set<String> = ["all", "every", "each", "everyone", "everything", "any"]

  private func saysValue(_ part: String, _ words: Set<String>) -> Bool {
    switch assignment.form {
    case .constant(let value):
      // What is added to a number does not take its place.
      let adding: Set<String> = [
        "add", "raise", "increase", "subtract", "deduct", "multiply", "divide", "reduce",
        "lower", "by", "plus", "minus",
      ]
      guard
        Double(value.text) == nil || adding.isDisjoint(with: words)
          || words.isDisjoint(with: ["by", "plus", "minus"]) && part.holds("to \(value.text)")
      else { return false }
      if value.text.isEmpty { return part.namesNothing }
      let isWord = value.text.count > 2 && value.text.allSatisfy(\.isLetter)
      return part.holds(value.text) || value.text == "0" && words.contains("zero")
        // A sentence may begin with it.
        || isWord && part.holds(value.text.prefix(1).uppercased() + value.text.dropFirst())
    case .nothing:
      return !words.isDisjoint(with: [
        "null", "clear", "cleared", "empty", "emptied", "erase", "erased", "blank", "wipe", "wiped",
        "unset", "nothing",
      ]) || part.deletesValues(of: assignment.column)
    case .changed(let sign, let number):
      // A discount is no less.
      return part.says(sign, number.text, words.subtracting(assignment.column.parts))
    case .template(let texts, let columns):
      return texts.allSatisfy { part.contains($0.trimming { $0.isWhitespace }) }
        && columns.allSatisfy { name in
          part.names(anyOf: [name])
            || ["<>", "{}", "[]"].contains { part.contains("\($0.first!)\(name.text)\($0.last!)") }
        }
    case .copied(let other): return part.names(anyOf: [other])
    }
  }

  /// Words of the columns that its condition compares.
  package var comparedParts: [String] { comparisons.flatMap { $0.column.parts } }

  /// What the statement writes out.
  package var constants: [String] {
    comparisons.flatMap(\.constants).map(\.text) + ([assignment] + beside).flatMap(\.constants)
  }

  /// Whether a text or a number that the words give stands in the statement, too.
  private func isUsed(_ said: String, in part: String) -> Bool {
    let days = constants.filter(part.holdsDay).flatMap { day -> [String] in
      let parts = day.prefix(10).split(separator: "-").map(String.init)
      let bare = parts.compactMap { Int($0) }.map(String.init)
      return parts + bare + [
        "\(parts[2]).\(parts[1]).\(parts[0])", "\(bare[2]).\(bare[1]).\(parts[0])",
      ]
    }
    let units = constants.compactMap(\.inUnits)
    let names = [table.name.text] + table.columns.map(\.name.text)
    return (constants + days + units + names).contains { known in
      known == said || known.lowercased() == said.lowercased()
        || known.hasPrefix(said + "-")
        || Double(known) != nil && Double(known) == Double(said)
    }
  }

  /// Columns about which nothing is to be said.
  private var strange: [Name] {
    let own = Set(
      comparisons.map(\.column) + ([assignment] + beside).flatMap { $0.reads + [$0.column] })
    let parts = Set(
      own.flatMap(\.parts) + table.name.parts
        // `Closed` may be said of a state where there is a `closed_at`, too.
        + comparisons.flatMap(\.constants).flatMap { $0.text.wordsOfNames })
    return table.columns.map(\.name).filter { name in
      !own.contains(name) && parts.isDisjoint(with: name.parts)
    }
  }
}

extension Assignment {
  /// What it writes out, and for a factor what people say instead.
  package var constants: [String] {
    switch form {
    case .constant(let value): [value.text]
    case .changed(_, let number): [number.text] + number.text.shares
    case .template(let texts, _): texts.map { $0.trimming { $0.isWhitespace } }
    case .copied, .nothing: []
    }
  }
}

extension Wish {
  /// The sentences in which one of some texts stands, in any case.
  package func sentences(holding texts: [String]) -> String {
    sentences.filter { sentence in
      texts.contains { !$0.isEmpty && sentence.lowercased().contains($0.lowercased()) }
    }.joined(separator: ". ")
  }

  /// The sentences in which a column is named.
  package func sentences(naming column: Name) -> String {
    sentences.filter { $0.names(anyOf: [column]) }.joined(separator: " ")
  }

  /// Whether it says that a number is added, taken off, or what is multiplied by it.
  package func says(_ sign: String, _ number: String) -> Bool { text.says(sign, number, wordSet) }

  /// Whether it says how often a number is to be there, `double` or `halve`, and not so.
  package func contradicts(_ sign: String, _ number: String) -> Bool {
    !wordSet.isDisjoint(with: ["double", "doubled", "halve", "halved"])
      && !text.says(sign, number, wordSet)
  }
}

extension String {
  /// Whether one value is said to become another (true), or the other way round (false); nil where that is not plain.
  package func direction(from old: String, to new: String) -> Bool? {
    let said = lowercased()
    func place(_ text: String) -> Range<String.Index>? {
      said.ranges(of: text.lowercased()).first { range in
        !(said[..<range.lowerBound].last.map { $0.isLetter || $0.isNumber } ?? false)
      }
    }
    func isMarked(_ range: Range<String.Index>, after other: Range<String.Index>) -> Bool {
      let marks: Set<String> = [
        "to", "into", "becomes", "become", "becoming", "by", "as", "called", "be", "in",
      ]
      let between = String(said[other.upperBound..<range.lowerBound]).wordsOfNames.suffix(4)
      return !marks.isDisjoint(with: between) && between.last != "from"
    }
    /// `Anna takes over the tickets of bob`.
    func takesOver(_ range: Range<String.Index>) -> Bool {
      let next = Array(String(said[range.upperBound...]).wordsOfNames.prefix(3))
      let taking: Set<String> = ["take", "takes", "took"]
      return next.first.map { ["inherits", "replaces", "succeeds"].contains($0) } == true
        || next.first.map(taking.contains) == true && next.contains("over")
    }
    guard let from = place(old), let to = place(new), from != to else { return nil }
    if takesOver(to) != takesOver(from) { return takesOver(to) }
    if from.upperBound <= to.lowerBound { return isMarked(to, after: from) ? true : nil }
    let lead = String(said[..<to.lowerBound]).wordsOfNames.suffix(3)
    guard to.upperBound <= from.lowerBound,
      Set(["to", "into", "by", "as", "becomes", "become", "use", "in"]).isDisjoint(with: lead)
    else { return nil }
    return isMarked(from, after: to) ? false : nil
  }

  /// The members of a list: `A to 1, B to 2 and C to 3`.
  fileprivate var listed: [String] {
    replacing(" and ", with: ",").replacing(": ", with: ",").split(separator: ",").map(String.init)
      .filter { $0.contains(where: \.isLetter) }
  }

  /// The texts in quotes, and the numbers that stand alone.
  fileprivate var constants: [String] {
    let signs: [Character: Character] = [
      "'": "'", "\"": "\"", "`": "`", "“": "”", "‘": "’", "„": "“",
    ]
    var found: [String] = []
    var rest = ""
    var at = startIndex
    while at < endIndex {
      let next = index(after: at)
      let isFirst =
        at == startIndex || !(self[index(before: at)].isLetter || self[index(before: at)].isNumber)
      if isFirst, let closing = signs[self[at]],
        let end = self[next...].firstIndex(of: closing)
      {
        found.append(String(self[next..<end]))
        rest.append(" ")
        at = index(after: end)
      } else {
        rest.append(self[at])
        at = next
      }
    }
    let numbers = rest.split { $0.isWhitespace || ",;()/=<>".contains($0) }.map {
      String($0).trimming { ".:!?%$€£".contains($0) }
    }.filter { word in
      word.contains(where: \.isNumber) && word.allSatisfy { $0.isNumber || ".-:".contains($0) }
    }
    return found + numbers
  }

  /// Whether one of these columns is named, as a whole or by what it is called.
  fileprivate func names(anyOf columns: [Name]) -> Bool {
    let words = wordsOfNames
    return columns.contains { name in
      names(name) || words.contains(where: name.isCalled)
        || words.contains { word in word.count > 3 && name.parts.first == word }
    }
  }

  /// Whether they say that a number is added, taken off, or what is multiplied by it.
  fileprivate func says(_ sign: String, _ number: String, _ words: Set<String>) -> Bool {
    let more: Set<String> = ["add", "plus", "raise", "increase", "up", "more", "higher"]
    let less: Set<String> = [
      "subtract", "minus", "deduct", "lower", "reduce", "decrease", "less", "cut", "off", "down",
      "discount",
    ]
    let (isMore, isLess) = (!words.isDisjoint(with: more), !words.isDisjoint(with: less))
    switch sign {
    case "+": return holds(number) && isMore && !isLess
    case "-": return holds(number) && isLess && !isMore
    case "/":
      return holds(number) && !words.isDisjoint(with: ["divide", "divided"])
        || number.hasPrefix("2") && Double(number) == 2
          && !words.isDisjoint(with: ["halve", "halved", "half"])
    default:
      if holds(number), !words.isDisjoint(with: ["times", "multiply", "multiplied", "factor"]) {
        return true
      }
      guard let factor = Double(number) else { return false }
      if factor == 2, !words.isDisjoint(with: ["double", "doubled", "twice"]) { return true }
      if factor == 0.5, !words.isDisjoint(with: ["halve", "halved", "half"]) { return true }
      guard contains("%") || !words.isDisjoint(with: ["percent", "percentage"]) else {
        return false
      }
      let share = number.shares.first ?? ""
      return holds(share) && (factor > 1 ? isMore && !isLess : isLess && !isMore)
    }
  }
}
