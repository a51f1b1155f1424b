internal import CPages
import Metrics
import Mustache

extension MetricsDocument {
  /// For a terminal: tables as records where they are too wide.
  package var text: String {
    var lines = [title, subtitle]
    for section in sections {
      lines += ["", section.title]
      for block in section.blocks { lines += Self.text(block) }
    }
    return lines.map { plainLine($0) }.joined(separator: "\n")
  }

  private static func text(_ block: Block) -> [String] {
    switch block {
    case .text(let text): ["  \(text)"]
    case .strong(let text): ["  ! \(text)"]
    case .list(let items): items.map { "  - \($0)" }
    case .picture: []
    case .table(let header, let rows):
      aligned(header, rows)?.map { "  \($0)" } ?? rows.flatMap { record(header, $0) }
    }
  }

  /// Columns side by side; nil where they do not fit 100 characters.
  private static func aligned(_ header: [String], _ rows: [[String]]) -> [String]? {
    let all = [header] + rows
    let widths = header.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    guard widths.reduce(0, +) + 2 * widths.count <= 98 else { return nil }
    return all.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      return cells.joined(separator: "  ").trimmingTrailing
    }
  }

  private static func record(_ header: [String], _ row: [String]) -> [String] {
    [header[0].isEmpty ? "  \(row[0])" : "  \(header[0]): \(row[0])"]
      + zip(header, row).dropFirst().filter { !$0.1.isEmpty && $0.1 != "–" }.map {
        "    \($0.0): \($0.1)"
      }
  }

  package var markdown: String {
    var lines = ["# \(Self.escaped(title))", "", Self.escaped(subtitle)]
    for section in sections {
      lines += ["", "## \(Self.escaped(section.title))"]
      for block in section.blocks {
        switch block {
        case .text(let text): lines += ["", Self.escaped(text)]
        case .strong(let text): lines += ["", "**\(Self.escaped(text))**"]
        case .list(let items): lines += [""] + items.map { "- \(Self.escaped($0))" }
        case .picture: continue
        case .table(let header, let rows):
          lines += [""] + [header, header.map { _ in "---" }].map(Self.row)
          lines += rows.map { Self.row($0.map(Self.escaped)) }
        }
      }
    }
    return lines.map { plainLine($0) }.joined(separator: "\n") + "\n"
  }

  private static func row(_ cells: [String]) -> String {
    "| \(cells.joined(separator: " | ")) |"
  }

  /// Text of others is no markup.
  private static func escaped(_ text: String) -> String {
    text.map { "\\`*_[]<>|#&".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  /// One page that needs nothing else.
  package func html() throws -> String {
    let page = Page(
      style: pageStyle, title: plainText(title), subtitle: plainText(subtitle),
      sections: sections.map { section in
        PageSection(title: section.title, blocks: section.blocks.map(PageBlock.init))
      })
    return try MustacheTemplate(
      string: builtIn(drydock_metrics_page(), drydock_metrics_page_size())
    ).render(page)
  }
}

extension String {
  fileprivate var trimmingTrailing: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

private struct Page {
  let style: String
  let title: String
  let subtitle: String
  let sections: [PageSection]
}

private struct PageSection {
  let title: String
  let blocks: [PageBlock]
}

private struct PageBlock {
  struct Items { let list: [String] }
  struct Table {
    struct Row { let cells: [Cell] }
    struct Cell {
      let label: String
      let text: String
    }
    let header: [String]
    let rows: [Row]
  }

  var text: String?
  var strong: String?
  var items: Items?
  var table: Table?
  var picture: String?

  init(_ block: MetricsDocument.Block) {
    switch block {
    case .text(let words): text = plainText(words)
    case .strong(let words): strong = plainText(words)
    case .list(let words): items = Items(list: words.map { plainText($0) })
    case .picture(let drawing): picture = drawing.svg
    case .table(let header, let rows):
      table = Table(
        header: header,
        rows: rows.map { row in
          Table.Row(
            cells: zip(header, row).map { Table.Cell(label: $0, text: plainText($1)) })
        })
    }
  }
}
