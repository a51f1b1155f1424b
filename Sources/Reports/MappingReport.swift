import Matching
import Plans
import Schemas

/// Where every source column goes and where every target column comes from: declared, proposed, or
/// under its own name.
package struct MappingReport: Sendable {
  private let source: Schema
  private let target: Schema
  private let renames: Renames
  private let declared: [MappingEntry]
  private let dropped: [String]
  private let moved: [MappingEntry]
  private let match: Match
  /// What a draft puts where only a person knows what belongs.
  private let holes: [Hole]

  package init(
    from source: Schema, to target: Schema, renames: Renames, declared: [MappingEntry],
    dropped: [String], moved: [MappingEntry] = [], match: Match, holes: [Hole] = []
  ) {
    self.holes = holes
    self.moved = moved
    self.source = source
    self.target = target
    self.renames = renames
    self.declared = declared
    self.dropped = dropped
    self.match = match
  }

  /// Of the tables that nothing declared or proposed concerns, what stays under its name.
  private var kept: Int {
    source.tables.reduce(0) { count, table in
      guard let other = target.table(renames.newName(of: table.name)) else { return count }
      return count
        + table.columns.filter { column in
          renames.newName(of: column.name, in: table.name) == column.name
            && other.column(column.name) != nil
        }.count
    }
  }

  /// Columns and tables that nothing takes, and such that come from nowhere.
  private var loose: (gone: [String], come: [String]) {
    let proposed = match.ranked.filter { $0.tier > .low }
    let from = Set(
      proposed.map(\.from) + declared.flatMap { $0.source.map(\.description) } + dropped)
    let to = Set(proposed.map(\.to) + declared.flatMap { $0.target.map(\.description) })
    let heirs = Dictionary(
      match.tables.filter { $0.tier > .low }.map { ($0.from, $0.to) },
      uniquingKeysWith: { a, _ in a })
    var (gone, come): ([String], [String]) = ([], [])
    for table in source.tables {
      let heir = heirs[table.name] ?? renames.newName(of: table.name)
      guard let other = target.table(heir) else {
        if !from.contains(table.name.text) { gone.append(table.name.text) }
        continue
      }
      gone += table.columns.filter {
        other.column(renames.newName(of: $0.name, in: table.name)) == nil
      }.map { "\(table.name).\($0.name)" }.filter { !from.contains($0) }
    }
    let origins = Dictionary(heirs.map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    for table in target.tables {
      let origin = origins[table.name] ?? renames.oldName(of: table.name)
      guard let other = source.table(origin) else {
        if !to.contains(table.name.text) { come.append(table.name.text) }
        continue
      }
      let known = Set(other.columns.map { renames.newName(of: $0.name, in: other.name) })
      come += table.columns.filter { !known.contains($0.name) }.map { "\(table.name).\($0.name)" }
        .filter { !to.contains($0) }
    }
    return (gone, come)
  }

  // MARK: Text

  package func text(colour: Bool) -> String {
    let ink = Ink(isOn: colour)
    var lines: [String] = []
    func section(_ title: String, _ rows: [(String, String, String)]) {
      guard !rows.isEmpty else { return }
      lines.append(ink(title, .bold))
      let width = min(64, rows.map { $0.0.count }.max() ?? 0)
      for (what, tier, why) in rows.map({ (plainText($0), plainText($1), plainText($2)) }) {
        guard !why.isEmpty || !tier.isEmpty else {
          lines.append("  " + what)
          continue
        }
        lines.append(
          "  " + what + String(repeating: " ", count: max(1, width - what.count + 2)) + tier
            + String(repeating: " ", count: max(1, 9 - tier.count)) + ink(why, .faint))
      }
      lines.append("")
    }
    section(
      "declared",
      renames.declared.tables.sorted { $0.key < $1.key }.map {
        ("\($0.key) -> \($0.value)", "", "renamed")
      }
        + renames.declared.columns.sorted { $0.key < $1.key }.flatMap { table, columns in
          columns.sorted { $0.key < $1.key }.map {
            ("\(table).\($0.key) -> \(renames.newName(of: table)).\($0.value)", "", "renamed")
          }
        }
        + declared.map { entry in
          (
            "\(list(entry.source)) -> \(list(entry.target))", "",
            entry.kind.rawValue + (entry.expression.map { ": \($0)" } ?? "")
          )
        } + dropped.map { ("\($0) -> nothing", "", "dropped on purpose") })
    section(
      "moved by the script",
      moved.map { ("\(list($0.source)) -> \(list($0.target))", "", $0.kind.rawValue) })
    let parts = Set(
      match.compositions.filter { $0.tier > .low }.flatMap { $0.from + $0.to }.map(\.description))
    let proposed = match.ranked.filter {
      $0.tier > .low && $0.kind != .part && !parts.contains($0.from) && !parts.contains($0.to)
    }
    section(
      "proposed",
      match.compositions.filter { $0.tier > .low }.map { made in
        (
          "\(list(made.from)) -> \(list(made.to))", made.tier.rawValue,
          "\(made.kind.rawValue): " + words(made.evidence)
        )
      }
        + match.lookups.map {
          ("\($0.column) -> \($0.reference)", "medium", "its words became rows of \($0.table)")
        }
        + proposed.map { ("\($0.from) -> \($0.to)", $0.tier.rawValue, words($0.evidence)) })
    let doubtful = match.ranked.filter { $0.tier == .low && $0.score >= 0.3 && $0.kind != .part }
    section(
      "unlikely",
      doubtful.prefix(20).map { ("\($0.from) -> \($0.to)", $0.tier.rawValue, words($0.evidence)) })
    let (gone, come) = loose
    section(
      "dropped, if nothing above takes it", gone.map { ($0, "", "") })
    section("new, if nothing above fills it", come.map { ($0, "", "") })
    lines.append("\(kept) columns keep their names.")
    return lines.joined(separator: "\n")
  }

  private func list(_ columns: [ColumnName]) -> String {
    columns.isEmpty ? "nothing" : columns.map(\.description).joined(separator: " + ")
  }

  private func words(_ evidence: [Evidence]) -> String {
    evidence.map { "\($0.words) (\(percent($0.score)))" }.joined(separator: "; ")
  }

  private func percent(_ share: Double) -> String { "\(Int((100 * share).rounded()))" }

  // MARK: JSON

  package var json: JSONValue {
    let (gone, come) = loose
    return [
      "renames": .array(
        renames.declared.tables.sorted { $0.key < $1.key }.map {
          ["from": .string($0.key.text), "to": .string($0.value.text)]
        }
          + renames.declared.columns.sorted { $0.key < $1.key }.flatMap { table, columns in
            columns.sorted { $0.key < $1.key }.map {
              [
                "from": .string("\(table).\($0.key)"),
                "to": .string("\(renames.newName(of: table)).\($0.value)"),
              ]
            }
          }),
      "declared": JSONValue(declared, \.json), "moved": JSONValue(moved, \.json),
      "droppedOnPurpose": JSONValue(dropped, JSONValue.string),
      "candidates": JSONValue(match.ranked, \.json),
      "compositions": JSONValue(match.compositions) { made in
        [
          "source": JSONValue(made.from) { .string($0.description) },
          "target": JSONValue(made.to) { .string($0.description) },
          "kind": .string(made.kind.rawValue), "separator": .string(made.separator),
          "tier": .string(made.tier.rawValue), "evidence": JSONValue(made.evidence, \.json),
        ]
      },
      "lookups": JSONValue(match.lookups) { lookup in
        [
          "column": .string(lookup.column.description),
          "reference": .string(lookup.reference.description), "table": .string(lookup.table.text),
        ]
      },
      "questions": JSONValue(match.proposals, \.json),
      "dropped": JSONValue(gone, JSONValue.string), "new": JSONValue(come, JSONValue.string),
      "kept": .integer(kept),
    ]
  }

  // MARK: YAML

  /// A mapping file: what is declared and what is likely as entries, what is doubtful as comments.
  package var yaml: String {
    var tables: [String] = []
    var columns: [String] = []
    func entry(_ from: String, _ to: String, _ note: String) -> String {
      "  - { from: \(from), to: \(to) }" + (note.isEmpty ? "" : "  # \(comment(note))")
    }
    for (old, new) in renames.declared.tables.sorted(by: { $0.key < $1.key }) {
      tables.append(entry(quoted(old.text), quoted(new.text), ""))
    }
    for (table, renamed) in renames.declared.columns.sorted(by: { $0.key < $1.key }) {
      for (old, new) in renamed.sorted(by: { $0.key < $1.key }) {
        columns.append(
          entry(quoted("\(table).\(old)"), quoted("\(renames.newName(of: table)).\(new)"), ""))
      }
    }
    for made in declared {
      let expression = made.expression.map { ", expression: \(quoted($0))" } ?? ""
      columns.append(
        "  - { " + (made.source.isEmpty ? "" : "from: \(flow(made.source)), ")
          + "to: \(flow(made.target))\(expression)"
          + (made.lossy ? ", lossy: true }" : " }"))
    }
    for name in dropped {
      if name.contains(".") {
        columns.append(entry(quoted(name), "null", ""))
      } else {
        tables.append(entry(quoted(name), "null", ""))
      }
    }
    for proposal in match.proposals {
      let line = entry(
        quoted(proposal.from), quoted(proposal.to),
        "\(proposal.tier.rawValue): \(words(proposal.evidence))")
      let written = proposal.tier == .high ? line : "  # " + line.dropFirst(2)
      if proposal.from.contains(".") { columns.append(written) } else { tables.append(written) }
    }
    for made in match.compositions where made.tier > .low {
      columns.append(
        "  # - { from: \(flow(made.from)), to: \(flow(made.to)) }  # \(made.kind.rawValue): "
          + comment(words(made.evidence)))
    }
    let taken = Set(match.compositions.filter { $0.tier > .low }.flatMap(\.from).map(\.description))
      .union(holes.flatMap(\.takenColumns).map(\.description))
    for name in loose.gone where !taken.contains(name) {
      let line = "  # " + entry(quoted(name), "null", "if it is dropped on purpose").dropFirst(2)
      if name.contains(".") { columns.append(line) } else { tables.append(line) }
    }
    for hole in holes {
      switch hole.blank {
      case .expressions(let table, let into, let from, _) where into.count == hole.filledWith.count:
        let sources = from.isEmpty ? "" : "from: \(flow(from.map { ColumnName(table, $0) })), "
        for (column, value) in zip(into, hole.filledWith) {
          columns.append(
            "  # - { \(sources)to: \(flow([column])), expression: \(quoted(value)) }"
              + "  # as it is drafted")
        }
      case .expressions: break
      case .name(let old, let table?, let heirs):
        guard let heir = heirs.first else { break }
        let new = ColumnName(renames.newName(of: table), heir)
        columns.append(
          "  # - { from: \(flow([ColumnName(table, old)])), to: \(flow([new])) }  # if it is a rename"
        )
      case .name(let old, nil, let heirs):
        guard let heir = heirs.first else { break }
        tables.append(
          "  # - { from: \(quoted(old.text)), to: \(quoted(heir.text)) }  # if it is a rename")
      }
    }
    return "# Where tables and columns go. What begins with # is a guess: take the # away, or the "
      + "line.\ntables:\n" + tables.joined(separator: "\n") + "\ncolumns:\n"
      + columns.joined(separator: "\n") + "\n"
  }

  private func flow(_ columns: [ColumnName]) -> String {
    columns.count == 1
      ? quoted(columns[0].description)
      : "[" + columns.map { quoted($0.description) }.joined(separator: ", ") + "]"
  }

  private func comment(_ text: String) -> String {
    plainText(text).split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// A YAML scalar; in quotes wherever it could be read as something else.
  private func quoted(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.isASCII
        && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" || $0 == ".")
    }
    guard isPlain, let first = text.unicodeScalars.first, first.properties.isAlphabetic,
      !["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
    else {
      return JSONValue.string(text).text(pretty: false)
    }
    return text
  }
}

extension MappingEntry {
  package var json: JSONValue {
    [
      "source": JSONValue(source) { .string($0.description) },
      "target": JSONValue(target) { .string($0.description) },
      "kind": .string(kind.rawValue), "expression": JSONValue(expression), "lossy": .bool(lossy),
    ]
  }
}

extension Hole {
  /// Columns of the source of which it makes something, if a person says so.
  fileprivate var takenColumns: [ColumnName] {
    switch blank {
    case .expressions(let table, _, let from, let back): from.map { ColumnName(table, $0) } + back
    case .name(let old, let table?, _): [ColumnName(table, old)]
    case .name: []
    }
  }
}
