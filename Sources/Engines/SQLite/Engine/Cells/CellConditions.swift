import EngineInterface
import Plans
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// What is asked of one cell, as SQL over its value `s`, the mapped values `m0`, `m1`, … and the copies
/// kept aside `x0`, `x1`, ….
struct CellConditions: Sendable {
  /// The mapped values.
  let places: [String]
  private let asides: Int
  /// Types of the source column and of the columns that take its values.
  private let source: TypeFamily
  private let families: [TypeFamily]
  private let types: ColumnTypes
  private let leads: [CellQuestion.Lead]
  private let referring: Set<Int>

  init(_ question: CellQuestion, _ types: ColumnTypes) {
    self.types = types
    leads = question.leads
    referring = question.referring
    places = question.places.indices.map { "m\($0)" }
    asides = question.aside.count
    source = types.family(question.source, .source)
    families = question.places.map { types.family($0.column, .target) }
  }

  var retyped: [Bool] { families.map { $0 != source } }

  /// SQL for what a cell is from the start: led astray, the same, the same once it is cast back, or open.
  ///
  /// - Parameter asides: copies that are kept.
  func firstState(_ value: String, _ mapped: [String], asides: [String] = []) -> String {
    // What a reference led to is kept where a copy of it is.
    let isKept = asides.map { same(value, $0) }.joined(separator: " OR ")
    let lost =
      isKept.isEmpty
      ? "\(CellState.lost)" : "iif(\(isKept), \(CellState.unexplained), \(CellState.lost))"
    let astray = leads.map { lead in
      " WHEN \(strays(from: value, to: mapped[lead.place], lead)) "
        + "THEN \(lead.isDeclared ? lost : "\(CellState.unexplained)")"
    }
    let own = mapped.indices.filter { !referring.contains($0) }
    let identical = own.map { same(value, mapped[$0]) }
    let alike = own.filter { retyped[$0] }.map { mapped[$0] }.map { place in
      "(" + same(value, "CAST(\(place) AS \(source.castName))")
        + (source == .text || source == .blob ? "" : " AND \(numericText(place))") + ")"
    }
    guard !identical.isEmpty || !astray.isEmpty else { return "0" }
    return "CASE\(astray.joined())"
      + (identical.isEmpty
        ? "" : " WHEN \(identical.joined(separator: " OR ")) THEN \(CellState.identical)")
      + (alike.isEmpty ? "" : " WHEN \(alike.joined(separator: " OR ")) THEN \(CellState.alike)")
      + " ELSE \(CellState.open) END"
  }

  /// Text that a cast to a number reads to its end, or a number.
  private func numericText(_ value: String) -> String {
    "(typeof(\(value)) <> 'text' OR CAST(CAST(\(value) AS NUMERIC) AS TEXT) = \(value))"
  }

  /// All mapped values are NULL or empty.
  var emptied: String {
    places.isEmpty
      ? "1" : places.map { "(\($0) IS NULL OR \($0) IS '')" }.joined(separator: " AND ")
  }

  /// A copy holds it, and no mapped value's type could have.
  var movedAside: String? {
    guard retyped.allSatisfy(\.self) else { return nil }
    let away = zip(places, families).map { place, family in
      "\(place) IS NULL AND CAST(CAST(s AS \(family.castName)) AS \(source.castName)) IS NOT s"
    }
    return copiedAside.map { "(\($0)) AND \(away.joined(separator: " AND "))" }
  }

  var copiedAside: String? {
    let copies = (0..<asides).map { same("s", "x\($0)") }
    return copies.isEmpty ? nil : copies.joined(separator: " OR ")
  }

  private func any(_ test: (String) -> String) -> String? {
    places.isEmpty ? nil : places.map(test).joined(separator: " OR ")
  }

  func repointed(_ merged: MergedRows) -> String? {
    any { merged.leads(from: "s", to: $0) }
  }

