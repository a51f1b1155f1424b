import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts

/// Queries that are asked before and after a migration.
package struct Workload: Sendable {
  package var old: [AdmittedQuery] = []
  package var new: [AdmittedQuery] = []
  /// Invariants, with what stands for them on the migrated database, and probes.
  package var conditions: [AdmittedQuery] = []
  package init() {}

  var isEmpty: Bool { old.isEmpty && new.isEmpty && conditions.isEmpty }
}

/// What a person declared a target column to hold, as two queries: what it has to be over the rows of
/// the source, and what is there. Both give a row's key beside it.
package struct Transformation: Sendable {
  package let target: ColumnName
  package let expected: AdmittedQuery
  package let found: AdmittedQuery
  package init(target: ColumnName, expected: AdmittedQuery, found: AdmittedQuery) {
    (self.target, self.expected, self.found) = (target, expected, found)
  }
}

/// What a declared transformation came to.
struct TransformationResult: Sendable {
  let target: ColumnName
  /// nil where one side could not be asked.
  let agrees: Bool?
  let error: String?
  /// Whether it holds row by row: without the rows' keys values may stand in other rows.
  let isProven: Bool
}

/// What a workload came to; empty where there was none.
struct WorkloadResult: Sendable {
  var queries: [QueryResult] = []
  var invariants: [InvariantResult] = []
  var probes: [ProbeResult] = []
  /// Target columns whose values an invariant compared row by row, and found right.
  var settled: Set<ColumnName> = []
  var transformations: [TransformationResult] = []
}

extension Verifier {
  /// Asks everything on the source and on the migrated shadow.
  func ask(_ workload: Workload, _ run: ModeRun<E>) async throws -> WorkloadResult {
    var result = WorkloadResult()
    for wanted in options.transformations {
      let before = try await source.pristine.answer(wanted.expected, limits: options.limits)
      let after = try await run.shadow.answer(wanted.found, limits: options.limits)
      let isKnown = !before.isFailure && !after.isFailure
      let agrees = isKnown ? before.agrees(with: after) : nil
      let isProven = agrees == true && after.report.columns.count > 1
      if isProven { result.settled.insert(wanted.target) }
      result.transformations.append(
        TransformationResult(
          target: wanted.target, agrees: agrees, error: before.report.error ?? after.report.error,
          isProven: isProven))
    }
    for (age, queries) in [(QueryResult.Age.old, workload.old), (.new, workload.new)] {
      for query in queries {
        let before = try await source.pristine.answer(query, limits: options.limits)
        let after = try await run.shadow.answer(query, limits: options.limits)
        result.queries.append(
          QueryResult(
            age: age, name: query.name, line: query.line, before: before.report,
            after: after.report,
            isSame: before.isFailure || after.isFailure || !query.unset.isEmpty
              ? nil : before.agrees(with: after) && before.report.columns == after.report.columns,
            unset: query.unset))
      }
    }
    try await ask(workload.conditions, run, &result)
    return result
  }

  /// Asks what a model says has to hold. It settles nothing, and what cannot be asked decides nothing.
  func askClaims(of draft: Draft, _ run: ModeRun<E>, _ result: inout WorkloadResult) async throws {
    var claims = WorkloadResult()
    let end = ContinuousClock.now + Self.claimSeconds
    for (name, text) in draft.claimedConditions {
      guard ContinuousClock.now < end else {
        claims.probes.append(
          ProbeResult(name: name, rows: nil, error: "the draft's other claims took all the time"))
        continue
      }
      do {
        let queries = try engine.admitQueries(in: SourceText(text), named: name)
        try await ask(queries, run, &claims, until: end)
      } catch let refusal as LocationError {
        claims.probes.append(ProbeResult(name: name, rows: nil, error: refusal.message))
      }
    }
    result.invariants += claims.invariants.map { claim in
      var claim = claim
      claim.isClaim = true
      return claim
    }
    result.probes += claims.probes.map { claim in
      var claim = claim
      claim.isClaim = true
      return claim
    }
  }

  /// For all that one draft claims together: a model's query may never end.
  private static var claimSeconds: Duration { .seconds(10) }

  /// - Parameter end: when there is no more time for them; nil: each has what the limits say.
  private func ask(
    _ conditions: [AdmittedQuery], _ run: ModeRun<E>, _ result: inout WorkloadResult,
    until end: ContinuousClock.Instant? = nil
  ) async throws {
    var limits: Limits {
      guard let end else { return options.limits }
      var limits = options.limits
      limits.script = min(limits.script, max(.milliseconds(1), end - .now))
      return limits
    }
    for (index, query) in conditions.enumerated() {
      switch query.role {
      case .plain, .migrated: continue
      case .probe where !query.unset.isEmpty:
        result.probes.append(ProbeResult(name: query.name, rows: nil, error: query.lack))
      case .probe:
        let answer = try await run.shadow.answer(query, limits: limits).report
        result.probes.append(
          ProbeResult(name: query.name, rows: answer.rows, error: answer.error))
      case .invariant:
        let next = conditions.dropFirst(index + 1).first
        let second = next?.role == .migrated ? next ?? query : query
        if let lacking = [query, second].first(where: { !$0.unset.isEmpty }) {
          result.invariants.append(
            InvariantResult(
              name: query.name, agrees: nil, error: lacking.lack, before: nil, after: nil))
          continue
        }
        try await compare(query, second, run, &result, limits)
      }
    }
  }

  private func compare(
    _ first: AdmittedQuery, _ second: AdmittedQuery, _ run: ModeRun<E>,
    _ result: inout WorkloadResult, _ limits: Limits
  ) async throws {
    let before = try await source.pristine.answer(first, limits: limits)
    let after = try await run.shadow.answer(second, limits: limits)
    let agrees = before.agrees(with: after)
    result.invariants.append(
      InvariantResult(
        name: first.name, agrees: before.isFailure || after.isFailure ? nil : agrees,
        error: before.report.error ?? after.report.error, before: before.report.rows,
        after: after.report.rows))
    guard agrees, case .rows(let rows) = after else { return }
    // A total says less than every row does, and a condition less than a value.
    for column in rows.reads where second.shown.contains(column.column) {
      let all = run.loss?.account.tables.first { $0.anchor == column.table }?.rows
      if let all, rows.count >= all { result.settled.insert(column) }
    }
  }
}

extension AdmittedQuery {
  /// What it lacks to be asked.
  fileprivate var lack: String {
    "\(unset.joined(separator: ", ")) has no value; a comment above the query gives one"
  }
}

extension QueryAnswer {
  fileprivate var isFailure: Bool { if case .failed = self { true } else { false } }

  fileprivate var report: QueryResult.Answer {
    switch self {
    case .failed(let message): QueryResult.Answer(error: message, columns: [], rows: nil)
    case .rows(let rows): QueryResult.Answer(error: nil, columns: rows.columns, rows: rows.count)
    }
  }
}

extension Draft {
  /// What a model wants asked, each as a file of queries. Its names are a line each.
  fileprivate var claimedConditions: [(name: String, text: String)] {
    func line(_ name: String) -> String {
      let words = name.split(whereSeparator: { $0.isNewline || $0.isWhitespace }).joined(
        separator: " ")
      return String(words.prefix(120))
    }
    return invariants.map { invariant in
      (
        line(invariant.name),
        "-- invariant: \(line(invariant.name))\n\(invariant.before)\n;\n-- migrated\n\(invariant.after)\n"
      )
    } + probes.map { (line($0.name), "-- probe: \(line($0.name))\n\($0.query)\n") }
  }
}
