#include "table_pages.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// Where pages of several tables lie between each other, one read serves them all.
enum { most_deep = 24, most_columns = 2000, chunk_bytes = 1 << 16, chunks = 32 };

typedef struct {
  uint32_t page;
  // The next child, or the next row; of how many.
  int at, count;
  uint8_t *bytes;
} level;

typedef struct {
  int file;
  uint32_t page_size, usable, pages;
  uint8_t *cache;
  int64_t cached[chunks];
  int64_t cached_bytes[chunks];
  // Pages that were visited: more than there are means that they go in circles.
  uint32_t visited;
  level levels[most_deep];
  int depth;
  // The row that was read last.
  int64_t rowid;
  int is_there;
  const uint8_t *payload;
  int64_t payload_bytes;
  uint8_t *spilled;
  int64_t spilled_room;
  // Its columns, as far as they were asked for.
  int columns;
  uint64_t types[most_columns];
  int64_t offsets[most_columns];
} table;

static uint32_t big16(const uint8_t *p) { return (uint32_t)p[0] << 8 | p[1]; }
static uint32_t big32(const uint8_t *p) { return big16(p) << 16 | big16(p + 2); }

static int long_varint(const uint8_t *p, const uint8_t *end, uint64_t *value) {
  uint64_t v = 0;
  for (int i = 0; i < 9 && p + i < end; i++) {
    if (i == 8) {
      *value = v << 8 | p[8];
      return 9;
    }
    v = v << 7 | (p[i] & 0x7f);
    if (!(p[i] & 0x80)) {
      *value = v;
      return i + 1;
    }
  }
  return 0;
}

// Reads a varint before `end`; returns its length, or 0 where it does not end.
static inline int varint(const uint8_t *p, const uint8_t *end, uint64_t *value) {
  if (p >= end || *p & 0x80) return long_varint(p, end, value);
  *value = *p;
  return 1;
}

// Copies a page, or a part of it, from `offset` on.
static int copy_page(table *t, uint32_t page, uint32_t offset, uint32_t bytes, uint8_t *into) {
  if (page == 0 || page > t->pages) return -1;
  int64_t at = (int64_t)(page - 1) * t->page_size + offset;
  int64_t chunk = at / chunk_bytes;
  int slot = (int)(chunk % chunks);
  uint8_t *held = t->cache + (int64_t)slot * chunk_bytes;
  if (t->cached[slot] != chunk) {
    t->cached[slot] = -1;
    int64_t got = 0;
    while (got < chunk_bytes) {
      ssize_t n = pread(t->file, held + got, (size_t)(chunk_bytes - got), chunk * chunk_bytes + got);
      if (n < 0) return -1;
      if (n == 0) break;
      got += n;
    }
    t->cached[slot] = chunk;
    t->cached_bytes[slot] = got;
  }
  int64_t from = at - chunk * chunk_bytes;
  if (from + bytes > t->cached_bytes[slot]) return -1;
  memcpy(into, held + from, bytes);
  return 0;
}

static int is_beside(const char *path, const char *ending) {
  size_t length = strlen(path);
  char *name = malloc(length + strlen(ending) + 1);
  if (!name) return 1;
  memcpy(name, path, length);
  strcpy(name + length, ending);
  struct stat state;
  int found = stat(name, &state) == 0 && state.st_size > 0;
  free(name);
  return found;
}

static int enter(table *t, uint32_t page) {
  if (t->depth == most_deep || ++t->visited > t->pages) return -1;
  level *l = &t->levels[t->depth];
  if (!l->bytes && !(l->bytes = malloc(t->page_size))) return -1;
  if (copy_page(t, page, 0, t->page_size, l->bytes)) return -1;
  const uint8_t *head = l->bytes + (page == 1 ? 100 : 0);
  if (head[0] != 5 && head[0] != 13) return -1;
  l->page = page;
  l->at = 0;
  l->count = (int)big16(head + 3);
  uint32_t cells = (page == 1 ? 100u : 0u) + (head[0] == 5 ? 12u : 8u) + 2u * (uint32_t)l->count;
  if (cells > t->usable) return -1;
  t->depth++;
  return 0;
}

