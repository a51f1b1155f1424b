BEGIN;
CREATE TABLE loans_archive (id INTEGER PRIMARY KEY, copy TEXT NOT NULL, card TEXT NOT NULL, lent_on TEXT NOT NULL);
INSERT INTO loans_archive SELECT * FROM loans WHERE lent_on < '2023-01-01';
DELETE FROM loans WHERE lent_on <= '2023-01-01';
COMMIT;
