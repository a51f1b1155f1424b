PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE respondent_new (id INTEGER PRIMARY KEY, name TEXT, opt_in INTEGER CHECK (opt_in IN (0, 1)), source TEXT);
INSERT INTO respondent_new (id, name, opt_in, source)
SELECT id, name,
       CASE WHEN lower(trim(opt_in)) IN ('yes','y','true') THEN 1 WHEN lower(trim(opt_in)) IN ('no','n','false') THEN 0 END,
       source
  FROM respondent;
DROP TABLE respondent;
ALTER TABLE respondent_new RENAME TO respondent;
CREATE INDEX idx_respondent_optin ON respondent(opt_in);
COMMIT;
PRAGMA foreign_keys=ON;
