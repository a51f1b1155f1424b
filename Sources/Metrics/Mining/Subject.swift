import Foundation

/// What the words of a commit or a file name say of its purpose.
struct Subject {
  private let text: String
  init(_ text: String) { self.text = text }

  var isRevert: Bool { text.hasPrefix("Revert \"") }

  /// Words that also stand where nothing is mended.
  static let weak: Set = ["missing", "bug"]

  private static let words: [String: String] = [
    "fix": "fix", "fixes": "fix", "fixup": "fix", "hotfix": "hotfix", "bugfix": "fix",
    "reverts": "revert", "repairs": "repair", "corrects": "correct", "hotfixes": "hotfix",
    "revert": "revert", "rollback": "rollback", "undo": "undo", "readd": "readd",
    "repair": "repair", "correct": "correct", "missing": "missing", "forgot": "forgot",
    "forgotten": "forgot", "broken": "broken", "bug": "bug",
  ]

  var fixWords: Set<String> {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    var found = Set(words.compactMap { Self.words[$0] })
    for (a, b) in zip(words, words.dropFirst()) {
      if (a, b) == ("re", "add") || (a, b) == ("re", "adds") { found.insert("readd") }
      if (a, b) == ("roll", "back") { found.insert("rollback") }
    }
    return found
  }
}

/// A path whose numbers are compared as numbers.
struct Numbered: Comparable {
  let path: String
  init(_ path: String) { self.path = path }

  static func < (a: Self, b: Self) -> Bool {
    a.path.compare(b.path, options: .numeric) == .orderedAscending
  }
  static func == (a: Self, b: Self) -> Bool { a.path == b.path }
}