  /// Numbers are compared as numbers where the source column makes no difference between them:
  /// dividing cents gives a real where an integer was.
  func returnedTrimmed(by inverse: Inverse) -> String? {
    guard source == .text else { return nil }
    let sql = InverseSQL(places: places).expression(inverse, toText: true)
    // Between two parts one blank is as good as two.
    let (before, after) = ("trim(s)".withSingleBlanks, "trim(\(sql))".withSingleBlanks)
    // What has one part alone stands in one place alone.
    let only = places.count > 1 ? "coalesce(\(places.joined(separator: ", ")))" : places[0]
    let others = places.map { "(\($0) IS NOT NULL)" }.joined(separator: " + ")
    return
      "typeof(s) = 'text' AND (\(after) = \(before) OR \(others) = 1 AND trim(\(only)) = trim(s))"
  }

  func returned(by inverse: Inverse) -> String {
    let sql = InverseSQL(places: places).expression(inverse, toText: source == .text)
    let value =
      switch inverse {
      case .converted(.cast, _): "CAST(\(sql) AS \(source.castName))"
      default: sql
      }
    if case .followed(let place, let table, let key, let value) = inverse {
      return """
        EXISTS (SELECT 1 FROM src.\(quoted(table)) AS f WHERE f.\(quoted(key)) = s
          AND \(same("f.\(quoted(value))", places[place])))
        """
    }
    if case .rowReferredTo(let place, let reference) = inverse {
      return leads(from: "s", to: places[place], reference)
    }
    if case .converted(.fromHex, let place) = inverse {
      return "(typeof(s) = 'blob' AND hex(s) = upper(\(places[place])))"
    }
    if let shift = inverse.shift, source != .text, source != .blob {
      // An integer comes back by rounding, too, as long as a float next to it is less than 1 away; of a float
      // every computation may change the last bits.
      return """
        (+s COLLATE BINARY IS (\(value)) OR typeof(s) = 'integer' AND abs(s + 0.0) < 4503599627370496
          AND abs(s - (\(value)) + 0.0) < 0.001
          OR typeof(s) = 'real' AND abs(s - (\(value)) + 0.0) <= (abs(s + 0.0) + \(shift)) * 1e-12)
        """
    }
    let types = source == .blob ? " AND typeof(s) = typeof(\(value))" : ""
    return "(+s COLLATE BINARY IS (\(value))\(types))"
  }

  /// Whether an expression may be tried at all.
  func mayTry(_ inverse: Inverse, on database: Database) throws -> Bool {
    guard case .rowReferredTo(_, let reference) = inverse, let tells = tells(reference) else {
      return true
    }
    return try database.integer("SELECT \(tells)") == 1
  }

  /// Rows that are known by what they hold have to differ; nil where they are known by a key.
  private func tells(_ reference: Inverse.Reference) -> String? {
    guard case .byContent(let columns) = reference.found else { return nil }
    let parent = "src.\(quoted(reference.parent))"
    let all = columns.map { quoted($0.source) }.joined(separator: ", ")
    return """
      ((SELECT count(*) FROM (SELECT DISTINCT \(all) FROM \(parent))) * 10
        >= (SELECT count(*) FROM \(parent)) * 9)
      """
  }

  /// The rows of the table referred to, `a`, with their images, `b`.
  private func pairs(_ reference: Inverse.Reference) -> String {
    switch reference.found {
    case .byKey(let alignment):
      return Join(reference.parent, reference.anchor, alignment, types).both
    case .byContent(let columns):
      let alike = columns.map { same("a.\(quoted($0.source))", "b.\(quoted($0.target))") }
      // An index serves only what has no sign before it.
      let found = columns.map { "b.\(quoted($0.target)) IS a.\(quoted($0.source))" }
      return
        "src.\(quoted(reference.parent)) AS a JOIN dst.\(quoted(reference.anchor)) AS b "
        + "ON \((found + alike).joined(separator: " AND "))"
    }
  }

  /// Pairs of keys are a list, which is made once: there may be no index for each of them.
  private func leads(from old: String, to new: String, _ reference: Inverse.Reference) -> String {
    // A reference finds its row by the collation of the key that it leads to.
    let collation = types.collation(ColumnName(reference.parent, reference.key), .source)
    return """
      ((\(old)\(collation), \(new)) IN (SELECT +a.\(quoted(reference.key)), +b.\(quoted(reference.newKey))
        FROM \(pairs(reference))))
      """
  }

