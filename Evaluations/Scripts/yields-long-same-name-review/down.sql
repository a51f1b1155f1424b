BEGIN;
ALTER TABLE yields RENAME TO yields_long;
CREATE TABLE yields (
  farm_id INTEGER NOT NULL,
  day TEXT NOT NULL,
  litres REAL,
  eggs INTEGER,
  PRIMARY KEY (farm_id, day)
);
INSERT INTO yields SELECT farm_id, day, max(amount) FILTER (WHERE product = 'milk'), max(amount) FILTER (WHERE product = 'eggs') FROM yields_long GROUP BY farm_id, day;
DROP TABLE yields_long;
COMMIT;
