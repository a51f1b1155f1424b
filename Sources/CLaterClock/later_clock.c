#include "later_clock.h"
#include <sqlite3.h>
#include <time.h>

static const sqlite3_int64 days = 400;
static sqlite3_vfs *base;
static sqlite3_vfs later;

static int later_time_int64(sqlite3_vfs *vfs, sqlite3_int64 *milliseconds) {
  (void)vfs;
  int code = base->xCurrentTimeInt64(base, milliseconds);
  *milliseconds += days * 86400000;
  return code;
}

static int later_time(sqlite3_vfs *vfs, double *julian) {
  (void)vfs;
  int code = base->xCurrentTime(base, julian);
  *julian += (double)days;
  return code;
}

// All else is the default layer's, which looks for what it needs in its own fields: they are copied.
const char *drydock_later_vfs(void) {
  static int state;
  // SQLite's own lock for what happens once.
  sqlite3_mutex *mutex = sqlite3_mutex_alloc(SQLITE_MUTEX_STATIC_APP1);
  sqlite3_mutex_enter(mutex);
  if (state == 0) {
    base = sqlite3_vfs_find(0);
    if (base != 0 && base->iVersion >= 2 && base->xCurrentTimeInt64 != 0) {
      later = *base;
      later.pNext = 0;
      later.zName = "drydock-later";
      later.xCurrentTime = later_time;
      later.xCurrentTimeInt64 = later_time_int64;
      state = sqlite3_vfs_register(&later, 0) == SQLITE_OK ? 1 : -1;
    } else {
      state = -1;
    }
  }
  sqlite3_mutex_leave(mutex);
  return state == 1 ? later.zName : 0;
}

void drydock_seed_random(int seed) {
  sqlite3_test_control(SQLITE_TESTCTRL_PRNG_SEED, seed, (sqlite3 *)0);
}

static _Thread_local long moved;

static int moved_localtime(const void *seconds, void *broken) {
  time_t time = *(const time_t *)seconds + moved;
  return localtime_r(&time, (struct tm *)broken) == 0;
}

// SQLITE_TESTCTRL_LOCALTIME_FAULT takes another localtime() with 2; versions before 3.38 fail
// instead, so that nothing is moved there: they would take the function's place for an error.
void drydock_move_zone(int seconds) {
  if (sqlite3_libversion_number() < 3038000) return;
  moved = seconds;
  static int state;
  sqlite3_mutex *mutex = sqlite3_mutex_alloc(SQLITE_MUTEX_STATIC_APP1);
  sqlite3_mutex_enter(mutex);
  if (state == 0) {
    sqlite3_test_control(SQLITE_TESTCTRL_LOCALTIME_FAULT, 2, moved_localtime);
    state = 1;
  }
  sqlite3_mutex_leave(mutex);
}
