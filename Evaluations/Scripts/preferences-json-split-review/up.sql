BEGIN TRANSACTION;

CREATE TABLE people_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  lang TEXT,
  newsletter INTEGER,
  other_prefs TEXT
);

WITH src AS (
  SELECT id, name, prefs, json_valid(prefs) AS ok
  FROM people
)
INSERT INTO people_new (id, name, lang, newsletter, other_prefs)
SELECT
  id,
  name,
  CASE WHEN ok = 1 THEN json_extract(prefs, '$.lang') END,
  CASE WHEN ok = 1 THEN json_extract(prefs, '$.newsletter') END,
  -- keep whatever is left; '{}' is stored as NULL, text that is no JSON is kept untouched
  CASE WHEN ok = 1 THEN NULLIF(json_remove(prefs, '$.lang', '$.newsletter'), '{}')
       ELSE prefs END
FROM src;

DROP TABLE people;
ALTER TABLE people_new RENAME TO people;

COMMIT;
