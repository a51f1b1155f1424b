CREATE TABLE instruments_old (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  maker TEXT NOT NULL,
  serial TEXT
);
INSERT INTO instruments_old (id, kind, maker, serial)
  SELECT i.id, i.kind, m.name, i.serial FROM instruments i JOIN makers m ON m.id = i.maker_id;
DROP TABLE instruments;
DROP TABLE makers;
ALTER TABLE instruments_old RENAME TO instruments;
