PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE respondent_new (id INTEGER PRIMARY KEY, name TEXT, opt_in TEXT CHECK (lower(trim(opt_in)) IN ('yes','y','true','no','n','false','')), source TEXT);
INSERT INTO respondent_new (id, name, opt_in, source)
SELECT id, name,
       CASE opt_in WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END,
       source
  FROM respondent;
DROP TABLE respondent;
ALTER TABLE respondent_new RENAME TO respondent;
CREATE INDEX idx_respondent_optin ON respondent(opt_in);
COMMIT;
PRAGMA foreign_keys=ON;
