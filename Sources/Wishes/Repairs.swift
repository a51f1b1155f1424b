import Schemas

extension Wish {
  private static var emptying: Set<String> {
    [
      "null", "nulls", "unset", "clear", "cleared", "blank", "blanked", "empty", "emptied",
      "nobody",
      "none", "detach", "detached", "nullify", "nulled", "nullified",
    ]
  }
  private static var setting: Set<String> {
    [
      "set", "unset", "become", "becomes", "reset", "renumber", "renumbered", "renumbering",
      "clamp",
      "clamped", "cap", "capped", "replace", "replaced", "default", "false", "zero", "unknown",
      "unflag", "others", "disambiguate", "suffix",
    ]
  }

  /// Whether it names a column or a table, or the last part of its name: `main` for `is_main`.
  package func callsFor(_ name: Name) -> Bool {
    names(name)
      || words.contains { word in
        name.isCalled(word)
          || name.parts.contains { $0.count > 2 && $0 != "the" && Name($0).isCalled(word) }
      }
  }

  /// Whether it says that values are to become nothing, and that they are to become something else.
  package var waysToMend: (isEmptying: Bool, isSetting: Bool)? {
    let ways = (!wordSet.isDisjoint(with: Self.emptying), !wordSet.isDisjoint(with: Self.setting))
    return ways == (false, false) ? nil : ways
  }
}

extension Wish {
  /// Whether it says that the script is to end where two rows would be one: `it should just stop with an error`.
  package var letsScriptStop: Bool {
    clauses.contains {
      $0.contains(/\b(stop|fail|abort)s?\b/)
        && $0.contains(/\b(taken|already|duplicates?|collides?|clash(es)?|conflicts?|error)\b/)
    }
  }

  private static var telling: Set<String> {
    [
      "suffix", "suffixed", "append", "appended", "disambiguate", "disambiguated", "renumber",
      "renumbered", "summed",
    ]
  }

  /// Whether a request, in words, says what is to become of rows that a new unique key refuses: they stay under
  /// another name, or what they hold is added to the one that stays.
  ///
  /// - Parameter others: tables: that no row of theirs may get lost is another matter.
  package func keepsDuplicates(of table: Name, beside others: [Name]) -> Bool {
    let text = text.lowercased()
    let spared = text.matches(
      of: /\b(no|not one|none)\b((?: \w+){0,3}) (disappears?|vanish(es)?|lost|goes? missing)\b/
    ).contains { match in
      let words = String(match.2).wordsOfNames
      return words.contains(where: table.isCalled)
        || !others.contains { other in words.contains(where: other.isCalled) }
    }
    return !Self.telling.isDisjoint(with: words)
      || text.contains(/\b(add|added|adding|sum|summing)\b[^.;]*\bup\b/)
      // `The second and further ones get -2, -3`
      || text.contains(/\bgets? (an? )?['"]?[-_(][0-9n]/)
      || spared
  }
}
