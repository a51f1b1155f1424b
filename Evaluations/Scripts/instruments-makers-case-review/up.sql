CREATE TABLE makers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
);
INSERT OR IGNORE INTO makers (name) SELECT maker FROM instruments ORDER BY id;
CREATE TABLE instruments_new (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  serial TEXT,
  maker_id INTEGER NOT NULL REFERENCES makers (id)
);
INSERT INTO instruments_new (id, kind, serial, maker_id)
  SELECT i.id, i.kind, i.serial, m.id FROM instruments i JOIN makers m ON m.name = i.maker;
DROP TABLE instruments;
ALTER TABLE instruments_new RENAME TO instruments;
