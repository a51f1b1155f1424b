CREATE TABLE addresses (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL,
    label TEXT,
    address1 VARCHAR(120) NOT NULL,
    address2 VARCHAR(120),
    city VARCHAR(80) NOT NULL,
    zip VARCHAR(16),
    state VARCHAR(40),
    country CHAR(2) NOT NULL
);
