PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;

-- Step 1: create a clean table
CREATE TABLE reservation_clean (
  id INTEGER PRIMARY KEY,
  guest TEXT,
  show_date TEXT NOT NULL,
  seats INTEGER NOT NULL,
  paid_at TEXT
);

-- Step 2: copy the reservations we keep
-- (remove: not paid and show before 2024-05-01)
INSERT INTO reservation_clean (id, guest, show_date, seats, paid_at)
SELECT id, guest, show_date, seats, paid_at
FROM reservation
WHERE paid_at IS NOT NULL
  AND show_date >= '2024-05-01';

-- Step 3: swap the tables and recreate the index
DROP TABLE reservation;
ALTER TABLE reservation_clean RENAME TO reservation;
CREATE INDEX ix_res_show ON reservation(show_date);

COMMIT;
PRAGMA foreign_keys = ON;
