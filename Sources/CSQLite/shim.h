// These declarations are hidden unless asked for before the header is read.
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#define SQLITE_ENABLE_COLUMN_METADATA 1
#include <sqlite3.h>

// Variadic and macro parts of the interface, which Swift cannot import.
static inline int drydock_sqlite_config(sqlite3 *db, int option, int value) {
  return sqlite3_db_config(db, option, value, (int *)0);
}
static inline int drydock_sqlite_config_read(sqlite3 *db, int option, int *value) {
  return sqlite3_db_config(db, option, -1, value);
}
static inline int drydock_sqlite_deferred_keys(sqlite3 *db) {
  int now = 0, most = 0;
  return sqlite3_db_status(db, SQLITE_DBSTATUS_DEFERRED_FKS, &now, &most, 0) == SQLITE_OK ? now : 1;
}
static inline sqlite3_destructor_type drydock_sqlite_transient(void) { return SQLITE_TRANSIENT; }
