import Schemas

/// A name taken apart once, to be compared with many others.
struct NameParts: Sendable {
  let folded: [UInt8]
  /// Its words, in the form in which they are compared.
  let words: [String]
  /// Of its letters and digits, with the ends marked; sorted, each once.
  let trigrams: [UInt32]

  init(_ name: Name) {
    let raw = Self.split(name.text)
    words = raw.map(Vocabulary.singular)
    folded = Array(raw.joined(separator: "_").utf8)
    let bytes = [UInt8(ascii: " "), UInt8(ascii: " ")] + folded + [UInt8(ascii: " ")]
    let all = bytes.indices.dropLast(2).map { at in
      UInt32(bytes[at]) << 16 | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2])
    }
    trigrams = Array(Set(all)).sorted()
  }

  /// The words of `createdAt`, `created_at` and `HTTPCode`, in small letters.
  static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word: [Unicode.Scalar] = []
    func isUpper(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }
    func isLower(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }
    func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    func close() {
      if !word.isEmpty { words.append(foldingASCII(String(String.UnicodeScalarView(word)))) }
      word = []
    }
    let scalars = Array(text.unicodeScalars)
    for (at, scalar) in scalars.enumerated() {
      guard isUpper(scalar) || isLower(scalar) || isDigit(scalar) || scalar.value > 0x7F else {
        close()
        continue
      }
      if let last = word.last, isUpper(scalar) {
        let next = at + 1 < scalars.count ? scalars[at + 1] : nil
        if isLower(last) || isDigit(last) || (isUpper(last) && next.map(isLower) == true) {
          close()
        }
      }
      word.append(scalar)
    }
    close()
    return words.isEmpty ? [foldingASCII(text)] : words
  }
}

/// What programmers write for what they mean: endings, short forms, words of like meaning.
enum Vocabulary {
  /// Words that say of a column how it is kept rather than what it holds.
  static let generic: Set<String> = [
    "id", "at", "on", "is", "has", "was", "the", "of", "date", "flag", "value", "time", "ts", "no",
    "num", "col", "field", "ref", "fk", "pk", "str", "datetime", "timestamp", "tm", "dt",
    "ms", "sec", "second", "cent", "byte", "kb", "mb", "kg", "cm", "pct", "bin", "new",
  ]

  /// Those of a moment, of which one is as good as another.
  static let moments: Set<String> = [
    "at", "on", "date", "time", "ts", "datetime", "timestamp", "dt",
  ]

  /// The first word of each line stands for the others.
  private static let alike = """
    address addr adr
    amount amt sum
    avatar icon picture pic photo
    author creator writer poster
    balance saldo
    birthdate dob birthday birth
    begin start from begun started opened
    end finish until stop ended finished closed
    body content contents message msg text
    category cat kind type typ class
    code cd
    comment remark note annotation reason memo
    company organisation organization org firm
    config configuration cfg settings setting options option opts prefs preferences
    count cnt qty quantity number num nr no
    country nation
    create created creation when time inserted added published joined registered
    update updated modified change modify edit touch touched modification changed edited
    delete deleted removed
    customer cust client
    department dept
    description descr desc sidebar summary synopsis abstract bio about biography overview excerpt
    destination dest target
    directory dir folder
    document doc
    duration length runtime
    email mail emailaddress
    employee emp staff
    enabled active activated
    disabled inactive
    external ext
    family last surname
    favourite favorite fav like liked star starred
    given first forename
    gender sex
    height
    hidden invisible
    hash digest checksum sum
    image img picture
    identifier uid uuid guid
    index idx
    invoice inv bill
    item article
    language lang locale
    latitude lat
    longitude lng lon long
    level lvl
    link url uri href
    location loc place
    login username nick nickname handle
    manager mgr boss supervisor
    maximum max
    minimum min
    middle mid
    name title caption subject heading headline
    parent super
    password passwd pwd pass
    path file filename
    percent pct percentage
    phone tel telephone mobile
    position pos rank ordinal order sort
    postal zip postcode zipcode plz
    previous prev
    price cost rate
    primary main
    priority prio urgency
    product prod
    drug medication medicine
    color colour
    reference ref
    region state province
    result outcome
    role function
    score rating points
    sequence seq
    size
    source src origin
    status state
    street road
    tag keyword label topic
    temperature temp
    overtime ot
    failure fail failed error err
    last latest recent
    owner holder
    reply response answer
    view visit hit
    visible shown public
    private secret
    required mandatory
    receive received arrival
    send sent dispatched
    shipped ship delivered
    check verify verified validated confirmed confirm
    locked lock blocked block
    retry attempt try
    room channel
    hire hired employed
    leave left termination terminated
    thumbnail thumb preview
    token
    total gross
    transaction txn tx
    user account member person
    value val
    vendor supplier
    version ver rev revision
    weight mass
    website homepage site
    year yr
    """

  private static let groups: [String: String] = {
    var groups: [String: String] = [:]
    for line in alike.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words where groups[word] == nil { groups[word] = words[0] }
    }
    return groups
  }()

  /// A word without its plural ending.
  static func singular(_ word: String) -> String {
    guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"),
      !word.hasSuffix("is")
    else { return word }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }

  /// The same for words that may mean the same.
  static func meaning(_ word: String) -> String { groups[word] ?? word }

  /// Whether two words may mean the same.
  static func mean(_ a: String, _ b: String) -> Bool {
    groups[a].map { $0 == groups[b] } ?? false
  }

  static func isShortForm(_ a: String, _ b: String) -> Bool {
    isShort(a, for: b) || isShort(b, for: a)
  }

  /// `cust` for `customer`, `qty` for `quantity`, `usr` for `user`: letters in their order, the
  /// first the same, and no fewer than three unless it is the beginning.
  static func isShort(_ short: String, for long: String) -> Bool {
    guard short.count >= 3, short.count < long.count, short.first == long.first else {
      return false
    }
    if long.hasPrefix(short) { return true }
    guard 2 * short.count <= long.count + 2, short.last == long.last || short.count >= 4 else {
      return false
    }
    var rest = short[...]
    for letter in long where letter == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty && !short.dropFirst().contains { "aeiou".contains($0) }
  }
}
