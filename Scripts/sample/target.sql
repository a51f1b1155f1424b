-- The schema that the shop of shop.sql is to reach:
--
--   * customers.full_name becomes first_name and last_name; fax goes
--   * products.price is a number
--   * orders.created is called placed_at
--   * reviews.product_id refers to products, and has an index

CREATE TABLE customers (
    id          INTEGER PRIMARY KEY,
    first_name  TEXT NOT NULL,
    last_name   TEXT,
    email       TEXT NOT NULL COLLATE NOCASE UNIQUE,
    phone       TEXT,
    birth_date  TEXT,
    newsletter  INTEGER NOT NULL DEFAULT 0 CHECK (newsletter IN (0, 1)),
    created_at  TEXT NOT NULL
);

CREATE TABLE addresses (
    id           INTEGER PRIMARY KEY,
    customer_id  INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    kind         TEXT NOT NULL CHECK (kind IN ('billing', 'shipping')),
    street       TEXT NOT NULL,
    city         TEXT NOT NULL,
    postcode     TEXT,
    country      TEXT NOT NULL DEFAULT 'GB',
    is_default   INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE categories (
    id         INTEGER PRIMARY KEY,
    parent_id  INTEGER REFERENCES categories (id),
    name       TEXT NOT NULL UNIQUE,
    position   INTEGER NOT NULL
);

CREATE TABLE products (
    id               INTEGER PRIMARY KEY,
    category_id      INTEGER REFERENCES categories (id) ON DELETE SET NULL,
    sku              TEXT NOT NULL UNIQUE,
    title            TEXT NOT NULL,
    description      TEXT,
    price            REAL,
    weight_g         INTEGER,
    stock            INTEGER NOT NULL DEFAULT 0,
    discontinued_on  TEXT
);

CREATE TABLE orders (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id          INTEGER NOT NULL REFERENCES customers (id),
    shipping_address_id  INTEGER REFERENCES addresses (id) ON DELETE SET NULL,
    status               TEXT NOT NULL DEFAULT 'new'
                         CHECK (status IN ('new', 'paid', 'packed', 'shipped', 'delivered', 'returned', 'cancelled')),
    placed_at            TEXT NOT NULL, -- drydock: renamed from created
    shipped_at           TEXT,
    coupon               TEXT,
    note                 TEXT
);

CREATE TABLE order_items (
    order_id    INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    line        INTEGER NOT NULL,
    product_id  INTEGER NOT NULL REFERENCES products (id),
    quantity    INTEGER NOT NULL CHECK (quantity > 0),
    unit_price  REAL NOT NULL,
    PRIMARY KEY (order_id, line)
) WITHOUT ROWID;

CREATE TABLE payments (
    id            INTEGER PRIMARY KEY,
    order_id      INTEGER NOT NULL REFERENCES orders (id),
    method        TEXT NOT NULL,
    amount_cents  INTEGER NOT NULL,
    reference     TEXT UNIQUE,
    paid_at       TEXT
);

CREATE TABLE reviews (
    id           INTEGER PRIMARY KEY,
    product_id   INTEGER REFERENCES products (id) ON DELETE SET NULL,
    customer_id  INTEGER REFERENCES customers (id) ON DELETE SET NULL,
    rating       INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
    body         TEXT,
    posted_on    TEXT NOT NULL
);

CREATE TABLE stock_movements (
    id          INTEGER PRIMARY KEY,
    product_id  INTEGER NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    order_id    INTEGER REFERENCES orders (id) ON DELETE SET NULL,
    quantity    INTEGER NOT NULL,
    reason      TEXT NOT NULL,
    moved_at    TEXT NOT NULL
);

CREATE UNIQUE INDEX addresses_one_default ON addresses (customer_id, kind) WHERE is_default = 1;
CREATE INDEX products_by_category ON products (category_id);
CREATE INDEX orders_by_customer ON orders (customer_id);
CREATE INDEX orders_open ON orders (placed_at) WHERE status IN ('new', 'paid', 'packed');
CREATE INDEX order_items_by_product ON order_items (product_id);
CREATE INDEX payments_by_order ON payments (order_id);
CREATE INDEX stock_movements_by_product ON stock_movements (product_id, moved_at);
CREATE INDEX reviews_by_product ON reviews (product_id);

CREATE TRIGGER stock_follows_movements AFTER INSERT ON stock_movements
BEGIN
    UPDATE products SET stock = stock + NEW.quantity WHERE id = NEW.product_id;
END;

CREATE VIEW order_totals AS
SELECT o.id AS order_id, o.customer_id, o.placed_at AS placed_at, o.status,
       count(i.line) AS lines, coalesce(round(sum(i.quantity * i.unit_price), 2), 0.0) AS total
FROM orders AS o LEFT JOIN order_items AS i ON i.order_id = o.id
GROUP BY o.id;
