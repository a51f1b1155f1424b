#include "stop_at_write.h"
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// A write that no sync has followed, with what was there before.
typedef struct Piece {
  struct Piece *next;
  sqlite3_file *file;
  sqlite3_int64 offset;
  int count;
  unsigned char before[];
} Piece;

typedef struct {
  sqlite3_file head;
  sqlite3_file *real;
} File;

static sqlite3_vfs *base;
static sqlite3_vfs layer;
static int limit, seen;
static unsigned chance;
static Piece *pieces;

static sqlite3_file *real_of(sqlite3_file *file) { return ((File *)file)->real; }

static unsigned next_chance(void) { return chance = chance * 1664525u + 1013904223u; }

static void stop_here(void) {
  if (++seen != limit) return;
  // The latest first, so that what was there before all of them comes back last.
  for (Piece *piece = pieces; chance && piece; piece = piece->next)
    if (next_chance() >> 31) piece->file->pMethods->xWrite(piece->file, piece->before, piece->count, piece->offset);
  _exit(99);
}

static void forget(sqlite3_file *file) {
  for (Piece **at = &pieces; *at;) {
    Piece *piece = *at;
    if (piece->file == file) { *at = piece->next; free(piece); } else at = &piece->next;
  }
}

static int layer_close(sqlite3_file *file) { forget(real_of(file)); return real_of(file)->pMethods->xClose(real_of(file)); }
static int layer_read(sqlite3_file *file, void *to, int count, sqlite3_int64 at) { return real_of(file)->pMethods->xRead(real_of(file), to, count, at); }

static int layer_write(sqlite3_file *file, const void *from, int count, sqlite3_int64 at) {
  sqlite3_file *real = real_of(file);
  Piece *piece = chance ? malloc(sizeof *piece + (size_t)count) : 0;
  if (piece) {
    memset(piece->before, 0, (size_t)count);
    real->pMethods->xRead(real, piece->before, count, at);
    *piece = (Piece){pieces, real, at, count};
    pieces = piece;
  }
  int code = real->pMethods->xWrite(real, from, count, at);
  stop_here();
  return code;
}

static int layer_truncate(sqlite3_file *file, sqlite3_int64 size) { stop_here(); return real_of(file)->pMethods->xTruncate(real_of(file), size); }

static int layer_sync(sqlite3_file *file, int flags) {
  stop_here();
  int code = real_of(file)->pMethods->xSync(real_of(file), flags);
  forget(real_of(file));
  return code;
}

static int layer_size(sqlite3_file *file, sqlite3_int64 *size) { return real_of(file)->pMethods->xFileSize(real_of(file), size); }
static int layer_lock(sqlite3_file *file, int level) { return real_of(file)->pMethods->xLock(real_of(file), level); }
static int layer_unlock(sqlite3_file *file, int level) { return real_of(file)->pMethods->xUnlock(real_of(file), level); }
static int layer_reserved(sqlite3_file *file, int *is) { return real_of(file)->pMethods->xCheckReservedLock(real_of(file), is); }
static int layer_control(sqlite3_file *file, int what, void *with) { return real_of(file)->pMethods->xFileControl(real_of(file), what, with); }
static int layer_sector(sqlite3_file *file) { return real_of(file)->pMethods->xSectorSize(real_of(file)); }
static int layer_device(sqlite3_file *file) { return real_of(file)->pMethods->xDeviceCharacteristics(real_of(file)); }
static int layer_shm_map(sqlite3_file *file, int page, int size, int extend, void volatile **at) { return real_of(file)->pMethods->xShmMap(real_of(file), page, size, extend, at); }
static int layer_shm_lock(sqlite3_file *file, int offset, int n, int flags) { return real_of(file)->pMethods->xShmLock(real_of(file), offset, n, flags); }
static void layer_shm_barrier(sqlite3_file *file) { real_of(file)->pMethods->xShmBarrier(real_of(file)); }
static int layer_shm_unmap(sqlite3_file *file, int remove) { return real_of(file)->pMethods->xShmUnmap(real_of(file), remove); }

static const sqlite3_io_methods methods = {
  2, layer_close, layer_read, layer_write, layer_truncate, layer_sync, layer_size, layer_lock, layer_unlock,
  layer_reserved, layer_control, layer_sector, layer_device, layer_shm_map, layer_shm_lock, layer_shm_barrier,
  layer_shm_unmap, 0, 0,
};

static int layer_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out) {
  (void)vfs;
  File *own = (File *)file;
  own->real = (sqlite3_file *)(own + 1);
  int code = base->xOpen(base, name, own->real, flags, out);
  own->head.pMethods = own->real->pMethods ? &methods : 0;
  return code;
}

int drydock_stop_at_write(int n, unsigned seed) {
  base = sqlite3_vfs_find(0);
  if (!base) return 0;
  limit = n;
  chance = seed;
  layer = *base;
  layer.pNext = 0;
  layer.zName = "drydock-stop";
  layer.szOsFile = base->szOsFile + (int)sizeof(File);
  layer.xOpen = layer_open;
  return sqlite3_vfs_register(&layer, 1) == SQLITE_OK;
}

int drydock_writes(void) { return seen; }
