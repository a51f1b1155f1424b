CREATE TABLE products (
    active BOOLEAN NOT NULL DEFAULT 1,
    category_id INTEGER,
    description TEXT,
    id INTEGER PRIMARY KEY,
    price_cents INTEGER NOT NULL,
    sku VARCHAR(32) NOT NULL UNIQUE,
    stock INTEGER NOT NULL DEFAULT 0,
    title VARCHAR(255) NOT NULL,
    vat_rate REAL NOT NULL DEFAULT 0.19,
    weight_grams INTEGER
);

CREATE TABLE categories (
    id INTEGER PRIMARY KEY,
    name VARCHAR(80) NOT NULL,
    parent_id INTEGER REFERENCES categories(id),
    slug VARCHAR(80) NOT NULL UNIQUE
);
