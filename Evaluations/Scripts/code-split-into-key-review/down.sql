BEGIN;
CREATE TABLE assets_new (
  code TEXT PRIMARY KEY NOT NULL,
  label TEXT
);
INSERT INTO assets_new SELECT site || no, label FROM assets;
DROP TABLE assets;
ALTER TABLE assets_new RENAME TO assets;
COMMIT;
