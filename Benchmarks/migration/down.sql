-- Takes up.sql back as far as that can be done: the ends of long notes and
-- events.client are gone, and client returns as an empty last column.

PRAGMA foreign_keys = OFF;
BEGIN;

DROP INDEX events_by_kind;
DROP INDEX orders_by_status;

ALTER TABLE events ADD COLUMN client TEXT;

CREATE TABLE orders_old (
    id           INTEGER PRIMARY KEY,
    customer_id  INTEGER NOT NULL REFERENCES customers (id),
    reference    TEXT NOT NULL,
    status       TEXT NOT NULL,
    placed_at    TEXT NOT NULL,
    shipped_at   TEXT,
    total        TEXT NOT NULL,
    note         TEXT
);
INSERT INTO orders_old (id, customer_id, reference, status, placed_at, shipped_at, total, note)
SELECT id, customer_id, reference, status, placed_at, shipped_at,
       printf('%s%d.%02d', iif(total_cents < 0, '-', ''), abs(total_cents) / 100, abs(total_cents) % 100), note
FROM orders;
DROP TABLE orders;
ALTER TABLE orders_old RENAME TO orders;
CREATE INDEX orders_by_customer ON orders (customer_id);
CREATE INDEX orders_by_time ON orders (placed_at);

ALTER TABLE customers DROP COLUMN display_name;

COMMIT;
