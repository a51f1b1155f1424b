CREATE TABLE products (
    id INTEGER PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    description TEXT,
    price DECIMAL(10,2) NOT NULL,
    sku VARCHAR(40) NOT NULL UNIQUE,
    image VARCHAR(255),
    category_id INTEGER,
    created_at DATETIME
);
