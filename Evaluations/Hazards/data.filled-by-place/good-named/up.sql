PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = ON;
BEGIN;
CREATE TABLE n (id INTEGER, b INTEGER, a INTEGER);
INSERT INTO n (id, a, b) SELECT id, a, b FROM h;
DROP TABLE h;
ALTER TABLE n RENAME TO h;
COMMIT;
