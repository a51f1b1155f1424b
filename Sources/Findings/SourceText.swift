/// A half-open span of UTF-8 byte offsets, 0-based, into one `SourceText`.
package struct SourceRange: Hashable, Sendable {
  package var lower: Int
  package var upper: Int

  package init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = upper
  }

  package var isEmpty: Bool { lower >= upper }
}

/// A text as it was given, byte for byte.
package struct SourceText: Hashable, Sendable {
  package let utf8: [UInt8]

  package init(_ text: String) { utf8 = Array(text.utf8) }
  package init(utf8: [UInt8]) { self.utf8 = utf8 }

  package subscript(_ range: SourceRange) -> String {
    String(decoding: utf8[range.lower..<range.upper], as: UTF8.self)
  }

  package var text: String { String(decoding: utf8, as: UTF8.self) }

  /// Line and column for people: both 1-based, the column in Unicode scalars.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let before = utf8[..<min(max(offset, 0), utf8.count)]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1
    return (before.count { $0 == UInt8(ascii: "\n") } + 1, column)
  }
}

/// Lines of a text, found once: `SourceText.position` goes through the text every time.
package struct LineIndex: Sendable {
  private let source: SourceText
  /// Offsets at which lines begin.
  private let starts: [Int]

  package init(_ source: SourceText) {
    self.source = source
    var starts = [0]
    for (offset, byte) in source.utf8.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  /// Line and column for people: both 1-based, the column in Unicode scalars.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let line = line(of: offset)
    let before = source.utf8[starts[line]..<min(max(offset, starts[line]), source.utf8.count)]
    return (line + 1, String(decoding: before, as: UTF8.self).unicodeScalars.count + 1)
  }

  /// The line, without its end, that an offset stands in.
  package func text(ofLineAt offset: Int) -> String {
    let line = line(of: offset)
    let end = line + 1 < starts.count ? starts[line + 1] - 1 : source.utf8.count
    return source[SourceRange(starts[line], max(starts[line], end))]
  }

  private func line(of offset: Int) -> Int {
    var (low, high) = (0, starts.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
