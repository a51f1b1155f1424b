CREATE TABLE reservation (
  id INTEGER PRIMARY KEY,
  guest TEXT,
  show_date TEXT NOT NULL,
  seats INTEGER NOT NULL,
  paid_at TEXT
);
CREATE INDEX ix_res_show ON reservation(show_date);
