import EngineInterface
import Foundation
import Plans
import Schemas
import Verdicts
import Wishes

/// Units that names end with: `weight_kg`, `price_cents`, `duration_ms`.
enum UnitNames {
  private enum Quantity { case mass, length, volume, time, money, share, temperature }

  private struct Unit {
    let quantity: Quantity
    /// In the unit of its quantity that counts 1; nil where it has another zero.
    let size: Double?
    /// The letter of a scale with a zero of its own.
    var scale: Character?
    /// What is counted besides the unit.
    let stem: [String]
  }

  private static let sizes: [(Quantity, [(size: Double, words: [String])])] = [
    (
      .mass,
      [
        (0.000_001, ["mg", "milligrams"]), (0.001, ["g", "gram", "grams"]),
        (1, ["kg", "kilo", "kilos", "kilograms"]), (1000, ["t", "tonnes"]),
        (0.453_592_37, ["lb", "lbs", "pounds"]), (0.028_349_523_125, ["oz", "ounces"]),
      ]
    ),
    (
      .length,
      [
        (0.001, ["mm", "millimeters", "millimetres"]),
        (0.01, ["cm", "centimeters", "centimetres"]),
        (1, ["m", "meters", "metres"]), (1000, ["km", "kilometers", "kilometres"]),
        (0.0254, ["in", "inch", "inches"]), (0.3048, ["ft", "feet"]), (1609.344, ["mi", "miles"]),
      ]
    ),
    (
      .time,
      [
        (0.001, ["ms", "millis", "milliseconds"]), (1, ["s", "sec", "secs", "seconds"]),
        (60, ["min", "mins", "minutes"]), (3600, ["h", "hr", "hrs", "hours"]), (86_400, ["days"]),
        (604_800, ["weeks"]), (2_629_746, ["months"]), (31_556_952, ["years"]),
      ]
    ),
    (.volume, [(0.001, ["ml", "milliliters", "millilitres"]), (1, ["l", "liters", "litres"])]),
    (.money, [(0.01, ["cent", "cents", "pence"]), (1, ["euro", "euros", "dollar", "dollars"])]),
    (.share, [(0.01, ["pct", "percent"]), (1, ["fraction", "ratio"])]),
  ]
  /// Units that stand behind numbers in texts, each kind by itself, with their sizes.
  static var written: [[String: Double]] {
    sizes.filter { [.mass, .length, .volume].contains($0.0) }.map { _, units in
      Dictionary(
        units.flatMap { unit in unit.words.map { ($0, unit.size) } },
        uniquingKeysWith: { a, _ in a })
    }
  }

  /// Whether two texts are units of one quantity, and some words speak of both, as they are or in full: `lb` is
  /// pounds.
  static func areSaid(_ old: String, _ new: String, in words: [String]) -> Bool {
    func family(_ text: String) -> (quantity: Quantity, words: [String])? {
      for (quantity, units) in sizes {
        for (_, names) in units where names.contains(text.lowercased()) { return (quantity, names) }
      }
      return nil
    }
    guard let before = family(old), let after = family(new), before.quantity == after.quantity,
      before.words != after.words
    else { return false }
    return [before, after].allSatisfy { unit in
      words.contains { unit.words.contains($0) || unit.words.contains($0 + "s") }
    }
  }

  private static let scales = ["c", "celsius", "f", "fahrenheit", "k", "kelvin"]

  /// What names say of two columns that hold the same.
  enum Wanted {
    /// So many of the new unit are one of the old.
    case times(Double)
    /// The scales begin elsewhere: no factor leads from one to the other.
    case another
  }

  /// nil where the names do not tell, or tell of the same unit.
  ///
  /// - Parameter isWhole: whether the old values are whole numbers: these may have been the smaller units all
  ///   along.
  static func wanted(from old: Name, to new: Name, isWhole: Bool) -> Wanted? {
    guard old != new else { return nil }
    switch (unit(of: old), unit(of: new)) {
    case (let before?, let after?):
      guard before.quantity == after.quantity,
        before.stem == after.stem || before.stem.isEmpty || after.stem.isEmpty
      else { return nil }
      guard let a = before.size, let b = after.size else {
        return before.scale != after.scale ? .another : nil
      }
      return a == b ? nil : .times(a / b)
    // Money without a unit is counted in whole ones.
    case (nil, let after?):
      return after.quantity == .money && !isWhole && after.stem == words(old) ? .times(100) : nil
    case (let before?, nil):
      return before.quantity == .money && before.stem == words(new) ? .times(0.01) : nil
    case (nil, nil): return nil
    }
  }

