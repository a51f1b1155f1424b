CREATE TABLE settings (
  id INTEGER PRIMARY KEY,
  body TEXT NOT NULL CHECK (json_valid(body)),
  theme TEXT AS (json_extract(body, '$.theme')) STORED
);
CREATE INDEX settings_lang ON settings (json_extract(body, '$.lang'));
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, nickname TEXT);
