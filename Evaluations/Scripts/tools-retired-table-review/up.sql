BEGIN;
CREATE TABLE retired_tools (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  retired INTEGER
);
INSERT INTO retired_tools SELECT id, name, retired FROM tools WHERE retired = 1;
CREATE TABLE tools_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  retired INTEGER
);
INSERT INTO tools_new (id, name, retired)
SELECT id, name, retired
FROM tools WHERE retired IS NOT 1;
DROP TABLE tools;
ALTER TABLE tools_new RENAME TO tools;
COMMIT;
