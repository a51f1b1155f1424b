CREATE TABLE products (
    id INTEGER PRIMARY KEY,
    product_name VARCHAR(200) NOT NULL,
    product_description TEXT,
    product_price DECIMAL(10,2) NOT NULL,
    product_sku VARCHAR(40) NOT NULL UNIQUE,
    product_image VARCHAR(255),
    category_id INTEGER,
    created_at DATETIME
);
