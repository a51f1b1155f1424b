CREATE TABLE orders (
  ticket TEXT NOT NULL PRIMARY KEY,
  customer TEXT,
  state_no INTEGER,
  pieces INTEGER DEFAULT 1
);
