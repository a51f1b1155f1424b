CREATE TABLE bottle (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  vintage INTEGER,
  batch_no INTEGER NOT NULL,
  rack INTEGER NOT NULL,
  shelf INTEGER NOT NULL,
  slot INTEGER NOT NULL,
  UNIQUE (batch_no, rack, shelf, slot)
);
CREATE TABLE tasting_note (
  id INTEGER PRIMARY KEY,
  bottle_id INTEGER NOT NULL REFERENCES bottle(id) ON DELETE CASCADE,
  taster TEXT,
  score REAL,
  note TEXT
);
CREATE INDEX tasting_bottle ON tasting_note(bottle_id);
