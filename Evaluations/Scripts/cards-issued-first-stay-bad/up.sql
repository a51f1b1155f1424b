BEGIN;
CREATE TABLE cards_new (
  card_no INTEGER PRIMARY KEY,
  person TEXT NOT NULL UNIQUE,
  issued TEXT NOT NULL CHECK (issued IS date(issued)),
  kind TEXT DEFAULT 'single'
);
-- one card per person
INSERT OR IGNORE INTO cards_new SELECT card_no, person, issued, kind FROM cards ORDER BY issued;
DROP TABLE cards;
ALTER TABLE cards_new RENAME TO cards;
COMMIT;
