BEGIN;
CREATE TABLE logins_new (id INTEGER PRIMARY KEY, who TEXT, at TEXT, ok INTEGER NOT NULL DEFAULT 1);
INSERT INTO logins_new (id, who, at) SELECT * FROM logins WHERE id <= 30;
INSERT INTO logins_new (id, who, at) SELECT * FROM logins WHERE id > 30;
DROP TABLE logins;
ALTER TABLE logins_new RENAME TO logins;
CREATE INDEX logins_at ON logins(at);
COMMIT;
