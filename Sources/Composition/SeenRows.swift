import Findings
import Reports
import Schemas
import Verdicts

/// What a model is shown of the rows that a finding is about: one, its values masked.
struct SeenRows: Sendable {
  private let masking: Masking
  /// Of longer texts the shape tells nothing that fits a line.
  private static let longest = 40

  init(_ masking: Masking) { self.masking = masking }

  /// ` (such as 'Plxxx', which became NULL)`; empty where there is none to show.
  func words(on finding: Finding, in verdict: Verdict) -> String {
    switch finding.rule.family {
    case "loss": (lost(finding, verdict)).map { " (such as \($0))" } ?? ""
    case "latent": (latent(finding, verdict)).map { " (such as \($0))" } ?? ""
    default: ""
    }
  }

  private func lost(_ finding: Finding, _ verdict: Verdict) -> String? {
    let column = verdict.loss?.columns.first {
      finding.objects.contains($0.source.description) && !$0.examples.isEmpty
    }
    guard let example = column?.examples.first, let before = literal(example.before),
      example.before != .null
    else { return nil }
    let after = example.after.compactMap(literal)
    guard !after.isEmpty, after.count == example.after.count else { return before }
    return "\(before), which became \(after.joined(separator: ", "))"
  }

  private func latent(_ finding: Finding, _ verdict: Verdict) -> String? {
    let fault = verdict.latent?.first { $0.what == finding.message }
    guard let fault, let column = fault.column else { return nil }
    let cell = fault.rows.last { $0.table == fault.table }?.cells.first { $0.column == column }
    return cell.map(masking.masked).flatMap { $0.count <= Self.longest ? $0 : nil }
  }

  private func literal(_ value: Value) -> String? {
    switch masking.masked(value) {
    case .null: "NULL"
    case .integer(let number): "\(number)"
    case .real(let number): "\(number)"
    case .text(let text):
      text.count <= Self.longest ? plainLine("'\(text.replacing("'", with: "''"))'") : nil
    case .malformedText, .blob: nil
    }
  }
}
