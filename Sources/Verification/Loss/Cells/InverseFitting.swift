import EngineInterface
import Foundation
import Schemas

/// Proposes expressions that may give a source value back, from examples of values and what they
/// were mapped to. Proposals are only tried; the data decides.
struct InverseFitting {
  let examples: [MappedCell]
  let placeCount: Int
  /// Distinct source values; constants are fitted to no fewer than ten, but for those of the script.
  let distinct: Int
  /// Texts that the script puts between values, or looks for in one.
  let joints: [String]
  /// Numbers that the script writes out.
  var numbers: [Double] = []

  private var mayFitConstants: Bool { distinct >= 10 }

  /// In the order in which they are tried.
  var candidates: [Inverse] {
    var found: [Inverse] = []
    for place in 0..<placeCount {
      found += Inverse.Conversion.allCases.map { .converted($0, place: place) }
      found += times(place) + scalings(place) + written(place) + positional(place)
      if mayFitConstants {
        found +=
          affine(place) + affixes(place) + template(place)
          + parts(place, Self.separators + prefix(place))
      } else {
        found += affixes(place).filter(isOfScript)
      }
      found += parts(place, joints) + members(place)
    }
    if placeCount > 1 { found += mayFitConstants ? joins : joins.filter(isOfScript) }
    return found
  }

  private func isOfScript(_ inverse: Inverse) -> Bool {
    guard case .concatenated(let constants, _, _) = inverse else { return false }
    return constants.allSatisfy { $0.isEmpty || joints.contains($0) }
  }

  private static let factors: [Double] = [10, 100, 1000, 10_000, 60, 3600, 1024, 1_048_576, 12, 7]

  private func scalings(_ place: Int) -> [Inverse] {
    let isText = texts.count * 2 > examples.count
    let own = numbers.filter { isFactor($0) && !Self.factors.contains($0) }
    return (Self.factors + own).flatMap { factor -> [Inverse] in
      var candidates: [Inverse] = [
        .scaled(place: place, times: 1, by: factor), .scaled(place: place, times: factor, by: 1),
      ]
      if isText {
        candidates += (0...4).map { .printed(place: place, by: factor, decimals: $0) }
      }
      return candidates
    } + (isText ? (0...6).map { .printed(place: place, by: 1, decimals: $0) } : [])
  }

  /// Whether all numbers are so many times those of the other side, and not one and the same.
  private func isFactor(_ factor: Double) -> Bool {
    let pairs = Set(
      examples.compactMap { example -> [Double]? in
        guard let old = example.before.number, let new = example.after.first?.number, old != 0
        else { return nil }
        return [old, new]
      })
    guard factor > 0, factor != 1, pairs.count > 1 else { return false }
    return [factor, 1 / factor].contains { times in
      pairs.allSatisfy { abs($0[0] * times - $0[1]) <= 1e-9 * abs($0[1]) }
    }
  }

  /// From the two outermost numbers.
  func affine(_ place: Int) -> [Inverse] {
    shifted(place) + lines(place)
  }

  /// Numbers that are too large for a REAL, and all have the same difference.
  private func shifted(_ place: Int) -> [Inverse] {
    let differences = examples.compactMap { example -> Int64? in
      guard case .integer(let after) = example.after[place],
        case .integer(let before) = example.before
      else { return nil }
      let (difference, isOver) = before.subtractingReportingOverflow(after)
      return isOver ? nil : difference
    }
    guard let first = differences.first, differences.count == examples.count,
      abs(Double(first)) > Inverse.mostExact, differences.allSatisfy({ $0 == first }),
      Int64(exactly: Double(first)) == first
    else { return [] }
    return [.affine(place: place, times: 1, plus: Double(first))]
  }

