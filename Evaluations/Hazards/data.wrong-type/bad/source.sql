CREATE TABLE readings (id INTEGER PRIMARY KEY, value TEXT);
INSERT INTO readings VALUES (1, '12'), (2, 'n/a'), (3, '7');
