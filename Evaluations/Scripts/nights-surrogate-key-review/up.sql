BEGIN;
CREATE TABLE nights_new (
  id INTEGER PRIMARY KEY,
  room TEXT NOT NULL,
  day TEXT NOT NULL,
  guest TEXT,
  UNIQUE (room, day)
);
INSERT INTO nights_new (id, room, day, guest)
SELECT row_number() OVER (ORDER BY room, day), room, day, guest FROM nights GROUP BY room, day;
DROP TABLE nights;
ALTER TABLE nights_new RENAME TO nights;
COMMIT;
