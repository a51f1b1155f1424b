CREATE TABLE settings (
  id INTEGER PRIMARY KEY,
  body TEXT NOT NULL CHECK (json_valid(body)),
  theme TEXT AS (json_extract(body, '$.theme')) STORED
);
CREATE INDEX settings_lang ON settings (json_extract(body, '$.lang'));
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO settings (id, body) VALUES (1, '{"theme":"dark","lang":"de"}'), (2, '{}');
INSERT INTO users VALUES (1, 'Ada'), (2, 'Grace');
