BEGIN;
CREATE TEMPORARY TABLE servers_backup AS SELECT * FROM servers;
DELETE FROM servers;
DROP TABLE servers;
CREATE TABLE servers (
  id INTEGER PRIMARY KEY,
  host TEXT NOT NULL,
  port INTEGER CHECK (port IS NULL OR port BETWEEN 1 AND 65535),
  note TEXT
);
INSERT INTO servers (id, host, port, note) SELECT id, host, port, note FROM servers_backup;
DROP TABLE servers_backup;
COMMIT;
