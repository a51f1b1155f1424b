import EngineInterface
import Findings
import Foundation
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// A query that somebody else wrote, on the database at a path.
struct Query: Codable, Sendable {
  let path: String
  let sql: String
  let parameters: [String: Value]
  let seconds: Double
  /// Whether rows without an order come in another one.
  var isReversed = false
  /// Whether reals are the same that differ beyond their twelfth digit: sums do, in another order.
  var isRounded = false

  private static func rounded(_ value: Value) -> Value {
    guard case .real(let number) = value, number.isFinite, number != 0 else { return value }
    let unit = pow(10, (log10(number.magnitude)).rounded(.down) - 11)
    return .real((number / unit).rounded() * unit)
  }

  func perform() throws -> QueryAnswer {
    let database = try Database(path: path, mode: .readOnly)
    applyLimits(to: database)
    if isReversed { try database.run("PRAGMA reverse_unordered_selects = ON") }
    let guardian = ReadGuard()
    database.setAuthorizer { guardian.allows($0) }
    let deadline = ContinuousClock.now + .seconds(seconds)
    database.setDeadline(deadline)
    defer { database.removeAuthorizer() }
    do {
      let statement = try database.prepare(sql)
      try statement.bind(parameters)
      var digest = RowDigest()
      while try statement.step() {
        digest.add(isRounded ? statement.row.map(Self.rounded) : statement.row)
        // Rows can be large: what is done with them takes time, too.
        if ContinuousClock.now > deadline { return .failed("interrupted") }
      }
      return .rows(
        QueryAnswer.Rows(
          columns: statement.columnNames, count: digest.count, digest: digest.sums,
          reads: guardian.reads))
    } catch {
      return .failed(guardian.denial ?? database.words(of: error, in: sql))
    }
  }
}

/// Lets a statement read and nothing else.
final class ReadGuard {
  private(set) var reads: Set<ColumnName> = []
  private(set) var denial: String?

  func allows(_ action: AuthorizedAction) -> Bool {
    switch action.kind {
    case .select, .recursive: return true
    case .read where !hostileTables.contains(foldingASCII(action.first)):
      if !action.second.isEmpty {
        reads.insert(ColumnName(Name(action.first), Name(action.second)))
      }
      return true
    case .function where !hostileFunctions.contains(foldingASCII(action.second)): return true
    default:
      denial = "it does more than read"
      return false
    }
  }
}

/// Rows in any order, as a count and two sums of hashes.
private struct RowDigest {
  private(set) var count = 0
  private(set) var sums: [UInt64] = [0, 0]

  mutating func add(_ row: [Value]) {
    count += 1
    for (index, seed) in [0xcbf2_9ce4_8422_2325 as UInt64, 0x9e37_79b9_7f4a_7c15].enumerated() {
      var hash = seed
      for value in row { Self.mix(value, into: &hash) }
      sums[index] &+= Self.finished(hash)
    }
  }

  private static func mix(_ value: Value, into hash: inout UInt64) {
    func add(_ bytes: some Sequence<UInt8>, _ type: UInt8) {
      hash = (hash ^ UInt64(type)) &* 0x100_0000_01b3
      var length: UInt64 = 0
      for byte in bytes {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        length += 1
      }
      hash = finished(hash ^ length)
    }
    func bytes(_ bits: UInt64) -> [UInt8] {
      (0..<8).map { UInt8(truncatingIfNeeded: bits >> ($0 * 8)) }
    }
    switch value {
    case .null: add([], 0)
    case .integer(let number): add(bytes(UInt64(bitPattern: number)), 1)
    case .real(let number): add(bytes(number.bitPattern), 2)
    case .text(let text): add(text.utf8, 3)
    case .malformedText(let text): add(text, 3)
    case .blob(let blob): add(blob, 4)
    }
  }

  /// https://xoshiro.di.unimi.it/splitmix64.c
  private static func finished(_ bits: UInt64) -> UInt64 {
    var z = bits &+ 0x9e37_79b9_7f4a_7c15
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
