CREATE TABLE clients (
    id INTEGER PRIMARY KEY,
    client_no VARCHAR(20) NOT NULL UNIQUE,
    name VARCHAR(120) NOT NULL,
    email VARCHAR(120),
    phone VARCHAR(40),
    created_at DATETIME
);

CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES clients(id),
    total DECIMAL(10,2) NOT NULL,
    status VARCHAR(20),
    placed_at DATETIME
);
