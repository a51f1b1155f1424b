CREATE TABLE spots (
  place TEXT NOT NULL,
  floor INTEGER NOT NULL
);
CREATE TABLE passages (
  day TEXT NOT NULL,
  spot TEXT NOT NULL,
  note TEXT
);
