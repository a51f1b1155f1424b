import Findings
import Plans
import Schemas

/// A script that an engine has parsed and found contained. Nothing else can be run.
///
/// Its initialiser is `fileprivate` and `admit` below is the only way to one. `admit` is no
/// requirement of `Engine`, so an engine can answer `inspect` and cannot replace the admission.
package struct AdmittedScript: Sendable {
  package let script: Script
  package let statements: [StatementFacts]
  /// 0-based statements that are left out of a run.
  package let skipped: Set<Int>
  /// By the names at the end: the expression over source columns that fills a column.
  package let fills: [ColumnName: String]

  fileprivate init(
    _ script: Script, _ statements: [StatementFacts], skipped: Set<Int>,
    fills: [ColumnName: String]
  ) {
    self.fills = fills
    self.script = script
    self.statements = statements
    self.skipped = skipped
  }

  /// The text of the statement at `index`, 0-based.
  package func sql(_ index: Int) -> String { script.source[statements[index].range] }

  /// Texts that its statements put between values, or look for to divide one.
  package var joints: Set<String> {
    statements.reduce(into: []) { $0.formUnion($1.joints) }
  }

  /// Texts and numbers that they write out, as SQL; none where there are very many.
  package var constants: Set<String> {
    let all = statements.reduce(into: Set()) { $0.formUnion($1.constants) }
    return all.count <= 1000 ? all : []
  }

  package func place(_ index: Int) -> Place {
    Place(script.role, statement: index + 1, range: statements[index].range)
  }
}

package enum Admission: Sendable {
  case admitted(AdmittedScript, findings: [Finding])
  case hostile([Finding])
  case unsupported([Finding])
}

extension Engine {
  /// Admits `script`, which is to run on a shadow of `source`, or says why not.
  package func admit(_ script: Script, on source: Source) async throws -> Admission {
    switch try await inspect(script, on: source) {
    case .clean(let statements, let skipped, let findings, let fills):
      .admitted(
        AdmittedScript(script, statements, skipped: skipped, fills: fills), findings: findings)
    case .hostile(let findings): .hostile(findings)
    case .unsupported(let findings): .unsupported(findings)
    }
  }
}
