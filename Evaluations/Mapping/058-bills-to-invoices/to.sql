CREATE TABLE invoices (
    id INTEGER PRIMARY KEY,
    invoice_number TEXT NOT NULL UNIQUE,
    invoice_date DATE NOT NULL,
    customer_id INTEGER NOT NULL,
    total_cents INTEGER NOT NULL,
    paid_at DATETIME
);

CREATE TABLE invoice_lines (
    id INTEGER PRIMARY KEY,
    invoice_id INTEGER NOT NULL REFERENCES invoices(id),
    description TEXT NOT NULL,
    qty REAL NOT NULL DEFAULT 1,
    unit_price_cents INTEGER NOT NULL
);
