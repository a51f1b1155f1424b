import EngineInterface
import Foundation
import Plans
import Schemas

/// What a request says that values become: `0 draft, 1 active`, `'N' becomes 'new'`.
package struct ToldValues: Sendable, Hashable {
  private var partners: [String: Set<String>] = [:]
  /// What all others become.
  private let rest: String?
  /// Whether words that say yes or no become 1 and 0.
  private let areFlags: Bool

  package init(in words: String) {
    rest = words.wordForOthers
    areFlags = words.lowercased().contains(
      /\b(0\/1|1\/0|0 (?:or|and) 1|1 (?:or|and) 0|booleans?)\b/)
    for pair in words.pairedWords {
      partners[pair.0, default: []].insert(pair.1)
      partners[pair.1, default: []].insert(pair.0)
    }
  }

  /// What NULL becomes, where it is told; `NULL` where it stays.
  package var ofNull: String? {
    let told = Set(["NULL", "null"].flatMap { partners[$0] ?? [] })
    return told.count == 1 ? told.first : nil
  }

  /// The only one; nil where there are none, or several.
  ///
  /// - Parameter spellings: what is written otherwise only in these ways is the same.
  private func partner(of value: Value, alike spellings: Set<Normalisation>) -> String? {
    guard let text = value.word else { return nil }
    func plain(_ text: String) -> String {
      let bare = spellings.contains(.trimmed) ? text.trimming(\.isWhitespace) : text
      return spellings.contains(.lowerCase) ? bare.lowercased() : bare
    }
    let told =
      partners[text]
      ?? (spellings.isEmpty
        ? [] : Set(partners.filter { plain($0.key) == plain(text) }.flatMap(\.value)))
    return told.count == 1 ? told.first : told.isEmpty && areFlags ? text.flag : nil
  }

  /// Cells of which it is told that they become nothing, and that did.
  package func emptiedAsTold(_ cells: [MappedCell], alike spellings: Set<Normalisation>)
    -> [MappedCell]
  {
    cells.filter { cell in
      cell.after.allSatisfy { $0 == .null }
        && partner(of: cell.before, alike: spellings)?.lowercased() == "null"
    }
  }

  /// Cells that became what is told of them, where the same is told of others, too.
  package func asTold(_ cells: [MappedCell], alike spellings: Set<Normalisation>) -> [MappedCell] {
    let so = Set(cells).filter { cell in
      cell.after.count == 1 && cell.after[0].word != nil
        && partner(of: cell.before, alike: spellings) == cell.after[0].word
    }
    return so.filter { cell in
      areFlags && cell.before.word?.flag != nil
        || cell.after[0].word.flatMap { partners[$0] }.map { $0.count > 1 } == true
        || so.count { $0.after[0] == cell.after[0] } > 1
    }
  }

  /// Those of the cells that became something else than is told, and those that became what is told of all
  /// others; none unless two became what is told of them: it may be told of other things.
  package func judged(_ cells: [MappedCell]) -> (contradicted: [MappedCell], others: [MappedCell]) {
    let cells = Set(cells).filter { $0.after.count == 1 }
    let told = cells.compactMap { cell in
      partner(of: cell.before, alike: []).map { (cell: cell, isSo: cell.after[0].word == $0) }
    }
    guard told.count(where: \.isSo) >= 2 else { return ([], []) }
    let others = cells.filter { cell in
      rest != nil && cell.after[0].word == rest
        && cell.before.word.map { partners[$0] == nil } == true
    }
    return (told.filter { !$0.isSo }.map(\.cell), Array(others))
  }
}

extension Value {
  /// As a request would write it.
  package var word: String? {
    switch self {
    case .integer(let number): "\(number)"
    case .text(let text): text
    case .null, .real, .malformedText, .blob: nil
    }
  }
}

extension String {
  /// What a word that says yes or no is as a number, however it is written.
  fileprivate var flag: String? {
    let word = trimming(\.isWhitespace).lowercased()
    if ["yes", "y", "true", "t", "on", "1"].contains(word) { return "1" }
    return ["no", "n", "false", "f", "off", "0"].contains(word) ? "0" : nil
  }

