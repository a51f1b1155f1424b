UPDATE items SET price = CAST(round(CAST(price AS REAL) * 100) AS INTEGER);
