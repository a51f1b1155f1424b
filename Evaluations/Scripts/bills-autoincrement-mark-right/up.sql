BEGIN;
CREATE TABLE bills_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  who TEXT NOT NULL,
  cents INTEGER DEFAULT 0
);
INSERT INTO bills_new (id, who, cents)
  SELECT id, who, cents FROM bills;
DELETE FROM sqlite_sequence WHERE name = 'bills_new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'bills_new', seq FROM sqlite_sequence WHERE name = 'bills';
DROP TABLE bills;
ALTER TABLE bills_new RENAME TO bills;
COMMIT;
