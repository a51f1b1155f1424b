DROP VIEW totals;
UPDATE items SET price = CAST(round(CAST(price AS REAL) * 100) AS INTEGER);
CREATE VIEW totals AS SELECT sum(price) / 100.0 AS total FROM items;
