// Reads tables of a SQLite database from the pages of its file, without SQLite: comparing two tables
// so costs a fifth of what a join of them does. https://www.sqlite.org/fileformat2.html
#include <stdint.h>

// Two columns whose values are compared, by their places in the rows as stored: columns that are
// generated when they are read have none.
typedef struct {
  int32_t before, after;
  // Whether integers in the column stand for reals, as they do where REAL is declared.
  uint8_t before_is_real, after_is_real;
  // What came out: rows in which values or their types differ, and those of them that were NULL.
  int64_t differing, filled;
} drydock_pair;

typedef struct {
  // Rows of each table, and those that have a partner of the same rowid.
  int64_t before, after, matched;
} drydock_rows;

// Compares two tables by their rowids. `roots` are the numbers of their first pages.
// Returns 0; or -1 where the files hold something else than was expected, are being written, or have
// rows without a place for a column: then nothing is known.
int drydock_compare_tables(const char *before, uint32_t before_root, const char *after,
                           uint32_t after_root, drydock_pair *pairs, int count, drydock_rows *rows);

typedef struct {
  // Rows that found each other and hold something in the first column.
  int64_t values;
  // Those of them in which it is a text: the whole number in the second column with a decimal point
  // before its last digits, or that number as it is.
  int64_t decimals, whole;
} drydock_decimals;

// Counts the texts of one column that are the whole numbers of another, as amounts are that became
// cents. Numbers of more than 15 digits are never counted. `decimals` are digits after the point, from 1.
// Returns 0; or -1 as above.
int drydock_count_decimals(const char *before, uint32_t before_root, int before_column,
                           const char *after, uint32_t after_root, int after_column, int decimals,
                           drydock_decimals *counts);
