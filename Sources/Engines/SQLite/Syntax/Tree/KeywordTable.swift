// Unchecked: the memory is written to before anybody else sees it, and never after.
/// Keywords by their letters, without regard to case. https://www.sqlite.org/lang_keywords.html
struct KeywordTable: @unchecked Sendable {
  private let slots: UnsafeMutablePointer<Slot>

  private struct Slot {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var terminal: UInt8 = 0
  }

  static let shared = KeywordTable()
  private static let size = 1024
  /// Of the longest keyword, CURRENT_TIMESTAMP, in bytes.
  private static let longest = 17

  private init() {
    slots = .allocate(capacity: Self.size)
    slots.initialize(repeating: Slot(), count: Self.size)
    for (words, terminal) in Self.words {
      for word in words.split(separator: " ") {
        let bytes = Array(word.utf8)
        let (low, high) = bytes.withUnsafeBufferPointer { Self.packed($0.baseAddress!, $0.count) }
        var at = Self.place(low, high)
        while slots[at].terminal != 0 { at = (at + 1) & (Self.size - 1) }
        slots[at] = Slot(low: low, high: high, terminal: terminal.rawValue)
      }
    }
  }

  /// The terminal that a word of letters and underscores is: a keyword's, or ID.
  func terminal(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
    guard count >= 2, count <= Self.longest else { return Terminal.id.rawValue }
    let (low, high) = Self.packed(start, count)
    var at = Self.place(low, high)
    while slots[at].terminal != 0 {
      if slots[at].low == low, slots[at].high == high { return slots[at].terminal }
      at = (at + 1) & (Self.size - 1)
    }
    return Terminal.id.rawValue
  }

  /// The letters as small ones, of seven bits each: no two words are packed alike.
  private static func packed(_ start: UnsafePointer<UInt8>, _ count: Int) -> (UInt64, UInt64) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    for at in 0..<count {
      let byte = UInt64(start[at] == 0x5F ? 0x5F : start[at] | 0x20)
      if at < 8 { low |= byte << UInt64(at * 8) } else { high = high << 7 ^ byte }
    }
    return (low, high)
  }

  private static func place(_ low: UInt64, _ high: UInt64) -> Int {
    let product = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    return Int(truncatingIfNeeded: product >> 40) & (size - 1)
  }

  static let words: [(String, Terminal)] = [
    ("cross full inner left natural outer right", .joinKw),
    ("current_date current_time current_timestamp", .ctimeKw), ("like glob regexp", .likeKw),
    ("temp temporary", .temp), ("autoincrement", .autoincr), ("column", .column),
    ("abort", .abort), ("action", .action), ("add", .add), ("after", .after), ("all", .all),
    ("alter", .alter), ("always", .always), ("analyze", .analyze), ("and", .and), ("as", .as),
    ("asc", .asc), ("attach", .attach), ("before", .before), ("begin", .begin),
    ("between", .between), ("by", .by), ("cascade", .cascade), ("case", .case), ("cast", .cast),
    ("check", .check), ("collate", .collate), ("commit", .commit), ("conflict", .conflict),
    ("constraint", .constraint), ("create", .create), ("current", .current),
    ("database", .database), ("default", .default), ("deferrable", .deferrable),
    ("deferred", .deferred), ("delete", .delete), ("desc", .desc), ("detach", .detach),
    ("distinct", .distinct), ("do", .do), ("drop", .drop), ("each", .each), ("else", .else),
    ("end", .end), ("escape", .escape), ("except", .except), ("exclude", .exclude),
    ("exclusive", .exclusive), ("exists", .exists), ("explain", .explain), ("fail", .fail),
    ("filter", .filter), ("first", .first), ("following", .following), ("for", .for),
    ("foreign", .foreign), ("from", .from), ("generated", .generated), ("group", .group),
    ("groups", .groups), ("having", .having), ("if", .if), ("ignore", .ignore),
    ("immediate", .immediate), ("in", .in), ("index", .index), ("indexed", .indexed),
    ("initially", .initially), ("insert", .insert), ("instead", .instead),
    ("intersect", .intersect), ("into", .into), ("is", .is), ("isnull", .isnull), ("join", .join),
    ("key", .key), ("last", .last), ("limit", .limit), ("match", .match),
    ("materialized", .materialized), ("no", .no), ("not", .not), ("nothing", .nothing),
    ("notnull", .notnull), ("null", .null), ("nulls", .nulls), ("of", .of), ("offset", .offset),
    ("on", .on), ("or", .or), ("order", .order), ("others", .others), ("over", .over),
    ("partition", .partition), ("plan", .plan), ("pragma", .pragma), ("preceding", .preceding),
    ("primary", .primary), ("query", .query), ("raise", .raise), ("range", .range),
    ("recursive", .recursive), ("references", .references), ("reindex", .reindex),
    ("release", .release), ("rename", .rename), ("replace", .replace), ("restrict", .restrict),
    ("returning", .returning), ("rollback", .rollback), ("row", .row), ("rows", .rows),
    ("savepoint", .savepoint), ("select", .select), ("set", .set), ("table", .table),
    ("then", .then), ("ties", .ties), ("to", .to), ("transaction", .transaction),
    ("trigger", .trigger), ("unbounded", .unbounded), ("union", .union), ("unique", .unique),
    ("update", .update), ("using", .using), ("vacuum", .vacuum), ("values", .values),
    ("view", .view), ("virtual", .virtual), ("when", .when), ("where", .where),
    ("window", .window), ("with", .with), ("without", .without),
  ]
}
