import ArgumentParser
import Composition

// Before anything else is read or opened: a confined child is asked by its parent, not by arguments.
if CommandLine.arguments.count == 3, CommandLine.arguments[1] == Workshop.confinedWord {
  Workshop.serveConfined(folder: CommandLine.arguments[2])
}
await Drydock.start()
