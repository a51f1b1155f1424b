import Yams

/// What is wrong with a text that is not YAML, in one line, and where; nothing of the text itself, which may be
/// anything, a database among it.
func yamlFault(_ error: any Error) -> String {
  func placed(_ problem: String, _ mark: Mark) -> String {
    "line \(mark.line), column \(mark.column): \(problem)"
  }
  switch error {
  case YamlError.scanner(_, let problem, let mark, _),
    YamlError.parser(_, let problem, let mark, _),
    YamlError.composer(_, let problem, let mark, _):
    return placed(problem, mark)
  case YamlError.reader(let problem, _, _, _): return problem
  case YamlError.duplicatedKeysInMapping(let keys, let context):
    return placed(
      "\(keys.sorted().joined(separator: ", ").prefix(60)) stands there twice", context.mark)
  default: return "it cannot be read"
  }
}