static int open_table(table *t, const char *path, uint32_t root) {
  if (is_beside(path, "-wal") || is_beside(path, "-journal")) return -1;
  t->file = open(path, O_RDONLY | O_CLOEXEC);
  uint8_t head[100];
  struct stat state;
  if (t->file < 0 || fstat(t->file, &state) || pread(t->file, head, 100, 0) != 100) return -1;
  if (memcmp(head, "SQLite format 3", 16) || head[18] != 1 || head[19] != 1) return -1;
  t->page_size = big16(head + 16) == 1 ? 65536 : big16(head + 16);
  if (t->page_size < 512 || (t->page_size & (t->page_size - 1)) || head[20] > t->page_size - 480)
    return -1;
  t->usable = t->page_size - head[20];
  int64_t pages = state.st_size / t->page_size;
  t->pages = pages > UINT32_MAX ? UINT32_MAX : (uint32_t)pages;
  t->cache = malloc((size_t)chunks * chunk_bytes);
  if (!t->cache) return -1;
  for (int i = 0; i < chunks; i++) t->cached[i] = -1;
  return enter(t, root);
}

static void close_table(table *t) {
  if (!t) return;
  if (t->file > 0) close(t->file);
  for (int i = 0; i < most_deep; i++) free(t->levels[i].bytes);
  free(t->cache);
  free(t->spilled);
  free(t);
}

// Puts together a row that goes on in other pages.
static int gather(table *t, const uint8_t *local, int64_t local_bytes, uint32_t page) {
  if (t->payload_bytes > (int64_t)t->pages * t->page_size) return -1;
  if (t->spilled_room < t->payload_bytes) {
    uint8_t *room = realloc(t->spilled, (size_t)t->payload_bytes);
    if (!room) return -1;
    t->spilled = room;
    t->spilled_room = t->payload_bytes;
  }
  memcpy(t->spilled, local, (size_t)local_bytes);
  int64_t have = local_bytes;
  while (have < t->payload_bytes) {
    uint8_t next[4];
    int64_t bytes = t->payload_bytes - have;
    if (bytes > t->usable - 4) bytes = t->usable - 4;
    if (copy_page(t, page, 0, 4, next)) return -1;
    if (copy_page(t, page, 4, (uint32_t)bytes, t->spilled + have)) return -1;
    have += bytes;
    page = big32(next);
  }
  t->payload = t->spilled;
  return 0;
}

static int read_row(table *t, level *l) {
  const uint8_t *end = l->bytes + t->usable;
  uint32_t head = l->page == 1 ? 100 : 0;
  uint32_t offset = big16(l->bytes + head + 8 + 2 * l->at);
  if (offset < head + 8 || offset >= t->usable) return -1;
  const uint8_t *cell = l->bytes + offset;
  uint64_t bytes, rowid;
  int n = varint(cell, end, &bytes);
  if (!n || bytes > INT64_MAX) return -1;
  cell += n;
  if (!(n = varint(cell, end, &rowid))) return -1;
  cell += n;
  int64_t last = t->rowid;
  t->rowid = (int64_t)rowid;
  if (t->is_there && t->rowid <= last) return -1;
  t->payload_bytes = (int64_t)bytes;
  uint64_t most = t->usable - 35;
  if (bytes <= most) {
    if (cell + bytes > end) return -1;
    t->payload = cell;
    return 0;
  }
  uint64_t least = (t->usable - 12) * 32 / 255 - 23;
  uint64_t local = least + (bytes - least) % (t->usable - 4);
  if (local > most) local = least;
  if (cell + local + 4 > end) return -1;
  return gather(t, cell, (int64_t)local, big32(cell + local));
}

// Goes to the next row. Returns 1 where there is one, 0 at the end, -1 where it cannot be read.
static int next_row(table *t) {
  while (t->depth > 0) {
    level *l = &t->levels[t->depth - 1];
    uint32_t head = l->page == 1 ? 100 : 0;
    if (l->bytes[head] == 13) {
      if (l->at < l->count) {
        if (read_row(t, l)) return -1;
        l->at++;
        t->is_there = 1;
        t->columns = -1;
        return 1;
      }
      t->depth--;
      continue;
    }
    if (l->at > l->count) {
      t->depth--;
      continue;
    }
    uint32_t child;
    if (l->at == l->count) {
      child = big32(l->bytes + head + 8);
    } else {
      uint32_t offset = big16(l->bytes + head + 12 + 2 * l->at);
      if (offset + 4 > t->usable) return -1;
      child = big32(l->bytes + offset);
    }
    l->at++;
    if (enter(t, child)) return -1;
  }
  return 0;
}

