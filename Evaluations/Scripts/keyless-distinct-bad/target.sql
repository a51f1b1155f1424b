CREATE TABLE passages (
  day TEXT NOT NULL,
  spot TEXT NOT NULL,
  note TEXT
);
