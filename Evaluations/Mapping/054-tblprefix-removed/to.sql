CREATE TABLE IF NOT EXISTS suppliers (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    contact_person TEXT,
    phone_number TEXT,
    vat_no TEXT
);

CREATE TABLE IF NOT EXISTS parts (
    id INTEGER PRIMARY KEY,
    supplier_id INTEGER REFERENCES suppliers(id),
    part_no TEXT NOT NULL,
    unit_price REAL,
    qty_in_stock INTEGER
);
