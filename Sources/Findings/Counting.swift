/// `12,345`.
package func grouped(_ number: Int) -> String {
  let digits = Array(String(number.magnitude))
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
    text.append(digit)
  }
  return (number < 0 ? "-" : "") + text
}

/// `1 row`, `1,400 rows`.
package func counted(_ count: Int, _ noun: String) -> String {
  "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
}

/// A verb of several as it is of one, where it is one: `1 row stands`, `2 rows stand`.
package func agree(_ count: Int, _ verb: String) -> String {
  guard count == 1 else { return verb }
  return switch verb {
  case "are": "is"
  case "have": "has"
  case "were": "was"
  case "go": "goes"
  default: verb + "s"
  }
}
