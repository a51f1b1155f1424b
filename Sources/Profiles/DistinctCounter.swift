/// Counts distinct values by their hashes: exactly to about a million, and from there on by a sample
/// of the hash space that is halved whenever it is full (adaptive sampling).
/// Flajolet, "On adaptive sampling", Computing 43 (1990).
package struct DistinctCounter: Sendable {
  /// A power of two, so that a hash is placed by masking. 0 marks a free place.
  private var places: [UInt64]
  private var count = 0
  /// Hashes are kept whose lowest bits, so many, are zero.
  private var depth = 0
  private let limit: Int

  /// - Parameter limit: most hashes that are kept, in entries of 8 bytes.
  package init(limit: Int = 1 << 20) {
    self.limit = limit
    places = Array(repeating: 0, count: 64)
  }

  package var isExact: Bool { depth == 0 }
  package var estimate: Int { count << depth }

  /// - Returns: whether the hash is kept and was not there before.
  @discardableResult
  package mutating func insert(_ hash: UInt64) -> Bool {
    let hash = hash == 0 ? 1 << 63 : hash
    if depth > 0, hash & ((1 << UInt64(depth)) - 1) != 0 { return false }
    guard place(hash) else { return false }
    count += 1
    if count > limit {
      thin()
    } else if count * 2 > places.count {
      rebuild(keeping: places, size: places.count * 2)
    }
    return true
  }

  private mutating func place(_ hash: UInt64) -> Bool {
    places.withUnsafeMutableBufferPointer { places in
      let mask = places.count - 1
      // The high bits: the low ones are all zero in a thinned set.
      var at = Int(truncatingIfNeeded: hash >> 20) & mask
      while places[at] != 0 {
        if places[at] == hash { return false }
        at = (at + 1) & mask
      }
      places[at] = hash
      return true
    }
  }

  private mutating func thin() {
    depth += 1
    let mask = (UInt64(1) << UInt64(depth)) - 1
    let kept = places.filter { $0 != 0 && $0 & mask == 0 }
    rebuild(keeping: kept, size: places.count)
    count = kept.count
  }

  private mutating func rebuild(keeping hashes: [UInt64], size: Int) {
    places = Array(repeating: 0, count: size)
    for hash in hashes where hash != 0 { _ = place(hash) }
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
