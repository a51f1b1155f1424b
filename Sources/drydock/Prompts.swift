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
        The templates are Mustache. The schemas of replies may set tighter limits and describe more; \
        they have to ask for the same fields, and replies are held to the built-in limits besides.

        EXAMPLE
          drydock prompts export prompts
        """)

    @Argument(help: "Where to write them.") var folder: String

    func run() throws {
      for path in try exportPrompts(to: folder) { print(path) }
    }
  }
}