  /// Whether the one leads to a row that has an image, and the other to another row, or, unchanged, to
  /// none.
  private func strays(from old: String, to new: String, _ lead: CellQuestion.Lead) -> String {
    let reference = lead.reference
    let anchor = "dst.\(quoted(reference.anchor))"
    let finds = "\(new) IN (SELECT +\(quoted(reference.newKey)) FROM \(anchor))"
    return """
      (\(tells(reference).map { $0 + " AND " } ?? "")
        \(old) IN (SELECT +a.\(quoted(reference.key)) FROM \(pairs(reference)))
        AND (\(finds)\(lead.isStillDeclared ? " OR +\(new) IS +\(old)" : ""))
        AND NOT \(leads(from: old, to: new, reference)))
      """
  }

  /// The only mapped value is this one, written so; of those that are cut or rounded, to fewer signs.
  func normalised(_ forms: [Normalisation]) -> String? {
    guard places.count == 1 else { return nil }
    let place = places[0]
    if case .rounded(let decimals)? = forms.first {
      let rounded = (decimals.map { $0...$0 } ?? 0...4).map { "\(place) = round(s, \($0))" }
      return
        "typeof(s) IN ('integer', 'real') AND typeof(\(place)) IN ('integer', 'real') AND (\(rounded.joined(separator: " OR ")))"
    }
    if case .stepped(let step, let side)? = forms.first { return stepped(by: step, side, place) }
    let blanks = ["' '", "' ' || char(9, 10, 11, 12, 13, 160)"]
    let trimmings = ["trim", "rtrim", "ltrim"].flatMap { end in blanks.map { (end, $0) } }
    let texts = trimmings.prefix(forms.contains(.trimmed) ? .max : 1).map { end, blanks in
      forms.reduce("s") { text, form in
        switch form {
        case .trimmed: "\(end)(\(text), \(blanks))"
        case .singleBlanks:
          "replace(replace(replace(\(text), ' ', ' ' || char(1)), char(1) || ' ', ''), char(1), '')"
        case .lowerCase: "lower(\(text))"
        case .upperCase: "upper(\(text))"
        case .lowerCaseBehind(let sign):
          "substr(\(text), 1, instr(\(text), '\(sign)')) "
            + "|| lower(substr(\(text), instr(\(text), '\(sign)') + 1))"
        case .cut(let length, true, _): "substr(\(text), -\(length))"
        case .cut(let length, false, let tail):
          "substr(\(text), 1, \(length))" + (tail.isEmpty ? "" : " || \(literal(tail))")
        case .rounded, .stepped: text
        }
      }
    }
    // What was short enough gets nothing behind it.
    let longer = forms.compactMap { form in
      if case .cut(let length, false, let tail) = form, !tail.isEmpty {
        " AND length(s) > \(length)"
      } else {
        nil
      }
    }.joined()
    return
      "typeof(s) = 'text'\(longer) AND (\(texts.map { same(place, $0) }.joined(separator: " OR ")))"
  }

  /// Where two numbers are equally near, either is.
  private func stepped(by step: Double, _ side: Normalisation.Side, _ place: String) -> String {
    let distance =
      switch side {
      case .nearest: "abs(\(place) - s + 0.0) * 2 <= \(step * (1 + 1e-9))"
      case .below: "\(place) <= s AND s - \(place) < \(step)"
      case .above: "\(place) >= s AND \(place) - s < \(step)"
      }
    return
      "typeof(s) IN ('integer', 'real') AND typeof(\(place)) IN ('integer', 'real') AND \(distance) "
      + "AND abs(\(place) / \(step) - round(\(place) / \(step))) < 1e-6"
  }

  /// https://www.sqlite.org/json1.html
  func members(among names: [Name], added: [Name], isOverruled: Bool) -> String? {
    guard let object = places.first, names.count == places.count else { return nil }
    let path = "'$.\"' || e.key || '\"'"
    let siblings = zip(names, places).dropFirst().map {
      "WHEN \(literal($0.0.folded)) THEN \($0.1)"
    }
    let besides =
      siblings.isEmpty ? "0" : "CASE lower(e.key) \(siblings.joined(separator: " ")) END IS e.value"
    let list = added.map { literal($0.folded) }.joined(separator: ", ")
    let mayDiffer = isOverruled ? "lower(e.key) IN (\(list))" : "0"
    return """
      CASE WHEN typeof(s) = 'text' AND typeof(\(object)) = 'text' AND json_valid(s) AND json_valid(\(object))
        THEN json_type(s) = 'object' AND json_type(\(object)) = 'object'
          AND NOT EXISTS (SELECT 1 FROM json_each(s) AS e WHERE NOT coalesce(
            json_type(\(object), \(path)) IS e.type AND json_extract(\(object), \(path)) IS e.value
            OR \(besides) OR \(mayDiffer), 0))
          AND NOT EXISTS (SELECT 1 FROM json_each(\(object)) AS e
            WHERE json_type(s, \(path)) IS NULL AND lower(e.key) NOT IN (\(list)))
        ELSE 0 END
      """
  }

