import EngineInterface
import Synchronization

/// What the words of a request say of values whatever column they are in. They are read once: each column of each
/// trial asks.
struct Wording: Sendable {
  let told: ToldValues
  let orderOfDays: Writing.DayOrder?
  let asksForNullOfBlank: Bool
  let saysThatColumnsWin: Bool

  private init(reading words: String) {
    told = ToldValues(in: words)
    orderOfDays = words.orderOfDays
    asksForNullOfBlank = words.asksForNullOfBlank
    saysThatColumnsWin = words.saysThatColumnsWin
  }

  private static let last = Mutex<(words: String, wording: Wording)?>(nil)

  static func of(_ words: String) -> Wording {
    if let known = last.withLock({ $0?.words == words ? $0?.wording : nil }) { return known }
    let wording = Wording(reading: words)
    last.withLock { $0 = (words, wording) }
    return wording
  }
}
