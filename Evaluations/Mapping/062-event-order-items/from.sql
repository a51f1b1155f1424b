CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    email TEXT,
    status VARCHAR(3) NOT NULL,
    total DECIMAL(10,2) NOT NULL,
    company TEXT,
    street TEXT,
    vat_id TEXT,
    placed DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE order_items (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders(id) ON DELETE CASCADE,
    product_id INTEGER NOT NULL,
    price DECIMAL(10,2) NOT NULL,
    attendee TEXT,
    secret TEXT NOT NULL UNIQUE,
    checked_in DATETIME
);
