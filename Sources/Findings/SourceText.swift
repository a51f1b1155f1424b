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
  /// Scalars before every so many bytes.
  private let scalars: [Int]
  private static let stride = 1024

  package init(_ source: SourceText) {
    self.source = source
    var starts = [0]
    var scalars = [0]
    var count = 0
    for (offset, byte) in source.utf8.enumerated() {
      if offset > 0, offset.isMultiple(of: Self.stride) { scalars.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
      if byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    }
    self.starts = starts
    self.scalars = scalars
  }

  /// Line and column for people: both 1-based, the column in Unicode scalars.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let line = line(of: offset)
    return (
      line + 1, scalars(before: min(offset, source.utf8.count)) - scalars(before: starts[line]) + 1
    )
  }

  /// The line of a place in three parts: what stands before it, the place as far as it stands in this
  /// line, and what follows.
  ///
  /// - Parameters:
  ///   - before: most bytes before the place.
  ///   - all: most bytes of all three.
  package func surroundings(of range: SourceRange, before: Int, all: Int)
    -> (before: (text: String, isCut: Bool), place: String, after: String)
  {
    let line = line(of: range.lower)
    let end = line + 1 < starts.count ? starts[line + 1] - 1 : source.utf8.count
    let lower = min(range.lower, end)
    var start = max(starts[line], lower - before)
    while start < lower, isContinuation(start) { start += 1 }
    var stop = min(end, start + all)
    while stop < end, isContinuation(stop) { stop += 1 }
    stop = max(stop, lower)
    let upper = min(max(range.upper, lower), stop)
    return (
      (source[SourceRange(start, lower)], start > starts[line]), source[SourceRange(lower, upper)],
      source[SourceRange(upper, stop)]
    )
  }

  private func isContinuation(_ offset: Int) -> Bool { source.utf8[offset] & 0xC0 == 0x80 }

  private func scalars(before offset: Int) -> Int {
    let block = min(offset / Self.stride, scalars.count - 1)
    let rest = source.utf8[(block * Self.stride)..<max(offset, block * Self.stride)]
    return scalars[block] + rest.count { $0 & 0xC0 != 0x80 }
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
