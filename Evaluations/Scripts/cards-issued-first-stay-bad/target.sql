CREATE TABLE cards (
  card_no INTEGER PRIMARY KEY,
  person TEXT NOT NULL UNIQUE,
  issued TEXT NOT NULL CHECK (issued IS date(issued)),
  kind TEXT DEFAULT 'single'
);
