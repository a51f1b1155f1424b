CREATE TABLE shipments (
  id INTEGER PRIMARY KEY,
  ref TEXT,
  state TEXT NOT NULL,
  legacy_state TEXT
);
