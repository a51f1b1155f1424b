CREATE TABLE shelves (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  room TEXT
);
CREATE TABLE boxes (
  id INTEGER PRIMARY KEY,
  shelf_id INTEGER REFERENCES shelves(id) ON DELETE CASCADE,
  note TEXT
);
CREATE INDEX boxes_shelf ON boxes(shelf_id);
