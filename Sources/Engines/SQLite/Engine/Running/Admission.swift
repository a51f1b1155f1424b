import Findings
import SQLiteSyntax
import Schemas

/// What one statement is to the guard, by its words alone. The authorizer has the last word.
enum StatementClass: Hashable {
  case allowed
  /// Left out of the run: it can change no data, and the shadow has its own setting.
  case skipped(String)
  case unsupported(String)
  case hostile(String)
}

/// Reads the words of a statement. https://www.sqlite.org/security.html
func classify(_ statement: StatementText) -> StatementClass {
  if statement.tokens.first?.kind == .dot { return classifyShellCommand(statement) }
  if statement.matches("attach") { return .hostile("ATTACH opens another database file") }
  if statement.matches("detach") { return .hostile("DETACH belongs to ATTACH") }
  if statement.matches("vacuum") {
    let into = statement.tokens.contains {
      $0.kind == .word && foldingASCII(statement.source[$0.range]) == "into"
    }
    return into
      ? .hostile("VACUUM INTO writes a file")
      : .skipped("VACUUM is not run on a shadow: it rewrites the file and changes no row")
  }
  if let table = statement.tokens.lazy.filter({ $0.kind == .word || $0.kind == .quotedName })
    .map({ name(of: $0, in: statement.source).folded })
    .first(where: { $0.hasPrefix("sqlite_") && hostileTables.contains($0) })
  {
    return .hostile("\(table) shows what is none of a migration's business")
  }
  if let function = hostileCall(in: statement) {
    return .hostile("\(function)() reaches outside the database")
  }
  if let pragma = statement.pragma { return classify(pragma: pragma.name, write: pragma.isWrite) }
  return .allowed
}

private func classify(pragma name: Name, write: Bool) -> StatementClass {
  if hostilePragmas.contains(name.folded) {
    return .hostile("PRAGMA \(name) lets a script damage the database or leave it")
  }
  if neededPragmas.contains(name.folded) { return .allowed }
  if tuningPragmas.contains(name.folded) {
    return .skipped("PRAGMA \(name) is not run on a shadow: it changes no data")
  }
  return write ? .unsupported("PRAGMA \(name) is not supported in a migration") : .allowed
}

/// A line that only the sqlite3 shell understands.
private func classifyShellCommand(_ statement: StatementText) -> StatementClass {
  let word = foldingASCII(statement.text(1))
  return hostileShellCommands.contains(word)
    ? .hostile(".\(word) runs a program or reaches a file")
    : .unsupported(".\(word) is a command of the sqlite3 shell, not SQL")
}

private func hostileCall(in statement: StatementText) -> String? {
  let calls =
    statement.root?.descendants.compactMap { $0.functionName ?? $0.tableFunctionName }
    ?? zip(statement.tokens, statement.tokens.dropFirst()).compactMap { word, next in
      // What cannot be parsed is read by its words.
      next.kind == .leftParen && (word.kind == .word || word.kind == .quotedName)
        ? name(of: word, in: statement.source).folded : nil
    }
  return calls.first(where: hostileFunctions.contains)
}

let hostileFunctions: Set<String> = [
  "load_extension", "readfile", "writefile", "edit", "fsdir", "zipfile", "fts3_tokenizer", "system",
]
let hostilePragmas: Set<String> = [
  "writable_schema", "trusted_schema", "temp_store_directory", "data_store_directory",
  "schema_version", "hard_heap_limit", "soft_heap_limit", "max_page_count", "cell_size_check",
  "ignore_check_constraints",
]
private let neededPragmas: Set<String> = [
  "foreign_keys", "defer_foreign_keys", "legacy_alter_table", "foreign_key_check",
  "integrity_check", "quick_check", "user_version", "application_id", "table_info", "table_xinfo",
  "table_list", "index_list", "index_info", "index_xinfo", "foreign_key_list", "database_list",
  "collation_list", "function_list", "pragma_list", "compile_options",
]
private let tuningPragmas: Set<String> = [
  "journal_mode", "synchronous", "cache_size", "cache_spill", "temp_store", "mmap_size",
  "busy_timeout", "locking_mode", "wal_autocheckpoint", "wal_checkpoint", "journal_size_limit",
  "optimize", "threads", "analysis_limit", "auto_vacuum", "incremental_vacuum", "page_size",
  "secure_delete", "shrink_memory",
]
private let hostileShellCommands: Set<String> = [
  "shell", "system", "read", "open", "import", "load", "output", "once", "excel", "save", "backup",
  "restore", "clone", "cd", "log", "archive", "ar", "dump", "sha3sum",
]
/// Modules whose tables hold data of their own.
let allowedModules: Set<String> = ["fts3", "fts4", "fts5", "rtree", "rtree_i32", "geopoly"]
/// Tables that show the file's pages or other connections' statements.
let hostileTables: Set<String> = ["sqlite_dbpage", "dbstat", "sqlite_stmt", "sqlite_memstat"]