static const uint8_t lengths[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};

// Finds the columns of a row up to `wanted`.
static int split_row(table *t, int wanted) {
  uint64_t header;
  const uint8_t *end = t->payload + t->payload_bytes;
  int n = varint(t->payload, end, &header);
  if (!n || header > (uint64_t)t->payload_bytes || header < (uint64_t)n) return -1;
  const uint8_t *p = t->payload + n, *stop = t->payload + header;
  int64_t offset = (int64_t)header;
  int i = 0;
  for (; p < stop && i <= wanted; i++) {
    uint64_t type;
    if (!(n = varint(p, stop, &type))) return -1;
    p += n;
    t->types[i] = type;
    t->offsets[i] = offset;
    if (type == 10 || type == 11 || type > (uint64_t)t->payload_bytes * 2 + 13) return -1;
    offset += type < 12 ? lengths[type] : (int64_t)((type - 12) / 2);
    if (offset > t->payload_bytes) return -1;
  }
  t->columns = i;
  return 0;
}

static int64_t integer(const uint8_t *p, uint64_t type) {
  if (type == 8 || type == 9) return (int64_t)type - 8;
  int n = lengths[type];
  uint64_t v = p[0] & 0x80 ? UINT64_MAX : 0;
  for (int i = 0; i < n; i++) v = v << 8 | p[i];
  return (int64_t)v;
}

static double real(const uint8_t *p) {
  uint64_t bits = (uint64_t)big32(p) << 32 | big32(p + 4);
  double v;
  memcpy(&v, &bits, 8);
  return v;
}

static int is_integer(uint64_t type) { return (type >= 1 && type <= 6) || type == 8 || type == 9; }

static int are_same(const table *a, int i, int a_is_real, const table *b, int j, int b_is_real) {
  uint64_t s = a->types[i], r = b->types[j];
  const uint8_t *p = a->payload + a->offsets[i], *q = b->payload + b->offsets[j];
  if (s >= 12 || r >= 12) return s == r && memcmp(p, q, (s - 12) / 2) == 0;
  if (s == 0 || r == 0) return s == r;
  int is_first_real = s == 7 || a_is_real, is_second_real = r == 7 || b_is_real;
  if (is_first_real != is_second_real) return 0;
  if (!is_first_real) return integer(p, s) == integer(q, r);
  double x = is_integer(s) ? (double)integer(p, s) : real(p);
  double y = is_integer(r) ? (double)integer(q, r) : real(q);
  return x == y;
}

// What is done with two rows of the same rowid; not 0 where they cannot be read.
typedef int (*visitor)(table *a, table *b, void *state);

static int walk(table *a, table *b, drydock_rows *rows, visitor visit, void *state) {
  int here = next_row(a), there = next_row(b);
  while (here > 0 || there > 0) {
    if (here < 0 || there < 0) return -1;
    int is_before = here > 0 && (there == 0 || a->rowid <= b->rowid);
    int is_after = there > 0 && (here == 0 || b->rowid <= a->rowid);
    if (is_before && is_after) {
      rows->matched++;
      if (visit(a, b, state)) return -1;
    }
    if (is_before) {
      rows->before++;
      here = next_row(a);
    }
    if (is_after) {
      rows->after++;
      there = next_row(b);
    }
  }
  return here < 0 || there < 0 ? -1 : 0;
}

static int walk_files(const char *before, uint32_t before_root, const char *after,
                      uint32_t after_root, drydock_rows *rows, visitor visit, void *state) {
  table *a = calloc(1, sizeof *a), *b = calloc(1, sizeof *b);
  int failed = !a || !b;
  memset(rows, 0, sizeof *rows);
  failed = failed || open_table(a, before, before_root) || open_table(b, after, after_root);
  failed = failed || walk(a, b, rows, visit, state);
  close_table(a);
  close_table(b);
  return failed ? -1 : 0;
}