  /// Whether each member of an object is in the place of its name, whatever stands between its words, and each place
  /// holds a member. https://www.sqlite.org/json1.html
  func spread(over names: [Name]) -> String? {
    guard names.count == places.count, names.count > 1 else { return nil }
    func bare(_ text: String) -> String {
      ["'_'", "' '", "'.'", "'-'"].reduce("lower(\(text))") { "replace(\($0), \($1), '')" }
    }
    // What a member calls `user` may be a column's `user_id`.
    let known = zip(names, places).flatMap { name, place in
      let short = name.folded.hasSuffix("_id") ? Name(String(name.folded.dropLast(3))) : name
      return Set([name, short]).filter { $0 == name || !names.contains($0) }.sorted()
        .map { (bare(literal($0.folded)), place) }
    }
    let arms = known.map { "WHEN \($0) THEN \($1)" }
    let list = known.map(\.0).joined(separator: ", ")
    let held = places.map { "(\($0) IS NOT NULL)" }.joined(separator: " + ")
    return """
      CASE WHEN typeof(s) = 'text' AND json_valid(s) THEN json_type(s) = 'object'
        AND NOT EXISTS (SELECT 1 FROM json_each(s) AS e
          WHERE \(bare("e.key")) NOT IN (\(list))
            OR CASE \(bare("e.key")) \(arms.joined(separator: " ")) END IS NOT e.value)
        AND (SELECT count(*) FROM json_each(s) AS e WHERE e.value IS NOT NULL) = \(held)
        ELSE 0 END
      """
  }

  /// https://www.sqlite.org/printf.html: `,` puts signs between thousands.
  ///
  /// - Parameter isAsked: whether a number was asked for: then zeros before one that may have a fraction say nothing.
  func sameNumber(isAsked: Bool, ignoresZeros: Bool) -> String? {
    guard places.count == 1, families[0].isNumber, source == .text else { return nil }
    let bare = isAsked ? "ltrim(replace(trim(s), ',', ''), '+')" : "replace(trim(s), ',', '')"
    let whole = "iif(instr(trim(s), '.'), substr(trim(s), 1, instr(trim(s), '.') - 1), trim(s))"
    let isPadded =
      ignoresZeros || isAsked && families[0] == .real ? "0" : "ltrim(\(bare), '-') GLOB '0[0-9]*'"
    let exponent =
      isAsked
      ? "typeof(s) = 'text' AND trim(s) GLOB '[-0-9]*[eE][-+0-9]*' AND json_valid(trim(s)) "
        + "AND CAST(trim(s) AS REAL) = \(places[0]) OR " : ""
    return """
      (\(exponent)typeof(s) = 'text' AND typeof(\(places[0])) IN ('integer', 'real')
        AND ltrim(\(bare), '-') GLOB '[0-9]*' AND \(bare) NOT GLOB '*[^-0-9.]*' AND \(bare) NOT GLOB '?*-*'
        AND \(bare) NOT GLOB '*.*.*' AND \(bare) NOT GLOB '*.' AND NOT \(isPadded)
        AND (instr(s, ',') = 0 OR printf('%,d', CAST(replace(\(whole), ',', '') AS INTEGER)) = \(whole))
        AND CAST(\(bare) AS REAL) = \(places[0])
        AND (abs(\(places[0]) + 0.0) < 9007199254740992
          OR typeof(\(places[0])) = 'integer' AND CAST(\(bare) AS INTEGER) = \(places[0]) AND length(\(whole)) < 25
          AND abs(\(places[0]) + 0.0) < 9223372036854775807))
      """
  }

