CREATE TABLE readings (id INTEGER PRIMARY KEY, value TEXT, old INTEGER);
INSERT INTO readings VALUES (1, '12', 'x'), (2, NULL, 2), (3, '7', 3);
