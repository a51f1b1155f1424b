BEGIN;
CREATE TABLE paintings (id INTEGER PRIMARY KEY, title TEXT, year INTEGER);
CREATE TABLE sculptures (id INTEGER PRIMARY KEY, title TEXT, year INTEGER);
INSERT INTO paintings SELECT id, title, year FROM artworks WHERE kind = 'P';
INSERT INTO sculptures SELECT old_no, title, year FROM artworks WHERE kind = 'S';
DROP TABLE artworks;
COMMIT;
