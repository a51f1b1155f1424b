CREATE TABLE items (id INTEGER PRIMARY KEY, price TEXT, size INTEGER);
INSERT INTO items VALUES (1, '1.25', 3), (2, '9.00', 4), (3, '0.50', 5), (4, '12.75', 6), (5, '3.10', 7), (6, '4.20', 8), (7, '5.35', 9), (8, '6.45', 10), (9, '7.55', 11), (10, '8.60', 12), (11, '2.05', 13);

CREATE VIEW sizes AS SELECT id, size FROM items;
CREATE VIEW totals AS SELECT sum(price) AS total FROM items;
