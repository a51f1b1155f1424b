/// A file that prompts were made with.
package struct PromptVersion: Hashable, Sendable {
  package let file: String
  /// Of one that is built in; nil of one's own.
  package let version: Int?
  /// `sha256:…` of its bytes.
  package let digest: String

  package init(file: String, version: Int?, text: String) {
    self.file = file
    self.version = version
    digest = Reports.digest(Array(text.utf8))
  }

  var json: JSONValue {
    ["file": .string(file), "version": JSONValue(version), "digest": .string(digest)]
  }
}
