CREATE TABLE fines (
  id INTEGER PRIMARY KEY,
  reader_kind TEXT NOT NULL,
  amount_cents INTEGER,
  levied_on TEXT,
  waived INTEGER NOT NULL DEFAULT 0
);
