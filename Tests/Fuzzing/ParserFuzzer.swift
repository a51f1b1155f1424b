// Any bytes are a script: nothing may crash, hang or lose a byte. Built by Scripts/fuzz into one module
// with the parser; not part of the package.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzParser(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let source = SourceText(utf8: Array(UnsafeBufferPointer(start: start, count: count)))
  let tree = parse(source)
  precondition(tree.printed == source.utf8, "a byte is lost")
  let facts = tree.facts(on: Schema(tables: []))
  precondition(facts.count == tree.statements.count, "a statement has no facts")
  for (one, next) in zip(facts, facts.dropFirst()) {
    precondition(one.range.upper <= next.range.lower, "statements overlap")
  }
  for error in tree.errors {
    precondition(error.range.upper <= source.utf8.count, "an error stands outside")
  }
  let schema = Schema(tables: [
    Table(name: "a", columns: [Column(name: "x", type: ""), Column(name: "y", type: "INT")])
  ])
  _ = ScriptLineage(of: tree, on: schema)
  for statement in statements(of: source) where statement.isCreateTable {
    _ = try? table(from: statement)
  }
  return 0
}
