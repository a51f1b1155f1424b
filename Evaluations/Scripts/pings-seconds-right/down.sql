BEGIN;
CREATE TABLE pings_old (id INTEGER PRIMARY KEY, node TEXT NOT NULL, at_ms INT NOT NULL CHECK (at_ms % 1000 = 0)) STRICT;
INSERT INTO pings_old SELECT id, node, at * 1000 FROM pings;
DROP TABLE pings;
ALTER TABLE pings_old RENAME TO pings;
COMMIT;
