import Foundation

/// The attempts of a plan on disk, beside each other.
package struct PlanComparison: Sendable {
  package struct Unreadable: Error { package let message: String }

  fileprivate struct Row: Sendable {
    let number: Int
    let proposer: String
    let verdict: String
    /// 0 to 100.
    let risk: Double
    let rows, cells: Int?
    let rollback: String?
    let latent: Int?
    let questions: Int
    let changed: Int?
    let held, refuted: Int
    let isShown: Bool
  }

  private let rows: [Row]

  /// - Throws: where the folder holds no plan, or one that cannot be read.
  package init(of folder: String) throws(Unreadable) {
    let plan = try Self.object(at: "\(folder)/plan.json")
    guard let attempts = plan["attempts"] as? [[String: Any]], !attempts.isEmpty else {
      throw Unreadable(message: "\(folder)/plan.json names no attempt")
    }
    var rules: Set<String>?
    var rows: [Row] = []
    for attempt in attempts {
      let number = attempt["number"] as? Int ?? rows.count + 1
      let place = "\(folder)/attempts/\(number)"
      let verdict = try Self.object(at: "\(place)/verdict.json")
      let statements = Self.statements(at: "\(place)/up.sql")
      let proposer = attempt["proposer"] as? String ?? "?"
      if proposer == "baseline" { rules = statements }
      rows.append(
        Row(
          number, proposer, verdict, changed: rules.map { statements.subtracting($0).count },
          isShown: attempt["shown"] as? Bool == true))
    }
    self.rows = rows
  }

  private static func object(at path: String) throws(Unreadable) -> [String: Any] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Unreadable(message: "there is no \(path)")
    }
    guard let object = (try? JSONSerialization.jsonObject(with: data)) as? [String: Any] else {
      throw Unreadable(message: "\(path) is no JSON object")
    }
    return object
  }

  /// Statements without regard to blanks and comments: as well as can be told without parsing.
  private static func statements(at path: String) -> Set<String> {
    let text = FileManager.default.contents(atPath: path).map {
      String(decoding: $0, as: UTF8.self)
    }
    let lines = (text ?? "").split(separator: "\n").filter { !$0.hasPrefix("--") }
    let parts = lines.joined(separator: "\n").components(separatedBy: ";\n")
    return Set(
      parts.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter {
        !$0.isEmpty
      })
  }

  package var text: String {
    let head = [
      "", "by", "verdict", "risk", "rows lost", "values lost", "rollback", "latent", "questions",
      "own statements", "claims held/refuted", "",
    ]
    func written(_ risk: Double) -> String {
      risk == risk.rounded() ? "\(Int(risk))" : "\(risk)"
    }
    func count(_ number: Int?) -> String { number.map { "\($0)" } ?? "-" }
    let body = rows.map { row in
      [
        "\(row.number)", row.proposer, row.verdict, written(row.risk), count(row.rows),
        count(row.cells), row.rollback ?? "-", count(row.latent), "\(row.questions)",
        count(row.changed), row.held + row.refuted == 0 ? "-" : "\(row.held)/\(row.refuted)",
        row.isShown ? "shown" : "",
      ].map(plainText)
    }
    return aligned([head] + body).joined(separator: "\n")
  }

  package var json: JSONValue {
    [
      "attempts": JSONValue(rows) { row in
        [
          "number": .integer(row.number), "proposer": .string(row.proposer),
          "verdict": .string(row.verdict), "risk": .number(row.risk),
          "rowsLost": JSONValue(row.rows), "cellsLost": JSONValue(row.cells),
          "rollback": JSONValue(row.rollback), "latent": JSONValue(row.latent),
          "questions": .integer(row.questions), "changedStatements": JSONValue(row.changed),
          "claimsConfirmed": .integer(row.held), "claimsRefuted": .integer(row.refuted),
          "shown": .bool(row.isShown),
        ]
      }
    ]
  }
}

extension PlanComparison.Row {
  fileprivate init(
    _ number: Int, _ proposer: String, _ verdict: [String: Any], changed: Int?, isShown: Bool
  ) {
    let loss = verdict["loss"] as? [String: Any]
    let unintended = loss?["unintended"] as? [String: Any]
    func claims(_ key: String) -> [[String: Any]] {
      (verdict[key] as? [[String: Any]] ?? []).filter { $0["by"] as? String == "model" }
    }
    let agrees = claims("invariants").compactMap { $0["agrees"] as? Bool }
    let confirmed = claims("probes").compactMap { $0["confirmed"] as? Bool }
    let paths = claims("mappingClaims").compactMap { $0["holds"] as? Bool }
    self.init(
      number: number, proposer: proposer, verdict: verdict["verdict"] as? String ?? "?",
      risk: (verdict["risk"] as? NSNumber)?.doubleValue ?? 0, rows: unintended?["rows"] as? Int,
      cells: unintended?["cells"] as? Int, rollback: verdict["rollback"] as? String,
      latent: (verdict["latent"] as? [Any])?.count,
      questions: (verdict["questions"] as? [Any])?.count ?? 0, changed: changed,
      held: (agrees + paths).count { $0 } + confirmed.count { !$0 },
      refuted: (agrees + paths).count { !$0 } + confirmed.count { $0 }, isShown: isShown)
  }
}
