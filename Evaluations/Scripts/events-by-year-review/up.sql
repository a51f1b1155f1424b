BEGIN;
CREATE TABLE events_2022 (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  happened_at TEXT NOT NULL,
  payload TEXT
);
INSERT INTO events_2022 SELECT * FROM events WHERE happened_at >= '2022-01-01' AND happened_at < '2023-01-01';
CREATE TABLE events_2023 (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  happened_at TEXT NOT NULL,
  payload TEXT
);
INSERT INTO events_2023 SELECT * FROM events WHERE happened_at >= '2023-01-01' AND happened_at < '2024-01-01';
CREATE TABLE events_2024 (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  happened_at TEXT NOT NULL,
  payload TEXT
);
INSERT INTO events_2024 SELECT * FROM events WHERE happened_at >= '2024-01-01' AND happened_at < '2025-01-01';
DROP TABLE events;
COMMIT;
