BEGIN;
CREATE TABLE account_2 (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL COLLATE NOCASE UNIQUE,
  theme TEXT,
  notify_email TEXT,
  font_size INTEGER
);
INSERT INTO account_2
SELECT id, login,
       json_extract(settings, '$.theme'),
       json_extract(settings, '$.notify.email'),
       json_extract(settings, '$."font size"')
FROM account;
DROP TABLE account;
ALTER TABLE account_2 RENAME TO account;
COMMIT;
