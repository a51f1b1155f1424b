PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE subscribers_new (
  id INTEGER PRIMARY KEY,
  list_id INTEGER NOT NULL REFERENCES lists(id),
  email TEXT NOT NULL,
  opt_in INTEGER CHECK (opt_in IN (0, 1))
);
INSERT INTO subscribers_new (id, list_id, email, opt_in)
SELECT id, list_id, email, CASE
         WHEN opt_in IS NULL OR trim(opt_in) = '' THEN NULL
         WHEN lower(trim(opt_in)) IN ('yes', 'y', 'true', '1', 'ja') THEN 1
         WHEN lower(trim(opt_in)) IN ('no', 'n', 'false', '0', 'nein') THEN 0
         ELSE -1 -- trips the CHECK, so nothing unknown gets through
       END
  FROM subscribers;
DROP TABLE subscribers;
ALTER TABLE subscribers_new RENAME TO subscribers;
CREATE INDEX ix_subscribers_list ON subscribers(list_id);
COMMIT;
PRAGMA foreign_keys=ON;
