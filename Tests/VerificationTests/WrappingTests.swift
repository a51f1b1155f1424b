import Reports
import Testing

/// Lines that fit a window.
struct WrappingTests {
  @Test(arguments: [
    ("short", "short"),
    (
      "low      programs that still ask for the column fail from then on",
      "low      programs that still ask for the\n         column fail from then on"
    ),
    (
      "  Q1  one two three four five six seven eight nine",
      "  Q1  one two three four five six seven\n      eight nine"
    ),
    (
      "    deep text that has to go on below, twice over",
      "    deep text that has to go on below,\n      twice over"
    ),
    (
      "         │ SELECT a_long_line, that, stays, as, it, was, written FROM t",
      "         │ SELECT a_long_line, that, stays, as, it, was, written FROM t"
    ),
    (
      "https://example.org/a/name/without/any/blank/in/it",
      "https://example.org/a/name/without/any/blank/in/it"
    ),
    (
      "short\nand another that is much too long for one",
      "short\nand another that is much too long for\n  one"
    ),
  ]) func `a long line goes on under its beginning`(_ text: String, _ lines: String) {
    #expect(wrapped(text, to: 40) == lines)
  }

  @Test func `colours take no column`() {
    let red = "\u{1B}[31mcritical\u{1B}[0m 12 of 34 values are lost for good"
    #expect(wrapped(red, to: 44) == red)
    #expect(
      wrapped(red, to: 40)
        == "\u{1B}[31mcritical\u{1B}[0m 12 of 34 values are lost for\n         good")
  }
}
