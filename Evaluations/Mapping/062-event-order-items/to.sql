CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    email TEXT,
    status VARCHAR(3) NOT NULL,
    total DECIMAL(10,2) NOT NULL,
    datetime DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE order_positions (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders(id) ON DELETE CASCADE,
    product_id INTEGER NOT NULL,
    price DECIMAL(10,2) NOT NULL,
    secret TEXT NOT NULL UNIQUE,
    attendee_name TEXT
);
CREATE TABLE invoice_addresses (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL UNIQUE REFERENCES orders(id),
    country VARCHAR(2),
    company TEXT,
    street TEXT,
    vat_id VARCHAR(255)
);