  /// No text of digits, however its fraction is written.
  var noNumber: String {
    let bare = "replace(replace(trim(s), ',', '.'), ' ', '')"
    return
      "typeof(s) = 'text' AND (\(bare) GLOB '*[^-+0-9.]*' OR \(bare) NOT GLOB '*[0-9]*' OR \(bare) GLOB '*.')"
  }

  /// Without these zeros several texts are one number.
  var unpadded: String? {
    guard places.count == 1 else { return nil }
    return any { place in
      """
      typeof(s) = 'text' AND s GLOB '0[0-9]*' AND s NOT GLOB '*[^0-9]*'
        AND typeof(\(place)) IN ('integer', 'real') AND \(place) = CAST(s AS NUMERIC)
      """
    }
  }

  /// Of several places each may hold a part of the value, and together the whole.
  var narrowed: String? {
    guard places.count == 1 else { return places.isEmpty ? nil : torn }
    return any { place in
      """
      (typeof(s) = 'text' AND typeof(\(place)) = 'text' AND length(\(place)) < length(s)
        AND instr(s, \(place)) > 0)
      OR (typeof(s) IN ('integer', 'real') AND typeof(\(place)) IN ('integer', 'real')
        AND abs(s - \(place) + 0.0) < 1)
      OR (typeof(s) = 'text' AND typeof(\(place)) IN ('integer', 'real')
        AND \(place) IN (CAST(s AS INTEGER), CAST(s AS REAL)))
      """
    }.map { plain in
      let casts = places.indices.filter { retyped[$0] }.map { "m\($0) IS NOT NULL" }
      return ([plain] + casts).joined(separator: " OR ")
    }
  }

  /// The only mapped value has fewer letters and digits than this one, and of each no more.
  var cut: String? {
    guard places.count == 1 else { return nil }
    let letters = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    func count(of letter: Character, in text: String) -> String {
      "(length(\(text)) - length(replace(\(text), '\(letter)', '')))"
    }
    let kept = letters.map { "\(count(of: $0, in: "s")) >= \(count(of: $0, in: "m0"))" }
    func all(in text: String) -> String {
      letters.map { count(of: $0, in: text) }.joined(separator: " + ")
    }
    return "typeof(s) = 'text' AND typeof(m0) = 'text' AND \(kept.joined(separator: " AND ")) "
      + "AND \(all(in: "s")) > \(all(in: "m0"))"
  }

  /// Where each place holds a part of a text, and none holds some letter or digit of it.
  private var torn: String {
    let areParts = places.map {
      // One digit is in most texts.
      "(\($0) IS NULL OR typeof(\($0)) = 'text' AND instr(s, \($0)) > 0 "
        + "OR typeof(\($0)) = 'integer' AND length(\($0)) > 1 AND instr(s, \($0)) > 0)"
    }
    // Where a part stands in it twice, more is taken out than is there: that says too little.
    let rest = places.reduce("s") { rest, place in "replace(\(rest), coalesce(\(place), ''), '')" }
    let areTexts = places.map { "coalesce(typeof(\($0)) <> 'integer', 1)" }
    // A number may have had zeros before it.
    return "typeof(s) = 'text' AND \(areParts.joined(separator: " AND ")) "
      + "AND (\(rest) GLOB '*[1-9A-Za-z]*' "
      + "OR \(rest) GLOB '*0*' AND \(areTexts.joined(separator: " AND ")))"
  }
}

extension Inverse {
  /// What is added, without its sign, where floats are computed with; nil elsewhere.
  fileprivate var shift: Double? {
    switch self {
    case .scaled: 0
    case .affine(_, _, let plus) where abs(plus) <= Inverse.mostExact: abs(plus)
    default: nil
    }
  }
}

extension String {
  /// An expression without runs of up to eight blanks, and without blanks beside what parts a text.
  fileprivate var withSingleBlanks: String {
    let single = (0..<3).reduce(self) { sql, _ in "replace(\(sql), '  ', ' ')" }
    return [",", ";", "/", "-"].reduce(single) { sql, sign in
      "replace(replace(\(sql), ' \(sign)', '\(sign)'), '\(sign) ', '\(sign)')"
    }
  }
}
