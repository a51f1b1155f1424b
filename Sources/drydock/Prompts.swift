import ArgumentParser
import Composition

struct Prompts: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The templates of what a model is asked.",
    discussion: """
      EXAMPLE
        drydock prompts export prompts
        drydock plan --from shop.db --to target.sql --prompts prompts --show-prompt
      """,
    subcommands: [Export.self])

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the built-in templates to a folder, to be changed there.",
      discussion: """
        The template is Mustache; the schema of the reply is written beside it to be read, and is not \
        read back: replies are always held to the built-in one.

        EXAMPLE
          drydock prompts export prompts
        """)

    @Argument(help: "Where to write them.") var folder: String

    func run() throws {
      for path in try exportPrompts(to: folder) { print(path) }
    }
  }
}
