-- The schema that up.sql has to reach.

CREATE TABLE customers (
    id            INTEGER PRIMARY KEY,
    email         TEXT NOT NULL UNIQUE,
    given_name    TEXT NOT NULL,
    family_name   TEXT,
    phone         TEXT,
    city          TEXT,
    joined_at     TEXT NOT NULL,
    balance       REAL,
    preferences   TEXT,
    display_name  TEXT
);

CREATE TABLE products (
    id          INTEGER PRIMARY KEY,
    sku         TEXT NOT NULL UNIQUE,
    title       TEXT NOT NULL,
    price       TEXT NOT NULL,
    cost        REAL,
    weight_g    INTEGER,
    attributes  TEXT,
    thumbnail   BLOB
);

CREATE TABLE orders (
    id           INTEGER PRIMARY KEY,
    customer_id  INTEGER NOT NULL REFERENCES customers (id),
    reference    TEXT NOT NULL,
    status       TEXT NOT NULL,
    placed_at    TEXT NOT NULL,
    shipped_at   TEXT,
    total_cents  INTEGER NOT NULL,
    note         TEXT CHECK (length(note) <= 40)
);

CREATE TABLE order_items (
    id          INTEGER PRIMARY KEY,
    order_id    INTEGER NOT NULL REFERENCES orders (id),
    product_id  INTEGER NOT NULL REFERENCES products (id),
    quantity    INTEGER NOT NULL,
    unit_price  REAL NOT NULL,
    tax_rate    REAL
);

CREATE TABLE events (
    id           INTEGER PRIMARY KEY,
    customer_id  INTEGER REFERENCES customers (id),
    kind         TEXT NOT NULL,
    at           TEXT NOT NULL,
    payload      TEXT NOT NULL,
    digest       BLOB
);

CREATE INDEX customers_by_name ON customers (family_name, given_name);
CREATE INDEX orders_by_customer ON orders (customer_id);
CREATE INDEX orders_by_time ON orders (placed_at);
CREATE INDEX orders_by_status ON orders (status, placed_at);
CREATE INDEX order_items_by_order ON order_items (order_id);
CREATE INDEX events_by_customer ON events (customer_id);
CREATE INDEX events_by_kind ON events (kind, at);
