import Schemas

/// Looks at every value of one column, once.
package struct ColumnAccumulator {
  private var values = 0
  private var nulls = 0
  private var types = TypeCounts()
  private var empty = 0
  private var blank = 0
  private var lengths: ClosedRange<Int>?
  private var integers: ClosedRange<Int64>?
  private var reals: ClosedRange<Double>?
  private var wholeReals = 0
  private var negatives = 0
  private var leadingZeros = 0
  private var padded = 0
  private var malformed = 0
  private var candidates = [Int](repeating: 0, count: Candidate.allCases.count)
  private var sentinels: [String: Int] = [:]
  private var distinct = DistinctCounter()
  /// Of texts, without regard to case and outer blanks.
  private var folded = DistinctCounter()
  private var shapes: [Shape] = []
  private var masks: [UInt64: Int] = [:]
  private var lastMask: (hash: UInt64, index: Int) = (0, -1)

  private struct Shape {
    var count: Int
    let mask: FormatMask
    /// The first text of this shape. It leaves here only masked.
    let first: [UInt8]
  }

  private static let mostMasks = 400
  /// Whether the schema says that no two values are equal: then nothing has to be counted.
  private let isKey: Bool

  package init(isKey: Bool = false) { self.isKey = isKey }

  package mutating func add(_ value: RawValue) {
    values += 1
    switch value {
    case .null: nulls += 1
    case .integer(let number): add(number)
    case .real(let number): add(number)
    case .text(let bytes): add(bytes)
    case .blob(let bytes):
      types.blob += 1
      note(bytes.count)
      _ = insert(bytes, seed: 4)
    }
  }

  private mutating func add(_ number: Int64) {
    types.integer += 1
    if number < 0 { negatives += 1 }
    integers =
      integers.map { min($0.lowerBound, number)...max($0.upperBound, number) }
      ?? number...number
    if let name = Sentinels.name(of: number) { sentinels[name, default: 0] += 1 }
    guard !isKey else { return }
    var hash = Hash64(seed: 1)
    hash.add(UInt64(bitPattern: number))
    distinct.insert(hash.finished)
  }

  private mutating func add(_ number: Double) {
    types.real += 1
    if number < 0 { negatives += 1 }
    if number == number.rounded() { wholeReals += 1 }
    if number.isFinite {
      reals =
        reals.map { min($0.lowerBound, number)...max($0.upperBound, number) }
        ?? number...number
    }
    var hash = Hash64(seed: 2)
    hash.add(number.bitPattern)
    distinct.insert(hash.finished)
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    types.text += 1
    note(bytes.count)
    guard !bytes.isEmpty else {
      empty += 1
      _ = insert(bytes, seed: 3)
      return
    }
    fold(bytes, isNew: insert(bytes, seed: 3))
    if bytes[0] == 0x30, bytes.count > 1, bytes[1] &- 0x30 < 10 { leadingZeros += 1 }
    Candidate.all(of: bytes) { candidates[$0.index] += 1 }
    if let name = Sentinels.name(of: bytes) { sentinels[name, default: 0] += 1 }
    addMask(bytes)
  }

  private mutating func note(_ length: Int) {
    lengths =
      lengths.map { min($0.lowerBound, length)...max($0.upperBound, length) }
      ?? length...length
  }

  /// - Returns: whether it may not have been there before.
  private mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, seed: UInt64) -> Bool {
    guard !isKey else { return true }
    var hash = Hash64(seed: seed)
    hash.add(bytes)
    return distinct.insert(hash.finished)
  }

  /// Without regard to case and outer blanks. A text that was there before folds to one that was.
  private mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>, isNew: Bool) {
    var (start, end) = (0, bytes.count)
    while start < end, FormatMask.isBlank(bytes[start]) { start += 1 }
    while end > start, FormatMask.isBlank(bytes[end - 1]) { end -= 1 }
    if end - start < bytes.count { padded += 1 }
    if start == end { blank += 1 }
    guard isNew else { return }
    var hash = Hash64(seed: 5)
    var word: UInt64 = 0
    var at = start
    while at < end {
      let byte = bytes[at]
      word = word << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      at += 1
      if (at - start) & 7 == 0 {
        hash.add(word)
        word = 0
      }
    }
    hash.add(word)
    hash.add(UInt64(truncatingIfNeeded: end - start))
    folded.insert(hash.finished)
  }

  private mutating func addMask(_ bytes: UnsafeBufferPointer<UInt8>) {
    let (hash, holdsNUL) = FormatMask.hash(bytes)
    if holdsNUL { malformed += 1 }
    // Neighbours are often of one shape.
    if hash == lastMask.hash {
      shapes[lastMask.index].count += 1
    } else if let index = masks[hash] {
      shapes[index].count += 1
      lastMask = (hash, index)
    } else if shapes.count < Self.mostMasks {
      lastMask = (hash, shapes.count)
      masks[hash] = shapes.count
      shapes.append(Shape(count: 1, mask: FormatMask(bytes), first: Array(bytes.prefix(256))))
    }
  }

  // MARK: What came of it

  /// - Parameters:
  ///   - masked: stands for a text without saying it.
  ///   - smallest: cells with fewer rows are not shown.
  package func profile(
    named name: String, type: String, masked: (String) -> String, smallest: Int
  ) -> ColumnProfile {
    let shown = shapes.filter { $0.count >= smallest }.sorted {
      $0.count == $1.count ? $0.mask.description < $1.mask.description : $0.count > $1.count
    }.prefix(12)
    let shares = shown.map { shape in
      ColumnProfile.MaskShare(
        mask: shape.mask, count: shape.count,
        example: masked(String(decoding: shape.first, as: UTF8.self)))
    }
    return ColumnProfile(
      name: name, type: type, rows: values, nulls: nulls, types: types, empty: empty, blank: blank,
      distinct: isKey ? values - nulls : distinct.estimate,
      isDistinctExact: isKey || distinct.isExact,
      foldedDistinct: types.text > 0 ? folded.estimate : nil, lengths: lengths,
      magnitude: Magnitude(integers: integers, reals: reals, negatives: negatives),
      wholeReals: wholeReals, leadingZeros: leadingZeros, padded: padded, malformed: malformed,
      candidates: Candidate.allCases.compactMap { candidate in
        let count = candidates[candidate.index]
        return count > 0 ? ColumnProfile.CandidateShare(candidate: candidate, count: count) : nil
      },
      sentinels: sentinels.sorted { $0.key < $1.key }.map {
        ColumnProfile.Sentinel(text: $0.key, count: $0.value)
      },
      masks: Array(shares),
      otherMasks: types.text - empty - shares.reduce(0) { $0 + $1.count })
  }
}

extension Candidate {
  fileprivate var index: Int { Self.order[self] ?? 0 }
  private static let order = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })
}

extension FormatMask {
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

/// Values that stand for "none" where NULL should. They say nothing about anybody.
enum Sentinels {
  private static let texts: Set<String> = [
    "n/a", "na", "null", "none", "nil", "nan", "-", "--", "?", "unknown", "tbd", "0000-00-00",
    "1970-01-01", "9999-12-31", "1900-01-01", "undefined",
  ]

  static func name(of text: UnsafeBufferPointer<UInt8>) -> String? {
    guard text.count <= 10, isCandidate(text[0]) else { return nil }
    let lower = String(decoding: text, as: UTF8.self).lowercased()
    return texts.contains(lower) ? lower : nil
  }

  private static func isCandidate(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x30, 0x31, 0x39, 0x3F, 0x4E, 0x6E, 0x54, 0x55, 0x74, 0x75: true
    default: false
    }
  }

  static func name(of number: Int64) -> String? {
    switch number {
    case -1, 9999, 99_999, 999_999: "\(number)"
    default: nil
    }
  }
}
