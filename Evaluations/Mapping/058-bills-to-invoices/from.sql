CREATE TABLE bills (
    id INTEGER PRIMARY KEY,
    bill_number TEXT NOT NULL UNIQUE,
    bill_date DATE NOT NULL,
    customer_id INTEGER NOT NULL,
    total_cents INTEGER NOT NULL,
    paid_at DATETIME
);

CREATE TABLE bill_items (
    id INTEGER PRIMARY KEY,
    bill_id INTEGER NOT NULL REFERENCES bills(id),
    "text" TEXT NOT NULL,
    qty REAL NOT NULL DEFAULT 1,
    unit_price_cents INTEGER NOT NULL
);
