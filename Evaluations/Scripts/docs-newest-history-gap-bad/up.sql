PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
ALTER TABLE doc RENAME TO doc_all;
CREATE TABLE doc (id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, body TEXT, author TEXT NOT NULL);
CREATE TABLE doc_history (id INTEGER NOT NULL REFERENCES doc(id), version INTEGER NOT NULL, body TEXT, author TEXT NOT NULL, PRIMARY KEY (id, version));
WITH ranked AS (SELECT *, ROW_NUMBER() OVER (PARTITION BY id ORDER BY version DESC) AS rn FROM doc_all)
INSERT INTO doc SELECT id, version, body, author FROM ranked WHERE rn = 1;
INSERT INTO doc_history SELECT a.id, a.version, a.body, a.author FROM doc_all a
WHERE EXISTS (SELECT 1 FROM doc d WHERE d.id = a.id AND d.version > a.version AND d.body <> a.body);
DROP TABLE doc_all;
COMMIT;
