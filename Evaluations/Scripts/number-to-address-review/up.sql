BEGIN;
CREATE TABLE hosts_new(id INTEGER PRIMARY KEY, name TEXT NOT NULL, ip TEXT NOT NULL);
INSERT INTO hosts_new SELECT id, name, ((ip>>24)&255)||'.'||((ip>>16)&255)||'.'||((ip>>8)&255)||'.'||(ip&255) FROM hosts;
DROP TABLE hosts;
ALTER TABLE hosts_new RENAME TO hosts;
COMMIT;
