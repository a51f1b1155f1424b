BEGIN;
CREATE TABLE servers_new (
  id INTEGER PRIMARY KEY,
  host TEXT NOT NULL,
  port INTEGER,
  note TEXT
);
INSERT INTO servers_new (id, host, port, note)
SELECT id, host, port, note
FROM servers;
DROP TABLE servers;
ALTER TABLE servers_new RENAME TO servers;
COMMIT;
