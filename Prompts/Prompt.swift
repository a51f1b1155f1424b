internal import CPrompts
import Foundation
import Mustache

/// What a model is asked: the same bytes for the same input.
package struct Prompt: Hashable, Sendable {
  package let text: String
  /// The JSON Schema that a reply has to fit.
  package let schema: String
  package init(text: String, schema: String) { (self.text, self.schema) = (text, schema) }

  /// About how many tokens a text is: servers count otherwise, each in its own way.
  package static func tokens(in text: String) -> Int { TokenMeasure.usual.tokens(in: text) }
}

/// How long a token is, to tell what fits: as a server counted a text like it, else about three bytes.
package struct TokenMeasure: Hashable, Sendable {
  private let bytesPerToken: Double

  package static let usual = TokenMeasure(bytes: 3, tokens: 1)

  /// - Parameters:
  ///   - bytes: of a text in UTF-8.
  ///   - tokens: that a server counts in it; what no tokenizer makes of it is taken for the nearest that one may.
  package init(bytes: Int, tokens: Int) {
    bytesPerToken = min(8, max(1, Double(bytes) / Double(max(1, tokens))))
  }

  package func tokens(in text: String) -> Int {
    Int((Double(text.utf8.count) / bytesPerToken).rounded(.up))
  }
}

/// The files that are built into the program.
package enum PromptFiles {
  /// By their names: what `--prompts` may hold others of.
  package static var all: [(name: String, text: String)] {
    [
      ("examples.json", examples), ("hole.md.mustache", hole), ("plan.md.mustache", plan),
      ("plan.schema.json", planSchema),
      ("schema.md.mustache", schema), ("schema.schema.json", schemaSchema),
    ]
  }

  /// Raised when a file changes: answers to one version tell little of another.
  package static let versions = [
    "examples.json": 1, "hole.md.mustache": 2, "plan.md.mustache": 2, "plan.schema.json": 2,
    "schema.md.mustache": 1, "schema.schema.json": 1,
  ]

  /// What is wrong with a template that is to stand for a built-in one; nil where nothing is.
  package static func flaw(of text: String, named name: String) -> String? {
    guard text.contains(where: { !$0.isWhitespace }) else { return "it is empty" }
    if name.hasSuffix(".schema.json") { return schemaFlaw(of: text, named: name) }
    guard name.hasSuffix(".mustache"), let own = all.first(where: { $0.name == name })?.text else {
      return nil
    }
    do {
      _ = try MustacheTemplate(string: text)
    } catch let error as MustacheTemplate.ParserError {
      return "line \(error.context.lineNumber): \(error.error)"
    } catch {
      return "\(error)"
    }
    let unknown = names(in: text).subtracting(names(in: own)).sorted()
    if let first = unknown.first { return "nothing is called {{\(first)}}" }
    let missing = Set(needed[name] ?? []).subtracting(names(in: text))
    return missing.min().map { "it says nothing of {{\($0)}}" }
  }

  /// Without these nobody could answer.
  private static let needed = [
    "hole.md.mustache": ["question"], "plan.md.mustache": ["source", "target"],
    "schema.md.mustache": ["wish"],
  ]

  /// A reply is read by its names: a schema may set tighter limits and describe more, and asks for the same.
  private static func schemaFlaw(of text: String, named name: String) -> String? {
    func properties(_ text: String) -> Set<String>? {
      let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      return (object?["properties"] as? [String: Any]).map { Set($0.keys) }
    }
    guard let given = properties(text) else { return "it is no JSON Schema of an object" }
    let own = all.first { $0.name == name }.flatMap { properties($0.text) } ?? []
    if let missing = own.subtracting(given).min() { return "it does not ask for \(missing)" }
    return given.subtracting(own).min().map { "nobody reads \($0)" }
  }

  /// What a template asks for: values and sections.
  private static func names(in template: String) -> Set<String> {
    Set(
      template.matches(of: /\{\{\{?\s*[#^\/&]?\s*([A-Za-z_.][A-Za-z0-9_.]*)/).map { String($0.1) })
  }

  static var examples: String { text(drydock_examples(), drydock_examples_size()) }
  static var hole: String { text(drydock_hole_template(), drydock_hole_template_size()) }
  static var plan: String { text(drydock_plan_template(), drydock_plan_template_size()) }
  static var planSchema: String { text(drydock_plan_schema(), drydock_plan_schema_size()) }

  static var schema: String { text(drydock_schema_template(), drydock_schema_template_size()) }
  static var schemaSchema: String { text(drydock_schema_schema(), drydock_schema_schema_size()) }

  private static func text(_ start: UnsafePointer<UInt8>?, _ size: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: start, count: size), as: UTF8.self)
  }
}

/// A line that no text of `parts` is likely to hold, and that is the same for the same texts.
func mark(around parts: [String]) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for text in parts {
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
  return "=====" + String(hash, radix: 36) + "====="
}

/// Without what hides or turns text; what parts words goes on parting them.
func inert(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
        if scalar != "\n", scalar.properties.isWhitespace { return " " }
        return switch scalar.properties.generalCategory {
        case .control: scalar == "\n" ? scalar : nil
        case .format, .privateUse, .surrogate: nil
        default: scalar
        }
      }))
}
