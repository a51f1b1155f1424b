CREATE TABLE events_2022 (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  happened_at TEXT NOT NULL,
  payload TEXT
);
CREATE TABLE events_2023 (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  happened_at TEXT NOT NULL,
  payload TEXT
);
CREATE TABLE events_2024 (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  happened_at TEXT NOT NULL,
  payload TEXT
);
