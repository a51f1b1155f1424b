BEGIN;
CREATE TABLE order_lines (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES orders(id),
  pos INTEGER NOT NULL,
  sku TEXT NOT NULL,
  qty INTEGER NOT NULL,
  price REAL,
  UNIQUE (order_id, pos)
);
INSERT INTO order_lines
  SELECT json_extract(l.value, '$.id'), o.id, json_extract(l.value, '$.pos'), json_extract(l.value, '$.sku'),
    json_extract(l.value, '$.qty'), json_extract(l.value, '$.price')
  FROM orders o, json_each(o.lines) l;
ALTER TABLE orders DROP COLUMN lines;
COMMIT;