typedef struct {
  drydock_pair *pairs;
  int count, last_a, last_b;
} comparison;

static int compare_rows(table *a, table *b, void *state) {
  comparison *c = state;
  if (split_row(a, c->last_a) || split_row(b, c->last_b)) return -1;
  for (int k = 0; k < c->count; k++) {
    drydock_pair *pair = &c->pairs[k];
    // A column that was added later: what it holds stands in the schema.
    if (pair->before >= a->columns || pair->after >= b->columns) return -1;
    if (are_same(a, pair->before, pair->before_is_real, b, pair->after, pair->after_is_real))
      continue;
    pair->differing++;
    if (a->types[pair->before] == 0) pair->filled++;
  }
  return 0;
}

int drydock_compare_tables(const char *before, uint32_t before_root, const char *after,
                           uint32_t after_root, drydock_pair *pairs, int count,
                           drydock_rows *rows) {
  comparison c = {.pairs = pairs, .count = count, .last_a = -1, .last_b = -1};
  for (int k = 0; k < count; k++) {
    if (pairs[k].before < 0 || pairs[k].before >= most_columns) return -1;
    if (pairs[k].after < 0 || pairs[k].after >= most_columns) return -1;
    if (pairs[k].before > c.last_a) c.last_a = pairs[k].before;
    if (pairs[k].after > c.last_b) c.last_b = pairs[k].after;
    pairs[k].differing = pairs[k].filled = 0;
  }
  return walk_files(before, before_root, after, after_root, rows, compare_rows, &c);
}

// A double holds so many decimal digits whatever they are.
enum { most_digits = 15 };

typedef struct {
  int before, after, decimals;
  drydock_decimals *counts;
} printing;

// Writes a whole number with a decimal point before the last `decimals` of its digits, from the end of
// `room` backwards. Returns where it begins; NULL where it has too many digits.
static const uint8_t *print_decimal(int64_t value, int decimals, uint8_t *room, size_t bytes) {
  uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
  uint8_t *p = room + bytes;
  for (int digits = 0; rest > 0 || digits <= decimals; digits++) {
    if (digits == most_digits) return NULL;
    if (decimals > 0 && digits == decimals) *--p = '.';
    *--p = (uint8_t)('0' + rest % 10);
    rest /= 10;
  }
  if (value < 0) *--p = '-';
  return p;
}

static int is_printed(const uint8_t *text, size_t bytes, int64_t value, int decimals) {
  uint8_t room[most_digits + 3];
  const uint8_t *printed = print_decimal(value, decimals, room, sizeof room);
  size_t length = printed ? (size_t)(room + sizeof room - printed) : 0;
  return length > 0 && length == bytes && memcmp(printed, text, bytes) == 0;
}

static int count_decimals(table *a, table *b, void *state) {
  printing *c = state;
  if (split_row(a, c->before) || split_row(b, c->after)) return -1;
  if (c->before >= a->columns || c->after >= b->columns) return -1;
  uint64_t s = a->types[c->before], r = b->types[c->after];
  if (s == 0) return 0;
  c->counts->values++;
  if (s < 13 || s % 2 == 0 || !is_integer(r)) return 0;
  const uint8_t *text = a->payload + a->offsets[c->before];
  size_t bytes = (size_t)(s - 13) / 2;
  int64_t value = integer(b->payload + b->offsets[c->after], r);
  if (is_printed(text, bytes, value, c->decimals)) {
    c->counts->decimals++;
  } else if (is_printed(text, bytes, value, 0)) {
    c->counts->whole++;
  }
  return 0;
}

int drydock_count_decimals(const char *before, uint32_t before_root, int before_column,
                           const char *after, uint32_t after_root, int after_column, int decimals,
                           drydock_decimals *counts) {
  if (before_column < 0 || before_column >= most_columns) return -1;
  if (after_column < 0 || after_column >= most_columns) return -1;
  if (decimals < 1 || decimals >= most_digits) return -1;
  printing c = {before_column, after_column, decimals, counts};
  drydock_rows rows;
  memset(counts, 0, sizeof *counts);
  return walk_files(before, before_root, after, after_root, &rows, count_decimals, &c);
}