  /// By what values are multiplied where one of the names has a unit and the other may count in the one that
  /// counts 1.
  static func plainFactor(from old: Name, to new: Name) -> Double? {
    switch (unit(of: old), unit(of: new)) {
    case (let before?, nil): before.stem == words(new) ? before.size : nil
    case (nil, let after?): after.stem == words(old) ? after.size.map { 1 / $0 } : nil
    default: nil
    }
  }

  /// Words that are units in a text, too; single letters and what is a word of another sense are none.
  private static let doubtful: Set<String> = ["in", "min", "mins", "sec", "mi", "kilo"]

  /// The two units of one quantity that some words speak of: by what the first is multiplied to be counted in
  /// the second. nil where they speak of none, or of more.
  static func factor(in words: [String]) -> (units: (String, String), factor: Double)? {
    let all = words.flatMap { $0.split(separator: "_").map(String.init) }
    let found = all.filter { $0.count > 1 && !doubtful.contains($0) }.compactMap {
      word -> (word: String, quantity: Quantity, size: Double)? in
      for (quantity, units) in sizes {
        for (size, names) in units where names.contains(word) || names.contains(word + "s") {
          return (word, quantity, size)
        }
      }
      return nil
    }
    guard let first = found.first,
      let second = found.first(where: { $0.quantity == first.quantity && $0.size != first.size }),
      found.allSatisfy({ [first.size, second.size].contains($0.size) })
    else { return nil }
    // "in cents instead of euros" says the new one first.
    let isTurned = words.contains { ["instead", "rather"].contains($0) }
    let (old, new) = isTurned ? (second, first) : (first, second)
    return ((old.word, new.word), old.size / new.size)
  }

  private static func words(_ name: Name) -> [String] {
    name.folded.split { !$0.isLetter }.map(String.init)
  }

  private static func unit(of name: Name) -> Unit? {
    let words = words(name)
    guard let last = words.last else { return nil }
    let stem = Array(words.dropLast())
    // A letter alone is a name like others.
    guard last.count > 1 || !stem.isEmpty else { return nil }
    if scales.contains(last) {
      return Unit(quantity: .temperature, size: nil, scale: last.first, stem: stem)
    }
    for (quantity, units) in sizes {
      for (size, names) in units where names.contains(last) {
        return Unit(quantity: quantity, size: size, stem: stem)
      }
    }
    return nil
  }
}

extension Inverse {
  /// By what the old values were multiplied; nil where they were not.
  var factor: Double? {
    switch self {
    case .scaled(_, let times, let by) where times != 0: by / times
    case .affine(_, let times, 0) where times != 0: 1 / times
    case .printed(_, let by, _): by
    default: nil
    }
  }
}

extension Bench {
  /// Columns whose values became others than the units in both names say.
  ///
  /// - Parameter mapping: with the columns of tables that nothing touched.
  func unitsInNames(_ mapping: Mapping, _ run: ModeRun<E>) -> [Question] {
    mapping.entries.compactMap { entry in
      guard entry.source.count == 1, entry.target.count == 1,
        entry.origin != .declared || entry.kind == .renamed,
        let measured = factor(of: entry, run),
        let wanted = UnitNames.wanted(
          from: entry.source[0].column, to: entry.target[0].column,
          isWhole: isWhole(entry.source[0]))
      else { return nil }
      if case .times(let factor) = wanted, abs(measured / factor - 1) < 0.02 { return nil }
      let now = measured == 1 ? "unchanged" : "times \(shown(measured))"
      let words =
        if case .times(let factor) = wanted { "times \(shown(factor))" } else { "something else" }
      return Question(
        "\(entry.target[0]) holds what \(entry.source[0]) held, \(now); by the units in their names it "
          + "would be \(words): is it right?",
        columns: (entry.source + entry.target).map(\.description))
    }
  }

