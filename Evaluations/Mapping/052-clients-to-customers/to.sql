CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    customer_no VARCHAR(20) NOT NULL UNIQUE,
    name VARCHAR(120) NOT NULL,
    email VARCHAR(120),
    phone VARCHAR(40),
    created_at DATETIME
);

CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers(id),
    total DECIMAL(10,2) NOT NULL,
    status VARCHAR(20),
    placed_at DATETIME
);
