BEGIN;
CREATE TABLE assets_new (
  site TEXT NOT NULL,
  no INTEGER NOT NULL,
  label TEXT,
  PRIMARY KEY (site, no)
);
INSERT INTO assets_new SELECT substr(code, 1, 2), CAST(substr(code, 3) AS INTEGER), label FROM assets;
DROP TABLE assets;
ALTER TABLE assets_new RENAME TO assets;
COMMIT;
