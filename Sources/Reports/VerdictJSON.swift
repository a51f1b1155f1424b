import Findings
import Foundation
import Plans
import Schemas
import Verdicts

/// What a verdict was made from, for the record: digests, never contents.
package struct VerdictInputs: Sendable {
  package var source: String
  package var target: String?
  package var up: String
  package var down: String?
  package var mapping: String?
  package var options: String
  /// What was asked for, in words; empty: nothing.
  package var ask = ""

  package init(
    source: String, target: String?, up: String, down: String?, mapping: String?, options: String
  ) {
    self.source = source
    self.target = target
    self.up = up
    self.down = down
    self.mapping = mapping
    self.options = options
  }
}

/// The version that speaks in verdicts.
package let drydockVersion = "0.1.0"

/// A verdict in the stable form that programs read. What was not measured is null.
package struct VerdictJSON {
  let verdict: Verdict
  let draft: Draft
  let inputs: VerdictInputs
  let masking: Masking

  package init(_ verdict: Verdict, of draft: Draft, inputs: VerdictInputs, masking: Masking) {
    self.verdict = verdict
    self.draft = draft
    self.inputs = inputs
    self.masking = masking
  }

  package var value: JSONValue {
    let findings = verdict.findings
    return [
      "drydock": .string(drydockVersion), "format": 1,
      "dialect": .string(verdict.engine.dialect),
      "proposer": .string(verdict.proposer.rawValue),
      "engine": [
        "name": .string(verdict.engine.name), "version": .string(verdict.engine.version),
      ],
      "inputs": [
        "source": .string(inputs.source), "target": JSONValue(inputs.target),
        "up": .string(inputs.up), "down": JSONValue(inputs.down),
        "mapping": JSONValue(inputs.mapping), "options": .string(inputs.options),
      ],
      "verdict": .string(verdict.outcome.rawValue),
      "risk": JSONValue(verdict.risk.total), "lossRisk": JSONValue(verdict.risk.loss),
      "riskTerms": JSONValue(verdict.risk.terms) { term in
        [
          "finding": .string("F\(term.finding + 1)"), "weight": JSONValue(term.weight),
          "share": JSONValue(term.share), "adds": JSONValue(term.adds),
        ]
      },
      "complete": .bool(verdict.complete), "valuesMasked": .bool(masking.isOn),
      "runs": JSONValue(verdict.runs),
      "error": verdict.error.map(error) ?? .null,
      "modes": JSONValue(verdict.modes) { mode in
        [
          "foreignKeys": .bool(mode.foreignKeys), "runs": JSONValue(mode.runs),
          "skipped": JSONValue(mode.skipped),
        ]
      },
      "converges": JSONValue(verdict.converges),
      "residue": JSONValue(verdict.residue, residue),
      "keptTables": JSONValue(verdict.keptTables) { .string($0.text) },
      "mapping": verdict.mapping.map(mapping) ?? .null,
      "loss": verdict.loss.map(loss) ?? .null,
      "rollback": JSONValue(verdict.rollback?.status.rawValue),
      "rollbackDetail": verdict.rollback.map(rollback) ?? .null,
      "latent": verdict.latent.map { .array($0.map(latent)) } ?? .null,
      "refusals": verdict.refusals.map { refusals in
        JSONValue(refusals) { refusal in
          [
            "constraint": .string(refusal.constraint),
            "rows": JSONValue(refusal.rows) { .string(statement($0)) },
          ]
        }
      } ?? .null,
      "findings": .array(findings.enumerated().map { finding($0.element, $0.offset + 1) }),
      "questions": .array(
        verdict.questions.enumerated().map { question($0.element, $0.offset + 1) }),
      "accepted": JSONValue(verdict.accepted) { accepted in
        [
          "what": .string(accepted.what), "by": JSONValue(accepted.by),
          "why": JSONValue(accepted.why), "until": JSONValue(accepted.until),
        ]
      },
      "checks": JSONValue(verdict.checks) { check in
        [
          "id": .string(check.id), "status": .string(check.status.word),
          "reason": JSONValue(check.status.reason), "ms": JSONValue(check.milliseconds),
        ]
      },
      "crash": verdict.crash.map { points in
        JSONValue(points) { ["after": .integer($0.after), "state": .string($0.state.rawValue)] }
      } ?? .null,
      "repeatable": JSONValue(verdict.isRepeatable),
      "queries": JSONValue(verdict.queries, query),
      "probes": JSONValue(verdict.probes) { probe in
        [
          "name": .string(probe.name), "rows": JSONValue(probe.rows),
          "confirmed": JSONValue(probe.rows.map { $0 > 0 }), "error": JSONValue(probe.error),
          "by": .string(probe.isClaim ? "model" : "human"),
        ]
      },
      "invariants": JSONValue(verdict.invariants) { invariant in
        [
          "name": .string(invariant.name), "agrees": JSONValue(invariant.agrees),
          "rowsBefore": JSONValue(invariant.before), "rowsAfter": JSONValue(invariant.after),
          "error": JSONValue(invariant.error),
          "by": .string(invariant.isClaim ? "model" : "human"),
        ]
      },
      "mappingClaims": JSONValue(verdict.paths) { path in
        [
          "source": .string(path.source), "target": .string(path.target),
          "holds": JSONValue(path.isTrue), "by": "model",
        ]
      },
      "phases": .null,
      "steps": JSONValue(verdict.steps) { step in
        [
          "statement": .integer(step.statement), "ms": JSONValue(step.milliseconds),
          "rows": .integer(step.rows), "rewrites": JSONValue(step.rewrites) { .string($0) },
          "locks": .null,
        ]
      },
      "shadow": [
        "rows": JSONValue(verdict.shadowRows), "complete": .bool(verdict.complete),
        "sampledFraction": JSONValue(verdict.share),
      ],
    ]
  }

  // MARK: Parts

  private func error(_ error: RunError) -> JSONValue {
    let (line, column) = position(error.place.script, error.offset)
    return [
      "script": .string(error.place.script.rawValue), "statement": .integer(error.place.statement),
      "line": JSONValue(line), "column": JSONValue(column), "offset": .integer(error.offset),
      "message": .string(error.message),
    ]
  }

  private func position(_ role: ScriptRole, _ offset: Int) -> (Int?, Int?) {
    let script = role == .up ? draft.up : draft.down
    guard let script else { return (nil, nil) }
    let (line, column) = script.source.position(of: offset)
    return (line, column)
  }

  private func residue(_ residue: Residue) -> JSONValue {
    [
      "kind": .string(residue.kind), "object": .string(residue.object),
      "expected": JSONValue(residue.expected), "found": JSONValue(residue.found),
    ]
  }

  private func query(_ query: QueryResult) -> JSONValue {
    func answer(_ answer: QueryResult.Answer) -> JSONValue {
      [
        "prepares": .bool(answer.error == nil), "error": JSONValue(answer.error),
        "columns": JSONValue(answer.columns) { .string($0) }, "rows": JSONValue(answer.rows),
      ]
    }
    return [
      "set": .string(query.age.rawValue), "name": .string(query.name),
      "line": .integer(query.line), "before": answer(query.before), "after": answer(query.after),
      "same": JSONValue(query.isSame),
    ]
  }

  private func latent(_ fault: LatentFault) -> JSONValue {
    [
      "what": .string(fault.what), "effect": .string(fault.effect.rawValue),
      "rows": JSONValue(fault.rows) { .string(statement($0)) },
      "plausible": .bool(fault.isPlausible),
      "statement": JSONValue(fault.statement),
    ]
  }

  /// The statement that makes the row; values that may be made of one that is there are masked. Names
  /// are quoted: any may be a word of the language.
  private func statement(_ row: NewRow) -> String {
    let cells = row.cells.map { (name: $0.column.quoted, value: masking.masked($0)) }
    if let replaced = row.replaced {
      let changes = cells.map { "\($0.name) = \($0.value)" }.joined(separator: ", ")
      return "UPDATE \(row.table.quoted) SET \(changes) WHERE \(replaced)"
    }
    let names = cells.map(\.name).joined(separator: ", ")
    let values = cells.map(\.value).joined(separator: ", ")
    return "INSERT INTO \(row.table.quoted) (\(names)) VALUES (\(values))"
  }

  private func mapping(_ mapping: Mapping) -> JSONValue {
    func columns(_ table: Name, _ names: [Name]) -> JSONValue {
      .string("\(table)(\(names.map(\.text).joined(separator: ", ")))")
    }
    return [
      "entries": JSONValue(mapping.entries) { entry in
        [
          "source": JSONValue(entry.source) { .string($0.description) },
          "target": JSONValue(entry.target) { .string($0.description) },
          "kind": .string(entry.kind.rawValue), "origin": .string(entry.origin.rawValue),
          "expression": JSONValue(entry.expression), "lossy": .bool(entry.lossy),
        ]
      },
      "keys": JSONValue(mapping.keys) { key in
        [
          "source": columns(key.source, key.sourceColumns),
          "target": columns(key.target, key.targetColumns),
        ]
      },
    ]
  }

  private func loss(_ account: LossAccount) -> JSONValue {
    [
      "unintended": [
        "rows": .integer(account.unintended.rows), "cells": .integer(account.unintended.cells),
        "bits": JSONValue(account.unintended.bits),
        "duplicated": .integer(account.unintended.duplicated),
        "invented": .integer(account.unintended.invented),
        "misassigned": .integer(account.unintended.misassigned),
      ],
      "intended": [
        "rows": .integer(account.intended.rows), "cells": .integer(account.intended.cells),
        "bits": JSONValue(account.intended.bits),
      ],
      "marks": JSONValue(account.marks) { mark in
        [
          "object": .string(mark.object.text), "before": .string("\(mark.before)"),
          "after": JSONValue(mark.after.map { "\($0)" }),
        ]
      },
      "columns": JSONValue(account.columns, column),
      "tables": JSONValue(account.tables) { table in
        [
          "table": .string(table.table.text), "anchor": JSONValue(table.anchor?.text),
          "rows": .integer(table.rows), "rowsLost": .integer(table.rowsLost),
          "rowsLostIntended": .integer(table.rowsLostIntended),
          "rowsMoved": JSONValue(table.rowsMoved) {
            ["table": .string($0.table.text), "rows": .integer($0.rows)]
          },
          "duplicated": .integer(table.duplicated), "added": .integer(table.added),
          "examples": JSONValue(table.lostExamples, example),
        ]
      },
    ]
  }

  private func column(_ column: ColumnAccount) -> JSONValue {
    [
      "source": .string(column.source.description),
      "into": JSONValue(column.into) { .string($0.description) },
      "kind": .string(column.kind.rawValue), "rows": .integer(column.rows),
      "rowsLost": .integer(column.rowsLost), "cellsLost": .integer(column.cellsLost),
      "cellsAsked": .integer(column.cellsAsked),
      "cellsChanged": .integer(column.cellsChanged),
      "cellsUnproven": .integer(column.cellsUnproven),
      "cellsKeptAside": .integer(column.cellsKeptAside), "bitsLost": JSONValue(column.bitsLost),
      "nullsFilled": .integer(column.nullsFilled), "intended": .bool(column.intended),
      "evidence": .string(column.evidence.rawValue), "inverse": JSONValue(column.inverse),
      "examples": JSONValue(column.examples, example),
    ]
  }

  private func example(_ example: CellExample) -> JSONValue {
    [
      "key": .object(
        Dictionary(
          example.key.map { ($0.name.text, value($0.value, isKey: true)) },
          uniquingKeysWith: { a, _ in a }
        )),
      "before": value(example.before), "after": JSONValue(example.after) { value($0) },
    ]
  }

  private func value(_ value: Value, isKey: Bool = false) -> JSONValue {
    let shown = masking.masked(value, isKey: isKey)
    let text: String? =
      switch shown {
      case .null: nil
      case .integer(let number): "\(number)"
      case .real(let number): "\(number)"
      case .text(let text): text
      case .malformedText(let bytes), .blob(let bytes): bytes.hexadecimal
      }
    guard let text else { return .null }
    return ["type": .string(shown.typeName), "value": .string(text)]
  }

  private func rollback(_ account: RollbackAccount) -> JSONValue {
    [
      "error": account.error.map(error) ?? .null,
      "residue": JSONValue(account.residue, residue),
      "loss": account.loss.map(loss) ?? .null,
      "needs": JSONValue(account.needs) { .string($0.text) },
      "late": JSONValue(account.late?.rawValue),
    ]
  }

  private func finding(_ finding: Finding, _ number: Int) -> JSONValue {
    let offset = finding.place?.range.lower
    let (line, column) =
      finding.place.map {
        position($0.script, $0.focus?.lower ?? $0.range.lower)
      } ?? (nil, nil)
    return [
      "id": .string("F\(number)"), "rule": .string(finding.rule.text),
      "severity": .string(finding.severity.rawValue),
      "script": JSONValue(finding.place?.script.rawValue),
      "statement": JSONValue(finding.place?.statement), "line": JSONValue(line),
      "column": JSONValue(column), "offset": JSONValue(offset),
      "objects": JSONValue(finding.objects) { .string($0) },
      "count": JSONValue(finding.count), "of": JSONValue(finding.of),
      "message": .string(finding.message), "evidence": JSONValue(finding.evidence),
      "remedy": JSONValue(finding.remedy), "accepted": JSONValue(finding.accepted),
    ]
  }

  private func question(_ question: Question, _ number: Int) -> JSONValue {
    [
      "id": .string("Q\(number)"), "text": .string(question.text),
      "columns": JSONValue(question.columns) { .string($0) },
      "examples": JSONValue(question.examples, example), "answer": .null,
    ]
  }
}