  private static var joints: Set<String> {
    [
      "=", "==", "->", "=>", "→", ":", "is", "becomes", "become", "to", "as", "for", "means", "and",
      "into", "-", "–", "stands", "now",
    ]
  }

  /// `merge 'old' and 'gone' into 'sold'`: each becomes the last.
  private var mergedWords: [(String, String)] {
    sentences.flatMap {
      part -> [(String, String)] in
      let quoted = part.matches(of: /['"]([^'"]+)['"](?!\w)/).map { (String($0.1), $0.range) }
      guard quoted.count > 2, let last = quoted.last,
        part[quoted[quoted.count - 2].1.upperBound..<last.1.lowerBound].contains(
          /(?i)\b(into|to|becomes?|as|by|with)\b/)
      else { return [] }
      // All of them stand in one list.
      let isList = zip(quoted.dropLast(), quoted.dropFirst().dropLast()).allSatisfy { one, next in
        part[one.1.upperBound..<next.1.lowerBound].wholeMatch(of: /[\s,\/]*(and|or|&)?\s*/) != nil
      }
      return isList ? quoted.dropLast().map { ($0.0, last.0) } : []
    }
  }

  /// Two words, or two quoted texts, that stand alone between commas or parentheses, joined at most by a sign or
  /// a word for what becomes of the one.
  fileprivate var pairedWords: [(String, String)] {
    let parts = sentencesAndLists.joined(separator: ";").replacing(
      /\b(is|are|was) (an? )?(typos?|misspellings?|(now )?called) (of |for )?/, with: "= "
    ).split { ",;\n()".contains($0) }
    return pairedLists + pairedLines + mergedWords + listedFor + emptiedWords + spelledFlags
      + parts.compactMap { part in
        let quoted = part.matches(of: /['"]([^'"]+)['"](?!\w)/).map { String($0.1) }
        // Two of a list become what follows it: `'-' and 'tbd' become NULL`.
        let isList = part.contains(/['"]\s+(and|or)\s+['"][^'"]+['"]\s+(become|go|are|is|turn)/)
        if quoted.count == 2, !isList { return (quoted[0], quoted[1]) }
        let words = String(part).wordsBesideJoints
        return words.count == 2 ? (words[0], words[1]) : nil
      }
  }

  /// `'n/a' and blanks become NULL`, `NULL for '-' or an empty one`: each that stands in quotes, in a list of nothing
  /// else but what is empty.
  private var emptiedWords: [(String, String)] {
    guard lowercased().contains("null") else { return [] }
    let before =
      /(?i)((?:'[^']*'|"[^"]*"|\b(?:and|or|both|all|only|the|blanks?|empty|null|strings?|texts?|values?|ones?)\b|[\s,\/&])+)(?:becomes?|turns?|turned|set|goes?|go|are|is|count|counts|->|=>|→|=)\s*(?:to|into|in|as)?\s*null\b/
    let behind =
      /(?i)\bnull\s+(?:for|instead of|where it is|in place of)\s+((?:'[^']*'|"[^"]*"|\b(?:and|or|both|an?|the|blanks?|empty|strings?|texts?|values?|ones?)\b|[\s,\/&])+)/
    // Each start of a long run is tried: of blanks one says as much.
    return sentences.map { $0.replacing(/\s+/, with: " ") }.flatMap { sentence in
      (sentence.matches(of: before).map(\.1) + sentence.matches(of: behind).map(\.1)).flatMap {
        String($0).quoted.map { ($0, "NULL") }
      }
    }
  }

  /// `0/1 instead of (yes/y/true/1, no/n/false/0)`: each list becomes the one of the two that stands in it.
  private var spelledFlags: [(String, String)] {
    guard contains("0/1") || contains("1/0") else { return [] }
    return split { ",;()\n ".contains($0) }.flatMap { list -> [(String, String)] in
      let members = list.split(separator: "/").map(String.init)
      let flags = members.filter { ["0", "1"].contains($0) }
      guard members.count > 2, flags.count == 1 else { return [] }
      return members.filter { $0 != flags[0] }.map { ($0, flags[0]) }
    }
  }

  /// `1 for yes, Y and true, and 0 for no and N`
  private var listedFor: [(String, String)] {
    sentencesAndLists.flatMap {
      part -> [(String, String)] in
      let words = part.split { $0.isWhitespace || ",()".contains($0) }.map {
        String($0).trimmingCharacters(in: CharacterSet(charactersIn: "'\"`"))
      }
      var pairs: [(String, String)] = []
      var new: String?
      for (at, word) in words.enumerated() {
        if word == "for" {
          new = at > 0 ? words[at - 1] : nil
        } else if let new, !["and", "or"].contains(word),
          at + 1 == words.count || words[at + 1] != "for"
        {
          pairs.append((word, new))
        }
      }
      return pairs
    }
  }

  /// `yes/no/not asked (NULL) -> 1/0/NULL`: two lists of as many members. What stands in parentheses is what is
  /// meant.
  private var pairedLists: [(String, String)] {
    split { ",;\n".contains($0) }.flatMap { part -> [(String, String)] in
      let sides = part.split(separator: /->|=>|→|\b(?:becomes?|to|into)\b/)
      guard sides.count == 2 else { return [] }
      let (old, new) = (String(sides[0]).members, String(sides[1]).members)
      guard old.count > 1 else { return [] }
      // Several become one.
      if let one = String(sides[1]).wordsBesideJoints.first, new.isEmpty {
        return old.map { ($0, one) }
      }
      return old.count == new.count ? Array(zip(old, new)) : []
    }
  }

  /// Lines of a list, `- Deutschland, BRD, Germany -> DE`: each of several becomes the one.
  private var pairedLines: [(String, String)] {
    split { ";\n".contains($0) }.flatMap { line -> [(String, String)] in
      let sides = line.split(separator: /->|=>|→/)
      guard sides.count == 2 else { return [] }
      func bare(_ text: Substring) -> String {
        text.trimmingCharacters(in: CharacterSet(charactersIn: " \t*-•'\"`."))
      }
      let (old, new) = (sides[0].split(separator: ",").map(bare), bare(sides[1]))
      guard old.count > 1, !new.contains(","), old.allSatisfy({ !$0.isEmpty }), !new.isEmpty else {
        return []
      }
      return old.map { ($0, new) }
    }
  }

  /// The texts between slashes, without what leads up to the first and follows the last.
  private var members: [String] {
    let parts = split(separator: "/").map { part -> String in
      if let meant = part.firstMatch(of: /\(([^()]+)\)/) { return String(meant.1) }
      return part.trimmingCharacters(in: .whitespaces)
    }
    guard parts.count > 1 else { return [] }
    func word(_ words: Substring.SubSequence?) -> String { words.map(String.init) ?? "" }
    var members = parts
    members[0] = word(parts[0].split(separator: " ").last)
    members[parts.count - 1] = word(parts[parts.count - 1].split(separator: " ").first)
    return members.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "'\"`.")) }
  }

  /// `everything else 0`, `the rest becomes 'other'`; nil where it is said twice.
  fileprivate var wordForOthers: String? {
    let said = matches(
      of:
        /(?i)\b(?:else|others?|rest|otherwise)\b(?: [a-z]+)?[^\w'".,;]*(?:(?:is|are|becomes?|to|as|gets?|goes|go|into) +){0,2}['"]?\b(\w+)['"]?\s*(?:$|[.,;\n)])/
    ).map { String($0.1) }
    return said.count == 1 ? said[0] : nil
  }

  private var wordsBesideJoints: [String] {
    var words: [String] = []
    for word in split(whereSeparator: \.isWhitespace) {
      // `0=draft`
      let sides = word.count > 1 ? word.split(separator: "=") : [word]
      words += sides.map(String.init)
    }
    return words.filter { !Self.joints.contains($0.lowercased()) }.map { word in
      String(word.trimmingPrefix(/['"`]+/)).replacing(/['"`]+$/, with: "")
    }
  }
}
