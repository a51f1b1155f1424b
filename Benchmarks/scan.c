// scan DB: reads every value of every table of a SQLite file once, through
// sqlite3_step, and hashes it by column and by row. This is the least that a
// check which sees every cell through SQLite's own interface has to spend.
//
//     cc -O3 -o scan scan.c -lsqlite3
//
// Column and row hashes are sums, so they do not depend on the order of rows.

#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_COLUMNS 2000

static const uint64_t K1 = 0x9fb3c5d1a7e4f26dULL;
static const uint64_t K2 = 0xd6e8feb86659fd93ULL;

static uint64_t mix(uint64_t x) {
    x ^= x >> 32;
    x *= K2;
    x ^= x >> 29;
    x *= K1;
    return x ^ (x >> 32);
}

// Eight bytes at a time; the length is part of the start value, so that zeros
// at the end count.
static uint64_t hash_bytes(const unsigned char *p, size_t n, uint64_t seed) {
    uint64_t h = seed * K1 + n;
    uint64_t word;
    for (; n >= 8; p += 8, n -= 8) {
        memcpy(&word, p, 8);
        h = (h ^ word) * K2;
        h ^= h >> 31;
    }
    if (n > 0) {
        word = 0;
        memcpy(&word, p, n);
        h = (h ^ word) * K2;
        h ^= h >> 31;
    }
    return mix(h);
}

// The type is the seed: 1, 1.0, '1' and x'31' are four values.
static uint64_t hash_value(sqlite3_stmt *row, int column) {
    int type = sqlite3_column_type(row, column);
    switch (type) {
    case SQLITE_NULL:
        return mix(K1);
    case SQLITE_INTEGER:
        return mix((uint64_t)sqlite3_column_int64(row, column) + type * K1);
    case SQLITE_FLOAT: {
        double number = sqlite3_column_double(row, column);
        uint64_t bits;
        memcpy(&bits, &number, 8);
        return mix(bits + type * K1);
    }
    default: {
        // Text before bytes: asking for the length first could convert the value.
        const unsigned char *bytes =
            type == SQLITE_TEXT ? sqlite3_column_text(row, column) : sqlite3_column_blob(row, column);
        return hash_bytes(bytes, (size_t)sqlite3_column_bytes(row, column), (uint64_t)type);
    }
    }
}

static void fail(sqlite3 *db, const char *what) {
    fprintf(stderr, "scan: %s: %s\n", what, db ? sqlite3_errmsg(db) : "out of memory");
    exit(1);
}

static sqlite3_stmt *prepare(sqlite3 *db, const char *sql) {
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK) fail(db, sql);
    return statement;
}

static sqlite3_int64 scan_table(sqlite3 *db, const char *table) {
    static uint64_t columns[MAX_COLUMNS];
    char *sql = sqlite3_mprintf("SELECT * FROM \"%w\"", table);
    if (!sql) fail(NULL, table);
    sqlite3_stmt *rows = prepare(db, sql);
    int width = sqlite3_column_count(rows);
    if (width > MAX_COLUMNS) {
        fprintf(stderr, "scan: %s: too many columns\n", table);
        exit(1);
    }
    memset(columns, 0, sizeof columns);

    sqlite3_int64 count = 0;
    uint64_t total = 0;
    int status;
    while ((status = sqlite3_step(rows)) == SQLITE_ROW) {
        uint64_t row = 0;
        for (int i = 0; i < width; i++) {
            uint64_t value = hash_value(rows, i);
            columns[i] += value;
            row = (row ^ value) * K2;
        }
        total += mix(row);
        count++;
    }
    if (status != SQLITE_DONE) fail(db, table);

    printf("%s: %lld rows %016llx\n", table, (long long)count, (unsigned long long)total);
    for (int i = 0; i < width; i++)
        printf("    %s %016llx\n", sqlite3_column_name(rows, i), (unsigned long long)columns[i]);
    sqlite3_finalize(rows);
    sqlite3_free(sql);
    return count;
}

int main(int argc, char **argv) {
    if (argc != 2) {
        fprintf(stderr, "usage: scan DB\n");
        return 64;
    }
    sqlite3 *db = NULL;
    if (sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK) fail(db, argv[1]);
    // Through a mapping SQLite need not copy each page; a tool would do the same.
    sqlite3_exec(db, "PRAGMA mmap_size = 2147418112", NULL, NULL, NULL);

    // Virtual tables have no pages of their own; what they store is in ordinary tables.
    sqlite3_stmt *tables = prepare(db,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name");
    sqlite3_int64 rows = 0;
    int status;
    while ((status = sqlite3_step(tables)) == SQLITE_ROW)
        rows += scan_table(db, (const char *)sqlite3_column_text(tables, 0));
    if (status != SQLITE_DONE) fail(db, "list of tables");
    sqlite3_finalize(tables);
    sqlite3_close(db);
    printf("%lld rows in all\n", (long long)rows);
    return 0;
}
