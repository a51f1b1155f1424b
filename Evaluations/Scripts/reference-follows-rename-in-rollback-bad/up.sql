PRAGMA foreign_keys=OFF;
PRAGMA legacy_alter_table=ON;
BEGIN;
ALTER TABLE singers RENAME TO singers_before;
CREATE TABLE singers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  voice TEXT CHECK (voice IN ('S','A','T','B'))
);
INSERT INTO singers SELECT * FROM singers_before;
DROP TABLE singers_before;
COMMIT;
PRAGMA legacy_alter_table=OFF;
