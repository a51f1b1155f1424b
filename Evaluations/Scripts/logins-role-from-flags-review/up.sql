BEGIN;
CREATE TABLE logins_new (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL,
  role TEXT NOT NULL DEFAULT 'viewer' CHECK (role IN ('admin', 'editor', 'viewer'))
);
INSERT INTO logins_new (id, login, role)
SELECT id, login, CASE WHEN is_admin THEN 'admin' WHEN is_editor THEN 'editor' ELSE 'viewer' END
FROM logins;
DROP TABLE logins;
ALTER TABLE logins_new RENAME TO logins;
COMMIT;