  private func lines(_ place: Int) -> [Inverse] {
    let points = examples.compactMap { example -> (Double, Double)? in
      guard let x = example.after[place].number, let y = example.before.number else { return nil }
      return (x, y)
    }
    guard let low = points.min(by: { $0.0 < $1.0 }), let high = points.max(by: { $0.0 < $1.0 }),
      low.0 < high.0
    else { return [] }
    let times = (high.1 - low.1) / (high.0 - low.0)
    let plus = low.1 - low.0 * times
    guard times.isFinite, plus.isFinite, times != 0 else { return [] }
    return [.affine(place: place, times: times, plus: plus)]
  }

  private var texts: [MappedCell] {
    examples.filter { if case .text = $0.before { true } else { false } }
  }

  /// A constant before and after the mapped value.
  private func affixes(_ place: Int) -> [Inverse] {
    let pairs = texts.compactMap { example -> (String, String)? in
      guard case .text(let before) = example.before, let after = example.after[place].plainText,
        !after.isEmpty, let found = before.firstRange(of: after)
      else { return nil }
      return (String(before[..<found.lowerBound]), String(before[found.upperBound...]))
    }
    guard let most = mostCommon(pairs.map { $0.0 + "\u{0}" + $0.1 }) else { return [] }
    let parts = most.split(separator: "\u{0}", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, parts != ["", ""] else { return [] }
    return [.concatenated(constants: parts, places: [place])]
  }

  /// Bytes of a text in which each character is looked at.
  private static let longest = 256

  /// Characters of the mapped value in another order, with constants between.
  private func template(_ place: Int) -> [Inverse] {
    let pairs = texts.compactMap { example -> ([Character], [Character])? in
      guard case .text(let before) = example.before, let after = example.after[place].plainText,
        before.utf8.count <= Self.longest, after.utf8.count <= Self.longest
      else { return nil }
      return (Array(before), Array(after))
    }
    guard let length = mostCommon(pairs.map { "\($0.0.count) \($0.1.count)" }) else { return [] }
    let alike = pairs.filter { "\($0.0.count) \($0.1.count)" == length }
    guard alike.count >= 10, let first = alike.first, (1...64).contains(first.0.count) else {
      return []
    }
    var parts: [Inverse.TemplatePart?] = []
    var next = 0
    for position in first.0.indices {
      let found = part(at: position, of: alike, next: next)
      if case .character(let from)? = found { next = from }
      parts.append(found)
    }
    guard parts.allSatisfy({ $0 != nil }) else { return [] }
    return [.template(place: place, parts.compactMap(\.self))]
  }

  /// What stands at a position in nine of ten examples: a constant, or a character of the mapped
  /// value; of both the one that holds more often.
  ///
  /// - Parameter next: the 0-based place that follows what was taken last: of equals it is the likeliest.
  private func part(at position: Int, of pairs: [([Character], [Character])], next: Int)
    -> Inverse.TemplatePart?
  {
    let constant = mostCommon(pairs.map { String($0.0[position]) })?.first
    var best: (part: Inverse.TemplatePart, hits: Int)?
    let places = pairs[0].1.indices
    for from in (places.contains(next) ? [next] : []) + Array(places) {
      let hits = pairs.count { $0.1[from] == $0.0[position] }
      if hits > best?.hits ?? 0 { best = (.character(from + 1), hits) }
    }
    // Of two that explain as much, the one that explains other values, too.
    if let constant {
      let hits = pairs.count { $0.0[position] == constant }
      if hits > best?.hits ?? 0 { best = (.constant(constant), hits) }
    }
    return best.flatMap { $0.hits * 10 >= pairs.count * 9 ? $0.part : nil }
  }

  private static let separators = [" ", ", ", ",", "-", "/", "@", ":", "|", ";", ".", "_", "\t"]

  private func parts(_ place: Int, _ separators: [String]) -> [Inverse] {
    separators.flatMap { separator -> [Inverse] in
      let present = examples.contains { $0.after[place].plainText?.contains(separator) == true }
      guard present else { return [] }
      return [
        .part(place: place, .before, separator: separator),
        .part(place: place, .after, separator: separator),
      ]
    }
  }

  /// The last parts of a path.
  func segments(_ place: Int) -> [Inverse] {
    ["/", ".", ">", ",", "|", ":", "-"].flatMap { separator -> [Inverse] in
      let bearing = examples.count { $0.after[place].plainText?.contains(separator) == true }
      guard bearing * 2 > examples.count else { return [] }
      return (1...3).map { .segment(place: place, separator: separator, fromEnd: $0) }
    }
  }

  /// What stands before the digits of every mapped value.
  private func prefix(_ place: Int) -> [String] {
    guard texts.isEmpty, let first = examples.first?.after[place].plainText else { return [] }
    let word = String(first.prefix { !$0.isASCII || !$0.isNumber })
    let bearing = examples.count { $0.after[place].plainText?.hasPrefix(word) == true }
    return word.isEmpty || bearing * 10 < examples.count * 9 ? [] : [word]
  }

  /// The names in the objects of which the mapped values are the JSON.
  func members(_ place: Int) -> [Inverse] {
    let objects = examples.prefix(20).compactMap { example -> [String: Any]? in
      if case .text(let text) = example.after[place] { text.jsonObject } else { nil }
    }
    return Set(objects.flatMap(\.keys)).sorted().prefix(64).map { .member(place: place, name: $0) }
  }

  /// Two or three mapped values in a row with constants before, between and after.
  private var joins: [Inverse] {
    let all = orders(of: 2) + (placeCount > 2 ? orders(of: 3) : [])
    return all.flatMap { places -> [Inverse] in
      let found = texts.compactMap { self.constants(in: $0, around: places) }
      guard let most = mostCommon(found.map { $0.joined(separator: "\u{0}") }) else { return [] }
      let parts = most.split(separator: "\u{0}", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == places.count + 1 else { return [] }
      return [false, true].map {
        .concatenated(constants: parts, places: places, skipsNull: $0)
      }
    }
  }

  /// Ways to put some of the first five places in a row.
  private func orders(of count: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return orders(of: count - 1).flatMap { order in
      (0..<min(placeCount, 5)).filter { !order.contains($0) }.map { order + [$0] }
    }
  }

  /// What stands before, between and after the mapped values in the source value.
  private func constants(in example: MappedCell, around places: [Int]) -> [String]? {
    guard case .text(let whole) = example.before else { return nil }
    var rest = whole
    var constants: [String] = []
    for place in places {
      guard let part = example.after[place].plainText, !part.isEmpty,
        let found = rest.firstRange(of: part)
      else { return nil }
      constants.append(String(rest[..<found.lowerBound]))
      rest = String(rest[found.upperBound...])
    }
    return constants + [rest]
  }

  /// Of equals the least, so that the same examples give the same answer.
  private func mostCommon(_ values: [String]) -> String? {
    var counts: [String: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.max { a, b in a.value == b.value ? a.key > b.key : a.value < b.value }?.key
  }
}

extension Inverse {
  /// Whether it takes the member of that name out of an object.
  func isMember(_ name: Name) -> Bool {
    if case .member(_, let member) = self { Name(member) == name } else { false }
  }
}

extension Value {
  fileprivate var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .real(let number): number
    case .null, .text, .malformedText, .blob: nil
    }
  }

  /// The value as text, as a cast to text gives it.
  fileprivate var plainText: String? {
    switch self {
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .null, .real, .malformedText, .blob: nil
    }
  }
}

extension String {
  /// By bytes: texts may be long.
  fileprivate func firstRange(of part: String) -> Range<String.Index>? {
    var (whole, part) = (self, part)
    let found = whole.withUTF8 { all in part.withUTF8 { all.firstOffset(of: $0) } }
    guard let found else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: found)
    return start..<utf8.index(start, offsetBy: part.utf8.count)
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func firstOffset(of part: Self) -> Int? {
    guard let first = part.first, part.count <= count else { return nil }
    let last = count - part.count
    var at = 0
    while at <= last, let next = self[at...last].firstIndex(of: first) {
      if self[next..<next + part.count].elementsEqual(part) { return next }
      at = next + 1
    }
    return nil
  }
}