  /// Columns of numbers that the request names beside two units of one quantity, and that are not what these
  /// say.
  func unitsInWords(_ mapping: Mapping, _ run: ModeRun<E>) -> [Question] {
    guard let told = UnitNames.factor(in: options.wish.words) else { return [] }
    let renamed = mapping.entries.filter { $0.source.count == 1 && $0.target.count == 1 }
    let moves = renamed.compactMap { entry in
      factor(of: entry, run).map { (entry.source[0], entry.target[0], $0) }
    }
    return (moves + untouched(besides: mapping, run)).compactMap { old, new, measured in
      guard options.wish.names(old.column) || options.wish.names(new.column), isNumber(old),
        abs(measured / told.factor - 1) >= 0.02
      else { return nil }
      return Question(
        "The request speaks of \(told.units.0) and \(told.units.1), and \(new) holds what \(old) held, "
          + "\(measured == 1 ? "unchanged" : "times \(shown(measured))"): is it right?",
        columns: [old, new].map(\.description))
    }
  }

  /// Columns that are as they were, of tables that got no other column which could hold them in another unit.
  private func untouched(besides mapping: Mapping, _ run: ModeRun<E>) -> [(
    ColumnName, ColumnName, Double
  )] {
    let known = Set(mapping.entries.flatMap(\.source))
    let changed = (run.loss?.account.columns ?? []).filter {
      $0.cellsChanged + $0.cellsLost + $0.cellsUnproven > 0
    }.map(\.source)
    return source.tables.flatMap { table -> [(ColumnName, ColumnName, Double)] in
      guard let now = run.schema?.table(options.renames.newName(of: table.name)),
        now.columns.allSatisfy({ table.column($0.name) != nil })
      else { return [] }
      // What tells rows apart has no unit.
      let keys = Set((table.primaryKey?.columns ?? []) + table.foreignKeys.flatMap(\.columns))
      return table.columns.map { ColumnName(table.name, $0.name) }.filter {
        !known.contains($0) && !changed.contains($0) && !keys.contains($0.column)
      }.map { ($0, ColumnName(now.name, $0.column), 1) }
    }
  }

  private func isNumber(_ column: ColumnName) -> Bool {
    source.table(column.table)?.column(column.column).map { TypeFamily($0.type).isNumber } == true
  }

  private func isWhole(_ column: ColumnName) -> Bool {
    source.table(column.table)?.column(column.column).map { TypeFamily($0.type) } == .integer
  }

  /// By what the values of a column were multiplied, all of them; nil where something else became of some.
  private func factor(of entry: MappingEntry, _ run: ModeRun<E>) -> Double? {
    guard let column = run.loss?.account.columns.first(where: { $0.source == entry.source[0] })
    else {
      return 1
    }
    guard column.into == entry.target, column.cellsLost + column.cellsUnproven == 0 else {
      return nil
    }
    if column.cellsChanged == 0, column.evidence == .identity { return 1 }
    return run.loss?.inverses[column.source]?.first?.factor ?? column.factorOfExamples
  }

  /// Whether the values of a column were multiplied by just what the units in both names say.
  func isAsUnitsSay(_ column: ColumnAccount, _ run: ModeRun<E>) -> Bool {
    guard column.into.count == 1, let measured = run.loss?.inverses[column.source]?.first?.factor
    else { return false }
    let (old, new) = (column.source.column, column.into[0].column)
    if case .times(let factor)? = UnitNames.wanted(
      from: old, to: new, isWhole: isWhole(column.source)), abs(measured / factor - 1) < 0.02
    {
      return true
    }
    guard let expected = UnitNames.plainFactor(from: old, to: new) else { return false }
    return abs(measured / expected - 1) < 0.02
  }

  private func shown(_ factor: Double) -> String {
    factor.formatted(
      .number.precision(.significantDigits(1...6)).grouping(.never).locale(
        Locale(identifier: "en_US_POSIX")))
  }
}

extension ColumnAccount {
  /// By what the values of the examples were multiplied, about: what rounding leaves of a factor. nil where they are
  /// few, or tell of several.
  fileprivate var factorOfExamples: Double? {
    let factors = examples.compactMap { example -> Double? in
      guard example.after.count == 1, let before = example.before.number, before != 0,
        let after = example.after[0].number
      else { return nil }
      return after / before
    }
    guard factors.count >= 3, factors.count == examples.count, let least = factors.min(),
      let most = factors.max(), least > 0, most / least < 1.01
    else { return nil }
    return (least + most) / 2
  }
}

extension Value {
  fileprivate var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .real(let number): number
    default: nil
    }
  }
}
