CREATE TABLE stock_items (
    id INTEGER PRIMARY KEY,
    article_no VARCHAR(30) NOT NULL,
    warehouse_id INTEGER NOT NULL,
    zone_code VARCHAR(10),
    qty_on_hand NUMERIC NOT NULL DEFAULT 0,
    qty_reserved NUMERIC NOT NULL DEFAULT 0,
    reorder_level NUMERIC,
    last_counted DATE
);

CREATE TABLE warehouses (
    id INTEGER PRIMARY KEY,
    name VARCHAR(60) NOT NULL,
    city VARCHAR(60),
    country CHAR(2)
);
