CREATE TABLE addresses (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL,
    label TEXT,
    line1 VARCHAR(120) NOT NULL,
    line2 VARCHAR(120),
    city VARCHAR(80) NOT NULL,
    postal_code VARCHAR(16),
    region VARCHAR(40),
    country CHAR(2) NOT NULL,
    is_default BOOLEAN NOT NULL DEFAULT 0
);
