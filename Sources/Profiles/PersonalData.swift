/// What may tell who somebody is, by the name of a column and by what its values read as. A word too
/// many hides a value; one too few shows it.
package enum PersonalData {
  private static let words: Set<String> = [
    "name", "names", "firstname", "lastname", "fullname", "surname", "given", "family", "forename",
    "maiden", "nickname", "initials", "username", "user", "login", "account", "mail", "email",
    "phone", "telephone", "tel", "mobile", "cell", "fax", "address", "street", "city", "town",
    "zip", "zipcode", "postcode", "postal", "birth", "birthday", "born", "dob", "age", "gender",
    "sex", "religion", "ethnicity", "nationality", "ssn", "nin", "passport", "licence", "license",
    "iban", "bic", "card", "pan", "cvv", "vat", "tax", "salary", "income", "wage", "diagnosis",
    "health", "blood", "password", "passwd", "pwd", "secret", "token", "key", "hash", "salt",
    "session", "cookie", "ip", "lat", "latitude", "lon", "lng", "longitude", "contact", "person",
    "author", "owner", "customer", "patient", "employee", "note", "notes", "comment", "comments",
    "remark", "remarks", "message", "body", "text", "bio", "description", "physician", "doctor",
    "surgeon", "nurse", "therapist", "gp", "boss", "manager", "employer", "teacher", "student",
    "member", "tenant", "guest", "witness", "referred", "referrer", "addr", "plate", "hiv",
    "allergy", "disability", "disease", "party", "vote", "orientation", "marital", "pregnant",
    "pregnancy", "medication", "treatment", "ward", "offence", "offense", "crime", "conviction",
    "faith", "caste", "race", "union", "therapy", "symptom", "addiction", "criminal", "immigration",
    "visa", "asylum", "welfare", "insurance", "credit",
  ]

  /// Words for what a row is, and not who: no list of the others is whole, in no language.
  private static let plain: Set<String> = [
    "status", "state", "kind", "type", "category", "class", "currency", "country", "level",
    "priority", "severity", "stage", "phase", "mode", "format", "unit", "units", "uom", "size",
    "color", "colour", "language", "lang", "locale", "channel", "tier", "active", "enabled",
    "archived", "deleted", "visible", "method", "shipping", "warehouse", "shelf", "brand",
    "material", "frequency", "interval", "direction", "visibility", "environment", "platform",
  ]

  /// Whether the texts of a column may be told as they are: its name says that they are what a row is, and
  /// neither the name nor the texts say who.
  package static func mayBeTold(_ column: ColumnProfile) -> Bool {
    !isSuspected(column) && !plain.isDisjoint(with: parts(of: column.name))
  }

  /// - Parameter column: a name, in whatever way its words are put together.
  package static func isSuspected(_ column: ColumnProfile) -> Bool {
    if parts(of: column.name).contains(where: words.contains) { return true }
    // One in five is enough: the others may be empty or spoilt.
    return column.candidates.contains {
      $0.candidate == .email && $0.count * 5 >= column.values
    }
  }

  /// Whether a text is written as a code, in small letters throughout or as up to four capitals: what is
  /// written as a name or a sentence is left out, whatever its column is called.
  package static func readsAsCode(_ text: String) -> Bool {
    text.wholeMatch(of: /[a-z][a-z0-9_.\-]*|[A-Z]{1,4}/) != nil
  }

  /// Whether the name of a member of JSON is written as a program writes one.
  static func readsAsName(_ text: String) -> Bool {
    text.wholeMatch(of: /[a-z][A-Za-z0-9_\-]*/) != nil
  }

  /// `customerEMail`, `customer_e_mail`: customer, e, mail, email.
  static func parts(of name: String) -> Set<String> {
    var parts: [String] = []
    var part = ""
    var wasLower = false
    for scalar in name.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic
      let isUpper = scalar.properties.isUppercase
      if !isLetter || isUpper && wasLower {
        parts.append(part)
        part = ""
      }
      if isLetter { part += String(scalar).lowercased() }
      wasLower = isLetter && !isUpper
    }
    parts.append(part)
    parts.removeAll(where: \.isEmpty)
    let pairs = zip(parts, parts.dropFirst()).map { $0 + $1 }
    return Set(parts + pairs + [name.lowercased()])
  }
}
