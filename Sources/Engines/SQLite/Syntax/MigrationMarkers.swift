import Findings
import Schemas

/// The part of a script that leads forward, where a migration tool's comments mark parts:
/// `-- +goose Up` and `-- +goose Down`, `-- migrate:up` and `-- migrate:down`. Everything else is
/// blanked, so that offsets and lines stay true. What stands before the first mark belongs to the way
/// forward: a shell would run it.
package func forwardPart(of source: SourceText) -> SourceText { part(of: source, .up) }

/// The part that leads back, or nil where no comment marks one.
package func backwardPart(of source: SourceText) -> SourceText? {
  marks(in: source).contains { $0.direction == .down } ? part(of: source, .down) : nil
}

private struct Mark {
  let direction: ScriptRole
  let end: Int
  let start: Int
}

private func marks(in source: SourceText) -> [Mark] {
  tokens(of: source).filter { $0.kind == .comment && isLine($0, in: source) }.compactMap { token in
    let words = foldingASCII(source[token.range]).split { $0 == " " || $0 == "\t" || $0 == "\r" }
    let direction: ScriptRole? =
      switch words.dropFirst().first {
      case "+goose", "+migrate":
        words.count > 2 ? (words[2] == "up" ? .up : words[2] == "down" ? .down : nil) : nil
      case "migrate:up": .up
      case "migrate:down": .down
      default: nil
      }
    return direction.map {
      Mark(direction: $0, end: token.range.upper, start: token.range.lower)
    }
  }
}

/// Whether a comment begins its line: the tools read nothing else, and a statement's own comment says
/// nothing of parts.
private func isLine(_ token: Token, in source: SourceText) -> Bool {
  let before = source.utf8[..<token.range.lower].reversed().prefix { $0 != 0x0A }
  return source.utf8[token.range.lower] == UInt8(ascii: "-")
    && before.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
}

private func part(of source: SourceText, _ wanted: ScriptRole) -> SourceText {
  let marks = marks(in: source)
  guard marks.contains(where: { $0.direction == wanted }) else { return source }
  var bytes = source.utf8.map { $0 == 0x0A ? $0 : UInt8(0x20) }
  if wanted == .up, let first = marks.first {
    bytes.replaceSubrange(..<first.start, with: source.utf8[..<first.start])
  }
  for (index, mark) in marks.enumerated() where mark.direction == wanted {
    let end = index + 1 < marks.count ? marks[index + 1].start : bytes.count
    bytes.replaceSubrange(mark.end..<end, with: source.utf8[mark.end..<end])
  }
  return SourceText(utf8: bytes)
}
