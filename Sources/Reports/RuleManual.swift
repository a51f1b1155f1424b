import Findings

/// The manual page of a rule or a check.
package struct RuleManual: Sendable {
  package let id: String
  /// What it says of a script.
  package let says: String
  /// How that is known, or why it matters.
  package let because: String
  package let remedy: String?
  /// A script that it is about, and one that does the same rightly.
  package let bad: String?
  package let good: String?

  init(
    _ id: String, _ says: String, _ because: String, _ remedy: String? = nil, bad: String? = nil,
    good: String? = nil
  ) {
    self.id = id
    self.says = says
    self.because = because
    self.remedy = remedy
    self.bad = bad
    self.good = good
  }

  package func text(colour: Bool) -> String {
    let ink = Ink(isOn: colour)
    var lines = [ink(id, .bold), "", says, because]
    if let remedy { lines += ["", "→ " + remedy] }
    if let bad { lines += ["", ink("such as", .faint), "  " + bad] }
    if let good { lines += ["", ink("rather", .faint), "  " + good] }
    return lines.joined(separator: "\n")
  }

  package static var list: String {
    aligned(pages.map { [$0.id, $0.says] }, indent: 0).joined(separator: "\n")
  }

  package static var ids: [String] { pages.map(\.id) }

  package static func page(_ id: String) -> RuleManual? { pages.first { $0.id == id } }

  /// Rules by their ids, then checks.
  package static let pages: [RuleManual] = rules.sorted { $0.id < $1.id } + checks
}
