CREATE TABLE tariffs (
  id INTEGER PRIMARY KEY,
  plan TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  per_kwh_cents INTEGER
);
