/// Counts distinct values by their hashes: exactly to about a million, and from there on by a sample
/// of the hash space that is halved whenever it is full (adaptive sampling).
/// Flajolet, "On adaptive sampling", Computing 43 (1990).
package struct DistinctCounter: Sendable {
  /// A power of two, so that a hash is placed by masking. 0 marks a free place.
  private var places = [UInt64](repeating: 0, count: 1024)
  private var count = 0
  /// Hashes are kept whose lowest bits, so many, are zero.
  private var depth: UInt64 = 0
  private let limit: Int
  /// Hashes wait here: where many are placed in one loop, the processor fetches their places at once
  /// instead of one after the other.
  private var waiting: [UInt64] = []
  private var last: UInt64 = 0

  private static let batch = 256

  /// - Parameter limit: most hashes that are kept, in entries of 8 bytes.
  package init(limit: Int = 1 << 20) { self.limit = limit }

  package mutating func insert(_ hash: UInt64) {
    guard hash != last else { return }
    last = hash
    let hash = hash == 0 ? 1 << 62 : hash
    guard hash & (1 << depth - 1) == 0 else { return }
    waiting.append(hash)
    if waiting.count == Self.batch { place() }
  }

  /// Distinct values, and whether that is their exact number.
  package mutating func counted() -> (estimate: Int, isExact: Bool) {
    place()
    return (count << Int(depth), depth == 0)
  }

  /// Distinct values of this counter that satisfy `isWanted`, and of `other` that this one lacks.
  mutating func counted(where isWanted: (UInt64) -> Bool, with other: inout Self) -> Int {
    place()
    other.place()
    let depth = max(depth, other.depth)
    let here = hashes(depth).count(where: isWanted)
    let there = other.count == 0 ? 0 : other.hashes(depth).count { !contains($0) }
    return (here + there) << Int(depth)
  }

  /// Whether every hash that was inserted is one of `other`; nil where that cannot be known.
  mutating func isSubset(of other: inout Self) -> Bool? {
    place()
    other.place()
    guard depth == 0, other.depth == 0 else { return nil }
    return count <= other.count && hashes(0).allSatisfy(other.contains)
  }

  private func hashes(_ depth: UInt64) -> some Sequence<UInt64> {
    places.lazy.filter { $0 != 0 && $0 & (1 << depth - 1) == 0 }
  }

  private mutating func place() {
    while (count + waiting.count) * 2 > places.count { grow() }
    count += waiting.withUnsafeBufferPointer { hashes in
      places.withUnsafeMutableBufferPointer { Self.place(hashes, in: $0) }
    }
    waiting.removeAll(keepingCapacity: true)
    while count > limit { thin() }
  }

  /// - Returns: how many were not there before.
  private static func place(
    _ hashes: some Sequence<UInt64>, in places: UnsafeMutableBufferPointer<UInt64>
  ) -> Int {
    let mask = places.count - 1
    var new = 0
    for hash in hashes {
      var at = start(hash) & mask
      while places[at] != 0, places[at] != hash { at = (at + 1) & mask }
      new += places[at] == 0 ? 1 : 0
      places[at] = hash
    }
    return new
  }

  /// The high bits: the low ones are all zero in a thinned set.
  private static func start(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 20) }

  private func contains(_ hash: UInt64) -> Bool {
    var at = Self.start(hash) & (places.count - 1)
    while places[at] != 0 {
      if places[at] == hash { return true }
      at = (at + 1) & (places.count - 1)
    }
    return false
  }

  private mutating func grow() { keep(places, size: places.count * 4) }

  private mutating func thin() {
    depth += 1
    keep(Array(hashes(depth)), size: places.count)
  }

  private mutating func keep(_ hashes: [UInt64], size: Int) {
    places = Array(repeating: 0, count: size)
    count = places.withUnsafeMutableBufferPointer { places in
      Self.place(hashes.lazy.filter { $0 != 0 }, in: places)
    }
  }
}

/// A 64-bit hash that is the same in every run: eight bytes at a time, multiplied and folded.
package struct Hash64 {
  package private(set) var state: UInt64

  package init(seed: UInt64) { state = seed ^ 0x9E37_79B9_7F4A_7C15 }

  package mutating func add(_ word: UInt64) {
    let product = (state ^ word).multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
    state = product.high ^ product.low
  }

  package mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    add(UInt64(truncatingIfNeeded: bytes.count))
    guard let base = bytes.baseAddress else { return }
    let raw = UnsafeRawPointer(base)
    var at = 0
    while at + 8 <= bytes.count {
      add(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      at += 8
    }
    guard at < bytes.count else { return }
    var rest: UInt64 = 0
    while at < bytes.count {
      rest = rest << 8 | UInt64(bytes[at])
      at += 1
    }
    add(rest)
  }

  package var finished: UInt64 {
    var hash = self
    hash.add(0x2545_F491_4F6C_DD1D)
    return hash.state
  }
}
