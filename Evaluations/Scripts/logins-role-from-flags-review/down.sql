BEGIN;
CREATE TABLE logins_new (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL,
  is_admin INTEGER NOT NULL DEFAULT 0 CHECK (is_admin IN (0, 1)),
  is_editor INTEGER NOT NULL DEFAULT 0 CHECK (is_editor IN (0, 1)),
  CHECK (is_admin + is_editor <= 1)
);
INSERT INTO logins_new (id, login, is_admin, is_editor)
SELECT id, login, role = 'admin', role = 'editor'
FROM logins;
DROP TABLE logins;
ALTER TABLE logins_new RENAME TO logins;
COMMIT;
