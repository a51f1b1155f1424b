BEGIN;
CREATE TABLE _alembic_tmp_library_items (
  isbn TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  copies INTEGER,
  shelf TEXT
);
INSERT OR REPLACE INTO _alembic_tmp_library_items (isbn, title, copies)
SELECT isbn, title, copies
FROM library_items ORDER BY isbn LIMIT -1 OFFSET 0;
DROP TABLE library_items;
ALTER TABLE _alembic_tmp_library_items RENAME TO library_items;
COMMIT;
