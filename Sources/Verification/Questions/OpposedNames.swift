import Schemas

/// Names that say the opposite of each other, or tell two things apart.
enum OpposedNames {
  private static let pairs: [(String, String)] = [
    ("active", "deleted"), ("active", "archived"), ("active", "blocked"), ("active", "disabled"),
    ("enabled", "disabled"), ("enabled", "blocked"), ("visible", "hidden"), ("public", "private"),
    ("open", "closed"), ("open", "paid"), ("open", "done"), ("paid", "due"), ("read", "new"),
    ("allowed", "denied"), ("allowed", "blocked"), ("allowed", "forbidden"), ("online", "offline"),
    ("locked", "open"), ("optional", "required"), ("available", "taken"), ("present", "absent"),
    ("success", "failed"), ("accepted", "rejected"), ("include", "exclude"), ("alive", "dead"),
    ("in", "out"),
  ]
  /// Of one list a thing is one and no other.
  private static let kinds: [Set<String>] = [
    ["eur", "usd", "gbp", "chf", "jpy", "sek", "nok", "dkk", "pln", "cad", "aud", "inr", "cny"],
    ["gross", "net"], ["utc", "local"], ["start", "end"], ["begin", "end"], ["first", "last"],
    ["from", "to"], ["min", "max"], ["minimum", "maximum"], ["prev", "next"], ["previous", "next"],
    ["before", "after"], ["incoming", "outgoing"], ["inbound", "outbound"], ["debit", "credit"],
    ["sender", "recipient", "receiver"], ["buyer", "seller"], ["billing", "shipping"],
    ["paid", "outstanding"], ["width", "height"], ["lat", "lng"], ["lat", "lon"],
    ["latitude", "longitude"], ["predecessor", "successor"], ["winner", "loser"], ["up", "down"],
  ]
  private static let denials = ["un", "in", "non", "not", "dis", "no"]

  /// Whether a flag of the one name says no where one of the other says yes: `active` and `is_deleted`,
  /// `paid` and `unpaid`.
  static func areOpposed(_ a: Name, _ b: Name) -> Bool {
    let (mine, theirs) = (words(a), words(b))
    let (own, others) = (mine.subtracting(theirs), theirs.subtracting(mine))
    func isDenied(_ words: Set<String>, by others: Set<String>) -> Bool {
      others.contains { other in
        denials.contains { denial in words.contains { other == denial + $0 } }
      }
    }
    return pairs.contains {
      own.contains($0.0) && others.contains($0.1) || own.contains($0.1) && others.contains($0.0)
    } || isDenied(own, by: others) || isDenied(others, by: own)
  }

  /// Whether names tell two things of one kind apart: `price_eur` and `price_usd`, `prev_id` and `next_id`.
  static func areTwoThings(_ a: Name, _ b: Name) -> Bool {
    let (mine, theirs) = (words(a), words(b))
    let (own, others) = (mine.subtracting(theirs), theirs.subtracting(mine))
    return kinds.contains { !own.isDisjoint(with: $0) && !others.isDisjoint(with: $0) }
  }

  private static func words(_ name: Name) -> Set<String> {
    Set(name.folded.split { !$0.isLetter }.map(String.init)).subtracting([
      "is", "was", "has", "flag",
    ])
  }
}
