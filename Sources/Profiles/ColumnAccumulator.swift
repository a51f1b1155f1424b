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
  private var booleans: [String: Int] = [:]
  private var jsonKeys = JSONKeys()
  /// Texts that are their own folded form are marked: see `TextHash`.
  private var distinct = DistinctCounter()
  /// Folded forms of the texts that are not their own.
  private var folded = DistinctCounter()
  private var shapes: [Shape] = []
  private var masks: [UInt64: Int] = [:]
  /// Shapes by the lowest bits of their hashes: most texts have one that was there shortly before.
  private var recent = [(hash: UInt64, index: Int)](repeating: (0, -1), count: 64)

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
      guard !isKey else { return }
      var hash = Hash64(seed: 4)
      hash.add(bytes)
      distinct.insert(TextHash.unmarked(hash.finished))
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
    distinct.insert(Self.hash(number))
  }

  private static func hash(_ number: Int64) -> UInt64 {
    var hash = Hash64(seed: 1)
    hash.add(UInt64(bitPattern: number))
    return TextHash.unmarked(hash.finished)
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
    guard !isKey else { return }
    var hash = Hash64(seed: 2)
    hash.add(number.bitPattern)
    distinct.insert(TextHash.unmarked(hash.finished))
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    types.text += 1
    note(bytes.count)
    count(TextHash(bytes))
    guard !bytes.isEmpty else {
      empty += 1
      return
    }
    if bytes[0] == 0x30, bytes.count > 1, bytes[1] &- 0x30 < 10 { leadingZeros += 1 }
    Candidate.all(of: bytes) { candidate in
      candidates[candidate.rawValue] += 1
      switch candidate {
      case .boolean: booleans[String(decoding: bytes, as: UTF8.self), default: 0] += 1
      case .json where bytes[0] == UInt8(ascii: "{"): jsonKeys.add(bytes)
      default: break
      }
    }
    if bytes.holds(0) { malformed += 1 }
    if let name = Sentinels.name(of: bytes) { sentinels[name, default: 0] += 1 }
    addMask(bytes)
  }

  private mutating func note(_ length: Int) {
    lengths =
      lengths.map { min($0.lowerBound, length)...max($0.upperBound, length) }
      ?? length...length
  }

  private mutating func count(_ text: TextHash) {
    if text.isPadded { padded += 1 }
    if text.isBlank { blank += 1 }
    if let other = text.folded { folded.insert(other) }
    if !isKey {
      distinct.insert(text.whole)
    } else if text.folded == nil {
      folded.insert(text.whole)
    }
  }

  private mutating func addMask(_ bytes: UnsafeBufferPointer<UInt8>) {
    let hash = FormatMask.hash(bytes)
    let place = Int(truncatingIfNeeded: hash & 63)
    if recent[place].hash == hash, recent[place].index >= 0 {
      shapes[recent[place].index].count += 1
    } else if let index = masks[hash] {
      shapes[index].count += 1
      recent[place] = (hash, index)
    } else if shapes.count < Self.mostMasks {
      recent[place] = (hash, shapes.count)
      masks[hash] = shapes.count
      shapes.append(Shape(count: 1, mask: FormatMask(bytes), first: Array(bytes.prefix(256))))
    }
  }

  // MARK: What came of it

  /// Whether all values, where there are any, are integers and among those that `next` gives until
  /// nil; nil where that cannot be known from what was kept.
  package mutating func isWithin(_ next: () throws -> Int64?) rethrows -> Bool? {
    guard !isKey, types.integer == values - nulls else { return nil }
    var others = DistinctCounter()
    while let number = try next() { others.insert(Self.hash(number)) }
    return distinct.isSubset(of: &others)
  }

  /// - Parameters:
  ///   - masked: stands for a text without saying it.
  ///   - smallest: cells with fewer rows are not shown.
  package mutating func profile(
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
    let counted = distinct.counted()
    let foldedCount =
      types.text > 0 ? distinct.counted(where: TextHash.isMarked, with: &folded) : nil
    return ColumnProfile(
      name: name, type: type, rows: values, nulls: nulls, types: types, empty: empty, blank: blank,
      distinct: isKey ? values - nulls : counted.estimate,
      isDistinctExact: isKey || counted.isExact,
      foldedDistinct: foldedCount, lengths: lengths,
      magnitude: Magnitude(integers: integers, reals: reals, negatives: negatives),
      wholeReals: wholeReals, leadingZeros: leadingZeros, padded: padded, malformed: malformed,
      candidates: Candidate.allCases.compactMap { candidate in
        let count = candidates[candidate.rawValue]
        return count > 0 ? ColumnProfile.CandidateShare(candidate: candidate, count: count) : nil
      },
      sentinels: sentinels.sorted { $0.key < $1.key }.map {
        ColumnProfile.Word(text: $0.key, count: $0.value)
      },
      booleans: booleans.filter { $0.value >= smallest }.sorted { $0.key < $1.key }.map {
        ColumnProfile.Word(text: $0.key, count: $0.value)
      },
      jsonKeys: jsonKeys.names(in: smallest),
      masks: Array(shares),
      otherMasks: types.text - empty - shares.reduce(0) { $0 + $1.count })
  }
}
