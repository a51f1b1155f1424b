BEGIN;
CREATE TABLE calls_new (
  number TEXT NOT NULL,
  at TEXT NOT NULL,
  secs INTEGER,
  land TEXT
);
INSERT INTO calls_new (number, at, secs, land)
  SELECT c.number, c.at, c.secs, p.land FROM calls c LEFT JOIN prefixes p ON c.number LIKE p.prefix || '%';
DROP TABLE calls;
ALTER TABLE calls_new RENAME TO calls;
COMMIT;
