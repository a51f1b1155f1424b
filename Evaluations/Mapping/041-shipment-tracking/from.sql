CREATE TABLE shipments (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL,
    carrier_name VARCHAR(40),
    tracking_no VARCHAR(60),
    shipped DATETIME,
    weight_g INTEGER,
    label_url TEXT,
    FOREIGN KEY (order_id) REFERENCES orders(id)
);

CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    customer_id INTEGER,
    total REAL,
    placed_at DATETIME
);
