CREATE TABLE nights (
  id INTEGER PRIMARY KEY,
  room TEXT NOT NULL,
  day TEXT NOT NULL,
  guest TEXT,
  UNIQUE (room, day)
);
